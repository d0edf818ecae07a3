import { parse } from 'yaml';
import callLevel from '../../../scenarios/rules/call-level.yaml?raw';
import {
  type Attempt,
  type AttemptEvent,
  type LoggedReply,
  type Mode,
  scoringVersion,
} from '../../../src/core/attempt/attempt.ts';
import { logStep } from '../../../src/core/attempt/log-step.ts';
import { openAttempt } from '../../../src/core/attempt/open-attempt.ts';
import { lastWords } from '../../../src/core/attempt/replay.ts';
import type { Locale } from '../../../src/core/base/locale.ts';
import type { CallEvent } from '../../../src/core/dialogue/call-event.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { understand } from '../../../src/core/dialogue/understand.ts';
import { compileLibrary } from '../../../src/core/pack/compile-library.ts';
import { compilePack } from '../../../src/core/pack/compile-pack.ts';
import type { Program } from '../../../src/core/pack/program.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';

const both = (text: string) => ({ zh: text, en: text });
const head = { format: 1, version: '1.0.0' };

/** Rules of every tone, one of them a veto; the words that show them are in `patterns`. */
const rules = [
  {
    id: 'do-sorry',
    name: { zh: '道歉', en: 'Says sorry' },
    family: 'do',
    points: 12,
    dimension: 'empathy',
    mood: [6, 5, 4],
    advice: { zh: '先道歉。', en: 'Apologise first.' },
    patterns: { zh: ['对不起'], en: ['sorry'] },
  },
  {
    id: 'dont-policy',
    name: { zh: '拿规定挡人', en: 'Hides behind policy' },
    family: 'dont',
    severity: 'major',
    points: -6,
    dimension: 'ownership',
    mood: [-9, -8, -7],
    advice: { zh: '说能做什么。', en: 'Say what you can do.' },
    better: { zh: '我来想办法。', en: 'I will find a way.' },
    patterns: { zh: ['规定'], en: ['policy'] },
  },
  {
    id: 'stock-sorry',
    name: { zh: '套话道歉', en: 'A stock apology' },
    family: 'wording',
    points: -3,
    dimension: 'courtesy',
    advice: { zh: '说出为什么。', en: 'Say what for.' },
    patterns: { zh: ['很对不起'], en: ['am sorry'] },
  },
  {
    id: 'scold',
    name: { zh: '训斥', en: 'Scolds' },
    family: 'fault',
    severity: 'veto',
    points: -9,
    dimension: 'courtesy',
    advice: { zh: '绝不。', en: 'Never.' },
    patterns: { zh: ['你有病'], en: ['you fool'] },
  },
];

const persona = {
  ...head,
  id: 'koala',
  name: { zh: '考拉型', en: 'Koala' },
  tagline: both('koala'),
  about: both('koala'),
  calms: both('koala'),
  irritates: both('koala'),
  start: [40, 40, 40],
  'patience-per-reply': -1,
  rows: [],
  fit: { prefers: ['do-sorry'], avoids: [] },
  'asks-back': [both('pardon'), both('what was that')],
};

const temper = {
  ...head,
  id: 'calm',
  name: { zh: '平静', en: 'calm' },
  tagline: both('calm'),
  about: both('calm'),
  shift: [0, 0, 0],
  rows: [],
  gain: 1,
  loss: 1,
};

const traits = {
  ...head,
  id: 'traits',
  title: both('traits'),
  traits: [{ id: 't-style-swing', name: both('swing'), mood: [-1, -3, -1] }],
};

const scenario = {
  id: 'call',
  title: { zh: '包裹去哪了', en: 'Where the parcel went' },
  summary: both('parcel'),
  kind: 'reception',
  channel: 'counter',
  sector: 'other',
  difficulty: 1,
  minutes: 1,
  par: 2,
  customer: { name: { zh: '林女士', en: 'Ms Lin' }, persona: 'koala', temper: 'calm' },
  briefing: {
    role: both('r'),
    goal: both('g'),
    know: [both('k')],
    hidden: [both('h')],
    checklist: [both('c')],
  },
  start: 'first',
  nodes: {
    first: {
      stage: 'receive',
      scene: { zh: '柜台前站着一个人。', en: 'Somebody stands at the counter.' },
      says: { zh: '我的包裹呢？', en: 'Where is my parcel?' },
      fallback: 'second',
      replies: [
        {
          id: 'look',
          to: 'second',
          say: { zh: '对不起，我马上去找。', en: 'I am sorry, I will go and look.' },
          marks: ['do-sorry'],
          note: { zh: '先道歉，再动手。', en: 'Sorry first, then action.' },
        },
        {
          id: 'policy',
          to: 'second',
          say: { zh: '按规定要等三天。', en: 'Our policy says three days.' },
          marks: ['dont-policy'],
        },
      ],
    },
    second: {
      stage: 'help',
      says: { zh: '还要多久？', en: 'How much longer?' },
      fallback: 'lost',
      replies: [
        {
          id: 'bring',
          to: 'found',
          say: { zh: '找到了，我给您送去。', en: 'Found it, I will bring it to you.' },
          marks: ['do-sorry'],
        },
        { id: 'wait', to: 'lost', say: { zh: '您再等等。', en: 'Keep waiting.' }, marks: ['dont-policy'] },
      ],
    },
  },
  endings: {
    found: {
      quality: 'good',
      title: { zh: '送到门口', en: 'To the door' },
      text: { zh: '她笑了。', en: 'She smiles.' },
      says: { zh: '太好了！', en: 'Wonderful!' },
    },
    lost: {
      quality: 'poor',
      title: { zh: '不了了之', en: 'Left waiting' },
      text: { zh: '她走了。', en: 'She leaves.' },
    },
    end: { quality: 'fair', title: { zh: '散了', en: 'It ends' }, text: { zh: '散了。', en: 'It ends.' } },
  },
};

