import type { Library } from '../../pack/library.ts';
import type { Across } from '../../phrases/across-schema.ts';
import type { Rule } from '../../phrases/rule-schema.ts';
import { ruleApplies } from '../../techniques/rule-applies.ts';
import { turnsOf } from '../rule-kinds/rule-kinds.ts';
import { type CallFacts, type CallFinding, carries } from './call-facts.ts';

type AcrossRule = Rule & { readonly across: Across };

/** The rules that authors wrote over several replies. */
export function judgeAcross(facts: CallFacts): readonly CallFinding[] {
  const { kind, channel } = facts.scenario;
  return acrossRules(facts.library).flatMap((rule) => {
    if (!ruleApplies(rule, { kind, channel })) return [];
    const replies = facts.replies.map(({ stage }, turn) => ({
      carries: (marks: readonly string[]) => carriesAny(facts.ids[turn] ?? new Set(), marks),
      applies: ruleApplies(rule, { stage }),
    }));
    return turnsOf(rule.across, replies).map((turn) => ({ rule: rule.id, times: 1, turn }));
  });
}

function carriesAny(ids: ReadonlySet<string>, marks: readonly string[]): boolean {
  const { names, prefixes } = split(marks);
  return carries(ids, names, prefixes);
}

interface Split {
  readonly names: readonly string[];
  readonly prefixes: readonly string[];
}

const splits = new WeakMap<readonly string[], Split>();

/** Names apart from beginnings such as `q-*`; found once for each list. */
function split(marks: readonly string[]): Split {
  let known = splits.get(marks);
  if (known === undefined) {
    const begins = (mark: string): boolean => mark.endsWith('*');
    const prefixes = marks.filter(begins).map((mark) => mark.slice(0, -1));
    known = { names: marks.filter((mark) => !begins(mark)), prefixes };
    splits.set(marks, known);
  }
  return known;
}

const rulesOf = new WeakMap<Library, readonly AcrossRule[]>();

function acrossRules(library: Library): readonly AcrossRule[] {
  let rules = rulesOf.get(library);
  if (rules === undefined) {
    rules = library.ruleSets.flatMap((set) =>
      set.rules.filter((rule): rule is AcrossRule => rule.across !== undefined),
    );
    rulesOf.set(library, rules);
  }
  return rules;
}
