import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { Dialog } from '../../../kit/dialog.tsx';

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
    <Dialog
      open
      onClose={onCancel}
      title={m.library_packs_remove_heading()}
      closeLabel={m.kit_close()}
      actions={
        <>
          <Button onClick={onCancel}>{m.library_packs_keep()}</Button>
          <Button variant="danger" onClick={onRemove}>
            {m.library_packs_remove_short()}
          </Button>
        </>
      }
    >
      <p>{m.library_packs_remove_text({ title, count })}</p>
    </Dialog>
  );
}
