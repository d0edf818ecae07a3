import { wordSet } from '../base/word-set.ts';

/** Real words that are one slip away from others: they are left as they were typed. */
const realWords = wordSet(
  'form from trial trail quite quiet being begin sign sing unite untie united untied dairy diary angel angle ' +
    'casual causal silver sliver bread beard board broad calm clam cold clod goal gaol lion loin salt slat split ' +
    'spilt tired tried tied tide diet stain satin warp wrap marital martial does dose left felt bolt blot bowl blow ' +
    'flow fowl scared sacred nuclear unclear sauce cause clear lacer crate carte three there ether claim ' +
    'hoping hopping diner dinner desert dessert latter later holy holly super supper coma comma filing filling ' +
    'planed planned pined pinned staring starring tapping taping bated batted caned canned mating matting ' +
    'robing robbing sitting siting tiling tilling willing wiling scraped scrapped striped stripped bury bury ' +
    'conform confirm further farther personal personnel affect effect message massage loosing losing fallowing ' +
    'contact contract thorough through county country counter stationary stationery complement compliment ' +
    'principal principle insure ensure assure bellow below',
);
const vowels = /[aeiou]/g;
const doubled = /([bcdfghj-np-tv-z])\1+/g;
const shortest = { swapped: 4, doubled: 4, vowels: 7, left: 8 };

/** Longer strings are no words; this also bounds the work. */
const longest = 24;

/** Words whose answers are remembered. */
const mostAnswers = 4096;

const undoubled = (word: string): string => word.replace(doubled, '$1');
const skeleton = (word: string): string => undoubled(word).replace(vowels, '.');

/**
 * Reads common slips of the keyboard as the known word that was meant: two letters swapped (phoen), a consonant doubled or
 * not (sory, appologise), in long words a wrong vowel (responsability) or a letter left out (apolgise). First and last
 * letters are trusted, and so are words that exist.
 */
export function createMender(known: ReadonlySet<string>): (word: string) => string | undefined {
  // People say the same words again and again.
  const answers = new Map<string, string | undefined>();
  const mend = uncached(known);
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    const answer = mend(word);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}

function uncached(known: ReadonlySet<string>): (word: string) => string | undefined {
  let tables: ReturnType<typeof buildTables> | undefined;
  return (word) => {
    if (word.length < shortest.swapped || word.length > longest || realWords.has(word)) return undefined;
    for (let at = 1; at < word.length - 1; at += 1) {
      if (word[at] === word[at + 1]) continue;
      const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      if (known.has(swapped)) return swapped;
    }
    tables ??= buildTables(known);
    const found = tables.undoubled.get(undoubled(word));
    if (found !== undefined) return found;
    if (word.length < shortest.vowels) return undefined;
    return tables.skeletons.get(skeleton(word)) ?? tables.shortened.get(word);
  };
}

function buildTables(known: ReadonlySet<string>) {
  const tables = {
    undoubled: new Map<string, string>(),
    skeletons: new Map<string, string>(),
    shortened: new Map<string, string>(),
  };
  const note = (map: Map<string, string>, key: string, word: string): void => {
    if (!map.has(key)) map.set(key, word);
  };
  for (const word of known) {
    if (word.length >= shortest.doubled) note(tables.undoubled, undoubled(word), word);
    if (word.length >= shortest.vowels) note(tables.skeletons, skeleton(word), word);
    if (word.length >= shortest.left)
      for (let at = 1; at < word.length - 1; at += 1)
        note(tables.shortened, word.slice(0, at) + word.slice(at + 1), word);
  }
  return tables;
}
