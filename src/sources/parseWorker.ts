import { parentPort } from 'node:worker_threads';
import { parsers, type Job, type Parsed } from './parse.ts';

function parsed({ kind, bytes, base }: Job): Parsed {
  try {
    return { value: parsers[kind](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), base) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(parsed(job));
});
