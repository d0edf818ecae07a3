import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { scoreLine } from '../../src/core/techniques/score-line.ts';
import { loadLibrary } from '../core/techniques/load-library.ts';

/**
 * Prints precision, recall and F1 over the labelled replies: `tsx tests/bench/score-dev.ts [file] [--held|--open] [--fail]`.
 * A prediction is a label on a line; a label of another family than the file's is not scored.
 * `--held` scores only the fifth that was not looked at while rules were written, `--open` only the rest.
 */
interface Line {
  readonly id: string;
  readonly context: string;
  readonly reply: string;
  readonly labels: readonly { readonly label: string; readonly span: string | null }[];
}

interface Tally {
  hit: number;
  false: number;
  missed: number;
}

const folder = join(import.meta.dirname, '../fixtures/eval');
const files = ['rules.zh', 'rules.en', 'spin.zh', 'spin.en', 'fabe.zh', 'fabe.en'];
const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const analyser = createAnalyser(loadLibrary());
for (const problem of analyser.problems) console.log('problem', JSON.stringify(problem));

const f1 = ({ hit, false: wrong, missed }: Tally): string => {
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + missed);
  const score = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${score.toFixed(3)} (${hit} hit, ${wrong} false, ${missed} missed)`;
};

for (const file of files) {
  if (chosen.length > 0 && !chosen.some((name) => file.startsWith(name))) continue;
  const locale = file.slice(-2) as Locale;
  const family = file.split('.')[0] ?? '';
  const belongs = (label: string): boolean =>
    family === 'rules' ? !/^(spin|fabe)-/.test(label) : label.startsWith(`${family}-`);
  const total: Tally = { hit: 0, false: 0, missed: 0 };
  const perLabel = new Map<string, Tally>();
  const tallyOf = (label: string): Tally => {
    const known = perLabel.get(label) ?? { hit: 0, false: 0, missed: 0 };
    perLabel.set(label, known);
    return known;
  };
  const lines = readFileSync(join(folder, `${file}.dev.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  lines.forEach((line, index) => {
    const held = index >= 12 && index % 5 === 4;
    if ((flags.has('--held') && !held) || (flags.has('--open') && held)) return;
    const expected = new Set(line.labels.map(({ label }) => label));
    const found = scoreLine(analyser, line, locale).findings.filter(({ label }) => belongs(label));
    const count = (label: string, key: keyof Tally): void => {
      total[key] += 1;
      tallyOf(label)[key] += 1;
    };
    const failures: string[] = [];
    for (const { label, text } of found) {
      count(label, expected.has(label) ? 'hit' : 'false');
      if (!expected.has(label)) failures.push(`+${label}[${text}]`);
    }
    for (const { label, span } of line.labels) {
      if (found.some((finding) => finding.label === label)) continue;
      count(label, 'missed');
      failures.push(`-${label}[${span ?? '*'}]`);
    }
    if (flags.has('--fail') && failures.length > 0 && (!held || flags.has('--held')))
      console.log(`${line.id} <${line.context}> ${line.reply}\n    ${failures.join(' ')}`);
  });
  console.log(`${file.padEnd(9)} ${f1(total)}`);
  if (flags.has('--labels'))
    for (const [label, tally] of [...perLabel].sort()) console.log(`   ${label.padEnd(24)} ${f1(tally)}`);
}
