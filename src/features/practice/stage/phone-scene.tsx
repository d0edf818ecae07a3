import type { ReactNode } from 'react';
import styles from './phone-scene.module.css';

interface PhoneSceneProps {
  readonly speaking: boolean;
  readonly portrait: ReactNode;
  readonly caption: ReactNode;
}

const rings = ['first', 'second', 'third'] as const;

/** A call screen: the face at the far end of the line, and the line itself. */
export function PhoneScene({ speaking, portrait, caption }: PhoneSceneProps) {
  return (
    <div className={styles.scene} data-speaking={speaking}>
      <div className={styles.far}>
        {rings.map((ring) => (
          <span key={ring} className={styles.ring} data-ring={ring} aria-hidden="true" />
        ))}
        {portrait}
      </div>
      {caption}
    </div>
  );
}
