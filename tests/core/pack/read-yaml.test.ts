import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/core/pack/parse-yaml.ts';
import { readYaml } from '../../../src/core/pack/read-yaml.ts';
import { packLimits } from '../../../src/core/pack/yaml-limits.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a file of bytes', () => {
  test.each(['é', '汉', '😀'])('is read like its text, wherever in it stands %s', (character) => {
    for (let before = 4080; before < 4100; before += 1) {
      const text = `${'a'.repeat(before)}${character}b${character.repeat(5000)}`;
      expect(readYaml('a.yaml', bytesOf(text)).yaml?.value).toBe(text);
    }
  });

  test.each([
    ['a lone continuation', [0x61, 0x80]],
    ['a character that is cut off', [0x61, 0xe6, 0xb1]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ])('with %s is no text', (_, bytes) => {
    const { yaml, diagnostics } = readYaml('a.yaml', Uint8Array.from(bytes));
    expect(yaml).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['file-not-text']);
  });
});

describe('a file of faults', () => {
  test.each([
    ['commas', `[${','.repeat(5_000)}]`],
    ['broken escapes', `a: "${'\\q'.repeat(5_000)}"`],
    ['brackets', '}\n'.repeat(5_000)],
    ['directives', '%\n'.repeat(5_000)],
  ])('is not read to its end: %s', (_, text) => {
    const parsed = parseYaml(text, packLimits);
    expect('tree' in parsed && parsed.tree.errors.length).toBeLessThan(110);
  });

  test('of many tabs is told of its tabs alone', () => {
    const { yaml, diagnostics } = readYaml('a.yaml', `a:\n${'\tb: 1\n'.repeat(50)}`);
    expect(yaml).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-tab']));
  });
});

test('lines that end in returns alone are lines', () => {
  const { yaml } = readYaml('a.yaml', 'a: 1\rb: 2\r');
  expect(yaml?.value).toEqual({ a: 1, b: 2 });
  expect(yaml?.locate(['b']).line).toBe(2);
});
