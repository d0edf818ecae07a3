import { ratesOf, type Tally } from '../../../core/techniques/measure-labels.ts';
import { m } from '../../../i18n/generated/messages.js';
import styles from './label-table.module.css';
import { percentWords } from './percent-words.ts';

export interface LabelTableProps {
  readonly labels: readonly (readonly [string, Tally])[];
}

/** One row a label. Wider than a phone, so it scrolls in a frame of its own. */
export function LabelTable({ labels }: LabelTableProps) {
  const none = m.bench_none();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.frame} aria-label={m.bench_labels_caption()} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.bench_label()}</th>
            <th scope="col">{m.bench_precision()}</th>
            <th scope="col">{m.bench_recall()}</th>
            <th scope="col">{m.bench_f1()}</th>
            <th scope="col">{m.bench_hit()}</th>
            <th scope="col">{m.bench_wrong()}</th>
            <th scope="col">{m.bench_missed()}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map(([label, tally]) => {
            const { precision, recall, f1 } = ratesOf(tally);
            const { hit, wrong, missed } = tally;
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{hit + wrong === 0 ? none : percentWords(precision)}</td>
                <td>{hit + missed === 0 ? none : percentWords(recall)}</td>
                <td>{percentWords(f1)}</td>
                <td>{hit}</td>
                <td>{wrong}</td>
                <td>{missed}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
