import { useEffect, useState } from 'react';
import { type Draft, forgetDraft, leaveDraft, readDraft } from '../../platform/draft.ts';

/** The words being written for a turn. They outlast a page that is loaded anew in the middle of a sentence. */
export function useDraft(attempt: string, turn: number): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => readDraft(attempt) ?? { turn, text: '' });
  useEffect(() => forgetDraft(attempt), [attempt]);
  useEffect(() => {
    if (draft.text === '') return;
    const leave = () => leaveDraft(attempt, draft);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [attempt, draft]);
  return [draft, setDraft];
}
