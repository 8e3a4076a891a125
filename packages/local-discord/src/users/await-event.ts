// Waits for what the world does next.
import type { WorldEvent } from "../world/events.ts";
import type { World } from "../world/world.ts";

/** The first event that `pick` makes something of. Rejects with `otherwise` after so many milliseconds. */
export function awaitEvent<T>(
  world: World,
  pick: (event: WorldEvent) => T | undefined,
  patience: number,
  otherwise: string,
): { readonly found: Promise<T>; readonly cancel: () => void } {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const stopClock = world.clock.after(patience, () => {
    cancel();
    reject(new Error(otherwise));
  });
  const stop = world.events.listen((event) => {
    const picked = pick(event);
    if (picked === undefined) return;
    cancel();
    resolve(picked);
  });
  function cancel(): void {
    stopClock();
    stop();
  }
  return { found: promise, cancel };
}
