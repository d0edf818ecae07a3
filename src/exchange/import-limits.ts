import { maxFileLength } from '../core/pack/yaml-limits.ts';

/** How much of a stranger's pack is taken. Bytes unless told otherwise. */
export const importLimits = {
  /** Of a zip, or of all files of a folder together. */
  input: 32_000_000,
  /** Entries of a zip, or files of a folder. */
  entries: 2_000,
  /** Authored files: those that a call is made of. */
  authored: 300,
  /** One authored file, unpacked. */
  file: maxFileLength,
  /** All authored files, unpacked. */
  total: 8_000_000,
  /** How many times larger than packed a file may be: authored text reaches ten. */
  ratio: 200,
  /** Below this size the ratio says nothing. */
  ratioFrom: 100_000,
  /** UTF-16 units of a path. */
  name: 200,
  /** Folders within folders. */
  depth: 8,
} as const;
