import { type CallFacts, type CallFinding, carries, firstTurn } from './call-facts.ts';
import { signs } from './signs.ts';

/** The service cycle: receive, understand, help, retain (call-flow.md, section 1). */
export function judgeStages(facts: CallFacts): readonly CallFinding[] {
  return [
    ...receive(facts),
    ...shares(facts, 'stage-understand', understandParts),
    ...shares(facts, 'stage-help', helpParts),
    ...retain(facts),
  ];
}

function receive(facts: CallFacts): readonly CallFinding[] {
  const opening = facts.ids.slice(0, 2);
  const greeted = opening.findIndex((ids) => carries(ids, signs.greeting));
  const offered = opening.findIndex((ids) => carries(ids, signs.offer));
  if (greeted >= 0 && offered >= 0)
    return [{ rule: 'stage-receive', times: 1, turn: Math.max(greeted, offered) }];
  return greeted < 0 && offered < 0 && facts.replies.length > 0
    ? [{ rule: 'stage-receive-missing', times: 1, turn: 0 }]
    : [];
}

type Part = readonly [wanted: readonly string[], prefixes: readonly string[]];

const understandParts: readonly Part[] = [
  [signs.question.filter((id) => id !== 'restate'), signs.questionPrefixes],
  [signs.restated, []],
  [signs.feeling, []],
];
const helpParts: readonly Part[] = [
  [signs.action, []],
  [signs.time, []],
  [signs.options, []],
];
const retainParts: readonly Part[] = [
  [signs.satisfied, []],
  [signs.thanked, []],
  [signs.contact, []],
  [signs.farewell, []],
];

/** One share for each part that was heard at any time. */
function shares(facts: CallFacts, rule: string, parts: readonly Part[]): CallFinding[] {
  const turns = parts
    .map(([wanted, prefixes]) => firstTurn(facts, wanted, prefixes))
    .filter((turn) => turn >= 0);
  return turns.map((turn) => ({ rule, times: 1, turn }));
}

function retain(facts: CallFacts): readonly CallFinding[] {
  const closing = facts.replies.flatMap((reply, turn) => (reply.stage === 'retain' ? [turn] : []));
  const found = retainParts.flatMap(([wanted, prefixes]) => {
    const turn = closing.find((index) => carries(facts.ids[index] ?? new Set(), wanted, prefixes));
    return turn === undefined ? [] : [{ rule: 'stage-retain', times: 1, turn }];
  });
  return found.length === 0 && facts.ending !== null
    ? [{ rule: 'stage-retain-missing', times: 1, turn: -1 }]
    : found;
}
