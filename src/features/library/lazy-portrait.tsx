import { lazy, memo, Suspense } from 'react';
import type { StaticPortraitProps } from '../../kit/portrait/static-portrait.tsx';
import styles from './lazy-portrait.module.css';

// The drawings are not needed to read the page: they follow in a chunk of their own.
const Drawn = lazy(() =>
  import('../../kit/portrait/static-portrait.tsx').then(({ StaticPortrait }) => ({
    default: memo(StaticPortrait),
  })),
);

/** A still portrait whose place is kept by its disc until the drawing has come. */
export function LazyPortrait(props: StaticPortraitProps) {
  const { size = 'card' } = props;
  return (
    <span className={styles.frame} data-size={size}>
      <Suspense fallback={<span className={styles.disc} />}>
        <Drawn {...props} />
      </Suspense>
    </span>
  );
}
