import { NotAnArticle } from './article/article.ts';
import type { FileToRead, ReaderData, Reading } from './reading.ts';
import { titleMatcher, type FindCouncil } from './report/authority.ts';
import { isTableFile } from './tables/endings.ts';
import { Unreadable } from './unreadable.ts';

const MOST_BYTES = 40_000_000;
/** A page of news has some tens of kilobytes; the rest is room for what it is wrapped in. */
const MOST_TEXT_BYTES = 5_000_000;

/** Reads files by what they are: a report, an official table, an article. What cannot be read comes back as a reason. */
export function reader({ councils }: ReaderData): (file: FileToRead) => Promise<Reading> {
  const findCouncil = titleMatcher(councils);
  return async (file) => {
    try {
      return await readAs(file, councils, findCouncil);
    } catch (error) {
      if (error instanceof Unreadable || error instanceof NotAnArticle)
        return { kind: 'unreadable', reason: error.message };
      throw error;
    }
  };
}

async function readAs(
  { bytes, file, url }: FileToRead,
  councils: ReaderData['councils'],
  find: FindCouncil,
): Promise<Reading> {
  if (bytes.length === 0) throw new Unreadable('the file is empty');
  if (bytes.length > MOST_BYTES)
    throw new Unreadable(`${Math.round(bytes.length / 1e6)} MB, more than any report or table has`);
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  // Readers are loaded when the first file of their kind comes: most runs have one kind, and each brings its libraries.
  if (isPdf || /\.pdf$/i.test(file)) {
    const [{ readPdf }, { readReport }] = await Promise.all([import('./pdf.ts'), import('./report/report.ts')]);
    return readReport(await readPdf(bytes), find);
  }
  if (isTableFile(bytes, file)) return (await import('./tables/table.ts')).readTable(bytes, file);
  if (bytes.length > MOST_TEXT_BYTES)
    throw new Unreadable(`${Math.round(bytes.length / 1e6)} MB, more than any article has`);
  const { readArticle } = await import('./article/read.ts');
  return readArticle(bytes, { file: file.replace(/^.*[\\/]/, ''), councils, url });
}
