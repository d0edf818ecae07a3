import { ArrowLeft, Keyboard, Pause } from 'lucide-react';
import type { Mode } from '../../../core/attempt/attempt.ts';
import type { Stage } from '../../../core/phrases/vocabulary.ts';
import { m } from '../../../i18n/generated/messages.js';
import { IconButton } from '../../../kit/icon-button.tsx';
import type { SaveState } from '../call-state.ts';
import { ModeBadge } from '../mode-badge.tsx';
import styles from './call-bar.module.css';
import { SavedSign } from './saved-sign.tsx';
import { StageSteps } from './stage-steps.tsx';

interface CallBarProps {
  readonly title: string;
  readonly mode: Mode;
  /** Null once the call is over. */
  readonly stage: Stage | null;
  readonly save: SaveState;
  readonly onLeave: () => void;
  /** Null where there is nothing to pause. */
  readonly onPause: (() => void) | null;
  readonly onHelp: () => void;
}

/** The head of the page: which call, how far it has come, whether it is safe, and the ways out. */
export function CallBar({ title, mode, stage, save, onLeave, onPause, onHelp }: CallBarProps) {
  return (
    <div className={styles.bar}>
      <IconButton label={m.practice_leave()} icon={<ArrowLeft aria-hidden="true" />} onClick={onLeave} />
      <div className={styles.what}>
        <h1 className={styles.title}>{title}</h1>
        <ModeBadge mode={mode} />
      </div>
      <StageSteps stage={stage} />
      <div className={styles.tools}>
        <SavedSign save={save} />
        {onPause !== null && (
          <IconButton
            label={m.practice_pause()}
            icon={<Pause aria-hidden="true" />}
            aria-keyshortcuts="P"
            onClick={onPause}
          />
        )}
        <span className={styles.keys}>
          <IconButton
            label={m.practice_keys()}
            icon={<Keyboard aria-hidden="true" />}
            aria-keyshortcuts="?"
            onClick={onHelp}
          />
        </span>
      </div>
    </div>
  );
}
