// Attempts whose outcome is not known: how long a nonce protects them, and when to try again. Pure.
import * as z from "zod";
import type { Clock } from "../process/clock.ts";
import { iso } from "../process/clock.ts";

/** How long Discord is trusted to remember a nonce: it says “a few minutes”. Milliseconds, like all of these. */
const NONCE_WINDOW_MS = 2 * 60_000;

/** How far our clock and Discord's may be apart when the history is searched. */
export const CLOCK_SKEW_MS = 10 * 60_000;

/** How far the start of the machine may seem to move before it is taken for a clock that was set. */
const CLOCK_SLEW_MS = 10_000;

/** The first attempt whose outcome is not known; empty when there is none. */
export const Attempt = z.object({
  attemptedAt: z.iso.datetime().optional(),
  /** When the machine had been started, by its clock of then: another answer now means that the clock was set. */
  bootedAt: z.iso.datetime().optional(),
});

type Attempt = z.output<typeof Attempt>;

/** What to note of an attempt that is made now; nothing when an earlier one is in doubt, for its age is what counts. */
export function attemptAt(clock: Clock, before: Attempt): Attempt {
  if (before.attemptedAt !== undefined) return {};
  const now = clock.now();
  return { attemptedAt: iso(now), ...(clock.uptime === undefined ? {} : { bootedAt: iso(now - clock.uptime()) }) };
}

/** Whether the nonce still keeps a second copy out: not certain when the clock was set since, or on another machine. */
export function isFresh({ attemptedAt, bootedAt }: Attempt, clock: Clock): boolean {
  if (attemptedAt === undefined) return false;
  const now = clock.now();
  const moved = bootedAt === undefined ? 0 : now - (clock.uptime?.() ?? 0) - Date.parse(bootedAt);
  return Math.abs(moved) <= CLOCK_SLEW_MS && Math.abs(now - Date.parse(attemptedAt)) <= NONCE_WINDOW_MS;
}

/** Without the notes of an attempt: its outcome is known now. */
export function settled<T extends Attempt>({ attemptedAt: _, bootedAt: __, ...rest }: T): Omit<T, keyof Attempt> {
  return rest;
}

/** How long to wait after so many failures in a row: 1, 2, 4 … minutes, at most half an hour. */
export function backoff(failures: number): number {
  return Math.min(30, 2 ** (failures - 1)) * 60_000;
}

/** An edition that is later than this joins the next one. */
export const LATE_AFTER_MS = 6 * 60 * 60 * 1000;
