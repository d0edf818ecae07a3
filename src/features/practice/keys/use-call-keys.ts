import { useEffect, useRef } from 'react';
import type { CallPhase } from '../call-state.ts';

interface CallKeys {
  readonly phase: CallPhase;
  readonly paused: boolean;
  /** Nothing reacts: a dialog is open, or storage has failed. */
  readonly off: boolean;
  /** Letters and digits alone do something. */
  readonly singleKeys: boolean;
  readonly onSkip: () => void;
  readonly onResume: () => void;
  readonly onPause: () => void;
  readonly onFinished: () => void;
  /** The reply under a number, from 0. */
  readonly onNumber: (index: number) => void;
  readonly onType: () => void;
  readonly onHint: () => void;
  readonly onHelp: () => void;
}

/** The keys that work anywhere on the page of a call, unless somebody is writing. */
export function useCallKeys(keys: CallKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { off } = current.current;
      const composing = event.isComposing || event.keyCode === 229;
      if (off || composing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTextField(event.target)) return;
      if (press(event, current.current)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Does what a key means; false when it means nothing here. */
function press(event: KeyboardEvent, keys: CallKeys): boolean {
  if (event.key === 'Enter' || event.key === ' ') {
    if (actsByItself(event.target, event.key) || event.repeat) return false;
    if (keys.paused) keys.onResume();
    else if (keys.phase === 'speaking') keys.onSkip();
    else if (keys.phase === 'ended' && event.key === 'Enter') keys.onFinished();
    else return false;
    return true;
  }
  if (!keys.singleKeys || event.repeat) return false;
  if (/^[1-9]$/.test(event.key)) {
    keys.onNumber(Number(event.key) - 1);
    return true;
  }
  const letters: Readonly<Record<string, () => void>> = {
    '?': keys.onHelp,
    '\uff1f': keys.onHelp,
    h: keys.onHint,
    t: keys.onType,
    p: keys.paused ? keys.onResume : keys.onPause,
  };
  const action = letters[event.key.toLowerCase()];
  action?.();
  return action !== undefined;
}

const textTypes = new Set(['text', 'search', 'email', 'number', 'password', 'tel', 'url']);

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textTypes.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Buttons and links answer Enter and Space themselves, choices answer Space. */
function actsByItself(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('button, a[href], summary')) return true;
  return key === ' ' && target.closest('input') !== null;
}
