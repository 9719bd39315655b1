import { expect, test } from 'vitest';
import { FetchError } from '../../src/ingest/fetch/errors.ts';
import { parseHere, parseThread } from '../../src/sources/parse.ts';

const BASE = 'https://reports.example/provider/44/80001';
const page = (body: string) => Buffer.from(`<html><body>${body}</body></html>`);

test('a page read in the thread is read as it is here, feeds with their dates as well', async () => {
  const thread = parseThread();
  const list = page('<li><h3><a href="/provider/44/80002">Invented Council</a></h3></li>');
  expect(await thread.parse('providers', list, BASE)).toEqual(await parseHere('providers', list, BASE));
  const feed = Buffer.from(
    '<rss version="2.0"><channel><title>t</title><item><title>a</title><link>/a</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>',
  );
  expect(await thread.parse('items', feed, BASE)).toEqual(await parseHere('items', feed, BASE));
  await expect(thread.parse('items', page('no feed'), BASE)).rejects.toThrow(Error);
  await thread.close();
});

test('a page that takes too long is given up with a reason, and the next one is read', async () => {
  const thread = parseThread(3_000);
  const deep = page(`${'<div>'.repeat(300_000)}<a class="publication-link" href="/v1/file/1">x</a>`);
  const error = await thread.parse('documents', deep, BASE).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(FetchError);
  expect(await thread.parse('documents', page(''), BASE)).toEqual([]);
  await thread.close();
});
