import type { Config } from '../config.ts';

/** The names of the sources that are switched on, as their states are kept. */
export const namesOn = ({ sources, feeds }: Pick<Config, 'sources' | 'feeds'>): string[] =>
  sources.flatMap((name) => (name === 'feeds' ? feeds : [name]));
