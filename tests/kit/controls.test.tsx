import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/kit/button.tsx';
import { Disclosure } from '../../src/kit/disclosure.tsx';
import { Field } from '../../src/kit/field.tsx';
import { IconButton } from '../../src/kit/icon-button.tsx';
import { MarkedText } from '../../src/kit/marked-text.tsx';
import { SegmentedControl } from '../../src/kit/segmented-control.tsx';
import { Tabs } from '../../src/kit/tabs.tsx';
import { TextArea } from '../../src/kit/text-area.tsx';
import { ToggleChip } from '../../src/kit/toggle-chip.tsx';
import { axeViolations } from './axe-violations.ts';

describe('Button', () => {
  test('acts on click, Enter and Space, and not while busy', async () => {
    const act = vi.fn();
    const { rerender, container } = render(<Button onClick={act}>Answer</Button>);
    const button = screen.getByRole('button', { name: 'Answer' });
    await userEvent.click(button);
    await userEvent.keyboard('{Enter} ');
    expect(act).toHaveBeenCalledTimes(3);
    rerender(
      <Button busy onClick={act}>
        Answer
      </Button>,
    );
    await userEvent.click(button);
    expect(act).toHaveBeenCalledTimes(3);
    expect(button).toHaveAttribute('aria-busy', 'true');
    expect(button).toHaveFocus();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('an icon button is named by its label', () => {
    render(<IconButton label="Pause" icon={<svg aria-hidden="true" />} />);
    expect(screen.getByRole('button', { name: 'Pause' })).toHaveAttribute('title', 'Pause');
  });
});

test('ToggleChip says whether it is pressed', async () => {
  const change = vi.fn();
  render(
    <ToggleChip pressed={false} onPressedChange={change}>
      Complaint
    </ToggleChip>,
  );
  const chip = screen.getByRole('button', { name: 'Complaint', pressed: false });
  chip.focus();
  await userEvent.keyboard(' ');
  expect(change).toHaveBeenCalledWith(true);
});

const MODES = ['guided', 'practice', 'exam'].map((value) => ({ value, label: value }));

function Modes() {
  const [value, setValue] = useState('guided');
  return <SegmentedControl legend="Mode" options={MODES} value={value} onChange={setValue} />;
}

test('SegmentedControl is a radio group that the arrow keys walk', async () => {
  const { container } = render(<Modes />);
  expect(screen.getByRole('group', { name: 'Mode' })).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'practice' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'practice' })).toHaveFocus();
  expect(await axeViolations(container)).toEqual([]);
});

test('Field ties label, hint and error to its control', async () => {
  const { container } = render(
    <Field label="Name" hint="Stays here" error="Too long">
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Name' });
  expect(input).toHaveAccessibleDescription('Stays here Too long');
  expect(input).toBeInvalid();
  expect(await axeViolations(container)).toEqual([]);
});

describe('TextArea', () => {
  test('sends on Enter, never on Shift+Enter, never while composing', () => {
    const submit = vi.fn();
    render(<TextArea label="Reply" value="ni" onChange={() => undefined} onSubmit={submit} />);
    const area = screen.getByRole('textbox', { name: 'Reply' });
    fireEvent.keyDown(area, { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(area, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(area, { key: 'Enter', keyCode: 229 });
    expect(submit).not.toHaveBeenCalled();
    fireEvent.keyDown(area, { key: 'Enter' });
    expect(submit).toHaveBeenCalledTimes(1);
  });

  test('draws marks under the words without touching what is read', async () => {
    const marks = [{ id: '1', start: 0, end: 4, tone: 'dont', label: 'a rebuke' }] as const;
    const { container } = render(
      <TextArea label="Reply" value="calm down" marks={marks} onChange={() => undefined} />,
    );
    expect(container.querySelector('mark')).toHaveTextContent('calm');
    expect(container.querySelector('mark')?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(await axeViolations(container)).toEqual([]);
  });
});

test('MarkedText: a mark is a button with its meaning, by mouse and by key', async () => {
  const select = vi.fn();
  const marks = [{ id: 'm', start: 0, end: 4, tone: 'dont', label: 'a rebuke' }] as const;
  const { container } = render(<MarkedText text="calm down" marks={marks} selected="m" onSelect={select} />);
  const mark = screen.getByRole('button', { name: /^calm ?\(a rebuke\)$/, pressed: true });
  await userEvent.click(mark);
  await userEvent.keyboard('{Enter}');
  expect(select).toHaveBeenCalledTimes(2);
  expect(select).toHaveBeenLastCalledWith(marks[0]);
  expect(await axeViolations(container)).toEqual([]);
});

const TABS = ['Lines', 'Path', 'Next'].map((label) => ({
  id: label,
  label,
  panel: <p>{`${label} panel`}</p>,
}));

function Report() {
  const [selected, select] = useState('Lines');
  return <Tabs label="Report" tabs={TABS} selected={selected} onSelect={select} />;
}

test('Tabs: arrows, Home and End move, the panel follows', async () => {
  const { container } = render(<Report />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Path', selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Path' })).toHaveTextContent('Path panel');
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Lines', selected: true })).toHaveFocus();
  expect(await axeViolations(container)).toEqual([]);
});

test('Disclosure tells when it is opened', () => {
  const change = vi.fn();
  const { container } = render(
    <Disclosure summary="Why?" open={false} onOpenChange={change}>
      Because.
    </Disclosure>,
  );
  const details = container.querySelector('details');
  if (details === null) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(change).toHaveBeenCalledWith(true);
});
