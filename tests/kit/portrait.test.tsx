import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Portrait } from '../../src/kit/portrait/portrait.tsx';
import type { PortraitSize } from '../../src/kit/portrait/portrait-scene.ts';
import { DRAWINGS, type PortraitSpecies } from '../../src/kit/portrait/species.ts';
import { StaticPortrait } from '../../src/kit/portrait/static-portrait.tsx';
import { axeViolations } from './axe-violations.ts';

const SPECIES = Object.keys(DRAWINGS) as PortraitSpecies[];
const SIZES: readonly PortraitSize[] = ['stage', 'card', 'badge'];
const EVEN = { patience: 60, trust: 55, satisfaction: 50 };
const FURIOUS = { patience: 5, trust: 10, satisfaction: 5 };

const frames = (count: number) => new Promise((done) => setTimeout(done, count * 17));

afterEach(() => vi.restoreAllMocks());

describe.each(SPECIES)('%s', (species) => {
  test.each(SIZES)('is drawn still at size %s, on the server too', (size) => {
    const markup = renderToStaticMarkup(<StaticPortrait species={species} label="A customer" size={size} />);
    expect(markup).toContain('role="img"');
    expect(markup).toContain(`--tint-${species}`);
    expect(markup).not.toMatch(/NaN|undefined/);
  });

  test('is an image with a name, and lives', async () => {
    const { container, unmount } = render(<Portrait species={species} label="A customer" mood={EVEN} />);
    const image = screen.getByRole('img', { name: 'A customer' });
    const before = image.innerHTML;
    await vi.waitFor(() => expect(image.innerHTML).not.toBe(before));
    expect(await axeViolations(container)).toEqual([]);
    unmount();
  });

  test('shows a reaction in the same frame', () => {
    const { rerender } = render(<Portrait species={species} label="A customer" mood={EVEN} />);
    const image = screen.getByRole('img');
    const before = image.innerHTML;
    rerender(<Portrait species={species} label="A customer" mood={FURIOUS} moment="reacting-badly" />);
    expect(image.innerHTML).not.toBe(before);
    expect(image).toHaveAttribute('data-moment', 'reacting-badly');
  });
});

describe('Portrait', () => {
  test('is still with reduced motion, and equals the static drawing of the same face', async () => {
    const face = { species: 'tiger', label: 'A customer', size: 'stage' } as const;
    const { rerender } = render(<Portrait {...face} mood={EVEN} reducedMotion />);
    const image = screen.getByRole('img');
    rerender(<Portrait {...face} mood={FURIOUS} temper="angry" reducedMotion />);
    const after = image.innerHTML;
    await frames(8);
    expect(image.innerHTML).toBe(after);
    const shapes = (element: Element) =>
      [...element.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    const still = render(<StaticPortrait {...face} mood={FURIOUS} temper="angry" />).container;
    expect(shapes(image)).toEqual(shapes(still));
  });

  test('rests while the tab is hidden and wakes with it', async () => {
    render(<Portrait species="owl" label="A customer" mood={EVEN} />);
    const image = screen.getByRole('img');
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    const resting = image.innerHTML;
    await frames(8);
    expect(image.innerHTML).toBe(resting);
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(image.innerHTML).not.toBe(resting));
  });

  test('moves only attributes: no node comes or goes', async () => {
    const { rerender } = render(<Portrait species="peacock" label="A customer" mood={EVEN} />);
    const image = screen.getByRole('img');
    const nodes = [...image.querySelectorAll('*')];
    rerender(
      <Portrait species="peacock" label="A customer" mood={FURIOUS} moment="hung-up" temper="overwhelmed" />,
    );
    await frames(6);
    expect([...image.querySelectorAll('*')]).toEqual(nodes);
  });
});

test('a static portrait without a label is decoration', () => {
  const { container } = render(<StaticPortrait species="koala" label="" />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
