import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Action, Attachment, Block, Link, Span, Text, View } from '../view/view.ts';
import type { Grade } from '../domain/grades.ts';
import { toCustomId } from './customId.ts';
import { clip, clipPlain, inert, inertPieces, linkLabel, plainLine, plainLines } from './inert.ts';
import { safeUrl } from '../view/address.ts';

/** Discord's limits for one message of components; it refuses the whole message when one is passed. */
export const LIMITS = {
  text: 4_000,
  components: 40,
  attachments: 10,
  buttonLabel: 80,
  url: 512,
  altText: 1_024,
} as const;

const TITLE_ROOM = 250;
/** Sources come after the answer and survive when the answer is cut, so their room is set aside first. */
const SOURCES_ROOM = 1_000;
const BUTTONS = 15;
const BUTTONS_IN_A_ROW = 3;
const ROLES = 10;

/** The colour repeats a word that stands in the text; tones that stay apart for most kinds of colour blindness. */
const ACCENT: Record<Grade, number> = {
  outstanding: 0x1d70b8,
  good: 0x00703c,
  requires_improvement: 0xf47738,
  adequate: 0xffdd00,
  inadequate: 0xd4351c,
};

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- the compiler checks these numbers against the enums, and
   importing the enums would load the library for a terminal's answer too */
const COMPONENTS_V2: MessageFlags.IsComponentsV2 = 32_768;
const ROW: ComponentType.ActionRow = 1;
const BUTTON: ComponentType.Button = 2;
const TEXT: ComponentType.TextDisplay = 10;
const GALLERY: ComponentType.MediaGallery = 12;
const FILE: ComponentType.File = 13;
const CONTAINER: ComponentType.Container = 17;
const SECONDARY: ButtonStyle.Secondary = 2;
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

/** A message as the API takes it. `files` are sent beside it, in the order of `body.attachments`. */
export interface RenderedMessage {
  readonly body: RESTPostAPIChannelMessageJSONBody & {
    readonly flags: number;
    readonly components: APIMessageTopLevelComponent[];
    readonly allowed_mentions: { readonly parse: []; readonly roles: string[] };
    readonly attachments: { id: number; filename: string; description: string }[];
  };
  readonly files: readonly { readonly name: string; readonly data: Buffer; readonly description: string }[];
}

/**
 * One message within all limits, whatever the view holds: heading, answer, sources, buttons. What does not fit is cut
 * with “…” in the answer; sources, buttons and attachments stay.
 */
export function render(view: View): RenderedMessage {
  const files = toFiles(view.attachments ?? []);
  const roles = (view.mentionRoles ?? []).filter((id) => /^\d{17,20}$/.test(id)).slice(0, ROLES);
  const pings = roles.map((id) => `<@&${id}>`).join(' ');
  const title = clip(inertPieces(plainLine(view.title).trim()), TITLE_ROOM);
  const sources = sourceLine(view.sources ?? [], SOURCES_ROOM);
  const heading = title === '' ? '' : `### ${title}`;

  const images = view.blocks.filter((block) => block.kind === 'image');
  const firstImage = view.blocks.findIndex((block) => block.kind === 'image');
  const split = firstImage === -1 ? view.blocks.length : firstImage;
  let room = LIMITS.text - pings.length - heading.length - 1 - sources.length;
  const above = writeBlocks(view.blocks.slice(0, split), room);
  room -= above.length;
  const below = writeBlocks(view.blocks.slice(split), room);

  const shown = new Set(images.map((image) => fileName(image.name)));
  const gallery = images.filter((image) => files.some((file) => file.name === fileName(image.name)));
  const parts: APIComponentInContainer[] = [
    ...textDisplay([heading, above].filter((part) => part !== '').join('\n')),
    ...(gallery.length === 0 ? [] : [galleryOf(gallery)]),
    ...textDisplay(below),
    ...files.filter((file) => !shown.has(file.name)).map((file) => fileComponent(file.name)),
    ...textDisplay(sources),
    ...buttonRows(view.actions ?? []),
  ];
  return {
    body: {
      flags: COMPONENTS_V2,
      components: [
        ...textDisplay(pings),
        {
          type: CONTAINER,
          ...(view.tone === undefined ? {} : { accent_color: ACCENT[view.tone] }),
          components: parts.length > 0 ? parts : textDisplay('…'),
        },
      ],
      allowed_mentions: { parse: [], roles },
      attachments: files.map((file, id) => ({ id, filename: file.name, description: file.description })),
    },
    files,
  };
}

