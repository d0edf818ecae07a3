import { useId } from 'react';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import unseen from '../../../kit/unseen-input.module.css';
import { portraitOf } from '../portrait-of.ts';
import styles from './portrait-options.module.css';

export interface PortraitOption {
  readonly id: string;
  readonly name: string;
  readonly persona: string;
  readonly temper: string;
}

export interface PortraitOptionsProps {
  readonly legend: string;
  readonly options: readonly PortraitOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One face out of several: radio buttons that look at you. */
export function PortraitOptions({ legend, options, value, onChange }: PortraitOptionsProps) {
  const group = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options} data-count={options.length}>
        {options.map(({ id, name, persona, temper }) => (
          <label key={id} className={unseen.label}>
            <input
              type="radio"
              className={unseen.input}
              name={group}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            <span className={styles.face}>
              <StaticPortrait {...portraitOf(persona, temper)} size="badge" label="" />
              <span className={styles.name}>{name}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
