import { sayDay } from '../domain/dates.ts';
import type { Freshness } from '../domain/freshness.ts';
import type { Command } from './command.ts';
import { lookUp } from './declare.ts';
import { note, text, type Block } from '../view/view.ts';

/** The line that the Open Government Licence asks for. */
export const LICENCE =
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: Ofsted.';

/** What is on file, how fresh it is, where it comes from. */
export const about: Command = {
  data: lookUp('about', 'What is on file, how fresh it is, and where it comes from'),
  run({ now }, services) {
    const { inspections, visits, people, documents } = services.meta.counts();
    const newest = services.meta.newestReport();
    const current = services.councils.all.filter((c) => c.status === 'current').length;
    return {
      kind: 'notice',
      title: 'About Beadle',
      blocks: [
        text(
          `On file: ${inspections.toLocaleString('en-GB')} graded inspections of ${current} councils and their predecessors since 2009, ${visits} visits, ${people} people events, ${documents} texts.`,
        ),
        text(
          `Newest report: ${newest === null ? 'none' : sayDay(newest)}. Shipped record: release of ${sayDay(services.meta.get('record_release') ?? 'no day')}.`,
        ),
        ...freshnessBlocks(services.freshness(now)),
        text('Answers come from stored rows and sentences by rules and search; no language model is involved.'),
        text(LICENCE),
        note('Beadle is open source (MIT) and not affiliated with Ofsted.'),
      ],
      actions: [
        { label: 'Help', command: 'help', options: {}, does: 'ask' },
        { label: 'Privacy', command: 'privacy', options: {}, does: 'ask' },
      ],
    };
  },
};

/** Each source that is asked by itself: when it was asked, when it had news, what is wrong with it, when it is asked again. */
function freshnessBlocks(sources: readonly Freshness[]): Block[] {
  if (sources.length === 0) return [text('No source is asked by itself: what is new is brought in by hand (SOURCES).')];
  return [
    {
      kind: 'table',
      head: ['Source', 'Last asked', 'Last had news', 'Next'],
      rows: sources.map(({ title, lastAsked, lastChanged, next }) => [title, lastAsked, lastChanged, next]),
    },
    ...sources.flatMap(({ title, error, trouble }) =>
      trouble !== null ? [note(trouble)] : error !== null ? [note(`${title}, last fault: ${error}.`)] : [],
    ),
  ];
}
