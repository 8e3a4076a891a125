// Long work in slices, so that it holds up nobody: one slice a turn of the event loop, whoever it belongs to.

/** How long a slice lasts. What is between two steps comes on top. Milliseconds. */
const SLICE_MS = 8;

const waiting: (() => void)[] = [];

/** When the work of this turn began that is done in slices; undefined while nothing of it has been done. Milliseconds, of `performance.now`. */
let begun: number | undefined;

/** Resolves when it is its turn: in the order in which they ask, one in each turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(takeTurn);
  });
}

function takeTurn(): void {
  begun = undefined;
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(takeTurn);
}

/** Works that follow each other in one turn, one answer after the other or what is done with an answer, have one slice together. */
function beginningOfSlice(): number {
  if (begun !== undefined) return begun;
  const now = performance.now();
  begun = now;
  setImmediate(() => {
    if (begun === now) begun = undefined;
  });
  return now;
}

/** What is hardly noticed beside what comes after it. Milliseconds. */
const LITTLE_MS = 2;

/** Resolves when there is a turn of which hardly anything has been used: for what cannot be done in steps. It counts as work of that turn. */
export async function freshTurn(): Promise<void> {
  if (waiting.length > 0 || (begun !== undefined && performance.now() - begun >= LITTLE_MS)) await nextTurn();
  beginningOfSlice();
}

/** What `steps` return in the end. Work of one slice is done at once, unless others are waiting. `slice` in milliseconds. */
export async function inSlices<T>(steps: Iterator<undefined, T, undefined>, slice = SLICE_MS): Promise<T> {
  if (waiting.length > 0 || (begun !== undefined && performance.now() - begun >= slice)) await nextTurn();
  for (;;) {
    const until = beginningOfSlice() + slice;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await nextTurn();
  }
}
