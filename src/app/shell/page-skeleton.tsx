import { m } from '../../i18n/generated/messages.js';
import { Skeleton } from '../../kit/skeleton.tsx';
import styles from './page-skeleton.module.css';

/** A quiet page while the real one comes; shows only when that takes a while. */
export function PageSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton label={m.shell_opening()} lines={4} />
    </div>
  );
}
