/** Largest authored text file, in UTF-16 units: ten times the largest built-in call. */
export const maxFileLength = 2_000_000;

/** How much a file may ask of its reader. Held while it is read: what is beyond costs no more than what is within. */
export interface YamlLimits {
  /** Collections within collections. What reads a file later walks it recursively, so there has to be an end. */
  readonly depth: number;
  /** Words and signs of the file that carry meaning: about four to a value. */
  readonly signs: number;
  /** Values after references have been followed. */
  readonly values: number;
  /** References (`*name`). */
  readonly aliases: number;
  /** UTF-16 units of one text. */
  readonly text: number;
  /** UTF-16 units of all texts after references have been followed. */
  readonly texts: number;
}

/** Five times the largest built-in call, and texts that are still read by people. */
export const packLimits: YamlLimits = {
  depth: 64,
  signs: 80_000,
  values: 40_000,
  aliases: 200,
  text: 20_000,
  texts: 2_000_000,
};

/**
 * Bytes that all files of a pack may come to once their references are followed: its digest goes over each of them.
 * Without references no pack of the size that is taken in gets here.
 */
export const mostFollowed = 8_000_000;

/** Bytes that a value counts beside its text: its key's quotes, its colon and its comma. */
export const bytesPerValue = 4;

/** The library holds its fitted weights as one long text. */
export const libraryLimits: YamlLimits = { ...packLimits, text: 1_000_000 };

export type ExcessCode = 'yaml-too-deep' | 'yaml-too-many' | 'yaml-too-many-aliases' | 'yaml-text-too-long';

/** A limit that a file goes beyond, and where. Offsets are UTF-16. */
export interface YamlExcess {
  readonly code: ExcessCode;
  readonly limit: number;
  readonly offset: number;
}
