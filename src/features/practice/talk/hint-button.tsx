import { Lightbulb } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { lastRung } from '../create-call-session.ts';
import { rungCosts } from '../session/hint-ladder.ts';
import styles from './hint-button.module.css';

interface HintButtonProps {
  /** The highest rung that is open. */
  readonly rung: number;
  readonly locked: boolean;
  readonly onTake: () => void;
}

const asks: readonly (() => string)[] = [
  () => m.practice_hint_take_1(),
  () => m.practice_hint_take_2(),
  () => m.practice_hint_take_3(),
];

/** Climbs the ladder by one rung, and says what that costs. */
export function HintButton({ rung, locked, onTake }: HintButtonProps) {
  const ask = asks[rung];
  if (ask === undefined || rung >= lastRung) return null;
  return (
    <Button
      size="small"
      icon={<Lightbulb aria-hidden="true" />}
      aria-keyshortcuts="H"
      aria-disabled={locked || undefined}
      onClick={onTake}
    >
      <span className={styles.ask}>{ask()}</span>
      <span className={styles.cost}>{m.practice_hint_cost({ points: rungCosts[rung + 1] ?? 0 })}</span>
    </Button>
  );
}
