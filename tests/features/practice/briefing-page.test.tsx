import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../../src/core/attempt/attempt.ts';
import type { Locale } from '../../../src/core/base/locale.ts';
import { BriefingPage } from '../../../src/features/practice/briefing-page.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { program } from './render-call.tsx';

function renderBriefing(mode: Mode = 'practice', locale: Locale = 'en', scenario = 'umbrella') {
  setActiveLocale(locale);
  const onStart = vi.fn();
  const onBack = vi.fn();
  const view = render(
    <BriefingPage {...{ program, scenario, mode, locale, onStart, onBack }} persona="koala" temper="angry" />,
  );
  return { ...view, user: userEvent.setup(), onStart, onBack };
}

const secret = "It was his father's.";

describe('the briefing', () => {
  test('says who you are, what you know and what to achieve', () => {
    renderBriefing();
    expect(screen.getByRole('heading', { level: 1, name: 'An old umbrella' })).toBeInTheDocument();
    expect(screen.getByText('You are Zhou at reception.')).toBeInTheDocument();
    expect(screen.getByText('The locker is behind you.')).toBeInTheDocument();
    expect(screen.getByText('Find the umbrella.')).toBeInTheDocument();
  });

  test('introduces the customer', () => {
    renderBriefing();
    const card = screen.getByRole('region', { name: 'The person you will meet' });
    expect(within(card).getByRole('img', { name: 'Mr Lin: Koala, angry' })).toBeInTheDocument();
    expect(within(card).getByText('Hates to be a bother.')).toBeInTheDocument();
    expect(within(card).getByText('Came in angry.')).toBeInTheDocument();
  });

  test('guided: shows what the customer will not tell', () => {
    renderBriefing('guided');
    expect(screen.getByText(secret)).toBeVisible();
    expect(screen.getByText('Being rushed')).toBeVisible();
  });

  test('practice: keeps it behind a peek', async () => {
    const { user } = renderBriefing('practice');
    expect(screen.getByText(secret)).not.toBeVisible();
    await user.click(screen.getByText(/^Peek/));
    expect(screen.getByText(secret)).toBeVisible();
  });

  test('exam: does not have it at all', () => {
    renderBriefing('exam');
    expect(screen.queryByText(secret)).not.toBeInTheDocument();
    expect(screen.getByText(/No hints, no marks, no figures/)).toBeInTheDocument();
  });

  test('the checklist can be ticked and never stands in the way', async () => {
    const { user, onStart } = renderBriefing();
    await user.click(screen.getByRole('checkbox', { name: 'Pen and paper' }));
    expect(screen.getByText('1 of 2')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Answer the call' }));
    expect(onStart).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('checkbox', { name: 'The key' }));
    expect(screen.getByRole('status')).toHaveTextContent('All there.');
  });

  test('Enter answers, from anywhere that does not use it itself', async () => {
    const { user, onStart, onBack } = renderBriefing();
    await user.keyboard('{Enter}');
    expect(onStart).toHaveBeenCalledTimes(1);
    screen.getByRole('checkbox', { name: 'The key' }).focus();
    await user.keyboard('{Enter}');
    expect(onStart).toHaveBeenCalledTimes(2);
    screen.getByRole('button', { name: 'Back to the calls' }).focus();
    await user.keyboard('{Enter}');
    expect(onStart).toHaveBeenCalledTimes(2);
    expect(onBack).toHaveBeenCalledOnce();
  });

  test('a call that the pack does not have is said so, with a way back', async () => {
    const { user, onBack, onStart } = renderBriefing('practice', 'en', 'nowhere');
    expect(screen.getByRole('alert')).toHaveTextContent('This pack has no such call');
    await user.keyboard('{Enter}');
    expect(onStart).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Back to the calls' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  test.each([
    ['zh', 'guided'],
    ['en', 'practice'],
    ['zh', 'exam'],
  ] as const)('axe finds nothing (%s, %s)', async (locale, mode) => {
    const { container } = renderBriefing(mode, locale);
    expect(await axeViolations(container)).toEqual([]);
  });
});
