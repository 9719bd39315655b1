import type { Sources } from '../ask.ts';
import { answer, type Reply } from '../reply.ts';
import { sentencesOn } from '../texts/onCouncil.ts';
import type { Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { pagesOfCouncils, peopleNext, placeNames, quotesOf } from './evidence.ts';
import { GOES } from './left.ts';
import { codesOf } from './rows.ts';

/** Asks who holds an office, not who came new to it. */
const HOLDS = /^(whos?|what|which|name)\b(?!.*\b(new|newest|appoint\w*|took over|hired|joined|replac\w*|succe\w*)\b)/;
const NAME = "(?:\\p{Lu}[\\p{L}’'-]+ ){1,2}\\p{Lu}[\\p{L}’'-]+";
const INTERIM = /\b(interim|acting|temporary|caretaker)\b/i;
const FORMER =
  /\b(former(ly)?|ex|deputy|assistant|opposition|group|shadow|Labour|Conservative|Tory|Liberal|Democrat|Green|Independent|union)\b/i;

/** Who holds an office by news that names them beside it: “Bo Lark, the director since 2019, said”. No entry tells of a change. */
export function namedInOffice(question: Question, sources: Sources): Reply | undefined {
  const codes = codesOf(question);
  const [council] = codes.flatMap((code) => sources.councils.byCode(code) ?? []);
  const [role] = question.roles;
  if (codes.length !== 1 || council === undefined || role === undefined || !HOLDS.test(question.shape))
    return undefined;
  const [period] = question.periods;
  const pages = pagesOfCouncils(question, `${role.name} ${question.words.join(' ')}`, sources, period?.from, undefined);
  const naming = pages
    .flatMap((page) => sentencesOn(council, page, sources))
    .filter((s) => !GOES.test(s.text) && (!INTERIM.test(question.shape) || INTERIM.test(s.text)))
    .filter((s) => isBeside(s, role.inRole) && (!/\bchild|\bkids/.test(question.shape) || isOfChildren(s, role.name)));
  const newest = [...naming].sort((a, b) =>
    (b.passage.source.publishedOn ?? '').localeCompare(a.passage.source.publishedOn ?? ''),
  );
  const quotes = quotesOf(newest.slice(0, 1), [], 1);
  return quotes.length === 0
    ? undefined
    : answer({
        verdict: `No entry on file tells who became ${role.name} at ${placeNames(codes, sources)}; a text on file names somebody in that office:`,
        quotes,
        cited: [],
        councils: codes,
        next: peopleNext(codes, sources),
      });
}

/** Only directors and members of a cabinet are of a service. */
const isOfChildren = (sentence: Sentence, role: string): boolean =>
  !/director|member/.test(role) || /child|young people|famil|director/i.test(sentence.text);

/** “Leader Jo Wimple”, “Jo Wimple, the council’s leader”, “leader of the council, Jo Wimple”. */
function isBeside({ text }: Sentence, role: RegExp): boolean {
  const found = role.exec(text);
  if (!found) return false;
  const before = text.slice(Math.max(0, found.index - 60), found.index);
  const after = text.slice(found.index + found[0].length);
  if (FORMER.test(before.split(' ').slice(-3).join(' '))) return false;
  return (
    new RegExp(`${NAME}, (?:(?:the|its|their|who (?:is|holds|leads|has)) )?(?:[\\p{L}’'-]+ ){0,5}$`, 'u').test(
      before,
    ) ||
    new RegExp(
      `^(?:[\\p{Ll}’' ]{0,45}?,? | of [\\p{L}’' ]{3,40}, )(?:(?:Cllr|Coun|Councillor|Sir|Dame|Dr|Mr|Mrs|Ms) )?${NAME}`,
      'u',
    ).test(after)
  );
}
