import type { Command as Program } from 'commander';
import { ExitError } from '../exit.ts';
import { readerPool } from '../ingest/pool.ts';
import type { Reading } from '../ingest/reading.ts';
import { councilStore } from '../store/councils.ts';
import { openStore } from '../store/open.ts';
import { seed } from '../store/seed.ts';
import { bytesOf, filesIn } from './files.ts';
import { DATA_FOLDER } from './open.ts';

export function addExtract(program: Program): void {
  program
    .command('extract')
    .argument('<path...>', 'files or folders')
    .description('print what ingest would store, as JSON lines; nothing is written')
    .action(extract);
}

async function extract(paths: readonly string[]): Promise<void> {
  const files = await filesIn(paths).catch((error: unknown) => {
    throw new ExitError(2, `There is no ${(error as { path?: string }).path ?? 'such file'}.`, { cause: error });
  });
  // The councils come from the shipped record, so that nothing depends on a store.
  const db = openStore(':memory:');
  seed(db, DATA_FOLDER, new Date());
  const councils = councilStore(db).all();
  db.close();
  const pool = readerPool({ councils });
  try {
    const dones: Promise<void>[] = [];
    // Lines come in the order of the files; each is printed when those before it are.
    let printed = Promise.resolve();
    for (const { path, name } of files) {
      const bytes = await bytesOf(path);
      const reading: Promise<Reading> =
        'reason' in bytes
          ? Promise.resolve({ kind: 'unreadable', reason: bytes.reason })
          : pool.read({ bytes, file: name });
      printed = Promise.all([reading, printed]).then(([read]) => {
        process.stdout.write(`${JSON.stringify(lineOf(name, read))}\n`);
        if (read.kind === 'unreadable') process.exitCode = 1;
      });
      dones.push(printed);
      // No more files in memory than the threads can take soon.
      if (dones.length >= pool.threads * 4) await dones[dones.length - pool.threads * 4];
    }
    await printed;
  } finally {
    await pool.close();
  }
}

/** The object printed for each kind of file. */
export function lineOf(file: string, read: Reading): object {
  switch (read.kind) {
    case 'unreadable':
      return { file, kind: 'unreadable', reason: read.reason };
    case 'table':
      return { file, kind: 'table', rows: read.rows, unmapped_columns: read.unmapped_columns, warnings: read.warnings };
    case 'article': {
      const { paragraphs, ...told } = read;
      return { ...told, file, paragraphs: paragraphs.length };
    }
    case 'visit':
      return {
        file,
        kind: 'visit',
        visit: read.visit,
        authority: read.authority?.value,
        ons_code: read.council,
        visit_start: read.span?.value.start,
        visit_end: read.span?.value.end,
        theme: read.theme,
        lead_inspector: read.leadInspector?.value,
        pages: read.pages,
        warnings: read.warnings,
      };
    case 'report':
      return {
        file,
        kind: 'report',
        authority: read.authority?.value,
        ons_code: read.council,
        framework: read.framework,
        inspection_start: read.span?.value.start,
        inspection_end: read.span?.value.end,
        publication_date_printed: read.published?.value,
        lead_inspector: read.leadInspector?.value,
        judgements: Object.fromEntries(
          Object.entries(read.judgements).flatMap(([area, j]) => (j ? [[area, j.value]] : [])),
        ),
        pages: read.pages,
        warnings: read.warnings,
      };
  }
}
