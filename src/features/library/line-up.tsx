import { useSyncExternalStore } from 'react';
import { LazyPortrait } from './lazy-portrait.tsx';
import styles from './line-up.module.css';

const wide = '(min-width: 64rem)';

function watchWidth(changed: () => void): () => void {
  const list = window.matchMedia?.(wide);
  list?.addEventListener('change', changed);
  return () => list?.removeEventListener('change', changed);
}

/** The five customers side by side, where there is room for them. */
export function LineUp() {
  const hasRoom = useSyncExternalStore(watchWidth, () => window.matchMedia?.(wide).matches ?? false);
  if (!hasRoom) return null;
  return (
    <div className={styles.lineUp} aria-hidden="true">
      <LazyPortrait species="owl" label="" />
      <LazyPortrait species="tiger" temper="picky" label="" />
      <LazyPortrait species="koala" label="" />
      <LazyPortrait species="peacock" label="" />
      <LazyPortrait species="chameleon" label="" />
    </div>
  );
}
