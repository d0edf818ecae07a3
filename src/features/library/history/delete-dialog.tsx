import { m } from '../../../i18n/generated/messages.js';
import { ConfirmDialog } from '../../../kit/confirm-dialog.tsx';

export interface DeleteDialogProps {
  readonly title: string;
  readonly when: string;
  readonly onCancel: () => void;
  readonly onDelete: () => void;
}

/** Deleting cannot be undone, so it is asked for twice. */
export function DeleteDialog({ title, when, onCancel, onDelete }: DeleteDialogProps) {
  return (
    <ConfirmDialog
      title={m.library_history_delete_heading()}
      closeLabel={m.kit_close()}
      keep={m.library_history_keep()}
      confirm={m.library_history_delete()}
      onKeep={onCancel}
      onConfirm={onDelete}
    >
      <p>{m.library_history_delete_text({ title, when })}</p>
    </ConfirmDialog>
  );
}
