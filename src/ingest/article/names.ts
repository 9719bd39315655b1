import { isGivenName } from './givenNames.ts';

const list = (words: string) => new Set(words.split(/\s+/));

/** Capitalised words that are no part of a person's name. */
const NOT_A_NAME = list(
  `A An The This That These Those It Its He She They We I You His Her Their Our My Who What When Where Why How Which While With Without Within
   In On At By For From To Of Off Out Up Under Over After Before Since Until During Despite Although Though But And Or Nor Not No So If As Also Both Either Neither
   Then Now Here There Today Yesterday Tomorrow Only Even Still Just Yet Another Other Others Each Every All Any Some Most Many Much More Less Few Several One Two Three Four Five Six Seven Eight Nine Ten
   Following Speaking Asked According Meanwhile However Earlier Later Last Next Again Once Instead Because Among Between Around About Against Such Same New Old Former Interim Acting Deputy Assistant
   January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter
   Council Councils Councillor Councillors Cllr Cllrs Coun Clr County City Borough Metropolitan District Unitary Authority Authorities Hall Town House Commons Lords Parliament Westminster Whitehall Government Cabinet Executive Board Panel Committee Commission Commissioner Commissioners
   Leader Leaders Mayor Director Directors Chief Head Heads Chair Chairman Chairwoman Chairs Member Members Minister Ministers Secretary Officer Officers Manager Managers Managing Boss Adviser Inspector Inspectors Senior Lead Portfolio Opposition Ex President Vice Spokesman Spokeswoman
   MP MPs MBE OBE CBE DBE QC KC JP CEO DCS DfE Ofsted CQC LGA ADCS BBC ITV PSE Unison UNISON GMB Unite NSPCC SEND SENDIAS NHS EU UK US USA TV FC AGM
   Labour Conservative Conservatives Tory Tories Liberal Liberals Democrat Democrats Lib Dem Dems Green Greens Ukip UKIP Reform Independent Independents Party Group Coalition
   Education Children Children's Childrens Child Young People Families Family Services Service Social Care Health Safeguarding Local Trust Partnership Department School Schools Academy College University Hospital Police Constabulary Court High Appeal Supreme Tribunal Employment Union Association Federation Society Institute Agency Authority's Office Audit Quality National Public Sector Improvement
   North South East West Northern Southern Eastern Western Central Upper Lower Great Greater Midlands England English Britain British Wales Welsh Scotland Scottish Ireland Irish Europe European London Yorkshire Street Road Square Bridge Park Hill's River Valley Vale Island Isle
   Gazette Times Post Mail Courier Chronicle Echo Herald Guardian Observer Telegraph Mirror Express Star Sun News Press Journal Advertiser Standard Independent's Radio Weekly Online Daily Evening Community
   Alderman Ald Coun Couns Clr Canon Captain Colonel Major Sergeant Superintendent Detective Constable
   Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Baron Prof Professor Rev Revd Rt Hon Judge Justice
   Baby Report Review Serious Case Act Bill Notice Plan Project Programme Framework Inspection Inspections Judgement Rating Grade Red Critics Sources Residents Staff Parents Social Workers Whistleblower Documents Minutes Papers Emails Figures Insiders Colleagues Campaigners Unions Friends Supporters Voters Taxpayers Officials Bosses Ministers' Nobody Someone Everyone Anyone Nothing Something
   Calls Pressure Demands Concerns Questions Problems Failings Failures Responsibility Announcing Confirming Welcoming Responding Writing Explaining Born Educated Previously Currently Formerly Recently Late Early Soon Elsewhere Back Under-fire Outgoing Incoming Embattled Long-serving Temporary Permanent Veteran First Second Third Fourth Final Key Top Special Joint Full Whether Will Would Could Should Can Did Does Do Has Have Had Is Are Was Were Be Been Being Let Take Read See More Sign Getty Images Photo Picture Image Video Audio Gallery Listen Watch Unavailable Podcast Subscribe Live Blaenau Gwent Rhondda Cynon Merthyr Tydfil Torfaen Ynys Glamorgan`,
);

