import { readFileSync } from 'node:fs';
import type { Command as Program } from 'commander';
import { replyText, type Cited, type Reply } from '../ask/reply.ts';
import type { Services } from '../commands/services.ts';
import { readConfig } from '../config.ts';
import { ExitError } from '../exit.ts';
import { openSeeded } from './open.ts';

interface AskOptions {
  readonly json?: boolean;
  readonly batch?: string;
}

/** `ask`: one question, or with `--batch` a file of them, as text or JSON (CONTRACT.md, command line). */
export function addAsk(program: Program): void {
  program
    .command('ask')
    .argument('[question]', 'a question in your own words, for example "who resigned at sandwell in 2013"')
    .option('--json', 'print the answer with its sources as JSON')
    .option('--batch <file>', 'answer a JSON list of {id, question}, and print a JSON list of answers')
    .description('answer a question from what is on file, with its sources')
    .action(run);
}

function run(question: string | undefined, { json, batch }: AskOptions): void {
  if ((question === undefined) === (batch === undefined))
    throw new ExitError(2, 'Give one question in quotes, or --batch with a file of them.');
  const questions = batch === undefined ? [] : readQuestions(batch);
  const { db, services } = openSeeded(readConfig().databasePath);
  try {
    if (question === undefined)
      print(questions.map(({ id, question: q }) => batchAnswer(id, services.ask(q, new Date()))));
    else if (json) print(fullAnswer(question, services.ask(question, new Date()), services));
    else process.stdout.write(`${withSources(services.ask(question, new Date()))}\n`);
  } finally {
    db.close();
  }
}

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

function readQuestions(file: string): { readonly id: string; readonly question: string }[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ExitError(2, `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(list)) throw new ExitError(2, `${file} holds no JSON list of questions.`);
  return list.map((item: unknown, i) => {
    const { id, question } = (item ?? {}) as { id?: unknown; question?: unknown };
    if (typeof question !== 'string' || (typeof id !== 'string' && typeof id !== 'number'))
      throw new ExitError(2, `Item ${i + 1} of ${file} is not {"id": …, "question": "…"}.`);
    return { id: String(id), question };
  });
}

const batchAnswer = (id: string, reply: Reply) => ({
  id,
  answer: replyText(reply),
  no_answer: !reply.answered,
  sources: reply.cited.map(({ source }) => source.file ?? source.url ?? source.title),
});

const fullAnswer = (question: string, reply: Reply, services: Services) => ({
  question,
  no_answer: !reply.answered,
  answer: replyText(reply),
  councils: reply.councils.flatMap((code) => services.councils.byCode(code)?.shortName ?? []),
  sources: reply.cited.map(({ source, page, quote }) => ({
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    published: source.publishedOn,
    file: source.file,
    page,
    quote,
  })),
});

function withSources(reply: Reply): string {
  const sources = reply.cited.map(sourceLine);
  return [replyText(reply), ...(sources.length > 0 ? ['Sources:', ...sources] : [])].join('\n');
}

function sourceLine({ source, page }: Cited): string {
  const by = source.publisher !== null && !source.title.startsWith(source.publisher) ? `${source.publisher}, ` : '';
  const where = source.url ?? source.file;
  return `  ${by}${source.title}${page === null ? '' : `, page ${page}`}${where === null ? '' : ` ${where}`}`;
}
