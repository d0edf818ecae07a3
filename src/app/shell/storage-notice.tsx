import { TriangleAlert } from 'lucide-react';
import { m } from '../../i18n/generated/messages.js';
import { storageProblemText } from '../../i18n/storage-problem-text.ts';
import { useHistory, useServices } from '../services-context.ts';
import styles from './storage-notice.module.css';

/** Says so when calls cannot be read, or will not be kept. */
export function StorageNotice() {
  const { isKept } = useServices();
  const { problem } = useHistory();
  const text = problem !== null ? storageProblemText(problem) : isKept() ? null : m.shell_memory_only();
  return (
    <div role="status" className={styles.region}>
      {text !== null && (
        <p className={styles.notice}>
          <TriangleAlert aria-hidden="true" />
          {text}
        </p>
      )}
    </div>
  );
}
