import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { Dialog } from '../../../kit/dialog.tsx';

export interface DeleteDialogProps {
  readonly title: string;
  readonly when: string;
  readonly onCancel: () => void;
  readonly onDelete: () => void;
}

/** Deleting cannot be undone, so it is asked for twice. */
export function DeleteDialog({ title, when, onCancel, onDelete }: DeleteDialogProps) {
  return (
    <Dialog
      open
      onClose={onCancel}
      title={m.library_history_delete_heading()}
      closeLabel={m.kit_close()}
      actions={
        <>
          <Button onClick={onCancel}>{m.library_history_keep()}</Button>
          <Button variant="danger" onClick={onDelete}>
            {m.library_history_delete()}
          </Button>
        </>
      }
    >
      <p>{m.library_history_delete_text({ title, when })}</p>
    </Dialog>
  );
}
