import { tidyRole, ROLE } from '../roles.ts';
import { holdersOf, isSureOf, wantedBy } from './holders.ts';
import { re } from './marks.ts';
import type { Register } from './register.ts';

const OFFICE = re(
  `(?<![\\p{L}'»›-])((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|«\\d+»'s?|‹\\d+›'s)(?: (?:council|county|city|borough|authority|town hall)'s)? )(${ROLE})(?![\\p{L}-])`,
);
/** The office itself, not who holds it: what somebody becomes, is wanted for, or leaves. */
const OFFICE_ITSELF =
  /\b(?:as|becomes?|became|becoming|(?:remains?|remained|being|been|be|is|was|were)(?: (?:not|no longer|now|still|also|currently|already|both|to be|in effect))?|named|appointed|elected|than|(?:post|role|job|position|office|title|duties|powers|seat|brief|part) of|like|former|recruit|find|hire|appoint|choose|chooses|choosing|elect|select|pick|need|needs|without|seek|seeking|for|where|such|(?:recruitment|search|hunt|advert\w*|vacancy|process|quest|interviews) (?:of|for)) $/i;
const TAKEN =
  /\b(?:g[ai]ve[ns]?|giving|handed|offered|t[ao]kes?|taken|taking|took|hold(?:s|ing)?|held|fill(?:s|ed|ing)?|vacat\w+|(?:give[ns]?|giving|gave) up|relinquish\w*|surrender\w*|resign\w*|keep\w*|kept|in|into|from) $/i;
const FILLED =
  /^ (?:(?:has|had)(?: \p{L}+)? been|is|was|will be)(?: \p{L}+)? (?:taken|filled|given|vacant|offered|left)\b/u;
const NO_HOLDER =
  /^(?:s\b|'s (?:post|role|job|position|chair|office|seat|salary|brief)|ship\b| executive's | (?:role|post|job|position|vacancy|salary))/;
const NAMED_NEXT = /^,? (?:is|will be|was|are|has been named as|is to be|would be) ‹/;

