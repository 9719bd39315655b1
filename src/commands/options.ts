import type { Options } from './command.ts';

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Options from plain values: a line that was typed, a button's state. */
export const optionsFrom = (values: OptionValues): Options => ({
  text: (name) => (values[name] === undefined ? undefined : String(values[name])),
  number(name) {
    const number = Number(values[name]);
    return values[name] === undefined || Number.isNaN(number) ? undefined : number;
  },
  flag: (name) => values[name] === true || values[name] === 'true',
});
