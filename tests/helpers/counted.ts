// How often each method of a port is called.

export type Counted = {
  readonly wrap: <T extends object>(port: T) => T;
  /** Calls of this method since it was last asked for. */
  readonly take: (method: string) => number;
};

export function countCalls(): Counted {
  const counts = new Map<string, number>();
  return {
    wrap: (port) =>
      new Proxy(port, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return member;
          return (...args: unknown[]) => {
            counts.set(String(name), (counts.get(String(name)) ?? 0) + 1);
            return member.apply(target, args);
          };
        },
      }),
    take(method) {
      const count = counts.get(method) ?? 0;
      counts.delete(method);
      return count;
    },
  };
}
