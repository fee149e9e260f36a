/** Counts work that is under way, so that nobody closes the engine in the middle of it. */
export type Activity = {
  readonly idle: () => boolean;
  /** Marks the beginning of work; the function that it gives marks its end. */
  readonly begin: () => () => void;
  /** Runs work that counts as under way until it settles. */
  readonly during: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Ends when everything that was under way has ended. */
  readonly settled: () => Promise<void>;
};

export function createActivity(): Activity {
  let running = 0;
  let waiting: (() => void)[] = [];

  function begin() {
    let ended = false;
    running += 1;
    return () => {
      if (ended) return;
      ended = true;
      running -= 1;
      if (running > 0) return;
      for (const resume of waiting) resume();
      waiting = [];
    };
  }

  return {
    idle: () => running === 0,
    begin,
    async during(work) {
      const end = begin();
      try {
        return await work();
      } finally {
        end();
      }
    },
    settled: () =>
      running === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
  };
}
