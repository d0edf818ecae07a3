import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bytesText } from '../../../src/features/settings/bytes-text.ts';
import { SettingsPage, type SettingsPageProps } from '../../../src/features/settings/settings-page.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import type { Preferences } from '../../../src/platform/preferences.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { addDialogMethods } from '../library/dialog-methods.ts';

beforeAll(addDialogMethods);
beforeEach(() => setActiveLocale('zh'));

const preferences: Preferences = {
  locale: 'zh',
  theme: 'system',
  motion: 'system',
  textSize: 'normal',
  putAside: [],
};

function Settings(props: Partial<SettingsPageProps>) {
  return (
    <SettingsPage
      preferences={preferences}
      onChange={() => undefined}
      calls={3}
      storage={{ persisted: false, used: 2_100_000, quota: 10_000_000_000 }}
      keeping="twice"
      onPersist={async () => true}
      onExportAll={async () => 3}
      onRestore={async () => null}
      onUndoRestore={null}
      people={<section aria-label="people" />}
      version="0.1.0"
      offline="ready"
      onLookForVersion={async () => 'newest'}
      benchLink={<a href="#/bench">bench</a>}
      {...props}
    />
  );
}

describe('the settings', () => {
  test('show what is chosen and tell what changes', async () => {
    const onChange = vi.fn();
    const { container } = render(<Settings onChange={onChange} />);
    expect(screen.getByRole('radio', { name: '中文' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await userEvent.click(screen.getByRole('radio', { name: '深色' }));
    await userEvent.click(screen.getByRole('radio', { name: '特大' }));
    await userEvent.click(screen.getByRole('radio', { name: '减少动画' }));
    expect(onChange.mock.calls.flat()).toEqual([
      { locale: 'en' },
      { theme: 'dark' },
      { textSize: 'larger' },
      { motion: 'reduced' },
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  test('tell what is kept, how much room it takes and how safe it is', () => {
    render(<Settings />);
    expect(screen.getByText('3 条')).toBeVisible();
    expect(screen.getByText(/2.1.*MB.*10.*GB/)).toBeVisible();
    expect(screen.getByText(/^未保证/)).toBeVisible();
    expect(screen.getByText('0.1.0')).toBeVisible();
    expect(screen.getByText(/^MIT/)).toBeVisible();
  });

  test('do without a browser that tells', () => {
    render(<Settings storage={{ persisted: null, used: null, quota: null }} calls={null} />);
    expect(screen.getAllByText('浏览器没有说明')).toHaveLength(2);
  });

  test('ask the browser to keep the data, and tell its answer', async () => {
    render(<Settings onPersist={async () => false} />);
    await userEvent.click(screen.getByRole('button', { name: '请浏览器长期保存' }));
    expect(await screen.findByText(/浏览器这次没有答应/)).toBeVisible();
  });

  test('export everything', async () => {
    render(<Settings />);
    await userEvent.click(screen.getByRole('button', { name: '备份全部' }));
    expect(await screen.findByText('已经备份：3 通电话，连同自己带来的剧本包。')).toBeVisible();
  });

  test.each([
    ['ready', '可以：整个应用都存在这台设备上了。'],
    ['not-yet', /^还不行/],
    ['unsupported', /^这里不支持/],
    [null, '…'],
  ] as const)('tell whether the app works without a network: %s', (offline, words) => {
    render(<Settings offline={offline} />);
    expect(screen.getByText(words)).toBeVisible();
    const looks = screen.queryAllByRole('button', { name: '看看有没有新版本' });
    expect(looks).toHaveLength(offline === 'ready' || offline === 'not-yet' ? 1 : 0);
  });

  test.each([
    [async () => 'newest' as const, '已经是最新版。'],
    [async () => 'found' as const, /^有新版本，正在取/],
    [async () => 'unreachable' as const, /^没问到/],
    [() => Promise.reject(new Error('no network')), /^没问到/],
  ])('look for a new version, and tell what came of it', async (onLookForVersion, words) => {
    render(<Settings onLookForVersion={onLookForVersion} />);
    await userEvent.click(screen.getByRole('button', { name: '看看有没有新版本' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('restore a backup, and undo it once that can be', async () => {
    const onUndoRestore = vi.fn(async () => '已经撤销');
    const { rerender } = render(<Settings onRestore={async () => '已经找回'} />);
    expect(screen.queryByRole('button', { name: '撤销这次找回' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '从备份找回…' }));
    expect(await screen.findByText('已经找回')).toBeVisible();
    rerender(<Settings onUndoRestore={onUndoRestore} />);
    await userEvent.click(screen.getByRole('button', { name: '撤销这次找回' }));
    expect(await screen.findByText('已经撤销')).toBeVisible();
  });

  test('say when storage refuses', async () => {
    render(<Settings onExportAll={() => Promise.reject(new StorageError('failed'))} />);
    await userEvent.click(screen.getByRole('button', { name: '备份全部' }));
    expect(await screen.findByText(/数据没能读写成功/)).toBeVisible();
  });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1_500, '1.5'],
  [2_100_000, '2.1'],
  [10_000_000_000, '10'],
])('%d bytes read %s', (bytes, start) => {
  expect(bytesText(bytes, 'en')).toMatch(new RegExp(`^${start}\\b`));
});
