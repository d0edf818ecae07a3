import { createInterface } from 'node:readline';
import { createAnalyser } from '../../core/techniques/create-analyser.ts';
import {
  type Measurement,
  measureLabels,
  ratesOf,
  type Tally,
} from '../../core/techniques/measure-labels.ts';
import { type CorpusLine, scoreLine } from '../../core/techniques/score-line.ts';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { builtInLibraryKept } from '../kept-library.ts';
import { readText } from '../read-text.ts';

const options = { lang: { type: 'string' }, labelled: { type: 'string' } } as const;

/**
 * `rapport score --lang zh|en`: JSON Lines in, JSON Lines out; a malformed line gives an error object in its place.
 * With `--labelled <file>` it prints how well the rules agree with the labels of the file, and where they do not.
 */
export const score = defineCommand(options, async (_paths, { lang, labelled }, locale) => {
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(m.cli_lang_needed({}, { locale }));
  const analyser = createAnalyser(await builtInLibraryKept());
  if (typeof labelled === 'string') {
    // With it comes the validator, which a thousand replies to score need not wait for.
    const { readLabelled } = await import('../../core/techniques/read-labelled.ts');
    const file = readLabelled(readText(labelled, locale));
    if (file.ok) {
      printMeasurement(measureLabels(analyser, file.lines, lang, file.family));
      return 0;
    }
    console.error(m.cli_not_labelled({ path: labelled, line: file.line }, { locale }));
    return 1;
  }
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    // Takes the byte order mark away as well that some editors begin a file with.
    const text = line.trim();
    if (text === '') continue;
    const parsed = parseLine(text);
    if (parsed) {
      console.log(JSON.stringify(scoreLine(analyser, parsed, lang)));
    } else {
      faults++;
      console.log(JSON.stringify({ error: 'malformed-line', line: number }));
    }
  }
  return faults === 0 ? 0 : 1;
});

/** Totals, a line for each label, then the lines that failed: `+` found and not labelled, `-` labelled and not found. */
function printMeasurement({ total, labels, overlap, faultless, failures }: Measurement): void {
  const accused = ((100 * faultless.accused) / Math.max(1, faultless.lines)).toFixed(1);
  console.log(`${ratesText('all', total)}  span overlap ${overlap.toFixed(3)}  accused ${accused}%`);
  for (const [label, tally] of labels) console.log(ratesText(label, tally));
  for (const { line, wrong, missed } of failures) {
    const marks = [
      ...wrong.map(({ label, text }) => `+${label}[${text}]`),
      ...missed.map(({ label, span }) => `-${label}[${span ?? ''}]`),
    ];
    console.log(`${line.id}  ${marks.join(' ')}  ${line.reply}`);
  }
}

function ratesText(name: string, tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  const rates = `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(22)}  ${rates}  ${tally.hit} hit, ${tally.wrong} wrong, ${tally.missed} missed`;
}

function parseLine(line: string): CorpusLine | null {
  try {
    const value: unknown = JSON.parse(line);
    return isLine(value) ? value : null;
  } catch {
    return null;
  }
}

function isLine(value: unknown): value is CorpusLine {
  if (typeof value !== 'object' || value === null) return false;
  const { id, reply, context } = value as Partial<Record<keyof CorpusLine, unknown>>;
  const said = context === undefined || typeof context === 'string';
  return typeof id === 'string' && typeof reply === 'string' && said;
}
