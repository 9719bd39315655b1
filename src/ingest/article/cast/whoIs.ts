import type { Cast } from '../cast.ts';
import { isFullName } from '../names.ts';
import { holdersOf, isHeadOf, isSureOf } from './holders.ts';
import { NAMED_FIRST, NAMED_LATER } from './offices.ts';
import type { Person } from './register.ts';

/** Ministers, members of parliament and union officials hold no office of a council. */
export const isOutsider = (person: Person): boolean =>
  person.roles.length > 0 && person.roles.every((r) => r.office === 'outside');

/** The page with everybody under one number. */
export function unified(cast: Cast): Cast {
  const same = whoIs(cast);
  const mark = (clause: string) =>
    clause.replace(
      /‹([\d,]+)›/g,
      (_, ids: string) => `‹${[...new Set(ids.split(',').flatMap((id) => same(Number(id))))].join(',')}›`,
    );
  return { ...cast, sentences: cast.sentences.map((s) => ({ ...s, clauses: s.clauses.map(mark) })) };
}

const SAYS =
  /^‹\d+›,? (?:\p{Ll}+ ){0,2}(?:said|says|told|added|called|welcomed|warned|accused|thanked|wanted|described|refused|rejected|accepted|turned)\b/u;
/** “They were named as ‹1› and ‹2›.” “The other was ‹2›.” */
const NAMES_THEM =
  /^(?:They|The (?:pair|two|three|trio)) (?:are|were|have been)(?: (?:named|identified|understood to be))?(?: [^‹]{0,40})?(?: as)? ‹([\d,]+)›|^(?:The|One|A) (?:other|others|second|third|one)(?: \p{L}+)? (?:is|was|are|were|of them is|of them was) ‹([\d,]+)›/u;

