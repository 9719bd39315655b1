import { LINES, type Framework, type Line } from '../domain/frameworks.ts';
import { GRADES, type Grade } from '../domain/grades.ts';
import { foldName } from '../domain/names.ts';
import type { PersonEventKind } from '../domain/people.ts';
import type { CouncilResolver } from '../index/councils.ts';
import { kindOf, PASSAGE, type Kind } from './kinds.ts';
import {
  councilFinder,
  councilsOf,
  regionsIn,
  type CouncilMention,
  type RegionMention,
  type Span,
} from './mentions.ts';
import {
  givenAfterTitle,
  peopleInTexts,
  speakerInTexts,
  unknownPerson,
  type PersonFinder,
  type PersonMention,
} from './names.ts';
import { periodsIn, type Period } from './period.ts';
import type { TextReader } from './texts/sentences.ts';
import { inspectedApart, outOfScope, type OutOfScope } from './scope.ts';
import {
  AREA_PHRASES,
  EVENT_PHRASES,
  FIELD_WORDS,
  FRAMEWORK_PHRASES,
  GRADE_PHRASES,
  phrasesIn,
  ROLE_PHRASES,
  STOP_WORDS,
  wordsOfPhrases,
} from './vocabulary.ts';

/** What a question asks, as far as its words tell. */
export interface Question {
  readonly kind: Kind;
  readonly outOfScope: OutOfScope | undefined;
  /** A service that is inspected apart from the council's children's services. */
  readonly apart: string | undefined;
  readonly councils: readonly CouncilMention[];
  readonly regions: readonly RegionMention[];
  readonly people: readonly PersonMention[];
  readonly periods: readonly Period[];
  readonly areas: readonly (Line | 'lscb')[];
  readonly grades: readonly Grade[];
  /** “From inadequate to good”. */
  readonly move: { readonly from: readonly Grade[]; readonly to: readonly Grade[] } | undefined;
  readonly frameworks: readonly Framework[];
  readonly events: readonly PersonEventKind[];
  readonly roles: readonly { readonly name: string; readonly inRole: RegExp }[];
  /** Asks what a text says. */
  readonly asksWords: boolean;
  /** Asked so that yes or no is an answer. */
  readonly polar: boolean;
  /** Words left over: what it is about beyond council, time and kind. */
  readonly topic: readonly string[];
  /** Words left over with those of the field: what to look for in texts. */
  readonly content: readonly string[];
  /** Folded words with mentions replaced: `who left C after the Y report`. */
  readonly shape: string;
  readonly words: readonly string[];
}

/** Longer questions are cut: what they ask stands in the beginning, and the rest would only cost time. */
export const MOST_CHARACTERS = 1500;
const MOST_WORDS = 120;

/** What is on file at the time of asking. */
export interface OnFile {
  readonly finder: () => PersonFinder;
  /** The people on file at a council. */
  readonly namesAt: (council: string) => readonly string[];
  readonly withoutPublications: (folded: string) => string;
}

