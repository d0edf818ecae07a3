import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import type { ImportOutcome } from '../../../platform/import-attempts.ts';

/** What became of the files, and whether any of them failed. */
export interface ImportWords {
  readonly sentences: readonly string[];
  readonly failed: boolean;
}

export interface ImportedFile {
  readonly name: string;
  readonly outcome: ImportOutcome;
}

/** One sentence for all that went well, and one for each file that did not. */
export function importWords(files: readonly ImportedFile[]): ImportWords {
  const sums = { added: 0, skipped: 0, renamed: 0 };
  const problems: string[] = [];
  for (const { name, outcome } of files) {
    if (outcome.ok) {
      sums.added += outcome.added;
      sums.skipped += outcome.skipped;
      sums.renamed += outcome.renamed;
    } else {
      problems.push(m.library_history_import_problem({ file: name, reason: reasonOf(outcome) }));
    }
  }
  const well = files.length > problems.length ? [sumWords(sums)] : [];
  return { sentences: [...well, ...problems], failed: problems.length > 0 };
}

function sumWords(sums: { added: number; skipped: number; renamed: number }): string {
  if (sums.renamed > 0) return m.library_history_imported_renamed(sums);
  if (sums.skipped > 0) return m.library_history_imported(sums);
  return sums.added === 0 ? m.library_history_import_none() : m.library_history_imported_all(sums);
}

function reasonOf({ problem, at }: Extract<ImportOutcome, { ok: false }>): string {
  switch (problem) {
    case 'too-large':
      return m.library_history_file_too_large();
    case 'not-json':
      return m.library_history_file_not_json();
    case 'other-format':
      return m.library_history_file_other_format();
    case 'newer-format':
      return m.library_history_file_newer_format();
    case 'damaged':
      return m.library_history_file_damaged({ at });
    default:
      return storageProblemText(problem);
  }
}
