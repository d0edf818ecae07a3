import { wordSet } from '../base/word-set.ts';
import { breakLevel, type Reading, wordCode } from './reading.ts';

/** Words that open a clause in speech written down without punctuation, unless one of the binders stands before. */
const zhOpeners = [
  '但是',
  '可是',
  '不过',
  '所以',
  '因为',
  '如果',
  '要是',
  '然后',
  '请您',
  '请你',
  '请问',
  '麻烦',
  '我来',
  '我去',
  '我帮',
  '我给',
  '我马',
  '我现',
  '我会',
  '我这',
  '我先',
  '我把',
  '我请',
  '我看',
  '我查',
  '我再',
  '我替',
  '我问',
  '我叫',
  '我让',
  '我找',
  '我联',
  '我只',
  '您别',
  '你别',
  '我们',
  '您先',
  '你先',
  '您可',
  '你可',
  '您看',
  '你看',
  '您放',
  '您记',
  '您找',
  '你找',
  '非常',
  '实在',
  '真的',
  '对不',
  '抱歉',
  '很抱',
  '谢谢',
  '感谢',
  '让我',
  '没关',
  '没事',
  '您好',
  '你好',
  '再见',
];
const zhBinders = new Set(
  '让请给跟帮替陪领带和由换是果等那为把被对向要叫的以说问找用比就都也还先且才知与会能可'.split(''),
);
const zhClosers = new Set('吗呢吧啊呀哦啦哈嘛'.split(''));
const zhAfterClosers = new Set('我您你这那请先就麻谢对'.split(''));

const enOpeners = wordSet(
  'i we you please but so then sorry thanks thank let could would may however because',
);
const enBinders = wordSet(
  'if that when what how as because and but so can could would do did does will may shall should than ' +
    'where who which why please i we you to are were is was am have has once before after while until the ' +
    'for with of thank let be not say said know think thing',
);

const openerCodes: ReadonlySet<number> = new Set(
  zhOpeners.map((word) => word.charCodeAt(0) * 65536 + word.charCodeAt(1)),
);

/** Marks boundaries inside long unpunctuated clauses where a new clause plausibly starts. */
export function markSoftStarts(
  reading: Pick<Reading, 'count' | 'codes' | 'words' | 'breaks' | 'clauses'>,
  softStarts: Uint8Array,
): void {
  const { codes, words, breaks } = reading;
  for (const clause of reading.clauses) {
    softStarts[clause.start] = 1;
    if (clause.end - clause.start < 6) continue;
    let last = clause.start;
    for (let token = clause.start + 2; token < clause.end - 1; token += 1) {
      if ((breaks[token] as number) >= breakLevel.comma || token - last < 2) continue;
      if (opensClause(codes, words, token)) {
        softStarts[token] = 1;
        last = token;
      }
    }
  }
}

function opensClause(codes: Uint16Array, words: readonly (string | undefined)[], token: number): boolean {
  const code = codes[token] as number;
  const before = codes[token - 1] as number;
  if (code === wordCode) {
    if (!enOpeners.has(words[token] ?? '')) return false;
    return before !== wordCode || !enBinders.has(words[token - 1] ?? '');
  }
  const previous = String.fromCharCode(before);
  if (zhClosers.has(previous)) return zhAfterClosers.has(String.fromCharCode(code));
  return openerCodes.has(code * 65536 + (codes[token + 1] as number)) && !zhBinders.has(previous);
}
