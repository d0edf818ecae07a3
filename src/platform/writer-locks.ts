/** The right to write in an attempt, which one tab has at a time. */
export interface Claim {
  /** Resolves when another tab has taken the attempt over. */
  readonly lost: Promise<void>;
  release(): void;
}

export interface WriterLocks {
  /**
   * Claims an attempt for this tab; null while another tab has it. With `takeOver` it is taken from whoever has it,
   * who need not answer: a frozen tab learns of it when it wakes.
   */
  claim(attempt: string, takeOver?: boolean): Promise<Claim | null>;
}

const never = new Promise<void>(() => {});

/** Web Locks of this origin. A browser without them gives every claim: the numbers in the log still tell two writers apart. */
export const browserLocks: WriterLocks = {
  claim(attempt, takeOver = false) {
    const locks = (navigator as { readonly locks?: LockManager }).locks;
    const free: Claim = { lost: never, release: () => {} };
    if (!locks) return Promise.resolve(free);
    return new Promise((resolve) => {
      let release = () => {};
      let tellLost = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      const lost = new Promise<void>((done) => {
        tellLost = done;
      });
      const options = takeOver ? { steal: true } : { ifAvailable: true };
      let claimed = false;
      locks
        .request(`rapport/attempt/${attempt}`, options, (lock) => {
          if (!lock) return resolve(null);
          claimed = true;
          resolve({ lost, release });
          return held;
        })
        // A lock that was taken away rejects the request that held it; a frame may not be allowed any.
        .catch(() => (claimed ? tellLost() : resolve(free)));
    });
  },
};