/** Reads questions in people's own words. */
export function questionReader(resolver: CouncilResolver, onFile: OnFile, texts: TextReader) {
  const councilsIn = councilFinder(resolver);

  return (text: string, now: Date): Question => {
    const raw = text.slice(0, MOST_CHARACTERS);
    const folded = onFile.withoutPublications(foldName(withoutPossessives(raw.replace(/<[@#:][^>]*>/g, ' '))));
    const words = folded === '' ? [] : folded.split(' ').slice(0, MOST_WORDS);

    const regions = regionsIn(words);
    const named = councilsIn.exact(words);
    const councilsKept = named.filter((c) => !regions.some((r) => covers(r.at, c.at)));
    const regionsKept = regions.filter((r) => !councilsKept.some((c) => overlaps(c.at, r.at)));
    const people = onFile.finder().exact(words, raw, (i) => councilsKept.some((c) => overlaps(c.at, [i, i + 1])));
    const atCouncils = people.length > 0 ? [] : councilsKept.flatMap(councilsOf).flatMap((c) => onFile.namesAt(c.code));
    const given = givenAfterTitle(words, atCouncils);
    if (given) people.push(given);
    const councils = councilsKept.filter((c) => !people.some((p) => overlaps(p.at, c.at)));
    const periods = periodsIn(words, now);

    const taken = new Taken(words.length);
    for (const m of [...regionsKept, ...councils, ...people, ...periods]) taken.add(m.at);
    if (people.length === 0) {
      people.push(
        ...peopleInTexts(
          words,
          raw,
          (i) => !taken.has(i),
          (name) => texts.named(name),
        ),
      );
      for (const m of people) taken.add(m.at);
    }
    const speaker = speakerInTexts(
      words,
      (i) => !taken.has(i),
      (name) => texts.named(name),
    );
    if (speaker) {
      people.unshift(speaker);
      taken.add(speaker.at);
    }
    if (councils.length === 0 && regionsKept.length === 0) {
      const guess = councilsIn.guess(words, (i) => !taken.has(i));
      if (guess) {
        councils.push(guess);
        taken.add(guess.at);
      }
    }
    if (people.length === 0) {
      const shape = shapeOf(words, { C: councils, R: regionsKept, Y: periods });
      const stranger = unknownPerson(shape.words);
      if (stranger) {
        const at = shape.origin(stranger.at);
        people.push({ ...stranger, at });
        taken.add(at);
      }
    }

    // “Who quit after the Ann Example review”: somebody without an entry is what it is about, not who is asked for.
    const asksWho = /\b(who|whos|which)\b/.test(words.slice(0, 2).join(' '));
    if (asksWho && people.every((p) => p.names.length === 0 && isOccasion(words, p.at))) people.length = 0;
    const whole = shapeOf(words, { C: councils, R: regionsKept, P: people, Y: periods }).words.join(' ');
    const { bare, whether } = withoutOpening(whole);
    const frameworks = phrasesIn(bare, FRAMEWORK_PHRASES);
    const roles = phrasesIn(frameworks.rest, ROLE_PHRASES);
    const grades = phrasesIn(bare, GRADE_PHRASES);
    const areas = phrasesIn(grades.rest, AREA_PHRASES);
    const events = phrasesIn(areas.rest, EVENT_PHRASES);
    const topic = words.filter((w, i) => !taken.has(i) && !STOP_WORDS.has(w) && !FIELD_WORDS.has(w));
    const understood = new Set(
      [AREA_PHRASES, GRADE_PHRASES, FRAMEWORK_PHRASES].flatMap((phrases) => wordsOfPhrases(bare, phrases)),
    );
    const asking = new Set(foldName(askingClause(raw)).split(' '));
    const reading = {
      shape: bare,
      graded: lettersIn(bare),
      councils: councils.length,
      regions: regionsKept.length,
      people: people.length,
      periods: periods.length,
      grades: grades.values.length,
      areas: areas.values.length,
      roles: roles.values.length,
      events: events.values.flat(),
      earlier: periods.some((p) => p.relation === 'before'),
      extra: topic.filter((w) => asking.has(w) && !understood.has(w)).length,
      polar:
        whether ||
        /^(did|was|were|has|have|had|is|are|does|do|isnt|wasnt|didnt|hasnt|arent|any(one|body)?)\b/.test(bare),
    };
    const kind = kindOf(reading);
    return {
      kind,
      outOfScope: outOfScope(lettersIn(whole)),
      apart: inspectedApart(whole),
      councils,
      regions: regionsKept,
      people,
      periods: periods.map((p) => (meansInspection(kind, bare, p) ? { ...p, relation: 'in', link: 'in' } : p)),
      areas:
        ANY_AREA.test(bare) && areas.values.length === 0
          ? LINES.filter((line) => line !== 'overall')
          : inOrder(areas.values),
      grades: gradesMeant(bare, [...new Set(grades.values.flat())]),
      move: moveIn(bare),
      frameworks: frameworks.values.flat(),
      events: [...new Set(events.values.flat())],
      roles: roles.values,
      polar: reading.polar,
      asksWords: PASSAGE.test(reading.graded),
      topic,
      content: words.filter((w, i) => !taken.has(i) && !STOP_WORDS.has(w)),
      shape: bare,
      words,
    };
  };
}

const isOccasion = (words: readonly string[], [from, to]: Span): boolean =>
  /\b(after|over|following|since|about|amid) (the )?$/.test(`${words.slice(0, from).join(' ')} `) &&
  /^(s|report|review|inquiry|case|scandal|death|murder|trial|verdict|inquest|tragedy|affair)$/.test(words[to] ?? '');

/** What people say before they ask. */
const OPENING =
  /^(?:(?:and|so|but|ok|okay|well|um|er|oh|please|pls|hi|hello|hey|hiya|there|all|thanks|sorry|beadle|right|quick question|any idea|(?:i (?:was|am|m) |im )?just (?:wondering|curious|checking)|(?:i (?:was|am|m) |im )?(?:wondering|curious)|(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |kindly |just |possibly )*(?:tell|let|show|give|remind) (?:me|us)(?: know)?|(?:tell|remind) me|(?:do|does|did) (?:you|u|anyone|anybody|someone|somebody) (?:happen to )?know|(?:i|we)(?:d| would)? (?:just )?(?:like|want|need|love) to (?:know|find out|check|ask)|(?:im |i am )?trying to (?:find out|work out|remember)|is it (?:true|right|correct|the case) that) )+/;

/** The question itself; “whether Leeds is good” is one to be answered by yes or no. */
function withoutOpening(whole: string): { bare: string; whether: boolean } {
  const asksTruth = /\bis it (?:true|right|correct|the case) that /.test(whole);
  const opened = whole.replace(OPENING, '');
  const bare = opened
    .replace(/^(?:if|whether) (?:or not )?/, '')
    .replace(
      /^(?:(?:whats|what is|what was|give|tell) (?:me )?)?(?:the )?names? of (?=(?:the|its|their|C) )/,
      'who is ',
    );
  return { bare, whether: bare !== opened || (asksTruth && opened !== whole) };
}

/** “The grade after the May 2018 visit” is that visit’s own, while news after it is of the time that follows. */
const meansInspection = (kind: Kind, bare: string, { relation, link }: Period): boolean =>
  OF_INSPECTIONS.has(kind) &&
  relation === 'after' &&
  link !== 'since' &&
  /\bY (\w+ ){0,2}(visit|inspection|report|ofsted|judge?ment)\b/.test(bare);
const OF_INSPECTIONS: ReadonlySet<Kind> = new Set(['rating', 'is grade', 'lead inspector', 'passage']);

function moveIn(bare: string): Question['move'] {
  const [, before = '', after = ''] =
    /\bfrom (.+?) (?:straight |all the way |right |up |down |back )*to (.+)/.exec(bare) ?? [];
  const [from] = phrasesIn(before, GRADE_PHRASES).values;
  const [to] = phrasesIn(after, GRADE_PHRASES).values;
  return from && to && { from, to };
}

/** “Anything but good” asks for all the others. */
const gradesMeant = (bare: string, named: readonly Grade[]): readonly Grade[] =>
  named.length > 0 && /\b(anything|something|nothing) (but|other than)\b|\bother than\b|\bapart from\b/.test(bare)
    ? GRADES.filter((grade) => !named.includes(grade))
    : named;

/** “Derby’s” is Derby, while “Derbys” is short for Derbyshire. */
const withoutPossessives = (text: string) =>
  text.replace(/\b(?!(?:what|who|where|when|how|that|it|let|there|here|she|he)['’])(\p{L}{3,})['’]s\b/giu, '$1');

/** “I work there, what is it rated”: the clause that asks. One that only points back (“did he”) needs the others. */
function askingClause(raw: string): string {
  const clauses = raw.split(/[.,;:!?]+\s+|\s+[-–—]+\s+|\n/).filter((c) => /\w/.test(c));
  const asking = clauses.findLast((c) =>
    /\b(who|what|whats|when|which|how|why|is|was|are|were|did|does|has|have)\b/i.test(c),
  );
  return asking === undefined || clauses.length === 1 || /\b(he|she|him|her|his)\b/i.test(asking) ? raw : asking;
}

const lettersIn = (text: string) => lettered(lettered(text, GRADE_PHRASES, 'G'), AREA_PHRASES, 'A');

const ANY_AREA = /\b(for|in) (anything|any (area|category|part))\b/;

const inOrder = (areas: readonly (Line | 'lscb')[]) =>
  [...LINES, 'lscb' as const].filter((line) => areas.includes(line));

class Taken {
  private readonly words: boolean[];
  constructor(count: number) {
    this.words = new Array<boolean>(count).fill(false);
  }
  add([from, to]: Span): void {
    this.words.fill(true, from, to);
  }
  has(word: number): boolean {
    return this.words[word] === true;
  }
}

const overlaps = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
const covers = (a: Span, b: Span) => a[0] <= b[0] && a[1] >= b[1];

function shapeOf(words: readonly string[], mentions: Readonly<Record<string, readonly { readonly at: Span }[]>>) {
  const out: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = Object.entries(mentions).find(([, list]) => list.some((m) => m.at[0] === i));
    from.push(i);
    if (!hit) {
      out.push(words[i] ?? '');
      continue;
    }
    out.push(hit[0]);
    i = Math.max(...hit[1].filter((m) => m.at[0] === i).map((m) => m.at[1])) - 1;
  }
  /** The words of the question that a span of the shape stands for. */
  const origin = ([a, b]: Span): Span => [from[a] ?? 0, (from[b - 1] ?? 0) + 1];
  return { words: out, origin };
}

const lettered = (text: string, phrases: readonly (readonly [RegExp, unknown])[], letter: string): string =>
  phrases.reduce((rest, [pattern]) => rest.replace(new RegExp(pattern, 'g'), letter), text);
