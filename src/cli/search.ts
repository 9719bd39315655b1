import type { Command as Program } from 'commander';
import type { Request } from '../commands/command.ts';
import { optionsFrom } from '../commands/options.ts';
import { findRows, rowOf, search } from '../commands/search.ts';
import type { Services } from '../commands/services.ts';
import { UserFacingError } from '../view/view.ts';
import { readConfig } from '../config.ts';
import { OPERATOR } from '../console/answer.ts';
import { renderTerminal } from '../console/terminal.ts';
import { ExitError } from '../exit.ts';
import { openSeeded } from './open.ts';

interface SearchOptions {
  readonly council?: string;
  readonly json?: boolean;
}

/** `search`: ranked passages with source and page, as text or JSON (CONTRACT.md, command line). */
export function addSearch(program: Program): void {
  program
    .command('search')
    .argument('<words>', 'words to look for, for example "early help leeds 2022"')
    .option('--council <name>', 'only passages about this council')
    .option('--json', 'print all that was found as JSON')
    .description('find passages of what is on file, with source and page')
    .action(run);
}

async function run(words: string, { council, json }: SearchOptions): Promise<void> {
  const { db, services } = openSeeded(readConfig().databasePath);
  const options = optionsFrom({ words, ...(council === undefined ? {} : { council }) });
  const request: Request = { options, subcommand: null, asker: OPERATOR, now: new Date() };
  try {
    const told = json === true ? allFound(request, services) : await firstPage(request, services);
    process.stdout.write(told);
  } catch (error) {
    throw error instanceof UserFacingError ? new ExitError(1, error.message, { cause: error }) : error;
  } finally {
    db.close();
  }
}

const firstPage = async (request: Request, services: Services): Promise<string> =>
  renderTerminal(await search.run(request, services), process.stdout.isTTY && !process.env.NO_COLOR);

function allFound(request: Request, services: Services): string {
  const { typed, query, found } = findRows(request, services);
  const results = found
    .flatMap((hit) => rowOf(hit, services))
    .map(({ row, hit: { score, terms } }) => ({
      score,
      kind: row.kind,
      councils: row.councils.map((c) => c.name),
      day: row.day,
      heading: row.heading,
      paragraph: row.paragraph,
      text: row.text,
      terms,
      source: {
        title: row.source.title,
        publisher: row.source.publisher,
        url: row.source.url,
        published: row.source.publishedOn,
        file: row.source.file,
        page: row.page,
      },
    }));
  const { councils = [], from = null, to = null, kinds = null } = query;
  return `${JSON.stringify({ words: typed, councils, from, to, kinds, results }, null, 2)}\n`;
}
