import { wordSet } from '../base/word-set.ts';
import { coversBothAnswers } from '../phrases/guards/guard-question.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import { breakLevel, type Reading, type Sentence, wordCode } from '../text/reading.ts';

const zhPairs = wordSet(
  '什么 怎么 怎样 多少 多久 多大 几点 几个 几号 哪里 哪个 哪天 哪家 哪儿 哪款 为什 是否 能否 哪一 几次 几年',
);
const zhSingles = wordSet('吗 谁 哪 几');
const enWords = wordSet('what when where who which why how whose');
const enInversions = wordSet(
  'is are was were do does did have has had can could will would shall should may am',
);
const enPersons = wordSet('i you we he she they it that this there anyone anybody someone your the');
/** Words behind which an auxiliary goes on with the clause: as I do you, what is it that they are. */
const enHosts = wordSet('i you we he she they it that this there who which what and as than if so to not');
const enJoints = wordSet('and or is are of about if know see to the in at for');
const enTags = wordSet('right correct yes ok okay yeah no please');
const enTrailing = new Set(['from', 'to']);
/** Words with which a statement, a request or a restatement opens; none of these is an item of a list of questions. */
const enTelling = new Set(
  'i we let so if sorry because but thanks thank hello hi please well sure certainly okay ok that it there this to good morning great lovely right excuse welcome my'.split(
    ' ',
  ),
);
/** Interrogatives closer than this belong to one question. */
const apart = 3;
/** An inverted verb this far behind an interrogative asks something of its own, with no comma before it. */
const farApart = 5;
/** Longest item of a list that asks by its question mark alone: Name, date of birth, phone? */
const longestItem = 4;

/** How many questions a reply asks in one breath. A choice of several things is one question. */
export function countQuestions(reading: Reading): number {
  let questions = 0;
  for (const sentence of reading.sentences) {
    const cues = cuesIn(reading, sentence.start, sentence.end);
    if (sentence.asked) questions += Math.max(1, cues, itemsIn(reading, sentence, cues));
    else if (sentence.end === reading.count && cues >= 3 && opensWithQuestion(reading, sentence))
      questions += cues;
  }
  return questions;
}

/** Without a question mark, an English sentence asks only when it opens with its first question. */
function opensWithQuestion(reading: Reading, { start }: Sentence): boolean {
  if (reading.codes[start] !== wordCode) return true;
  for (let token = start; token < start + 3; token += 1) if (enWords.has(wordAt(reading, token))) return true;
  return enInversions.has(wordAt(reading, start));
}

function cuesIn(reading: Reading, start: number, end: number): number {
  let cues = 0;
  let last = -apart;
  for (let token = start; token < end; token += 1) {
    if (!asksAt(reading, token) && !(token - last >= apart && invertsAt(reading, token, last))) continue;
    // 多少哪年: a new question word right behind another asks anew; a particle does not.
    if (token - last >= apart || (token - last === 2 && opensAnew(reading, token))) cues += 1;
    last = token;
  }
  return cues;
}

function opensAnew(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  if (reading.codes[token] === wordCode) {
    if (!enWords.has(word)) return false;
    const joint = wordAt(reading, token - 1);
    // Where from, where to: the preposition belongs to the question word before it. What, when, and who: a comma parts them.
    if (enTrailing.has(joint) && wordAt(reading, token - 2) === 'where') return true;
    return !enJoints.has(joint) || (reading.breaks[token - 1] as number) >= breakLevel.comma;
  }
  return word === '谁' || word === '哪' || zhPairs.has(word + wordAt(reading, token + 1));
}

/** An English question without an interrogative: …, has he been tested, and is there a sibling? */
function invertsAt(reading: Reading, token: number, last: number): boolean {
  if (reading.codes[token] !== wordCode || !enInversions.has(wordAt(reading, token))) return false;
  if (!enPersons.has(wordAt(reading, token + 1))) return false;
  // May I ask which one you have: the interrogative asks, not the verb before it.
  const clauseEnd = reading.clauses[reading.clauseOf[token] as number]?.end ?? reading.count;
  for (let ahead = token + 2; ahead < Math.min(clauseEnd, token + longestItem + 2); ahead += 1)
    if (enWords.has(wordAt(reading, ahead))) return false;
  const before = wordAt(reading, token - 1);
  const opens = token === 0 || (reading.breaks[token] as number) >= breakLevel.comma;
  if (opens) return true;
  if (before === 'and') return true;
  if (before === 'or') return (reading.breaks[token - 1] as number) >= breakLevel.comma;
  return last >= 0 && token - last >= farApart && !enHosts.has(before);
}

/**
 * Short items in a row that only the question mark makes questions: Name, date of birth, phone? Beside question words
 * or in longer lists the items may be a little longer: Where does it hurt, any fever? A choice ends with "or".
 */
function itemsIn(reading: Reading, sentence: Sentence, cues: number): number {
  const clauses = reading.clauses.slice(sentence.firstClause, sentence.endClause);
  if (clauses.length < 3 || reading.locale !== 'en') return 0;
  // Harbour Dental, Tom speaking, how can I help: where something is asked, the first items ask it.
  if (cues > 0 && cuesIn(reading, sentence.start, clauses[1]?.end ?? sentence.end) === 0) return 0;
  const longest = longestItem + (cues > 0 || clauses.length > 3 ? 2 : 0);
  for (const [index, { start, end }] of clauses.entries()) {
    if (end - start > longest) return 0;
    if (enTelling.has(wordAt(reading, start))) return 0;
    for (let token = start; token < end; token += 1) {
      const word = wordAt(reading, token);
      if (index < clauses.length - 1 ? word === 'please' : enTags.has(word) || (word === 'or' && cues < 2))
        return 0;
    }
  }
  return clauses.length;
}

function asksAt(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  if (reading.codes[token] === wordCode) return enWords.has(word);
  if (zhSingles.has(word)) return true;
  if (word === '呢' && token + 1 < reading.count) return true;
  return zhPairs.has(word + wordAt(reading, token + 1)) || coversBothAnswers(reading, token);
}