/** “the leader's door”, but not “the leader's post”. */
const OWNING =
  /(?<![\p{L}'-])(?:[Tt]he|[Ii]ts) (?:council )?(leader|chief executive|mayor)'s (?!(?:posts?|roles?|jobs?|positions?|chair|office|seat|salary|brief|department|team|pay|powers)\b)/gu;

/** Offices that stand for their holder: the person who holds it, or somebody without a name. */
export function markOffices(clause: string, { people, add }: Register, salient: readonly number[]): string {
  const text = clause.replace(OWNING, (owned: string, office: string) => {
    const [holder, ...others] = holdersOf(people, wantedBy(office));
    return holder && others.length === 0 ? `‹${holder.id}›'s ` : owned;
  });
  return text.replace(OFFICE, (whole: string, owner: string, role: string, at: number) => {
    const before = text.slice(0, at);
    const after = text.slice(at + whole.length);
    const wanted = wantedBy(owner + role);
    if (wanted.office === 'outside' || wanted.office === 'other' || wanted.office === 'councillor') return whole;
    if (OFFICE_ITSELF.test(before) || NO_HOLDER.test(after) || /^\S+s$/.test(role)) return whole;
    // “took the chair” is said of the furniture; “its new director is ‹1›” says who takes the office.
    if (
      (wanted.office === 'chair' && (TAKEN.test(before) || FILLED.test(after))) ||
      (/^(?:new|next)\b/.test(role) && NAMED_NEXT.test(after))
    )
      return whole;
    // “shook her head” is no head of service.
    if (/^(?:head|boss)$/.test(role) && /^(?:his|her|their|‹)/i.test(owner)) return whole;
    const former = /\b(?:former|ex-?|previous|first)\b/.test(role);
    const indefinite = /^an? /i.test(owner);
    if (!indefinite && !former) {
      const holders = holdersOf(people, wanted);
      const inMind = holders.filter((p) => salient.slice(0, 2).includes(p.id));
      const holder = holders.length === 1 ? holders[0] : inMind.length === 1 ? inMind[0] : undefined;
      if (holder && (isSureOf(holder, wanted) || inMind.length === 1)) return `‹${holder.id}›`;
    }
    if (former) return whole;
    const key = tidyRole(role);
    const known = indefinite ? undefined : people.find((p) => p.name === null && p.roles[0]?.text === key);
    const someone = known ?? add(null, undefined);
    if (!known) someone.roles.push({ ...wanted, text: key });
    return `‹${someone.id}›`;
  });
}

/** “The council's most senior children's officer”: the next sentences may say who that is. */
const TOP_OFFICER = re(
  `(?<![\\p{L}])(?:[Tt]he|[Ii]ts|«\\d+»'s) (?:(?:council|authority|county|city|borough)'s )?(?:most senior|top|highest-paid) (?:(?:children's|social|care|services?|work|council|education) ){0,4}(?:officer|official|manager|boss|bureaucrat|civil servant|social worker|executive|figure)(?= (?:has|is|was|will)(?![\\p{L}]))`,
);

/** “Two managers have been suspended”, whom the next sentences name. */
export const NAMED_LATER = 'named later';
const SOME_OFFICERS = re(
  `(?<![\\p{L}])(?:[Tt]wo|[Tt]hree|[Ff]our) (?:[\\p{L}'’-]+ ){0,2}(?:figures|officers|officials|managers|bosses|chiefs|councillors|directors|executives|social workers|members of (?:staff|the (?:cabinet|executive|board|team)))(?: [^.;,‹›]{0,60}?)?(?= (?:have|had|were|are|resigned|quit|left)(?![\\p{L}])(?![^.]*: [^‹.]{0,40}‹))`,
);

/** “A senior figure in …”, whom the next sentence names first. */
export const NAMED_FIRST = 'named first';
const SOME_OFFICER = re(
  `(?<=^|^(?:At|After|On|In|Late|Last|Within|Hours|Days|Weeks) [^.;‹›]{3,60} )(?!An? (?:\\p{L}+ )?councillor (?:in charge|responsible|with (?:\\p{L}+ )?responsibility))(?:(?:An?|The) (?:man|woman) who (?:ran|runs|led|leads|headed|heads|oversaw|oversees|managed|manages|was in charge of|turned (?:a)?round|rescued|answered for) [^.;‹›]{3,80}?|(?:An?|One of (?:the|its|«\\d+»'s)|The (?:former|most senior|senior|top|second|third|«\\d+»)) (?:[\\p{L}'’-]+ ){0,4}?(?:figures?|officers?|officials?|managers?|boss|chief|head|councillor|politician|director|executive|social worker|commissioner|advis[eo]r|troubleshooter|successor|replacement)(?: who (?:(?:was|is|were|had|has|have) (?:to )?(?:have |been )*)?[^.;‹›]{3,80}?|[^.;,‹›]{0,60}?))(?= (?:has|have|had|was|were|is|quit|resigned|left|offered|tried|stepped|stood|retired|departed)(?![\\p{L}]))`,
  'i',
);

/** “The councillor who answers for them”, whom the next sentence names first. */
const WHO_RUNS_IT = re(
  `(?<![\\p{L}])[Tt]he (?:councillor|manager|politician) who (?:(?:has|had|is|was) )?(?:runs?|ran|led|leads|heads|headed|oversees|oversaw|speaks for|spoke for|answers for|answered for|holds|held|in charge of|responsible for|looks after|looked after)(?: [^,.;‹›]+?)?(?= (?:has|have|had|is|was|will|would|resigned|quit|left|stepped|stood)(?![\\p{L}]))`,
);

/** “The woman chosen to lead …”: somebody whom the page names later. */
export function markSomebody(text: string, { add }: Register): string {
  const top = text.replace(TOP_OFFICER, () => {
    const someone = add(null, undefined);
    someone.roles.push({ text: '', office: 'head', deputy: false, interim: false, council: null });
    return `‹${someone.id}›`;
  });
  const first = top.replace(SOME_OFFICER, () => {
    const someone = add(null, undefined);
    someone.roles.push({ text: NAMED_FIRST, office: 'other', deputy: false, interim: false, council: null });
    return `‹${someone.id}›`;
  });
  const both = first.replace(SOME_OFFICERS, () => {
    const someone = add(null, undefined);
    someone.roles.push({ text: NAMED_LATER, office: 'other', deputy: false, interim: false, council: null });
    return `‹${someone.id}›`;
  });
  const answerable = both.replace(WHO_RUNS_IT, () => {
    const someone = add(null, undefined);
    someone.roles.push({ text: NAMED_FIRST, office: 'other', deputy: false, interim: false, council: null });
    return `‹${someone.id}›`;
  });
  return answerable.replace(
    re(
      '(?:[Hh]er|[Hh]is) (?:\\p{L}+ )?(?:counterpart|opposite number)|[Tt]he (man|woman|person|official|officer|candidate|politician) (?:(?:it|they|the (?:council|panel)|members) (?:chose|picked|appointed|hired|selected)|(?:who (?:was|is|had been|has been) )?(?:chosen|picked|appointed|hired|named|due|lined up|brought in|drafted in|selected|recruited|set|responsible|in charge)|who (?:was|is) (?:to|going to|due to|about to|set to)|at the (?:top|head|helm)|who (?:(?:has|had) )?(?:runs?|ran|led|leads|heads|headed|overs[ae]w|overseen|speaks for|answers for|manages|managed|been (?:running|leading|in charge)))(?: (?!has |have |had |is |was |will |would |said |resigned )[^,.;‹›]+?)?(?= (?:has|have|had|is|was|will|would|resigned|quit|left|stepped|stood|said)\\b)',
    ),
    (_: string, who: string | undefined) => {
      const someone = add(null, who === 'man' ? 'm' : who === 'woman' ? 'f' : undefined);
      someone.roles.push({ text: '', office: 'other', deputy: false, interim: false, council: null });
      return `‹${someone.id}›`;
    },
  );
}
