import type { Localized } from '../../../core/base/locale.ts';
import type { Report, ReportTurn } from '../../../core/report/report.ts';

/** A step of the best run beside what the trainee did at the same place. */
export interface ComparedStep {
  /** Names the step: the best run passes each place at most a few times. */
  readonly key: string;
  readonly say: Localized;
  readonly taken: boolean;
  /** The trainee's reply at this place, if they came by; null where they never stood here. */
  readonly turn: ReportTurn | null;
}

/** The best run step by step, each with the trainee's reply at the same place. */
export function comparePath({ best, turns }: Report): readonly ComparedStep[] {
  const passed = new Map<string, number>();
  return best.steps.map(({ node, reply, say, taken }) => {
    const times = passed.get(node) ?? 0;
    passed.set(node, times + 1);
    const here = turns.filter((turn) => turn.node === node);
    const same = here.find((turn) => turn.reply.choice === reply);
    return {
      key: `${node} ${times}`,
      say,
      taken,
      turn: (taken ? same : undefined) ?? here[times] ?? here.at(-1) ?? null,
    };
  });
}
