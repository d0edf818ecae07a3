import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { applyPreferences } from '../../src/app/apply-preferences.ts';
import { startAttempt } from '../../src/app/calls/start-attempt.ts';
import type { Services } from '../../src/app/services.ts';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { readPreferences } from '../../src/platform/preferences.ts';
import { addDialogMethods } from '../features/library/dialog-methods.ts';
import { axeViolations } from '../kit/axe-violations.ts';
import { oneDecision, playedOut, storageFound, type World, worldOf } from './app-world.ts';

// The stage and the report have tests of their own; here only the ways to and from them matter.
vi.mock('../../src/features/practice/briefing-page.tsx', () => ({
  BriefingPage: ({ persona, mode, onStart }: { persona: string; mode: string; onStart: () => void }) => (
    <>
      <h1>briefing</h1>
      <p>{`${persona} ${mode}`}</p>
      <button type="button" onClick={onStart}>
        start
      </button>
    </>
  ),
}));
vi.mock('../../src/features/practice/call-page.tsx', () => ({
  CallPage: ({
    attempt,
    onFinished,
  }: {
    attempt: { header: { id: string } };
    onFinished: (id: string) => void;
  }) => (
    <>
      <h1>stage</h1>
      <button type="button" onClick={() => onFinished(attempt.header.id)}>
        finish
      </button>
    </>
  ),
}));
vi.mock('../../src/features/debrief/debrief-page.tsx', () => ({
  DebriefPage: ({
    onFork,
    onResume,
    related,
  }: {
    onFork: (turn: number) => void;
    onResume: () => void;
    related: readonly unknown[];
  }) => {
    if (related.length === 13) throw new Error('thirteen');
    return (
      <>
        <h1>report</h1>
        <button type="button" onClick={onResume}>
          go on
        </button>
        <button type="button" onClick={() => onFork(0)}>
          fork
        </button>
      </>
    );
  },
}));

const program = oneDecision();
const choice = { pack: 'small', scenario: 'call', persona: 'plain', temper: 'calm', mode: 'exam' } as const;

