// A store of invented report passages, the same for the same size: words by Zipf's law, a third of them without meaning as in
// English, some of the field, the rest made up; and searches drawn from the passages of any store.
import { STOP_WORDS } from '../../dist/index/text.js';
import { documentStore } from '../../dist/store/documents.js';
import { openStore } from '../../dist/store/open.js';
import { seed } from '../../dist/store/seed.js';

const NOW = new Date('2026-11-24T09:00:00Z');
const FIELD =
  `children social workers practice care leavers help protection early families assessments planning leaders management
  oversight supervision quality placements fostering adoption health education risk missing exploitation domestic abuse homeless
  health visits caseloads staff turnover recruitment thresholds referrals strategy meetings timely effective impact progress
  improvement inadequate good outstanding inspectors council partners police schools court permanence stability voice`.split(
    /\s+/,
  );

/** Mulberry32: small, even enough, and the same everywhere. */
export function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function vocabulary(random, size) {
  const one = (letters) => letters[Math.floor(random() * letters.length)];
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => one('bcdfghklmnprstvw') + one('aeiou') + one(['', '', 'n', 'r', 's', 't']),
    ).join('');
  return Array.from({ length: size }, word);
}

/** Fills a new store with `size` passages of about 77 words in reports of 50. */
export function fillStore(path, size) {
  const random = randomFrom(size);
  const common = [...STOP_WORDS].filter((w) => w.length > 1);
  const rare = vocabulary(random, Math.ceil(Math.sqrt(size) * 90));
  const zipf = (list) => list[Math.floor(list.length ** random()) - 1];
  const word = () => {
    const r = random();
    return r < 0.42 ? zipf(common) : r < 0.72 ? zipf(FIELD) : zipf(rare);
  };
  const text = (length) => Array.from({ length }, word).join(' ');
  const db = openStore(path);
  db.pragma('synchronous = OFF');
  seed(db, new URL('../../data', import.meta.url).pathname, NOW);
  const councils = db.prepare('SELECT ons_code FROM council ORDER BY ons_code').all();
  const documents = documentStore(db);
  db.transaction(() => {
    for (let n = 0; n * 50 < size; n += 1) {
      const day = `${2010 + (n % 16)}-0${1 + (n % 9)}-11`;
      const source = {
        kind: 'report',
        title: `Report ${n}`,
        publisher: 'Ofsted',
        publishedOn: day,
        url: null,
        file: `${n}.pdf`,
      };
      const passages = Array.from({ length: Math.min(50, size - n * 50) }, (_, i) => ({
        kind: 'text', heading: text(5), paragraph: String(i + 1), page: 1, text: text(40 + Math.floor(random() * 74)),
      })); // prettier-ignore
      const about = [councils[Math.floor(random() * councils.length)].ons_code];
      documents.add(
        {
          sha256: `bench-${n}`,
          source,
          kind: 'report',
          inspectionId: null,
          author: null,
          pages: 1,
          warnings: [],
          councils: about,
          passages,
        },
        NOW,
      );
    }
  })();
  db.close();
}

const ASKING = [
  'what did inspectors say about',
  'why is it that',
  'how well does the council',
  'which councils were told that',
  'did the report find that',
];

/** Questions as people type them, a run of words of some passage in each; and two or three words that matter. */
export function searchesOn(db, count) {
  const random = randomFrom(7);
  const { most } = db.prepare('SELECT max(id) AS most FROM passage').get();
  const get = db.prepare('SELECT text FROM passage WHERE id >= ? LIMIT 1');
  const names = db.prepare('SELECT short_name FROM council ORDER BY ons_code').all();
  const some = () => {
    const words =
      get
        .get(Math.floor(random() * most))
        .text.toLowerCase()
        .match(/[a-z]+/g) ?? [];
    return words.length > 15 ? words : some();
  };
  const name = () => names[Math.floor(random() * names.length)].short_name.toLowerCase();
  const questions = Array.from({ length: count }, (_, n) => {
    const words = some();
    const from = Math.floor(random() * (words.length - 12));
    const run = words.slice(from, from + 5 + Math.floor(random() * 7)).join(' ');
    return `${ASKING[n % ASKING.length]} ${run}${n % 2 === 0 ? ` in ${name()}` : ''}`;
  });
  const keywords = Array.from({ length: count }, (_, n) => {
    const words = some().filter((w) => !STOP_WORDS.has(w) && w.length > 3);
    const from = Math.floor(random() * Math.max(1, words.length - 3));
    return words.slice(from, from + 2 + (n % 2)).join(' ') || 'care leavers';
  });
  return { questions, keywords };
}
