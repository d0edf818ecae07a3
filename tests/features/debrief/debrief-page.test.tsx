import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { forkAttempt } from '../../../src/core/attempt/fork-attempt.ts';
import { DebriefPage } from '../../../src/features/debrief/debrief-page.tsx';
import type { AttemptRow } from '../../../src/platform/attempt-store.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { parcelCall, takeCall } from './parcel-call.ts';
import { renderDebrief } from './render-debrief.tsx';

const good = takeCall(['look', 'bring']);
const own = takeCall(['I am sorry, but that is our policy.', 'wait'], { id: 'attempt-2' });

function row(attempt: Attempt, id: string, raw: number, ending: string): AttemptRow {
  const result = { raw, band: 'fail', ending, quality: 'poor', parts: {} } as const;
  const header = { ...attempt.header, id };
  return { header, startedAt: 0, updatedAt: 0, turns: 2, ended: true, result, sealed: true };
}

describe('the head', () => {
  test('says which call, which customer, which score and which ending', async () => {
    await renderDebrief(good);
    expect(screen.getByRole('heading', { level: 1, name: 'Where the parcel went' })).toBeInTheDocument();
    expect(screen.getByText('Ms Lin · Koala, calm')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /^Overall score \d+\.\d, / })).toBeInTheDocument();
    expect(screen.getByText('She smiles.')).toBeInTheDocument();
    expect(screen.getByText(/^Pass mark 60\.0, passed by \d+\.\d$/)).toBeInTheDocument();
  });

  test('speaks Chinese', async () => {
    await renderDebrief(takeCall(['look', 'bring'], { locale: 'zh' }), { locale: 'zh' });
    expect(screen.getByRole('heading', { level: 1, name: '包裹去哪了' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: '接下来练这三样' })).toBeInTheDocument();
  });

  test('keeps the words of a call in the language of the call', async () => {
    await renderDebrief(takeCall(['look', 'bring'], { locale: 'zh' }));
    expect(screen.getByText('我的包裹呢？', { exact: false, selector: 'p' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'Where the parcel went' })).toBeInTheDocument();
  });

  test('says plainly that a call is not over', async () => {
    await renderDebrief(takeCall(['look']));
    expect(screen.getByText(/This call is not over/)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /^Overall score \d+\.\d, So far$/ })).toBeInTheDocument();
    expect(screen.queryByText(/Pass mark 60\.0, /)).not.toBeInTheDocument();
  });

  test.each([
    ['en', 'Go on with this call'],
    ['zh', '继续这通电话'],
  ] as const)('leads back into a call that is not over, in %s', async (locale, name) => {
    const { user, onResume } = await renderDebrief(takeCall(['look']), { locale });
    await user.click(screen.getByRole('button', { name }));
    expect(onResume).toHaveBeenCalledOnce();
  });

  test('leads back into no call that is over', async () => {
    await renderDebrief(good);
    expect(screen.queryByRole('button', { name: 'Go on with this call' })).not.toBeInTheDocument();
  });

  test('names the veto and where it fell', async () => {
    await renderDebrief(takeCall(['look', 'you fool, sorry, sorry']));
    expect(screen.getByText(/^Veto: Scolds \(turn 2\)\./)).toBeInTheDocument();
  });

  test('says where a fork began, and marks the place', async () => {
    const fork = forkAttempt(good, 1, 'attempt-3');
    await renderDebrief({ ...good, header: fork.header });
    expect(screen.getByText(/taken up again from turn 2 of call attempt-/)).toBeInTheDocument();
    expect(screen.getByText('New from here on')).toBeInTheDocument();
  });

  test('compares with other attempts at the same call, and with none of another', async () => {
    const other = row(good, 'x', 12.3, 'lost');
    const elsewhere = {
      ...row(good, 'y', 99, 'lost'),
      header: { ...good.header, id: 'y', scenario: 'other' },
    };
    await renderDebrief(good, { related: [other, elsewhere, row(good, good.header.id, 1, 'found')] });
    expect(screen.getByText(/^Try 2 of 2 at this call; best score \d+\.\d\.$/)).toBeInTheDocument();
  });
});

