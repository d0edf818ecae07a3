import { problem } from '../../core/base/diagnostic.ts';
import { locales } from '../../core/base/locale.ts';
import type { Library } from '../../core/pack/library.ts';
import { loadLibrary } from '../../core/pack/library-json.ts';
import { type Analyser, createAnalyser } from '../../core/techniques/create-analyser.ts';
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
  // Rules are got ready in the pack's way, but not in its time: the page is told that it waits for them.
  const opening = () =>
    scope.postMessage({ type: 'step', step: { stage: 'opening', done: 0, of: 0 }, bytes: 0 });
  let library: Library | null = null;
  const readLibrary = (): Library => {
    if (library) return library;
    opening();
    library = loadLibrary(printed);
    return library;
  };
  const prepareAnalyser = (): Analyser => {
    opening();
    const analyser = createAnalyser(readLibrary());
    for (const locale of locales) while (!analyser.prepare(locale)) opening();
    return analyser;
  };
  let prepared: PreparedPack;
  try {
    const rules = { library: readLibrary, analyser: prepareAnalyser };
    prepared = preparePack(input, rules, (step, bytes) => tell({ type: 'step', step, bytes }));
  } catch {
    prepared = { ok: false, diagnostics: [problem('import-failed', input[0]?.path ?? '.')] };
  }
  scope.postMessage({ type: 'done', prepared });
};
