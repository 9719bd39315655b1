import { INTERIM, officeOf, ROLE, tidyRole } from '../roles.ts';
import { re } from './marks.ts';
import type { Register } from './register.ts';

/** Offices that stand for their holder: the person who holds it, or somebody without a name. */
export function markOffices(text: string, { people, add }: Register): string {
  const pattern = re(
    `(?<![\\p{L}'»›-])((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|«\\d+»'s?|‹\\d+›'s)(?: (?:council|county|city|borough|authority|town hall)'s)? )(${ROLE})(?![\\p{L}-])`,
  );
  return text.replace(pattern, (whole: string, owner: string, role: string, ...rest: unknown[]) => {
    const at = rest.find((r) => typeof r === 'number') ?? 0;
    const before = text.slice(0, at);
    const after = text.slice(at + whole.length);
    const { office, deputy } = officeOf(role);
    if (office === 'outside' || office === 'other' || office === 'councillor') return whole;
    if (
      /\b(?:as|becomes?|became|becoming|remains?|remained|being|been|is|was|were|named|appointed|elected|than|(?:post|role|job|position|office|title|duties|powers|seat|brief|part) of|like|former|recruit|find|hire|appoint|need|needs|without|seek|seeking|for|where|such) $/i.test(
        before,
      )
    )
      return whole;
    if (
      /^(?:s\b|'s (?:post|role|job|position|chair|office|seat|salary|brief)|ship\b| executive's | (?:role|post|job|position|vacancy|salary))/.test(
        after,
      ) ||
      (role.split(' ')[0] === role ? role : '').endsWith('s')
    )
      return whole;
    // “Its new director is ‹1›”, “will be its next director” tell who comes, not whom we know.
    if (/\bbe $/i.test(before) || (/\b(?:new|next)\b/.test(role) && /^ (?:is|are|will be|was|would be) ‹/.test(after)))
      return whole;
    const council = /«(\d+)»/.exec(owner + role)?.[1];
    const interim = INTERIM.test(role);
    const former = /\b(?:former|ex-?|previous)\b/.test(role);
    const holders = people.filter(
      (p) =>
        p.name !== null &&
        p.roles.some(
          (r) =>
            r.office === office &&
            r.deputy === deputy &&
            (!interim || r.interim) &&
            (council === undefined || r.council === null || r.council === Number(council)),
        ),
    );
    const indefinite = /^an? /i.test(owner);
    const [holder] = holders;
    if (holder && holders.length === 1 && !indefinite && !former) return `‹${holder.id}›`;
    if (former) return whole;
    const key = tidyRole(role);
    const known = indefinite ? undefined : people.find((p) => p.name === null && p.roles[0]?.text === key);
    const someone = known ?? add(null, undefined);
    if (!known)
      someone.roles.push({
        text: key,
        office,
        deputy,
        interim,
        council: council === undefined ? null : Number(council),
      });
    return `‹${someone.id}›`;
  });
}

/** “The woman chosen to lead …”: somebody whom the page names later. */
export function markSomebody(text: string, { add }: Register): string {
  return text.replace(
    re(
      '(?:[Hh]er|[Hh]is) (?:\\p{L}+ )?(?:counterpart|opposite number)|[Tt]he (man|woman|person|official|officer|candidate) (?:(?:who (?:was|is|had been|has been) )?(?:chosen|picked|appointed|hired|named|due|lined up|brought in|drafted in|selected|recruited|set|responsible|in charge)|who (?:was|is) to|at the (?:top|head|helm)|who (?:runs|ran|led|leads|heads|headed))(?: (?!has |have |had |is |was |will |would |said |resigned )[^,.;‹›]+?)?(?= (?:has|have|had|is|was|will|would|resigned|quit|left|stepped|stood|said)\\b)',
    ),
    (_: string, who: string | undefined) => {
      const someone = add(null, who === 'man' ? 'm' : who === 'woman' ? 'f' : undefined);
      someone.roles.push({ text: '', office: 'other', deputy: false, interim: false, council: null });
      return `‹${someone.id}›`;
    },
  );
}
