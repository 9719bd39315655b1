import { isDay, type Day } from './dates.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly date: Day | null;
  readonly publisher: string | null;
  readonly councils: readonly string[];
  readonly sources: readonly string[];
  readonly body: string;
}

/** The head of a brief: `key: value` lines between two `---`, lists as `- value` lines. Undefined where there is none. */
export function frontMatter(text: string): FrontMatter | undefined {
  const found = /^---\n([\s\S]{0,20000}?)\n---\n/.exec(text);
  if (!found) return undefined;
  const values = new Map<string, string[]>();
  let key = '';
  for (const line of (found[1] ?? '').split('\n')) {
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    const pair = /^(\w+):\s*(.*)$/.exec(line);
    if (pair) values.set((key = pair[1] ?? ''), pair[2] === '' || pair[2] === undefined ? [] : [unquote(pair[2])]);
    else if (item !== undefined) values.get(key)?.push(unquote(item));
  }
  const one = (name: string) => values.get(name)?.[0] ?? null;
  const date = one('date');
  return {
    title: one('title'),
    date: date !== null && isDay(date) ? date : null,
    publisher: one('publisher') ?? one('publication') ?? one('source'),
    councils: values.get('councils') ?? [],
    sources: (values.get('sources') ?? []).filter((s) => /^https?:\/\//.test(s)),
    body: text.slice(found[0].length),
  };
}

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2');
