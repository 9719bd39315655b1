import { markerOf, P } from './cast/marks.ts';
import type { PersonOutcome } from '../../domain/people.ts';
import type { Cast } from './cast.ts';
import type { Told } from './events.ts';
import { anyCase } from './pattern.ts';

/*
 * What became of an offer, a call, a dismissal or a suspension is often told some sentences later. Those sentences
 * count until one tells the like of somebody else.
 */

/** The sentences in which the answer may stand, the row's own first. */
function following(row: Told, told: readonly Told[], cast: Cast, most: number): string[] {
  const end = told
    .filter((t) => t.event === row.event && t.person !== row.person && t.sentence > row.sentence)
    .reduce((first, t) => Math.min(first, t.sentence), row.sentence + most);
  return cast.sentences.slice(row.sentence, end).map((s) => s.clauses.join(' | '));
}

const TURNED_DOWN = anyCase(
  `\\b(?:(?:refus|reject|declin|rebuff)\\p{L}+|(?:turn(?:ed|s|ing)?|knocked|wav(?:ed|ing)) (?:it|them|this|that|${P}|down|both|the)|would not (?:accept|let|allow|hear of|take|countenance)|would have none of|not (?:been |be |to )?accept\\p{L}*|did not (?:want|accept)|persuaded|dissuaded|prevailed (?:up)?on|talked (?:${P} )?(?:out of|round)|(?:was|is|were) no need(?=[.,;]|$| for (?:it|that|this|${P}))|(?:ask|urg|begg|order|implor|press|instruct|told|tell|plead|want|convinc)\\p{L}*(?: with)? (?:${P} )?(?:not to (?:go|resign|quit|leave|step|stand|be)|to (?:stay|remain|carry on|continue|think again|reconsider|go home|get (?:back|on)))|(?:not (?:be )?|un)necessary|told (?:${P}|\\p{L}+) (?:no|to (?:put it (?:back|away)|keep it|forget it|tear it up))|insist\\p{L}* (?:on (?:${P}'s )?|that )?(?:${P} )?(?:should |must )?(?:stay|remain|carry)(?:ing|s)?|(?:answer|reply|response)\\b[^.;]{0,50} (?:was|is|:) (?:it was |an? (?:firm |flat |clear |polite )?)?'?no\\b|said no\\b|(?:gave|handed|sent|pushed|passed|threw|slid)(?: (?:it|${P}|them|the letter))* (?:straight |right )?back|tore (?:it|the letter|${P}'s letter) up|tore up|no question of accepting|wo(?:uld|uldn't) not have it)(?![\\p{L}])`,
);
const ABOUT_OFFER = anyCase(`\\b(?:resign\\p{L}*|offers?|it|them|stay|go|told|letter|back|answer|reply|none)\\b|${P}`);
const TAKEN_UP =
  /\baccept(?:ed|s|ing)\b|\b(?:agreed|voted|decided|resolved|chose|moved|willing|happy) to (?:accept|let ‹[\d,]+› go|grant|approve)\b|\b(?:agreed|granted|approved|acceded) (?:to )?(?:it|the (?:offer|request)|‹[\d,]+›'s (?:offer|request|resignation))|\bsaid yes\b|\bt(?:ook|aken) ‹[\d,]+› up on (?:it|(?:the|that|‹[\d,]+›'s) offer)/i;
const UNDECIDED = /\b(?:whether|if|decide|consider\w*|yet to|should)\b[^.;]{0,60} (?:to )?accept|\bbefore accepting\b/i;

/** “I have not accepted and I have not refused.” */
const STILL_OPEN =
  /\bnot (?:yet )?(?:accepted|refused|said yes|rejected)\b[^.;]*\bnot (?:yet )?(?:accepted|refused|said no|rejected)\b/i;

/** Whether the page says that an offer was turned down or taken up. */
export function offerOutcome(row: Told, told: readonly Told[], cast: Cast): PersonOutcome {
  const texts = following(row, told, cast, 6);
  if (texts.some((text) => STILL_OPEN.test(text))) return 'pending';
  for (const text of texts) {
    if (TURNED_DOWN.test(text) && ABOUT_OFFER.test(text) && !UNDECIDED.test(text)) return 'refused';
    if (TAKEN_UP.test(text) && !UNDECIDED.test(text)) return 'accepted';
  }
  return 'pending';
}

