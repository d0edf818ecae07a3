import type { InputFile } from '../../exchange/read-pack.ts';
import type { ImportStep } from '../../features/library/imports/import-outcome.ts';
import type { PreparedPack } from './prepare-pack.ts';

/** To the worker, once: the pack, and the printed library that it is compiled with. */
export interface ImportJob {
  readonly input: readonly InputFile[];
  readonly library: string;
}

/** From the worker: signs of life, and the end. */
export type ImportMessage =
  | { readonly type: 'step'; readonly step: ImportStep; readonly bytes: number }
  | { readonly type: 'done'; readonly prepared: PreparedPack };
