// Requests that nobody answers: what is sent meanwhile may lie on the way, and would arrive all at once.
import type { Pacer } from "./request-scheduler.ts";

/** How long nothing more is sent, milliseconds. After that it is tried again: what does not answer may only hang. */
const SILENT_PAUSE_MS = 3_000;

/** So few under way hold nobody up: one that is large takes long, and they make no crowd. */
export const FEW = 2;

/** By how many of the last answers it is known how long one takes. */
const REMEMBERED = 20;

/** Until so many are remembered no more than this counts as usual, milliseconds: who began while nothing was answered would learn from just that. */
const USUAL_AT_FIRST_MS = 100;

export type Silence = {
  /** A request goes out; to be called when its answer has come. */
  sent(): () => void;
  /** Until when nothing more is to be sent; undefined while answers come, and while hardly anything is under way. */
  until(): number | undefined;
};

/**
 * `patience`: by how many milliseconds more than usual answers may fail to come. `heard`: told of each that has come, and how many requests were
 * under way when it broke a silence that was longer, and for how many milliseconds nothing was heard: without end where it is the first answer
 * at all.
 */
export function createSilence(
  pacer: Pick<Pacer, "now">,
  patience: number,
  heard: (late: number, quietFor: number) => void,
): Silence {
  const took: number[] = [];
  let underWay = 0;
  let lastSent = Number.NEGATIVE_INFINITY;
  /** Since when there is something to hear, and nothing was heard. */
  let since = 0;
  /** Before the first answer nothing is usual. */
  const usual = () => {
    const middle = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
    return took.length < REMEMBERED ? Math.min(middle, USUAL_AT_FIRST_MS) : middle;
  };
  const limit = () => usual() + patience;

  return {
    sent() {
      const at = pacer.now();
      // What was sent long before hangs, and says nothing of what goes out now.
      if (underWay === 0 || at - lastSent > SILENT_PAUSE_MS) since = at;
      underWay++;
      lastSent = at;
      return () => {
        const now = pacer.now();
        const late = now - since > limit() ? underWay : 0;
        underWay--;
        const quietFor = took.length === 0 ? Number.POSITIVE_INFINITY : now - since;
        since = now;
        took.push(now - at);
        if (took.length > REMEMBERED) took.shift();
        heard(late, quietFor);
      };
    },
    until() {
      const elapsed = pacer.now() - since;
      // Who has begun sends one and waits: it may be that nothing is taken in, and what was sent before lies there.
      const [few, sending] = took.length === 0 ? [0, 0] : [FEW, limit()];
      if (underWay <= few || elapsed < sending) return undefined;
      const round = sending + SILENT_PAUSE_MS;
      return elapsed % round <= sending ? undefined : since + Math.ceil(elapsed / round) * round;
    },
  };
}