/** Words of the list that are surnames as well, after a given name: `Tim Leader`, `Stewart Young`. */
const SURNAMES_TOO = list(
  `Young Green Park Hall Post Justice Judge Early Leader Mayor North West East South House Head Street Bridge Vale Court March May Friend Best Star Day Field Chambers Parent Power Price Bill Grant Will New Old Small Long Short Read Reed Hill Road Church Chance Baron Dean Fellows Back Valley Child Sun Independent Chair Carr Case Bishop Pope King Knight Marshall Constable Fairchild Wells Sale`,
);
/** Given names that are words or months as well. */
const GIVEN_TOO = list(
  'Will May June April August Grant Bill Mark Rose Dawn Hope Faith Grace Joy Ray Rob Sue Pat Art Angel Summer Autumn Chance Drew',
);

const PARTICLE = list(
  'de da di du del della der den van von la le el al bin bint binti ibn abu ap ab ferch dos das y ter ten zu af av ní nic ní uí ó mac st e i',
);

export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const TOKEN = /[\p{L}][\p{L}]*(?:['’-][\p{L}]+)*\.?/gu;

/**
 * Runs of capitalised words that can be names of people, 1 to 5 words. `’s` ends a run. Single words come too: whether
 * one is a surname is for the caller, who knows the names on the page.
 */
export function namesIn(text: string): FoundName[] {
  const found: FoundName[] = [];
  let run: { start: number; end: number; words: string[] } | undefined;
  const close = () => {
    if (run?.words.some((w) => w.length > 1)) found.push({ start: run.start, end: run.end, name: run.words.join(' ') });
    run = undefined;
  };
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const owned = /['’]s?$/.test(raw) || /['’]s$/.test(raw.replace(/\.$/, ''));
    const bare = raw.replace(/['’]s$/, '');
    const token = /^\p{Lu}\.?$/u.test(bare) ? bare : bare.replace(/\.$/, '');
    const adjacent: boolean =
      run !== undefined && /^ ?$/.test(text.slice(run.end, match.index)) && match.index - run.end === 1;
    if (!adjacent) close();
    const capital = /^\p{Lu}/u.test(token);
    // “I” is a pronoun unless it stands between names.
    const listed =
      NOT_A_NAME.has(token) &&
      !(adjacent && run?.words.length === 1 && isGivenName(run.words[0] ?? '') && SURNAMES_TOO.has(token)) &&
      !(GIVEN_TOO.has(token) && !owned && isSurnameNext(text.slice(match.index + raw.length)));
    const name =
      capital &&
      !/-(?:of|in|and|the|on|to)-/.test(token) &&
      !listed &&
      !(/^\p{Lu}{2,}$/u.test(token) && token.length > 2) &&
      !(token === 'I' && run === undefined);
    if (name) {
      run ??= { start: match.index, end: match.index, words: [] };
      run.words.push(token);
      run.end = match.index + token.length;
      if (owned || run.words.length >= 5) close();
    } else if (
      run !== undefined &&
      PARTICLE.has(token) &&
      /^ (?:(?:de|la|der|den|van|von|del|las|los) )?\p{Lu}/u.test(text.slice(match.index + raw.length))
    ) {
      run.words.push(token);
      run.end = match.index + token.length;
    } else close();
  }
  close();
  return found.map((n) => dropOpening(n, text)).filter((n) => n.name !== '');
}

const isSurnameNext = (rest: string): boolean => {
  const next = /^ (\p{Lu}[\p{L}'-]+)/u.exec(rest)?.[1];
  return next !== undefined && !NOT_A_NAME.has(next.replace(/'s$/, '')) && !isGivenName(next);
};

/** The first word of a sentence is capitalised whatever it is: drop it where the next one is a given name. */
function dropOpening(found: FoundName, text: string): FoundName {
  const words = found.name.split(' ');
  const opens = found.start === 0 || /[.:;"“(–]\s*$/.test(text.slice(0, found.start));
  if (opens && words.length >= 3 && !isGivenName(words[0] ?? '') && isGivenName(words[1] ?? '')) {
    const start = found.start + (words[0]?.length ?? 0) + 1;
    return { start, end: found.end, name: words.slice(1).join(' ') };
  }
  if (opens && words.length === 1 && /(?:ing|ly)$/.test(words[0] ?? '')) return { ...found, name: '' };
  return found;
}

/** Two words at least, of which one is no initial and the last is spelt out. */
export function isFullName(name: string): boolean {
  const words = name.split(' ').filter((w) => !PARTICLE.has(w));
  const last = words.at(-1) ?? '';
  return words.length >= 2 && last.length > 1 && words.slice(0, -1).some((w) => w.length > 1 || /^\p{Lu}$/u.test(w));
}
