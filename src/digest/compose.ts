import { safeUrl } from '../view/address.ts';
import { csv } from '../view/csv.ts';
import type { Attachment, Block, Link, Span, View } from '../view/view.ts';
import { addDays, sayRange, type Day } from '../domain/dates.ts';
import { linesOf, newsLines, SECTIONS, type Line } from './lines.ts';
import { toneOf, type Item } from './news.ts';

/** Discord takes 4,000 characters in a message; this is for title, mark, sources and what a renderer adds. */
const ROOM = 4_000 - 500;
/** No line is longer than this, so that every message holds at least a few. */
const LINE_ROOM = 1_400;
const MESSAGES = 5;
const HEADING_COST = 40;

/** What a week’s post is made of. */
export interface DigestContent {
  readonly days: { readonly from: Day; readonly to: Day };
  readonly items: readonly Item[];
  /** Some of what was on file before the digest began. */
  readonly backfill: readonly Item[];
  readonly remarks: readonly string[];
  readonly footer: readonly string[];
  readonly role: string | null;
}

/** A message to be posted, and the mark by which it is found again in a channel. */
export interface Message {
  readonly view: View;
  readonly marker: string;
}

/**
 * A week as one message or more, each within Discord's limits: the sections in their order, oldest first within each.
 * What is too long for five messages goes out as an attached list.
 */
export function composeDigest(content: DigestContent, marker: (part: number) => string): Message[] {
  const { from, to } = content.days;
  const title = `Inspections ${from < addDays(to, -6) ? `from ${sayRange(from, to)}` : `this week · ${sayRange(from, to)}`}`;
  const lines = newsLines(content.items);
  const before = linesOf(content.backfill).map((line): Group => ({
    heading: 'On file before this digest began',
    line,
  }));
  const groups = [...lines.map((line): Group => ({ heading: SECTIONS[line.section], line })), ...before];
  return compose({
    title,
    groups,
    lead: content.remarks,
    footer: content.footer,
    items: [...content.items, ...content.backfill],
    role: content.role,
    file: `digest-${to}.csv`,
    marker,
  });
}

/** News of watched councils as it arrives. */
export function composeAlert(
  items: readonly Item[],
  remarks: readonly string[],
  marker: (part: number) => string,
): Message[] {
  const names = [...new Set(items.map((i) => i.council.shortName))];
  const title =
    names.length === 0
      ? 'A watch has moved on'
      : names.length <= 3
        ? `New: ${names.join(', ')}`
        : `New on ${names.length} councils`;
  const groups = newsLines(items).map((line): Group => ({ heading: SECTIONS[line.section], line }));
  return compose({ title, groups, lead: [], footer: remarks, items, role: null, file: 'news.csv', marker });
}

interface Group {
  readonly heading: string;
  readonly line: Line;
}

function compose(post: {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly lead: readonly string[];
  readonly footer: readonly string[];
  readonly items: readonly Item[];
  readonly role: string | null;
  readonly file: string;
  readonly marker: (part: number) => string;
}): Message[] {
  const groups = post.groups.map((g) => ({ ...g, line: { ...g.line, spans: fitted(g.line.spans) } }));
  // Every message could be the last one, which has the foot.
  const frame = [...post.lead, ...post.footer].reduce((sum, words) => sum + costOf([words]), 0);
  const pages = paginate(groups, ROOM - frame);
  const shown = pages.slice(0, MESSAGES);
  const left = pages.slice(MESSAGES).flat().length;
  const attachments = left === 0 ? [] : [listOf(groups, post.file)];
  const mention = post.role !== null && toneOf(post.items) !== undefined ? { mentionRoles: [post.role] } : {};
  return shown.map((page, i) => {
    const last = i === shown.length - 1;
    const marker = post.marker(i + 1);
    const part = shown.length === 1 ? '' : ` (${i + 1} of ${shown.length})`;
    const blocks: Block[] = [
      ...(i === 0 ? post.lead.map((words): Block => ({ kind: 'note', text: words })) : []),
      ...blocksOf(page),
      ...(last && left > 0 ? [note(`${left} more: the attached list has all of it.`)] : []),
      ...(last ? post.footer.map(note) : []),
      note(`Ref. ${marker}`),
    ];
    const common = {
      title: `${post.title}${part}`,
      tone: toneOf(post.items),
      blocks,
      ...(i === 0 ? mention : {}),
      ...(last && attachments.length > 0 ? { attachments } : {}),
    };
    const [source, ...more] = linked(page);
    const view: View =
      source === undefined ? { kind: 'notice', ...common } : { kind: 'answer', ...common, sources: [source, ...more] };
    return { marker, view };
  });
}

