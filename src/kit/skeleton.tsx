import styles from './skeleton.module.css';

export interface SkeletonProps {
  readonly label: string;
  readonly lines?: number;
}

/** Grey lines where text will be, so that nothing jumps when it comes. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={styles.skeleton}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
