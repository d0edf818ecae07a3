import type { z } from 'zod';
import { compileLibrary } from '../../../src/core/pack/compile-library.ts';
import type { Library } from '../../../src/core/pack/library.ts';
import type { personaSchema, temperSchema } from '../../../src/core/pack/persona-schema.ts';
import type { Program } from '../../../src/core/pack/program.ts';
import type { scenarioSchema } from '../../../src/core/pack/scenario-schema.ts';
import type { Rule } from '../../../src/core/phrases/rule-schema.ts';
import type { MoodTriple } from '../../../src/core/phrases/vocabulary.ts';
import { compiled } from './packs.ts';

type PersonaInput = z.input<typeof personaSchema>;
type TemperInput = z.input<typeof temperSchema>;
type ScenarioInput = z.input<typeof scenarioSchema>;
type NodeInput = ScenarioInput['nodes'][string];
type ReplyInput = NodeInput['replies'][number];

/** The same words in both languages: enough where the words do not matter. */
export const both = (text: string) => ({ zh: text, en: text });

export function rule(id: string, points: number, more: Partial<Rule> = {}): Rule {
  return {
    id,
    name: both(id),
    family: 'do',
    dimension: 'courtesy',
    points,
    advice: both(`about ${id}`),
    ...more,
  };
}

export function trait(id: string, mood: MoodTriple) {
  return { id, name: both(id), mood };
}

/** A row: how a customer takes a mark. */
export function row(mark: string, mood: MoodTriple, more: { with?: string[]; without?: string[] } = {}) {
  return { mark, mood: [...mood] as [number, number, number], because: both(`because ${mark}`), ...more };
}

export function persona(id: string, more: Partial<PersonaInput> = {}): PersonaInput {
  return {
    format: 1,
    id,
    version: '1.0.0',
    name: both(id),
    tagline: both(id),
    about: both(id),
    calms: both(id),
    irritates: both(id),
    start: [50, 50, 50],
    'patience-per-reply': 0,
    rows: [],
    fit: { prefers: ['t-empathy'], avoids: [] },
    'asks-back': [both('pardon'), both('what was that')],
    ...more,
  };
}

export function temper(id: string, more: Partial<TemperInput> = {}): TemperInput {
  return {
    format: 1,
    id,
    version: '1.0.0',
    name: both(id),
    tagline: both(id),
    about: both(id),
    shift: [0, 0, 0],
    rows: [],
    gain: 1,
    loss: 1,
    ...more,
  };
}

interface Small {
  readonly rules?: readonly Rule[];
  readonly traits?: readonly ReturnType<typeof trait>[];
  readonly personas?: readonly PersonaInput[];
  readonly tempers?: readonly TemperInput[];
}

/** A library of a few marks whose numbers a test can see; `t-empathy` and `t-style-swing` always exist. */
export function smallLibrary({ rules = [], traits = [], personas = [], tempers = [] }: Small = {}): Library {
  const own = [trait('t-empathy', [4, 3, 2]), trait('t-style-swing', [-1, -3, -1])];
  const known = new Set(traits.map(({ id }) => id));
  const head = { format: 1, version: '1.0.0' };
  const files = new Map<string, unknown>([
    ['rules/small.yaml', { ...head, id: 'small', title: both('small'), rules }],
    [
      'rules/traits.yaml',
      {
        ...head,
        id: 'traits',
        title: both('traits'),
        traits: [...traits, ...own.filter(({ id }) => !known.has(id))],
      },
    ],
    ...[persona('plain'), ...personas].map((one) => [`personas/${one.id}.yaml`, one] as const),
    ...[temper('calm'), ...tempers].map((one) => [`personas/tempers/${one.id}.yaml`, one] as const),
  ]);
  // JSON is YAML.
  const { library, diagnostics } = compileLibrary(
    new Map([...files].map(([name, value]) => [name, JSON.stringify(value)])),
  );
  if (!library) throw new Error(JSON.stringify(diagnostics));
  return library;
}

export function reply(id: string, to: ReplyInput['to'], more: Partial<ReplyInput> = {}): ReplyInput {
  return { id, say: both(`say ${id}`), to, ...more };
}

export function node(replies: readonly ReplyInput[], more: Partial<NodeInput> = {}): NodeInput {
  return { stage: 'help', says: both('go on'), fallback: 'end', replies: [...replies], ...more };
}

/** A pack of one call that starts at the node `first` and has at least the ending `end`. */
export function smallPack(
  library: Library,
  nodes: Readonly<Record<string, NodeInput>>,
  more: Partial<ScenarioInput> = {},
): Program {
  const { endings, customer, ...rest } = more;
  const scenario: ScenarioInput = {
    id: 'call',
    title: both('call'),
    summary: both('call'),
    kind: 'reception',
    channel: 'phone',
    sector: 'other',
    difficulty: 1,
    minutes: 1,
    par: 2,
    customer: customer ?? { name: both('Lin'), persona: 'plain', temper: 'calm' },
    briefing: {
      role: both('role'),
      goal: both('goal'),
      know: [both('k')],
      hidden: [both('h')],
      checklist: [both('c')],
    },
    start: 'first',
    nodes: { ...nodes },
    endings: { end: ending('the end'), ...endings },
    ...rest,
  };
  const pack = {
    format: 1,
    id: 'small',
    version: '1.0.0',
    title: both('small'),
    summary: both('small'),
    authors: ['test'],
  };
  const files = new Map([
    ['pack.yaml', JSON.stringify(pack)],
    ['scenarios/call.yaml', JSON.stringify(scenario)],
  ]);
  return compiled(files, library);
}

export function ending(title: string): ScenarioInput['endings'][string] {
  return { quality: 'fair', title: both(title), text: both(title) };
}