const note = (words: string): Block => ({ kind: 'note', text: words });

/** Cuts the lines into pages; there is always one. */
function paginate(groups: readonly Group[], roomInAPage: number): Group[][] {
  const pages: Group[][] = [[]];
  let room = roomInAPage;
  for (const group of groups) {
    const page = pages.at(-1) ?? [];
    const heading = page.at(-1)?.heading === group.heading ? 0 : HEADING_COST;
    const cost = costOf(group.line.spans) + heading;
    if (cost > room && page.length > 0) {
      pages.push([group]);
      room = roomInAPage - cost - HEADING_COST;
    } else {
      page.push(group);
      room -= cost;
    }
  }
  return pages;
}

function blocksOf(page: readonly Group[]): Block[] {
  const blocks: Block[] = [];
  for (const heading of new Set(page.map((g) => g.heading))) {
    const items = page.filter((g) => g.heading === heading).map((g) => g.line.spans);
    blocks.push({ kind: 'heading', text: heading }, { kind: 'list', items });
  }
  return blocks;
}

/** At most as many characters as the span takes once every sign that could format is escaped. */
function costOf(spans: readonly Span[]): number {
  const written = (words: string) => words.length + (words.match(/[^\p{L}\p{N}\s,.;]/gu)?.length ?? 0);
  return spans.reduce((sum, span) => {
    if (typeof span === 'string') return sum + written(span);
    if ('label' in span)
      return sum + written(span.label) + (span.url === null ? 0 : (safeUrl(span.url)?.length ?? 0) + 8);
    return sum + written('bold' in span ? span.bold : 'italic' in span ? span.italic : span.code) + 4;
  }, 4);
}

/** A line that would be too long loses its addresses first. */
function fitted(spans: readonly Span[]): readonly Span[] {
  const safe = spans.map((s) =>
    typeof s !== 'string' && 'url' in s && safeUrl(s.url) === undefined ? { ...s, url: null } : s,
  );
  if (costOf(safe) <= LINE_ROOM) return safe;
  return safe.map((s) => (typeof s !== 'string' && 'url' in s ? { ...s, url: null } : s));
}

/** Each line names its own source; the view says how many there are. */
function linked(page: readonly Group[]): Link[] {
  const links = page.flatMap((g) => g.line.spans.filter((s): s is Link => typeof s !== 'string' && 'url' in s));
  if (links.length === 0) return [];
  const count = new Set(links.map((l) => l.url ?? l.label)).size;
  return [{ label: count === 1 ? 'the page linked above' : `the ${count} pages linked above`, url: null }];
}

const plain = (span: Span): string => {
  if (typeof span === 'string') return span;
  if ('label' in span) return span.url === null ? span.label : `${span.label} <${span.url}>`;
  return 'bold' in span ? span.bold : 'italic' in span ? span.italic : span.code;
};

function listOf(groups: readonly Group[], name: string): Attachment {
  const rows = groups.map((g) => [g.heading, g.line.spans.map(plain).join('')]);
  const data = Buffer.from(csv([['Section', 'What is new'], ...rows]));
  return { name, data, description: `All ${groups.length} lines as a table` };
}
