// The text of every PDF of a list by unpdf alone, in as many threads as Beadle uses, and nothing done with it.
import { readFile } from 'node:fs/promises';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';

if (isMainThread) {
  const [threads, ...files] = process.argv.slice(2);
  const next = (worker) => {
    const file = files.shift();
    if (file === undefined) void worker.terminate();
    else worker.postMessage(file);
  };
  for (let n = 0; n < Number(threads); n += 1) {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: {}, stdout: true, stderr: true });
    worker.on('message', () => {
      console.log(files.length);
      next(worker);
    });
    next(worker);
  }
} else if (workerData) {
  process.on('unhandledRejection', () => undefined);
  parentPort.on('message', async (file) => {
    try {
      const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)), { verbosity: 0 });
      for (let n = 1; n <= pdf.numPages; n += 1) await (await pdf.getPage(n)).getTextContent();
      await pdf.destroy();
    } catch {
      // A file that is no PDF costs both sides the same nothing.
    }
    parentPort.postMessage('done');
  });
}
