import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from '../../kit/axe-violations.ts';
import { renderCall } from './render-call.tsx';

const sorry = 'Sorry about the worry, let me find out in the locker.';
const calm = 'Please calm down first.';

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

/** The face has answered; the words follow in the next frame. */
const painted = () =>
  act(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 5))));

const log = () => screen.getByRole('log', { name: 'Transcript' });
const reply = (name: string) => screen.getByRole('button', { name });

describe('the customer', () => {
  test('speaks first; the whole line is in the transcript while it is being said', async () => {
    const { pass } = await renderCall();
    await pass(400);
    expect(within(log()).getByText('The phone rings.', { selector: 'li *' })).toBeInTheDocument();
    expect(within(log()).getByText('Hello, I lost an umbrella.', { selector: 'li *' })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'You could say' })).not.toBeInTheDocument();
    await pass(6000);
    expect(screen.getByRole('list', { name: 'You could say' })).toBeInTheDocument();
  });

  test.each(['{Enter}', ' '])('is heard at once with %s', async (key) => {
    const { user } = await renderCall();
    await user.keyboard(key);
    expect(reply(sorry)).toBeInTheDocument();
  });

  test('is heard at once by a click on the words, or on the button', async () => {
    const { user, pass } = await renderCall();
    await pass(300);
    await user.click(log());
    await user.click(reply(calm));
    await painted();
    await user.click(screen.getByRole('button', { name: 'Show it all' }));
    expect(within(log()).getByText('Gu', { selector: 'li *' })).toBeInTheDocument();
    expect(reply('Come and see for yourself.')).toBeInTheDocument();
  });

  test('is heard at once where nothing should move', async () => {
    document.documentElement.dataset.motion = 'reduced';
    await renderCall();
    delete document.documentElement.dataset.motion;
    expect(reply(sorry)).toBeInTheDocument();
  });

  test('shows how the reply was taken in the same frame, before storage has answered', async () => {
    const { user, store } = await renderCall();
    await user.keyboard(' ');
    const face = () => screen.getByRole('img', { name: 'The face of Mr Lin' });
    const release = store.hold();
    fireEvent.click(reply(sorry));
    expect(face()).toHaveAttribute('data-moment', 'reacting-well');
    await painted();
    expect(screen.getByText('Saving')).toBeInTheDocument();
    await act(async () => release());
    expect(screen.getByText('Saved')).toBeInTheDocument();
  });
});

