import type { CSSProperties } from 'react';
import styles from './voice-line.module.css';

interface VoiceLineProps {
  readonly speaking: boolean;
  /** 0 quite calm .. 1 beside themselves. */
  readonly agitation: number;
}

const bars = Array.from({ length: 27 }, (_, index) => ({
  id: index,
  // Taller in the middle, uneven like a voice.
  height:
    0.28 + 0.72 * Math.sin(((index + 0.5) / 27) * Math.PI) * (0.55 + 0.45 * Math.abs(Math.sin(index * 2.4))),
  delay: -((index * 137) % 900),
}));

/** The voice on the line: flat while they listen, lively while they speak, jagged when they are upset. */
export function VoiceLine({ speaking, agitation }: VoiceLineProps) {
  return (
    <div
      className={styles.line}
      data-speaking={speaking}
      style={{ '--agitation': agitation } as CSSProperties}
      aria-hidden="true"
    >
      {bars.map(({ id, height, delay }) => (
        <span
          key={id}
          className={styles.bar}
          style={{ '--height': height, animationDelay: `${delay}ms` } as CSSProperties}
        />
      ))}
    </div>
  );
}
