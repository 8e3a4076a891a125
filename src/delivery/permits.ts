// Discord's limit shared by several processes: each request needs a permit, and permits are leased a few at a time.
import { createOtherClock } from "./other-clock.ts";
import { DISCORD_PACE, LANES, type Lane, type Pacer } from "./request-scheduler.ts";
import { createSilence, FEW } from "./silence.ts";

/**
 * How many a process has leased at most, and how many more where the database takes long to answer. So many are lost with it when it dies, and
 * whoever leases next waits for no more of each other one.
 */
const MAX_LEASED = 5;
const MORE_LEASED = 10;

/** More are leased when so many are left, and as many more: those are used while the database is asked. */
const LEASE_MORE_AT = 2;

/**
 * A permit that is not used within so many milliseconds of its moment, by the clock of the database, is lost: used later it would come on top
 * of others.
 */
const VALID_FOR_MS = 40;

/** How much of the lead is kept after a lease that came in time: more is asked for at once, and less bit by bit. */
const LEAD_KEPT = 0.75;

/** When no answer comes for so many milliseconds more than usual, nothing more is sent until one does: what is under way may be held up. */
const ANSWER_PATIENCE_MS = 40;

/** By how many milliseconds later than usual a request may arrive: it was waited for with that patience, and was not sent in the very moment. */
const DELAYED_BY_MS = ANSWER_PATIENCE_MS + 30;

/** Milliseconds between two permits, so that no more arrive than Discord allows in its while, however late each is used and comes. */
const PERMIT_SPACING_MS = Math.ceil(
  (DISCORD_PACE.milliseconds + VALID_FOR_MS + DELAYED_BY_MS) / (DISCORD_PACE.requests - 1),
);

/** While no permits can be leased a process allows itself every twentieth, so that people are answered: others may go on as ever. */
const ALONE_SPACING_MS = PERMIT_SPACING_MS * 20;

/**
 * From the first that cannot be leased to the first that it allows itself, and from the first that can be leased again to when that is used,
 * milliseconds: not all notice at once, and those that are alone come on top of those that are not.
 */
const CHANGE_OVER_MS = 1_000;

/**
 * What a process may have had under way that ended or stood still while nothing was answered. It arrives with the rest, and nobody else knows of it;
 * so whoever hears the first answer again after so many milliseconds lets as many permits go.
 */
const OF_ANOTHER = FEW + 1;
const LONG_SILENCE_MS = 300;

/** A request that has waited for so long is not started any more: another process may have taken over what it is for. Milliseconds. */
export const MAX_WAIT_FOR_START_MS = 60_000;

/** It was certainly not sent. */
export class WaitedTooLong extends Error {
  override name = "WaitedTooLong" as const;
}

/** By the clock of the database, in milliseconds: when it was as it answered, and when the first permit may be used. */
export type Lease = { readonly now: number; readonly first: number };

/** Where the permits of all processes are counted. Every method rejects when it cannot be reached. */
export type PermitStore = {
  /** Leases so many, the first in `lead` milliseconds at the earliest, and each `spacing` milliseconds after the one before. */
  lease(count: number, spacing: number, lead: number): Promise<Lease>;
  /** Discord lets nothing through for so many milliseconds. */
  hold(milliseconds: number): Promise<void>;
  /** Discord has refused a request: who has too many refused is barred, so after very many of them all wait. */
  refused(): Promise<void>;
};

export type Permits = {
  /** Resolves when a request of this lane may start. */
  take(lane: Lane): Promise<void>;
  /** It starts; to be called when its answer has come. */
  sent(): () => void;
  /** Discord has refused a request as one too many: nobody starts any for so many milliseconds. */
  held(milliseconds: number): void;
};

/** From when on, and until when, a permit may be used, by the pacer; not `leased`: the process allowed it to itself. */
type Slot = { readonly from: number; readonly until: number; readonly leased: boolean };

