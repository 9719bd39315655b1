import { constants, getPriority, setPriority } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Drawing } from './drawing.ts';
import { PictureError, pngOf, svgOf } from './render.ts';

/** A drawing to make, and the answer to it; `told` marks a failure that people may read. */
export interface Job {
  readonly id: number;
  readonly source: Drawing['source'];
}
export type Done =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly failed: string; readonly told: boolean };

async function make({ id, source }: Job): Promise<Done> {
  try {
    return { id, png: pngOf(await svgOf(source)) };
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    return { id, failed, told: error instanceof PictureError };
  }
}

// Replies go before pictures. On Linux alone a priority belongs to the thread that sets it.
if (process.platform === 'linux') setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));

// One after another. Without a turn of the event loop between them, what the last picture used is not given back.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => {
    parentPort?.postMessage(await make(job));
    await breathe();
  });
});
