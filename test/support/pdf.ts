import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [595, 842, 71, 525, 90, 80];
const GRADES_AT = 392;

/**
 * A PDF set like an inspection report, from lines of plain text:
 *
 *     = a title, 26 point          # a heading, 14 point bold       ## a heading of text size, bold
 *     | label | grade              a row of a judgement table; both cells wrap by themselves, the grade centred
 *     * a bullet                   12. a numbered paragraph         ---  the next page
 *
 * Anything else is a paragraph of 12 point, wrapped at the margin; ↵ ends a line inside it, or as its last sign lets the
 * next paragraph follow without a gap, and ^th^ is raised. `foot` is the running foot of a page, `footAt` its height.
 */
export async function reportPdf(text: string, foot?: (page: number) => string, footAt = 40): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  let page = pdf.addPage([WIDTH, HEIGHT]);
  let y = HEIGHT - TOP;
  let number = 1;

  const drawFoot = () => {
    if (foot) page.drawText(foot(number), { x: LEFT, y: footAt, size: footAt === 40 ? 9 : 12, font: plain });
  };
  const next = () => {
    page = pdf.addPage([WIDTH, HEIGHT]);
    y = HEIGHT - TOP;
    number += 1;
    drawFoot();
  };
  drawFoot();
  const put = (line: string, x: number, at: number, size: number, font: PDFFont) => {
    for (const [i, part] of line.split('^').entries()) {
      const raised = i % 2 === 1;
      page.drawText(part, { x, y: raised ? at + 0.5 * size : at, size: raised ? 0.65 * size : size, font });
      x += font.widthOfTextAtSize(part, raised ? 0.65 * size : size);
    }
  };
  const flow = (words: string, size: number, font: PDFFont, x = LEFT) => {
    const tight = words.endsWith('↵');
    for (const line of words
      .replace(/↵$/, '')
      .split('↵')
      .flatMap((part) => wrap(part, RIGHT - x, size, font))) {
      if (y < BOTTOM) next();
      put(line, x, y, size, font);
      y -= 1.2 * size;
    }
    if (!tight) y -= size;
  };
  const row = (label: string, grade: string) => {
    const [labels, grades] = [wrap(label, 280, 12, plain), wrap(grade, RIGHT - GRADES_AT, 12, bold)];
    labels.forEach((line, i) => { put(line, LEFT, y - 14 * i, 12, plain); }); // prettier-ignore
    const middle = y - 7 * (labels.length - grades.length);
    grades.forEach((line, i) => { put(line, GRADES_AT, middle - 14 * i, 12, bold); }); // prettier-ignore
    y -= 14 * Math.max(labels.length, grades.length) + 12;
  };

  for (const line of text.split('\n').map((l) => l.trim())) {
    const [, label, grade] = /^\| (.*) \| (.*)$/.exec(line) ?? [];
    const [, mark, rest] = /^(=|##?|\*|\d{1,3}\.) (.*)$/.exec(line) ?? [];
    if (line === '') continue;
    else if (line === '---') next();
    else if (label !== undefined && grade !== undefined) row(label, grade);
    else if (mark === '=') flow(rest ?? '', 26, plain);
    else if (mark === '#') flow(rest ?? '', 14, bold);
    else if (mark === '##') flow(rest ?? '', 12, bold);
    else if (mark !== undefined) {
      if (y < BOTTOM) next();
      put(mark === '*' ? '•' : mark, LEFT, y, 12, plain);
      flow(rest ?? '', 12, plain, LEFT + 24);
    } else flow(line, 12, plain);
  }
  return pdf.save();
}

function wrap(text: string, width: number, size: number, font: PDFFont): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && font.widthOfTextAtSize(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
