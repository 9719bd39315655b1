import type { Council } from '../domain/councils.ts';
import type { CouncilResolver } from '../index/councils.ts';
import type { InspectionStore } from '../store/inspections.ts';
import type { SearchIndex } from '../index/searchIndex.ts';
import type { HoldingStore } from '../store/holdings.ts';
import type { PassageStore } from '../store/passages.ts';
import type { PeopleStore } from '../store/people.ts';
import type { VisitStore } from '../store/visits.ts';
import { councilsOf, type CouncilMention } from './mentions.ts';
import { personFinder } from './names.ts';
import { nextInOffice } from './people/came.ts';
import { money } from './people/others.ts';
import { PEOPLE_ANSWERS } from './people/people.ts';
import { publicationRemover } from './publications.ts';
import { howMany, list } from './record/lists.ts';
import { councilAnswer } from './record/record.ts';
import { aboutBeadle, notCovered, unknownCouncil, whichCouncil } from './refusals.ts';
import { capital, joined, type Reply } from './reply.ts';
import { passage } from './texts/passages.ts';
import { quantity } from './texts/quantity.ts';
import { textReader, type TextReader } from './texts/sentences.ts';
import { completed, joinedReplies, twoParts } from './twoParts.ts';
import { questionReader, type Question } from './understand.ts';

/** The stores that answers are drawn from. */
export interface Stores {
  readonly councils: CouncilResolver;
  readonly inspections: InspectionStore;
  readonly visits: VisitStore;
  readonly people: PeopleStore;
  readonly passages: PassageStore;
  readonly holdings: HoldingStore;
  readonly search: SearchIndex;
}

/** The same, with texts read as sentences. */
export interface Sources extends Stores {
  readonly texts: TextReader;
}

/**
 * Answers questions in people's own words from stored rows and sentences: it reads the question, gathers what is on file,
 * and says the answer with its evidence, asks back, or says that nothing is on file and what was searched. Never throws for
 * what somebody typed, however long or hostile, and takes milliseconds.
 */
export function asker(stores: Stores): Asker {
  const sources: Sources = { ...stores, texts: textReader(stores.search, stores.passages, stores.people) };
  const finder = madeOnce(() => sources.people.names(), personFinder);
  const remover = madeOnce(() => sources.people.publications(), publicationRemover);
  const read = questionReader(
    sources.councils,
    {
      finder,
      namesAt: (council) => sources.people.find({ council }).map((row) => row.person),
      withoutPublications: (folded) => remover()(folded),
    },
    sources.texts,
  );
  const one = (text: string, now: Date) => answerTo(read(text, now), sources, now);
  return (text, now) => {
    const parts = twoParts(text);
    if (parts === undefined) return one(text, now);
    const question = read(parts[0], now);
    if (!takesPart(question)) return one(text, now);
    const first = answerTo(question, sources, now);
    const second = read(completed(parts[1], read(parts[1], now), question, first, finder()), now);
    return takesPart(second) ? joinedReplies(first, answerTo(second, sources, now)) : one(text, now);
  };
}

/** Makes something of a list on file, and makes it anew only when the list has changed. */
function madeOnce<T>(list: () => readonly string[], make: (list: readonly string[]) => T): () => T {
  let known: { readonly key: string; readonly made: T } | undefined;
  return () => {
    const now = list();
    const key = now.join('\n');
    if (known?.key !== key) known = { key, made: make(now) };
    return known.made;
  };
}

/** Whether a part is a question about people that stands by itself. */
const takesPart = ({ kind, people, councils }: Question): boolean =>
  PEOPLE_ANSWERS[kind] !== undefined && people.length + councils.length > 0;
export type Asker = (question: string, now: Date) => Reply;

