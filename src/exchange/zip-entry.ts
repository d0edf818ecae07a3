/** What a zip says of one file; none of it is believed before it has been held against the file itself. */
export interface ZipEntry {
  readonly path: string;
  readonly folder: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the header before the packed bytes begins. */
  readonly header: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}
