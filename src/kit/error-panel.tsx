import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './error-panel.module.css';

export interface ErrorPanelProps {
  /** one sentence: what happened, and what is safe */
  readonly sentence: string;
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
}

/** Something failed; what now. */
export function ErrorPanel({ sentence, detail, actions }: ErrorPanelProps) {
  return (
    <div role="alert" className={styles.panel}>
      <TriangleAlert className={styles.icon} aria-hidden="true" />
      <div className={styles.text}>
        <p className={styles.sentence}>{sentence}</p>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
