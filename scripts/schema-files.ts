import { z } from 'zod';
import { personaSchema, temperSchema } from '../src/core/pack/persona-schema.ts';
import { packSchema, planSchema, scenarioSchema } from '../src/core/pack/scenario-schema.ts';
import { ruleSetSchema } from '../src/core/phrases/rule-schema.ts';

/** What an editor shows for each kind of file, and where the format is explained. */
const kinds = [
  ['scenario', 'A call', 'scenarios/<id>.yaml of a pack: one call.', scenarioSchema],
  ['pack', 'A pack', 'pack.yaml: what a folder of calls is called.', packSchema],
  [
    'plan',
    'A test plan',
    'plans/<id>.yaml of a pack: a walk through a call that must end as told.',
    planSchema,
  ],
  ['rules', 'A rule set', 'rules/<id>.yaml: what may and may not be said.', ruleSetSchema],
  ['persona', 'A persona', 'personas/<id>.yaml: a kind of customer.', personaSchema],
  ['temper', 'A temper', 'personas/tempers/<id>.yaml: the state a call starts in.', temperSchema],
] as const;

/**
 * The JSON Schemas of all authored files, by file name: what an author may write, before anything is filled in.
 * Draft 7, because the editors' YAML extensions know it best.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    kinds.map(([name, title, description, schema]) => {
      const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: withoutNoise });
      const { $schema, ...rest } = made;
      return [`${name}-1.json`, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`];
    }),
  );
}

/** The range of safe integers says nothing to an author. */
function withoutNoise({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
