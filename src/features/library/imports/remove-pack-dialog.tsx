import { m } from '../../../i18n/generated/messages.js';
import { ConfirmDialog } from '../../../kit/confirm-dialog.tsx';

export interface RemovePackDialogProps {
  readonly title: string;
  /** Calls that go. */
  readonly count: number;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** Says what goes and what stays before a pack is taken away. */
export function RemovePackDialog({ title, count, onCancel, onRemove }: RemovePackDialogProps) {
  return (
    <ConfirmDialog
      title={m.library_packs_remove_heading()}
      closeLabel={m.kit_close()}
      keep={m.library_packs_keep()}
      confirm={m.library_packs_remove_short()}
      onKeep={onCancel}
      onConfirm={onRemove}
    >
      <p>{m.library_packs_remove_text({ title, count })}</p>
    </ConfirmDialog>
  );
}
