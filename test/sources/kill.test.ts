import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../src/sources/run.ts';
import { openStore } from '../../src/store/open.ts';
import { remoteStore } from '../../src/store/sources.ts';
import { reportSite, type ReportSite } from '../support/site.ts';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/** Runs the program until it ends, or until the site has been asked `killAt` times in all. */
async function update(path: string, site: ReportSite, killAt = Infinity): Promise<Asked | 'killed'> {
  const child = spawn(process.execPath, [CHILD, path, site.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const watch = setInterval(() => site.log.length >= killAt && child.kill('SIGKILL'), 1);
  const signal = await new Promise((resolve) =>
    child.on('close', (_code, by) => {
      resolve(by);
    }),
  );
  clearInterval(watch);
  return signal === null ? (JSON.parse(out) as Asked) : 'killed';
}

/** Whole numbers below `below`, the same for the same seed. */
function numbers(seed: number, count: number, below: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  });
}

async function killedRun(seed: number, documents: number, kills: number) {
  const folder = mkdtempSync(join(tmpdir(), 'beadle-kill-'));
  const path = join(folder, 'store.db');
  const site = await reportSite(documents);
  try {
    let killed = 0;
    for (const killAt of numbers(seed, kills, documents + 154).sort((a, b) => a - b)) {
      if ((await update(path, site, Math.max(killAt, 1))) === 'killed') killed += 1;
    }
    const last = await update(path, site);
    const asked = site.log.length;
    const db = openStore(path);
    const counts = remoteStore(db).counts('ofsted');
    db.close();
    const second = await update(path, site);
    const times = [...site.sent.values()];
    return {
      killed,
      last,
      second,
      counts,
      documents: times.length,
      twice: times.filter((n) => n === 2).length,
      oftener: times.filter((n) => n > 2).length,
      secondPages: site.log.slice(asked).filter((p) => p.startsWith('/provider')).length,
      secondDocuments: site.log.slice(asked).filter((p) => p.startsWith('/v1')).length,
    };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const FULL = process.env.KILL_RUNS !== undefined;
const seeds = Array.from({ length: Number(process.env.KILL_RUNS ?? 1) }, (_, i) => i + 1);
const [documents, kills] = FULL ? [500, 10] : [100, 4];

describe.each(seeds)('a first run killed at random, seed %i', (seed) => {
  test(`ends complete: ${documents} documents, ${kills} kills`, { timeout: FULL ? 1_800_000 : 120_000 }, async () => {
    const run = await killedRun(seed, documents, kills);
    if (FULL) console.log(`seed ${seed}:`, JSON.stringify(run));
    expect(run.killed).toBe(kills);
    expect(run.last).toMatchObject({ end: 'done' });
    expect(run.counts).toEqual({ read: documents - 1, missing: 1 });
    expect(run.documents).toBe(documents);
    expect(run.oftener).toBe(0);
    expect(run.twice).toBeLessThanOrEqual(kills);
    expect(run.second).toMatchObject({ end: 'done', read: 0 });
    expect(run.secondPages).toBe(154);
    expect(run.secondDocuments).toBe(0);
  });
});