export function createPermits(store: PermitStore, pacer: Pacer): Permits {
  const waiting = new Map<Lane, (() => void)[]>(LANES.map((lane) => [lane, []]));
  const clock = createOtherClock();
  const silence = createSilence(pacer, ANSWER_PATIENCE_MS, (late, quietFor) => {
    const count = late + (quietFor > LONG_SILENCE_MS ? OF_ANOTHER : 0);
    if (late > 0) owed = { count, until: pacer.now() + DISCORD_PACE.milliseconds };
    use();
  });
  /** In order. */
  let slots: readonly Slot[] = [];
  /** Requests of which nothing was heard for long have come just now, so that they take the place of as many others. */
  let owed = { count: 0, until: 0 };
  let leasing = false;
  /** How long before its moment a permit is asked for: where answers of the database take long, it would be over as it comes. */
  let lead = 0;
  let isAlone = false;
  /** For when a timer runs. */
  let waking = Number.POSITIVE_INFINITY;

  const count = () => [...waiting.values()].reduce((sum, { length }) => sum + length, 0);
  /** The slots that are there then. */
  const ask = async (wanted: number): Promise<readonly Slot[]> => {
    const asked = pacer.now();
    const earliestIn = isAlone ? Math.max(lead, CHANGE_OVER_MS) : lead;
    const leased = await store.lease(wanted, PERMIT_SPACING_MS, earliestIn).catch(() => undefined);
    const wasAlone = isAlone;
    isAlone = leased === undefined;
    if (leased === undefined) {
      const from = Math.max(asked, slots.at(-1)?.from ?? 0) + (wasAlone ? ALONE_SPACING_MS : CHANGE_OVER_MS);
      return [...slots, { from, until: from + VALID_FOR_MS, leased: false }];
    }
    const answered = pacer.now();
    clock.learn(asked, leased.now, answered);
    const added = Array.from({ length: wanted }, (_, n) => {
      const { earliest, latest } = clock.ours(leased.first + n * PERMIT_SPACING_MS);
      return { from: latest, until: earliest + VALID_FOR_MS, leased: true };
    });
    const late = answered - clock.ours(leased.first).latest;
    lead = late > 0 ? Math.min(lead + late, Math.max(2 * VALID_FOR_MS, 2 * lead)) : lead * LEAD_KEPT;
    return [...slots.filter((slot) => slot.leased), ...added];
  };
  const lease = async () => {
    const more = Math.min(MORE_LEASED, Math.ceil(lead / PERMIT_SPACING_MS));
    const wanted = Math.min(MAX_LEASED + more, count()) - slots.length;
    if (leasing || slots.length > LEASE_MORE_AT + more || wanted <= 0 || silence.until() !== undefined) return;
    leasing = true;
    slots = (await ask(wanted)).filter(({ from, until }) => from <= until).sort((a, b) => a.from - b.from);
    leasing = false;
    use();
  };
  /** A timer may come a moment before its time: while a slot is left one runs, or nobody would ever use or replace that slot. */
  const wake = () => {
    const next = silence.until() ?? slots[0]?.from;
    if (next === undefined || waking <= next) return;
    waking = next;
    pacer.after(Math.max(1, Math.ceil(next - pacer.now())), () => {
      if (waking === next) waking = Number.POSITIVE_INFINITY;
      use();
    });
  };
  const use = () => {
    const now = pacer.now();
    slots = slots.filter(({ until }) => now <= until);
    while (slots[0] !== undefined && slots[0].from <= now && silence.until() === undefined) {
      slots = slots.slice(1);
      if (owed.count > 0 && now < owed.until) {
        owed = { ...owed, count: owed.count - 1 };
        continue;
      }
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
      wake();
      void lease();
      return promise;
    },
    sent: silence.sent,
    held(milliseconds) {
      slots = [];
      // Who cannot be told finds out from Discord.
      store.hold(milliseconds).then(lease, () => lease());
    },
  };
}
