import { expect, test } from 'vitest';
import { about } from '../../src/commands/about.ts';
import { renderTerminal } from '../../src/console/terminal.ts';
import { buildServices } from '../../src/services.ts';
import { remoteStore } from '../../src/store/sources.ts';
import { NOW, seededStore } from '../support/store.ts';

const HOUR = 3_600_000;
const request = {
  options: { text: () => undefined, number: () => undefined, flag: () => false },
  subcommand: null,
  asker: { userId: '1', guildId: null, channelId: null, canManageServer: false },
  now: NOW,
};

test('/about shows each source: last asked, last changed, last fault in plain words, next time', async () => {
  const db = seededStore();
  const store = remoteStore(db);
  const before = (hours: number) => new Date(NOW.getTime() - hours * HOUR);
  store.begin('ofsted', before(30), 1, () => false);
  store.heard('ofsted', before(30));
  store.done('ofsted', before(30), new Date(NOW.getTime() + HOUR));
  store.begin('statistics', before(3), 1, () => false);
  store.failed('statistics', before(3), 'the site refuses connections', true, () => new Date(NOW.getTime() + 2 * HOUR));
  const view = await about.run(request, buildServices(db, undefined, ['ofsted', 'statistics']));
  const shown = renderTerminal(view, false);
  expect(shown).toMatch(
    /Ofsted’s report site.*19 November 2026, 03:00 UTC \(30 hours ago\).*20 November 2026, 10:00 UTC/s,
  );
  expect(shown).toMatch(/Official statistics on gov.uk, last fault: the site refuses connections\./);
  db.close();
});

test('/about says when nothing is asked by itself', async () => {
  const db = seededStore();
  const view = await about.run(request, buildServices(db));
  expect(renderTerminal(view, false)).toMatch(/No source is asked by itself/);
  db.close();
});
