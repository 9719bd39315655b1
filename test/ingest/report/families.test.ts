import { describe, expect, test } from 'vitest';
import { EXAMPLES, grades, readAsReport } from './invented.ts';

describe.each(EXAMPLES)('family $family', (example) => {
  const reading = readAsReport(example.text);

  test('every judgement, and no other', async () => {
    expect(grades(await reading)).toEqual(example.grades);
  });

  test('framework, council, dates and inspector', async () => {
    const report = await reading;
    expect(report).toMatchObject({ framework: example.framework, reinspection: example.reinspection ?? false });
    expect(report.council).toBe(example.text.includes('Fennick') ? 'X2' : 'X1');
    expect([report.span?.value.start, report.span?.value.end]).toEqual(example.span);
    expect(report.published?.value).toBe(example.published);
    expect(report.leadInspector?.value).toBe(example.lead);
    expect(report.warnings).toEqual([]);
  });

  test('each value knows its page and its words', async () => {
    const { judgements, span } = await reading;
    expect(span).toMatchObject({ page: 1, words: expect.stringMatching(/^Inspection dates?: /) as string });
    for (const read of Object.values(judgements)) {
      expect(read?.page).toBeGreaterThan(0);
      expect(read?.words).toMatch(/\w/);
    }
  });
});
