import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Mode } from '../../../src/core/attempt/attempt.ts';
import type { Locale } from '../../../src/core/base/locale.ts';
import { CallPage } from '../../../src/features/practice/call-page.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { createWilfulStore, headerFor, startedAttempt } from './call-fixture.ts';
import { createSimulatedClock } from './simulated-clock.ts';
import { tinyProgram } from './tiny-program.ts';

export const program = tinyProgram();

interface RenderOptions {
  readonly mode?: Mode;
  /** Of the interface. */
  readonly locale?: Locale;
  /** Of the call. */
  readonly language?: Locale;
  readonly temper?: string;
}

/** A page with a call that has just been answered. */
export async function renderCall({ mode, locale = 'en', language = 'en', temper }: RenderOptions = {}) {
  setActiveLocale(locale);
  const store = createWilfulStore();
  const clock = createSimulatedClock();
  const attempt = await startedAttempt(store, clock, headerFor(program, mode, language, temper));
  const files = { save: vi.fn(), pick: async () => [] };
  const onFinished = vi.fn();
  const onLeave = vi.fn();
  const props = { program, store, clock, files, locale, onFinished, onLeave };
  const view = render(<CallPage {...props} attempt={attempt} />);
  const user = userEvent.setup();
  return {
    ...view,
    user,
    store,
    clock,
    files,
    onFinished,
    onLeave,
    /** Lets the clock run, and promises settle. */
    async pass(ms: number) {
      await act(async () => clock.advance(ms));
    },
    /** Opens the page again on what is stored, as after a reload. */
    async reopen() {
      view.unmount();
      const stored = await store.load(attempt.header.id);
      if (!stored) throw new Error('nothing stored');
      render(<CallPage {...props} attempt={stored} />);
      await act(async () => {});
    },
    events: async () => (await store.load(attempt.header.id))?.events ?? [],
  };
}