/** A resignation that was handed in and not accepted is an offer. */
const HANDED_BACK = anyCase(
  `\\b(?:(?:refused|declined|would not|not prepared|unwilling) (?:to )?(?:accept|take)|would not (?:hear of|let ${P} (?:go|resign|quit|leave))|would have none of|(?:handed|gave|sent|pushed|passed) (?:it|${P}|the letter) (?:straight |right )?back|(?:was|were) (?:handed|given|sent|pushed) (?:straight |right )?back|\\bwhich [^.;‹›]{0,30}(?:${P} )?(?:gave|handed|sent|passed) (?:straight |right )?back|tore (?:it|the letter|up)|talked (?:${P} )?out of|(?:rejected|turned down|refused|declined) (?:it|${P}'s (?:\\p{L}+ )?(?:resignation|offer|letter)|the (?:offer|resignation))|(?:resignation|offer|it) (?:was|has been|had been) (?:refused|rejected|turned down|declined|not accepted)|(?:asked|told|begged|urged|ordered) ${P} to (?:stay(?! until)|carry on|continue|remain|reconsider|think again)|persuaded (?:${P} )?(?:to (?:stay(?! until)|withdraw|reconsider|think again|change)|not to))(?![\\p{L}])`,
);
export const handedIn = (row: Told, told: readonly Told[], cast: Cast): boolean =>
  /\b(?:tender|hand|submit|g[ai]ve|put|offer|wrote|sent)/i.test(row.clause) &&
  following(row, told, cast, 3).some((text) => HANDED_BACK.test(text));

/** A letter of resignation that nobody has answered yet. */
const UNANSWERED =
  /\b(?:(?:will|would|has|have|had|did|does) not (?:yet )?(?:given?|made?|reach\w*|say|said) [^.;]{0,30}\b(?:answer|decision|reply|whether)|yet to (?:reply|answer|decide|say|respond)|considering (?:it|the (?:letter|offer|resignation)|whether)|will decide|whether to accept)\b/i;
export const isUnanswered = (row: Told, told: readonly Told[], cast: Cast): boolean =>
  /\b(?:letter|resignation)\b/i.test(row.clause) && following(row, told, cast, 3).some((text) => UNANSWERED.test(text));

/** A flat no, as people say it. */
const NO =
  '(?:No|Never|(?:Absolutely|Certainly|Definitely|Of course) not|Not a chance|No chance|No way|Not on your life|Not at all)';
const CALLS = '(?:calls?|demands?|ideas?|suggestions?|pressure|clamour|appeals?|petitions?|motions?)';
/** Refusals by a person, told of in the words right of the name. */
const SAYS_NO = `(?:'s (?:answer|reply|response) (?:was|is))?[^.;‹›]{0,60}\\b(?:(?:said|says|answered|replied|answer|reply|response)[^.;‹›]{0,40}[:,] ?'?(?:${NO}|no|never)(?=[.,;!?]|$)|(?:said|says|answered|replied|answer|reply|response|line)(?: was| is)?,?:? (?:simply |just )?'?(?:[Nn]o|[Nn]ever)\\b|(?:would|will|is|was|am|are|did|has|had|do|does) not(?: do (?:so|that|it)| be doing (?:so|that|it)| be| going to| think so| done so| be (?:going|leaving|resigning|quitting|moving|st(?:and|epp)ing (?:down|aside))(?: ‹[\\d,]+›'s [\\p{L} ]{3,30}| the [\\p{L} ]{3,30})?)?(?=[.,;"]|$| unless| and(?! (?:must|should|could|cannot)))|(?:has |had |have )?(?:refused|declined|rejected|ruled it out|said ‹\\d+› would not)(?=[.,;]|$)|(?:refused|declined) to do (?:so|that|it)|(?:rejected|dismissed|resisted|ignored|brushed (?:off|aside)|shrugged off|laughed off|rebuffed|defied) (?:the|their|that|this|any|such|those|all|it|them)\\b|(?<!\\b(?:could|can|should|may|might) )(?:stay(?:ing)?|remain(?:ing)?|carry(?:ing)? on)(?: put| on| in (?:the )?(?:post|office|job|role|charge|place)(?! of)|(?=[.,;]|$| to (?:see|finish|serve|complete)))|(?:is|was|am|be|would be) keeping (?:it|‹[\\d,]+›'s (?:job|post|seat|role|brief|portfolio))|serv(?:e|ing) (?:out )?(?:the rest of )?‹[\\d,]+›'s (?:full |whole )?(?:term|\\p{L}+ years)|going nowhere|not going anywhere|not budging|(?:saw|sees|see|had|has) no (?:reason|need|cause) to|(?:has|had|have) (?:(?:a job|work|unfinished business)(?: still)? to (?:finish|do)|every intention of (?:stay|carry|finish|see|remain|serv)\\p{L}*)|(?:answered|replied|said)(?: [^.;‹›:]{1,20})? that (?:it was|‹[\\d,]+›'s was)(?=[.,;]|$)|(?:am|is|are|be|will|would) (?:stay|remain)(?:ing)? in (?:it|place|‹[\\d,]+›'s (?:post|job|role))|no question of (?:it|that|this|such|‹[\\d,]+›'s)|shook (?:‹[\\d,]+›'s|his|her) head|(?:has|had|have|with) no (?:plans?|intentions?|wish|desire|thoughts?) (?:to|of|on) (?:go(?:ing)?|leav(?:e|ing)|resign(?:ing)?|quit(?:ting)?|walk(?:ing)? away|giv(?:e|ing) (?:up|in)|st(?:and|ep)(?:ping|ing)? (?:down|aside)|do(?:ing)? (?:so|that|it|anything of the (?:sort|kind)))|(?:here|will|would|wants?|wanted|going|intends?|intended|need|needs|determined|committed|staying|want) (?:to )?(?:see(?:ing)? (?:this|it|the (?:job|work|task)|things) through|finish(?:ing)? (?:the job|what)|put(?:ting)? (?:this|it|things|matters) right|turn(?:ing)? (?:this|it|things|the service|services) (?:a)?round)|get(?:ting)? on with (?:the|‹[\\d,]+›'s) job|(?:would|will) be (?:at ‹[\\d,]+›'s desk|in the office|back at work)|(?:has )?dug in|digging in|stood firm|standing firm)`;

