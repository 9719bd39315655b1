import type { PersonEvent, PersonEventKind } from '../../domain/people.ts';
import type { Sources } from '../ask.ts';
import { answer, capital, joined, type Cited, type Reply } from '../reply.ts';
import { NEWS, type Sentence } from '../texts/sentences.ts';
import { STAYED } from '../kinds.ts';
import type { Question } from '../understand.ts';
import { DEPARTURES } from '../vocabulary.ts';
import { mentionTest, TELLS } from './about.ts';
import { callerAsked, didCall } from './called.ts';
import { codesOfRows, nothing, peopleNext, placeNames, quotesOf } from './evidence.ts';
import { fromSentences, knownAbout, type Known } from './person.ts';
import { STEP_SIGNS } from './news.ts';
import { citeRow, codesOf, hasRole, ofKinds, rowQuotes, told } from './rows.ts';

const OWN_STEP: readonly PersonEventKind[] = ['resigned', 'stood_down', 'left', 'retired'];
const COMING = /\b(start\w*|take up|took up|taken up|join\w*|become|became|appoint\w*|take over|took over)\b/;
/** What somebody's own word for the reason sounds like. */
const GIVES_REASON =
  /\b(?:cit(?:ed|es|ing)|blam(?:ed|es|ing)|reasons?|because|personal|family|health|to spend|(?:had|has) nothing to do with)\b/i;
const CAUSE = /\b(because of|due to|over|as a result of|thanks to|down to)\b/;
/** “Has she answered the calls to go.” */
export const ANSWERED = /\b(respond\w*|answer\w*|repl(y|ied)|react\w*|comment\w*|said (anything|if|whether)|spoken)\b/;
export const NOT_ON_FILE = 'No, not by what is on file';

