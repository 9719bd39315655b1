import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { Drawing } from '../../src/pictures/drawing.ts';
import { historyChart } from '../../src/pictures/historyChart.ts';
import { pictureMaker, type Pictures } from '../../src/pictures/pictures.ts';
import { fontFiles, svgOf } from '../../src/pictures/render.ts';
import { council, GOOD, inspection, TODAY } from './invented.ts';

const open: Pictures[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pictures) => pictures.close()));
});
const maker = (settings: Parameters<typeof pictureMaker>[0] = {}) => {
  const pictures = pictureMaker(settings);
  open.push(pictures);
  return pictures;
};

/** The build's own worker may be slow to start beside other suites; these tests are not about its speed. */
const PATIENT = { limit: 15_000 };

const chart = (name = 'Atlantis') => {
  const drawing = historyChart(
    council('Atlantis', { name }),
    [inspection('ILACS', '2020-05-01', { overall: GOOD })],
    'overall',
    TODAY,
  );
  if ('why' in drawing) throw new Error(drawing.why);
  return drawing;
};
const small = (words: string): Drawing => ({
  name: 'small.png',
  alt: words,
  source: { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15">${words}</text></svg>` },
});

/** A worker that answers as the test wants it. */
function pretendWorker(onMessage: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'beadle-')), 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', (job) => { ${onMessage} });\n`,
  );
  return pathToFileURL(file);
}

test('a picture comes with its alt text, as a PNG', async () => {
  const drawing = chart();
  const made = await maker(PATIENT).make(drawing);
  if ('why' in made) throw new Error(made.why);
  expect(made.alt).toBe(drawing.alt);
  expect(made.png.subarray(1, 4).toString()).toBe('PNG');
});

test('the same content is made once, however many ask and however often', async () => {
  const counting = pretendWorker(
    'globalThis.n = (globalThis.n ?? 0) + 1; parentPort.postMessage({ id: job.id, png: Buffer.from(`made ${n}`) })',
  );
  const pictures = maker({ worker: counting });
  const [one, two] = await Promise.all([pictures.make(small('A')), pictures.make(small('A'))]);
  const again = await pictures.make(small('A'));
  const other = await pictures.make(small('B'));
  const told = [one, two, again, other].map((made) => ('png' in made ? made.png.toString() : made.why));
  expect(told).toEqual(['made 1', 'made 1', 'made 1', 'made 2']);
});

test('the text goes out without a picture that takes longer than the limit', async () => {
  const silent = pretendWorker('');
  const made = await maker({ worker: silent, limit: 30 }).make(small('A'));
  expect(made).toEqual({ why: expect.stringContaining('it took too long') });
});

test('a drawing that hangs the worker is given up, and the next picture has a new one', async () => {
  const hangsOnce = pretendWorker(
    'if (job.source.svg.includes("hang")) for (;;); parentPort.postMessage({ id: job.id, png: Buffer.from("made") })',
  );
  const pictures = maker({ worker: hangsOnce, limit: 300 });
  expect(await pictures.make(small('hang'))).toHaveProperty('why');
  await expect.poll(() => pictures.make(small('next')), { timeout: 10_000 }).toHaveProperty('png');
});

test('a worker that dies fails its pictures with a sentence, and the next picture has a new one', async () => {
  const problems: string[] = [];
  const dies = pretendWorker(
    'if (job.source.svg.includes("die")) process.exit(1); parentPort.postMessage({ id: job.id, png: Buffer.from("made") })',
  );
  const pictures = maker({ worker: dies, limit: 10_000, log: (problem) => problems.push(problem) });
  expect(await pictures.make(small('die'))).toEqual({ why: 'No picture: it could not be drawn.' });
  expect(problems).toEqual(['the worker ended']);
  expect(await pictures.make(small('next'))).toHaveProperty('png');
});

test('a missing worker file is told in a sentence and never thrown', async () => {
  const made = await maker({ worker: new URL('file:///nowhere/worker.js'), limit: 10_000 }).make(small('A'));
  expect(made).toEqual({ why: 'No picture: it could not be drawn.' });
});

test('what an operator can mend is told as it is: a missing font', async () => {
  const fontless = pretendWorker(
    'parentPort.postMessage({ id: job.id, failed: "the font file X.ttf is missing", told: true })',
  );
  expect(await maker({ worker: fontless }).make(small('A'))).toEqual({
    why: 'No picture: the font file X.ttf is missing.',
  });
});

test('a missing font file is named, with what to do', () => {
  const missing = (): string => {
    throw new Error('not found');
  };
  expect(() => fontFiles(missing)).toThrow('the font file DejaVuSansCondensed.ttf is missing (“npm ci” puts it back)');
});

test('a flood is refused beyond the queue, in a sentence', async () => {
  const silent = pretendWorker('');
  const pictures = maker({ worker: silent, limit: 50, queue: 2 });
  const made = await Promise.all(['A', 'B', 'C'].map((words) => pictures.make(small(words))));
  expect(made[2]).toEqual({ why: expect.stringContaining('many are being made') });
});

test('the cache forgets the picture that was asked for least recently', async () => {
  const counting = pretendWorker(
    'globalThis.n = (globalThis.n ?? 0) + 1; parentPort.postMessage({ id: job.id, png: Buffer.from(`made ${n}`) })',
  );
  const pictures = maker({ worker: counting, keep: 2 });
  const ask = async (words: string) => {
    const made = await pictures.make(small(words));
    return 'png' in made ? made.png.toString() : made.why;
  };
  expect([await ask('A'), await ask('B'), await ask('A'), await ask('C')]).toEqual([
    'made 1',
    'made 2',
    'made 1',
    'made 3',
  ]);
  expect([await ask('A'), await ask('B')]).toEqual(['made 1', 'made 4']);
});

test('nothing is drawn where the drawing says why there is none', async () => {
  const none = historyChart(council(), [], 'overall', TODAY);
  expect(await maker({ worker: new URL('file:///nowhere.js') }).make(none)).toBe(none);
});

test('an address in a spec is never fetched', async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('[]');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const vegaLite = { data: { url: `http://127.0.0.1:${port}/data.json` }, mark: 'point' } as const;
  await svgOf({ vegaLite }).catch(() => undefined);
  server.close();
  expect(requests).toBe(0);
});
