/** The same words in both languages: enough where the words do not matter. */
export const both = (text: string) => ({ zh: text, en: text });

const head = { format: 1, version: '1.0.0' };

const rule = (id: string, points: number) => ({
  id,
  name: both(id),
  family: 'do',
  dimension: 'courtesy',
  points,
  advice: both(id),
});

const trait = (id: string) => ({ id, name: both(id), mood: [1, 1, 1] });

const customer = { ...head, name: both('plain'), tagline: both('plain'), about: both('plain'), rows: [] };

const persona = {
  ...customer,
  id: 'plain',
  calms: both('plain'),
  irritates: both('plain'),
  start: [50, 50, 50],
  'patience-per-reply': 0,
  fit: { prefers: ['t-empathy'], avoids: [] },
  'asks-back': [both('pardon'), both('what was that')],
};

const temper = { ...customer, id: 'calm', shift: [0, 0, 0], gain: 1, loss: 1 };

const scenario = (title: string) => ({
  id: 'call',
  title: both(title),
  summary: both('call'),
  kind: 'reception',
  channel: 'phone',
  sector: 'other',
  difficulty: 1,
  minutes: 1,
  par: 2,
  customer: { name: both('Lin'), persona: 'plain', temper: 'calm' },
  briefing: {
    role: both('role'),
    goal: both('goal'),
    know: [both('k')],
    hidden: [both('h')],
    checklist: [both('c')],
  },
  start: 'first',
  nodes: {
    first: {
      stage: 'help',
      says: both('hello'),
      fallback: 'end',
      replies: [
        { id: 'good', say: both('say good'), to: 'end', marks: ['kind'] },
        { id: 'bad', say: both('say bad'), to: 'end', marks: ['rude'] },
      ],
    },
  },
  endings: { end: { quality: 'fair', title: both('end'), text: both('end') } },
});

/** Library and pack in one folder. JSON is YAML. */
export function oneDecisionFiles(title: string): ReadonlyMap<string, string> {
  const traits = [trait('t-empathy'), trait('t-style-swing')];
  const files: Readonly<Record<string, unknown>> = {
    'rules/small.yaml': {
      ...head,
      id: 'small',
      title: both('small'),
      rules: [rule('kind', 10), rule('rude', -20)],
    },
    'rules/traits.yaml': { ...head, id: 'traits', title: both('traits'), traits },
    'personas/plain.yaml': persona,
    'personas/tempers/calm.yaml': temper,
    'pack.yaml': { ...head, id: 'small', title: both('small'), summary: both('small'), authors: ['test'] },
    'scenarios/call.yaml': scenario(title),
  };
  return new Map(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]));
}
