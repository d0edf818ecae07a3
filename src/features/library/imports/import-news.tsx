import type { Diagnostic } from '../../../core/base/diagnostic.ts';
import type { Locale } from '../../../core/base/locale.ts';
import { describeDiagnostic } from '../../../i18n/describe-diagnostic.ts';
import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import styles from './import-news.module.css';
import type { ImportOutcome } from './import-outcome.ts';

/** The last thing that happened to packs. */
export type News =
  | { readonly name: string; readonly outcome: ImportOutcome }
  | { readonly removed: string }
  | { readonly refused: string };

export interface ImportNewsProps {
  readonly news: News;
  readonly locale: Locale;
}

/** Names and problems that are shown; the rest is counted. */
const mostNames = 5;
const mostProblems = 20;

/** What became of a pack: what is here now, or everything that is wrong with it. */
export function ImportNews({ news, locale }: ImportNewsProps) {
  if ('removed' in news)
    return <Said failed={false} sentences={[m.library_packs_removed({ title: news.removed })]} />;
  if ('refused' in news) return <Said failed sentences={[news.refused]} />;
  const { name, outcome } = news;
  switch (outcome.kind) {
    case 'added':
      return <Said failed={false} sentences={addedSentences(outcome, locale)} />;
    case 'stopped':
      return <Said failed={false} sentences={[m.library_packs_stopped()]} />;
    case 'not-kept': {
      const reason = storageProblemText(outcome.problem);
      return <Said failed sentences={[m.library_packs_not_kept({ name, reason })]} />;
    }
    case 'refused':
      return <Refused name={name} diagnostics={outcome.diagnostics} locale={locale} />;
  }
}

function addedSentences(
  { pack, replaced, leftOut }: Extract<ImportOutcome, { kind: 'added' }>,
  locale: Locale,
): readonly string[] {
  const facts = { title: pack.title[locale], version: pack.version, count: pack.entries.length };
  const sentence =
    replaced === null ? m.library_packs_added(facts) : m.library_packs_replaced({ ...facts, replaced });
  if (leftOut.length === 0) return [sentence];
  const named = leftOut.slice(0, mostNames).join(m.library_packs_comma());
  const files =
    leftOut.length > mostNames
      ? m.library_packs_left_out_more({ files: named, count: leftOut.length })
      : named;
  return [sentence, m.library_packs_left_out({ files })];
}

function Said({ failed, sentences }: { readonly failed: boolean; readonly sentences: readonly string[] }) {
  return (
    <div className={styles.news} data-failed={failed}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

interface RefusedProps {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly locale: Locale;
}

function Refused({ name, diagnostics, locale }: RefusedProps) {
  const more = diagnostics.length - mostProblems;
  return (
    <div className={styles.news} data-failed="true">
      <p>{m.library_packs_refused({ name })}</p>
      <ul className={styles.problems} aria-label={m.library_packs_problems()}>
        {diagnostics.slice(0, mostProblems).map((diagnostic) => {
          const { file, range, code } = diagnostic;
          // A place that is no place in a text: the file as a whole.
          const whole = range.offset === 0 && range.end === 0;
          return (
            <li key={`${file}:${range.offset}:${code}`}>
              <span className={styles.place}>
                {whole ? file : m.library_packs_place({ file, line: range.line })}
              </span>
              <span>{describeDiagnostic(diagnostic, locale)}</span>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{m.library_packs_problems_more({ count: more })}</p>}
    </div>
  );
}
