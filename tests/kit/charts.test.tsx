import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { MoodChart } from '../../src/kit/chart/mood-chart.tsx';
import { SkillBars } from '../../src/kit/chart/skill-bars.tsx';
import { Sparkline } from '../../src/kit/chart/sparkline.tsx';
import { spreadLabels } from '../../src/kit/chart/spread-labels.ts';
import { axeViolations } from './axe-violations.ts';

const SERIES = [
  { tone: 'patience', label: 'Patience', values: [55, 48, 30, 44] },
  { tone: 'trust', label: 'Trust', values: [50, 45, 40, 60] },
  { tone: 'satisfaction', label: 'Satisfaction', values: [50, 40, 35, 70] },
] as const;

function Chart() {
  const [turn, select] = useState(0);
  return (
    <MoodChart
      label="Mood over the call"
      series={SERIES}
      turnLabel={(number) => `Turn ${number}`}
      turningPoints={[{ turn: 2, direction: 'down', label: 'a rebuke' }]}
      selectedTurn={turn}
      onSelect={select}
    />
  );
}

describe('MoodChart', () => {
  test('the keyboard walks the turns and jumps to turning points', async () => {
    const { container } = render(<Chart />);
    const slider = screen.getByRole('slider', { name: 'Mood over the call' });
    await userEvent.tab();
    expect(slider).toHaveFocus();
    for (const [key, turn] of [
      ['{ArrowRight}', 1],
      ['{PageDown}', 2],
      ['{End}', 3],
      ['{ArrowRight}', 3],
      ['{PageUp}', 2],
      ['{Home}', 0],
    ] as const) {
      await userEvent.keyboard(key);
      expect(slider).toHaveAttribute('aria-valuenow', String(turn));
    }
    await userEvent.keyboard('{PageDown}');
    expect(slider).toHaveAttribute('aria-valuetext', 'Turn 2, Patience 30, Trust 40, Satisfaction 35');
    expect(await axeViolations(container)).toEqual([]);
  });

  test('says the same in a table', () => {
    render(<Chart />);
    const table = screen.getByRole('table', { name: 'Mood over the call' });
    const row = within(table).getByRole('row', { name: /Turn 2: a rebuke/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['30', '40', '35']);
  });

  test('needs no turn but the first', () => {
    const series = SERIES.map((one) => ({ ...one, values: [50] }));
    const { container } = render(<MoodChart label="Mood" series={series} turnLabel={String} />);
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

test('Sparkline is an image with words', () => {
  render(<Sparkline label="42 to 82 in five calls" values={[42, 60, 82]} />);
  expect(screen.getByRole('img', { name: '42 to 82 in five calls' })).toBeVisible();
});

test('SkillBars is a list that says points won and lost', async () => {
  const { container } = render(
    <SkillBars
      label="Skills"
      gainedLabel="won"
      lostLabel="lost"
      bars={[
        { id: 'a', label: 'Empathy', gained: 12, lost: 3 },
        { id: 'b', label: 'Questions', gained: 0, lost: 0 },
      ]}
    />,
  );
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Empathywon +12lost \u22123');
  expect(second).toHaveTextContent('Questionswon 0lost 0');
  expect(await axeViolations(container)).toEqual([]);
});

test('spreadLabels keeps labels apart and in order', () => {
  const placed = spreadLabels([50, 50, 53], 16);
  const sorted = [...placed].sort((a, b) => a - b);
  expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeCloseTo(16);
  expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeCloseTo(16);
  expect(spreadLabels([10, 90], 16)).toEqual([10, 90]);
});
