import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LibraryFilters, noFilters } from '../../../src/features/library/filters.ts';
import { LibraryPage, type LibraryPageProps } from '../../../src/features/library/library-page.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
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

beforeAll(async () => {
  addDialogMethods();
  // What the page loads later; here it would be compiled within the patience of the first test.
  await import('../../../src/features/library/casting/casting-dialog.tsx');
  await import('../../../src/features/library/unfinished-call.tsx');
});
beforeEach(() => setActiveLocale('zh'));

function Library(props: Partial<LibraryPageProps>) {
  const [filters, setFilters] = useState<LibraryFilters>(noFilters);
  const nothing = () => undefined;
  return (
    <LibraryPage
      catalog={catalog}
      locale="zh"
      rows={[]}
      putAside={[]}
      filters={filters}
      onFiltersChange={setFilters}
      pick={() => 0}
      onCast={nothing}
      onBrief={nothing}
      onResume={nothing}
      onPutAside={nothing}
      {...props}
    />
  );
}

const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('the calls', () => {
  test('invite with customer, channel, kind, sector, length, difficulty and techniques', async () => {
    const { container } = render(<Library />);
    expect(screen.getByRole('heading', { level: 1, name: '今天，接谁的电话？' })).toBeVisible();
    const [card] = within(screen.getByRole('list', { name: '可以练的通话' })).getAllByRole('listitem');
    const call = within(card as HTMLElement);
    expect(call.getByRole('button', { name: '两个八百六' })).toBeVisible();
    for (const text of [
      '赵先生',
      '电话',
      '投诉',
      '酒店',
      '9 分钟',
      '有人打电话来。',
      'SPIN 提问',
      '还没接过',
    ]) {
      expect(call.getByText(text)).toBeVisible();
    }
    expect(call.getByRole('img', { name: '难度 3，最高 5' })).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('remember the best score, to the tenth', () => {
    const rows = [rowOf('b', 1, { result: resultOf(62) }), rowOf('a', 2, { result: resultOf(89.6) })];
    render(<Library rows={rows} />);
    expect(screen.getByRole('img', { name: '最好 89.6 分，良好' })).toBeVisible();
    expect(screen.getByText('接过 2 次')).toBeVisible();
  });

  test('speak English too', () => {
    setActiveLocale('en');
    render(<Library locale="en" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Whose call will you take today?' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Eight-sixty, twice' })).toBeVisible();
  });

  test('that nobody brought leave a sentence, not a blank', () => {
    render(<Library catalog={{ ...catalog, entries: [] }} />);
    expect(screen.getByText('还没有可以练的通话')).toBeVisible();
  });
});

describe('the filters', () => {
  test('narrow the calls and tell how many are left', async () => {
    render(<Library />);
    await userEvent.click(screen.getByRole('button', { name: '面对面' }));
    expect(titles()).toEqual(['酸奶里的苍蝇', '五二七']);
    expect(screen.getByText('共 2 通')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '难度' }), '4');
    expect(titles()).toEqual(['酸奶里的苍蝇']);
    await userEvent.click(screen.getByRole('button', { name: '面对面' }));
    expect(titles()).toEqual(['酸奶里的苍蝇']);
  });

  test('that leave nothing offer a way back', async () => {
    render(<Library />);
    await userEvent.click(screen.getByRole('button', { name: '接待' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '行业' }), 'hotel');
    expect(screen.getByText('没有这样的电话')).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0] as HTMLElement);
    expect(titles()).toHaveLength(3);
  });
});

