import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toast-region.module.css';
import tones from './tone.module.css';
import type { Tone } from './tone.ts';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone?: Tone;
  readonly action?: ReactNode;
}

export interface ToastRegionProps {
  readonly label: string;
  readonly dismissLabel: string;
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: string) => void;
}

/** Short news in a corner. Always in the page, so that a screen reader hears what comes. */
export function ToastRegion({ label, dismissLabel, toasts, onDismiss }: ToastRegionProps) {
  return (
    <section className={styles.region} aria-label={label} aria-live="polite" aria-relevant="additions">
      {toasts.map((toast) => (
        <div key={toast.id} className={classNames(styles.toast, tones[toast.tone ?? 'neutral'])}>
          <p className={styles.text}>{toast.text}</p>
          {toast.action}
          <IconButton
            label={dismissLabel}
            icon={<X aria-hidden="true" />}
            onClick={() => onDismiss(toast.id)}
          />
        </div>
      ))}
    </section>
  );
}
