import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/core/pack/library.ts';
import type { BenchTab } from '../../../src/features/rule-bench/bench-tab.ts';
import { RuleBenchPage, type RuleBenchPageProps } from '../../../src/features/rule-bench/rule-bench-page.tsx';
import type { UnclearReply } from '../../../src/features/rule-bench/unclear/unclear-reply.ts';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { analyser, library } from './small-rules.ts';

// Files are read in many small tasks: a shared machine may take a while over them.
beforeAll(() => configure({ asyncUtilTimeout: 10_000 }));
beforeEach(() => setActiveLocale('zh'));

const nothing = { replies: [], missing: 0, more: false };
const loadNothing = async () => nothing;

function Bench({ tab: first = 'try', ...props }: Partial<RuleBenchPageProps>) {
  const [tab, setTab] = useState<BenchTab>(first);
  return (
    <RuleBenchPage
      library={library as Library}
      analyser={analyser}
      locale="zh"
      tab={tab}
      onTabChange={setTab}
      loadUnclear={loadNothing}
      onCopy={async () => undefined}
      {...props}
    />
  );
}

const replies = () => screen.getByRole('textbox', { name: '回答（一行一条）' });
const card = (number: number) => {
  const found = screen.getByRole('heading', { name: `第 ${number} 条` }).closest('li');
  if (!found) throw new Error(`no card ${number}`);
  return within(found);
};
const paste = (text: string) => fireEvent.change(replies(), { target: { value: text } });

describe('trying replies', () => {
  test('begins with examples to click', async () => {
    const { container } = render(<Bench />);
    expect(screen.getByText('写一句，看规则听到什么')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /冷静一点/ }));
    expect(replies()).toHaveFocus();
    expect(replies()).toHaveValue('您先冷静一点，这事不归我管。');
    expect(card(1).getByText('“不归我管”', { selector: 'summary span' })).toBeVisible();
  });

  test('shows each reply with its marks, its rules and what nearly was one', async () => {
    const { container } = render(<Bench />);
    paste('您好，这不归我管。\n\n您刚才说“不归我管”，对吗？');
    expect(card(1).getByText('不归我管', { selector: 'mark' })).toBeVisible();
    const rules = card(1).getByText('听到的规则').parentElement as HTMLElement;
    const [fault, greeting] = within(rules).getAllByRole('listitem');
    expect(fault).toHaveTextContent(/要避免.*推责.*不该做的.*“不归我管”.*−20 分/);
    expect(fault).toHaveTextContent(/为什么别推.*不如说“我来办”.*把握 100%/);
    expect(greeting).toHaveTextContent(/做得好.*问好.*\+5 分/);
    expect(card(2).getByText('没有规则听到什么。')).toBeVisible();
    const almost = card(2).getByText('差一点就算').parentElement as HTMLElement;
    expect(almost).toHaveTextContent(/推责.*“不归我管”.*引用或转述/);
    expect(await axeViolations(container)).toEqual([]);
  });

  test.each([
    ['negated', '并非不归我管。', /否定/],
    ['words', '不归我管也给您办。', /同一小句里有别的词/],
    ['alone', '今天之内。', /要和“问好”一起/],
    ['too-few', '请等等。', /说够次数/],
  ])('says in a sentence what stopped a rule: %s', (_, reply, sentence) => {
    render(<Bench />);
    paste(reply);
    expect(card(1).getByText(sentence)).toBeVisible();
  });

  test('a finding that is not sure is a hint without points, and says so', () => {
    const unsure = {
      ...analyser,
      explain: () =>
        ({ findings: [{ rule: 'greet', span: [0, 2], confidence: 0.55 }], silenced: [] }) as never,
    };
    render(<Bench analyser={unsure} />);
    paste('您好。');
    expect(card(1).getByText('不计分')).toBeVisible();
    expect(card(1).getByText(/拿不准（把握 55%，不到 70%）/)).toBeVisible();
    expect(card(1).queryByText('+5 分')).toBeNull();
  });

  test('what the customer said last decides where a rule asks for it', async () => {
    render(<Bench />);
    paste('给您道歉。');
    await userEvent.type(screen.getByRole('textbox', { name: /客户上一句/ }), '早上好');
    expect(await card(1).findByText(/要看客户上一句/)).toBeVisible();
    await userEvent.clear(screen.getByRole('textbox', { name: /客户上一句/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /客户上一句/ }), '你们太慢了');
    expect(await card(1).findByText('+8 分')).toBeVisible();
  });

  test('the language is the page’s until another one is chosen', async () => {
    render(<Bench />);
    expect(screen.getByRole('radio', { name: '中文' })).toBeChecked();
    paste('It is not my job.');
    expect(card(1).getByText('没有规则听到什么。')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: '英文' }));
    expect(await card(1).findByText('−20 分')).toBeVisible();
  });

  test('of five hundred pasted lines the first are drawn, and the rest when asked for', async () => {
    const explain = vi.fn(analyser.explain);
    render(<Bench analyser={{ ...analyser, explain }} />);
    paste(Array.from({ length: 500 }, (_, index) => `您好，第 ${index} 位。`).join('\n'));
    expect(screen.getByText('500 条回答，先显示前 20 条')).toBeVisible();
    expect(explain).toHaveBeenCalledTimes(20);
    await userEvent.click(screen.getByRole('button', { name: '再显示 20 条' }));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(40);
    expect(explain).toHaveBeenCalledTimes(40);
  });

  test('only the beginning of an endless reply is read, and the card says so', () => {
    const explain = vi.fn(analyser.explain);
    render(<Bench analyser={{ ...analyser, explain }} />);
    paste('好'.repeat(100_000));
    expect(explain.mock.calls[0]?.[0]).toHaveLength(1200);
    expect(card(1).getByText(/只读前 1200 个字/)).toBeVisible();
  });
});

