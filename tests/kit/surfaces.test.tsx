import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Badge } from '../../src/kit/badge.tsx';
import { Button } from '../../src/kit/button.tsx';
import { Card } from '../../src/kit/card.tsx';
import { Dialog } from '../../src/kit/dialog.tsx';
import { EmptyState } from '../../src/kit/empty-state.tsx';
import { ErrorPanel } from '../../src/kit/error-panel.tsx';
import { Kbd } from '../../src/kit/kbd.tsx';
import { Meter } from '../../src/kit/meter.tsx';
import { ProgressDots } from '../../src/kit/progress-dots.tsx';
import { ScoreRing } from '../../src/kit/score-ring.tsx';
import { Skeleton } from '../../src/kit/skeleton.tsx';
import { Spinner } from '../../src/kit/spinner.tsx';
import { ToastRegion } from '../../src/kit/toast-region.tsx';
import { axeViolations } from './axe-violations.ts';

// jsdom has the element but not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function Leave() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Leave</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Leave the call?" closeLabel="Close">
        <p>Every reply is kept.</p>
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  test('has a name, closes, and gives focus back', async () => {
    const { container } = render(<Leave />);
    const opener = screen.getByRole('button', { name: 'Leave' });
    await userEvent.click(opener);
    const dialog = screen.getByRole('dialog', { name: 'Leave the call?' });
    expect(await axeViolations(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(dialog).not.toHaveAttribute('open');
    expect(opener).toHaveFocus();
  });

  test('Escape and a click on the backdrop close it', async () => {
    render(<Leave />);
    for (const leave of [
      (dialog: Element) => dialog.dispatchEvent(new Event('cancel', { cancelable: true })),
      (dialog: Element) => userEvent.click(dialog),
    ]) {
      await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
      await leave(screen.getByRole('dialog'));
      await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
  });
});

describe('Meter', () => {
  test('tells value and change', async () => {
    const { container } = render(
      <Meter label="Patience" tone="patience" value={34} previous={48} valueText="34 of 100, 14 less" />,
    );
    const meter = screen.getByRole('meter', { name: 'Patience' });
    expect(meter).toHaveAttribute('aria-valuenow', '34');
    expect(meter).toHaveAttribute('aria-valuetext', '34 of 100, 14 less');
    expect(container).toHaveTextContent('\u221214');
    expect(await axeViolations(container)).toEqual([]);
  });

  test('says nothing of a change that was none', () => {
    const { container } = render(<Meter label="Trust" tone="trust" value={50} />);
    expect(container).not.toHaveTextContent('+');
  });
});

test('ScoreRing is one image, with the figure that decides', async () => {
  const { container } = render(
    <ScoreRing value={59.9} figure="59.9" label="Score 59.9, not passed" band="not passed" passMark={60} />,
  );
  expect(screen.getByRole('img', { name: 'Score 59.9, not passed' })).toHaveTextContent('59.9not passed');
  expect(await axeViolations(container)).toEqual([]);
});

test('ProgressDots names the present step', async () => {
  const { container } = render(
    <ProgressDots
      label="Stages"
      steps={[
        { id: '1', label: 'Opening', state: 'done', stateLabel: 'done' },
        { id: '2', label: 'Listening', state: 'current', stateLabel: 'now' },
      ]}
    />,
  );
  const [done, current] = screen.getAllByRole('listitem');
  expect(done).not.toHaveAttribute('aria-current');
  expect(current).toHaveAttribute('aria-current', 'step');
  expect(await axeViolations(container)).toEqual([]);
});

test('ToastRegion is live before anything is said, and a toast can be dismissed', async () => {
  const dismiss = vi.fn();
  const { rerender, container } = render(
    <ToastRegion label="News" dismissLabel="Dismiss" toasts={[]} onDismiss={dismiss} />,
  );
  const region = screen.getByRole('region', { name: 'News' });
  expect(region).toHaveAttribute('aria-live', 'polite');
  rerender(
    <ToastRegion
      label="News"
      dismissLabel="Dismiss"
      toasts={[{ id: 't', text: 'Saved' }]}
      onDismiss={dismiss}
    />,
  );
  expect(region).toHaveTextContent('Saved');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(dismiss).toHaveBeenCalledWith('t');
  expect(await axeViolations(container)).toEqual([]);
});

test('the quiet ones have roles and no faults', async () => {
  const { container } = render(
    <Card as="article">
      <Badge tone="hint">Phone</Badge> <Kbd>Enter</Kbd> <Spinner label="Loading" />{' '}
      <Skeleton label="Loading the call" />
      <EmptyState title="Nothing yet" actions={<Button>Start</Button>}>
        Take a call.
      </EmptyState>
      <ErrorPanel sentence="Could not be saved." actions={<Button>Try again</Button>} />
    </Card>,
  );
  expect(screen.getByRole('article')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Could not be saved.');
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(await axeViolations(container)).toEqual([]);
});
