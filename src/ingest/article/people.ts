import type { Council } from '../../domain/councils.ts';
import type { ArticleEvent, Page } from './article.ts';
import { idsOf, type Cast, type HeldRole, type Person } from './cast.ts';
import { partialDate } from './days.ts';
import { eventsIn, isDeparture, type Told } from './events.ts';
import { isFullName } from './names.ts';
import { settle } from './settle.ts';

/** What a page tells of people's offices: one row for each person, council and event, in the page's order. */
export function peopleEvents(
  cast: Cast,
  main: readonly number[],
  councils: readonly Council[],
  { published, source, author }: Pick<Page, 'published' | 'source' | 'author'>,
): ArticleEvent[] {
  const whoIs = unify(cast);
  const victims = new Set(cast.sentences.flatMap((s) => s.clauses.flatMap(victimsIn)));
  const told = eventsIn(cast.sentences)
    .map((t) => ({ ...t, person: whoIs(t.person) }))
    .flatMap((t) => {
      const person = cast.people[t.person];
      return person?.name != null &&
        isFullName(person.name) &&
        !isOutsider(person) &&
        !victims.has(person.id) &&
        // Nor is the page's own name or its writer's.
        !`${source ?? ''} ${author ?? ''}`.includes(person.name)
        ? [{ ...t, holder: person, name: person.name }]
        : [];
    });
  const placed = told.map((t) => ({ ...t, at: councilOf(t, t.holder, cast, main) })).filter((t) => t.at !== undefined);
  const rows: ArticleEvent[] = [];
  for (const t of settle(placed, cast)) {
    const council = councils[t.at ?? -1];
    if (!council) continue;
    const sentence = cast.sentences[t.sentence]?.original ?? '';
    // “who has held the brief since 2011” dates the office.
    const undated = sentence.replace(/\b(?:since|for) (?:\p{L}+ )?(?:19|20)\d\d\b/gu, '');
    const date = partialDate(undated, published, t.outcome === 'announced');
    rows.push({
      person: t.name,
      role: roleAt(t.holder, t.at),
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

/** Ministers, members of parliament and union officials hold no office of a council. */
const isOutsider = (person: Person): boolean =>
  person.roles.length > 0 && person.roles.every((r) => r.office === 'outside');

/** Whom a page says to be dead or harmed: children above all, of whom nothing else is to be told. */
const victimsIn = (clause: string): number[] =>
  [
    ...clause.matchAll(
      /\b(?:death|deaths|murder|killing|manslaughter|abuse|neglect|funeral|inquest) of (?:[^.,;‹›]{0,40} )?(‹[\d,]+›)|(‹[\d,]+›) (?:(?:had |who |has )?died|(?:was|were|had been) (?:killed|murdered|found dead|beaten|abused|starved))|\b(?:girl|boy|baby|toddler|child|schoolgirl|schoolboy|teenager)(?: (?:called|named))?,? (‹[\d,]+›)|(‹[\d,]+›)'s (?:death|murder|killing)/g,
    ),
  ].flatMap((m) => idsOf(m[0]));

/** Somebody named by an office alone is the one person who holds it, or the one whom the next sentences name. */
function unify(cast: Cast): (id: number) => number {
  const same = new Map<number, number>();
  const named = cast.people.filter((p) => p.name !== null && isFullName(p.name) && !isOutsider(p));
  const texts = cast.sentences.map((s) => s.clauses.join(' '));
  for (const someone of cast.people.filter((p) => p.name === null)) {
    const [role] = someone.roles;
    if (!role) continue;
    const marker = `‹${someone.id}›`;
    const at = texts.findIndex((t) => t.includes(marker));
    const called = texts
      .map((t) => new RegExp(`${marker} (?:was |is |has been )?(?:named |identified )?as ‹(\\d+)›`).exec(t)?.[1])
      .find((id) => id !== undefined);
    if (called !== undefined) {
      same.set(someone.id, Number(called));
      continue;
    }
    // “The authority gave no name, but it is believed to be Ann Example.”
    const believed = texts
      .slice(at + 1, at + 3)
      .map((t) => /\b(?:believed|understood|thought|reported|known) to be ‹(\d+)›/.exec(t)?.[1])
      .find((id) => id !== undefined);
    if (at >= 0 && believed !== undefined) {
      same.set(someone.id, Number(believed));
      continue;
    }
    const fits = (p: Person) => someone.gender === undefined || p.gender === undefined || p.gender === someone.gender;
    const holders = named.filter(
      (p) =>
        fits(p) &&
        p.roles.some((r) => r.office === role.office && r.deputy === role.deputy && (!role.interim || r.interim)),
    );
    if (holders.length === 1 && holders[0]) same.set(someone.id, holders[0].id);
    else if (role.office === 'other') {
      // “Her counterpart …”, “the woman chosen to lead …”: the next sentence has the name.
      const [next] = texts
        .slice(at + 1, at + 3)
        .flatMap((t) => [...t.matchAll(/‹(\d+)›/g)].map((m) => named.find((p) => p.id === Number(m[1]))))
        .flatMap((p) => (p && fits(p) ? [p] : []));
      if (next) same.set(someone.id, next.id);
    } else if (holders.length === 0 && at >= 0 && at <= 1) {
      // The lead says “the chief executive”, the next sentences who that is.
      const next = texts.slice(at + 1, at + 4).flatMap((t) => [...t.matchAll(/‹(\d+)›/g)].map((m) => Number(m[1])));
      const candidates = [...new Set(next)]
        .map((id) => named.find((p) => p.id === id))
        .flatMap((p) => (p?.roles.length === 0 && fits(p) ? [p] : []));
      const known = candidates.filter((p) => someone.gender !== undefined && p.gender === someone.gender);
      const chosen = known.length === 1 ? known[0] : candidates[0];
      if (chosen) same.set(someone.id, chosen.id);
    }
  }
  return (id) => same.get(id) ?? id;
}

/** Where the office was held: the council named with it, else the page's own. */
function councilOf(told: Told, person: Person, cast: Cast, main: readonly number[]): number | undefined {
  const { clause } = told;
  const mark = `‹(?:\\d+,)*${person.id}(?:,\\d+)*›`;
  // “left his post in «n»”, “director at «n»”, “joined from «n»” speaks of the post that was left.
  const named = [...clause.matchAll(/«(\d+)»/g)].map((m) => ({ council: Number(m[1]), at: m.index }));
  const others = named
    .filter((n) => !main.includes(n.council))
    .sort((a, b) => Math.abs(a.at - told.where) - Math.abs(b.at - told.where));
  const own = person.roles.find((r) => r.council !== null)?.council;
  if (named.length > 0 && others.length === named.length && others[0]) {
    const before = clause.slice(0, others[0].at);
    const joins =
      told.event === 'appointed' &&
      /\b(?:from|at|in|of|with)(?: nearby| neighbouring)? $/i.test(before) &&
      /\b(?:came|comes|coming|moved|moves|joins?|joined|joining|arriv\w+|seconded|borrowed|lent|who|previously|formerly|currently|from)\b/.test(
        before,
      );
    // “left to run a charity in «n»” names the next post.
    const next =
      isDeparture(told.event) &&
      /\bto (?:run|become|join|lead|take|work|head|be|start|set)\b[^.;]*$/.test(before.slice(told.where));
    if (joins || next) return main[0];
    if (
      /\b(?:at|in|of|from|for|left|leave|leaving|quit|joined|joining|joins)(?: the| nearby| neighbouring)? $/i.test(
        before,
      ) ||
      new RegExp(`^(?:'s)? [^‹]{0,80}${mark}`).test(
        clause.slice(others[0].at + clause.slice(others[0].at).indexOf('»') + 1),
      )
    )
      return others[0].council;
  }
  if (main.length === 1)
    return own != null && !main.includes(own) && named.length === 0 && told.event !== 'appointed' ? own : main[0];
  // “Barsetshire: …” holds for its paragraph.
  const paragraph = cast.sentences[told.sentence]?.paragraph;
  const label = /^«(\d+)»(?::| –| -) /.exec(
    cast.sentences.find((s) => s.paragraph === paragraph)?.clauses[0] ?? '',
  )?.[1];
  if (label !== undefined) return Number(label);
  // Several councils on the page: the one in the clause, the person's own, the one last named.
  const [here] = named
    .filter((n) => main.includes(n.council))
    .sort((a, b) => Math.abs(a.at - told.where) - Math.abs(b.at - told.where));
  if (here) return here.council;
  if (own != null) return own;
  const mine = cast.sentences
    .flatMap((s) => s.clauses)
    .filter((c) => new RegExp(mark).test(c) && /«\d+»/.test(c))
    .map((c) => Number(/«(\d+)»/.exec(c)?.[1]));
  if (mine[0] !== undefined && main.includes(mine[0])) return mine[0];
  for (let i = told.sentence; i >= 0; i--) {
    const last = [...(cast.sentences[i]?.clauses[0] ?? '').matchAll(/«(\d+)»/g)]
      .map((m) => Number(m[1]))
      .filter((c) => main.includes(c));
    if (last[0] !== undefined) return last[0];
  }
  return main[0];
}

const roleAt = (person: Person, at: number | undefined): string | null => {
  const rank = (r: HeldRole) => (r.council === at ? 2 : 0) + (r.office === 'councillor' ? -1 : 0) + r.text.length / 200;
  return [...person.roles].filter((r) => r.office !== 'outside').sort((a, b) => rank(b) - rank(a))[0]?.text ?? null;
};