describe('the score', () => {
  const tenths = (text: string) =>
    Math.round(Number((/[+−]?\d+\.\d(?!.*\d\.\d)/.exec(text)?.[0] ?? '0').replace('−', '-')) * 10);

  test.each([
    ['a good call', good],
    ['a poor call', own],
    ['an unfinished call', takeCall(['policy'])],
    ['a vetoed call', takeCall(['look', 'you fool'])],
  ])('of %s is the sum of the rows shown', async (_, attempt) => {
    await renderDebrief(attempt);
    const score = /\d+\.\d/.exec(
      screen.getByRole('img', { name: /^Overall score/ }).getAttribute('aria-label') ?? '',
    );
    const tree = screen.getByRole('region', { name: `Where ${score?.[0]} comes from` });
    const rows = within(tree)
      .getAllByRole('listitem')
      .filter((item) => item.parentElement?.closest('li') === null);
    const sum = rows.reduce((total, item) => {
      const head = within(item).queryByRole('button', { expanded: false }) ?? item;
      return head.textContent?.includes('Skipped') ? total : total + tenths(head.textContent ?? '');
    }, 0);
    expect(sum / 10).toBeCloseTo(Number(score?.[0]), 5);
    expect(within(tree).getByText('Sum').parentElement).toHaveTextContent(`Sum${score?.[0]}`);
  });

  test('opens a dimension to its evidence: turn, words, rule, points, what to say instead', async () => {
    const { user } = await renderDebrief(own);
    const row = screen.getByRole('button', { name: /^Ownership/ });
    expect(row).toHaveAttribute('aria-expanded', 'false');
    await user.click(row);
    const item = within(row.closest('li') as HTMLElement)
      .getAllByRole('listitem')
      .find((one) => within(one).queryByText('“policy”')) as HTMLElement;
    expect(within(item).getByText('Hides behind policy')).toBeVisible();
    expect(within(item).getByRole('button', { name: 'Turn 1' })).toBeVisible();
    expect(within(item).getByText('I will find a way.')).toBeVisible();
    expect(within(item).getByText('−6 in the reply')).toBeVisible();
    expect(within(item).getByText('dont-policy · small 1.0.0')).toBeVisible();
  });

  test('says in words why points differ from the rule', async () => {
    await renderDebrief(own);
    expect(screen.getByText('second time: 1.5 times the points')).toBeInTheDocument();
  });

  test('shows what is not rated as skipped', async () => {
    await renderDebrief(good);
    expect(screen.getByText('Skipped')).toBeInTheDocument();
  });
});

