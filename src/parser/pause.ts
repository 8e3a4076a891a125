// A model that does not answer is left alone for a while, so that not every message has to wait for it. Pure but for its own count.

/** Failures in a row after which the model is not asked for `PAUSE_MS`. */
const FAILURES_IN_A_ROW = 3;
export const PAUSE_MS = 60_000;

export type ModelPause = {
  /** Whether the model may be asked now. After a pause one question tries it; the others wait for what comes of that. */
  mayAsk(now: number): boolean;
  answered(): void;
  /** Whether a pause begins with this failure. */
  failed(now: number): boolean;
};

/** All times are milliseconds of a clock that does not go back. */
export function createPause(): ModelPause {
  let failures = 0;
  let until = 0;
  return {
    mayAsk(now) {
      if (failures < FAILURES_IN_A_ROW) return true;
      if (now < until) return false;
      until = now + PAUSE_MS;
      return true;
    },
    answered() {
      failures = 0;
    },
    failed(now) {
      failures += 1;
      if (failures < FAILURES_IN_A_ROW) return false;
      until = now + PAUSE_MS;
      return true;
    },
  };
}
