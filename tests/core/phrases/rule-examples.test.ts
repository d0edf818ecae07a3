import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/base/locale.ts';
import { isSure } from '../../../src/core/phrases/finding.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { loadLibrary } from '../techniques/load-library.ts';

const library = loadLibrary();
const analyser = createAnalyser(library);
const rules = library.ruleSets.flatMap((set) => set.rules);

describe('the examples that rules carry', () => {
  for (const rule of rules) {
    if (rule.examples === undefined) continue;
    test(rule.id, () => {
      const wrong: string[] = [];
      for (const locale of locales) {
        const hitsIn = (text: string) =>
          analyser.analyse(text, locale, {}).filter((finding) => finding.rule === rule.id);
        for (const text of rule.examples?.[locale]?.fires ?? [])
          if (!hitsIn(text).some(isSure)) wrong.push(`silent: ${text}`);
        // Not even as a hint.
        for (const text of rule.examples?.[locale]?.quiet ?? [])
          if (hitsIn(text).length > 0) wrong.push(`fires: ${text}`);
      }
      expect(wrong).toEqual([]);
    });
  }

  test('each of the ten do’s and don’ts has examples that fire and look-alikes that do not, in both languages', () => {
    const bare = rules
      .filter(({ id }) => /^(do|dont)-/.test(id) && id !== 'done-my-best')
      .filter(({ examples }) =>
        locales.some((locale) => !examples?.[locale]?.fires?.length || !examples[locale]?.quiet?.length),
      )
      .map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  test('every id is used once, and every id that a rule names exists', () => {
    const ids = rules.map(({ id }) => id);
    const known = new Set([...ids, ...library.traits.traits.map(({ id }) => id)]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const named = rules.flatMap(({ repairedBy, sharesWith, beside, traits }) => [
      ...(repairedBy ?? []),
      ...(sharesWith ?? []),
      ...(beside ?? []),
      ...(traits ?? []),
    ]);
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });
});
