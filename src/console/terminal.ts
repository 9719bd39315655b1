import { createColors } from 'picocolors';
import type { Block, Link, Span, Text, View } from '../view/view.ts';
import { gradeWords, isGrade, type Grade } from '../domain/grades.ts';

type Colours = ReturnType<typeof createColors>;

/** How wide a line may get before it is wrapped; tables keep their own width. */
const WIDTH = 100;

/** A view as terminal text. Words carry everything; colour, where there is one, repeats them. */
export function renderTerminal(view: View, colour: boolean): string {
  const c = createColors(colour);
  const title = paintGrade(c, view.tone, c.bold(clean(view.title)));
  const parts = [title, ...view.blocks.map((b) => renderBlock(b, c))];
  if (view.sources) parts.push(['Sources:', ...view.sources.map((s) => `  ${renderLink(s, c)}`)].join('\n'));
  const next = (view.actions ?? []).filter((a) => !a.disabled).map((a) => commandLine(a.command, a.options));
  if (next.length > 0) parts.push(c.dim(wrap(`Next: ${next.join('  ')}`)));
  return `${parts.filter((p) => p !== '').join('\n')}\n`;
}

function renderBlock(block: Block, c: Colours): string {
  switch (block.kind) {
    case 'heading':
      return `\n${c.underline(clean(block.text))}`;
    case 'text':
      return wrap(renderText(block.text, c));
    case 'note':
      return c.dim(wrap(renderText(block.text, c)));
    case 'list':
      return block.items.map((item, i) => wrap(renderText(item, c), block.numbered ? `${i + 1}. ` : '- ')).join('\n');
    case 'quote':
      return `${wrap(`“${renderText(block.text, c)}”`, '  ')}${block.from === undefined ? '' : `\n  ${c.dim(renderText(block.from, c))}`}`;
    case 'image':
      return c.dim(`[picture ${block.name}: ${clean(block.alt)}]`);
    case 'table':
      return renderTable(
        block.head,
        block.rows.map((row) => row.map((cell) => renderText(cell, c))),
        c,
      );
  }
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[], c: Colours): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => visible(row[i] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - visible(cell))))
      .join('  ')
      .trimEnd();
  return ['', c.underline(line(head)), ...rows.map(line), ''].join('\n');
}

const renderText = (text: Text, c: Colours): string =>
  (Array.isArray(text) ? (text as readonly Span[]) : [text as Span]).map((span) => renderSpan(span, c)).join('');

function renderSpan(span: Span, c: Colours): string {
  if (typeof span === 'string') return clean(span);
  if ('bold' in span) return paintGrade(c, gradeNamed(span.bold), c.bold(clean(span.bold)));
  if ('italic' in span) return c.italic(clean(span.italic));
  if ('code' in span) return c.cyan(clean(span.code));
  return renderLink(span, c);
}

const renderLink = ({ label, url }: Link, c: Colours): string =>
  url === null || !/^https?:\/\//.test(url) ? clean(label) : `${clean(label)} ${c.dim(clean(url))}`;

function gradeNamed(words: string): Grade | undefined {
  const key = words.replaceAll(' ', '_');
  return isGrade(key) && gradeWords(key) === words ? key : undefined;
}

function paintGrade(c: Colours, grade: Grade | undefined, text: string): string {
  switch (grade) {
    case 'outstanding':
      return c.cyan(text);
    case 'good':
      return c.green(text);
    case 'requires_improvement':
    case 'adequate':
      return c.yellow(text);
    case 'inadequate':
      return c.red(text);
    case undefined:
      return text;
  }
}

const commandLine = (command: string, options: Readonly<Record<string, string | number | boolean>>) =>
  [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');

// Text from outside must not steer the terminal: control, bidirectional and zero-width characters go.
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

const visible = (text: string): number => text.replace(/\u001B\[\d+m/g, '').length;

function wrap(text: string, lead = ''): string {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && visible(line) + visible(word) + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, line].join('\n');
}
