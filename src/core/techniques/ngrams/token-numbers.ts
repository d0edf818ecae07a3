import { foldCharacter } from '../../phrases/class-table.ts';
import { numberCode, type Reading, tokenText, wordCode } from '../../text/reading.ts';
import { edges } from './ngram.ts';

/** Stands for every number that is said. */
const anyNumber = '0';

/**
 * Numbers the tokens that n-grams are made of, from 1 in the order in which they are entered, after the edges; 0 is any
 * other token. 您 is 你.
 */
export class TokenNumbers {
  private readonly characters = new Uint16Array(65536);
  private readonly words = new Map<string, number>();
  private readonly texts: string[] = [''];

  constructor() {
    for (const edge of Object.values(edges)) this.enter(edge);
  }

  /** The number of a token by its text; a new one for a new text. */
  enter(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.words.set(text, number);
    if (text.length === 1) this.characters[text.charCodeAt(0)] = number;
    return number;
  }

  /** Enters all tokens of a reading. */
  enterAll(reading: Reading): void {
    for (let token = 0; token < reading.count; token += 1) this.enter(textOf(reading, token));
  }

  numberOf(text: string): number {
    return this.words.get(text) ?? 0;
  }

  textOf(number: number): string {
    return this.texts[number] ?? '';
  }

  numbersOf(reading: Reading): Uint16Array {
    const { codes, count, words } = reading;
    const numbers = new Uint16Array(count);
    for (let token = 0; token < count; token += 1) {
      const code = codes[token] as number;
      if (code === wordCode) numbers[token] = this.numberOf(words[token] ?? '');
      else if (code === numberCode) numbers[token] = this.numberOf(anyNumber);
      else numbers[token] = this.characters[code] || this.numberOfCharacter(code);
    }
    return numbers;
  }

  /** As long as it takes once for a character that another stands for. */
  private numberOfCharacter(code: number): number {
    const number = this.numberOf(foldCharacter(String.fromCharCode(code)));
    this.characters[code] = number;
    return number;
  }
}

function textOf(reading: Reading, token: number): string {
  return reading.codes[token] === numberCode ? anyNumber : foldCharacter(tokenText(reading, token));
}
