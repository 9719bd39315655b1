import type { Framework, Line } from '../domain/frameworks.ts';
import type { Grade } from '../domain/grades.ts';
import type { PersonEventKind } from '../domain/people.ts';

/**
 * The words people use, as patterns over a folded question (domain/names.ts: lower case, no apostrophes, single spaces).
 * Longer phrases stand before the shorter ones they contain.
 */
export type Phrases<T> = readonly (readonly [RegExp, T])[];

export const AREA_PHRASES: Phrases<Line | 'lscb'> = [
  [/\b(lscb|lscp|(local )?safeguarding (childrens |children )?(board|partnership))\b/, 'lscb'],
  [/\bcare leavers?( services?)?\b|\bleaving care( service)?\b|\bcare experienced\b/, 'care_leavers'],
  [/\b(children|kids|child|young people|those|services for children|children and young people) (who are )?(in (the )?(councils? |public )?care|looked after)\b|\bin care\b|\blooked after( children| kids)?( services?)?\b|\b(lac|cla|cic)\b/, 'children_in_care'],
  [/\b(help|children who need help) (and|n|plus|or) (child )?protection\b|\bhelp protection\b|\bchild(ren)?s? protection( services?| arrangements)?\b|\bprotection of children\b|\bneed(ing)? help and protection\b|\bsafeguarding( services?)?\b|\bprotection\b/, 'help_protection'],
  [/\badoption( performance| services?)?\b/, 'adoption'],
  [/\b(impact of )?leaders( on (social work )?practice)?\b|\bleadership( and)?( management)?( and)?( governance)?\b|\bgovernance\b/, 'leaders'],
  [/\boverall( effectiveness)?\b|\bheadline( grade| judgement| rating)?\b/, 'overall'],
]; // prettier-ignore

export const GRADE_PHRASES: Phrases<readonly Grade[]> = [
  [/\b(good|outstanding) (or|and) (good|outstanding|better|above)\b|\bat least good\b/, ['outstanding', 'good']],
  [/\b(less than|below|worse than|under|not) good\b/, ['requires_improvement', 'adequate', 'inadequate']],
  [/\brequir(es?|ed|ing) improvement( to be good)?\b|\bneed(s|ed|ing)? improvement\b|\bri\b/, ['requires_improvement']],
  [/\boutstandings?\b|\b(top|highest|best) (grade|rating|mark)s?\b/, ['outstanding']],
  [
    /\binadequates?\b|\bfail(ing|ed)( grades?| ratings?)?\b|\b(bottom|lowest|worst) (grade|rating|mark)s?\b/,
    ['inadequate'],
  ],
  [/\badequate\b/, ['adequate']],
  [/\bgood\b/, ['good']],
];

export const FRAMEWORK_PHRASES: Phrases<readonly Framework[]> = [
  [/\bilacs\b|\b(new|current) framework\b/, ['ILACS']],
  [/\bsif\b|\bsingle inspection( framework)?s?\b|\b(old|older|previous|last|former) framework\b/, ['SIF']],
  [/\bslac\b|\bsafeguarding and looked after( children)? inspections?\b/, ['SLAC']],
  [/\bcpi\b/, ['CPI']],
  [/\btlac\b/, ['TLAC']],
];