const line = (id: string, reply: string, labels: readonly object[], more: object = {}) =>
  JSON.stringify({ id, reply, labels, ...more });
const labelled = (name: string, ...lines: readonly string[]) => new File([lines.join('\n')], name);

function choose(container: HTMLElement, file: File): void {
  const input = container.querySelector('input[type="file"]') as HTMLInputElement;
  fireEvent.change(input, { target: { files: [file] } });
}

describe('running a labelled file', () => {
  const good = labelled(
    'good.jsonl',
    line('a', '这不归我管。', [{ label: 'dont-not-my-job', span: '不归我管' }], { lang: 'zh' }),
    line('b', '不归我管。', []),
    '',
    line('c', '慢着。', [
      { label: 'dont-not-my-job', span: null },
      { label: 'dont-no-such', span: '慢' },
    ]),
  );

  test('shows the rates of the whole and of each label, and the lines that differ', async () => {
    const { container } = render(<Bench tab="file" />);
    choose(container, good);
    expect(await screen.findByText('good.jsonl：跑完了。')).toBeVisible();
    const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement;
    expect(figure('准确率')).toHaveTextContent('50.0%');
    expect(figure('召回率')).toHaveTextContent('33.3%');
    expect(figure('F1')).toHaveTextContent('40.0%');
    expect(figure('划线重合')).toHaveTextContent('100.0%');
    expect(figure('冤枉好话')).toHaveTextContent('100.0%1 行没有过错，其中 1 行被报了过错');
    const row = screen.getByRole('row', { name: /^dont-not-my-job/ });
    expect(row).toHaveTextContent('dont-not-my-job50.0%50.0%50.0%111');
    expect(screen.getByText(/没有规则认得这些标注.*dont-no-such/)).toBeVisible();
    expect(screen.getByText('多报 dont-not-my-job：“不归我管”')).toBeVisible();
    expect(screen.getByText('漏报 dont-not-my-job：整条回答')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('a line that differs can be tried; what was written before can be brought back', async () => {
    const { container } = render(<Bench />);
    paste('早先写的');
    await userEvent.click(screen.getByRole('tab', { name: '跑标注文件' }));
    choose(container, good);
    await userEvent.click(await screen.findByRole('button', { name: '拿去试：不归我管。' }));
    expect(screen.getByRole('tab', { name: '试几句' })).toHaveAttribute('aria-selected', 'true');
    expect(replies()).toHaveValue('不归我管。');
    expect(replies()).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: '找回刚才写的' }));
    expect(replies()).toHaveValue('早先写的');
    expect(screen.queryByRole('button', { name: '找回刚才写的' })).toBeNull();
  });

  test('a file that names its language is read in it, and in another one when asked', async () => {
    const { container } = render(<Bench tab="file" />);
    const labels = [{ label: 'dont-not-my-job', span: 'not my job' }];
    choose(container, labelled('en.jsonl', line('a', 'It is not my job.', labels, { lang: 'en' })));
    expect(await screen.findByText(/一致 1 处/)).toBeVisible();
    expect(screen.getByRole('radio', { name: '英文' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: '中文' }));
    expect(await screen.findByText(/一致 0 处/)).toBeVisible();
  });

  test('a file that is dropped is run', async () => {
    render(<Bench tab="file" />);
    const place = screen.getByRole('region', { name: '跑标注文件' });
    fireEvent.drop(place, { dataTransfer: { types: ['Files'], files: [good] } });
    expect(await screen.findByText('good.jsonl：跑完了。')).toBeVisible();
  });

  const fine = line('a', '好', []);
  test.each([
    ['not JSON', labelled('x', fine, '', '{"id":'), /“x”第 3 行不是一条完整的 JSON/],
    ['a list', labelled('x', '[1]'), /第 1 行不是一条完整的 JSON/],
    ['without a reply', labelled('x', fine, '{"id":"b","labels":[]}'), /第 2 行的 reply 不对或没有/],
    ['labels that are none', labelled('x', line('b', '好', [{ name: 'x' }])), /第 1 行的 labels 不对或没有/],
    [
      'an endless reply',
      labelled('x', line('b', '好'.repeat(1201), [])),
      /第 1 行太长，一条回答最多 1200 个字/,
    ],
    ['a line without end', labelled('x', 'x'.repeat(60_000)), /第 1 行太长/],
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0xff, 0xfe])], 'x'), /不是 UTF-8 文本/],
    ['zeros', new File([new Uint8Array([65, 0, 66, 0])], 'x'), /不是 UTF-8 文本/],
    ['nothing', new File([], 'x'), /一行也没有/],
    ['blank lines', labelled('x', '', ' ', ''), /一行也没有/],
  ])('a file with %s gets one sentence', async (_, file, sentence) => {
    const { container } = render(<Bench tab="file" />);
    choose(container, file);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('a file that is too large is not even read', async () => {
    const file = labelled('big.jsonl', fine);
    Object.defineProperty(file, 'size', { value: 20_000_001 });
    const { container } = render(<Bench tab="file" />);
    choose(container, file);
    expect(await screen.findByRole('alert')).toHaveTextContent('“big.jsonl”超过 20 MB');
  });

  test('a long run shows how far it is, and can be stopped', async () => {
    const slow = {
      ...analyser,
      analyse: (...asked: Parameters<typeof analyser.analyse>) => {
        const until = performance.now() + 20;
        while (performance.now() < until);
        return analyser.analyse(...asked);
      },
    };
    const { container } = render(<Bench tab="file" analyser={slow} />);
    choose(
      container,
      labelled('long.jsonl', ...Array.from({ length: 500 }, (_, n) => line(`${n}`, '好', []))),
    );
    expect(await screen.findByText(/long.jsonl：跑到 1\d%/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '停下' }));
    expect(screen.getByText('停下了，没有留下结果。')).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

const unclear = (text: string, at: number, more: Partial<UnclearReply> = {}): UnclearReply => ({
  text,
  language: 'zh',
  at,
  pack: 'p',
  scenario: 'call',
  title: { zh: '来电', en: 'Call' },
  node: 'first',
  customerLine: '怎么这么慢！',
  authored: [{ id: 'good', say: { zh: '好的', en: 'Fine' } }],
  ...more,
});

describe('what was not understood', () => {
  test('says what will appear while there is nothing', async () => {
    const { container } = render(<Bench tab="unclear" />);
    expect(await screen.findByText('还没有没听懂的话')).toBeVisible();
    expect(screen.getByText(/客户没听明白的话会列在这里/)).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  const some = {
    replies: [
      unclear('旧话', 1_000),
      unclear('喜鹊', 3_000),
      unclear('喜鹊', 2_000),
      unclear('别处', 2_500, { node: 'second' }),
      unclear('Lost', 9_000, {
        scenario: 'gone',
        title: null,
        customerLine: '',
        language: 'en',
        authored: [],
      }),
    ],
    missing: 1,
    more: true,
  };
  const loadSome = async () => some;

  test('is grouped by call and decision point, the newest first', async () => {
    const { container } = render(<Bench tab="unclear" loadUnclear={loadSome} />);
    await screen.findByText('喜鹊', { selector: 'p' });
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.slice(1)).toEqual([
      '剧本不在这里：gone',
      '决策点 first',
      '来电',
      '决策点 first',
      '决策点 second',
    ]);
    const point = screen.getAllByRole('heading', { name: '决策点 first' })[1]?.parentElement as HTMLElement;
    const words = within(point).getAllByText(/^(喜鹊|旧话)$/, { selector: 'p' });
    expect(words.map(({ textContent }) => textContent)).toEqual(['喜鹊', '旧话']);
    expect(within(point).getByText(/说过 2 次/)).toBeVisible();
    expect(within(point).getAllByText('客户：怎么这么慢！')).toHaveLength(2);
    expect(screen.getByText(/有 1 通电话的剧本不在/)).toBeVisible();
    expect(screen.getByText('只看最近 200 通电话。')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('can be tried with what the customer had said', async () => {
    render(<Bench tab="unclear" loadUnclear={loadSome} />);
    await userEvent.click(await screen.findByRole('button', { name: '拿去试：喜鹊' }));
    expect(replies()).toHaveValue('喜鹊');
    expect(screen.getByRole('textbox', { name: /客户上一句/ })).toHaveValue('怎么这么慢！');
  });

  test('can be copied as a wording; where the browser refuses, it is there to be selected', async () => {
    const onCopy = vi.fn(async (_text: string): Promise<void> => undefined);
    render(<Bench tab="unclear" loadUnclear={loadSome} onCopy={onCopy} />);
    await userEvent.click(await screen.findByRole('button', { name: '复制成说法：喜鹊' }));
    expect(onCopy).toHaveBeenCalledWith('hears:\n  zh:\n    - "喜鹊"\n');
    expect(await screen.findByText(/复制好了/)).toBeVisible();
    onCopy.mockRejectedValueOnce(new Error('no clipboard'));
    await userEvent.click(screen.getByRole('button', { name: '复制成说法：喜鹊' }));
    expect(await screen.findByText(/- "喜鹊"/, { selector: 'pre' })).toBeVisible();
    expect(screen.queryByText(/复制好了/)).toBeNull();
  });

  test('says so when the calls cannot be read', async () => {
    const refuse = () => Promise.reject(new StorageError('blocked'));
    render(<Bench tab="unclear" loadUnclear={refuse} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('不允许保存数据');
  });
});

test('the three parts are reached by the keyboard', async () => {
  render(<Bench />);
  screen.getByRole('tab', { name: '试几句' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '跑标注文件' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await waitFor(() => expect(screen.getByText('还没有没听懂的话')).toBeVisible());
  await userEvent.keyboard('{ArrowRight}');
  // Coming back by the tabs leaves the focus on them.
  expect(screen.getByRole('tab', { name: '试几句' })).toHaveFocus();
});

test('the shipped development file runs to the end', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/eval/rules.zh.dev.jsonl'), 'utf8');
  const { container } = render(<Bench tab="file" />);
  choose(container, new File([text], 'rules.zh.dev.jsonl'));
  const count = text.trim().split('\n').length;
  expect(await screen.findByText(new RegExp(`^${count} 行 · 要与不要 · 中文`))).toBeVisible();
}, 20_000);
