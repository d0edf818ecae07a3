/** A file of the app as the build lists it for the worker. */
export interface AppFile {
  /** Relative to the app's folder. */
  readonly url: string;
  /** Null for a file whose name carries a hash of its content. */
  readonly revision: string | null;
  /** Of the content, as `fetch` checks it. */
  readonly integrity: string;
}
