import { describe, expect, test } from 'vitest';
import {
  defaultPreferences,
  type Preferences,
  readPreferences,
  writePreferences,
} from '../../src/platform/preferences.ts';

function storageOf(texts: Record<string, string> = {}): () => Storage {
  const kept = new Map(Object.entries(texts));
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => storage as unknown as Storage;
}

const refusing = (): Storage => {
  throw new DOMException('no', 'SecurityError');
};

const mine: Preferences = {
  locale: 'en',
  theme: 'dark',
  motion: 'reduced',
  textSize: 'large',
  putAside: ['a'],
};

test.each([
  [['zh-TW', 'en'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['fr', 'zh-CN'], 'zh'],
  [['fr', 'de'], 'en'],
  [[], 'zh'],
])('%j speaks %s', (languages, locale) => {
  expect(defaultPreferences(languages).locale).toBe(locale);
});

describe('preferences', () => {
  test('are read as they were written', () => {
    const storage = storageOf();
    writePreferences(storage, mine);
    expect(readPreferences(storage, ['zh'])).toEqual(mine);
  });

  test.each(['{', 'null', '[]', '{"locale":"fr","theme":7,"putAside":"x"}'])('survive %s', (text) => {
    expect(readPreferences(storageOf({ 'rapport.preferences': text }), ['zh'])).toEqual(
      defaultPreferences(['zh']),
    );
  });

  test('do without a storage', () => {
    expect(readPreferences(refusing, ['en'])).toEqual(defaultPreferences(['en']));
    expect(() => writePreferences(refusing, mine)).not.toThrow();
  });

  test('remember a bounded number of calls put aside', () => {
    const storage = storageOf();
    writePreferences(storage, { ...mine, putAside: Array.from({ length: 80 }, (_, index) => `${index}`) });
    expect(readPreferences(storage, []).putAside).toHaveLength(50);
  });
});
