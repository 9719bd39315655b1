import type { Source, SourceKind } from '../domain/inspections.ts';
import type { Db } from './open.ts';

export interface SourceRow {
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly published_on: string | null;
  readonly url: string | null;
  readonly file: string | null;
}

/** The columns of a source, for a SELECT that joins `source AS s`. */
export const SOURCE_COLUMNS = 's.kind, s.title, s.publisher, s.published_on, s.url, s.file';

export const toSource = (row: SourceRow): Source => ({
  kind: row.kind,
  title: row.title,
  publisher: row.publisher,
  publishedOn: row.published_on,
  url: row.url,
  file: row.file,
});

/**
 * One source is one row, known by its address or, without one, by its file name. A brief is known by its file: the address
 * it gives is that of the page it rests on. A report is known by its title too, which names the council: folders of reports
 * repeat file names.
 */
export const sourceKey = ({ kind, url, file, title }: Pick<Source, 'kind' | 'url' | 'file' | 'title'>): string =>
  kind === 'brief' ? `brief:${file ?? title}` : (url ?? `file:${kind === 'report' ? `${title}/` : ''}${file ?? title}`);

/** Sources are added once and filled in later: a value that is known is not overwritten by an unknown one. */
export function sourceStore(db: Db) {
  const upsert = db.prepare<
    [string, string, string, string | null, string | null, string | null, string | null],
    { id: number }
  >(
    `INSERT INTO source (key, kind, title, publisher, published_on, url, file) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET
       publisher    = coalesce(source.publisher, excluded.publisher),
       published_on = coalesce(source.published_on, excluded.published_on),
       file         = coalesce(source.file, excluded.file)
     RETURNING id`,
  );
  const edition = db.prepare<[string, string | null], { url: string | null }>(
    `SELECT url FROM source WHERE kind = 'table' AND publisher = 'Ofsted' AND ? LIKE title || '%' AND published_on = ?`,
  );
  return {
    /** The address of an edition of Ofsted's statistics that is on file, by its title and day. */
    editionAddress: (title: string, publishedOn: string | null): string | null =>
      edition.get(title, publishedOn)?.url ?? null,
    /** The row id of a source, adding it when it is new. */
    idOf(source: Source): number {
      const { kind, title, publisher, publishedOn, url, file } = source;
      const row = upsert.get(sourceKey(source), kind, title, publisher, publishedOn, url, file);
      if (row === undefined) throw new Error('a source was neither added nor found');
      return row.id;
    },
  };
}
export type SourceStore = ReturnType<typeof sourceStore>;
