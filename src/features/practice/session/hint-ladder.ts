import type { Localized } from '../../../core/base/locale.ts';
import { aloneScore } from '../../../core/dialogue/effects.ts';
import { type OfferedReply, offeredReplies } from '../../../core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Program } from '../../../core/pack/program.ts';
import { firstWords } from './first-words.ts';

/** What the rungs of the ladder say at one point of a call. */
export interface HintLadder {
  /** Rung 1: the author's hint. */
  readonly hint: Localized | null;
  /** Rung 2: what the strongest open reply does. */
  readonly techniques: readonly Localized[];
  /** Rung 3: how it begins, in the language of the call. */
  readonly opening: string;
}

/** Points that the call loses once a rung is taken: each includes those below it. */
export const rungCosts: readonly number[] = [0, 1, 2, 4];

const mostTechniques = 4;

/** The hints for where the call stands. */
export function hintLadder(program: Program, snapshot: Snapshot): HintLadder {
  const node = program.scenarios[snapshot.scenario]?.nodes[snapshot.node];
  const best = strongest(program, offeredReplies(program, snapshot));
  const rules = (best?.reply.marks ?? []).flatMap(({ mark }) => {
    const { rule = null, name } = program.library.marks[mark] ?? {};
    return rule && name && rule.points > 0 ? [{ name, points: rule.points }] : [];
  });
  return {
    hint: node?.kind === 'choice' ? node.hint : null,
    techniques: rules
      .sort((a, b) => b.points - a.points)
      .slice(0, mostTechniques)
      .map(({ name }) => name),
    opening: best ? firstWords(best.reply.say[snapshot.locale], snapshot.locale) : '',
  };
}

function strongest(program: Program, offered: readonly OfferedReply[]): OfferedReply | undefined {
  const points = ({ reply }: OfferedReply) =>
    aloneScore(
      program.library,
      reply.marks.map(({ mark }) => mark),
    );
  return offered.reduce<OfferedReply | undefined>(
    (best, candidate) => (best === undefined || points(candidate) > points(best) ? candidate : best),
    undefined,
  );
}
