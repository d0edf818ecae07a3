import type { ReactNode } from 'react';
import styles from './drop-curtain.module.css';

/** What hangs over the page while files do. */
export function DropCurtain({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.curtain} aria-hidden="true">
      {children}
    </div>
  );
}
