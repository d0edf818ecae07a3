import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  PeopleSection,
  type PeopleSectionProps,
} from '../../../src/features/settings/people/people-section.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { addDialogMethods } from '../library/dialog-methods.ts';

beforeAll(addDialogMethods);
beforeEach(() => setActiveLocale('zh'));

const people = [
  { id: 'rapport', name: '' },
  { id: 'rapport-0a1b2c3d', name: '小陈' },
];

function People(props: Partial<PeopleSectionProps>) {
  return (
    <PeopleSection
      list={{ people, erasing: [] }}
      current="rapport"
      handedOut={() => []}
      onAdd={async () => undefined}
      onRename={async () => undefined}
      onSwitch={async () => undefined}
      onErase={async () => true}
      {...props}
    />
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

describe('the people on this machine', () => {
  test('are listed, and whose page it is', async () => {
    const { container } = render(<People />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('第 1 位正在用');
    expect(second).toHaveTextContent('小陈');
    expect(second).not.toHaveTextContent('正在用');
    expect(screen.queryByRole('button', { name: '切换到第 1 位' })).toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('become one more, under a name that can be seen and that nobody has', async () => {
    const onAdd = vi.fn(async () => undefined);
    const { container } = render(<People onAdd={onAdd} />);
    await press('添一个人…');
    const field = dialog().getByRole('textbox', { name: '名字' });
    const add = () => userEvent.click(dialog().getByRole('button', { name: '添上' }));
    for (const [text, problem] of [
      [' \u200b ', '先写个名字。'],
      ['小陈', '这台机器上已经有人叫这个名字，换一个吧。'],
      ['第 1 位', '这台机器上已经有人叫这个名字，换一个吧。'],
      ['长'.repeat(41), '名字最多 40 个字，这里有 41 个，请删短一些。'],
    ] as const) {
      await userEvent.clear(field);
      await userEvent.type(field, text);
      await add();
      expect(dialog().getByRole('alert')).toHaveTextContent(problem);
    }
    expect(field).toBeInvalid();
    expect(await axeViolations(container)).toEqual([]);
    expect(onAdd).not.toHaveBeenCalled();
    await userEvent.clear(field);
    await userEvent.type(field, '  老 王{Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('老 王');
    expect(await screen.findByText(/添上了老 王/)).toBeVisible();
  });

  test('are renamed, each from the name they have', async () => {
    const onRename = vi.fn(async () => undefined);
    render(<People onRename={onRename} />);
    await press('给小陈改名');
    const field = dialog().getByRole('textbox', { name: '名字' });
    expect(field).toHaveValue('小陈');
    await userEvent.type(field, '同学{Enter}');
    expect(onRename).toHaveBeenCalledExactlyOnceWith('rapport-0a1b2c3d', '小陈同学');
    expect(await screen.findByText(/现在叫小陈同学/)).toBeVisible();
  });

  test('take turns', async () => {
    const onSwitch = vi.fn(async () => undefined);
    render(<People onSwitch={onSwitch} />);
    await press('切换到小陈');
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('rapport-0a1b2c3d');
  });

  test('are erased only when asked twice, after what is out of reach was said', async () => {
    const onErase = vi.fn(async () => true);
    const files = [{ file: 'rapport-calls-2026-09-05.json', day: '2026-09-05' }];
    render(<People onErase={onErase} handedOut={(id) => (id === 'rapport' ? [] : files)} />);
    await press('抹掉小陈');
    const list = dialog().getByRole('list', { name: '拿出去的文件' });
    expect(list).toHaveTextContent('rapport-calls-2026-09-05.json2026-09-05');
    expect(screen.queryByText(/只记着最近/)).toBeNull();
    expect(screen.getByText('其他人的内容一点不动。')).toBeVisible();
    await userEvent.click(dialog().getByRole('button', { name: '不，留着' }));
    expect(onErase).not.toHaveBeenCalled();
    await press('抹掉小陈');
    await userEvent.click(dialog().getByRole('button', { name: '抹掉' }));
    expect(onErase).toHaveBeenCalledExactlyOnceWith('rapport-0a1b2c3d');
    expect(await screen.findByText('小陈的一切都抹掉了。')).toBeVisible();
    expect(screen.getByRole('heading', { name: '这台机器上的人' })).toHaveFocus();
  });

  test('are told when the last of them goes, and when more files left than are remembered', async () => {
    const files = Array.from({ length: 200 }, () => ({ file: 'same.json', day: '2026-09-05' }));
    render(<People list={{ people: people.slice(0, 1), erasing: [] }} handedOut={() => files} />);
    await press('抹掉第 1 位');
    expect(screen.getByText('之后这里就像第一次来一样。')).toBeVisible();
    expect(screen.getByText('只记着最近 200 个，更早的没有记。')).toBeVisible();
    expect(dialog().getAllByRole('listitem')).toHaveLength(200);
  });

  test('are told what to do when a tab holds on to somebody’s data', async () => {
    const { rerender } = render(<People onErase={async () => false} />);
    await press('抹掉小陈');
    await userEvent.click(dialog().getByRole('button', { name: '抹掉' }));
    expect(screen.queryByText(/都抹掉了/)).toBeNull();
    rerender(<People list={{ people: people.slice(0, 1), erasing: ['rapport-0a1b2c3d'] }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('请关掉本应用的其他标签页，再刷新这一页');
  });

  test.each([
    ['blocked', /这个浏览器不允许保存数据/],
    ['full', /存储空间满了/],
  ] as const)('are told when storage refuses: %s', async (problem, words) => {
    const refuse = () => Promise.reject(new StorageError(problem));
    render(<People onSwitch={refuse} onErase={refuse} />);
    await press('切换到小陈');
    const told = screen.getByRole('status');
    expect(await within(told).findByText(words)).toBeVisible();
    await press('抹掉小陈');
    await userEvent.click(dialog().getByRole('button', { name: '抹掉' }));
    expect(await within(told).findByText(words)).toBeVisible();
    expect(screen.getByRole('button', { name: '抹掉小陈' })).not.toHaveAttribute('aria-disabled', 'true');
  });
});
