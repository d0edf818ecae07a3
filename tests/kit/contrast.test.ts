import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Pair = readonly [light: string, dark: string];

const css = readFileSync(new URL('../../src/kit/tokens.css', import.meta.url), 'utf8');
const tokens = new Map<string, Pair>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
)) {
  tokens.set(name, [light, dark]);
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function lowest(front: string, back: string): number {
  const a = tokens.get(front);
  const b = tokens.get(back);
  if (a === undefined || b === undefined) throw new Error(`no such token: ${front} or ${back}`);
  return Math.min(contrast(a[0], b[0]), contrast(a[1], b[1]));
}

const SURFACES = ['paper', 'surface', 'raised', 'sunken'];
const TONES = ['accent', 'do', 'dont', 'wording', 'hint', 'neutral'];
const MOODS = ['patience', 'trust', 'satisfaction'];
const INKS = ['ink', 'ink-soft', 'ink-faint', 'seal', ...TONES, ...MOODS];
const SPECIES = ['tiger', 'peacock', 'koala', 'owl', 'chameleon'];

const TEXT: readonly (readonly [string, string])[] = [
  ...SURFACES.flatMap((surface) => INKS.map((ink) => [ink, surface] as const)),
  ...TONES.flatMap((tone) => [[tone, `${tone}-soft`] as const, ['ink', `${tone}-soft`] as const]),
  ...SPECIES.map((species) => ['ink', `tint-${species}`] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-dont', 'dont'],
  ['ink-soft', 'dont-soft'],
];

const PARTS: readonly (readonly [string, string])[] = [
  ...SURFACES.flatMap((surface) => [['line-strong', surface] as const, ['focus', surface] as const]),
  ...MOODS.map((mood) => [mood, 'sunken'] as const),
];

describe('WCAG 2.2 AA, in light and dark', () => {
  test.each(TEXT)('text %s on %s has 4.5:1', (front, back) => {
    expect(lowest(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(PARTS)('part %s on %s has 3:1', (front, back) => {
    expect(lowest(front, back)).toBeGreaterThanOrEqual(3);
  });

  test('measures like the standard: black on white is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
