import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type RuleSet, ruleSetSchema } from '../../../src/core/phrases/rule-schema.ts';
import { type TraitSet, traitSetSchema } from '../../../src/core/phrases/trait-schema.ts';

const folder = join(import.meta.dirname, '../../../scenarios/rules');

/** The shipped rule sets and traits, validated. */
export function loadLibrary(): { readonly ruleSets: readonly RuleSet[]; readonly traits: TraitSet } {
  const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));
  const ruleSets = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'traits.yaml')
    .sort()
    .map((name) => ruleSetSchema.parse(read(name)));
  return { ruleSets, traits: traitSetSchema.parse(read('traits.yaml')) };
}
