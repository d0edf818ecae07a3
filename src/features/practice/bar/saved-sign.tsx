import { CloudAlert, CloudCheck } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { Spinner } from '../../../kit/spinner.tsx';
import type { SaveState } from '../call-state.ts';
import styles from './saved-sign.module.css';

interface SavedSignProps {
  readonly save: SaveState;
}

/** Whether everything said so far is safe. */
export function SavedSign({ save }: SavedSignProps) {
  return (
    <p className={styles.sign} data-save={save}>
      {save === 'saving' && (
        <>
          <Spinner />
          <span className={styles.words}>{m.practice_saving()}</span>
        </>
      )}
      {save === 'saved' && (
        <>
          <CloudCheck aria-hidden="true" />
          <span className={styles.words}>{m.practice_saved()}</span>
        </>
      )}
      {save === 'failed' && (
        <>
          <CloudAlert aria-hidden="true" />
          <span className={styles.words}>{m.practice_save_failed()}</span>
        </>
      )}
    </p>
  );
}
