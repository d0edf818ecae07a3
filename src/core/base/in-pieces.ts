/** A result that is worked out piece by piece ahead of time, or all that is left at once when it is asked for. */
export interface InPieces<T> {
  /** The result, once the rest of the work is done. */
  readonly get: () => T;
  /** Does one piece; true when nothing is left to do. */
  readonly step: () => boolean;
}

/** Work that yields where it may be left and gone on with later. */
export function inPieces<T>(make: () => Generator<void, T>): InPieces<T> {
  let work: Generator<void, T> | undefined;
  let made: { readonly value: T } | undefined;
  const step = (): boolean => {
    if (made !== undefined) return true;
    work ??= make();
    const { done, value } = work.next();
    if (done === true) made = { value };
    return done === true;
  };
  return {
    get() {
      while (made === undefined) step();
      return made.value;
    },
    step,
  };
}