beforeAll(async () => {
  addDialogMethods();
  window.scrollTo = () => undefined;
  // What the app loads later; here it would be compiled within the patience of the first test.
  await Promise.all([
    import('../../src/app/routes/practice.tsx'),
    import('../../src/app/routes/debrief.tsx'),
    import('../../src/app/routes/history.tsx'),
    import('../../src/app/routes/settings.tsx'),
    import('../../src/app/calls/create-rater.ts'),
    import('../../src/kit/portrait/static-portrait.tsx'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('rapport.preferences', '{"locale":"zh"}');
  // Not by the hash: jsdom would tell of it later, in the middle of the test.
  window.history.replaceState(null, '', '#/');
});

async function open(address: string, change: Partial<Services> = {}): Promise<World> {
  window.location.hash = address;
  const world = worldOf(program, change);
  await act(async () => render(<App services={world} />));
  return world;
}

/** Drawn after the app and before the app stands; leads on as a browser does, which tells of it at once. */
function LateAddress() {
  window.history.pushState(null, '', '#/settings');
  window.dispatchEvent(new PopStateEvent('popstate'));
  return null;
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the shell', () => {
  test('has a name, ways through it and a skip link', async () => {
    await open('#/');
    expect(await heading('今天，接谁的电话？')).toBeVisible();
    expect(document.title).toBe('练习室 · 契合 Rapport');
    expect(screen.getByRole('navigation', { name: '主导航' })).toBeVisible();
    expect(screen.getByRole('link', { name: '练习室' })).toHaveAttribute('aria-current', 'page');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: '跳到正文' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test('goes from page to page, and the focus follows to the heading', async () => {
    await open('#/');
    await userEvent.click(screen.getByRole('link', { name: '记录' }));
    expect(await heading('你接过的电话')).toHaveFocus();
    expect(document.title).toBe('记录 · 契合 Rapport');
    await userEvent.click(screen.getByRole('link', { name: '设置' }));
    expect(await heading('设置')).toHaveFocus();
  });

  test('goes where the address has led while the first screen was being built', async () => {
    await act(async () =>
      render(
        <>
          <App services={worldOf(program)} />
          <LateAddress />
        </>,
      ),
    );
    expect(await heading('设置')).toBeVisible();
    expect(window.location.hash).toBe('#/settings');
  });

  test('changes its language at once, everywhere, and remembers it', async () => {
    await open('#/settings');
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await heading('Settings')).toBeVisible();
    expect(document.title).toBe('Settings · 契合 Rapport');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('link', { name: 'Practice room' })).toBeVisible();
    expect(JSON.parse(localStorage.getItem('rapport.preferences') ?? '')).toMatchObject({ locale: 'en' });
  });

  test('changes its theme and remembers it', async () => {
    await open('#/');
    await userEvent.click(screen.getByRole('button', { name: '换成深色' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await userEvent.click(screen.getByRole('button', { name: '换成浅色' }));
    expect(document.documentElement.dataset.theme).toBe('light');
    expect(localStorage.getItem('rapport.preferences')).toContain('"theme":"light"');
  });

  test('says whose page it is as soon as there is more than one person', async () => {
    await open('#/settings');
    const people = within(await screen.findByRole('region', { name: '这台机器上的人' }));
    expect(screen.queryByRole('link', { name: /到设置里换人/ })).toBeNull();
    await userEvent.click(people.getByRole('button', { name: '添一个人…' }));
    await userEvent.type(screen.getByRole('textbox', { name: '名字' }), '小陈{Enter}');
    const whose = await screen.findByRole('link', { name: '第 1 位：到设置里换人' });
    expect(people.getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(people.getByRole('button', { name: '给第 1 位改名' }));
    await userEvent.type(screen.getByRole('textbox', { name: '名字' }), '老王{Enter}');
    expect(whose).toHaveTextContent('老王');
    await userEvent.click(people.getByRole('button', { name: '抹掉小陈' }));
    await userEvent.click(screen.getByRole('button', { name: '抹掉' }));
    expect(await people.findByText('小陈的一切都抹掉了。')).toBeVisible();
    expect(screen.queryByRole('link', { name: /到设置里换人/ })).toBeNull();
    expect(JSON.parse(localStorage.getItem('rapport.profiles') ?? '')).toMatchObject({
      current: 'rapport',
      people: [{ id: 'rapport', name: '老王' }],
      erasing: [],
    });
  });

  test('keeps the filters in the address', async () => {
    await open('#/?difficulty=3');
    expect(screen.getByRole('combobox', { name: '难度' })).toHaveValue('3');
    await userEvent.click(screen.getByRole('button', { name: '投诉' }));
    await waitFor(() => expect(window.location.hash).toContain('kind=complaint'));
  });
});

describe('a call', () => {
  test('goes from the briefing over the stage to the report, and again from a turn', async () => {
    const world = await open('#/brief/small/call?persona=plain&temper=calm&mode=exam');
    expect(await screen.findByText('plain exam')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'start' }));
    expect(await heading('stage')).toBeVisible();
    expect(await world.store.load('id-0')).toMatchObject({ header: { mode: 'exam', pack: program.digest } });
    await world.store.append('id-0', playedOut('good').slice(1));
    await userEvent.click(screen.getByRole('button', { name: 'finish' }));
    expect(await heading('report')).toBeVisible();
    expect(window.location.hash).toBe('#/report/id-0');
    await userEvent.click(screen.getByRole('button', { name: 'fork' }));
    expect(await heading('stage')).toBeVisible();
    expect(window.location.hash).toBe('#/call/id-1');
  });

  test('that is over leads to its report', async () => {
    const store = createMemoryStore();
    const id = await startAttempt(worldOf(program, { store }), program, choice, 'zh');
    await store.append(id, playedOut('good').slice(1));
    await open(`#/call/${id}`, { store });
    expect(await heading('report')).toBeVisible();
  });

  test('that is not over is gone on with from its report', async () => {
    const store = createMemoryStore();
    const id = await startAttempt(
      worldOf(program, { store }),
      program,
      { ...choice, mode: 'practice' },
      'zh',
    );
    await open(`#/report/${id}`, { store });
    await userEvent.click(await screen.findByRole('button', { name: 'go on' }));
    expect(await heading('stage')).toBeVisible();
    expect(window.location.hash).toBe(`#/call/${id}`);
  });

  test('that is an exam shows no report before it is over', async () => {
    const store = createMemoryStore();
    const id = await startAttempt(worldOf(program, { store }), program, { ...choice, mode: 'exam' }, 'zh');
    await open(`#/report/${id}`, { store });
    expect(await heading('考完再看报告')).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: '继续这通电话' }));
    expect(await heading('stage')).toBeVisible();
  });

  test('has what it is played with kept while the briefing is read', async () => {
    const { store } = await open('#/brief/small/call');
    await screen.findByRole('heading', { name: 'briefing' });
    await waitFor(async () => {
      expect(await store.loadSource(program.digest)).not.toBeNull();
      expect(await store.loadSource(program.library.digest)).not.toBeNull();
    });
    expect(await store.list()).toEqual([]);
  });

  test('that cannot be stored says why, on the briefing', async () => {
    const store = { ...createMemoryStore(), create: () => Promise.reject(new StorageError('full')) };
    await open('#/brief/small/call', { store });
    await userEvent.click(await screen.findByRole('button', { name: 'start' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('存储空间满了');
    expect(screen.getByRole('button', { name: 'start' })).toBeEnabled();
  });

  test('that was left is offered, and can be put aside for good', async () => {
    const store = createMemoryStore();
    await startAttempt(worldOf(program, { store }), program, choice, 'zh');
    await open('#/', { store });
    await userEvent.click(await screen.findByRole('button', { name: '先放一边' }));
    expect(screen.queryByText('有一通电话还没打完')).not.toBeInTheDocument();
    expect(localStorage.getItem('rapport.preferences')).toContain('id-0');
  });
});

describe('bad states', () => {
  test.each([
    ['#/nowhere', '这个号码是空号'],
    ['#/brief/small/unknown', '这个号码是空号'],
    ['#/call/unknown', '找不到这通电话'],
    ['#/report/unknown', '找不到这通电话'],
  ])('%s gets a page with a way back', async (address, name) => {
    await open(address);
    expect(await heading(name)).toBeVisible();
    expect(screen.getByRole('link', { name: '回练习室' })).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test('a call without its pack can be downloaded', async () => {
    const store = createMemoryStore();
    const stranger = oneDecision('another title');
    const id = await startAttempt(worldOf(stranger), stranger, choice, 'zh');
    await store.create(
      { formatVersion: 1, id, pack: stranger.digest, packId: 'small', scenario: 'call', ...rest },
      playedOut('good'),
    );
    const world = await open(`#/report/${id}`, { store });
    expect(await heading('这通电话的剧本不在这里')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '下载这通电话' }));
    await waitFor(() => expect(world.saved).toHaveLength(1));
  });

  test('a page that fails offers the data of its call, and the rest of the app still works', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = createMemoryStore();
    const counting = worldOf(program, { store });
    for (let call = 0; call < 13; call++) {
      const id = await startAttempt(counting, program, choice, 'zh');
      await store.append(id, playedOut('good').slice(1));
    }
    const world = await open('#/report/id-4', { store });
    expect(await screen.findByRole('alert')).toHaveTextContent('已经存下的每一句话都还在');
    await userEvent.click(screen.getByRole('button', { name: '下载这通电话' }));
    await waitFor(() => expect(world.saved[0]?.json).toContain('"id-4"'));
    await userEvent.click(screen.getByRole('link', { name: '回练习室' }));
    expect(await heading('今天，接谁的电话？')).toBeVisible();
    silence.mockRestore();
  });

  const broken = (what: string): never => {
    throw new Error(`${what} is broken`);
  };
  test.each([
    ['#/', { packs: 'state' }],
    ['#/brief/small/call', { packs: 'catalog' }],
    ['#/call/id-0', { store: 'load' }],
    ['#/report/id-0', { store: 'load' }],
    ['#/history', { packs: 'state' }],
    ['#/settings', { files: 'save', preferences: 'change' }],
    ['#/bench', { packs: 'loadLibrary' }],
    ['#/', { history: 'state' }],
  ] as const)(
    'whatever is broken on %s (%o), nobody is left with a blank page or a stack trace',
    async (address, faults) => {
      const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const world = worldOf(program);
      for (const [service, part] of Object.entries(faults)) {
        const whole = world[service as keyof typeof world] as object;
        const faulty = new Proxy(whole, {
          get: (target, name) => (name === part ? broken(part) : Reflect.get(target, name)),
        });
        Object.assign(world, { [service]: faulty });
      }
      window.location.hash = address;
      await act(async () => render(<App services={world} />));
      expect(await screen.findByRole('alert')).toHaveTextContent('已经存下的每一句话都还在');
      expect(screen.getByRole('button', { name: /^下载/ })).toBeVisible();
      expect(screen.getByRole('link', { name: '回练习室' })).toBeVisible();
      silence.mockRestore();
    },
  );

  test('storage that cannot be read is told on every page', async () => {
    await open('#/', {
      store: { ...createMemoryStore(), list: () => Promise.reject(new StorageError('newer')) },
    });
    expect(await screen.findByText(/新版契合写下的/)).toBeVisible();
  });

  test('calls that were brought back are told of, until the notice is closed', async () => {
    await open('#/', { storage: storageFound('twice', { broughtBack: 2, apart: 1, problem: null }) });
    expect(await screen.findByText(/2 通电话的记录，已经从流水账里原样找回/)).toHaveTextContent(
      /1 通电话的两份记录对不上/,
    );
    await userEvent.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/流水账/)).toBeNull();
  });

  test('people who were listed again are told of, until the notice is closed', async () => {
    await open('#/', { storage: storageFound('twice', undefined, 2) });
    expect(await screen.findByText(/重新列出了 2 位/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/重新列出了/)).toBeNull();
  });

  test('a browser that keeps nothing is told so', async () => {
    await open('#/', { storage: storageFound('page') });
    expect(await screen.findByText(/这个浏览器不肯保存数据/)).toBeVisible();
  });
});

const rest = {
  persona: 'plain',
  temper: 'calm',
  seed: 1,
  mode: 'exam',
  scoringVersion: 1,
  locale: 'zh',
} as const;

describe('the page before the app', () => {
  const script = readFileSync(join(import.meta.dirname, '../../public/first-paint.js'), 'utf8');
  const page = document.documentElement;

  test.each([
    '{"locale":"en","theme":"dark","textSize":"large"}',
    '{"locale":"zh","theme":"light"}',
    '{"theme":"pink"}',
    'null',
    'nonsense',
  ])('looks as the app will: %s', (kept) => {
    localStorage.setItem('rapport.preferences', kept);
    applyPreferences(
      document,
      readPreferences(() => localStorage, navigator.languages),
    );
    const expected = { lang: page.lang, ...page.dataset };
    for (const name of Object.keys(page.dataset)) delete page.dataset[name];
    page.lang = '';
    new Function(script)();
    expect({ lang: page.lang, ...page.dataset }).toEqual(expected);
  });

  test.each([
    ['{"current":"rapport-0a1b2c3d"}', 'dark'],
    ['{"current":"rapport"}', 'light'],
    ['{"current":"another"}', 'light'],
    ['{"current":{}}', 'light'],
    ['{', 'light'],
  ])('looks as whoever is current likes it: %s', (profiles, theme) => {
    localStorage.setItem('rapport.preferences', '{"theme":"light"}');
    localStorage.setItem('rapport-0a1b2c3d.preferences', '{"theme":"dark"}');
    localStorage.setItem('rapport.profiles', profiles);
    new Function(script)();
    expect(page.dataset.theme).toBe(theme);
  });
});
