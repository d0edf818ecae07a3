import { m } from '../../../i18n/generated/messages.js';
import { ConfirmDialog } from '../../../kit/confirm-dialog.tsx';
import { type HandedOut, mostHandedOut } from '../../../platform/handed-out.ts';
import styles from './people-section.module.css';

export interface ErasePersonDialogProps {
  readonly name: string;
  /** Nobody else is here. */
  readonly last: boolean;
  readonly files: readonly HandedOut[];
  readonly onCancel: () => void;
  readonly onErase: () => void;
}

/** Says what goes, what stays, and what nobody here can reach, before a person is erased. */
export function ErasePersonDialog({ name, last, files, onCancel, onErase }: ErasePersonDialogProps) {
  return (
    <ConfirmDialog
      title={m.people_erase_heading({ name })}
      closeLabel={m.kit_close()}
      keep={m.people_keep()}
      confirm={m.people_erase_confirm()}
      onKeep={onCancel}
      onConfirm={onErase}
    >
      <p>{m.people_erase_text()}</p>
      <p>{last ? m.people_erase_last() : m.people_erase_others()}</p>
      {files.length === 0 ? (
        <p>{m.people_files_none()}</p>
      ) : (
        <>
          <p>{m.people_files()}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, by keys as well */}
          <ul className={styles.files} aria-label={m.people_files_list()} tabIndex={0}>
            {files.map(({ file, day }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one file can be handed out twice a day, and the list stands still
              <li key={index}>
                <bdi>{file}</bdi>
                <time dateTime={day}>{day}</time>
              </li>
            ))}
          </ul>
          {files.length >= mostHandedOut && <p>{m.people_files_most({ count: files.length })}</p>}
        </>
      )}
    </ConfirmDialog>
  );
}
