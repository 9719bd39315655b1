import type { PersonEventKind } from '../domain/people.ts';

/** What sort of answer a question wants. */
export type Kind =
  // from the record
  | 'rating' | 'before' | 'is grade' | 'change' | 'count' | 'list' | 'how many' | 'compare' | 'when inspected' | 'when grade'
  | 'how long' | 'extreme' | 'lead inspector' | 'history' | 'visits' | 'council'
  // from what happened to people
  | 'who left' | 'who came' | 'did' | 'when person' | 'why person' | 'accused' | 'where person' | 'replaced' | 'role' | 'after which'
  | 'who called' | 'who refused' | 'who won' | 'vote' | 'money' | 'said' | 'person' | 'holder'
  // from texts
  | 'passage' | 'quantity'
  | 'unclear'; // prettier-ignore

/** A question reduced to what tells its kind. */
export interface Reading {
  /** C council, R region, P person, Y date. */
  readonly shape: string;
  /** The same with G for grades and A for areas. */
  readonly graded: string;
  readonly councils: number;
  readonly regions: number;
  readonly people: number;
  readonly periods: number;
  readonly grades: number;
  readonly areas: number;
  readonly roles: number;
  readonly events: readonly PersonEventKind[];
  /** A date with “before”. */
  readonly earlier: boolean;
  /** How many words speak of something beside council, date, area, grade and the act of rating. */
  readonly extra: number;
  readonly polar: boolean;
}

const INSPECTION = /\b(inspect\w*|ofsted|visit(s|ed)?|reports?|rat(ed|ing)s?|grad(ed|e|es|ing)|judged)\b/;
const COUNCILS = /\b(councils?|authorit(y|ies)|las|boroughs?|counties|county|areas|places|ones|cities)\b/;
const WHO =
  /\b(who|whos|whom|whose|which|what|any ?(one|body)|some ?(one|body)|name|names|people|person|persons|anybodys|heads)\b/;

type Rule = readonly [Kind, (r: Reading) => boolean];

