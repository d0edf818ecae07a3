import { m } from '../../i18n/generated/messages.js';
import { Skeleton } from '../../kit/skeleton.tsx';
import styles from './debrief-waiting.module.css';

/** The shape of a report while it is being worked out. */
export function DebriefWaiting() {
  return (
    <div className={styles.waiting}>
      <p aria-hidden="true">{m.debrief_waiting()}</p>
      <Skeleton label={m.debrief_waiting()} lines={6} />
    </div>
  );
}
