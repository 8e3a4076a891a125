// How much one person may have answered at a time: whoever asks faster than answers come holds up nobody but themselves.

/** More than anybody can press or type while an answer is on its way. */
const MAX_IN_FLIGHT = 5;

export type InFlight = {
  /** Runs the task, unless this person has too many that have not ended: then `refused`, the first time with `first`. */
  run(userId: string, task: () => Promise<void>, refused: (first: boolean) => Promise<void>): Promise<void>;
};

type Count = { running: number; isTold: boolean };

export function createInFlight(most = MAX_IN_FLIGHT): InFlight {
  const counts = new Map<string, Count>();
  return {
    async run(userId, task, refused) {
      const count = counts.get(userId) ?? { running: 0, isTold: false };
      if (count.running >= most) {
        const first = !count.isTold;
        count.isTold = true;
        return refused(first);
      }
      counts.set(userId, count);
      count.running += 1;
      try {
        await task();
      } finally {
        count.running -= 1;
        if (count.running === 0) counts.delete(userId);
      }
    },
  };
}
