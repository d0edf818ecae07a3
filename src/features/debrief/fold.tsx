import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from '../../kit/class-names.ts';
import styles from './fold.module.css';

export interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  readonly className?: string | undefined;
  readonly panelClassName?: string | undefined;
}

/** Something to open on the screen that is always open on paper, which native details are not. */
export function Fold({ summary, children, startsOpen = false, className, panelClassName }: FoldProps) {
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  return (
    <div className={classNames(styles.fold, className)} data-open={open}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight className={styles.chevron} aria-hidden="true" />
        {summary}
      </button>
      <div id={id} className={classNames(styles.panel, panelClassName)} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
