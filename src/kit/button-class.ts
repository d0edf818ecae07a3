import styles from './button.module.css';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

/** The look of a button, for links that act like one. */
export function buttonClass(variant: ButtonVariant = 'quiet', size: ButtonSize = 'medium'): string {
  return classNames(styles.button, styles[variant], styles[size]);
}
