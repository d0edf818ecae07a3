/** One line of a text file; numbers count from 1, empty lines too. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** Why a file has no lines to give. */
export type TextProblem = 'not-text' | 'unreadable';

export class TextProblemError extends Error {
  readonly problem: TextProblem;

  constructor(problem: TextProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** The part of a browser's file that is read here. */
export type SlicedFile = Pick<File, 'name' | 'size' | 'slice'>;

/** Read at once, so that no decoding takes long. */
const sliceSize = 256 * 1024;

/** The lines of a file of UTF-8 text, a slice at a time. Throws TextProblemError where it is something else. */
export async function* linesOf(file: SlicedFile): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  for (let at = 0; at < file.size; at += sliceSize) {
    rest += await decoded(decoder, file, at);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number++;
      yield { number, text };
    }
  }
  if (rest !== '') yield { number: number + 1, text: rest };
}

async function decoded(decoder: TextDecoder, file: SlicedFile, at: number): Promise<string> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.slice(at, at + sliceSize).arrayBuffer();
  } catch (error) {
    throw new TextProblemError('unreadable', error);
  }
  try {
    const text = decoder.decode(bytes, { stream: at + sliceSize < file.size });
    if (text.includes('\0')) throw new TextProblemError('not-text');
    return text;
  } catch (error) {
    throw error instanceof TextProblemError ? error : new TextProblemError('not-text', error);
  }
}
