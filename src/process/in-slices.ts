// Long work in slices, so that it holds up nobody: one slice a turn of the event loop, whoever it belongs to.

/** How long a slice lasts. What is between two steps comes on top. Milliseconds. */
const SLICE_MS = 8;

const waiting: (() => void)[] = [];

/** Goes on when it is its turn: in the order in which they ask, one in each turn of the event loop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(takeTurn);
  });
}

function takeTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(takeTurn);
}

/** What `steps` return in the end. Work of one slice is done at once, unless others are waiting. `slice` in milliseconds. */
export async function inSlices<T>(steps: Iterator<undefined, T, undefined>, slice = SLICE_MS): Promise<T> {
  if (waiting.length > 0) await nextTurn();
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await nextTurn();
  }
}
