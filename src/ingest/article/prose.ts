import { dayIn } from './days.ts';

/** One line or block of a page, in order. */
export interface Line {
  readonly text: string;
  readonly kind: 'text' | 'item' | 'heading';
  /** Starts a new block (a blank line or an element boundary stands before it). */
  readonly gap: boolean;
}

const NOTES = /^notes? (?:to|for) editors?\b/i;
/** From here on nothing belongs to the story. */
const END =
  /^(?:there are no comments|add (?:your|a) comment|(?:\d+ )?comments?(?: \(\d+\))?(?: are closed\.?)?:?$|comments?: our rules|join the (?:conversation|discussion|debate)|have your say|leave a (?:reply|comment)|report this comment|post a comment|(?:sign|log) in to (?:comment|continue|read)|(?:you must|please) (?:sign|log) in|thank you for reading|thanks for reading|about the author|copyright\b|©|\(c\) \d|all rights reserved|terms (?:and|&|of)|cookie (?:settings|policy)|privacy (?:policy|notice)|to subscribe|this article (?:was|first)|bookmark with|responses? to “|\d+ (?:responses|replies|thoughts)|reader comments|what do you think\?|tell us what|print edition|most (?:read|commented|viewed|popular)\b|filed under|published by|media contacts?\b|press office\b|all (?:material|content|text|rights) (?:\(c\)|©|copyright)|\S.{2,50} (?:©|\(c\)|copyright) ?(?:19|20)\d\d\b|(?:one|two|three|four|five|\d+) (?:responses?|comments?|replies|thoughts?) (?:to|on)\b|discussion about|what (?:our )?readers say|reader(?:s['’]?)? (?:comments|views|letters)|(?:back to|return to) (?:the )?top|proudly (?:powered|independent)|about this (?:site|website|article)|ends$|-+ ?ends ?-+$)/i;

/** What follows are headlines of other stories. */
const TEASERS =
  /^(?:read (?:more|also|next)|see also|related\b|more (?:from|on|news|stories|like|in)\b|more >|also (?:in|on|read|this|today|inside)\b|elsewhere\b|top stories|trending|recommended|you (?:may|might) (?:also|like)|don['’]t miss|in other news|popular\b|promoted|sponsored|what to read next|up next|latest (?:news|stories|headlines|jobs|posts)|editor['’]s (?:picks?|choice)|other stories|further reading|from (?:the archive|elsewhere|our archive)|in (?:this section|pictures)|recent (?:posts|stories|articles)|next (?:article|story)|previous (?:article|story)|keep reading|around the (?:web|county|region)|more for you|recommended reading|next up|most (?:shared|viewed|popular|read)|people (?:also|who) read|last word|jobs\b.{0,20}$|events?$|quick links|.{0,40} focus$|.{0,40} tv$)/i;

/** A line of the page's own furniture. */
const FURNITURE =
  /^(?:hide ad|ads?$|advert(?:isement|ising)?|story continues|article continues|continue reading|scroll (?:down|for)|sign up\b|subscribe\b|get (?:our|the|all the|involved)\b|download (?:the|our)|follow (?:us|@)|share\b|tweet$|print$|email$|e-mail this|save$|copy link|click (?:here|to)|listen to|watch:|video:|audio:|gallery|view gallery|play video|skip to|jump to|menu$|search$|home$|log ?in$|register$|accept\b|manage (?:choices|cookies|preferences)|we use cookies|this (?:site|website) uses|your privacy|we (?:value|respect) your|by (?:clicking|continuing)|\(?(?:image|picture|photo|pic|photograph|caption|credit|source)s?\b ?(?:credit|by|copyright)?\s*[:–-]|\((?:image|picture|photo|pic)|getty images|page last updated|last (?:updated|modified)|updated\b|published\b|posted\b|first published|date:|(?:advisory|slug|cat|dateline|filed|date filed|status|reporter|embargo(?:ed)?|keywords?|length|moved):|reading time|\d+ min(?:ute)?s? read|view (?:all|comments|more)|show (?:more|comments)|read more|see also|the (?:\w+ )*(?:edition|issue) of .{2,60} is (?:now )?(?:out|available)|the .{2,30} edition .{0,40}(?:is out|subscribe|free)|want more|for more (?:news|stories)|never miss|join our|enter your email|thanks for signing|invalid email|already (?:a )?(?:subscriber|member)|become a|support (?:us|our)|(?:got|have you got|do you have) (?:a|any) (?:story|tip|news|view|question)|looking for (?:a|your) (?:new|next) .{0,40}\?|(?:like|enjoy(?:ed|ing)?) (?:this (?:story|article|piece|report|newsletter)\b|what you)|you (?:have|['’]ve) .{1,30}(?:free )?articles? (?:left|remaining)|was this (?:page|article|story) (?:useful|helpful)|you can find this story|you are reading|by signing up|do you (?:work|know)\b.{0,80}\b(?:email|contact|call|message)|if you value|bookmark|latest public|tags?:|topics?:|categor(?:y|ies):|sections?:|by using|powered by|more >)/i;

/** `Sections: …`, `Tags: …`, `Status: …` */
export const isLabelled = (text: string): boolean =>
  /^(?:sections?|tags?|topics?|categor(?:y|ies)|status|slug|filed(?: under)?|desk|edition|region|length|keywords?|embargo(?:ed)?):/i.test(
    text,
  );

/** What a page says of its story beside it: lines above the headline and tags, no menus. */
export const linesAround = (lines: readonly Line[], headline: number, source: string | null): string[] =>
  lines
    .filter(({ text }, i) => (i < headline ? !isMenu(text) : /^(?:tags?|topics?|tagged|filed under)\b/i.test(text)))
    .map((l) => l.text)
    .filter((text) => text.length < 200 && text.toLowerCase() !== source?.toLowerCase())
    .slice(0, 30);

const words = (text: string): number => text.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length;
const endsLikeSentence = (text: string): boolean => /[.!?:;…]["'”’)\]]*$/.test(text) || /["”]$/.test(text);

/** Lists of short links: menus, breadcrumbs, foot lines. */
export const isMenu = (text: string): boolean =>
  !endsLikeSentence(text) &&
  (/(?:\S {2,}\S.*){2}/.test(text) ||
    /^you are here\b/i.test(text) ||
    text.split(' * ').length > 2 ||
    /(?:\[[^\]]{1,30}\] ?){3}/.test(text) ||
    /^«.*»$|\.{4,} ?\d+$/.test(text) ||
    text.split(' . ').length > 3 ||
    text.split(/ [|•·›»>/] /).length > 1 ||
    (text.split('|').length > 2 && words(text) < 30));

export const isByline = (text: string): boolean =>
  text.length < 120 &&
  /^(?:by|written by|words by|words:|author:|reporter:|report by|reported by|from our)\b/i.test(text) &&
  !/[.!?]$/.test(text);

const OPENS_WITH_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b/iu;

/** A line that says when, and little else. */
export const isDateLine = (text: string): boolean =>
  text.length < 110 &&
  dayIn(text) !== null &&
  ((OPENS_WITH_DAY.test(text) && !/[.!?]$/.test(text)) ||
    words(
      text.replace(
        /\b(?:by|on|at|published|posted|updated|last|first|page|date|gmt|bst|am|pm|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b/gi,
        '',
      ),
    ) <= 6);

/** A line with a day of the week or a word of publishing beside its date: `Friday, May 14, 2031  Borchester 6C`. */
export const tellsDay = (text: string): boolean =>
  text.length < 140 &&
  dayIn(text) !== null &&
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|sent|moved|filed|written|issued|posted|published|dated?|by)\b/i.test(
    text,
  );

/** Words that open a line of furniture and, once in a while, a long sentence of the story. */
const EITHER =
  /^(?:published|posted|updated|become|support|get|last|first|source|picture|image|video|by using|never|want|bookmark)\b/i;
const isFurnitureLine = (text: string): boolean =>
  FURNITURE.test(text) &&
  !(EITHER.test(text) && words(text) > 15 && !/\b(?:cookies|newsletter|inbox|subscri\w+)\b/i.test(text));

/** The page speaks to its readers and wants something of them. */
const APPEAL =
  /\b(?:(?:email|contact|message|call|ring|whatsapp) (?:us|our (?:newsdesk|newsroom|news ?team|reporters?))|send us|tell us|chip in|click here|from £\d+ a (?:month|year|week)|(?:our|the|a) (?:\w+ ){0,3}(?:newsletter|bulletin|whatsapp (?:group|channel|community))\b.{0,60}\b(?:free|sign|register|subscribe|every|weekday)|(?:sign up|register|subscribe) (?:free|here|now|today)|your inbox|fewer ads)\b/i;
const isAppeal = (text: string): boolean => words(text) <= 40 && !/["“”]/.test(text) && APPEAL.test(text);

/** `>> In other news: …, page 7.` */
const isPointer = (text: string): boolean =>
  /^(?:>>|»)/.test(text) ||
  /\b(?:full (?:story|report)|more) (?:on (?:the web|our website|page)|inside|online)\b.{0,15}$/i.test(text) ||
  /^(?:[\p{L} ]{3,20}: )?.{3,120}, (?:see )?pages? \d+(?: and \d+)?\.?$/iu.test(text);

const isFurniture = (text: string): boolean =>
  isFurnitureLine(text) || isPointer(text) || isAppeal(text) || isMenu(text) || isByline(text) || isDateLine(text);

/** A paragraph as stories have them, not a headline, caption or teaser. */
export const isProse = (text: string): boolean =>
  words(text) >= 8 &&
  (endsLikeSentence(text) || (words(text) >= 12 && /\p{Ll}{3}[.!?]["”’]? \p{Lu}/u.test(text))) &&
  !/more >|^\d\d?\/\d\d?\/\d{4}/.test(text) &&
  !isFurnitureLine(text) &&
  !isMenu(text);

/** A heading whose list tells the story in short. */
const SUMMARY =
  /^(?:key (?:points|facts|developments|findings)|at a glance|in brief|in short|summary|main points|what we know|what (?:the report|the inspectors|Ofsted) (?:says?|said|found)|the (?:grades|ratings|verdicts))\b/i;

const GRADE_CELL = /^["'“‘]?(?:outstanding|good|adequate|requires improvement(?: to be good)?|inadequate)["'”’]?\.?$/i;
const GRADE_LINE =
  /^[^.:]{3,90}(?::| –| -| \() ?["'“‘]?(?:outstanding|good|adequate|requires improvement(?: to be good)?|inadequate)["'”’]?\)?(?: [([][^)\]]{1,60}[)\]])?\.?$/i;

export const isGradeLine = (text: string): boolean => GRADE_LINE.test(text);

/** A grade in a cell of its own goes with the cell before it, which says what it is a grade of. */
function withCells(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let years: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const cells = (fits: RegExp) => {
      let n = 1;
      while (fits.test(lines[i + n]?.text ?? '')) n++;
      return lines.slice(i + 1, i + n).map((l) => l.text);
    };
    const headings = cells(/^(?:19|20)\d\d$/);
    const grades =
      words(line.text) <= 12 && /[\p{L})]:?$/u.test(line.text) && !GRADE_CELL.test(line.text) ? cells(GRADE_CELL) : [];
    const label = line.text.replace(/:$/, '');
    if (headings.length > 1) years = headings;
    if (grades.length === 1) joined.push({ ...line, text: `${label}: ${grades[0] ?? ''}` });
    // A row of several grades says which is whose only under years.
    else if (grades.length > 1 && grades.length === years.length)
      for (const [n, grade] of grades.entries())
        joined.push({ ...line, text: `${label} in ${years[n] ?? ''}: ${grade}` });
    else if (grades.length === 0) joined.push(line);
    i += Math.max(grades.length, headings.length > 1 ? headings.length : 0);
  }
  return joined;
}

/** A heading inside the story: what it names (a council in a round-up) holds for what follows. */
function isHeading({ text, kind, gap }: Line, next: Line | undefined, count: number): boolean {
  const shouted = /^\P{Ll}{3,}$/u.test(text) && /\p{Lu}{3}/u.test(text);
  // “Barsetshire”, and the paragraph about it in the next line.
  const atop = words(text) <= 3 && next !== undefined && !next.gap && words(next.text) >= 12;
  return (
    (count > 0 || kind === 'heading' || shouted || atop) &&
    gap &&
    words(text) <= (kind === 'heading' ? 12 : 5) &&
    /^\p{Lu}/u.test(text) &&
    !/[.:;,"”]$/.test(text) &&
    next !== undefined &&
    (next.gap || shouted || atop) &&
    isProse(next.text)
  );
}

const WRITER =
  /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ (?:(?:is|was|joined|has been)\b.{0,120}\b(?:reporter|journalist|correspondent|columnist|freelance|(?:news|deputy|senior|features|politics) (?:editor|writer))\b|(?:reports|writes) (?:on|from|about|for)\b|covers\b|has (?:reported|covered|written)\b)/u;

/** What stands at the end about who wrote the story. */
const isAboutWriter = (text: string, author: string | null): boolean =>
  WRITER.test(text) || (author !== null && author.includes(' ') && text.startsWith(`${author} `));

/** “Ann Example takes education” */
const SAYS_WHO =
  /^(?:(?:Cllr|Coun|Councillor)\.? )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ (?:is|was|has|will|takes?|keeps?|becomes?|moves?|goes|stays?|remains?|gets?|joins?|leaves?|adds?)\b/u;

/** The story's paragraphs and list items: what stands between its beginning and the comments, teasers and foot. */
export function storyOf(all: readonly Line[], author: string | null = null): string[] {
  const lines = withCells(all);
  const story: string[] = [];
  const seen = new Set<string>();
  let skipping: 'no' | 'block' | 'teasers' | 'notes' = 'no';
  let summary = false;
  let introduced = false;
  let count = 0;
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    // Under a press statement: of its notes only what they say of inspections.
    if (count >= 30 && NOTES.test(text)) {
      skipping = 'notes';
      continue;
    }
    if (count >= 30 && END.test(text) && !lines.slice(i + 1, i + 4).some((l) => NOTES.test(l.text))) break;
    if (skipping === 'notes') {
      if (isGradeLine(text) || (isProse(text) && /\b(?:Ofsted|inspect\w+)\b/.test(text))) story.push(text);
      continue;
    }
    // After the story, other news in short.
    if (count >= 150 && /^in brief:?$/i.test(text)) {
      skipping = 'teasers';
      continue;
    }
    if (TEASERS.test(text) && (words(text) <= 8 || /^read more|^see also|^related/i.test(text))) {
      // “Read more: other story” is over with its line; a heading goes on until the story does.
      skipping = /:\s*\S/.test(text) ? 'no' : /^(?:read more|see also)/i.test(text) ? 'block' : 'teasers';
      continue;
    }
    if (skipping === 'block' && line.gap && isProse(text)) skipping = 'no';
    if (skipping === 'teasers' && line.gap && line.kind === 'text' && isProse(text) && words(text) >= 15)
      skipping = 'no';
    if (skipping !== 'no' || isFurniture(text) || seen.has(text)) continue;
    if (isHeading(line, lines[i + 1], count)) {
      introduced = true;
      story.push(text);
      continue;
    }
    const list = lines[i + 1];
    if (words(text) <= 6 && !endsLikeSentence(text) && list?.kind === 'item' && !list.gap && SAYS_WHO.test(list.text))
      introduced = true;
    summary = line.kind === 'item' ? summary : SUMMARY.test(text);
    // Headlines of other stories stand in lists that nothing introduces.
    const isListed: boolean =
      line.kind === 'item' && words(text) >= 2 && (endsLikeSentence(text) || summary || introduced);
    const item: boolean = (isListed || isGradeLine(text)) && (story.length > 0 || summary);
    if (!item && !isProse(text) && !(endsLikeSentence(text) && words(text) >= 3)) continue;
    introduced = item || /[:–-]$/.test(text) || !endsLikeSentence(text);
    seen.add(text);
    story.push(text);
    count += words(text);
  }
  while (story.length > 1 && isAboutWriter(story.at(-1) ?? '', author)) story.pop();
  return story;
}
