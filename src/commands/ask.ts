import { joined, type Cited, type Reply } from '../ask/reply.ts';
import type { Command } from './command.ts';
import { lookUp, privateOption, textOption } from './declare.ts';
import type { Services } from './services.ts';
import { note, text, UserFacingError, type Action, type Block, type Link, type View } from '../view/view.ts';
import { sourced, sourceLink } from './words.ts';

/** What Discord lets somebody type; a terminal may send more, of which the beginning is read. */
const LONGEST_QUESTION = 1000;

/** A question in plain words, answered from what is on file with its sources, or honestly not. */
export const ask: Command = {
  data: lookUp('ask', 'Ask about inspections of councils in your own words', [
    textOption('question', 'For example: who resigned at sandwell in 2013', {
      required: true,
      maxLength: LONGEST_QUESTION,
    }),
    privateOption,
  ]),
  run(request, services) {
    const question = request.options.text('question')?.trim();
    if (!question) throw new UserFacingError('bad-option', 'Ask me something: for example “torbay care leavers”.');
    return replyView(services.ask(question, request.now), services);
  },
};

function replyView(reply: Reply, services: Services): View {
  const blocks: Block[] = [
    ...reply.verdict.split('\n').map((line) => text(line)),
    ...(reply.points.length > 0 ? [{ kind: 'list', items: reply.points } as const] : []),
    ...reply.quotes.map(quote),
    ...reply.remarks.map((remark) => note(remark)),
  ];
  const actions = reply.next.slice(0, 6).map((n): Action => ({ ...n, does: 'ask' }));
  const names = reply.councils.flatMap((code) => services.councils.byCode(code)?.shortName ?? []);
  const about = names.length > 0 && names.length <= 3 ? joined([...new Set(names)]) : undefined;
  // What is told beside a “nothing on file” has its sources too.
  if (!reply.answered && reply.cited.length === 0)
    return { kind: 'notice', title: about ?? 'No answer', blocks, actions };
  return {
    kind: 'answer',
    title: about ?? 'Answer',
    ...(reply.tone === undefined ? {} : { tone: reply.tone }),
    blocks,
    sources: sourced(links(reply.cited)),
    actions,
  };
}

const quote = (cited: Cited): Block => ({
  kind: 'quote',
  text: cited.quote ?? '',
  from: sourceLink(cited.source, cited.page),
});

function links(cited: readonly Cited[]): Link[] {
  const byLabel = new Map<string, Link>();
  for (const { source, page } of cited) {
    const link = sourceLink(source, page);
    if (!byLabel.has(link.url ?? link.label)) byLabel.set(link.url ?? link.label, link);
  }
  return [...byLabel.values()];
}
