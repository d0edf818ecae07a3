import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/core/pack/read-yaml.ts';

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