/** Ways of leaving and coming, each with the events it may be on file as; the first is what was meant. */
export const EVENT_PHRASES: Phrases<readonly PersonEventKind[]> = [
  [/\boffer(s|ed|ing)? (\w+ ){0,2}(resignations?|to (resign|go|quit|stand down|step down|leave))\b|\boffers? to (go|quit)\b|\b(tried|tries|trying|wanted|attempted) to (resign|quit|stand down|step down)\b|\bput (his|her|their) job\b/, ['offered_resignation']],
  [/\bwho (did|do|does|has|had) \w+( \w+){0,2} (ask|tell|want|urge|call on|press|order|advise)(ed|s)? (to )?(resign|go|quit|stand down|step down|leave|out|gone)\b|\b(told|asked|urged|advised|pressed|pressured|called (up)?on|invited|ordered) to (\w+ )?(resign|go|quit|stand|step|leave|give up)\w*|\bcall(s|ed|ing)? for \w+( \w+)* to (resign|go|quit|stand|step|leave)\b|\bfac(e|ed|es|ing) calls?\b|\bpress(ure|ed)\b|\bwant(s|ed)? (\w+ ){1,3}(out|gone|sacked|to go|to resign)\b|\bcalls? to (resign|go|quit)\b|\bdemand(s|ed)? .*\b(resign\w*|go|quit)\b/, ['pressed_to_go']],
  [/\bno confidence\b|\bconfidence vote\b|\bsurviv\w+\b|\bvote of confidence\b/, ['pressed_to_go']],
  [/\bpull(s|ed|ing)? out\b|\bwithdr[ae]w\w*\b|\bback(s|ed|ing)? out\b|\bchang(e|ed) (his|her|their) minds?\b|\b(n?ever|actually|didnt|did not|wouldnt|would not) (start(ed)?|t(ook|ake) (it |the \w+ )?up|turn(ed)? up|show(ed)? up|arrived?)\b|\bthought better\b|\b(fell|fall) through\b|\bturn(s|ed)? down (\w+ ){1,6}(job|post|role)\b|\b(reject|declin|refus)(s|ed|es)? (\w+ ){0,4}(job|post|role)\b|\bturn(s|ed)? (it|the (\w+ )?(job|post|role)) down\b|\baccept\w* (\w+ ){0,6}(but|then) (never|didnt|turned|said no|pulled|backed|changed)\b/, ['withdrew']],
  [/\bsuspen(d|ds|ded|sion|sions)\b|\b(sent|send) home\b|\b(told|asked) to stay (away|at home)\b|\bgardening leave\b/, ['suspended']],
  [/\bredeploy\w*\b|\bmoved (to|into) (another|a different|a new)\b/, ['redeployed']],
  [/\b(tribunal|appeal(s|ed)?|court|sued?|legal (challenge|action|case)|judicial review|unfair(ly)? dismiss\w+)\b|\b(win|won|lose|lost|wins|loses) (\w+ )?(case|claim|challenge|fight|battle)\b/, ['legal_challenge']],
  [/\b(push|forc|kick|throw|driv|hound|turf)(e|es|ed|s)? P out\b|\bsack\w*\b|\bfired?\b|\bfiring\b|\bdismiss\w*\b|\baxed?\b|\boust\w*\b|\bremov(e|es|ed|al|ing)\b|\bbooted\b|\b(kicked|forced|thrown|pushed) out\b|\bterminat\w+\b|\brelieved of\b|\blo(st|se|ses|sing) (his|her|their|a) jobs?\b|\b(get|gets|got|given|getting) (the (boot|sack|push|chop)|rid of)\b|\blost (his|her|their) (\w+ )?(seats?|places?|posts?)\b|\bmarched out\b|\bcontracts? (was |were )?(ended|cut short|terminated)\b|\bshown the door\b|\blet go\b|\bdrop+(ed)? (from|out of) (\w+ ){0,3}(cabinet|executive|team|job|post)\b|\blost (his|her|their) (\w+ )?(brief|portfolio)s?\b/, ['dismissed']],
  [/\bretir\w+\b/, ['retired']],
  [/\bst(ood|and|ands|anding) (down|aside)\b|\bstep(s|ped|ping)? (down|aside|back)\b/, ['stood_down']],
  [/\bresign\w*\b|\bquits?\b|\bquitting\b|\bhand(ed|s|ing)? in\b|(?<!improvement )\bnotice\b|\b(tender(ed|s)?|gave in) (\w+ )?resignations?\b|\b(pack|jack)(ed|s)? (it|the job)? ?in\b|\bg(ive|ives|ave|iven|iving) up (his|her|their|the|a|in|next|last|this)\b|\bg(ives?|ave|iving) up$/, ['resigned']],
  [/\b(left|leaves?|leaving|departs?|departed|departing|departures?|exit\w*|walk(ed|s)? (out|away)|(?<!\b(come|came|comes|coming|carr(y|ied|ying)|turn(ed|s)?|point(ed|s)?|find|finds|found|finding|sent|put|brought|giv(e|en)|speak|spoke) )out(?! of\b)|(go|goes|going|gone|went)(?! (up|down|from|to|well|wrong|back|on (at|in|with|here|there|now)|through|into|ahead|under|wrongly|badly|outstanding|good|inadequate|adequate|ri|requires?|_+)\b)|hand(s|ed|ing)? over|leaver|leavers|heads? roll\w*|become of|finish(es|ed|ing)?|last day)\b/, ['left']],
]; // prettier-ignore

