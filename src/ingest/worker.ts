import { parentPort, workerData } from 'node:worker_threads';
import { reader } from './read.ts';
import type { FileToRead, ReaderData } from './reading.ts';

// The PDF library lets go of promises that damaged files make it reject; the page that was asked for tells the fault too,
// and what never answers ends with the time limit. Without this the thread would be lost.
process.on('unhandledRejection', () => undefined);

// One file at a time: the pool hands out the next when this one has answered.
const read = reader(workerData as ReaderData);
const port = parentPort;
port?.on('message', (file: FileToRead) => {
  read(file).then(
    (reading) => {
      port.postMessage({ reading });
    },
    (error: unknown) => {
      port.postMessage({ failed: error instanceof Error ? error.message : String(error) });
    },
  );
});
