import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import { locales, overwriteGetLocale } from '../../src/i18n/generated/runtime.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/i18n/messages');
const areas = readdirSync(folder);
const settings = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));

function read(area: string, locale: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, area, `${locale}.json`), 'utf8'));
}

/** The texts of a message: its own, or those of its variants. */
function textsOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (!Array.isArray(message)) return [];
  return message.flatMap((variant) => Object.values((variant as { match: Record<string, string> }).match));
}

/** The names in braces; a name that only chooses between variants need not be spoken in each of them. */
function inputsOf(message: unknown): string[] {
  const spoken = textsOf(message).flatMap((text) => text.match(/(?<!\\)\{\s*[\w$]+\s*\}/g) ?? []);
  return [...new Set(spoken.map((name) => name.replace(/[{}\s]/g, '')))].sort();
}

test('there are messages, in the languages of the settings', () => {
  expect(areas.length).toBeGreaterThan(0);
  expect(Object.keys(m).length).toBeGreaterThan(0);
  expect([...locales]).toEqual(settings.locales);
});

test('the settings name every area, and nothing on a network', () => {
  const patterns: string[] = settings['plugin.inlang.messageFormat'].pathPattern;
  expect([...patterns].sort()).toEqual(
    areas.map((area) => `./src/i18n/messages/${area}/{locale}.json`).sort(),
  );
  for (const module of settings.modules as string[]) expect(module).toMatch(/^\.\/node_modules\//);
});

describe.each(areas)('%s', (area) => {
  const [base, ...others] = settings.locales as [string, ...string[]];
  const keys = Object.keys(read(area, base)).filter((key) => key !== '$schema');

  test('every key exists in every language', () => {
    for (const locale of others) {
      const found = Object.keys(read(area, locale)).filter((key) => key !== '$schema');
      expect(found.sort()).toEqual([...keys].sort());
    }
  });

  // Areas are merged into one list, so without the prefix one area could overwrite another's message.
  test('every key begins with the area', () => {
    expect(keys.filter((key) => !key.startsWith(`${area}_`) || !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  test.each(settings.locales as string[])('no message is empty in %s', (locale) => {
    const empty = Object.entries(read(area, locale)).filter(
      ([key, message]) =>
        key !== '$schema' && (textsOf(message).length === 0 || textsOf(message).some((text) => !text.trim())),
    );
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  test('a message speaks of the same things in every language', () => {
    for (const locale of others) {
      const theirs = read(area, locale);
      const ours = read(area, base);
      const differing = keys.filter((key) => inputsOf(ours[key]).join() !== inputsOf(theirs[key]).join());
      expect(differing).toEqual([]);
    }
  });
});

describe('the compiled messages', () => {
  const compiled = m as unknown as Record<string, (inputs: Record<string, unknown>) => string>;
  let locale = settings.locales[0] as (typeof locales)[number];
  beforeAll(() => overwriteGetLocale(() => locale));

  test.each([...locales])('has each message in %s, as it is written', (wanted) => {
    locale = wanted;
    const wrong: string[] = [];
    for (const area of areas) {
      for (const [key, message] of Object.entries(read(area, wanted))) {
        if (key === '$schema') continue;
        const inputs = Object.fromEntries(inputsOf(message).map((name) => [name, 1]));
        const spoken = compiled[key]?.(inputs);
        // A message with inputs or variants is spoken; a plain one is spoken word for word.
        const plain = typeof message === 'string' && !/[{}\\]/.test(message);
        if (!spoken || (plain && spoken !== message)) wrong.push(key);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('holds nothing else', () => {
    const written = areas.flatMap((area) => Object.keys(read(area, settings.baseLocale)));
    expect(Object.keys(compiled).filter((key) => !written.includes(key))).toEqual([]);
  });
});
