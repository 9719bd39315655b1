// The built program against a pretend report site and a pretend Discord: a new report ends in an answer by itself.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProgram } from '../support/bot.ts';
import { startPretendDiscord, textOf, type PretendDiscord } from '../support/discord/pretend.ts';
import { reportPdf } from '../support/pdf.ts';
import { reportSite, type ReportSite } from '../support/site.ts';

/** A report of the years to come on a council of the record, with sentences of our own. */
const report = (council: string, year: number, leaders: string) =>
  reportPdf(`
    = Inspection of ${council} local authority children’s services
    Inspection dates: 5 May ${year} to 16 May ${year}
    Lead inspector: Ines Vented, His Majesty’s Inspector
    | Judgement | Grade
    | The impact of leaders on social work practice with children and families | ${leaders}
    | The experiences and progress of children who need help and protection | Good
    | The experiences and progress of children in care | Good
    | The experiences and progress of care leavers | Good
    The sentences of this report were made up for a test.`);

describe('staying current', { timeout: 60_000 }, () => {
  let discord: PretendDiscord;
  let site: ReportSite;
  let bot: ReturnType<typeof startProgram>;
  let env: Record<string, string>;
  const asked = (start: string) => site.log.filter((path) => path.startsWith(start));
  const update = async () => {
    site.log.length = 0;
    const run = startProgram(env, ['update', '--source', 'ofsted']);
    return { code: await run.exited, out: run.stdout() };
  };

  beforeAll(async () => {
    discord = await startPretendDiscord();
    site = await reportSite(2, 3);
    site.state.bodies.set(50_000_001, await report('Leeds', 2031, 'Outstanding'));
    site.state.bodies.set(50_000_002, await report('Rutland', 2031, 'Inadequate'));
    env = { OFSTED_REPORTS_URL: site.url, FETCH_ALLOW: site.host, FETCH_CONTACT: 'somebody@example.org' };
    bot = startProgram({ ...discord.env, ...env, SOURCES: 'ofsted' });
    await bot.logged('ready', 60_000);
    env = { ...env, DATABASE_PATH: `${bot.cwd}/var/beadle.db` };
  }, 60_000);
  afterAll(async () => {
    await bot.stop('SIGKILL');
    await discord.stop();
    await site.close();
  });

  test('the running bot asks the source by itself, reads what is new, and answers from it', async () => {
    expect((await bot.logged('updated', 90_000)).msg).toBe('Ofsted’s report site: 7 requests, 2 new read.');
    const { message } = await discord.run('rating', { council: 'leeds' });
    expect(textOf(message)).toContain('5 to 16 May 2031');
    expect(textOf(message)).toContain(`${site.url}/v1/file/50000001`);
    const about = await discord.run('about');
    expect(textOf(about.message)).toMatch(/Ofsted’s report site.*within the last hour/);
  }, 120_000);

  test('files still go to Discord after the other HTTP client was used', async () => {
    const { message } = await discord.run('councils', { grade: 'inadequate' });
    expect([...message.files.keys()]).toEqual([expect.stringMatching(/\.csv$/)]);
  });

  test('update by hand asks one page a council and downloads nothing that is there', async () => {
    expect(await update()).toEqual({ code: 0, out: 'Ofsted’s report site: 5 requests, 0 new read.\n' });
    expect([asked('/provider').length, asked('/v1')]).toEqual([3, []]);
  });

  test('a report published since is read by update, and the bot beside it answers from it at once', async () => {
    site.state.added.set(1, 60_000_001);
    site.state.bodies.set(60_000_001, await report('Leeds', 2034, 'Good'));
    expect(await update()).toMatchObject({ code: 0, out: expect.stringContaining('1 new read') });
    const { message } = await discord.run('rating', { council: 'leeds' });
    expect(textOf(message)).toMatch(/5 to 16 May 2034[^]*down from outstanding/);
  });

  test('a site whose pages have changed ends update with 1 and a sentence; the answers stay', async () => {
    site.state.newLayout = true;
    const { code, out } = await update();
    expect([code, out]).toEqual([1, expect.stringContaining('Nothing was deleted')]);
    expect(textOf((await discord.run('rating', { council: 'leeds' })).message)).toContain('2034');
    expect(textOf((await discord.run('about')).message)).toContain('no longer laid out as they were');
  });

  test('the stopping bot ends with 0', async () => {
    expect(await bot.stop()).toBe(0);
  });
});