/** Events by which somebody's time in a role ended or was going to. */
export const DEPARTURES: readonly PersonEventKind[] = ['resigned', 'stood_down', 'left', 'retired', 'dismissed'];

export const ARRIVAL_WORDS =
  /\b(appoint\w*|new|newest|took over|take[sn]? over|taking over|came in|come in|brought in|hired|recruit\w*|named as|becomes?|became|joined|started|interim|acting|permanent|got the job)\b/;

/** Offices by the words of the question, with the words of a stored role. Narrower offices stand first. */
export const ROLE_PHRASES: Phrases<{ readonly name: string; readonly inRole: RegExp }> = [
  [/\b(cabinet|executive|lead) (member|councillor)s?\b|\b(cabinet|executive) (lead|minister|secretary|post|job|role|seat|position)\b|\bportfolio holder\b|\blead cllr\b|\b(brief|portfolio)\b/, { name: 'cabinet member', inRole: /cabinet|portfolio|brief\b|lead (member|councillor)|executive (member|councillor)|councillor/i }],
  [/\b(deputy|assistant) director\b/, { name: 'deputy or assistant director', inRole: /deputy|assistant/i }],
  [/\bmanaging director\b/, { name: 'managing director', inRole: /managing director/i }],
  [/\bservice director\b/, { name: 'service director', inRole: /service director/i }],
  [/\bchief exec\w*\b|\bceo\b|\bcouncil boss\b/, { name: 'chief executive', inRole: /(?<!deputy |assistant )chief exec|managing director/i }],
  [/\b(director|dcs|head|boss|chief)( of)? (childrens|kids|children|services|social)\b|\bchildrens (services )?(director|boss|chief|head)\b|\bdcs\b|\bdirectors?\b|\b(ran|running|in charge of|heads?|headed|heading) (C )?(the )?(childrens |kids |social )?(services|department|care)\b|\b(kids|services) boss\b/, { name: 'director', inRole: /director(?!ate)|head of|\bDCS\b/i }],
  [/\bcommissioner\b/, { name: 'commissioner', inRole: /commissioner/i }],
  [/\bdeputy (council )?(leader|mayor)\b/, { name: 'deputy leader', inRole: /deputy (?:council )?(?:leader|mayor)/i }],
  [/\bmayor\b/, { name: 'mayor', inRole: /(?<!deputy )mayor/i }],
  [/\b(council )?leader\b|\bwho (leads|led|is leading) (the )?C\b(?! (\w+ ){0,3}(inspection|visit|team|review|services?|childrens|department|improvement|board|trust))/, { name: 'leader', inRole: /(?<!deputy |opposition |group )leader|\bleads the (?:[\w-]+ )?(?:council|authority|borough|county|city)\b/i }],
  [/\bchair(man|woman|person|s|ed)?\b|\b(in charge of|head of|heads?|leads?) (the |an )?(\w+ ){0,2}board\b/, { name: 'chair', inRole: /chair/i }],
  [/\badvis[eo]r\b/, { name: 'adviser', inRole: /advis/i }],
  [/\bcouncillors?\b|\bcllrs?\b|\bcoun\b/, { name: 'councillor', inRole: /councillor|cabinet|leader|portfolio|member|mayor/i }],
]; // prettier-ignore

