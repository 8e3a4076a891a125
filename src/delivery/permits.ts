// Discord's limit shared by several processes: each request needs a permit, and permits are leased a few at a time.
import { DISCORD_PACE, LANES, type Lane, type Pacer } from "./request-scheduler.ts";

/** How many a process has leased at most. So many are lost with it when it dies, and whoever leases next waits for no more of each other one. */
const MAX_LEASED = 5;

/** More are leased when so many are left: those are used while the database is asked. */
const LEASE_MORE_AT = 2;

/** A permit that is not used within so many milliseconds of its moment is lost: used later it would come on top of others. */
const VALID_FOR_MS = 100;

/** Milliseconds between two permits, so that there are never more than Discord allows in its while, however late each of them is used. */
const PERMIT_SPACING_MS = Math.ceil((DISCORD_PACE.milliseconds + VALID_FOR_MS) / (DISCORD_PACE.requests - 1));

/** While no permits can be leased a process allows itself every fifth, so that people are answered. */
const ALONE_SPACING_MS = PERMIT_SPACING_MS * 5;

/** A request that has waited for so long is not started any more: another process may have taken over what it is for. Milliseconds. */
export const MAX_WAIT_FOR_START_MS = 60_000;

/** It was certainly not sent. */
export class WaitedTooLong extends Error {
  override name = "WaitedTooLong" as const;
}

/** Where the permits of all processes are counted. Every method rejects when it cannot be reached. */
export type PermitStore = {
  /** Leases so many, each `spacing` milliseconds after the one before. Gives in how many milliseconds the first may be used. */
  lease(count: number, spacing: number): Promise<number>;
  /** Discord lets nothing through for so many milliseconds. */
  hold(milliseconds: number): Promise<void>;
  /** Discord has refused a request: who has too many refused is barred, so after very many of them all wait. */
  refused(): Promise<void>;
};

export type Permits = {
  /** Resolves when a request of this lane may start. */
  take(lane: Lane): Promise<void>;
  /** Discord has refused a request as one too many: nobody starts any for so many milliseconds. */
  held(milliseconds: number): void;
};

export function createPermits(store: PermitStore, pacer: Pacer): Permits {
  const waiting = new Map<Lane, (() => void)[]>(LANES.map((lane) => [lane, []]));
  /** When each leased permit may be used, by the pacer, in order. */
  let slots: number[] = [];
  let leasing = false;
  /** For which of them a timer runs. */
  let waking = Number.POSITIVE_INFINITY;

  const count = () => [...waiting.values()].reduce((sum, { length }) => sum + length, 0);
  const lease = async () => {
    const wanted = Math.min(MAX_LEASED, count()) - slots.length;
    if (leasing || slots.length > LEASE_MORE_AT || wanted <= 0) return;
    leasing = true;
    const asked = pacer.now();
    const first = await store.lease(wanted, PERMIT_SPACING_MS).catch(() => undefined);
    const from = first === undefined ? Math.max(asked, slots.at(-1) ?? 0) + ALONE_SPACING_MS : pacer.now() + first;
    const added = Array.from({ length: first === undefined ? 1 : wanted }, (_, n) => from + n * PERMIT_SPACING_MS);
    slots = [...slots, ...added].sort((a, b) => a - b);
    leasing = false;
    use();
  };
  /** A timer may come a moment before its time: while a slot is left one runs, or nobody would ever use or replace that slot. */
  const wake = () => {
    const [next] = slots;
    if (next === undefined || waking <= next) return;
    waking = next;
    pacer.after(Math.max(1, Math.ceil(next - pacer.now())), () => {
      if (waking === next) waking = Number.POSITIVE_INFINITY;
      use();
    });
  };
  const use = () => {
    const now = pacer.now();
    slots = slots.filter((at) => now - at <= VALID_FOR_MS);
    while (slots[0] !== undefined && slots[0] <= now) {
      slots.shift();
      LANES.map((lane) => waiting.get(lane) ?? [])
        .find(({ length }) => length > 0)
        ?.shift()?.();
    }
    wake();
    void lease();
  };

  return {
    take(lane) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.get(lane)?.push(resolve);
      void lease();
      return promise;
    },
    held(milliseconds) {
      slots = [];
      // Who cannot be told finds out from Discord.
      store.hold(milliseconds).then(lease, () => lease());
    },
  };
}
