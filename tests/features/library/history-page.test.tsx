import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { HistoryPage, type HistoryPageProps } from '../../../src/features/library/history/history-page.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import type { ImportOutcome } from '../../../src/platform/import-attempts.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { catalog } from './catalog.ts';
import { addDialogMethods } from './dialog-methods.ts';
import { resultOf, rowOf } from './rows.ts';

// The drawings have tests of their own, and hundreds of shapes each.
vi.mock('../../../src/kit/portrait/static-portrait.tsx', () => ({
  StaticPortrait: ({ species, label }: { species: string; label: string }) => (
    <svg
      data-species={species}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  ),
}));

beforeAll(addDialogMethods);
beforeEach(() => setActiveLocale('zh'));

const added = (count: number, more: object = {}): ImportOutcome => ({
  ok: true,
  added: count,
  skipped: 0,
  renamed: 0,
  brought: { attempts: [], packs: [] },
  ...more,
});

function History(props: Partial<HistoryPageProps>) {
  const [call, setCall] = useState<string | null>(null);
  const nothing = () => undefined;
  return (
    <HistoryPage
      catalog={catalog}
      locale="zh"
      rows={[]}
      call={call}
      onCallChange={setCall}
      onOpenReport={nothing}
      onResume={nothing}
      onToLibrary={nothing}
      onDelete={async () => undefined}
      onExport={async () => undefined}
      pickFiles={async () => []}
      onImport={async () => added(1)}
      {...props}
    />
  );
}

const attempts = () => within(screen.getByRole('region', { name: '全部记录' })).queryAllByRole('listitem');
const file = (name: string) => new File(['{}'], name, { type: 'application/json' });

describe('the history', () => {
  test('is a quiet page until the rows are known', () => {
    render(<History rows={null} />);
    expect(screen.getByRole('status', { name: '正在翻记录…' })).toBeVisible();
  });

  test('without calls says what to do', async () => {
    const onToLibrary = vi.fn();
    const { container } = render(<History onToLibrary={onToLibrary} />);
    expect(screen.getByText('还没有接过电话')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '去练习室' }));
    expect(onToLibrary).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: '导入文件' })).toBeVisible();
  });

  test('shows one call with its score and leads to its debrief', async () => {
    const onOpenReport = vi.fn();
    const row = rowOf('one', 1, { result: resultOf(89.6, { empathy: 42, fit: -10 }) });
    const { container } = render(<History rows={[row]} onOpenReport={onOpenReport} />);
    const [item] = attempts();
    expect(within(item as HTMLElement).getByText('89.6')).toBeVisible();
    expect(within(item as HTMLElement).getByText('良好')).toBeVisible();
    expect(within(item as HTMLElement).getByText('老虎型 · 愤怒')).toBeVisible();
    expect(screen.getByRole('img', { name: '同理情感：最近三次平均 +4.2 分' })).toBeVisible();
    expect(screen.getByText('−1.0')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^看复盘：两个八百六/ }));
    expect(onOpenReport).toHaveBeenCalledWith('one');
  });

  test('resumes what is unfinished, and says when a call has no score or no pack', async () => {
    const onResume = vi.fn();
    const rows = [
      rowOf('open', 1, { ended: false, result: null }),
      rowOf('odd', 2, { result: null, header: { packId: 'gone', scenario: 'ship-berth', persona: 'bear' } }),
    ];
    render(<History rows={rows} onResume={onResume} />);
    expect(screen.getByText('未打完')).toBeVisible();
    expect(screen.getByText('未评分')).toBeVisible();
    expect(screen.getByRole('heading', { name: '剧本 ship-berth' })).toBeVisible();
    expect(screen.getByText('bear · 愤怒')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^接着打：两个八百六/ }));
    expect(onResume).toHaveBeenCalledWith('open');
  });

  test('tells best and latest of each call, and narrows the list to one', async () => {
    const rows = [
      rowOf('c', 1, { result: resultOf(70.1) }),
      rowOf('x', 2, { result: resultOf(50), header: { scenario: 'fly' } }),
      rowOf('a', 3, { result: resultOf(93) }),
    ];
    render(<History rows={rows} />);
    const progress = within(screen.getByRole('region', { name: '每通电话的进步' }));
    expect(progress.getByRole('img', { name: '最好 93.0 分，优秀' })).toBeVisible();
    expect(
      progress.getByRole('img', { name: '两个八百六：共 2 次，第一次 93.0 分，最近 70.1 分' }),
    ).toBeVisible();
    await userEvent.click(progress.getByRole('button', { name: '两个八百六' }));
    expect(attempts()).toHaveLength(2);
    expect(screen.getByText('共 2 条，显示 2 条')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '看哪一通' }), 'hotel/fly');
    expect(attempts()).toHaveLength(1);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '看哪一通' }), '全部');
    expect(attempts()).toHaveLength(3);
  });

  test('shows 500 calls a page at a time', async () => {
    const rows = Array.from({ length: 500 }, (_, age) => rowOf(`${age}`, age));
    render(<History rows={rows} />);
    expect(screen.getAllByText('看复盘')).toHaveLength(50);
    expect(screen.getByText('共 500 条，显示 50 条')).toBeVisible();
    await userEvent.click(screen.getByText('再看 50 条'));
    expect(screen.getAllByText('看复盘')).toHaveLength(100);
  });
});