const textDisplay = (content: string) => (content.trim() === '' ? [] : [{ type: TEXT, content } as const]);

const galleryOf = (images: readonly { name: string; alt: string }[]) =>
  ({
    type: GALLERY,
    items: images.slice(0, LIMITS.attachments).map(({ name, alt }) => ({
      media: { url: `attachment://${fileName(name)}` },
      description: clipPlain(alt, LIMITS.altText) || '…',
    })),
  }) as const;

const fileComponent = (name: string) => ({ type: FILE, file: { url: `attachment://${name}` } }) as const;

/** Discord rewrites other characters in a file's name, and a component would then miss it. */
const fileName = (name: string) => name.replace(/[^\w.-]+/gu, '_').slice(-100) || 'file';

const toFiles = (attachments: readonly Attachment[]) =>
  attachments.slice(0, LIMITS.attachments).map(({ name, data, description }) => ({
    name: fileName(name),
    data,
    description: clipPlain(description, LIMITS.altText),
  }));

function buttonRows(actions: readonly Action[]): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const buttons = new Map<string, APIButtonComponentWithCustomId>();
  for (const action of actions) {
    const id = toCustomId(action);
    // An action that does not fit into an id, or is there already, has no button; the command can still be typed.
    if (id === undefined || buttons.has(id) || buttons.size === BUTTONS) continue;
    buttons.set(id, {
      type: BUTTON,
      style: SECONDARY,
      label: clipPlain(action.label, LIMITS.buttonLabel) || '…',
      custom_id: id,
      ...(action.disabled === true ? { disabled: true } : {}),
    });
  }
  const all = [...buttons.values()];
  return Array.from({ length: Math.ceil(all.length / BUTTONS_IN_A_ROW) }, (_, row) => ({
    type: ROW,
    components: all.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW),
  }));
}

/** As many sources as fit, the rest as a number. */
function sourceLine(sources: readonly Link[], room: number): string {
  const links = [...new Set(sources.map((source) => writeLink({ ...source, label: clipPlain(source.label, 150) })))];
  if (links.length === 0) return '';
  let line = links.length === 1 ? '-# Source: ' : '-# Sources: ';
  for (const [i, link] of links.entries()) {
    const more = ` · and ${links.length - i} more`;
    if (line.length + link.length + 3 + more.length > room) return `${line}${more.slice(i === 0 ? 3 : 0)}`;
    line += i === 0 ? link : ` · ${link}`;
  }
  return line;
}

function writeLink({ label, url }: Link): string {
  const address = safeUrl(url);
  if (address === undefined) return inert(label) || 'unnamed';
  return `[${inert(linkLabel(label)) || inert(new URL(address).hostname)}](<${address}>)`;
}

/** A line's lead (`- `, `> `) and its text. */
interface Line {
  readonly lead: string;
  readonly spans: readonly Span[];
  readonly keepBreaks?: boolean;
}

/** Lines until the room is used up; the last one is cut inside. */
function writeBlocks(blocks: readonly Block[], room: number): string {
  let written = '';
  for (const line of blocks.flatMap(linesOf)) {
    const gap = written === '' ? '' : '\n';
    const left = room - written.length - gap.length - line.lead.length;
    if (left < 1) return endWithMark(written, room);
    const { text, whole } = writeSpans(line, left);
    if (text.trim() !== '') written += gap + line.lead + text;
    if (!whole) return written;
  }
  return written;
}

/** Says that lines are missing, where there is no room to begin the next one. */
const endWithMark = (written: string, room: number) => (written.length < room ? `${written}…` : written);

