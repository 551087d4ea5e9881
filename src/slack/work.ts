/** What is in hand: a stop waits for it. */
export interface Work {
  /** Counts a piece of work until it is settled, and hands it on as it is. */
  during<T>(piece: Promise<T>): Promise<T>;
  /** Resolves when nothing is in hand any more, or after so many milliseconds: true if all is done. */
  settled(patienceMs: number): Promise<boolean>;
}

export function createWork(): Work {
  const inHand = new Set<Promise<unknown>>();
  const none = async (): Promise<true> => {
    while (inHand.size > 0) await Promise.allSettled(inHand);
    return true;
  };
  return {
    during(piece) {
      inHand.add(piece);
      const done = () => void inHand.delete(piece);
      piece.then(done, done);
      return piece;
    },
    settled: (patienceMs) => within(patienceMs, none(), false),
  };
}

/** What a promise resolves to, or something else where that takes longer than so many milliseconds. */
export async function within<T, U>(ms: number, promise: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([promise, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
