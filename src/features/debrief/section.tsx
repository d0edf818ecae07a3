import { type ReactNode, useId } from 'react';
import { classNames } from '../../kit/class-names.ts';
import styles from './section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Where the page's table of contents jumps to. */
  readonly anchor?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A chapter of the report. */
export function Section({ title, intro, anchor, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(styles.section, className)} data-chapter={anchor}>
      <header className={styles.header}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </header>
      {children}
    </section>
  );
}