describe('deleting', () => {
  test('asks first, then says what was deleted', async () => {
    const onDelete = vi.fn(async () => undefined);
    render(<History rows={[rowOf('one', 1)]} onDelete={onDelete} />);
    const remove = screen.getByRole('button', { name: /^删除：两个八百六/ });
    await userEvent.click(remove);
    const dialog = within(screen.getByRole('dialog', { name: '删除这条记录？' }));
    await userEvent.click(dialog.getByRole('button', { name: '留着' }));
    expect(onDelete).not.toHaveBeenCalled();
    expect(remove).toHaveFocus();
    await userEvent.click(remove);
    await userEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(onDelete).toHaveBeenCalledWith('one');
    expect(await screen.findByText('已删除“两个八百六”。')).toBeVisible();
  });

  test('that storage refuses says so', async () => {
    const onDelete = () => Promise.reject(new StorageError('blocked'));
    render(<History rows={[rowOf('one', 1)]} onDelete={onDelete} />);
    await userEvent.click(screen.getByRole('button', { name: /^删除：两个八百六/ }));
    await userEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(await screen.findByText(/这个浏览器不允许保存数据/)).toBeVisible();
  });
});

describe('files', () => {
  test('are made of one call or of all', async () => {
    const onExport = vi.fn(async () => undefined);
    render(<History rows={[rowOf('one', 1), rowOf('two', 2)]} onExport={onExport} />);
    await userEvent.click(screen.getByRole('button', { name: '导出全部' }));
    expect(onExport).toHaveBeenLastCalledWith(['one', 'two']);
    expect(await screen.findByText('已经导出 2 条记录。')).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: /^导出：/ })[1] as HTMLElement);
    expect(onExport).toHaveBeenLastCalledWith(['two']);
  });

  test('that are picked are imported, and the result is told in one sentence', async () => {
    const outcomes = [added(2), added(1, { skipped: 4, renamed: 1 })];
    const onImport = vi.fn(async () => outcomes.shift() ?? added(0));
    render(<History pickFiles={async () => [file('a.json'), file('b.json')]} onImport={onImport} />);
    await userEvent.click(screen.getByRole('button', { name: '导入文件' }));
    expect(await screen.findByText(/导入了 3 条，4 条本来就有；其中 1 条/)).toBeVisible();
    expect(onImport).toHaveBeenCalledTimes(2);
  });

  test('that are dropped are imported; text that is dropped is not', async () => {
    const onImport = vi.fn(async () => added(1));
    render(<History onImport={onImport} />);
    const place = screen.getByRole('region', { name: '记录' });
    const carry = { dataTransfer: { types: ['Files'], files: [file('a.json')] } };
    fireEvent.dragEnter(place, carry);
    expect(screen.getByText('松手就导入')).toBeVisible();
    fireEvent.drop(place, carry);
    expect(await screen.findByText('导入了 1 条。')).toBeVisible();
    expect(screen.queryByText('松手就导入')).not.toBeInTheDocument();
    fireEvent.drop(place, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(onImport).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['not-json', '不是契合导出的文件'],
    ['other-format', '不是契合的通话记录'],
    ['newer-format', '新版契合'],
    ['damaged', '内容不完整（attempts.0）'],
    ['too-large', '64 MB'],
    ['full', '存储空间满了'],
  ] as const)('that cannot be imported say why: %s', async (problem, words) => {
    const onImport = async (): Promise<ImportOutcome> => ({ ok: false, problem, at: 'attempts.0' });
    render(<History pickFiles={async () => [file('a.json')]} onImport={onImport} />);
    await userEvent.click(screen.getByRole('button', { name: '导入文件' }));
    const news = await screen.findByText(/“a\.json”没有导入/);
    expect(news).toHaveTextContent(words);
  });
});
