// The requests that Discord is at in the crash harness: the clock must not be turned under one of them.
import type { Intercepted, Interceptor } from "@attache/local-discord";

export type Requests = {
  /** The same interceptor, its requests counted from when they come to when they are done. */
  readonly watch: (interceptor: Interceptor) => Interceptor;
  /**
   * Resolves when Discord is at none. One of a process that was killed goes on without it: were the clock turned by forty minutes
   * meanwhile, it would be done after Discord has forgotten its nonce. No real request is under way for so long.
   */
  readonly idle: () => Promise<void>;
};

export function createRequests(): Requests {
  const underWay = new Set<Intercepted>();
  let waiting: (() => void)[] = [];
  const end = (request: Intercepted) => {
    underWay.delete(request);
    if (underWay.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return {
    watch: (interceptor) => async (request, phase) => {
      underWay.add(request);
      try {
        const outcome = await interceptor(request, phase);
        if (phase === "stored" || outcome !== undefined) end(request);
        return outcome;
      } catch (error) {
        end(request);
        throw error;
      }
    },
    async idle() {
      if (underWay.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