describe('replies', () => {
  test('stand in an order that the seed decides, the same after a reload', async () => {
    const { user, reopen } = await renderCall();
    await user.keyboard(' ');
    const order = () =>
      within(screen.getByRole('list', { name: 'You could say' }))
        .getAllByRole('button')
        .map((button) => button.textContent);
    const before = order();
    await user.click(screen.getByRole('button', { name: 'Leave and come back later' }));
    await reopen();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(before);
  });

  test('are picked by number', async () => {
    const { user, events } = await renderCall();
    await user.keyboard(' ');
    const second = within(screen.getByRole('list', { name: 'You could say' })).getAllByRole('button')[1];
    const text = second?.textContent?.replace(/^\d/, '') ?? '';
    await user.keyboard('2');
    await painted();
    expect(within(log()).getByText(text, { selector: 'li *' })).toBeInTheDocument();
    expect((await events()).map(({ type }) => type)).toEqual(['started', 'replied', 'moved']);
  });

  test('are not picked by a number while the customer speaks, nor by one without a reply', async () => {
    const { user, events } = await renderCall();
    await user.keyboard('1');
    await user.keyboard(' ');
    await user.keyboard('9');
    expect(await events()).toHaveLength(1);
  });

  test('leave single keys alone when they are switched off', async () => {
    const { user, events } = await renderCall();
    await user.keyboard(' ');
    await user.keyboard('?');
    await user.click(screen.getByRole('radio', { name: 'Off' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('1');
    expect(await events()).toHaveLength(1);
  });

  test('hand the focus on, so that Tab goes on from there', async () => {
    const { user } = await renderCall();
    await user.keyboard(' ');
    reply(calm).focus();
    await user.keyboard('{Enter}');
    await painted();
    await user.keyboard(' ');
    await user.tab();
    expect(screen.getByRole('radio', { name: 'Pick' })).toHaveFocus();
  });
});

describe('typing', () => {
  async function typing(options?: Parameters<typeof renderCall>[0]) {
    const call = await renderCall(options);
    await call.user.keyboard(' ');
    await call.user.click(screen.getByRole('radio', { name: 'Type' }));
    return { ...call, field: screen.getByRole('textbox', { name: 'Your reply' }) };
  }

  test('Enter says it, Shift+Enter makes a line', async () => {
    const { user, field, events } = await typing();
    await user.type(field, 'I am sorry,{Shift>}{Enter}{/Shift}let me find out');
    expect(field).toHaveValue('I am sorry,\nlet me find out');
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await events()).toHaveLength(3));
    await painted();
    expect((await events())[1]).toMatchObject({ reply: { kind: 'typed', choice: 'sorry-and-look' } });
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });

  test('the Enter of an input method never sends', async () => {
    const { field, events } = await typing({ language: 'zh' });
    fireEvent.change(field, { target: { value: '对不起' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    // Safari: the composition has ended before the key goes down; 229 is what is left of it.
    fireEvent.compositionStart(field);
    fireEvent.compositionEnd(field, { data: '对不起' });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(await events()).toHaveLength(1);
    expect(field).toHaveValue('对不起');
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 }));
    await waitFor(async () => expect((await events()).length).toBeGreaterThan(1));
  });

  test('digits are text, not choices', async () => {
    const { user, field, events } = await typing();
    await user.type(field, '1');
    expect(field).toHaveValue('1');
    expect(await events()).toHaveLength(1);
  });

  test('the customer listens while you type', async () => {
    const { user, field } = await typing();
    await user.type(field, 'We');
    expect(screen.getByRole('img', { name: 'The face of Mr Lin' })).toHaveAttribute(
      'data-moment',
      'listening',
    );
  });

  test('words that mean nothing are met gently', async () => {
    const { user, field, events } = await typing();
    await user.type(field, 'Blue whales dance on the moon{Enter}');
    await waitFor(async () => expect(await events()).toHaveLength(3));
    await painted();
    await user.keyboard('{Escape} ');
    expect(within(log()).getByText(/follow|You mean/, { selector: 'li *' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Mr Lin did not follow.');
  });

  test('guided: the words are marked while they are written', async () => {
    const { user, field } = await typing({ mode: 'guided' });
    await user.type(field, 'Sorry, please calm down.');
    const marks = await screen.findByRole('list', { name: 'As you write' });
    expect(within(marks).getByText('Says sorry')).toBeInTheDocument();
    expect(within(marks).getByText('Tells them to calm down')).toBeInTheDocument();
    expect(within(marks).getByText('Better: Take your time, I am listening')).toBeInTheDocument();
  });

  test.each(['practice', 'exam'] as const)('%s: nothing is marked', async (mode) => {
    const { user, field } = await typing({ mode });
    await user.type(field, 'Sorry, please calm down.');
    await act(async () => {});
    expect(screen.queryByRole('list', { name: 'As you write' })).not.toBeInTheDocument();
  });

  test('is remembered', async () => {
    const first = await typing();
    first.unmount();
    await renderCall();
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toBeInTheDocument();
  });
});

describe('hints', () => {
  test('practice: each rung says what it costs and is logged', async () => {
    const { user, events } = await renderCall();
    await user.keyboard(' ');
    expect(screen.queryByRole('note', { name: 'Hints' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Ask for a hint.*1 for this reply/ }));
    const note = screen.getByRole('note', { name: 'Hints' });
    expect(note).toHaveTextContent('Let him know he rang the right place.');
    await user.keyboard('h');
    expect(note).toHaveTextContent('Says sorry');
    await user.click(screen.getByRole('button', { name: /Give me the first words.*4 for this reply/ }));
    expect(note).toHaveTextContent('Sorry about the worry, let');
    expect((await events()).slice(1).map((event) => event.type === 'hint-taken' && event.rung)).toEqual([
      1, 2, 3,
    ]);
  });

  test('guided: the first rung is there for free', async () => {
    const { user, events } = await renderCall({ mode: 'guided' });
    await user.keyboard(' ');
    expect(screen.getByRole('note', { name: 'Hints' })).toHaveTextContent('Let him know');
    expect(await events()).toHaveLength(1);
    expect(screen.getByRole('button', { name: /Be more specific.*2 for this reply/ })).toBeInTheDocument();
  });

  test('exam: no hints, no figures, only the face', async () => {
    const { user, events } = await renderCall({ mode: 'exam' });
    await user.keyboard(' ');
    await user.keyboard('h');
    expect(screen.queryByRole('button', { name: /hint/i })).not.toBeInTheDocument();
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'The face of Mr Lin' })).toBeInTheDocument();
    expect(await events()).toHaveLength(1);
  });
});

describe('the mood', () => {
  test('shows the last change and its named causes', async () => {
    const { user } = await renderCall();
    await user.keyboard(' ');
    await user.click(reply(sorry));
    await painted();
    const patience = screen.getByRole('meter', { name: 'Patience' });
    expect(patience).toHaveAttribute('aria-valuenow', '70');
    expect(patience).toHaveAttribute('aria-valuetext', '70 of 100, changed by +10');
    const causes = screen.getByRole('table', { name: 'What that reply did' });
    expect(within(causes).getByRole('row', { name: /Heard a sorry \+8 \+6 \+4/ })).toBeInTheDocument();
    expect(
      within(causes).getByRole('row', { name: /Every exchange costs a little patience/ }),
    ).toBeInTheDocument();
  });

  test('says when the first storm is over', async () => {
    const { user } = await renderCall({ temper: 'angry' });
    await user.keyboard(' ');
    await user.click(reply(sorry));
    await painted();
    expect(screen.getByText(/The first storm is over/)).toBeInTheDocument();
  });
});

describe('when storage says no', () => {
  test('the call is on hold, the turn stays, and to save again and to download are offered', async () => {
    const { user, store, files, events } = await renderCall();
    await user.keyboard(' ');
    store.fail = 'full';
    await user.click(reply(calm));
    await painted();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The latest step is not saved.');
    expect(within(log()).getByText(calm, { selector: 'li *' })).toBeInTheDocument();
    expect(screen.getByText('Not saved')).toBeInTheDocument();
    expect(screen.getByText('On hold')).toBeInTheDocument();

    await user.click(within(alert).getByRole('button', { name: 'Download this call' }));
    const [name, text] = files.save.mock.calls[0] as [string, string];
    expect(name).toMatch(/^rapport-umbrella-.*\.json$/);
    expect(JSON.parse(text).attempts[0].events).toHaveLength(3);

    store.fail = null;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('Saved')).toBeInTheDocument();
    expect(await events()).toHaveLength(3);
  });
});

