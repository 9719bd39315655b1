export const quantile = (values, q) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];

export const line = (what, ...figures) => console.log(`${what.padEnd(46)} ${figures.join('  ')}`);
export const ms = (value) => `${value.toFixed(value < 10 ? 3 : 1)} ms`;
export const ratio = (value, to) => `${(value / to).toFixed(2)} x`;
