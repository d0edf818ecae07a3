import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { DebriefPage, type DebriefPageProps } from '../../../src/features/debrief/debrief-page.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { parcelCall } from './parcel-call.ts';

/** Shows the debrief of an attempt and waits for its report, or for the reason why there is none. */
export async function renderDebrief(attempt: Attempt, more: Partial<DebriefPageProps> = {}) {
  const { locale = 'en' } = more;
  setActiveLocale(locale);
  const callbacks = { onResume: vi.fn(), onRetry: vi.fn(), onFork: vi.fn(), onBack: vi.fn() };
  const files = { save: vi.fn(), pick: async () => [] };
  const user = userEvent.setup();
  const view = render(
    <DebriefPage
      program={parcelCall}
      attempt={attempt}
      locale={locale}
      files={files}
      {...callbacks}
      {...more}
    />,
  );
  await screen.findByRole('button', { name: locale === 'en' ? 'Back' : '返回' });
  return { ...view, ...callbacks, files, user };
}
