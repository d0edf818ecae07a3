import { useRef } from 'react';
import { m } from '../../i18n/generated/messages.js';
import styles from './chapters.module.css';

const chapters = [
  { anchor: 'practise', name: m.debrief_practise },
  { anchor: 'score', name: m.debrief_chapter_score },
  { anchor: 'call', name: m.debrief_call_title },
  { anchor: 'path', name: m.debrief_path_title },
] as const;

/** The report's table of contents. The address belongs to the router, so these are buttons and not links. */
export function Chapters() {
  const list = useRef<HTMLElement>(null);

  function jump(anchor: string): void {
    const chapter = list.current?.parentElement?.querySelector(`[data-chapter="${anchor}"]`);
    const title = chapter?.querySelector<HTMLElement>('h2');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView?.({ block: 'start' });
  }

  return (
    <nav ref={list} className={styles.chapters} aria-label={m.debrief_chapters()}>
      {chapters.map(({ anchor, name }) => (
        <button key={anchor} type="button" className={styles.chapter} onClick={() => jump(anchor)}>
          {name()}
        </button>
      ))}
    </nav>
  );
}
