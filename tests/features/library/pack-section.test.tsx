import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ImportOutcome, ImportStep } from '../../../src/features/library/imports/import-outcome.ts';
import { PackSection, type PackSectionProps } from '../../../src/features/library/imports/pack-section.tsx';
import { setActiveLocale } from '../../../src/i18n/set-active-locale.ts';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import { axeViolations } from '../../kit/axe-violations.ts';
import { addDialogMethods } from './dialog-methods.ts';

beforeAll(addDialogMethods);
beforeEach(() => setActiveLocale('zh'));

const title = { zh: '新包', en: 'New pack' };
const pack = { digest: 'd', id: 'new', version: '1.2.0', title, entries: [] };
const zip = { path: 'new.zip', file: new File(['PK'], 'new.zip') };

function renderSection(outcome: ImportOutcome, change: Partial<PackSectionProps> = {}) {
  return render(
    <PackSection
      packs={[pack]}
      locale="zh"
      folders
      pick={async () => [zip]}
      dropped={async () => [zip]}
      onImport={async () => outcome}
      onRemove={async () => undefined}
      {...change}
    />,
  );
}

const bring = () => userEvent.click(screen.getByRole('button', { name: '导入 .zip' }));
const news = () => within(screen.getByRole('status'));

describe('a pack that is brought in', () => {
  test('is told of, with what it takes the place of and what was left out', async () => {
    const leftOut = ['a.md', 'b.md', 'c.png', 'd.png', 'e.png', 'f.png'];
    const { container } = renderSection({ kind: 'added', pack, replaced: '1.1.0', leftOut });
    await bring();
    expect(await news().findByText(/收下了“新包” 1\.2\.0.*换下了 1\.1\.0/)).toBeVisible();
    expect(news().getByText(/a\.md、b\.md、c\.png、d\.png、e\.png 等共 6 个/)).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  test('that is refused has its problems shown with their places, twenty at most, the rest counted', async () => {
    const diagnostics = Array.from({ length: 23 }, (_, index) => ({
      code: 'schema-unknown-key',
      severity: 'error' as const,
      file: 'scenarios/a.yaml',
      range: { line: index + 1, column: 1, offset: index * 10 + 1, end: index * 10 + 2 },
      data: { key: `k${index}` },
    }));
    renderSection({ kind: 'refused', diagnostics });
    await bring();
    expect(await news().findByText('没有导入“new.zip”，这里什么都没有改动。')).toBeVisible();
    const shown = within(news().getByRole('list', { name: '问题' })).getAllByRole('listitem');
    expect(shown).toHaveLength(20);
    expect(shown[4]).toHaveTextContent('scenarios/a.yaml，第 5 行这里不认识“k4”这个键。');
    expect(news().getByText('另外还有 3 处。')).toBeVisible();
  });

  test('that storage cannot keep is said to be fine itself', async () => {
    renderSection({ kind: 'not-kept', problem: 'full' });
    await bring();
    expect(await news().findByText(/“new\.zip”没有问题，但没能存下来/)).toBeVisible();
  });

  test('shows what is being done, and can be stopped', async () => {
    const onImport: PackSectionProps['onImport'] = (_, onStep: (step: ImportStep) => void, signal) => {
      onStep({ stage: 'playing', done: 1, of: 3 });
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'stopped' }));
      });
    };
    renderSection({ kind: 'stopped' }, { onImport });
    await bring();
    expect(await news().findByText('正在按测试方案演一遍：2 / 3')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '停下' }));
    expect(await news().findByText('停下了，什么都没有导入。')).toBeVisible();
  });
});

test('a pack is taken away only after a question, and a storage that refuses is told of', async () => {
  const removed: string[] = [];
  const onRemove = async (digest: string) => {
    removed.push(digest);
    if (removed.length > 1) throw new StorageError('full');
  };
  renderSection({ kind: 'stopped' }, { onRemove });
  const ask = () => userEvent.click(screen.getByRole('button', { name: '移除“新包”' }));
  const answer = (name: string) =>
    userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  await ask();
  await answer('留着');
  expect(removed).toEqual([]);
  await ask();
  await answer('移除');
  expect(await news().findByText('移除了“新包”。')).toBeVisible();
  await ask();
  await answer('移除');
  expect(await news().findByText(/存储空间/)).toBeVisible();
});