describe('the casting', () => {
  test('begins as written and leads to the briefing', async () => {
    const onBrief = vi.fn();
    const onCast = vi.fn();
    const { container } = render(<Library onBrief={onBrief} onCast={onCast} />);
    await userEvent.click(screen.getByRole('button', { name: '两个八百六' }));
    const dialog = within(await screen.findByRole('dialog', { name: '两个八百六' }));
    expect(onCast).toHaveBeenCalledWith('hotel');
    expect(dialog.getByRole('radio', { name: '老虎型' })).toBeChecked();
    expect(dialog.getByRole('radio', { name: '愤怒' })).toBeChecked();
    expect(dialog.getByText('原配')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await userEvent.click(dialog.getByRole('radio', { name: '考拉型' }));
    await userEvent.click(dialog.getByRole('radio', { name: '平静' }));
    await userEvent.click(dialog.getByRole('radio', { name: '考核' }));
    await userEvent.click(dialog.getByRole('button', { name: '看简报' }));
    expect(onBrief).toHaveBeenCalledWith({
      pack: 'hotel',
      scenario: 'double-charge',
      persona: 'koala',
      temper: 'calm',
      mode: 'exam',
    });
  });

  test('says of each mode what it is like', async () => {
    render(<Library />);
    await userEvent.click(screen.getByRole('button', { name: '五二七' }));
    await screen.findByRole('dialog');
    expect(screen.getByRole('radio', { name: '考核' })).toHaveAccessibleDescription(/和真的一样/);
    expect(screen.getByRole('radio', { name: '带练' })).toBeChecked();
  });

  test('deals somebody else, says who, and goes back to the cast as written', async () => {
    render(<Library pick={(count) => count - 1} />);
    await userEvent.click(screen.getByRole('button', { name: '两个八百六' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: '替我抽一位' }));
    expect(dialog.getByRole('radio', { name: '考拉型' })).toBeChecked();
    expect(dialog.getByRole('status')).toHaveTextContent('抽到了：考拉型，愤怒。');
    await userEvent.click(dialog.getByRole('button', { name: '换回原配' }));
    expect(dialog.getByRole('radio', { name: '老虎型' })).toBeChecked();
  });

  test('leaves a fixed customer alone', async () => {
    render(<Library />);
    await userEvent.click(screen.getByRole('button', { name: '酸奶里的苍蝇' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('这通电话只有这一位客户能演。')).toBeVisible();
    expect(dialog.queryByRole('radio', { name: '考拉型' })).not.toBeInTheDocument();
  });

  test('can be dealt with the call, and remembers the mode of the last one', async () => {
    render(<Library rows={[rowOf('a', 1, { header: { mode: 'exam' } })]} />);
    await userEvent.click(screen.getByRole('button', { name: '替我抽一通' }));
    await screen.findByRole('dialog', { name: '两个八百六' });
    expect(screen.getByRole('radio', { name: '考核' })).toBeChecked();
    expect(screen.getByRole('radio', { name: '平静' })).toBeChecked();
  });
});

describe('an unfinished call', () => {
  const open = (id: string, age: number) => rowOf(id, age, { ended: false, result: null, turns: 5 });

  test('is offered at the top, to resume or to put aside', async () => {
    const onResume = vi.fn();
    const onPutAside = vi.fn();
    render(
      <Library rows={[open('late', 1), open('early', 2)]} onResume={onResume} onPutAside={onPutAside} />,
    );
    const offer = within(await screen.findByRole('region', { name: '有一通电话还没打完' }));
    expect(offer.getByText(/赵先生（老虎型，愤怒）· 练习 · 说到第 5 句/)).toBeVisible();
    expect(offer.getByText('另外还有 1 通没打完，在“记录”里。')).toBeVisible();
    await userEvent.click(offer.getByRole('button', { name: '接着打' }));
    expect(onResume).toHaveBeenCalledWith('late');
    await userEvent.click(offer.getByRole('button', { name: '先放一边' }));
    expect(onPutAside).toHaveBeenCalledWith('late');
  });

  test('that was put aside is not offered again', () => {
    render(<Library rows={[open('late', 1)]} putAside={['late']} />);
    expect(screen.queryByRole('region', { name: '有一通电话还没打完' })).not.toBeInTheDocument();
  });
});
