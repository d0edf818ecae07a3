import { type Stage, stages } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';
import { ProgressDots } from '../../../kit/progress-dots.tsx';

interface StageStepsProps {
  /** Null once the call is over. */
  readonly stage: Stage | null;
}

const labels: Readonly<Record<Stage, () => string>> = {
  receive: () => m.practice_stages_receive(),
  understand: () => m.practice_stages_understand(),
  help: () => m.practice_stages_help(),
  retain: () => m.practice_stages_retain(),
};

const states = {
  done: () => m.practice_stages_done(),
  current: () => m.practice_stages_current(),
  ahead: () => m.practice_stages_ahead(),
} as const;

/** How far the call has come on its four stages. */
export function StageSteps({ stage }: StageStepsProps) {
  const at = stage === null ? stages.length : stages.indexOf(stage);
  return (
    <ProgressDots
      label={m.practice_stages()}
      steps={stages.map((id, index) => {
        const state = index < at ? 'done' : index === at ? 'current' : 'ahead';
        return { id, label: labels[id](), state, stateLabel: states[state]() };
      })}
    />
  );
}
