import { ArrowLeft, Download, Printer, RotateCcw } from 'lucide-react';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import styles from './debrief-toolbar.module.css';

export interface DebriefToolbarProps {
  /** Until then it is more important to go on with the call than to take it again. */
  readonly finished: boolean;
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onRetry: () => void;
}

/** What can be done with a report. */
export function DebriefToolbar({ finished, onBack, onSave, onPrint, onRetry }: DebriefToolbarProps) {
  return (
    <div className={styles.toolbar}>
      <Button icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
        {m.debrief_back()}
      </Button>
      <span className={styles.space} />
      <Button icon={<Download aria-hidden="true" />} onClick={onSave}>
        <span className={styles.label}>{m.debrief_save()}</span>
      </Button>
      <Button icon={<Printer aria-hidden="true" />} onClick={onPrint}>
        <span className={styles.label}>{m.debrief_print()}</span>
      </Button>
      <Button
        variant={finished ? 'primary' : 'quiet'}
        icon={<RotateCcw aria-hidden="true" />}
        onClick={onRetry}
      >
        {m.debrief_retry()}
      </Button>
    </div>
  );
}
