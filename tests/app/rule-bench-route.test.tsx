import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { addDialogMethods } from '../features/library/dialog-methods.ts';
import { oneDecision, worldOf } from './app-world.ts';

beforeAll(async () => {
  addDialogMethods();
  window.scrollTo = () => undefined;
  // What the app loads later; here it would be compiled within the patience of the first test.
  await Promise.all([
    import('../../src/app/routes/settings.tsx'),
    import('../../src/app/routes/rule-bench.tsx'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('rapport.preferences', '{"locale":"zh"}');
  window.history.replaceState(null, '', '#/');
});

async function open(address: string): Promise<void> {
  window.location.hash = address;
  await act(async () => render(<App services={worldOf(oneDecision())} />));
}

const heading = () => screen.findByRole('heading', { level: 1, name: '规则试验台' }, { timeout: 5_000 });

test('the settings lead to the rule bench, and the focus follows', async () => {
  await open('#/settings');
  await userEvent.click(await screen.findByRole('link', { name: '打开规则试验台' }));
  expect(await heading()).toHaveFocus();
  expect(document.title).toBe('规则试验台 · 契合 Rapport');
  expect(screen.getByRole('link', { name: '试验台' })).toHaveAttribute('aria-current', 'page');
});

test('the part that is open lives in the address', async () => {
  await open('#/bench?tab=unclear');
  expect(await heading()).toBeVisible();
  expect(await screen.findByText('还没有没听懂的话')).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: '跑标注文件' }));
  expect(window.location.hash).toBe('#/bench?tab=file');
  await userEvent.click(screen.getByRole('tab', { name: '试几句' }));
  expect(window.location.hash).toBe('#/bench');
});