/** Yes or no: did somebody do what the question says. */
export function did(question: Question, sources: Sources): Reply {
  const known = knownAbout(question, sources);
  const decided = known.rows.some(
    (r) => r.event === 'legal_challenge' || r.outcome === 'upheld' || r.outcome === 'overturned',
  );
  const caller = callerAsked(question);
  if (caller !== undefined) return didCall(caller, known, sources);
  const isCase = question.events.includes('legal_challenge') && !decided;
  if (isCase && known.sentences.length > 0) return inCourt(question, known, sources);
  const seat = keptSeat(question, known);
  if (seat.length > 0)
    return answer({
      verdict: `${LEAVES_ALL.test(question.shape) ? 'No' : 'Yes'}, by what a text on file says:`,
      points: known.rows.slice(0, 2).map((r) => `${told(r, sources)}.`),
      quotes: seat,
      cited: known.rows.flatMap(citeRow),
      councils: known.codes,
      next: peopleNext(known.codes, sources),
    });
  if (known.rows.length > 0) return didAnswer(question, known.rows, known.name, sources, known.sentences);
  if (question.events.length === 0 && !COMING.test(question.shape)) return inOfficeByNews(question, known, sources);
  const [event] = question.events;
  const sign = STEP_SIGNS[event ?? 'left'] ?? (COMING.test(question.shape) ? TELLS.coming : TELLS.leaving);
  const either = question.events.includes('dismissed') && question.events.some((e) => OWN_STEP.includes(e));
  const years = question.periods.map((p) => new RegExp(p.from.slice(0, 4)));
  const reply = fromSentences(question, known, [sign, ...years, TELLS.refuse], sources, (_, best) =>
    either ? 'A text on file says:' : polarLead(best),
  );
  if (reply.answered || known.sentences.length === 0) return reply;
  return answer({
    verdict: either
      ? 'No entry on file settles that. What a text says:'
      : `${NOT_ON_FILE}: nothing says that ${known.name} ${deedWords(question.events)}. What a text says:`,
    quotes: quotesOf(known.sentences, [], 1),
    cited: [],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** “Did she leave the council altogether.” */
const LEAVES_ALL =
  /\b(leave|left|quit|leaving|gone from) the council (completely|altogether|entirely|for good|too|as well)\b/;

/** Who gives up an office may keep the seat: “she stays on as a councillor”. */
const keptSeat = (question: Question, known: Known): Cited[] =>
  ((/\bstill\b/.test(question.shape) || STAYED.test(question.shape)) &&
    question.roles.some((r) => r.name === 'councillor')) ||
  LEAVES_ALL.test(question.shape)
    ? quotesOf(known.sentences, [/\b(?:stay|remain|continue|carr[iy])\w* .{0,40}\bcouncillor\b/i], 1)
    : [];

export const DENIED =
  /\b(?:refus|reject|den(?:y|ied)|insist|remain|brush|declin)\w*|\bn(?:o|ot|ever)\b|n['’]t\b|\bstay(?:s|ed|ing)?\b|\bcarry(?:ing)? on\b|\bin post\b|\bno intention\b|\bnowhere\b|\bcleared\b|\bfalse\b|\bnearly\b|\bonly if\b/i;
const WON =
  /\b(?:allow(?:ed|ing) (?:the|her|his) (?:claim|appeal)|quash\w*|unlawful\w*|unfair\w*|won|wins|in (?:her|his) favour|reinstat\w*)\b/i;
const LOST =
  /\b(?:los(?:t|es)(?! (?:his|her|their) (?:\w+ )?(?:jobs?|posts?|places?|seats?|positions?|roles?)\b)|reject\w*|fail(?:ed|s)|threw out|thrown out|upheld the (?:decision|dismissal)|entitled to dismiss)\b/i;

/** Asks whether a case was lost, not whether it was won. */
const ASKS_LOSS = /\b(los[et]|lawful|uph[eo]ld)\b/;

/** How a case about a post ended: the judge is named in that sentence as often as the person. */
function inCourt(question: Question, known: Known, sources: Sources): Reply {
  const pages = sources.texts
    .ofPages({ words: known.name, councils: [], kinds: NEWS })
    .filter((page) => page.some((s) => mentionTest(known.name)(s.text)));
  const endings = (sentences: readonly Sentence[]) =>
    quotesOf(
      sentences.filter((s) => WON.test(s.text) !== LOST.test(s.text)),
      [STEP_SIGNS.legal_challenge ?? WON],
      1,
    );
  const ending = endings(known.sentences)[0] ?? endings(pages.flat())[0];
  if (ending === undefined)
    return fromSentences(
      question,
      known,
      [/\b(?:legal (?:action|challenge|proceedings)|court|tribunal|su(?:e|es|ed|ing)|judicial review|unfair\w*)\b/i],
      sources,
      (_, best) => polarLead(best),
    );
  const asksLoss = ASKS_LOSS.test(question.shape);
  return answer({
    verdict: `${WON.test(ending.quote ?? '') === asksLoss ? 'No' : 'Yes'}, by what a text on file says:`,
    quotes: [ending],
    cited: [],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** “Is she still leader”, from sentences alone. */
function inOfficeByNews(question: Question, known: Known, sources: Sources): Reply {
  const going = quotesOf(
    known.sentences.filter((s) => !DENIED.test(s.text)),
    [TELLS.leaving],
    1,
  );
  const holding = quotesOf(known.sentences, [TELLS.role, ...question.roles.map((r) => r.inRole)], 1);
  const isStill = /\bstill\b/.test(question.shape);
  const quotes = isStill && going.length > 0 ? going : holding;
  const inRole = question.roles.some((r) => r.inRole.test(quotes[0]?.quote ?? ''));
  const lead = isStill && going.length > 0 ? 'No, by what' : inRole ? 'Yes, by what' : 'No entry on file settles that;';
  if (quotes.length === 0) return nothing(`says that of ${known.name}`, known.codes, sources);
  return answer({
    verdict: `${lead} a text on file says:`,
    quotes,
    cited: [],
    councils: known.codes,
    next: peopleNext(known.codes, sources),
  });
}

/** A cautious lead from sentences alone: they may deny, but that somebody did it is for entries to say. */
const polarLead = (best: string): string =>
  DENIED.test(best) ? 'No, by what a text on file says:' : 'No entry on file settles that; a text on file says:';

/** What rows say to a yes-or-no question: a lead before them, and those that it rests on. */
interface Verdict {
  readonly lead: string;
  readonly used: readonly PersonEvent[];
  readonly others?: readonly PersonEvent[];
  readonly remark?: string;
}

/** The verdict over a person's rows: the step itself, another step in its place, or none. */
export function didAnswer(
  question: Question,
  rows: readonly PersonEvent[],
  name: string,
  sources: Sources,
  sentences: readonly Sentence[] = [],
): Reply {
  const verdict =
    atAnotherCouncil(question, rows, name, sources) ??
    stayed(question, rows) ??
    inOffice(question, rows, name) ??
    steps(question, rows, name);
  const { used, others = [] } = verdict;
  const tell = (r: PersonEvent) => `${told(r, sources)}.`;
  const isChoice = /\bbefore or after\b/.test(question.shape);
  const untied = CAUSE.test(question.shape) && verdict.lead === 'Yes' && used.every((r) => r.inspection === null);
  const quotes = rowQuotes(used, 2, sources);
  const manner = used.some((r) => r.outcome === 'mutual_consent') ? /\b(mutual\w*|agree\w*|consent)\b/i : TELLS.refuse;
  const more = quotes.length > 0 ? quotes : quotesOf(sentences, [TELLS.leaving, manner], 1);
  const reasons = untied ? quotesOf(sentences, [GIVES_REASON, TELLS.why], 1) : [];
  const denials = quotesOf(sentences, [/\bdeni(?:ed|es)\b|\bsaid (?:he|she|they) had\b|\bclaim\w*/i, TELLS.leaving], 1);
  return answer({
    verdict: `${verdict.lead === '' || untied || isChoice ? '' : `${verdict.lead}: `}${used.map(tell).join(' ')}${untied ? ' Nothing on file ties that to an inspection.' : ''}`,
    points: [
      ...others
        .filter((r) => !used.includes(r))
        .slice(0, 3)
        .map(tell),
      ...(untied ? used.flatMap((r) => (r.note === null ? [] : [`${capital(r.note)}.`])) : []),
    ],
    quotes: [...reasons, ...more, ...denials]
      .filter((q, i, all) => all.findIndex((o) => o.quote === q.quote) === i)
      .slice(0, 2),
    remarks: verdict.remark === undefined ? [] : [verdict.remark],
    cited: [...used, ...others].flatMap(citeRow),
    councils: codesOfRows(rows),
    next: peopleNext(codesOfRows(rows), sources),
  });
}

function atAnotherCouncil(
  question: Question,
  rows: readonly PersonEvent[],
  name: string,
  sources: Sources,
): Verdict | undefined {
  const codes = codesOf(question);
  if (codes.length === 0 || rows.some((r) => codes.includes(r.council))) return undefined;
  return {
    lead: `${NOT_ON_FILE}, which has nothing on ${name} at ${placeNames(codes, sources, 'or')}`,
    used: rows.slice(0, 3),
  };
}

/** “Did she hang on as leader”. */
function stayed({ shape, events }: Question, rows: readonly PersonEvent[]): Verdict | undefined {
  if (events.length > 0 || !STAYED.test(shape)) return undefined;
  const gone = ofKinds(rows, DEPARTURES);
  const kept = rows.filter((r) => r.outcome === 'survived_vote' || r.outcome === 'refused');
  return gone.length > 0 ? { lead: 'No', used: gone } : kept.length > 0 ? { lead: 'Yes', used: kept } : undefined;
}

/** “Is she still director”, “was he ever a commissioner”. */
function inOffice(question: Question, rows: readonly PersonEvent[], name: string): Verdict | undefined {
  const isStill = /\bstill\b/.test(question.shape);
  const over =
    isStill && question.events.includes('suspended')
      ? rows.filter((r) => r.event === 'suspended' && r.outcome === 'ended')
      : [];
  if (over.length > 0) return { lead: 'No', used: over, others: ofKinds(rows, DEPARTURES) };
  if (!isStill && (question.events.length > 0 || question.roles.length === 0)) return undefined;
  const held = rows.filter((r) => hasRole(r, question));
  if (held.length === 0)
    return {
      lead: `Nothing on file says that ${name} was ${joined(
        question.roles.map((r) => r.name),
        'or',
      )}`,
      used: rows.slice(0, 3),
    };
  if (!isStill && !/^(is|are|has|have)\b/.test(question.shape)) return { lead: 'Yes', used: held.slice(0, 3) };
  const [latest] = held;
  const ended = held.find((r) => [...DEPARTURES, 'withdrew', 'redeployed'].includes(r.event));
  if (ended !== undefined && (ended === latest || latest?.event !== 'appointed'))
    return { lead: 'No', used: [ended], others: held };
  return {
    lead: 'Yes, as far as is on file',
    used: held.slice(0, 1),
    remark: 'Nothing on file says that this has ended; a later change may be missing.',
  };
}

/** A seat in the cabinet that somebody no longer has tells of no step of their own. */
const onlyOffCabinet = (row: PersonEvent): boolean =>
  row.event === 'left' &&
  row.evidence.length > 0 &&
  row.evidence.every((e) =>
    /\bno longer (?:in|on|part of|a member of|sits? (?:in|on)) (?:the |its )?(?:cabinet|executive)\b/i.test(
      e.words ?? '',
    ),
  );

function steps(question: Question, rows: readonly PersonEvent[], name: string): Verdict {
  const { events } = question;
  const departures = ofKinds(rows, DEPARTURES).filter((r) => !onlyOffCabinet(r));
  const sacked = ofKinds(rows, ['dismissed']);
  const none: Verdict = {
    lead: `${NOT_ON_FILE}: nothing says that ${name} ${deedWords(events)}. What it says`,
    used: rows.slice(0, 3),
  };
  const first = (...verdicts: readonly Verdict[]) => verdicts.find((v) => v.used.length > 0) ?? none;
  const asksDismissal = events.includes('dismissed');
  const asksOwnStep = events.some((e) => OWN_STEP.includes(e));

  if (events.includes('legal_challenge')) {
    const cases = ofKinds(rows, ['legal_challenge']);
    const asksLoss = ASKS_LOSS.test(question.shape);
    const outcome = cases[0]?.outcome;
    const lead = outcome === 'won' ? (asksLoss ? 'No' : 'Yes') : outcome === 'lost' ? (asksLoss ? 'Yes' : 'No') : '';
    const panel = sacked.filter((r) => r.outcome === 'upheld' || r.outcome === 'overturned');
    const asksPanel = cases.length === 0 || /\b(councillors|members|panel|council|internal)\b/.test(question.shape);
    if (panel.length > 0 && asksPanel) {
      const won = panel[0]?.outcome === 'overturned';
      return { lead: won === asksLoss ? 'No' : 'Yes', used: panel, others: cases };
    }
    if (cases.length > 0) return { lead, used: cases, others: sacked };
  }
  if (ANSWERED.test(question.shape) && ofKinds(rows, ['pressed_to_go']).length > 0)
    return first(
      { lead: 'Yes', used: rows.filter((r) => r.event === 'pressed_to_go' && r.outcome !== 'unanswered') },
      { lead: 'Yes', used: departures },
      { lead: 'No', used: ofKinds(rows, ['pressed_to_go']) },
    );
  if (/\b(refus\w*|declin\w*|reject\w*|rul(e|ed) out)\b/.test(question.shape))
    return first(
      { lead: 'Yes', used: rows.filter((r) => r.outcome === 'refused') },
      { lead: 'No', used: departures },
      { lead: 'No', used: ofKinds(rows, ['offered_resignation']) },
      { lead: '', used: rows.filter((r) => r.outcome === 'survived_vote') },
    );
  if (asksDismissal && asksOwnStep) return first({ lead: '', used: departures });
  if (asksDismissal)
    return first({ lead: 'Yes', used: sacked, others: departures }, { lead: NOT_ON_FILE, used: departures });
  if (COMING.test(question.shape))
    return first(
      { lead: 'No', used: ofKinds(rows, ['withdrew']) },
      { lead: 'Yes', used: ofKinds(rows, ['appointed']).filter((r) => r.outcome !== 'proposed') },
      { lead: 'No, only proposed as far as is on file', used: ofKinds(rows, ['appointed']) },
    );
  if (asksOwnStep) {
    const same = departures.filter((r) => events.includes(r.event));
    return first(
      { lead: 'Yes', used: same, others: sacked },
      // Who retired did not resign.
      { lead: 'No', used: events.includes('resigned') ? departures.filter((r) => r.event === 'retired') : [] },
      { lead: 'Yes', used: departures.filter((r) => r.event !== 'dismissed'), others: sacked },
      { lead: 'No', used: sacked },
      { lead: 'No', used: rows.filter((r) => r.outcome === 'refused' || r.outcome === 'survived_vote') },
      {
        lead: NOT_ON_FILE,
        used: ofKinds(rows, ['offered_resignation', 'pressed_to_go', 'withdrew', 'suspended', 'redeployed']),
      },
    );
  }
  const pressed = events.includes('offered_resignation') ? ofKinds(rows, ['pressed_to_go']) : [];
  return first({ lead: 'Yes', used: ofKinds(rows, events), others: departures }, { lead: 'No', used: pressed });
}

export const DEEDS: Partial<Record<PersonEventKind, string>> = {
  resigned: 'resigned',
  stood_down: 'stood down',
  left: 'left',
  retired: 'retired',
  dismissed: 'was dismissed',
  suspended: 'was suspended',
  appointed: 'was appointed',
  offered_resignation: 'offered to resign',
  pressed_to_go: 'was called on to go',
  withdrew: 'withdrew from a post',
  legal_challenge: 'went to court',
  redeployed: 'moved to another role',
};
export const deedWords = (events: readonly PersonEventKind[]) =>
  joined(
    events.flatMap((e) => DEEDS[e] ?? []),
    'or',
  ) || 'did so';
