import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './toggle-chip.module.css';

export interface ToggleChipProps {
  readonly children: ReactNode;
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
}

/** A filter that is on or off. */
export function ToggleChip({ children, pressed, onPressedChange, icon, disabled = false }: ToggleChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPressedChange(!pressed)}
    >
      {pressed ? <Check aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}
