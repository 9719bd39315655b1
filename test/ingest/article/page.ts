import type { Article } from '../../../src/ingest/article/article.ts';
import { readArticle } from '../../../src/ingest/article/read.ts';
import { COUNCILS } from './invented.ts';

export const readText = (text: string | Uint8Array, file = 'page.txt'): Article =>
  readArticle(typeof text === 'string' ? Buffer.from(text) : text, { file, councils: COUNCILS });

/** A page about Barsetshire that tells nothing of people or grades but what `text` says. */
export const barsetshire = (text: string): string => `Barsetshire children’s services report is published

14 May 2031

The report by Ofsted on children’s services in Barsetshire was published by the inspectorate this week and runs to thirty pages.

${text}

The council has until the autumn to publish a plan, and inspectors will return to look at its progress every three months.
`;

/** `Name: event outcome`, with `@ council` where it is another than Barsetshire. */
export const eventsOf = ({ people }: Article): string[] =>
  people.map((p) => `${p.person}: ${p.event} ${p.outcome}${p.council === 'Barsetshire' ? '' : ` @ ${p.council}`}`);

/** `area: grade`, earlier ones as `was area: grade (year)`. */
export const gradesOf = ({ inspections }: Article): string[] =>
  inspections.flatMap((i) => [
    ...i.judgements.map((j) => `${j.area}: ${j.grade}`),
    ...i.previous.map((j) => `was ${j.area}: ${j.grade}${j.date === null ? '' : ` (${j.date.slice(0, 4)})`}`),
  ]);
