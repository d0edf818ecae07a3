import { useEffect, useState } from 'react';
import { recall, remember } from '../../platform/remembered.ts';

const forThisTab = () => sessionStorage;

/** Words that are being written, and the turn they are for. */
interface Draft {
  readonly turn: number;
  readonly text: string;
}

/** The words being written for a turn. They outlast a page that is loaded anew in the middle of a sentence. */
export function useDraft(attempt: string, turn: number): [Draft, (draft: Draft) => void] {
  const name = `draft.${attempt}`;
  const [draft, setDraft] = useState(() => readDraft(name) ?? { turn, text: '' });
  useEffect(() => remember(name, null, forThisTab), [name]);
  useEffect(() => {
    if (draft.text === '') return;
    const leave = () => remember(name, JSON.stringify(draft), forThisTab);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [name, draft]);
  return [draft, setDraft];
}

function readDraft(name: string): Draft | null {
  try {
    const { turn, text } = JSON.parse(recall(name, forThisTab) ?? '') as Partial<Draft>;
    return typeof turn === 'number' && typeof text === 'string' ? { turn, text } : null;
  } catch {
    // Nothing was left, or somebody else's text under our key.
    return null;
  }
}