function answerTo(question: Question, sources: Sources, now: Date): Reply {
  const { outOfScope, people } = question;
  if (isEmpty(question)) return aboutBeadle();
  const today = now.toISOString().slice(0, 10);
  const isPast = outOfScope === 'future' && (people.length > 0 || question.periods.some((p) => p.to < today));
  if (outOfScope === 'future' && !isPast) {
    const named =
      question.councils.length === 0
        ? undefined
        : question.kind === 'money'
          ? money(question, sources)
          : nextInOffice(question, sources);
    return named?.answered ? withReadings(named, question) : notCovered(outOfScope, question, sources);
  }
  if (outOfScope !== undefined && outOfScope !== 'other' && !isPast) return notCovered(outOfScope, question, sources);
  const stranger =
    question.councils.length === 0 && question.regions.length === 0 ? unknownCouncil(question, sources) : undefined;
  if (stranger) return stranger;
  const aboutPeople = PEOPLE_ANSWERS[question.kind];
  const anywhere = question.kind === 'who left' && question.roles.length > 0;
  if (aboutPeople && (people.length > 0 || question.councils.length + question.regions.length > 0 || anywhere))
    return withReadings(aboutPeople(question, sources), question);
  if (outOfScope === 'other' && question.kind !== 'list' && question.kind !== 'how many')
    return notCovered('other', question, sources);
  if (question.apart !== undefined) return inspectedApart(question, question.apart, sources);
  if (question.kind === 'list') return list(question, sources);
  if (question.kind === 'how many') return howMany(question, sources);
  if (question.kind === 'passage') return withReadings(passage(question, sources), question);
  if (question.kind === 'quantity') return withReadings(quantity(question, sources), question);
  const [mention] = question.councils;
  if (mention?.found.kind === 'one' && question.councils.length === 1 && NEARBY.test(question.shape))
    return aroundCouncil(question, mention.found.council, sources);
  if (mention === undefined)
    return question.regions.length > 0 ? list(question, sources) : notCovered('other', question, sources);
  const unclear = question.councils.find((m) => m.found.kind === 'which');
  if (unclear !== undefined)
    return unclear.found.kind === 'which' && unclear.found.why === 'area' && question.grades.length > 0
      ? list(question, sources)
      : whichCouncil(unclear, question, sources);
  const reply = councilAnswer(question, question.councils.flatMap(councilsOf), sources, now);
  return withReadings(reply, question, true);
}

const NEARBY = /\b(near|nearby|close to|next to|around|neighbou?r\w*|surrounding)\b/;

/** Which councils border on each other is not on file; those of one region are. */
function aroundCouncil(question: Question, { region, shortName }: Council, sources: Sources): Reply {
  const reply = list(
    { ...question, councils: [], regions: [{ name: region, regions: [region], at: [0, 0] }] },
    sources,
  );
  return { ...reply, remarks: [...reply.remarks, `I took that as the councils in the region of ${shortName}.`] };
}

/** Nothing in it but greetings and words that every question has. */
const isEmpty = ({ words, content, councils, regions, people, kind }: Question): boolean =>
  words.every((w) => w === '') ||
  (kind === 'unclear' && content.length === 0 && councils.length + regions.length + people.length === 0);

/** A service that Ofsted inspects by itself: what news on file says of it, or that it is not covered; never the council's grades. */
function inspectedApart(question: Question, service: string, sources: Sources): Reply {
  const texts = question.asksWords ? passage(question, sources) : undefined;
  return texts?.answered ? withReadings(texts, question) : notCovered('other service', question, sources, service);
}

const withReadings = (reply: Reply, question: Question, isRecord = false): Reply => ({
  ...reply,
  remarks: [...reply.remarks, ...readings(question.councils, reply, isRecord)],
});

/** How names were read, where a reader might have meant another council. */
function readings(mentions: readonly CouncilMention[], reply: Reply, isRecord: boolean): string[] {
  return mentions.slice(0, 4).flatMap(({ found, typed }) => {
    if (found.kind !== 'one' || !reply.councils.includes(found.council.code)) return [];
    const { council, how, others, note } = found;
    if (how === 'guess') return [`I read “${typed}” as ${council.shortName}.`];
    if (how === 'place')
      return [`“${capital(typed)}” is a place, not a council with children’s services: those are ${council.name}’s.`];
    if (!isRecord) return [];
    const meant = new Set(mentions.flatMap(councilsOf).map((c) => c.code));
    const elsewhere = others.filter(
      (o) => o.code !== council.continues && !council.successors.includes(o.code) && !meant.has(o.code),
    );
    // A name inside that of a whole region (“Manchester”) is not unclear.
    if (elsewhere.length === 0 || elsewhere.length > 3 || council.successors.length > 0) return [];
    const named = note !== null && elsewhere.some((c) => note.includes(c.shortName));
    return [
      `Not what you meant? ${named ? capital(note) : `There is also ${joined(elsewhere.map((c) => c.shortName))}`}.`,
    ];
  });
}
