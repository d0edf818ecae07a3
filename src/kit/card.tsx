import type { HTMLAttributes } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

export interface CardProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'article' | 'section' | 'div' | 'li';
  /** lifts on hover; the one link or button with data-card-action covers the whole card */
  readonly interactive?: boolean;
}

export function Card({ as: Element = 'div', interactive = false, className, ...rest }: CardProps) {
  return (
    <Element {...rest} className={classNames(styles.card, interactive && styles.interactive, className)} />
  );
}
