import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { frontMatter } from '../domain/frontMatter.ts';
import { documentStore } from './documents.ts';
import { StoreError, type Db } from './open.ts';

/** A short piece of our own: what happened, who, when, and the public sources that it rests on. */
export interface Brief {
  readonly file: string;
  readonly text: string;
}

/** The briefs of a data release, by file name; none where the release has no such folder. */
export function readBriefs(folder: string): Brief[] {
  const articles = join(folder, 'articles');
  let files: string[];
  try {
    files = readdirSync(articles);
  } catch {
    return [];
  }
  return files
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => ({ file, text: readFileSync(join(articles, file), 'utf8') }));
}

/**
 * Brings the briefs in the store to those of a release: a changed one takes the place of the earlier, one that is gone is
 * dropped. They are text to search and quote; the events they tell are rows of the record already.
 * @throws StoreError for a brief without title, day, source or a council on file.
 */
export function seedBriefs(db: Db, briefs: readonly Brief[], now: Date): void {
  const documents = documentStore(db);
  const codes = new Map(
    db
      .prepare<[], { ons_code: string; short_name: string }>(`SELECT ons_code, short_name FROM council`)
      .all()
      .map((c) => [c.short_name, c.ons_code]),
  );
  const kept = new Set<string>();
  for (const { file, text } of briefs) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    kept.add(sha256);
    if (documents.has(sha256)) continue;
    const head = frontMatter(text);
    const councils = head?.councils.flatMap((name) => codes.get(name) ?? []) ?? [];
    const url = head?.sources[0];
    if (
      !head?.title ||
      !head.date ||
      url === undefined ||
      councils.length === 0 ||
      councils.length < head.councils.length
    )
      throw new StoreError(`The brief ${file} needs a title, a date, a source and councils by their short names.`);
    const { title, date, body } = head;
    const paragraphs = body.split(/\n\s*\n/).map((p) => p.replace(/\s+/g, ' ').trim());
    documents.add(
      {
        sha256,
        source: { kind: 'brief', title, publisher: 'Beadle', publishedOn: date, url, file },
        kind: 'brief',
        inspectionId: null,
        author: null,
        pages: null,
        warnings: [],
        councils,
        passages: paragraphs
          .filter((p) => p !== '')
          .map((p) => ({ kind: 'text', heading: title, paragraph: null, page: null, text: p })),
      },
      now,
    );
  }
  const known = db.prepare<[], { id: number; sha256: string }>(
    `SELECT id, sha256 FROM document WHERE kind = 'brief' AND superseded_by IS NULL`,
  );
  const drop = db.prepare(`DELETE FROM document WHERE id = ? OR superseded_by = ?`);
  for (const { id, sha256 } of known.all()) if (!kept.has(sha256)) drop.run(id, id);
}
