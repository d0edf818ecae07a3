import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitNgrams } from '../scenarios/fit-ngrams.ts';

/**
 * Writes `scenarios/rules/ngrams.yaml`: `tsx tests/bench/fit-ngrams.ts [--but rules.zh.g,...]`. `--but` leaves sets out, to
 * see how well the rest foretell them; fit again without it before you commit.
 */
const butAt = process.argv.indexOf('--but');
const left = butAt < 0 ? [] : (process.argv[butAt + 1] ?? '').split(',');
writeFileSync(join(import.meta.dirname, '../../scenarios/rules/ngrams.yaml'), fitNgrams(left));
