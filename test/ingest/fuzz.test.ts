import { expect, test } from 'vitest';
import { reader } from '../../src/ingest/read.ts';
import { reportPdf } from '../support/pdf.ts';
import { damaged, inventedIn, random, valuesOf } from './fuzz.ts';
import { COUNCILS, EXAMPLES } from './report/invented.ts';

// The PDF library lets promises of damaged files reject behind its back; the reading thread does the same (ingest/worker).
process.on('unhandledRejection', () => undefined);

test('whatever happens to the bytes of a report, reading it ends, and gives no value that the whole one does not', async () => {
  const read = reader({ councils: COUNCILS });
  const bytes = await reportPdf(EXAMPLES[3]?.text ?? '');
  const whole = valuesOf(await read({ bytes, file: 'whole.pdf' }));
  expect(whole.size).toBeGreaterThan(8);
  for (let seed = 1; seed <= 100; seed += 1) {
    const reading = await read({ bytes: damaged(bytes, random(seed)), file: 'damaged.pdf' });
    expect({ seed, invented: inventedIn(reading, whole) }).toEqual({ seed, invented: [] });
  }
});
