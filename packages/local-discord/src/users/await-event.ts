// Waits for what the world does next.
import type { Happening } from "../world/happenings.ts";
import type { World } from "../world/world.ts";

/** The first happening that `pick` makes something of. Rejects with `otherwise` after so many milliseconds. */
export function awaitHappening<T>(
  world: World,
  pick: (happening: Happening) => T | undefined,
  patience: number,
  otherwise: string,
): { readonly found: Promise<T>; readonly cancel: () => void } {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const stopClock = world.clock.after(patience, () => {
    cancel();
    reject(new Error(otherwise));
  });
  const stop = world.happenings.listen((happening) => {
    const picked = pick(happening);
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
