import type { Band } from '../../core/scoring/score.ts';
import { m } from '../../i18n/generated/messages.js';
import { ScoreRing } from '../../kit/score-ring.tsx';
import { bandLook } from './names/band-look.ts';
import { scoreText } from './score-text.ts';

export interface BestRingProps {
  /** 0..100 in steps of 0.1 */
  readonly raw: number;
  readonly band: Band;
}

/** One's best score as a small ring. */
export function BestRing({ raw, band }: BestRingProps) {
  const { name, tone } = bandLook(band);
  const figure = scoreText(raw);
  return (
    <ScoreRing
      size="small"
      value={raw}
      figure={figure}
      label={m.library_best_value({ value: figure, band: name })}
      tone={tone}
    />
  );
}
