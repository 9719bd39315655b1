import type { Council } from '../../domain/councils.ts';
import type { ArticleEvent, Page } from './article.ts';
import { casesIn } from './cases.ts';
import type { Cast } from './cast.ts';
import { idsOf } from './cast/marks.ts';
import type { HeldRole, Person } from './cast/register.ts';
import { partialDate } from './days.ts';
import { isOutsider, unified } from './cast/whoIs.ts';
import { eventsIn } from './events.ts';
import { isDeparture } from './trigger.ts';
import { isFullName } from './names.ts';
import { newHolders } from './newHolders.ts';
import { councilOf } from './place.ts';
import { roleTold } from './roleTold.ts';
import type { Placed } from './rows.ts';
import { settle } from './settle.ts';
import { singledOut } from './singledOut.ts';
import { votesIn } from './votes.ts';

/** What a page tells of people's offices: one row for each person, council and event, in the page's order. */
export function peopleEvents(
  marked: Cast,
  main: readonly number[],
  councils: readonly Council[],
  { published, source, author }: Pick<Page, 'published' | 'source' | 'author'>,
): ArticleEvent[] {
  const cast = unified(marked);
  const victims = new Set(cast.sentences.flatMap((s) => s.clauses.flatMap(victimsIn)));
  const told = [
    ...votesIn(cast.sentences),
    ...casesIn(cast.sentences, cast.people),
    ...eventsIn(cast.sentences),
    ...newHolders(cast),
    ...singledOut(cast),
  ]
    .sort((a, b) => a.sentence - b.sentence)
    .flatMap((t) => {
      const person = cast.people[t.person];
      return person?.name != null &&
        isFullName(person.name) &&
        (!isOutsider(person) ||
          (t.event === 'appointed' && (isPrivate(person) || /^(?:chair|commissioner)$/.test(t.outcome)))) &&
        !victims.has(person.id) &&
        !(person.roles.length === 0 && isMadeRedundant(t.clause, person.name, cast.sentences[t.sentence]?.original)) &&
        // Nor is the page's own name or its writer's.
        !`${source ?? ''} ${author ?? ''}`.includes(person.name)
        ? [{ ...t, holder: person, name: person.name }]
        : [];
    });
  // “Wessex County Council”, replaced since by the council that the page is about under the same name.
  const present = (at: number | undefined) =>
    at === undefined || main.includes(at)
      ? at
      : (main.find((m) => councils[at]?.successors.includes(councils[m]?.code ?? '')) ?? at);
  const placed = told
    .map((t) => ({ ...t, at: present(councilOf(t, t.holder, cast, main)) }))
    .filter((t) => t.at !== undefined);
  const rows: ArticleEvent[] = [];
  for (const t of settle(movedFrom(placed, main), cast)) {
    const council = councils[t.at ?? -1];
    if (!council) continue;
    const sentence = cast.sentences[t.sentence]?.original ?? '';
    // “who has held the brief since 2011” dates the office.
    const undated = sentence.replace(/\b(?:since|for) (?:\p{L}+ )?(?:19|20)\d\d\b/gu, '');
    const role = roleAt(t.holder, t.at) ?? roleTold(t, cast);
    // A round-up's word on another council's director of place is no news of this field.
    if (!main.includes(t.at ?? -1) && isOfAnotherField(role ?? sentence)) continue;
    const date = partialDate(
      undated,
      published,
      t.outcome === 'announced' || (t.event === 'appointed' && AHEAD.test(undated)),
    );
    rows.push({
      person: t.name,
      role,
      council: council.shortName,
      event: t.event,
      outcome: t.outcome,
      date,
      datePrecision: date === null ? null : date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
      afterInspection:
        main.includes(t.at ?? -1) && cast.sentences.some((s) => /\b(?:Ofsted|inspect\w+)\b/i.test(s.original)),
      sentence,
    });
  }
  return rows;
}

/** Of two councils that a page is about, who goes to one leaves the other. */
function movedFrom(placed: readonly Placed[], main: readonly number[]): Placed[] {
  const [one, two] = main;
  if (one === undefined || two === undefined || main.length > 2) return [...placed];
  return placed.map((t) => {
    const arrivals = placed.filter((o) => o.person === t.person && o.event === 'appointed');
    const comes = arrivals.length > 0 && arrivals.every((o) => o.at === t.at && AHEAD.test(o.clause));
    return t.outcome === 'announced' && isDeparture(t.event) && comes && (t.at === one || t.at === two)
      ? { ...t, at: t.at === one ? two : one }
      : t;
  });
}

const isOfAnotherField = (text: string): boolean =>
  /\b(?:director|head|chief|manager|officer) (?:of|for) (?:the )?(?:place|finance|resources|transport|highways|planning|housing|regeneration|environment|public health|adult|culture|leisure|legal|property|economy|growth|libraries)\b/i.test(
    text,
  ) && !/\b(?:child|famil|young|educat|school|safeguard|learning)/i.test(text);

/** “Gareth Example, 38, who was made redundant by the council” never held an office. */
const isMadeRedundant = (clause: string, name: string, sentence = ''): boolean =>
  /\bmade redundant\b/.test(clause) && /^, \d\d,/.test(sentence.split(name)[1] ?? '');

/** “He steps up in April.” */
const AHEAD = /\b(?:will|is to|are to|starts?|takes (?:up|over)|joins|steps up|begins|moves)\b/;

/** Somebody with a trade of his own may come to an office. */
const isPrivate = (person: Person): boolean =>
  person.roles.every((r) =>
    /\b(?:carer|teacher|head ?(?:master|mistress)|doctor|vicar|lawyer|solicitor|academic|professor|barrister)s?\b/i.test(
      r.text,
    ),
  );

/** Whom a page says to be dead or harmed: children above all, of whom nothing else is to be told. */
const victimsIn = (clause: string): number[] =>
  [
    ...clause.matchAll(
      /\b(?:death|deaths|murder|killing|manslaughter|abuse|neglect|funeral|inquest) of (?:[^.,;‹›]{0,40} )?(‹[\d,]+›)|(‹[\d,]+›) (?:(?:had |who |has )?died|(?:was|were|had been) (?:killed|murdered|found dead|beaten|abused|starved))|\b(?:girl|boy|baby|toddler|child|schoolgirl|schoolboy|teenager)(?:(?: (?:called|named))? ‹[\d,]+›|, ‹[\d,]+›(?=[,.]| who\b))|(‹[\d,]+›)'s (?:death|murder|killing)/g,
    ),
  ].flatMap((m) => idsOf(m[0]));

const roleAt = (person: Person, at: number | undefined): string | null => {
  const rank = (r: HeldRole) => (r.council === at ? 2 : 0) + (r.office === 'councillor' ? -1 : 0) + r.text.length / 200;
  return [...person.roles].filter((r) => r.office !== 'outside').sort((a, b) => rank(b) - rank(a))[0]?.text ?? null;
};