describe('the transcript', () => {
  const mark = (name: RegExp) =>
    within(screen.getByRole('list', { name: 'Transcript' })).getByRole('button', { name });

  test('has both sides and the stage directions', async () => {
    await renderDebrief(own);
    const transcript = screen.getByRole('list', { name: 'Transcript' });
    expect(transcript).toHaveTextContent('Somebody stands at the counter.');
    expect(transcript).toHaveTextContent('Ms Lin: Where is my parcel?');
    expect(transcript).toHaveTextContent(/I am .*sorry.*, but.* that is our .*policy/);
  });

  test('opens every rule over overlapping words, and gives the focus back', async () => {
    const { user } = await renderDebrief(own);
    const both = mark(/^sorry.*Wording: A stock apology.*Well done: Says sorry/);
    await user.click(both);
    const panel = screen.getByRole('dialog', { name: 'Turn 1: the rules' });
    expect(panel).toHaveFocus();
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([expect.stringContaining('A stock apology'), expect.stringContaining('Says sorry')]);
    expect(panel).toHaveTextContent('Apologise first.');
    expect(panel).toHaveTextContent('do-sorry · small 1.0.0');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(both).toHaveFocus();
  });

  test.each(['{Enter}', ' '])('opens a mark by keyboard with %s', async (key) => {
    const { user } = await renderDebrief(own);
    mark(/^policy/).focus();
    await user.keyboard(key);
    const panel = screen.getByRole('dialog');
    expect(panel).toHaveTextContent('Hides behind policy');
    expect(panel).toHaveTextContent('I will find a way.');
    await user.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(mark(/^policy/)).toHaveFocus();
  });

  test('shows the coach, the stronger reply that was open, and why the mood moved', async () => {
    const { user } = await renderDebrief(takeCall(['look', 'wait']));
    expect(screen.getByText('Sorry first, then action.')).toBeInTheDocument();
    const second = screen.getByRole('listitem', { name: 'Turn 2' });
    expect(within(second).getByText(/^A stronger reply was open/)).toBeInTheDocument();
    expect(within(second).getByText('“Found it, I will bring it to you.”')).toBeInTheDocument();
    await user.click(within(second).getByRole('button', { name: /^Patience/ }));
    expect(within(second).getAllByText('Hides behind policy').at(-1)).toBeVisible();
  });

  test('forks at a turn and says that the original is kept', async () => {
    const { user, onFork } = await renderDebrief(good);
    await user.click(
      screen.getByRole('button', { name: 'Again from here: turn 2; this call is kept as it is' }),
    );
    expect(onFork).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('is where evidence leads to', async () => {
    const { user } = await renderDebrief(own);
    await user.click(screen.getAllByRole('button', { name: 'Turn 2' })[0] as HTMLElement);
    const second = screen.getByRole('listitem', { name: 'Turn 2' });
    expect(second).toHaveAttribute('aria-current', 'true');
    await waitFor(() => expect(within(second).getByRole('heading', { name: 'Turn 2' })).toHaveFocus());
  });
});

describe('the replay', () => {
  test('goes step by step, with the running score that ends at the score', async () => {
    const { user } = await renderDebrief(good);
    const player = screen.getByRole('region', { name: 'Replay' });
    const slider = within(player).getByRole('slider', { name: 'Place in the replay' });
    await user.click(within(player).getByRole('button', { name: 'Previous turn' }));
    await user.click(within(player).getByRole('button', { name: 'Previous turn' }));
    expect(slider).toHaveAttribute('aria-valuetext', 'Opening of 2, score so far 60.0');
    expect(within(player).getByRole('button', { name: 'Previous turn' })).toBeDisabled();
    await user.click(within(player).getByRole('button', { name: 'Next turn' }));
    expect(screen.getByRole('listitem', { name: 'Turn 1' })).toHaveAttribute('aria-current', 'true');
    expect(within(player).getByRole('img', { name: 'Ms Lin after: Turn 1' })).toBeInTheDocument();
    await user.click(within(player).getByRole('button', { name: 'Next turn' }));
    const score = screen.getByRole('img', { name: /^Overall score/ }).getAttribute('aria-label');
    expect(score).toContain(within(player).getByRole('status').textContent);
    await user.click(within(player).getByRole('button', { name: 'Show everything' }));
    expect(within(player).queryByRole('button', { name: 'Show everything' })).not.toBeInTheDocument();
  });

  test('plays and pauses', async () => {
    const { user } = await renderDebrief(good);
    const player = screen.getByRole('region', { name: 'Replay' });
    await user.click(within(player).getByRole('button', { name: 'Play' }));
    expect(within(player).getByRole('slider')).toHaveValue('0');
    await user.click(within(player).getByRole('button', { name: 'Pause' }));
    expect(within(player).getByRole('button', { name: 'Play' })).toBeInTheDocument();
  });

  test('is steps only where nothing should move', async () => {
    document.documentElement.dataset.motion = 'reduced';
    await renderDebrief(good);
    delete document.documentElement.dataset.motion;
    const player = screen.getByRole('region', { name: 'Replay' });
    expect(within(player).queryByRole('button', { name: 'Play' })).not.toBeInTheDocument();
    expect(within(player).getByRole('button', { name: 'Previous turn' })).toBeInTheDocument();
  });

  test('follows the chart of moods, and the chart follows it', async () => {
    const { user } = await renderDebrief(own);
    const chart = screen.getByRole('slider', { name: 'The customer’s mood, turn by turn' });
    chart.focus();
    await user.keyboard('{Home}{ArrowRight}');
    expect(screen.getByRole('listitem', { name: 'Turn 1' })).toHaveAttribute('aria-current', 'true');
    await user.click(screen.getByRole('button', { name: 'Next turn' }));
    expect(chart).toHaveAttribute('aria-valuenow', '2');
  });
});

describe('the path', () => {
  test('sets every step of the best run beside what was said there', async () => {
    const { user } = await renderDebrief(takeCall(['look', 'wait']));
    const path = screen.getByRole('region', { name: 'The path taken' });
    expect(within(path).getByText('1 / 2')).toBeInTheDocument();
    await user.click(within(path).getByRole('button', { name: 'See the best run, reply by reply' }));
    expect(within(path).getByText('You said this too')).toBeVisible();
    expect(within(path).getByText('“Keep waiting.”')).toBeVisible();
  });

  test('shows all endings, those of other attempts included', async () => {
    await renderDebrief(good, { related: [row(good, 'x', 12, 'lost')] });
    const state = (ending: string) => screen.getByText(ending, { selector: 'li p' }).closest('li');
    expect(state('Left waiting')).toHaveTextContent('Reached before');
    expect(state('It ends')).toHaveTextContent('Not reached yet');
    expect(screen.getAllByText('To the door').at(-1)?.closest('li')).toHaveTextContent('Reached this time');
  });

  test('of an exam gives away neither endings nor better replies', async () => {
    await renderDebrief(takeCall(['look', 'wait'], { mode: 'exam' }));
    expect(screen.getAllByText('Another ending')).toHaveLength(2);
    expect(screen.queryByText('To the door', { exact: false })).not.toBeInTheDocument();
    expect(screen.queryByText(/Found it, I will bring it/)).not.toBeInTheDocument();
    expect(screen.queryByText(/A stronger reply was open/)).not.toBeInTheDocument();
  });
});

describe('what can be done with it', () => {
  test('it is saved as the report, the same bytes every time', async () => {
    const { user, files } = await renderDebrief(good);
    await user.click(screen.getByRole('button', { name: 'Save report file' }));
    await user.click(screen.getByRole('button', { name: 'Save report file' }));
    const [[name, json], [, again]] = files.save.mock.calls as [[string, string], [string, string]];
    expect(name).toBe('rapport-call-attempt-1.json');
    expect(again).toBe(json);
    expect(JSON.parse(json)).toMatchObject({ formatVersion: 1, header: { id: 'attempt-1' } });
  });

  test('it is printed, tried again, left', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user, onRetry, onBack } = await renderDebrief(good);
    await user.click(screen.getByRole('button', { name: 'Print / PDF' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(print).toHaveBeenCalledOnce();
    expect(onRetry).toHaveBeenCalledOnce();
    expect(onBack).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});

describe('a report that cannot be made', () => {
  test.each([
    ['another pack', { ...good, header: { ...good.header, pack: 'other' } }, /another version of its pack/],
    ['no such call', { ...good, header: { ...good.header, scenario: 'gone' } }, /no longer has this call/],
    [
      'an unknown persona',
      { ...good, header: { ...good.header, persona: 'gone' } },
      /no longer in the library/,
    ],
    [
      'a broken log',
      { ...good, events: good.events.slice(0, 2).concat(good.events.slice(3)) },
      /does not fit/,
    ],
  ])('is one sentence with a next step: %s', async (_, attempt, sentence) => {
    const { user, onBack, onRetry, container } = await renderDebrief(attempt);
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onBack).toHaveBeenCalledOnce();
    expect(onRetry).toHaveBeenCalledOnce();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('is announced while it is still being made', async () => {
    const { rerender, container } = await renderDebrief(good);
    const props = {
      program: parcelCall,
      locale: 'en',
      onResume: vi.fn(),
      onRetry: vi.fn(),
      onFork: vi.fn(),
      onBack: vi.fn(),
    } as const;
    rerender(<DebriefPage {...props} attempt={own} />);
    expect(screen.getByRole('status', { name: /^Replaying the call/ })).toBeInTheDocument();
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('axe finds nothing', { timeout: 20_000 }, () => {
  test.each([
    ['a good call', good],
    ['a poor call', own],
    ['an unfinished call', takeCall(['policy'])],
    ['an exam', takeCall(['look', 'wait'], { mode: 'exam' })],
  ])('in %s, everything opened', async (_, attempt) => {
    const { container } = await renderDebrief(attempt, { related: [row(attempt, 'x', 12, 'lost')] });
    for (const closed of container.querySelectorAll('button[aria-expanded="false"]')) fireEvent.click(closed);
    const [first] = within(screen.getByRole('list', { name: 'Transcript' })).queryAllByRole('button', {
      pressed: false,
    });
    if (first) fireEvent.click(first);
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('the seal', () => {
  test('says that the record is as it was, and what a seal cannot prove', async () => {
    await renderDebrief(good, { integrity: { kind: 'whole', device: 'abcd-efgh', own: true } });
    const line = screen.getByText(/sealed on this device \(abcd-efgh\) and has not been altered since/);
    expect(line).toHaveTextContent(/unless an assessor countersigns/);
  });

  test.each([
    [{ kind: 'field', event: 6, path: 'reply.choice' }, /“reply.choice” of entry 7/],
    [{ kind: 'field', event: null, path: 'seed' }, /“seed” in its header/],
    [{ kind: 'cut', left: 3 }, /3 of its entries are left/],
    [{ kind: 'added', event: 9 }, /from entry 10 on/],
    [{ kind: 'pack' }, /pack of this call has been altered/],
    [{ kind: 'seal' }, /no longer fits it/],
  ] as const)('warns above the score of what was altered: %o', async (alteration, words) => {
    await renderDebrief(good, { integrity: { kind: 'altered', device: 'abcd-efgh', alteration } });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('alert')).toHaveTextContent(/Do not rely on the score/);
    expect(screen.getByText(/not as it was sealed/)).toBeVisible();
  });

  test('says when there is none', async () => {
    await renderDebrief(good, { integrity: { kind: 'unsealed' } });
    expect(screen.getByText(/carries no seal/)).toBeVisible();
  });
});
