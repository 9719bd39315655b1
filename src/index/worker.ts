import { workerData } from 'node:worker_threads';
import { openStore } from '../store/open.ts';
import { refreeze } from './refreeze.ts';

// Freezing takes seconds for a large store: this thread does it with a connection of its own, and ends.
const db = openStore(workerData as string);
try {
  refreeze(db);
} finally {
  db.close();
}
