import type { Library } from '../../../core/pack/library.ts';
import type { LabelFamily } from '../../../core/techniques/label-family.ts';
import { ratesOf } from '../../../core/techniques/measure-labels.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { BenchReply } from '../bench-reply.ts';
import { languageWords } from '../language-words.ts';
import { FailureList } from './failure-list.tsx';
import styles from './file-result.module.css';
import { LabelTable } from './label-table.tsx';
import type { MeasuredFile } from './measure-file.ts';
import { percentWords } from './percent-words.ts';

export interface FileResultProps {
  readonly library: Library;
  readonly file: MeasuredFile;
  readonly onTry: (reply: BenchReply) => void;
}

const familyWords: Readonly<Record<LabelFamily, () => string>> = {
  rules: m.bench_set_rules,
  spin: m.bench_set_spin,
  fabe: m.bench_set_fabe,
};

/** How well rules and labels agree: the whole, each label, and the lines that differ. */
export function FileResult({ library, file, onTry }: FileResultProps) {
  const { lines, language, family, measurement } = file;
  const { total, overlap, faultless, labels, failures } = measurement;
  const { precision, recall, f1 } = ratesOf(total);
  const known = new Set(library.marks.map(({ rule }) => rule?.label));
  const unknown = labels.map(([label]) => label).filter((label) => !known.has(label));
  const none = m.bench_none();
  const figures = [
    {
      name: m.bench_precision(),
      note: m.bench_precision_note(),
      value: rate(precision, total.hit + total.wrong),
    },
    { name: m.bench_recall(), note: m.bench_recall_note(), value: rate(recall, total.hit + total.missed) },
    { name: m.bench_f1(), note: m.bench_f1_note(), value: rate(f1, total.hit + total.wrong + total.missed) },
    { name: m.bench_overlap(), note: m.bench_overlap_note(), value: rate(overlap, total.hit) },
    {
      name: m.bench_accused(),
      note: m.bench_accused_note(faultless),
      value: rate(faultless.accused / faultless.lines, faultless.lines),
    },
  ];

  function rate(value: number, outOf: number): string {
    return outOf === 0 ? none : percentWords(value);
  }

  return (
    <div className={styles.result}>
      <p className={styles.facts}>
        {m.bench_file_facts({
          count: lines,
          family: familyWords[family](),
          language: languageWords[language](),
        })}
        <br />
        {m.bench_tally(total)}
      </p>
      <dl className={styles.figures}>
        {figures.map(({ name, note, value }) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
      </dl>
      {labels.length > 0 && (
        <section className={styles.part}>
          <h2>{m.bench_labels()}</h2>
          {unknown.length > 0 && (
            <p className={styles.note}>
              {m.bench_unknown_labels({ labels: unknown.join(m.bench_joiner()) })}
            </p>
          )}
          <LabelTable labels={labels} />
        </section>
      )}
      <section className={styles.part}>
        <h2>{m.bench_failures()}</h2>
        <FailureList key={`${language} ${family}`} failures={failures} language={language} onTry={onTry} />
      </section>
    </div>
  );
}