/** The rules that the engine itself pays over a whole call; those written as data name rules that are not here. */
function builtInCallRules(): unknown {
  const set = parse(callLevel) as { readonly rules: readonly { readonly across?: unknown }[] };
  return { ...set, rules: set.rules.filter(({ across }) => across === undefined) };
}

/** A call of two decisions about a parcel: a good ending, a poor one, and one that no way leads to. */
export const parcelCall: Program = compileCall();
const { library } = parcelCall;

function compileCall(): Program {
  // JSON is YAML.
  const files = (entries: Readonly<Record<string, unknown>>) =>
    new Map(
      Object.entries(entries).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
  const made = compileLibrary(
    files({
      'rules/small.yaml': { ...head, id: 'small', title: both('small'), rules },
      'rules/call-level.yaml': builtInCallRules(),
      'rules/traits.yaml': traits,
      'personas/koala.yaml': persona,
      'personas/tempers/calm.yaml': temper,
    }),
  );
  if (!made.library) throw new Error(JSON.stringify(made.diagnostics));
  const pack = { ...head, id: 'small', title: both('small'), summary: both('small'), authors: ['test'] };
  const { program, diagnostics } = compilePack(
    files({ 'pack.yaml': pack, 'scenarios/call.yaml': scenario }),
    made.library,
  );
  if (!program) throw new Error(JSON.stringify(diagnostics));
  return program;
}

interface CallOptions {
  readonly id?: string;
  readonly mode?: Mode;
  readonly locale?: Locale;
}

/** Plays the call with replies of the pack (by id) or of the trainee's own (any other text). */
export function takeCall(replies: readonly string[], options: CallOptions = {}): Attempt {
  const { id = 'attempt-1', mode = 'practice', locale = 'en' } = options;
  const analyser = createAnalyser(library);
  const header = {
    formatVersion: 1,
    id,
    pack: parcelCall.digest,
    packId: parcelCall.id,
    scenario: 'call',
    persona: 'koala',
    temper: 'calm',
    seed: 1,
    mode,
    scoringVersion,
    locale,
  } as const;
  const opened = openAttempt(parcelCall, header);
  if (!opened.ok) throw new Error(opened.problem);
  const start = Date.UTC(2026, 8, 5, 9, 30);
  const events: AttemptEvent[] = [{ n: 0, at: start, type: 'started' }];
  let { snapshot } = opened;
  let said: readonly CallEvent[] = [];
  for (const words of replies) {
    const here = parcelCall.scenarios[0]?.nodes[snapshot.node];
    if (here?.kind !== 'choice') throw new Error('the call is over');
    const picked = here.replies.findIndex((candidate) => candidate.id === words);
    let logged: LoggedReply = { kind: 'picked', choice: words };
    let input: Parameters<typeof transition>[2] = { type: 'picked', choice: picked, ms: 1000 };
    if (picked < 0) {
      const heard = lastWords(parcelCall, snapshot, said)[locale];
      const { routing, marks } = understand(parcelCall, snapshot, words, heard, analyser);
      logged = { kind: 'typed', text: words, choice: here.replies[routing.choice]?.id ?? null };
      input = { type: 'heard', choice: routing.choice, marks, ms: 1000 };
    }
    const [next, happened] = transition(parcelCall, snapshot, input);
    events.push(
      ...logStep(parcelCall, 0, {
        n: events.length,
        at: start + events.length * 10_000,
        ms: 1000,
        reply: logged,
        events: happened,
      }),
    );
    snapshot = next;
    said = happened;
  }
  return { header, events };
}