/** “The council confirmed that ‹1› was no longer head of safeguarding.” */
const CONFIRMED =
  /^(?:The (?:council|authority|county|city|borough)|It|«\d+»|Officials|A spokes\w+) (?:has |have |later )?(?:named|confirmed|said|announced)(?: (?:her|him|them) as)?(?: that)? ‹(\d+)›(?!'s) (?:was|is|has|had|will)\b/;

/** “Ann Example and Bob Sample both announced their decisions.” */
const BOTH_OF_THEM =
  /^‹(\d+(?:,\d+)+)› (?:both |each |all |‹[\d,]+› )?(?:have |had )?(?:announced|told|informed|confirmed|handed|gave)\b/;

/** “Cllr” alone is no office that a page could mean. */
const hasNoOffice = (person: Person): boolean =>
  person.roles.every((r) => r.office === 'councillor' || r.office === 'other');

/** Somebody named by an office alone is the one person who holds it, or the one whom the next sentences name. */
function whoIs(cast: Cast): (id: number) => readonly number[] {
  const same = new Map<number, readonly number[]>();
  const named = cast.people.filter((p) => p.name !== null && isFullName(p.name) && !isOutsider(p));
  const texts = cast.sentences.map((s) => s.clauses.join(' '));
  for (const someone of cast.people.filter((p) => p.name === null)) {
    const [role] = someone.roles;
    if (!role) continue;
    const marker = `‹${someone.id}›`;
    const at = texts.findIndex((t) => t.includes(marker));
    const called = texts
      .map(
        (t) =>
          new RegExp(
            `${marker}(?: (?:(?:was |is |has been )?(?:named |identified )?(?:(?:on|last|this) \\p{L}+ )?as|is|was|will be)|:| (?:appointed|chosen|named|hired|brought in|installed|responsible|there)(?: [^.,;‹›]{1,40})?,) ‹(\\d+)›(?!'s)`,
            'u',
          ).exec(t)?.[1],
      )
      .find((id) => id !== undefined);
    if (called !== undefined) {
      same.set(someone.id, [Number(called)]);
      continue;
    }
    // “The authority gave no name, but it is believed to be Ann Example.”
    const believed = texts
      .slice(at + 1, at + 3)
      .map((t) => /\b(?:believed|understood|thought|reported|known) to be ‹(\d+)›/.exec(t)?.[1])
      .find((id) => id !== undefined);
    if (at >= 0 && believed !== undefined) {
      same.set(someone.id, [Number(believed)]);
      continue;
    }
    if (role.text === NAMED_LATER) {
      const ids = texts.slice(at + 1, at + 4).flatMap((t) => {
        const [whole, them, other] = NAMES_THEM.exec(t) ?? BOTH_OF_THEM.exec(t) ?? [];
        // “They were ‹1›, ‹2›, finance, and the youngest of the three, ‹3›.”
        const rest = whole?.startsWith('They')
          ? [...t.matchAll(/[,;] (?:and )?(?:[^,;‹›]{1,40}, )?‹(\d+)›(?=[,;.]|$)/g)].flatMap((m) => m[1] ?? [])
          : [];
        return [...(them ?? other ?? '').split(','), ...rest].filter((id) => id !== '');
      });
      if (at >= 0 && ids.length > 0) same.set(someone.id, [...new Set(ids.map(Number))]);
      continue;
    }
    // Two offices of one sentence are two people.
    const others = [...(texts[at] ?? '').matchAll(/‹(\d+)›/g)].flatMap((m) => same.get(Number(m[1])) ?? []);
    const fits = (p: Person) => someone.gender === undefined || p.gender === undefined || p.gender === someone.gender;
    const holders = role.office === 'other' ? [] : holdersOf(named, role).filter(fits);
    const [holder] = holders;
    // “The head of children's services …” is whom the next sentence begins with, not the “service head” of a later one.
    const opens = (text: string | undefined) =>
      named.find((p) => p.id === Number(/^‹(\d+)›(?!'s)/.exec(text ?? '')?.[1] ?? NaN));
    const leads = (text: string | undefined) =>
      named.find((p) => p.id === Number(/^[^‹]{0,40}‹(\d+)›(?!'s)/.exec(text ?? '')?.[1] ?? NaN));
    // “Staff were told by email” names nobody and stands between.
    const after = texts.slice(at + 1, at + 4);
    const [next = -1, ...later] = after.flatMap((t, i) => (/‹\d+›/.test(t) ? [i] : []));
    const named1st = /^‹\d+›'s/.test(after[next] ?? '') ? later[0] : next;
    const begun = named1st === undefined ? undefined : after[named1st];
    const first = named1st === 0 || !SAYS.test(begun ?? '') ? opens(begun) : undefined;
    // “The council's most senior officer” is whom the next sentence begins with, whatever the office.
    if (role.text === '' && role.office === 'head' && at >= 0 && first !== undefined) {
      same.set(someone.id, [first.id]);
      continue;
    }
    const begins =
      at >= 0 && at <= 3 && first !== undefined && (hasNoOffice(first) || isHeadOf(first, role)) && fits(first)
        ? first
        : undefined;
    const heads = holders.length === 0 ? named.filter((p) => isHeadOf(p, role) && fits(p)) : [];
    if (heads.length === 1 && heads[0]) same.set(someone.id, [heads[0].id]);
    else if (holders.length === 1 && holder)
      same.set(someone.id, [begins !== undefined && !isSureOf(holder, role) ? begins.id : holder.id]);
    else if (role.text === NAMED_FIRST) {
      // Whoever only says something of it is somebody else.
      const says = first !== undefined && first.roles.length > 0 && SAYS.test(texts[at + 1] ?? '');
      const told = named.find((p) => p.id === Number(CONFIRMED.exec(texts[at + 1] ?? '')?.[1] ?? NaN));
      if (at >= 0 && told) same.set(someone.id, [told.id]);
      else if (at >= 0 && first && !says) same.set(someone.id, [first.id]);
    } else if (role.office === 'other') {
      // “Her counterpart …”, “the woman chosen to lead …”: the next sentence has the name.
      const [next] = texts
        .slice(at + 1, at + 3)
        .flatMap((t) => [...t.matchAll(/‹(\d+)›/g)].map((m) => named.find((p) => p.id === Number(m[1]))))
        .flatMap((p) => (p && fits(p) && !others.includes(p.id) ? [p] : []));
      if (next) same.set(someone.id, [next.id]);
    } else if (holders.length === 0 && at >= 0 && at <= 12) {
      // The lead says “the chief executive”, the next sentences who that is.
      const next = texts.slice(at + 1, at + 8).flatMap((t) => [...t.matchAll(/‹(\d+)›/g)].map((m) => Number(m[1])));
      const candidates = [...new Set(next)]
        .map((id) => named.find((p) => p.id === id))
        .flatMap((p) => (p && hasNoOffice(p) && fits(p) && !others.includes(p.id) ? [p] : []));
      const known = candidates.filter((p) => someone.gender !== undefined && p.gender === someone.gender);
      // “Ann Example has handed in her notice. The director has been …”: the one before.
      const before = (texts[at] ?? '').startsWith(marker) ? leads(texts[at - 1]) : undefined;
      const antecedent = before !== undefined && hasNoOffice(before) && fits(before) ? before : undefined;
      const chosen = antecedent ?? (known.length === 1 ? known[0] : candidates[0]);
      if (chosen) {
        same.set(someone.id, [chosen.id]);
        if (/^(?:commissioner|chair|director|chief executive|leader|mayor|cabinet)$/.test(role.office))
          chosen.roles.push(role);
      }
    }
  }
  return (id) => same.get(id) ?? [id];
}
