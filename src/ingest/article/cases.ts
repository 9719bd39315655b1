import type { PersonEventKind, PersonOutcome } from '../../domain/people.ts';
import type { Marked } from './cast.ts';
import { P, idsOf } from './cast/marks.ts';
import type { Person } from './cast/register.ts';
import type { Told } from './events.ts';
import { anyCase } from './pattern.ts';

/** A court, or a body of the council's own, that decides on the loss of a post. */
const COURT =
  /\b(?:employment (?:appeal )?(?:tribunal|judge)|tribunals?|(?:has|have|had|is|are|will|to) appeal(?:ed|ing)?|(?:high|county|supreme|crown|appeal|divisional) court|legal (?:proceedings|action|challenge|bid)|court of (?:appeal|session)|judicial review|judges?|(?:w[io]n|wins|lost|loses?) (?:his|her|their|the|an) appeal|(?:unfair|wrongful|constructive) dismissal|appeal(?:s|ed|ing)? against (?:[\p{L}‹›\d,']+ ){0,3}(?:dismissal|sacking|removal|losing)|(?:unfairly|wrongfully|unlawfully|constructively|fairly|lawfully) (?:dismissed|sacked|removed))\b/iu;
const PANEL =
  /\b(?:internal (?:\p{L}+ ){0,2}(?:panel|appeal|hearing)|(?:cross-party|council|three-member) panel|panel of (?:[\p{L}«»\d]+ ){0,2}(?:councillors|members|governors)|(?:appeals?|disciplinary|staffing|employment|personnel|councillors'|members'|dismissals?) (?:panel|committee|sub-?committee|board)|(?:upheld|confirmed|overturned|quashed|reversed) (?:the|‹[\d,]+›'s|his|her) (?:dismissal|sacking)|(?:dismissal|sacking) of\b[^.;]{0,160}\b(?:right|upheld|confirmed|overturned|quashed|reversed))\b/iu;
const CASE =
  /\b(?:claims?|appeal\w*|cases?|tribunals?|court|judges?|dismiss\w*|sack\w*|award\w*|ruling|ruled|reinstat\w*|compensation|judicial|panel|unfair\w*|su(?:e|ed|ing))\b/i;
/** Courts hear much else; this is about work. */
const WORK =
  /\b(?:employment (?:appeal )?(?:tribunal|judge)|(?:(?:un)?fair|wrongful|constructive|(?:un)?lawful)(?:ly)? (?:dismiss\w+|sack\w+|remov\w+)|dismiss(?:al|ing)|sack(?:ed|ing)|fired|let go|reinstat\w+|(?:lost|losing|loss of) (?:‹[\d,]+›'s|his|her|their) (?:job|post|position)|(?:was|were|been|being) removed|(?:his|her|their) removal|removal (?:from|as|by|of)|(?:to remove|removing) (?:‹|the |its |him|her)|dismissed (?:for|by «|as|from|in|over|last|after|at|‹)|whistle-?blow\w+|misconduct)/i;

const REOPENED =
  /\b(?:(?:won|wins|given|granted|has|have|had|got) (?:the )?(?:right|leave|permission|go-ahead) to|(?:fresh|new|further|full|final) hearing|heard (?:again|afresh)|(?:sent back|remitted)\b)/i;
const WON = anyCase(
  `\\b(?:(?:has |have )?(?:won|wins)(?= (?!the right))|awarded (?:£|\\p{L}+ (?:thousand|pounds)|compensation|damages|more than|nearly|almost|over|about)|(?:was|were|been|had been) (?:unfairly|wrongfully|unlawfully|constructively|wrongly|illegally) (?:dismissed|sacked|removed|forced|suspended)|(?:unfairly|wrongfully|unlawfully|wrongly|illegally|acted (?:unfairly|unlawfully|irrationally))(?= [^.;]{0,40}(?:dismiss|sack|remov))|(?:told|ordered|instructed|directed) to (?:reinstate|re-?employ|re-?engage|take back|pay ${P}|compensate)|in ${P}'s favour|f(?:ou|i)nds? for ${P}|(?:found|finds?|rul(?:ed|es)|decid(?:ed|es)) in favour of ${P}|sided with ${P}|(?:upheld|allowed|accepted) (?:${P}'s|the|a|an|his|her) (?:\\p{L}+ ){0,3}(?:appeal|claims?|complaints?|case)|(?:${P}'s|the|an?|his|her) (?:\\p{L}+ ){0,3}(?:appeal|claims?|case|challenge)\\b[^.;‹›]{0,40} (?:succeeded|(?:was|were|has been|been) (?:upheld|allowed|successful|well[- ]founded))|reinstated ${P}|treated (?:\\p{L}+ )?unfairly|by unlawful means|in an unlawful (?:way|manner)|successfully (?:sued|challenged|appealed)|(?:council|authority|county|city|borough|«\\d+») (?:has |have )?(?:lost|loses) (?:the|a|an|its|${P}'s)?|(?:dismissal|sacking|removal|decision)\\b[^.;]{0,80} (?:was|is|had been|to be|been) (?:unfair|unlawful|wrongful|irrational|(?:overturned|quashed|reversed|set aside)))(?![\\p{L}])|\\b(?:quash|overturn|revers)(?:ed|es)\\b|won ${P}'s job back|made to carry the (?:blame|can)`,
);
const LOST = anyCase(
  `\\b(?:(?:thrown|threw|throws|thrown) out|failed to (?:persuade|convince)|struck out|ruled against|found against|lost (?!(?:${P}'s|his|her|their|the|a) (?:\\p{L}+ )?(?:job|post|position|role|seat|place))(?:at|${P}'s|his|her|the|an?|on|every)|loses (?:${P}'s|his|her|the|an?|at)|(?:fairly|lawfully|reasonably|properly) (?:dismissed|sacked)|(?:to be|was|been|were|is) (?:\\p{L}+ )?(?:fair|lawful|reasonable|justified|right|proportionate)(?=[,.;]| (?:to|and|in|a)|$)|acted (?:fairly|lawfully|reasonably|properly)|(?:dismissed|rejected|refused|turned down) it(?![\\p{L}])|(?:refus|declin)\\p{L}+ to (?:give ${P} (?:${P}'s |the )?(?:job|post) back|reinstate)|(?:dismiss|reject|turn|refus)(?:ed|es|s)? (?:down )?(?:every one of |all (?:of |but )?|each of |both )?(?:the |a |an |${P}'s |his |her |that |this )?(?:\\p{L}+ ){0,3}(?:claims?|appeals?|cases?|complaints?|challenge|application|bid|grounds)|(?:refus|den)(?:ed|ied|ies|es) ${P} (?:permission|leave)|permission to appeal was refused|(?:claims?|appeals?|cases?|complaints?|challenge|application|bid)\\b[^.;]{0,80} (?:(?:has |have |had )?(?:failed|fell)|(?:was|were|has been|have been|been|is) (?:dismissed|rejected|thrown out|struck out|turned down|refused|unsuccessful|not upheld|without merit))|(?:without|no) merit|(?:upheld|confirmed|confirming|upholding|backed) (?:the|${P}'s|his|her|its) (?:\\p{L}+ )?(?:dismissal|sacking|decision|removal))(?![\\p{L}])`,
);
const PENDING = anyCase(
  `\\b(?:(?:is|are|plans?|intends?|due|going|ready|preparing|set|about|threatening|threatens|will|would) (?:now |also )?(?:to )?(?:sue|suing|be suing|appeal(?:ing)?|challenge|challenging|take|taking|bring|contest|contesting|fight|go to|claim)|(?:lodged|launched|brought|issued|begun|started|filed|submitted|entered|registered|pursuing|bringing|mounted|mounting) (?:an? |${P}'s |\\p{L}+ ){0,3}(?:appeal|claim|case|proceedings|action|challenge|complaint|judicial review)|has (?:appealed|sued|gone to|taken|applied)|appl(?:ied|ies|y|ying)(?: [^.;‹›]{1,30})? for (?:an? |leave for |permission for )?judicial review|(?:hearing|trial|tribunal)\\b[^.;]{0,100} (?:opens|opened|begins|began|starts|started|is under way|got under way|continues)|is suing|(?:claim|appeal|case|hearing|tribunal)\\b[^.;]{0,60} (?:is|are|will be|was) (?:to be |due |being |expected |listed |pending|scheduled|set )(?:to |for |be )?(?:heard|begin|start|open|take place|held|last)?|tribunal (?:will|is to|is due to|would) hear|judg(?:e)?ment (?:is|was) (?:expected|reserved)|expects? to be heard)\\b`,
);

/** Who brought it, by what the words say of the person. */
const CLAIMANT = [
  `(?:claim|case|appeal|complaints?|challenge|review|action|proceedings)s?,? (?:[^.;‹›]{0,60} )?(?:brought |made |lodged |put forward )?(?:by|from|(?:on )?behalf of|of) (?:the |its |a )?(?:former [^.;‹›]{0,60} )?(${P})`,
  `(?:lawyers?|solicitors?|barristers?|counsel) (?:for|acting for|representing) (${P})(?!')`,
  `(?:in|into) favour of (${P})(?!')`,
  `(${P})'s (?:own )?(?:lawyers?|solicitors?|legal team|barristers?|counsel)(?![\\p{L}])`,
  `(${P})'s (?:own )?(?:\\p{L}+ ){0,3}(?:claims?|case|appeal|complaints?|challenge|sacking|dismissal|award|job back|favour)`,
  `(?:dismiss|sack|remov|reinstat|fir|suspend)(?:ed|ing|e|al of|ing of) (${P})(?!')`,
  `(?:sacking|dismissal|removal|suspension) of (?:the |its |a )?(?:former [^.;‹›]{0,60} )?(${P})(?!')`,
  `(?:told|ordered|instructed|asked|directed) (?:the \\p{L}+|«\\d+») to (?:find|give|offer|take|reinstate|re-?employ) (${P})(?!')`,
  `(?:refused|denied|awarded|gave|granted|to pay|sided with|found for|compensate|against) (${P})(?!')`,
  `(${P}),? (?:has |had |have |is |was |who |also |later |then |already |now |have been |been )*(?:\\p{L}+ly )?(?:w[io]n|wins|lost|loses|award|su(?:e|ing)|appeal|given|granted|to sue|gone to|go(?:es)? to|tak|took|lodg|launch|brought|bring|challeng|pursu|dismissed|sacked|removed|got rid of|made to|forced|blamed|contributed|ignored)`,
].map((s) => anyCase(`(?<![\\p{L}'-])(?:${s})`, 'i'));
/** Somebody the sentence tells of without a name: the next sentences have it. */
const UNNAMED = anyCase(
  "(?:^|[^\\p{L}])‹\\d+› (?:has|had|who|was|is|lost|won|wins)(?![\\p{L}])|(?<![\\p{L}'-])(?:an?|the|its|«\\d+»'s|his|her|one|former|ex-)(?: \\p{L}[\\p{L}'-]*){0,8}? (?:who|whom|whose|over|against|after|has|is|was|to sue|had|from)(?![\\p{L}'-])|(?:claim|case|appeal|sacking|dismissal|decision to (?:sack|dismiss|fire)|reinstate)s?(?: \\p{L}+){0,4} (?:an?|the|its|«\\d+»'s) ",
  'i',
);
const JUDGE = /\b(?:judge|barrister|solicitor|lawyer|counsel|QC|KC|chair of the (?:panel|tribunal))\b/i;

interface Verdict {
  readonly event: PersonEventKind;
  readonly outcome: PersonOutcome;
}

/** Appeals and court cases about the loss of a post: who brought them, and how they stand by the page's first word. */
export function casesIn(sentences: readonly Marked[], people: readonly Person[]): Told[] {
  const told: Told[] = [];
  const texts = sentences.map((s) => s.clauses.join(' | '));
  for (const [i, text] of texts.entries()) {
    if (text.endsWith('?')) continue;
    const near = (before: number, after: number) =>
      sentences
        .slice(Math.max(0, i - before), i + after + 1)
        .map((s) => s.original)
        .join(' ');
    const verdict = CASE.test(text) ? verdictOf(text, near(6, 2)) : undefined;
    if (!verdict) continue;
    const person =
      claimant(text, people) ?? (UNNAMED.test(text) ? nextNamed(texts.slice(i + 1, i + 3), people) : undefined);
    if (person === undefined || told.some((t) => t.person === person && t.event === verdict.event)) continue;
    told.push({ ...verdict, person, clause: sentences[i]?.clauses[0] ?? '', where: 0, sentence: i });
  }
  return told;
}

function verdictOf(text: string, about: string): Verdict | undefined {
  const panel = PANEL.test(text) && !COURT.test(text.replace(/\bappeal\w* against\b/gi, ''));
  if (!panel && !(COURT.test(about) && WORK.test(about))) return undefined;
  const outcome: PersonOutcome | undefined = REOPENED.test(text)
    ? 'pending'
    : LOST.test(text)
      ? 'lost'
      : WON.test(text)
        ? 'won'
        : PENDING.test(text)
          ? 'pending'
          : undefined;
  if (outcome === undefined) return undefined;
  // What the council's own panel says of a dismissal is the end of the dismissal, not a case.
  if (panel && outcome !== 'pending')
    return { event: 'dismissed', outcome: outcome === 'won' ? 'overturned' : 'upheld' };
  return { event: 'legal_challenge', outcome };
}

function claimant(text: string, people: readonly Person[]): number | undefined {
  for (const pattern of CLAIMANT) {
    const ids = idsOf(pattern.exec(text)?.slice(1).find(Boolean) ?? '');
    if (ids.length === 1 && ids[0] !== undefined && people[ids[0]]?.name != null && !isJudge(people[ids[0]]))
      return ids[0];
  }
  return undefined;
}

/** Whom the next sentences name first: not the judge, nor a politician or chief who only says something of it. */
function nextNamed(texts: readonly string[], people: readonly Person[]): number | undefined {
  const named = texts.flatMap((t) =>
    [...t.matchAll(/(said )?(‹\d+›)( (?:said|says|added|told|confirmed))?/g)].flatMap((m) =>
      idsOf(m[2] ?? '').map((id) => ({ person: people[id], says: m[1] !== undefined || m[3] !== undefined })),
    ),
  );
  return named.find(
    ({ person, says }) =>
      person &&
      !isJudge(person) &&
      !(
        says &&
        person.roles.some((r) => /^(?:chief executive|director|leader|mayor|cabinet|chair|councillor)$/.test(r.office))
      ),
  )?.person?.id;
}

const isJudge = (person: Person | undefined): boolean =>
  person?.roles.some((r) => r.office === 'outside' || JUDGE.test(r.text)) === true;
