// Who is looked at in a round: those whose time has come, and everybody when what their looks rest on has changed.

export type DueList<T> = {
  /** `basis`: what a look rests on beside the time. `now`: milliseconds since 1970. Rejects when the store fails. */
  list(now: number, basis: readonly unknown[]): Promise<readonly T[]>;
  /** Looks at one of them. After a look that fails it is listed again, whatever its time. */
  look(one: T, task: () => Promise<void>): Promise<void>;
};

/**
 * A time that was stored rests on the basis of then. It no longer holds once any of that is another, nor when the clock
 * was set back, nor for what this process has not looked at yet: then `all` are looked at, and otherwise only `due`.
 */
export function createDueList<T>({
  due,
  all,
  keyOf,
}: {
  readonly due: (now: number) => Promise<readonly T[]>;
  readonly all: () => Promise<readonly T[]>;
  readonly keyOf: (one: T) => string;
}): DueList<T> {
  const failed = new Map<string, T>();
  let looked: { readonly at: number; readonly basis: readonly unknown[] } | undefined;

  return {
    async list(now, basis) {
      const holds = looked !== undefined && looked.at <= now && basis.every((part, i) => part === looked?.basis[i]);
      const listed = [...(await due(now)), ...(holds ? failed.values() : await all())];
      looked = { at: now, basis };
      return [...new Map(listed.map((one) => [keyOf(one), one])).values()];
    },
    async look(one, task) {
      const key = keyOf(one);
      failed.set(key, one);
      await task();
      failed.delete(key);
    },
  };
}
