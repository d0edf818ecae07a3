/** Words that are being written, and the turn they are for. */
export interface Draft {
  readonly turn: number;
  readonly text: string;
}

/** Leaves a draft for this tab's next page, as when it is loaded anew. Gone with the tab, or when it is taken up. */
export function leaveDraft(attempt: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(attempt), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing.
  }
}

export function readDraft(attempt: string): Draft | null {
  try {
    const { turn, text } = JSON.parse(sessionStorage.getItem(keyOf(attempt)) ?? '{}') as Partial<Draft>;
    return typeof turn === 'number' && typeof text === 'string' ? { turn, text } : null;
  } catch {
    return null;
  }
}

export function forgetDraft(attempt: string): void {
  try {
    sessionStorage.removeItem(keyOf(attempt));
  } catch {
    // Nothing was kept.
  }
}

function keyOf(attempt: string): string {
  return `rapport.draft.${attempt}`;
}
