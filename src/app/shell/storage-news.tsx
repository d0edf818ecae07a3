import { ShieldCheck, TriangleAlert, X } from 'lucide-react';
import { m } from '../../i18n/generated/messages.js';
import { IconButton } from '../../kit/icon-button.tsx';
import type { Recovery } from '../../platform/journal/reconcile-all.ts';
import { changePeople } from '../../platform/people/people-list.ts';
import styles from './storage-news.module.css';

export interface StorageNewsProps {
  readonly warning: string | null;
  readonly recovery: Recovery | null;
  /** People who were listed again. */
  readonly people: number;
  /** The user has read what was found. */
  readonly onClose: () => void;
}

/** What there is to say about storage; loaded when there is something. */
export default function StorageNews({ warning, recovery, people, onClose }: StorageNewsProps) {
  function close(): void {
    if (people > 0) changePeople((list) => ({ ...list, found: 0 }));
    onClose();
  }

  return (
    <div className={styles.news}>
      {warning !== null && (
        <p className={styles.line}>
          <TriangleAlert aria-hidden="true" />
          {warning}
        </p>
      )}
      {(recovery !== null || people > 0) && (
        <p className={styles.line}>
          <ShieldCheck aria-hidden="true" />
          <span className={styles.words}>
            {recovery !== null && recovery.broughtBack > 0 && (
              <>{m.shell_brought_back({ count: recovery.broughtBack })} </>
            )}
            {recovery !== null && recovery.apart > 0 && <>{m.shell_kept_apart({ count: recovery.apart })} </>}
            {people > 0 && m.people_found({ count: people })}
          </span>
          <IconButton icon={<X aria-hidden="true" />} label={m.shell_notice_close()} onClick={close} />
        </p>
      )}
    </div>
  );
}
