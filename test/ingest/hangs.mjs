// A reading thread that stands in for a library which never answers, or eats memory, on some files.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ file }) => {
  if (file === 'hangs') for (;;);
  const eaten = [];
  while (file === 'eats') eaten.push(Array.from({ length: 100_000 }, () => ({})));
  if (file === 'dies') process.exit(7);
  if (file === 'fails') parentPort.postMessage({ failed: 'a fault' });
  else parentPort.postMessage({ reading: { kind: 'unreadable', reason: `was ${file}` } });
});