const spansOf = (text: Text): readonly Span[] => (Array.isArray(text) ? (text as readonly Span[]) : [text as Span]);

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'text':
      return [{ lead: '', spans: spansOf(block.text), keepBreaks: true }];
    case 'note':
      return [{ lead: '-# ', spans: spansOf(block.text) }];
    case 'heading':
      return [{ lead: '', spans: [{ bold: block.text }] }];
    case 'list':
      return block.items.map((item, i) => ({ lead: block.numbered ? `${i + 1}. ` : '- ', spans: spansOf(item) }));
    case 'table':
      return tableLines(block);
    case 'quote':
      return [
        ...(typeof block.text === 'string' ? plainLines(block.text).split('\n') : [block.text]).map((line) => ({
          lead: '> ',
          spans: spansOf(line),
        })),
        ...(block.from === undefined ? [] : [{ lead: '-# ', spans: spansOf(block.from) }]),
      ];
    case 'image':
      return [];
  }
}

/** More cells than this beside the first are named one by one: on a phone the head is out of sight. */
const UNNAMED_CELLS = 2;

/** `first cell: second · third`: a table of columns would break on a phone. */
function tableLines({ head, rows }: Extract<Block, { kind: 'table' }>): Line[] {
  const named = head.filter((cell) => cell.trim() !== '');
  const wide = head.length > UNNAMED_CELLS + 1;
  return [
    ...(named.length === 0 || wide ? [] : [{ lead: '-# ', spans: [named.join(' · ')] }]),
    ...rows.map(([first = '', ...rest]) => {
      const others = rest.flatMap((cell, i) => {
        const spans = spansOf(cell);
        if (spans.every((span) => plainOf(span).trim() === '')) return [];
        const name = wide ? (head[i + 1] ?? '').toLowerCase() : '';
        return [name === '' ? spans : [`${name} `, ...spans]];
      });
      const joined = others.flatMap((spans, i): Span[] => [i === 0 ? ': ' : ' · ', ...spans]);
      return { lead: '- ', spans: [...spansOf(first), ...joined] };
    }),
  ];
}

const plainOf = (span: Span): string => {
  if (typeof span === 'string') return span;
  if ('bold' in span) return span.bold;
  if ('italic' in span) return span.italic;
  if ('code' in span) return span.code;
  return span.label;
};

/** The spans as markdown; the span that does not fit is cut as plain text, so that no bold or link is left open. */
function writeSpans({ spans, keepBreaks = false }: Line, room: number): { text: string; whole: boolean } {
  const clean = keepBreaks ? plainLines : plainLine;
  const tidy = tidied(spans);
  let text = '';
  for (const span of tidy) {
    const markup = writeSpan(span, clean);
    const left = room - text.length;
    // One place is kept for the “…” of a span that follows and finds none.
    if (markup.length > left || (markup.length === left && span !== tidy.at(-1))) {
      return { text: text + clip([...inertPieces(clean(plainOf(span))), ...ALWAYS_CUT], left), whole: false };
    }
    text += markup;
  }
  return { text: text.trim(), whole: true };
}

/** Plain neighbours become one text, or “1” and “. x” would together begin a numbered list that neither begins alone. */
function tidied(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const given of spans) {
    const span = typeof given !== 'string' && 'url' in given && safeUrl(given.url) === undefined ? given.label : given;
    const last = tidy.at(-1);
    if (typeof span === 'string' && typeof last === 'string') tidy[tidy.length - 1] = last + span;
    else if (typeof span === 'string' || plainLine(plainOf(span)).trim() !== '' || 'url' in span) tidy.push(span);
  }
  return tidy;
}

/** Longer than any room: makes `clip` put its mark even where the plain words would just fit. */
const ALWAYS_CUT = [' '.repeat(LIMITS.text)];

function writeSpan(span: Span, clean: (text: string) => string): string {
  if (typeof span === 'string') return [...inertPieces(clean(span))].join('');
  if ('bold' in span) return wrapped('**', span.bold);
  if ('italic' in span) return wrapped('*', span.italic);
  if ('code' in span) return wrapped('`', plainLine(span.code).replaceAll('`', 'ˋ'), (words) => words);
  return writeLink(span);
}

function wrapped(sign: string, words: string, write: (text: string) => string = inert): string {
  const inside = write(words.trim());
  return inside === '' ? '' : `${sign}${inside}${sign}`;
}