/** Whether somebody who was called on to go says no, in the same breath or the next ones. */
export function answered(row: Told, told: readonly Told[], cast: Cast): boolean {
  const me = markerOf(row.person);
  const no = new RegExp(
    `(?<!\\b(?:whether|if) )${me}${SAYS_NO}|(?:^|[:|] )'?Why (?:would|should) (?:${me}|I)\\b|(?:^|[:|] )'?${NO}\\b,?[^.;‹›]{0,20} (?:${me} (?:said|says|replied|answered|added)|came the (?:\\p{L}+ )?(?:reply|answer|response) (?:from|of) ${me}|(?:said|says|replied|answered) ${me})`,
    'u',
  );
  const rebuffed = new RegExp(
    `\\b${CALLS}\\b[^.;]{0,100} (?:been|were|was|are|is) (?:\\w+ly )?(?:rebuffed|rejected|resisted|dismissed|brushed (?:off|aside)|shrugged off|refused|turned down|laughed off)`,
    'i',
  );
  const [own = '', ...later] = following(row, told, cast, 6);
  return (rebuffed.test(own) && own.includes(`‹${row.person}›`)) || [own, ...later].some((text) => no.test(text));
}

const UPHELD =
  /\b(?:dismissal|decision|sacking)\b[^.]{0,40}\bupheld\b|\bacted (?:fairly|reasonably|lawfully|properly) in (?:dismissing|sacking|firing|removing)\b|\b(?:lost|loses) (?:his|her|their|an|‹[\d,]+›'s) appeal against (?:his|her|‹[\d,]+›'s) (?:dismissal|sacking)\b|\buph[eo]ld(?:s|ing)? (?:the|his|her|that|‹[\d,]+›'s) (?:\w+ )?(?:dismissal|decision|sacking)\b/i;

const OVERTURNED =
  /\b(?:dismissal|decision|sacking)\b[^.]{0,80}\b(?:overturned|quashed|reversed|set aside)\b|\b(?:overturned|quashed|reversed|set aside) (?:the|that|this|his|her|‹[\d,]+›'s) (?:\w+ )?(?:dismissal|decision|sacking)\b/i;

/** Who dismissed, and what came of it, as far as the page says. */
export function dismissalOutcome(row: Told, told: readonly Told[], cast: Cast): PersonOutcome {
  const near = following(row, told, cast, 4).join(' ');
  const again = new RegExp(
    `\\breinstated ${markerOf(row.person)}(?!')|${markerOf(row.person)}[^.;‹›]{0,40} (?:was|is|has been|had been|is to be) reinstated\\b`,
  );
  if (OVERTURNED.test(near) || again.test(near)) return 'overturned';
  if (UPHELD.test(near)) return 'upheld';
  const sentence = cast.sentences[row.sentence]?.original ?? '';
  const lead = cast.sentences[row.sentence - 1]?.original ?? '';
  return (/\bdirection\b/i.test(sentence) && /\b(?:minister|secretary|government)\b/i.test(lead)) ||
    /\b(?:minister|ministers|secretary|government)\b[^.;]{0,140}\b(?:order|direct|remov|sack|dismiss|instruct)|\b(?:by|of) (?:the |a )?(?:[\p{L}']+ ){0,2}(?:ministers?|secretary|government)\b/iu.test(
      sentence,
    )
    ? 'removed_by_minister'
    : 'effective';
}

const BACK =
  "(?:reinstated|(?:given|got|handed|won) (?:‹[\\d,]+›'s|his|her|the) (?:job|post|role) back|cleared (?:and|to return|of)|(?:was|were|been) cleared(?=[.,;]|$| (?:in|on|by|last|this|after|yesterday)\\b)|(?:is |was |went |goes |come |came |comes |be |gone )back (?:at|to|in) (?:work|‹[\\d,]+›'s desk|the office|(?:the|‹[\\d,]+›'s) (?:post|job))|(?:has |have )?return(?:ed|s)(?: to (?:work|duty|duties|‹[\\d,]+›'s|the office|post)| (?:on|last|this|in|yesterday|today)\\b)|(?:can|will|may|is to|to) return to (?:work|‹[\\d,]+›'s)|resumed (?:work|‹[\\d,]+›'s)|no longer suspended)";
const LIFTED = `(?:lift|end|revok|rescind|withdr[ae]w|dropp?)(?:ed|n|ing)? (?:ME's|the|this|that|its) (?:\\w+ )?suspension|(?:ME's|the|this|that|its) (?:\\w+ )?suspension[^.;‹›]{0,40} (?:has |have |had )?(?:been |was |is |were |come to an |came to an )?(?:end|lifted|ended|over|revoked|rescinded|withdrawn|in error)|(?:was|were|been) suspended in error`;

/** Whether the page says that somebody suspended is back. */
export function isReinstated(row: Told, cast: Cast): boolean {
  const me = markerOf(row.person);
  const back = new RegExp(`${me}[^.;‹›]{0,80}\\b${BACK}|${LIFTED.replaceAll('ME', me)}`, 'i');
  return cast.sentences.some((s) => s.clauses.some((c) => back.test(c)));
}

/** What somebody had meant to do before. */
const MEANT = /\bhad (?:told|said|planned|intended|hoped|promised|meant|wanted|agreed)\b/;

/** Who gives up a cabinet post stays on the council. */
const IN_ANOTHER_SEAT =
  /\b(?:back ?bench\w*|ward|as (?:a|an ordinary|one of the) (?:\w+ )?councillors?|constituents)\b/;

/** Whether somebody who has said that he or she goes is still there for a while, by this sentence or the next two. */
export function goesLater(row: Told, cast: Cast): boolean {
  const who = markerOf(row.person);
  const later = new RegExp(
    `${who}[^.;‹›]{0,60}\\b(?:will|would|must|is to|is due to|is expected to|intends to|has agreed to|plans to)(?: \\p{L}+ly| also| now| not)? (?:leave|go|depart|step down|stand down|remain|stay|continue|carry on|work|serve|finish|see out|be (?:off|leaving|going|working|staying|serving)|retire|hand over|hold the (?:fort|reins))\\b[^.;]{0,60}\\b(?:until|till|for (?:the rest|another|now)|in (?:the|January|February|March|April|May|June|July|August|September|October|November|December|\\p{L}+ (?:weeks|months))|at (?:the end|Christmas|Easter)|on (?:\\d+|(?:Mon|Tues|Wed|Thu|Fri|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\\p{L}*)|next|by the end|when|notice|before)\\b|${who}'s (?:last|final) (?:working |full )?day[^.;‹›]{0,40} (?:is|will be)\\b|${who} (?:is|are|will be) (?:working|serving) (?:out )?${who}'s notice|\\b(?:before|until|when) ${who} (?:leaves|goes|departs|finishes|steps down|stands down)\\b|${who}[^.;‹›]{0,30}\\b(?:leaves|goes|departs|finishes|retires) (?:in|at the end|next|on \\d)|${who}[^.;‹›]{0,160}\\band (?:leaves|goes|departs|finishes) (?:in \\p{Lu}|at the end|next|on \\d)`,
    'u',
  );
  return cast.sentences
    .slice(row.sentence, row.sentence + 3)
    .some((s) => s.clauses.some((c) => later.test(c) && !MEANT.test(c) && !IN_ANOTHER_SEAT.test(c)));
}
