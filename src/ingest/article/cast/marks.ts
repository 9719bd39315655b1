import { compiled } from '../pattern.ts';

/** How people stand in a marked sentence: `‹id›`, several `‹id,id›`. As regular expression sources. */
export const P = '‹[\\d,]+›';
/** One person, captured. */
export const ONE = '‹(\\d+)›';

/** The marker of somebody, alone or among others. */
export const markerOf = (id: number): string => `‹(?:\\d+,)*${id}(?:,\\d+)*›`;

export const re = (source: string, flags = 'g') => compiled(source, `${flags}u`);

export const idsOf = (marker: string): number[] =>
  (/‹([\d,]+)›/.exec(marker)?.[1] ?? '')
    .split(',')
    .filter((s) => s !== '')
    .map(Number);
