import { expect, test } from 'vitest';
import { GRADES } from '../../src/domain/grades.ts';
import { BEST_FIRST, FAINT, GRADE_LOOKS, INK, PAPER, textWidth, wrapText } from '../../src/pictures/theme.ts';

type Colour = readonly [number, number, number];

const linear = (hex: string): Colour => {
  const channel = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const lightness = (colour: Colour) => 116 * Math.cbrt(Math.max(luminance(colour), 0.009)) - 16;
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Machado, Oliveira and Fernandes (2009), full severity, on linear light. */
const SIGHTS = {
  full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], // prettier-ignore
  'without red': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], // prettier-ignore
  'without green': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]], // prettier-ignore
  'without blue': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]], // prettier-ignore
} as const;

test.each(Object.entries(SIGHTS))(
  'from best to worst each grade is darker than the one before (%s sight)',
  (_, sight) => {
    const seen = BEST_FIRST.map((grade) => {
      const colour = linear(GRADE_LOOKS[grade].fill);
      const through = sight.map((row) => row.reduce<number>((sum, part, at) => sum + part * (colour[at] ?? 0), 0));
      return lightness(through.map((c) => Math.min(1, Math.max(0, c))) as unknown as Colour);
    });
    for (const [at, light] of seen.slice(1).entries()) expect(seen[at]! - light).toBeGreaterThan(8);
  },
);

test('every grade has a letter of its own that can be read on its colour', () => {
  const looks = GRADES.map((grade) => GRADE_LOOKS[grade]);
  expect(new Set(looks.map((look) => look.letter)).size).toBe(GRADES.length);
  for (const { fill, ink } of looks) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
  expect(contrast(PAPER, INK)).toBeGreaterThan(7);
  expect(contrast(PAPER, FAINT)).toBeGreaterThan(4.5);
});

test('a long name is broken at spaces, and what is left over ends in “…” within the width', () => {
  const name = 'Invented Upper Tier Council of Lyonesse, Ys and Atlantis Below';
  const lines = wrapText(name, 120, 11, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(120);
  expect(wrapText('Atlantis', 120, 11, 2)).toEqual(['Atlantis']);
});
