import { expect, test } from 'vitest';
import { replyText, type Reply } from '../../src/ask/reply.ts';
import { sha256, ingester } from '../../src/ingest/ingest.ts';
import { reader } from '../../src/ingest/read.ts';
import { buildServices } from '../../src/services.ts';
import { councilStore } from '../../src/store/councils.ts';
import type { Db } from '../../src/store/open.ts';
import { NOW, seededStore } from '../support/store.ts';

/** Asks over one store, the shipped record unless another is given, and says the answer as plain text too. */
export function questions(db: Db = seededStore()) {
  const { ask } = buildServices(db);
  return (question: string): Reply & { readonly text: string } => {
    const reply = ask(question, NOW);
    return { ...reply, text: replyText(reply) };
  };
}

/** Puts a page of news into the store, as `ingest` does. */
export async function addNews(db: Db, file: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const reading = await reader({ councils: councilStore(db).all() })({ bytes, file });
  if (reading.kind === 'unreadable') throw new Error(reading.reason);
  ingester(db).store(reading, { sha256: sha256(bytes), file, url: null, listedOn: null }, NOW);
}

/** A question, what its answer has to hold, and what it must not hold. */
export type Row = readonly [question: string, parts: readonly string[], no?: readonly string[]];

/** One test a question: its answer holds each part and cites something. */
export const answerTable = (ask: ReturnType<typeof questions>) => (rows: readonly Row[]) => {
  test.each(rows.map(([question, parts, no = []]) => ({ question, parts, no })))(
    '$question',
    ({ question, parts, no }) => {
      const reply = ask(question);
      for (const part of parts) expect(reply.text).toContain(part);
      for (const part of no) expect(reply.text).not.toContain(part);
      expect(reply.answered).toBe(true);
      expect(reply.cited.length).toBeGreaterThan(0);
    },
  );
};
