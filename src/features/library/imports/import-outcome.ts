import type { Diagnostic } from '../../../core/base/diagnostic.ts';
import type { StorageProblem } from '../../../platform/attempt-store.ts';
import type { KeptPack } from '../../../platform/kept-pack.ts';

/** A piece of work on a pack, such as the second of three plans. */
export interface ImportStep {
  readonly stage: 'opening' | 'reading' | 'compiling' | 'checking' | 'playing' | 'keeping';
  readonly done: number;
  readonly of: number;
}

/** What became of a pack that somebody brought. Unless it was added, nothing of it is kept. */
export type ImportOutcome =
  | {
      readonly kind: 'added';
      readonly pack: KeptPack;
      /** The version that it takes the place of; null when there was none. */
      readonly replaced: string | null;
      /** Files that stayed behind. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'not-kept'; readonly problem: StorageProblem }
  | { readonly kind: 'stopped' };
