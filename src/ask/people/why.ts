import type { Sources } from '../ask.ts';
import { answer, capital, type Reply } from '../reply.ts';
import type { Sentence } from '../texts/sentences.ts';
import type { Question } from '../understand.ts';
import { OTHER_NAME, TELLS } from './about.ts';
import { WHOLE_PAGE, around, nothing, peopleNext, quotesOf } from './evidence.ts';
import { fromSentences, knownAbout, premise, stepRows } from './person.ts';
import { citeRow, ofKinds, rowQuotes, told } from './rows.ts';

/** A source that says that nobody has said why. */
const UNEXPLAINED =
  /\b(?:not|never|n['’]t|declin\w+ to|refus\w+ to|would not|without) (?:yet )?(?:sa(?:y|id|ying)|explain\w*|give[n]?|giv\w+|disclose\w*|comment\w*) (?:on )?(?:why\b|what (?:prompted|led|made|was behind|lay behind)|(?:a|any|the) reasons?\b)|\bno (?:reason|explanation) (?:was|has been|is|for)\b|\bg[ai]v(?:e|es|ing|en) no (?:reason|explanation)/i;

/** How a sentence gives a reason that does not tell the step itself. */
const REASON =
  /\b(?:because|reasons?|due to(?! (?:start|join|take|begin|be|go|leave|become|return))|owing to|citing|cited|grounds|so that|in order to|made up (?:his|her|their) mind|to spend|to pursue|felt|confidence|health|ill(?:ness)?|family|personal|mutual\w*|advised|pressure|fresh start|challenge|distraction|responsib\w+|accountab\w+|want(?:s|ed)? to|devote\w*|to (?:focus|concentrate) on|tired|exhaust\w*|doctors?|brought (?:him|her|them) down)\b/i;

/** What an inquiry is about is the nearest to a reason that is told of a suspension. */
const SUSPENDED_FOR =
  /\b(?:while|pending|over|after|amid|following)\b.{0,80}\b(?:look(?:s|ed|ing)? into|investigat\w*|inquir\w*|review\w*|check\w*|allegations?|complaints?|claims?|concerns?)\b/i;

/** That it was agreed is no reason. */
const AGREED = /\b(?:mutual\w*|by agreement)\b/gi;

/** Why somebody went: only in the words of a source. */
export function why(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = stepRows(question, known.rows);
  const step = question.events.includes('suspended') ? TELLS.suspended : TELLS.leaving;
  const telling = known.sentences.filter((s) => step.test(s.text));
  const beside = around(known.name, telling, sources, 3).filter((s) => !OTHER_NAME.test(s.text));
  const unsaid = quotesOf([...known.sentences, ...beside], [UNEXPLAINED], 1);
  // The head of a page tells of the officer, and only later who that is.
  const unnamed = question.events.includes('suspended')
    ? around(known.name, telling, sources, WHOLE_PAGE).filter(
        (s) => TELLS.suspended.test(s.text) && !OTHER_NAME.test(s.text),
      )
    : [];
  const given =
    unsaid.length > 0
      ? []
      : [
          ...quotesOf(telling, [TELLS.why], 2),
          ...steps.flatMap(citeRow).filter((c) => TELLS.why.test(c.quote ?? '')),
          ...quotesOf(known.sentences, [REASON, step], 1),
          ...quotesOf(unnamed, [SUSPENDED_FOR], 1),
        ];
  const quotes = given.filter((q, i) => given.findIndex((g) => g.quote === q.quote) === i).slice(0, 2);
  const mutual =
    unsaid.length > 0
      ? undefined
      : steps.find((r) => r.outcome === 'mutual_consent' || (r.note !== null && TELLS.why.test(r.note)));
  const facts = [premise(question, steps).trim(), ...steps.slice(0, 2).map((r) => `${told(r, sources)}.`)].filter(
    (f) => f !== '',
  );
  const common = { cited: steps.flatMap(citeRow), councils: known.codes, next: peopleNext(known.codes, sources) };
  if (quotes.length > 0 || mutual) {
    const note = mutual?.note != null && TELLS.why.test(mutual.note) ? [`${capital(mutual.note)}.`] : [];
    const shown = quotes.length > 0 ? quotes : rowQuotes(steps, 1, sources);
    if (steps.length === 0 && shown.length === 0) return nothing(`says why`, known.codes, sources);
    const isBare = note.length === 0 && quotes.every((q) => !TELLS.why.test((q.quote ?? '').replace(AGREED, '')));
    const reason = question.events.includes('suspended')
      ? 'No reason is on record. '
      : isBare
        ? 'No reason beyond an agreement is given in anything on file. '
        : '';
    return answer({
      ...common,
      verdict: `${reason}${facts.join(' ') || `What is on file about ${known.name}:`}`,
      points: note,
      quotes: shown,
    });
  }
  if (steps.length === 0)
    return fromSentences(question, known, [step], sources, () => 'No reason is on file; the nearest sentence:');
  const next = unsaid.length > 0 ? [] : quotesOf(saidNext(telling, around(known.name, telling, sources, 3)), [], 1);
  if (next.length > 0)
    return answer({ ...common, verdict: `${facts.join(' ')} What was said about it next:`, quotes: next });
  return answer({
    ...common,
    verdict: `No reason is given in anything on file. ${facts.join(' ')}`,
    quotes: [...unsaid, ...quotesOf(known.sentences, [step], 1), ...rowQuotes(steps, 1, sources)].slice(0, 1),
  });
}

/** Words of the person right after the step is told: the nearest to a reason where none is named. */
function saidNext(telling: readonly Sentence[], beside: readonly Sentence[]): Sentence[] {
  const texts = new Set(telling.map((s) => s.text));
  return beside.filter((s) => s.before !== undefined && texts.has(s.before.text) && SAID_SO.test(s.text)).slice(0, 1);
}
const SAID_SO =
  /^(?:In (?:an?|his|her|their) [^,.]{3,60},? )?(?:[Ss]he|[Hh]e|[Tt]hey) (?:said|told|wrote|complained|explained|felt|accused|cited)\b/;

const ACCUSED =
  /\b(?:accus\w+ of|alleg(?:ed|es) (?:that|to)|allegations? (?:of|that|about|over)|alleging|complain(?:ts?|ed) (?:of|about|that))\b/i;

/** What somebody is accused of: in the words of a source, or not said. */
export function accused(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const steps = ofKinds(known.rows, ['suspended', 'dismissed', 'pressed_to_go']);
  const shown = steps.length > 0 ? steps : known.rows;
  const quotes = quotesOf(known.sentences, [ACCUSED], 2);
  const facts = shown.slice(0, 2).map((r) => `${told(r, sources)}.`);
  if (quotes.length === 0 && shown.length === 0) return nothing(`accuses ${known.name}`, known.codes, sources);
  return answer({
    verdict:
      quotes.length > 0
        ? `What a text on file says about ${known.name}:`
        : `Nothing on file says what ${known.name} is accused of.`,
    points: facts,
    quotes: quotes.length > 0 ? quotes : rowQuotes(shown, 1, sources),
    cited: shown.flatMap(citeRow),
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}
