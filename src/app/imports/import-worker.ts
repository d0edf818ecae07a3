import { locales } from '../../core/base/locale.ts';
import { loadLibrary } from '../../core/pack/library-json.ts';
import { createAnalyser } from '../../core/techniques/create-analyser.ts';
import { problem } from '../../exchange/problem.ts';
import { type PreparedPack, preparePack } from './prepare-pack.ts';
import type { ImportJob, ImportMessage } from './worker-messages.ts';

/** The part of a worker's world that is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ImportJob>) => void) | null;
  postMessage(message: ImportMessage): void;
}

/** Signs of life are no more frequent, in milliseconds. */
const oftenEnough = 50;

const scope = self as unknown as WorkerScope;

// The composition root of the import: a thread of its own, which the page can end at any moment.
scope.onmessage = ({ data: { input, library: printed } }) => {
  let last = Number.NEGATIVE_INFINITY;
  const tell = (message: Extract<ImportMessage, { type: 'step' }>): void => {
    const now = performance.now();
    if (now - last < oftenEnough) return;
    last = now;
    scope.postMessage(message);
  };
  const prepare = (): PreparedPack => {
    const opening = { type: 'step', step: { stage: 'opening', done: 0, of: 0 }, bytes: 0 } as const;
    tell(opening);
    const library = loadLibrary(printed);
    const analyser = createAnalyser(library);
    // The rules are compiled before the pack is touched: their time is not the pack's.
    for (const locale of locales) while (!analyser.prepare(locale)) tell(opening);
    return preparePack(input, library, analyser, (step, bytes) => tell({ type: 'step', step, bytes }));
  };
  let prepared: PreparedPack;
  try {
    prepared = prepare();
  } catch {
    prepared = { ok: false, diagnostics: [problem('import-failed', input[0]?.path ?? '.')] };
  }
  scope.postMessage({ type: 'done', prepared });
};
