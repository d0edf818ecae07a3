import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { schemaFiles } from '../../../scripts/schema-files.ts';
import { readFolder } from '../../../src/cli/read-folder.ts';
import { scenariosFolder, textOf } from './packs.ts';

const folder = join(import.meta.dirname, '../../../public/schema');
const files = readFolder(scenariosFolder);

/** Which schema an authored file is held against. */
const kinds: readonly (readonly [schema: string, path: RegExp])[] = [
  ['scenario', /\/scenarios\/[^/]+\.yaml$/],
  ['pack', /\/pack\.yaml$/],
  ['plan', /\/plans\/[^/]+\.yaml$/],
  ['rules', /^rules\/(?!traits)[^/]+\.yaml$/],
  ['persona', /^personas\/[^/]+\.yaml$/],
  ['temper', /^personas\/tempers\/[^/]+\.yaml$/],
];
const schemaOf = (kind: string) => JSON.parse(schemaFiles().get(`${kind}-1.json`) ?? '{}');

test('the files that are served are the ones the script writes: npm run schemas', () => {
  expect(readdirSync(folder).sort()).toEqual([...schemaFiles().keys()].sort());
  for (const [name, text] of schemaFiles())
    expect(readFileSync(join(folder, name), 'utf8') === text, name).toBe(true);
});

describe.each(kinds)('the schema of a %s', (kind, path) => {
  const authored = [...files.keys()]
    .filter((name) => path.test(name))
    .map((name) => parse(textOf(files, name)));
  const validator = z.fromJSONSchema(schemaOf(kind));

  test('accepts every file that comes with Rapport', () => {
    expect(authored.length).toBeGreaterThan(0);
    for (const value of authored) expect(validator.safeParse(value).error?.issues).toBe(undefined);
  });

  test('asks for the keys that cannot be left out, and knows no others', () => {
    const { required, additionalProperties } = schemaOf(kind);
    expect(additionalProperties).toBe(false);
    for (const key of required) {
      const { [key]: _, ...rest } = authored[0];
      expect(validator.safeParse(rest).success, key).toBe(false);
    }
    expect(validator.safeParse({ ...authored[0], nonsense: 1 }).success).toBe(false);
  });

  test('has a title and a description for the editor', () => {
    expect(schemaOf(kind)).toMatchObject({
      title: expect.any(String),
      description: expect.stringContaining('.yaml'),
    });
  });
});

test('guards nest as deep as an author likes, in the schema too', () => {
  const template = parse(textOf(files, 'template/scenarios/lost-umbrella.yaml'));
  const validator = z.fromJSONSchema(schemaOf('scenario'));
  const guarded = (when: unknown) =>
    validator.safeParse({ ...template, thresholds: [{ id: 'a', when, to: 'gave-up' }] }).success;
  expect(guarded({ not: { any: [{ flag: 'a' }, { not: { said: ['b', 'c'] } }] } })).toBe(true);
  expect(guarded({ not: { any: [{ flag: 'a' }, { not: { sed: 'b' } }] } })).toBe(false);
});

test('the editor explains the keys of a call', () => {
  expect(schemaOf('scenario').properties.par.description).toMatch(/replies/i);
});
