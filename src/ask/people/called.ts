import { foldName } from '../../domain/names.ts';
import type { Sources } from '../ask.ts';
import { answer, type Reply } from '../reply.ts';
import { NEWS } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { TELLS } from './about.ts';
import { DENIED, NOT_ON_FILE } from './did.ts';
import { peopleNext, quotesOf } from './evidence.ts';
import type { Known } from './person.ts';
import { citeRow, ofKinds, told } from './rows.ts';

/** “Did Ann Lee call for P to resign”: who is to have called, of whom entries on P know nothing. */
export function callerAsked({ shape, people }: Question): string | undefined {
  const [, who = ''] =
    /^(?:did|has|have) ((?:(?!anyone|anybody|someone|somebody|they)\w+ ){1,3})(?:call|ask|tell|told|urge|want|demand|press)\w* .*P\b/.exec(
      shape,
    ) ?? [];
  if (who === '') return undefined;
  const last = who.trim().split(' ').at(-1) ?? '';
  return last === 'P' ? people[0]?.words.at(-1) : last;
}

/** Yes only where an entry tells of a call and a sentence of who called; silence is a careful no. */
export function didCall(caller: string, known: Known, sources: Sources): Reply {
  const pages = sources.texts.ofPages({ words: `${caller} ${known.name}`, councils: known.codes, kinds: NEWS }).flat();
  const calling = pages.filter((s) => foldName(s.text).includes(caller) && TELLS.call.test(s.text));
  const quotes = quotesOf(calling, [TELLS.call], 1);
  const rows = ofKinds(known.rows, ['pressed_to_go']).slice(0, 2);
  const isSure = rows.length > 0 && !quotes.some((q) => DENIED.test(q.quote ?? ''));
  const lead = isSure ? 'Yes, by what' : 'No entry on file settles that;';
  return answer({
    verdict: quotes.length > 0 ? `${lead} a text on file says:` : `${NOT_ON_FILE}: nothing says so.`,
    points: rows.map((r) => `${told(r, sources)}.`),
    quotes,
    cited: rows.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
