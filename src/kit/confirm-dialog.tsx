import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** The button that changes nothing. */
  readonly keep: string;
  /** The button that does it, in a word that says what. */
  readonly confirm: string;
  readonly onKeep: () => void;
  readonly onConfirm: () => void;
  /** What goes, and what stays. */
  readonly children: ReactNode;
}

/** Asks before something goes that cannot be had back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, closeLabel, keep, confirm, onKeep, onConfirm, children } = props;
  return (
    <Dialog
      open
      onClose={onKeep}
      title={title}
      closeLabel={closeLabel}
      actions={
        <>
          <Button onClick={onKeep}>{keep}</Button>
          <Button variant="danger" onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
