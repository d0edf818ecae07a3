import type { Locale } from '../core/base/locale.ts';

/** One subcommand of `rapport`. Resolves to the exit status: 0 fine, 1 content at fault, 2 usage. */
export type Command = (args: readonly string[], locale: Locale) => Promise<number>;

/** A mistake in the arguments: printed as one sentence, exit status 2. */
export class UsageError extends Error {}
