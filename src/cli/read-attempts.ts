import type { Attempt } from '../core/attempt/attempt.ts';
import { attemptSchema } from '../core/attempt/attempt-schema.ts';
import type { Locale } from '../core/base/locale.ts';
import { readAttemptFile } from '../platform/read-attempt-file.ts';
import { type SealedAttempt, sealedAttempts } from '../platform/sealed-attempts.ts';
import { readText } from './read-text.ts';

export type ReadAttempt =
  | ({ readonly ok: true } & SealedAttempt)
  | { readonly ok: false; readonly file: string; readonly line: number };

/**
 * Reads files with one attempt each, JSON Lines of many, or what the app exports, seals included. A line that is no
 * attempt is reported in its place.
 */
export function readAttempts(paths: readonly string[], locale: Locale): readonly ReadAttempt[] {
  return paths.flatMap((file) => {
    const text = readText(file, locale);
    const whole = parse(text);
    if (whole) return [{ ok: true as const, attempt: whole, seal: null }];
    const exported = readAttemptFile(text);
    if (exported.ok) return sealedAttempts(exported.file).map((sealed) => ({ ok: true, ...sealed }));
    return text.split('\n').flatMap((line, index): ReadAttempt[] => {
      if (line.trim() === '') return [];
      const attempt = parse(line);
      return [attempt ? { ok: true, attempt, seal: null } : { ok: false, file, line: index + 1 }];
    });
  });
}

function parse(text: string): Attempt | null {
  try {
    const parsed = attemptSchema.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as Attempt) : null;
  } catch {
    return null;
  }
}
