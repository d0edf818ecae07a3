import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { loadLibrary } from '../core/techniques/load-library.ts';
import { judgePairs, minimalPairs } from '../scenarios/minimal-pairs.ts';

/**
 * Prints the minimal pairs of tests/fixtures/minimal-pairs.jsonl that are judged wrong, and totals:
 * `tsx tests/bench/minimal-pairs.ts [zh|en] [labels, comma-separated or by their beginning]`.
 */
const [lang, wanted] = process.argv.slice(2);
const pairs = minimalPairs().filter(
  (pair) =>
    (lang === undefined || pair.lang === lang) &&
    (wanted === undefined || wanted.split(',').some((start) => pair.rule.startsWith(start))),
);
const judged = judgePairs(createAnalyser(loadLibrary()), pairs);
for (const { pair, fires, silent } of judged) {
  const { lang: locale, turn, rule, context = '' } = pair;
  if (!fires) console.log(`${locale} ${turn} ${rule} <${context}> does not fire: ${pair.fires}`);
  if (!silent) console.log(`${locale} ${turn} ${rule} <${context}> is not silent: ${pair.silent}`);
}
console.log(`${judged.filter(({ fires, silent }) => fires && silent).length} of ${judged.length} right`);
