import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { DropCurtain } from './drop-curtain.tsx';
import styles from './drop-zone.module.css';

export interface DropZoneProps {
  readonly label: string;
  /** what is said while files hang over it */
  readonly dropping: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on what is inside. The keyboard has a button for the same. */
export function DropZone({ label, dropping, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  // Every child that the pointer enters tells so before the one it leaves.
  const depth = useRef(0);

  function carriesFiles(event: DragEvent): boolean {
    return event.dataTransfer.types.includes('Files');
  }

  function enter(event: DragEvent, step: 1 | -1): void {
    if (!carriesFiles(event)) return;
    depth.current += step;
    setOver(depth.current > 0);
  }

  function drop(event: DragEvent): void {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <section
      aria-label={label}
      className={styles.zone}
      data-over={over}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && <DropCurtain>{dropping}</DropCurtain>}
    </section>
  );
}