/** The first rule that holds decides; questions with a person in them are tried on the people rules first. */
const PEOPLE_RULES: readonly Rule[] = [
  ['money', ({ shape, people, roles, events }) => MONEY.test(shape) && people + roles + events.length > 0],
  ['who won', ({ shape, people, councils }) => people === 0 && councils > 0 && /^who(s| is)? (now )?(runs?|running|leads?|leading|(is )?in charge|leader|takes over|took over|ended up)\b.*\b(after|since|following|Y)\b.*\bvotes?\b/.test(shape)],
  ['who called', ({ shape }) => /\bwho (\w+ )?(put|tabled|proposed|moved|brought|lodged|filed|submitted|seconded|led|triggered|called for) (\w+ ){0,6}(motions?|no confidence|votes?)\b/.test(shape)],
  ['who called', ({ shape }) => /\bwho (\w+ )?(started|launched|began|set up|organi[sz]ed|got up|created|runs?) (\w+ ){0,2}(petition|campaign)\b/.test(shape)],
  ['vote', ({ shape }) => /\b(no confidence|votes?|voting|surviv\w+|motions?)\b|\bhow (many|did) .*\bvoted\b/.test(shape)],
  ['after which', ({ shape }) => /\b(which|what|after what) (ofsted |\w+ )?(inspection|report|rating|judgement)\b.*\b(led|cause\w*|prompt\w*|trigger\w*|before|follow\w*|after|made|make|behind|forced|cost|brought|P|resign\w*|quit|left|leave|go)\b/.test(shape)],
  ['who refused', ({ shape, events, polar }) => polar && /\b(accept|refus|reject|declin|turn)\w*\b.*\b(resignations?|offers?|notice|letter)\b/.test(shape) && !/\bP (refus|declin|reject|accept)\w* to\b/.test(shape) && !events.includes('withdrew')],
  ['who refused', ({ shape }) => /\bwho (\w+ )?(accepted|accepts|took) .*\b(resignations?|offers?|notice|letter)\b/.test(shape)],
  ['who refused', ({ shape }) => /\bwhose (resignation|offer|notice|letter)\b/.test(shape)],
  ['who refused', ({ shape, events }) => !events.includes('withdrew') && /\bwho (\w+ )?(refus|reject|turned down|declin|blocked)\w*/.test(shape)],
  ['who refused', ({ shape, events }) => !events.includes('withdrew') && /\bwho (would not|wouldnt|did not|didnt) (accept|take|let|hear of|have)\b/.test(shape)],
  ['who called', ({ shape, events }) => /\bwho (\w+ )?(told|asked|call\w*|urged|demand\w*|want\w*|pressed|pushed|said|says|thinks|thought|advised|backed(?! out))\b/.test(shape) && !events.includes('withdrew') && (events.length > 0 || /\bP\b/.test(shape))],
  ['who called', ({ shape, people, roles }) => people + roles > 0 && ATTACKED.test(shape)],
  ['replaced', ({ shape, people, roles }) => REPLACED.test(shape) && people + roles > 0 && !/^(is|was|did) P\b/.test(shape)],
  ['replaced', ({ shape, roles }) => roles > 0 && /\b(new|now|next|current|interim|acting|temporary|caretaker)\b.*\b(after|following|when) P\b/.test(shape)],
  ['replaced', ({ shape, people }) => people > 0 && COMES_FOR.test(shape)],
  ['replaced', ({ shape, people }) => people > 0 && (RUNS.test(shape) || STANDS_IN.test(shape) || RAN_AFTER.test(shape) || FOREGOER.test(shape))],
  ['who came', ({ shape, people }) => people === 0 && (RUNS.test(shape) || STANDS_IN.test(shape))],
  ['holder', ({ shape, people, roles, councils, events }) => people === 0 && roles > 0 && councils > 0 && (/\bwhat (has |had |ever )*(happened|became|become|becomes|went on) (to|of|with)\b/.test(shape) || MOVED_TO.test(shape) || (/^when\b/.test(shape) && (events.length > 0 || COMES.test(shape)))) && !INSPECTION.test(shape)],
  ['where person', ({ shape, people }) => people > 0 && (/\bwh(at|ich) (\w+ )?(job|post|role) (did|has|does|will|is) P (\w+ )?(get|got|take|taken|land|go|move|find|start|have|tak\w+)\b.*\b(after|next|now|since|when)\b/.test(shape) || /\bwhere('?s| is| are| did| does| do| has| have| will| was)? (\w+ )*?P\b.*\b(go|going|gone|went|mov\w*|off|head\w*|end|ended|work\w*|land\w*|now|next|turn\w*)\b/.test(shape) || /\b(who|which (\w+ )?(council|job|post|authority)|what (\w+ )?(council|job)) (did|has|is|does|will) P (\w+ )*(leav\w*|left|go|going|gone|mov\w*|join\w*|head\w*)( (to|for|off|on))*\b/.test(shape) || /\bwhat (is|will|does|did|are) P (\w+ )*(do|doing|going to do) (\w+ )?(now|next|after\w*)\b/.test(shape))],
  ['when person', ({ shape, people, events, polar }) => !polar && /\b(when(?! (asked|pressed|told|questioned|challenged|quizzed))|what (date|day|month|year)|how long)\b/.test(shape) && people > 0 && (events.length > 0 || !INSPECTION.test(shape))],
  ['why person', ({ shape, people }) => people > 0 && /\b(why|reasons?|how come|what (made|led|caused|forced))\b|\bwhat(s| is| was| were| did| has)? P .*\bfor$|\bwhat (did|does|has|had) P (do|done) (\w+ )?(to (get|be|deserve|end up)|wrong)\b|\bon what grounds\b|^how (did|does|has|will|came) P (\w+ )?(leave|left|go|end|depart|exit|part|come to (leave|go))\b/.test(shape)],
  ['accused', ({ shape, people }) => people > 0 && /\bwhat( exactly| precisely)?( is| was| has| did|s) P (been |being |supposed to have )?(accused|suspected|alleged|done wrong|do wrong|investigated)\b/.test(shape)],
  ['passage', ({ shape, people }) => people > 0 && /\bwhat (did|does|has|have|do) (?!P\b)(\w+ ){1,6}(say|said|think|thought|make|tell|told) (\w+ )*(about|of|on|to) (\w+ )*P\b/.test(shape)],
  ['said', ({ shape, people }) => people > 0 && /\bwhat (did|does|has|had|was) P('s)? (\w+ )?(say|said|tell|told|ask|asked|think|claim|argue|reply|response|reaction|promise)\w*\b|\bhow did P (react|respond|reply|answer)\b|\bP (quote|comment|response|reaction)s?\b/.test(shape)],
  ['role', ({ shape, people }) => people > 0 && (/\bwho (is|was|are|were|the hell is|exactly (is|was)) P\b/.test(shape) || /\b(job|role|title|post|position)\b/.test(shape) || /\bwhat (did|does|was|is) P( do)?\b/.test(shape)) && !/\b(why|when|pull|start|offer)\w*\b/.test(shape)],
  ['did', ({ polar, people, events, shape }) => polar && people > 0 && (events.length > 0 || /\b(respond\w*|answered|replied|reacted|said (anything|if|whether))\b/.test(shape))],
  ['did', ({ polar, people, roles, shape }) => polar && people > 0 && (roles > 0 || /\b(appoint\w*|become|became|start\w*|take over|took over|still|join\w*)\b/.test(shape) || STAYED.test(shape))],
  ['who came', ({ shape, roles, people }) => people === 0 && roles > 0 && COMING.test(shape) && !/^who(s| is| are| was) (going|leaving|off|out|quitting|retiring)\b(?! to\b)/.test(shape) && !/\b(new \w+ )?(told|asked|resigned|quit|left|sacked|stood|stepped)\b/.test(shape)],
  ['who came', ({ shape, people }) => people === 0 && BETWEEN.test(shape)],
  ['who came', ({ shape, people, grades }) => people + grades === 0 && /\bwho\b.*\b(appointed|hired|recruited|brought in|put in charge|lined up|sent(?! home)|did (\w+ ){1,3}send|came back|returned|takes over|took over|taking over)\b/.test(shape)],
  ['who left', ({ shape, people, events, roles, polar }) => people === 0 && events.length > 0 && !/\bhow (many|much)\b/.test(shape) && (WHO.test(shape) || polar || roles > 0 || BARE_DEPARTURES.test(shape) || SOMEBODY_GONE.test(shape) || /\b(when|why|did|has|was)\b/.test(shape)) && isAboutPeople(shape)],
  ['person', ({ people }) => people > 0],
]; // prettier-ignore

const MONEY =
  /\b(how much|terms of|exit (deal|package|terms)|settlement|pension|package|pay ?offs?|pay ?outs?|severance|redundancy (money|cash|payments?|pay|package|terms)|golden (handshake|goodbye)|what (will|do|does|did|would|are|is) (\w+ ){1,4}pay(ing)?|in lieu|compensation|salary|salaries|wages?|earn\w*|paid|cost)\b/;
const REPLACED =
  /\b(replac\w+|took over|takes over|take over|taking over|succe(ed|eds|eded|ssor|ssors)|step(s|ped)? in\b|stepped up|cover(s|ed|ing)?|st(ood|ands?) in|fill(ed|ing|s)? in|came (in|after|next)|(picked|picks) up|t(akes?|ook|aken) on\b|(get|gets|got|has|have|do|does|doing|take[sn]?|took|taking|fill\w*|inherit\w*|given|handed) (the|P|his|her|their)( \w+){0,4} (job|role|post|brief|portfolio|seat|work|duties|desk)|in (his|her|their) place|t(ook|akes?|aken) P (\w+ )?(place|job|seat|post|role)|who (\w+ ){0,2}follow(s|ed|ing)? P|step\w* into P|P (\w+ )?shoes|(gets?|got|does|has) P (\w+ )?(work|duties|job|role|post|brief|portfolio|seat|desk))\b/;
const COMING =
  /\b(appoint\w*|new|newest|took over|take[sn]? over|taking over|came in|comes in|brought in|hired|recruit\w*|named|becomes?|became|join\w*|interim|acting|current(ly)?|now|put in(to)?|in charge|sent(?! home)|did (\w+ ){1,3}send|lent|running|lined up|picked|chosen|selected)\b|^who (is|was|are|s|has|holds|got)\b|^whos\b|\bwho (runs?|ran|leads?|heads?|chairs?|chaired)\b/;
/** “What job was the head of care moved to”, “where did the director go”. */
export const MOVED_TO =
  /^(what|which) (job|post|role) (was|is|did|has) .*\b(moved|switched|transferred|go|given|shifted)\b|^where (was|were|did|has|is|are) (?!P\b).*\b(go|gone|going|moved?|moving|sent|off|switched|transferred)\b/;
/** When somebody comes to an office. */
const COMES = /\b(start\w*|join\w*|arriv\w*|begin\w*|began|take[sn]? (over|up)|took (over|up)|come[s]?|came)\b/;
/** “Who ran it after P”, “who was in charge while they looked for somebody in P’s place”. */
const RAN_AFTER =
  /\bwho(s|m)? (\w+ )?(ran|runs?|led|leads?|headed|heads|covered|covers|acted|looked after|minded|held the fort|holds the fort|kept|stood in|filled in|took charge|takes charge|(was|is|were|has been|had been) (\w+ )?(in charge|running|leading|heading|covering|acting|at the helm|looking after|interim|director|leader|chief|boss|head))\b.*\b(after|since|when|once|while|until|following|between|now)\b.*\bP\b/;
/** “Who becomes interim when P goes”, “who will be the next director after P”. */
const COMES_FOR =
  /\bwho(s|m)? (\w+ )?((is|are|will|to|going|gonna) )*(becom(es?|ing)|acts?|acting|be|steps?|stepping|comes?|coming|gets?|getting) (?!P\b).*\b(when|after|once|until|if|in place of|instead of) P\b/;
/** Who held an office before somebody. */
export const FOREGOER =
  /\bwho(m|s)? (was|is|were|ran|led|had|held|headed|came|went|did)\b.*\b(before|prior to|ahead of) P\b|\b(stood|left|went|quit|resigned|retired|departed|gone)\b.*\bbefore P\b|\bpredecessors?\b|\bwhose (job|place|post|seat|shoes|role) (did|has|had|does) P (take|taken|fill|filled|get|got|step)\b/;
/** “Who is in charge now that P has gone.” */
const RUNS =
  /^who(s| is| was| are| were| will be)? (now |currently |left )?(run(s|ning)?|leading|leads|in charge|heading|looking after|overseeing|covering|minding|at the helm|hold(s|ing)? the fort|doing the (\w+ )*running|has|holds|gets|got)\b(?=.*\b(now|since|after|gone|left|went|until|meantime|meanwhile|moment|currently)\b)/;
const STANDS_IN =
  /^who(s| is| was| will be)? (now |currently )?(cover(ing|ed)|act(ing|ed) (up|as)|st(anding|ood) in|fill(ing|ed) in|hold(s|ing)? the fort|held the fort|stepp(ing|ed) (up|in)|deputis(ing|ed))\b/;
/** “Who had a go at P”, “which Labour councillor went after the leader”. */
const ATTACKED =
  /^(who|which) (\w+ )*(went after|go(es)? after|had a go at|laid into|tore into|attack(s|ed)|criticis(es|ed)|slam(s|med)|blast(s|ed)|hit out at|rounded on|turned on|condemn(s|ed))\b/;
/** “Did she hang on.” */
export const STAYED =
  /\b((hang|hangs|hung|cling|clings|clung|hold|held) on|stay(s|ed|ing)?( (on|in|as|put))?|ke(ep|eps|pt) (his|her|their|the) (\w+ )?(job|post|seat|place|role)|carr(y|ied) on|remain(s|ed)?)\b/;
/** “Who is moving from Trafford to Bury.” */
export const BETWEEN =
  /^who(s| is| was| has)? (\w+ )?(mov\w*|go(es|ing|ne)?|switch\w*|left|leav\w*|transferr?\w*|head\w*|cross\w*) (\w+ )?(from )?C (to|for) C\b/;
/** “Manager sacked by Derby in August 2017.” */
const SOMEBODY_GONE =
  /^((the|a|an) )?(\w+ ){1,3}(who (was |has )?)?(sacked|fired|dismissed|axed|suspended|resigned|quit|retired|left|stood down|stepped down)\b.*\b(by|from|at|in)\b/;
const BARE_DEPARTURES =
  /\b(resignations?|departures?|sackings?|dismissals?|suspensions?|retirements?|leavers|leadership changes|staff changes|heads? roll\w*)\b/;

/** “How did care leavers leave care” speaks of no office holder. */
const isAboutPeople = (shape: string): boolean =>
  !/\b(care leavers?|leaving care)\b/.test(shape) || /\b(resign\w*|sack\w*|quit|who)\b/.test(shape);

const RECORD_RULES: readonly Rule[] = [
  ['lead inspector', ({ shape }) => /\blead(ing)? (inspectors?|hmis?)\b|\binspectors? (name|called)\b|\bname of (the )?(\w+ )?(inspector|hmi)\b/.test(shape)],
  ['lead inspector', ({ shape }) => /\b(who|whos|whose|which (ofsted )?(inspector|hmi)|what inspector)\b/.test(shape) && (/\binspected\b/.test(shape) || (/\b(led|leads?|leading|headed|headed up|carried out|conducted|did|ran|run|was in charge|in charge|inspector|hmi|wrote|signed|inspects?|inspecting|visited)\b/.test(shape) && /\b(inspect\w*|ofsted|visit\w*|report|hmi)\b/.test(shape)))],
  ['lead inspector', ({ shape, councils, events }) => councils > 0 && events.length === 0 && /\b(inspector|hmi)\b/.test(shape) && !PASSAGE.test(shape)],
  ['how many', ({ graded }) => /\b(how many|number of|count|total|percentage|percent|proportion|share)\b/.test(graded) && COUNCILS.test(graded) && !/\bC\b/.test(graded)],
  ['count', ({ shape, councils, grades }) => councils > 0 && grades > 0 && MORE_THAN_ONCE.test(shape)],
  ['count', ({ shape, councils, grades }) => /\bhow (often|many (times|inspections|ratings|reports|visits))\b|\bnumber of (times|inspections)\b|\bhow many (\w+ )?(G|inadequate|outstanding|good)s?\b/.test(shape) && councils > 0 && (grades > 0 || /\binspect\w*|times|reports\b/.test(shape))],
  ['extreme', ({ shape, councils }) => councils === 1 && /\b(best|highest|worst|lowest)\b/.test(shape) && /\b(ever|had|been|got|history|all time)\b/.test(shape)],
  ['when grade', ({ graded, councils }) => councils > 0 && /\bfrom (\w+ )*G (\w+ )*to (\w+ )*G\b/.test(graded)],
  ['how long', ({ shape, councils, people, extra, grades }) => /\bhow (long|many (years|yrs|months|mths|weeks|days))( ago)?\b(?=.*\b(since|been|was|has|ago|last)\b)|\bhow long\b|\bsince when\b/.test(shape) && councils > 0 && people === 0 && (extra < 2 || grades > 0 || INSPECTION.test(shape))],
  ['when grade', ({ shape, grades, councils }) => councils > 0 && grades > 0 && /\b(when|what year|which year|what date|since when)\b/.test(shape)],
  ['when inspected', ({ shape, councils, extra }) => councils > 0 && extra < 2 && (/\b(when|what (date|day|month|year)|which (date|day|month|year)|dates?)\b/.test(shape) && INSPECTION.test(shape) || /\b(last|latest|most recent) (\w+ )?(inspection|inspected|visit|report|ofsted)( \w+)?$/.test(shape) && /\b(date|when|day|time)\b/.test(shape))],
  ['compare', ({ shape, councils, graded, polar, grades }) => councils > 1 && !(polar && grades > 0 && !/\b(better|worse|than|compar\w*)\b|\bas \w+ as C\b/.test(shape)) && (/\b(compar\w*|versus|vs|v|better|worse|than|differen\w+|against|side by side)\b|\bas \w+ as C\b/.test(shape) || /\bC (and|or) C\b/.test(graded)) && !/\b(say|said|find|found)\b/.test(shape)],
  ['list', ({ graded, councils }) => councils === 0 && COUNCILS.test(graded) && UNGRADED.test(graded)],
  ['list', ({ graded, councils, regions, grades }) => councils === 0 && (grades > 0 || /\b(improv\w*|declin\w*|better|worse|best|worst|went (up|down)|up|down|upgraded|downgraded|drop\w*|fell|inspected|ratings?|rated|grades?|A)\b/.test(graded)) && (COUNCILS.test(graded) || regions > 0 || /\b(who|whos|where|list|anywhere|which)\b/.test(graded)) && !PASSAGE.test(graded)],
  ['list', ({ graded, councils, grades }) => councils > 0 && grades > 0 && /\b(which|what|list|all)\b.*\b(councils|authorities|boroughs|las)\b/.test(graded)],
  ['visits', ({ shape, councils }) => councils > 0 && /\b(focus+ed|monitoring) visits?\b|\bvisits\b/.test(shape) && !PASSAGE.test(shape)],
  ['history', ({ shape, councils }) => councils > 0 && (/\b(history|over time|over the years|timeline|track record|through the years|all (the )?(\w+ )?(inspections|ratings|grades|reports)|past (ratings|inspections|grades|reports)|every (inspection|rating)|(list|show) (\w+ )*(inspections|ratings|grades))\b/.test(shape))],
  ['history', ({ shape, councils, periods, grades, areas }) => councils > 0 && periods > 0 && grades + areas === 0 && /\b(inspections|reports|ratings|grades)\b/.test(shape) && !PASSAGE.test(shape)],
  ['council', ({ shape, councils, areas, grades }) => councils > 0 && areas + grades === 0 && (/\b(what|who) (replaced|succeeded|took over from) C\b|\bwhat happened to C\b|\bdoes C( \w+)? (still )?exist\b|\bwhen (was|did) C( \w+)? (abolished|end|scrapped|replaced|created|formed|split)\b|\bis C (a|still a)\b|\bwho (runs|provides|delivers|is responsible for) (\w+ )*(services|care|it)?\b/.test(shape) && !/\b(rating|rated|inspected)\b/.test(shape))],
  ['before', ({ shape, councils, events, earlier, polar, grades }) => councils > 0 && (events.length === 0 || /\b(left|out|go|went)\b/.test(shape)) && (earlier || BEFORE.test(shape)) && !/\b(chang(e|ed|es)|differen(t|ce|ces))\b/.test(shape) && !(polar && earlier && grades > 0) && !PASSAGE.test(shape)],
  ['is grade', ({ polar, councils, grades, shape, extra }) => councils > 0 && grades > 0 && extra < 2 && (polar || /\b(ever|still)\b/.test(shape)) && !PASSAGE.test(shape)],
  ['rating', ({ graded, councils }) => councils > 0 && (UNGRADED.test(graded) || /\bwhy (hasnt|doesnt|isnt|didnt|has|does|is|did|was)\b.*\b(no|not|one|single|any ?more|A)\b/.test(graded)) && /\bA\b|\b(single|one) (G|grades?|ratings?|judge?ments?)\b/.test(graded)],
  ['passage', ({ graded, councils }) => councils > 0 && /\bwhy\b/.test(graded)],
  ['quantity', ({ shape }) => /\bhow (many|much)\b/.test(shape)],
  ['passage', ({ graded }) => PASSAGE.test(graded)],
  ['change', ({ graded, councils }) => councils > 0 && CHANGE.test(graded)],
  ['rating', ({ councils, graded, extra }) => councils > 0 && (extra === 0 || extra < 2 && /\b(ratings?|rated?|grad(e|ed|es|ing)|judge?ment?s?|judged|score[sd]?)\b/.test(graded)) && /\b(ratings?|rated?|grad(e|ed|es|ing)|judge?ment?s?|judged|ofsted|inspection|score[sd]?|results?|outcomes?|marks?|status|how (is|are|good|bad|well|was|were)|G|A|inspected|report|get|got|do|did|doing|performance)\b/.test(graded)],
]; // prettier-ignore

const BEFORE =
  /\b(before|previous(ly)?|prior|preceding|formerly|used to be|earlier|old(?! framework)|older|last but one|second (to )?last|penultimate)\b/;
export const MORE_THAN_ONCE =
  /\b((more than|at least) (once|twice|one|two|three)|twice|(two|three|four) times|repeatedly)\b/;
export const UNGRADED = /\b(no|without|lack\w*|missing) (an? )?(A|single) ?(G|grades?|ratings?|judge?ments?)?\b/;
const CHANGE =
  /\b(differen(t|ce|ces)|improv(?!ement (notice|board|plan|advis|direct|partner))\w*|better|wors\w*|declin\w*|chang\w*|drop\w*|upgraded?|downgraded?|fell|fallen|risen|rose|progress\w*|deteriorat\w*|slip\w*|climb\w*|(go|went|gone|going|moved?) (up|down|from)|up or down|trend)\b/;
export const PASSAGE =
  /\b(say|says|said|saying|find|finds|found|findings?|comment\w*|critici\w*|critique\w*|strengths?|weakness\w*|recommend\w*|concern\w*|prais\w*|problems?|issues?|highlight\w*|went wrong|failings?|failures?|conclu\w*|mention\w*|tell me about|talk\w*|wrote|written|describ\w*|liked?|complain\w*|actions?|(needs?|ha(s|ve|d)) (still )?(C )?to (do|improve|change|get)|(must|should) (C )?(do|improve|change)|happening|positives?|negatives?)\b/;

/** What kind of answer is wanted. */
export function kindOf(reading: Reading): Kind {
  const asksForPeople =
    reading.people > 0 ||
    reading.events.length > 0 ||
    reading.roles > 0 ||
    /\b(appointed|hired|recruited|put in charge)\b|\bwho\b.*\b(sent|did (\w+ ){1,3}send|came back|returned|takes over|took over|taking over)\b|\b(votes?|voted)\b/.test(
      reading.shape,
    ) ||
    STANDS_IN.test(reading.shape) ||
    BETWEEN.test(reading.shape) ||
    RUNS.test(reading.shape);
  const inspector = RECORD_RULES.slice(0, 3).find(([, holds]) => holds(reading));
  if (inspector && reading.people === 0) return inspector[0];
  const asksFigure =
    /\bhow many\b/.test(reading.shape) && !/\b(votes?|voted|confidence|paid|pay)\b/.test(reading.shape);
  if (asksForPeople && !asksFigure) {
    const rule = PEOPLE_RULES.find(([, holds]) => holds(reading));
    if (rule) return rule[0];
  }
  const rule = RECORD_RULES.find(([, holds]) => holds(reading));
  if (rule) return rule[0];
  if (reading.councils === 0) return 'unclear';
  return reading.extra === 0 ? 'rating' : 'passage';
}
