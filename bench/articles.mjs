// Reading news pages that the bench makes itself: articles a second in one thread, beside Readability over linkedom alone,
// which finds the story but reads nothing in it.
import { performance } from 'node:perf_hooks';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticle } from '../dist/ingest/article/read.js';
import { councilStore } from '../dist/store/councils.js';
import { openStore } from '../dist/store/open.js';
import { seed } from '../dist/store/seed.js';
import { line, ms, quantile, ratio } from './support/figures.mjs';

const db = openStore(':memory:');
seed(db, new URL('../data', import.meta.url).pathname, new Date('2026-11-24T09:00:00Z'));
const councils = councilStore(db).all();
const NAMES = [
  'Ottoline Quickbeam',
  'Barnaby Thistlewick',
  'Marlo Fennimoor',
  'Piers Umberslade',
  'Leocadia Ampleforth',
];
const TOLD = [
  'has resigned as director of children’s services',
  'will stand down as leader of the council in May',
  'has been appointed interim chief executive',
  'refused to resign when councillors called on her to go',
  'said that the authority had to do better and thanked its staff for what they do every day',
];
const page = (n) => {
  const { shortName } = councils[n % councils.length];
  const story = Array.from({ length: 14 }, (_, i) => {
    const name = NAMES[(n + i) % NAMES.length];
    return `<p>${name}, of ${shortName} Council, ${TOLD[(n * 3 + i) % TOLD.length]}. Inspectors rated leadership inadequate and adoption good, down from outstanding in 2014, after a visit that took two weeks.</p>`;
  });
  const links = Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Another story, number ${i}</a></li>`);
  return `<!doctype html><html><head><title>${shortName} report | Invented Bugle</title></head><body><nav><ul>${links.join('')}</ul></nav><article><h1>${shortName} children’s services judged</h1><time datetime="2015-05-14">14 May</time>${story.join('')}</article><aside><ul>${links.join('')}</ul></aside></body></html>`;
};
const pages = Array.from({ length: 60 }, (_, n) => page(n));
const work = {
  'Readability over linkedom alone': (html) => new Readability(parseHTML(html).document).parse(),
  'the whole reader, councils, grades and people': (html) =>
    readArticle(Buffer.from(html), { file: 'page.html', councils }),
};
const taken = {};
for (const [name, read] of Object.entries(work)) {
  for (const html of pages) read(html);
  taken[name] = pages.map((html) => {
    const started = performance.now();
    read(html);
    return performance.now() - started;
  });
}
const sum = (times) => times.reduce((a, b) => a + b, 0);
const base = quantile(taken['Readability over linkedom alone'], 0.5);
console.log(
  `${pages.length} pages of ${Math.round(pages[0].length / 1000)} kB, after as many to warm up: p50, p99, articles a second, beside Readability`,
);
for (const [name, times] of Object.entries(taken)) {
  const rate = `${((times.length * 1000) / sum(times)).toFixed(0)} /s`;
  line(name, ms(quantile(times, 0.5)), ms(quantile(times, 0.99)), rate, ratio(quantile(times, 0.5), base));
}
