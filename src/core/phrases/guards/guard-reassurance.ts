import type { Reading } from '../../text/reading.ts';
import { clauseEndOf, clauseStartOf, textBetween } from './tokens-are.ts';

const zhBefore = [
  '不会',
  '不让',
  '不能让',
  '免得',
  '以免',
  '避免',
  '省得',
  '不用',
  '不必',
  '无需',
  '无须',
  '放心',
  '别担心',
  '不要担心',
  '绝不',
  '不是你',
  '尽量不',
];
const zhAfter = ['白跑', '操心', '吃亏', '为难', '久等'];
const enBefore = [
  'will not let',
  'do not worry',
  'rest assured',
  'so that you do not',
  'you do not have to',
  'no need to',
  'never let',
  'not your',
];
const window = 8;

/** Whether the words serve to calm: 不会让您…, 放心, 不用…, don't worry…. */
export function isReassurance(reading: Reading, start: number, end: number): boolean {
  const before = textBetween(
    reading,
    Math.max(clauseStartOf(reading, start), start - window),
    Math.min(start + 3, end),
  );
  // 还不是您自己……, 要不是您……: these blame.
  const calming = before.replace(/(还|要|若)不是你/g, '');
  if (zhBefore.some((cue) => calming.includes(cue)) || enBefore.some((cue) => before.includes(cue)))
    return true;
  const after = textBetween(reading, start, Math.min(clauseEndOf(reading, end - 1), end + window));
  return zhAfter.some((cue) => after.includes(cue));
}
