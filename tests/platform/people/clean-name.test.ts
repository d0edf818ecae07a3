import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHiddenCharacter } from '../../../src/core/base/hidden-characters.ts';
import { cleanName, longestName } from '../../../src/platform/people/clean-name.ts';

test.each([
  ['  Ada   Lovelace\n', 'Ada Lovelace'],
  ['欧阳娜娜', '欧阳娜娜'],
  ['e\u0301', '\u00e9'],
  ['\u202ecixelsyd\u202c', 'cixelsyd'],
  ['a\u200bb\u0000c', 'abc'],
  ['\ud800x', 'x'],
  ['👩‍👩‍👧 Kim', '👩‍👩‍👧 Kim'],
  [' \u200b ', ''],
  ['𠮷'.repeat(50), '𠮷'.repeat(40)],
])('%j is kept as %j', (text, name) => {
  expect(cleanName(text)).toBe(name);
});

test('a name is short, on one line, all of it can be seen, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = cleanName(text);
      expect([...name].length).toBeLessThanOrEqual(longestName);
      expect(name).not.toMatch(/[\r\n]/);
      expect(findHiddenCharacter(name)).toBeNull();
      expect(cleanName(name)).toBe(name);
    }),
  );
});