describe('pause, leave, return', () => {
  test('a pause stops the clock and goes on with Enter', async () => {
    const { user, pass } = await renderCall();
    await user.keyboard(' ');
    await pass(5000);
    await user.keyboard('p');
    expect(screen.getByRole('heading', { name: 'On hold' })).toBeInTheDocument();
    await pass(60_000);
    expect(screen.getByRole('timer')).toHaveTextContent('00:05');
    await user.keyboard('{Enter}');
    await pass(1000);
    expect(screen.getByRole('timer')).toHaveTextContent('00:06');
    expect(reply(sorry)).toBeInTheDocument();
  });

  test('a call that is left comes back at the last acknowledged turn', async () => {
    const { user, pass, onLeave, reopen, events } = await renderCall();
    await user.keyboard(' ');
    await user.click(reply(sorry));
    await painted();
    await user.click(screen.getByRole('button', { name: 'Leave and come back later' }));
    expect(onLeave).toHaveBeenCalledOnce();
    await pass(600_000);
    await reopen();
    expect(screen.getByRole('heading', { name: 'Back again' })).toBeInTheDocument();
    expect(screen.getByText(/before reply 2/)).toBeInTheDocument();
    expect(within(log()).getByText(sorry, { selector: 'li *' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Resume' }));
    expect(reply('Come and see for yourself.')).toBeInTheDocument();
    expect((await events()).map(({ type }) => type)).toEqual([
      'started',
      'replied',
      'moved',
      'paused',
      'resumed',
    ]);
  });

  test('a page that was killed mid-call resumes too, typed replies included', async () => {
    const { user, reopen, events } = await renderCall();
    await user.keyboard(' ');
    await user.click(screen.getByRole('radio', { name: 'Type' }));
    await user.type(screen.getByRole('textbox'), 'So sorry, let me find out{Enter}');
    await waitFor(async () => expect(await events()).toHaveLength(3));
    await painted();
    await reopen();
    expect(await screen.findByRole('heading', { name: 'Back again' })).toBeInTheDocument();
    expect(within(log()).getByText('So sorry, let me find out')).toBeInTheDocument();
  });
});

describe('the end', () => {
  test('leaves a moment, then the debrief on Enter', async () => {
    const { user, onFinished } = await renderCall();
    await user.keyboard(' ');
    await user.click(reply(sorry));
    await painted();
    await user.keyboard(' ');
    await user.click(reply('Come and see for yourself.'));
    await painted();
    expect(screen.queryByRole('heading', { name: 'The umbrella is back' })).not.toBeInTheDocument();
    await user.keyboard(' ');
    expect(screen.getByRole('heading', { name: 'The umbrella is back' })).toBeInTheDocument();
    expect(screen.getByText('He smiled in the rain.')).toBeInTheDocument();
    expect(onFinished).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onFinished).toHaveBeenCalledExactlyOnceWith('attempt-1');
  });
});

describe('everybody', () => {
  test('axe finds nothing in any state', async () => {
    const { user, container, store } = await renderCall({ mode: 'guided' });
    const states: (readonly string[])[] = [await axeViolations(container)];
    await user.keyboard(' ');
    states.push(await axeViolations(container));
    await user.click(screen.getByRole('radio', { name: 'Type' }));
    await user.type(screen.getByRole('textbox'), 'Sorry, calm down');
    states.push(await axeViolations(container));
    await user.keyboard('{Escape}p');
    states.push(await axeViolations(container));
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('radio', { name: 'Pick' }));
    store.fail = 'blocked';
    await user.click(reply(sorry));
    await painted();
    states.push(await axeViolations(container));
    store.fail = null;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.keyboard('?');
    states.push(await axeViolations(document.body));
    expect(states).toEqual(states.map(() => []));
  }, 30_000);

  test('the call keeps its own language, and says so', async () => {
    const { user } = await renderCall({ locale: 'en', language: 'zh' });
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: '什么颜色的伞？' })).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByRole('heading', { level: 1, name: 'An old umbrella' })).toBeInTheDocument();
  });
});