/** Words that shape a question and say nothing about its topic. */
const STOP =
  `a about actually after again all also am an and any anybody anyone are as ask at back be because been before being
  between both but by can could council councils currently date day did do does done down during each else even ever every exactly
  find following for found from gave get gets getting give given gives go got had has have having he hed her hers here him his hows how
  i if in into is isnt it its ive just know last latest least less let like list long look made make many may me mean might month
  months more most much must my name near need never new no not now of off ok old on one ones only or other our out over own
  people per person please previous previously put really right said same say saying says she should show since so some
  somebody someone something still such tell than thanks that the their them then there these they theyre thing things this those
  time times to today told too under until up upon us use used very was wasnt way we well were what whats when whens where
  whether which while who whole whom whos whose why will with within without would year years yes yet you your hello hi hey
  thank cheers mate pls plz im ur u r n amp vs v versus really days moment present currently nowadays honestly quick question
  wondering curious know check checking wanted want wants true correct case happen happened whatever reckon reckoned doing going faring first according acording mo lol thru hear heard actually basically though anyway olds aged`.split(
    /\s+/,
  );

/** Words of the field, which every question here shares. */
const FIELD =
  `ofsted inspection inspections inspect inspected inspects inspecting inspector inspectors report reports reported rating ratings rated rate
  grade grades graded grading judgement judgements judgment judgments judged score scored scores mark marks result results outcome
  outcomes outstanding good requires improvement inadequate adequate authority authorities borough boroughs county city
  district region childrens children service services social care department boss bosses official officials current visit visits
  kids childs family families published publish publication framework standing status performing performance unitary metropolitan hmi hmis state area areas latest recent history overall effectiveness`.split(
    /\s+/,
  );

export const STOP_WORDS: ReadonlySet<string> = new Set(STOP);
export const FIELD_WORDS: ReadonlySet<string> = new Set(FIELD);

/** Words that are never a misspelt council, nor a person's name by themselves. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...STOP,
  ...FIELD,
  ...`full whole entire director leader leaders leadership mayor chief executive cabinet member chair commissioner adviser head deputy interim acting
  resign resigned resigning resignation resignations quit sacked sack fired fire dismissed left leave leaving stood stand step stepped
  aside retire retired suspended appointed appoint replaced replace replacement successor took take takes taken taking start started job jobs role
  post salary pay paid payoff vote survive confidence offer offered refuse refused reject rejected called calls call urged pressure
  strengths strength weakness weaknesses findings finding concerns concern recommendations recommendation criticism criticisms
  criticised training early help support school schools social worker workers young kids child families family foster fostering
  better worse best worst compare improved improve improving fell dropped risen changed change north south east west
  england english london country national home homes health mental police education special needs send data story stories thing
  number staff caseload caseloads poem write weather football tell what happened happening happen article articles news paper press told wanted public private
  reason reasons money budget cost costs contract notice agreement mutual consent trust company`.split(/\s+/),
]);

/** Surnames that are ordinary words too: alone they name somebody only after a title or written with a capital. */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
  `page box hood stone hill lock hay winter young law white brown green price wood woods king long short wise best field day hart
  reed rose bell burns moore wright hope cook baker smith carter turner walker fox wolf bird marsh banks brooks may march grant bond
  cross church chapel ford lane park forest rivers lake sharp swift strong bright noble duke knight bishop pope abbott dean major
  butcher mason potter taylor shepherd hunter fisher gardner parker cooper barber farmer miller porter ward weaver archer pay care
  home child help early reid read reading hall house street gates love joy grace faith power chance case fair gray grey black`.split(
    /\s+/,
  ),
);

/** The value of every phrase that the text holds, in the order of the table; what matched is blanked so that it counts once. */
export function phrasesIn<T>(text: string, phrases: Phrases<T>): { readonly values: T[]; readonly rest: string } {
  let rest = text;
  const values: T[] = [];
  for (const [pattern, value] of phrases) {
    const blanked = rest.replace(new RegExp(pattern, 'g'), (m) => '_'.repeat(m.length));
    if (blanked !== rest) values.push(value);
    rest = blanked;
  }
  return { values, rest };
}

/** The words that the phrases of a table take up in a text. */
export const wordsOfPhrases = (text: string, phrases: Phrases<unknown>): string[] =>
  phrases.flatMap(([pattern]) => text.match(new RegExp(pattern, 'g')) ?? []).flatMap((found) => found.split(' '));
