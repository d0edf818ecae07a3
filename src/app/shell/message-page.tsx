import type { ReactNode } from 'react';
import { LazyPortrait } from '../../features/library/lazy-portrait.tsx';
import styles from './message-page.module.css';
import { PageFrame } from './page-frame.tsx';

export interface MessagePageProps {
  /** Of the document. */
  readonly title: string;
  readonly heading: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** There is nothing here, why, and where to go. */
export function MessagePage({ title, heading, children, actions }: MessagePageProps) {
  return (
    <PageFrame title={title}>
      <div className={styles.page}>
        <LazyPortrait species="koala" temper="overwhelmed" label="" />
        <h1>{heading}</h1>
        <p className={styles.text}>{children}</p>
        <div className={styles.actions}>{actions}</div>
      </div>
    </PageFrame>
  );
}
