import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { reader } from '../../src/ingest/read.ts';
import type { Reading } from '../../src/ingest/reading.ts';
import { reportPdf } from '../support/pdf.ts';
import { COUNCILS, EXAMPLES } from './report/invented.ts';

const read = reader({ councils: COUNCILS });
const reason = (reading: Reading) => (reading.kind === 'unreadable' ? reading.reason : `read as ${reading.kind}`);
const whole = await reportPdf(EXAMPLES.at(-1)?.text ?? '');

const blank = async (pages: number) => {
  const pdf = await PDFDocument.create();
  for (let n = 0; n < pages; n += 1) pdf.addPage();
  return pdf.save();
};

/** A one-page PDF written by hand, with this content stream. */
function byHand(content: string, trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 5 /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

describe('a file that is no report ends as unreadable, with the reason', () => {
  test.each<[string, Uint8Array | Promise<Uint8Array>, string | RegExp]>([
    ['an empty file', Buffer.alloc(0), 'the file is empty'],
    [
      'a web page saved as a PDF',
      Buffer.from('<!DOCTYPE html><html><title>Report not found</title></html>'),
      'a web page saved as a PDF',
    ],
    ['something else', Buffer.from('GIF89a and so on'), 'not a PDF'],
    ['a PDF cut in its middle', whole.slice(0, whole.length / 2), /a damaged or cut PDF|no text in it|no cover found/],
    ['a PDF cut after its first line', whole.slice(0, 20), 'a damaged or cut PDF'],
    ['a PDF of zeros', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000)]), 'a damaged or cut PDF'],
    ['a PDF without text', blank(2), 'no text in it (perhaps a scan)'],
    [
      'an encrypted PDF',
      byHand(
        '',
        '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >> /ID [(a) (a)]',
      ),
      'encrypted',
    ],
    ['a million paths', byHand('0 0 m 9 9 l S\n'.repeat(1_000_000)), 'no text in it (perhaps a scan)'],
    ['ten thousand pages', blank(10_000), '10000 pages, more than 400'],
  ])('%s', async (_, bytes, expected) => {
    const started = performance.now();
    const said = reason(await read({ bytes: await bytes, file: 'report.pdf' }));
    if (typeof expected === 'string') expect(said).toBe(expected);
    else expect(said).toMatch(expected);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('a report under a wrong name is read by what it is', async () => {
    expect((await read({ bytes: whole, file: 'report.txt' })).kind).toBe('report');
  });
});

test('a report cut before its cover gives no value', async () => {
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const cut = whole.slice(0, Math.floor(whole.length * share));
    expect((await read({ bytes: cut, file: 'cut.pdf' })).kind).toBe('unreadable');
  }
});
