import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { asker } from '../support/ask.ts';

const { view, read, services } = asker();

test('/rating of a replaced council: its end, its last grades with their change, its successors with their own', async () => {
  const answer = await read('/rating cumbria');
  expect(answer).toContain('Cumbria County Council');
  expect(answer).toContain('Replaced on 1 April 2023');
  expect(answer).toContain('Last overall grade: requires improvement');
  expect(answer).toContain('20 to 30 September 2022, published 15 November 2022');
  expect(answer).toMatch(/Leaders requires improvement down from good/);
  expect(answer).toMatch(/Help and protection requires improvement same/);
  expect(answer).toMatch(/Children in care and care leavers good up from requires improvement for both, judged apart/);
  expect(answer).toContain('Cumberland, good (26 November 2024)');
  expect(answer).toContain('Westmorland and Furness, good (12 July 2024)');
  expect(answer).toContain('Local authority inspection outcomes as at 31 March 2025');
});

test('/rating after April 2026 says that there is no overall grade, and names the last one as such', async () => {
  const answer = await read('/rating north northamptonshire');
  expect(answer).toContain('Inspected 11 to 22 May 2026, published 7 July 2026');
  expect(answer).toContain('Ofsted gives no overall grade since April 2026');
  expect(answer).toContain('Last overall grade: requires improvement (published 25 November 2022)');
  expect(answer).toMatch(/Leaders outstanding up from requires improvement/);
});

test('a successor does not inherit grades but names whom it took over from', async () => {
  const answer = await read('/rating cumberland');
  expect(answer).toContain('it took over from Cumbria');
  expect(answer).not.toContain('2022');
});

test('a council that is still to come says so, and whom it will take over from', async () => {
  expect(await read('/rating east surrey')).toMatch(/does not exist yet.*it will take over from Surrey/);
});

test('a misspelt name is answered and the guess is said', async () => {
  expect(await read('/rating cumbira')).toContain('I read “cumbira” as Cumbria');
});

test('a name with two meanings is answered with the likelier one, and the other is named with the reason', async () => {
  expect(await read('/rating richmond')).toContain(
    '“richmond” here is London Borough of Richmond upon Thames. There is also North Yorkshire (Richmond in Yorkshire lies inside North Yorkshire).',
  );
});

test('a first inspection is called so once, with nothing beside its grades', async () => {
  const answer = await read('/rating westmorland and furness');
  expect(answer).toContain('Leaders good Help and protection good');
  expect(answer.match(/first inspection/g)).toHaveLength(1);
});

test('neighbours are offered where there are any', async () => {
  const offered = async (line: string) => (await view(line)).actions?.map((a) => a.label);
  expect(await offered('/rating leeds')).toContain('Compare with neighbours');
  expect(await offered('/rating cumbria')).toEqual(['History', 'Cumberland', 'Westmorland and Furness']);
});

test.each([
  ['/rating atlantis', 'unknown-council', /don’t know a council called “atlantis”/],
  ['/rating berkshire', 'which-council', /not one council/],
  ['/rating BCC', 'which-council', /Which one\?/],
  ['/rating', 'bad-option', /which council/],
  ['/councils grade:splendid', 'bad-option', /not a grade/],
  ['/councils region:Gondor', 'bad-option', /not a region/],
])('%s is told in a sentence', async (line, code, sentence) => {
  await expect(view(line)).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) });
});

test('asking back offers a button for each candidate', async () => {
  await expect(view('/rating BCC')).rejects.toMatchObject({
    actions: [{ label: 'Birmingham' }, { label: 'Bristol' }, { label: 'Buckinghamshire' }],
  });
});

test('/history names the framework beside each grade and pages by button', async () => {
  const first = await view('/history sandwell');
  expect(first.actions?.filter((a) => a.does === 'turn').map((a) => [a.label, a.disabled])).toEqual([
    ['Previous', true],
    ['Next', false],
  ]);
  const both = (await read('/history sandwell')) + (await read('/history council:sandwell page:2'));
  for (const name of ['ILACS standard', 'SIF first', 'SIF re-inspection', 'TLAC', 'CPI', 'SLAC'])
    expect(both).toContain(name);
  expect(await read('/history council:sandwell page:99')).toContain('Page 2 of 2');
});

test('/history shows where sources differ, with both values and the reason', async () => {
  expect(await read('/history staffordshire')).toMatch(
    /Sources differ on care leavers: good \(2024 edition.*requires improvement/,
  );
});

test('the record’s own codes for sources are written out in what /history says of them', async () => {
  for (const { code } of services.councils.all)
    for (const page of [1, 2]) {
      const { blocks } = await view(`/history council:${code} page:${page}`);
      expect(JSON.stringify(blocks)).not.toMatch(/ofsted-\d|https?:|\d{4}-\d{2}-\d{2}/);
    }
});

test('/councils lists by grade and region, says who has no grade, and attaches the whole table', async () => {
  const inadequate = await view('/councils grade:inadequate');
  expect(await read('/councils grade:inadequate')).toMatch(/11 of 153 councils/);
  expect(await read('/councils grade:inadequate')).toMatch(
    /no overall grade, as Ofsted gives none since April 2026 \(.*North Northamptonshire/,
  );
  const csv = inadequate.attachments?.[0]?.data.toString() ?? '';
  expect(csv.split('\r\n')).toHaveLength(1 + 11 + 1);
  expect(csv).toContain('E06000018,Nottingham,East Midlands,overall,inadequate,ILACS,2022-07-11');
  expect(await read('/councils region:London area:leaders')).toMatch(/of 33 councils/);
});

test('/compare sets one council beside its statistical neighbours, and several beside each other', async () => {
  expect(await read('/compare leeds')).toContain('Leeds and its statistical neighbours');
  const several = await read('/compare leeds, cumbria, north northants');
  for (const name of ['Leeds', 'Cumbria', 'North Northamptonshire']) expect(several).toContain(name);
  expect(await read('/compare Bournemouth, Christchurch and Poole')).toContain(
    'Bournemouth, Christchurch and Poole and its',
  );
});

test('/overview counts every council once on each line', async () => {
  const answer = await view('/overview');
  const table = answer.blocks.find((b) => b.kind === 'table');
  for (const row of table?.rows ?? []) {
    const sum = row.slice(1).reduce((total: number, cell) => total + Number(cell), 0);
    expect(sum).toBe(153);
  }
  expect(await read('/overview')).toContain('11 of 153 have no overall grade');
});

test('every council on file gets an answer from each look-up', async () => {
  for (const council of services.councils.all) {
    for (const command of ['rating', 'history', 'compare']) {
      const option = command === 'compare' ? 'councils' : 'council';
      const answer = await view(`/${command} ${option}:${council.code}`);
      expect(answer.title.length).toBeGreaterThan(0);
      if (answer.kind === 'answer') expect(answer.sources.length).toBeGreaterThan(0);
    }
  }
});

test('/help lists every command', async () => {
  const help = await read('/help');
  for (const { data } of commands.filter((c) => c.data.name !== 'help')) expect(help).toContain(`/${data.name}`);
});

test('look-ups can be installed for servers and users, used in direct messages, and answered in private', () => {
  for (const { data, needs } of commands) {
    if (needs !== undefined) continue;
    expect(data.contexts, data.name).toEqual([0, 1, 2]);
    expect(data.integration_types, data.name).toEqual([0, 1]);
  }
  for (const name of ['rating', 'history', 'councils', 'compare', 'overview']) {
    expect(commands.find((c) => c.data.name === name)?.data.options?.map((o) => o.name)).toContain('private');
  }
});
