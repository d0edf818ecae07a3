import { wordSet } from '../base/word-set.ts';

/** Forms without an apostrophe, as fast typists and recognisers write them. */
const bare: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ['couldnt', ['could', 'not']],
  ['wont', ['will', 'not']],
  ['wouldnt', ['would', 'not']],
  ['shouldnt', ['should', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['wasnt', ['was', 'not']],
  ['werent', ['were', 'not']],
  ['havent', ['have', 'not']],
  ['hasnt', ['has', 'not']],
  ['hadnt', ['had', 'not']],
  ['im', ['i', 'am']],
  ['ill', ['i', 'will']],
  ['its', ['it', 'is']],
  ['ive', ['i', 'have']],
  ['youre', ['you', 'are']],
  ['youve', ['you', 'have']],
  ['youll', ['you', 'will']],
  ['theyre', ['they', 'are']],
  ['theyll', ['they', 'will']],
  ['weve', ['we', 'have']],
  ['thats', ['that', 'is']],
  ['whats', ['what', 'is']],
  ['theres', ['there', 'is']],
  ['lets', ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['gimme', ['give', 'me']],
  ['lemme', ['let', 'me']],
  ['youd', ['you', 'would']],
  ['theyd', ['they', 'would']],
  ['itll', ['it', 'will']],
  ['theyve', ['they', 'have']],
  ['shouldve', ['should', 'have']],
  ['couldve', ['could', 'have']],
  ['thatd', ['that', 'would']],
  ['thatll', ['that', 'will']],
  ['itd', ['it', 'would']],
  ['wouldve', ['would', 'have']],
  ['mustve', ['must', 'have']],
  ['aint', ['is', 'not']],
  ['mustnt', ['must', 'not']],
  ['wheres', ['where', 'is']],
  ['whos', ['who', 'is']],
  ['hows', ['how', 'is']],
  ['heres', ['here', 'is']],
  ['u', ['you', '']],
  ['thankyou', ['thank', 'you']],
]);

const irregularNot: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const endings: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
  ['d', 'would'],
]);
const isHosts = wordSet(
  'it he she that this there here what who where when how why everything nothing something one everyone nobody',
);

/** The two words of a contraction, or undefined. A possessive keeps its owner only: `["customer", ""]`. */
export function expandContraction(word: string): readonly [string, string] | undefined {
  const mark = word.indexOf("'");
  if (mark < 0) return bare.get(word);
  if (word.endsWith("n't")) {
    const host = word.slice(0, -3);
    return [irregularNot.get(host) ?? host, 'not'];
  }
  const host = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  const ending = endings.get(tail);
  if (ending !== undefined) return [host, ending];
  if (tail === 's') return host === 'let' ? ['let', 'us'] : isHosts.has(host) ? [host, 'is'] : [host, ''];
  return undefined;
}

/** What never follows an owner: behind one of these words 's is "is" (the manager's not in, legal's the team to ask). */
const notOwned = wordSet(
  'the a an another not been got already always just too so very never my your our his her no nobody gone off out in on at up down here ' +
    'there still all being only really quite going coming joining waiting getting having doing taking making to about what where ' +
    'who how why because with from for like as if it that',
);
const wordBehind = /^ +([a-z]+)/;
const longestNotOwned = 12;

/** Whether the 's that ends a word at `end` of a folded text stands for "is". */
export function isShortIs(word: string, text: string, end: number): boolean {
  if (!word.endsWith("'s")) return false;
  const behind = wordBehind.exec(text.slice(end, end + longestNotOwned))?.[1];
  return behind !== undefined && notOwned.has(behind);
}
