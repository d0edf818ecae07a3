import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import type { LabelFamily } from '../../src/core/techniques/label-family.ts';
import {
  type LabelledLine,
  measureLabels,
  ratesOf,
  type Tally,
} from '../../src/core/techniques/measure-labels.ts';
import { loadLibrary } from '../core/techniques/load-library.ts';

/**
 * How well the rules agree with the labelled replies:
 * `tsx tests/bench/score-labels.ts [rules.zh ...] [--set dev,own,a,b...] [--fold 0..4 | --but 0..4] [--fail] [--labels]`.
 * `dev` is the development set, the others are told of in tests/fixtures/corpus/README.md; whoever writes rules does not
 * look at the failures of the judges (tests/scenarios/judges.ts). `--fold` takes every fifth line, `--but` the other four fifths.
 */
const args = process.argv.slice(2);
const optionOf = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const files = args.filter(
  (arg, index) => !arg.startsWith('--') && !/^--(set|fold|but)$/.test(args[index - 1] ?? ''),
);
const sets = optionOf('--set')?.split(',') ?? ['dev'];
const fold = Number(optionOf('--fold') ?? optionOf('--but') ?? Number.NaN);
const analyser = createAnalyser(loadLibrary());
for (const problem of analyser.problems) console.log('problem', JSON.stringify(problem));

for (const file of ['rules.zh', 'rules.en', 'spin.zh', 'spin.en', 'fabe.zh', 'fabe.en']) {
  if (files.length > 0 && !files.some((name) => file.startsWith(name))) continue;
  const [family, locale] = file.split('.') as [LabelFamily, Locale];
  for (const set of sets) {
    const path = set === 'dev' ? `eval/${file}.dev.jsonl` : `corpus/${file}.${set}.jsonl`;
    const lines = readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledLine)
      .filter((_, index) => Number.isNaN(fold) || (index % 5 === fold) === args.includes('--fold'));
    const { total, labels, overlap, faultless, failures } = measureLabels(analyser, lines, locale, family);
    const accused = ((100 * faultless.accused) / Math.max(1, faultless.lines)).toFixed(1);
    console.log(
      `${file} ${set}`.padEnd(13),
      rates(total),
      `overlap ${overlap.toFixed(3)} accused ${accused}%`,
    );
    if (args.includes('--labels'))
      for (const [label, tally] of labels) console.log('  ', label.padEnd(24), rates(tally));
    if (!args.includes('--fail')) continue;
    for (const { line, wrong, missed } of failures) {
      const marks = [
        ...wrong.map(({ label, text }) => `+${label}[${text}]`),
        ...missed.map(({ label, span }) => `-${label}[${span ?? '*'}]`),
      ];
      console.log(`${line.id} <${line.context}> ${line.reply}\n    ${marks.join(' ')}`);
    }
  }
}

function rates(tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  const { hit, wrong, missed } = tally;
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${hit} hit, ${wrong} wrong, ${missed} missed)`;
}
