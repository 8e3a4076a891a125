// Keeps our events in one server equal to what the archive says; what is to be done is decided in plan.ts.
import { backoff } from "../delivery/attempt.ts";
import { iso } from "../process/clock.ts";
import { type Act, plan, type There, type Wish } from "./diff-scheduled-events.ts";
import { RETRY_EVERY } from "./pause.ts";
import type { Board, Clock, ListedEvent, MirrorStore, Refusal } from "./ports.ts";
import { type Mirror, type Mirrored, MOST_EVENTS, sameSheet } from "./scheduled-event-record.ts";

/** So many requests in one go; the rest follows at the next tick. */
const AT_ONCE = 10;

/** A file may be gone for a moment while it is edited: only an event that stays away so long, in milliseconds, is taken away. */
const AWAY = 24 * 60 * 60_000;

export type Mirroring = {
  readonly clock: Clock;
  readonly board: Board;
  readonly mirrors: MirrorStore;
};

/** `isAway`: whether an event is missing from the archive, though somebody may still want it. */
export type Wanted = {
  readonly wishes: readonly Wish[];
  readonly running: ReadonlySet<string>;
  readonly isAway: (event: string) => boolean;
};

/** False when something is left to be done at the next tick. */
export async function mirrorEvents(mirror: Mirror, wanted: Wanted, ports: Mirroring): Promise<boolean> {
  const now = ports.clock.now();
  const { guild } = mirror;
  if (mirror.retryAt !== undefined && Date.parse(mirror.retryAt) > now) return false;
  let entries = await noteMissing(await ports.mirrors.entries(guild), wanted, ports);
  const kept = new Set(entries.flatMap((entry) => (isMissing(entry, now) ? entry.event : [])));
  const { wishes, running } = wanted;
  const decide = (room: number) => plan(wishes, entries.filter(isThere), { now, running, room, kept });
  let decided = decide(MOST_EVENTS);
  if (!entries.every(isThere) || decided.acts.some(({ act }) => act === "create")) {
    const listing = await ports.board.listEvents(guild);
    if (listing.outcome !== "done") return refused(mirror, listing, ports);
    entries = await resolve(entries, listing.events, ports);
    const own = new Set(entries.filter(isThere).map(({ id }) => id));
    decided = decide(MOST_EVENTS - listing.events.filter(({ id }) => !own.has(id)).length);
  }
  const todo = decided.acts.filter(({ act }) => act !== "leave");
  let [faults, unfinished] = [0, todo.length > AT_ONCE || kept.size > 0];
  let reason = "";
  for (const act of todo.slice(0, AT_ONCE)) {
    const result = await perform(act, guild, ports);
    if (result === "done") continue;
    if (result === "lost") {
      unfinished = true;
      continue;
    }
    if (result.outcome !== "fault") return refused({ ...mirror, left: decided.left }, result, ports);
    faults++;
    reason = result.reason;
  }
  const problem = faults === 0 ? {} : { problem: `Discord refused ${faults} of them: ${reason}` };
  await ports.mirrors.save({ guild, failures: 0, left: decided.left, ...problem });
  return !unfinished;
}

/** Takes down since when events have been away, and that they are back. */
async function noteMissing(
  entries: readonly Mirrored[],
  { isAway }: Wanted,
  { clock, mirrors }: Mirroring,
): Promise<readonly Mirrored[]> {
  const noted: Mirrored[] = [];
  for (const entry of entries) {
    if (entry.state === "creating" || isAway(entry.event) === (entry.missing !== undefined)) noted.push(entry);
    else {
      const { missing, ...there } = entry;
      const next = missing === undefined ? { ...there, missing: iso(clock.now()) } : there;
      await mirrors.saveEntry(next);
      noted.push(next);
    }
  }
  return noted;
}

function isMissing(entry: Mirrored, now: number): boolean {
  return isThere(entry) && entry.missing !== undefined && now - Date.parse(entry.missing) < AWAY;
}

/** Of an attempt that is in doubt: an event of our own that says exactly that, and is not written down, is what became of it. */
async function resolve(
  entries: readonly Mirrored[],
  listed: readonly ListedEvent[],
  { mirrors }: Mirroring,
): Promise<readonly Mirrored[]> {
  const known = new Set(entries.filter(isThere).map(({ id }) => id));
  const resolved: Mirrored[] = [];
  for (const entry of entries) {
    if (entry.state === "there") {
      resolved.push(entry);
      continue;
    }
    const twin = listed.find(
      ({ id, own, sheet }) => own && !known.has(id) && sheet !== undefined && sameSheet(sheet, entry.sheet),
    );
    if (twin === undefined) {
      await mirrors.removeEntry(entry.guild, entry.event);
      continue;
    }
    known.add(twin.id);
    const found: There = { ...entry, state: "there", id: twin.id };
    await mirrors.saveEntry(found);
    resolved.push(found);
  }
  return resolved;
}

/** `lost`: somebody took it away. What it was to say is news, so it is made anew at the next tick. */
async function perform(act: Act, guild: string, { board, mirrors }: Mirroring): Promise<"done" | "lost" | Refusal> {
  const { event } = act;
  switch (act.act) {
    case "leave":
      return "done";
    case "forget":
      await mirrors.removeEntry(guild, event);
      return "done";
    case "create": {
      const { sheet } = act;
      await mirrors.saveEntry({ state: "creating", guild, event, sheet });
      const created = await board.createEvent(guild, sheet);
      if (created.outcome === "done") {
        await mirrors.saveEntry({ state: "there", guild, event, sheet, id: created.id });
        return "done";
      }
      const doubt = created.outcome === "try-again" && created.stored !== "no";
      if (!doubt) await mirrors.removeEntry(guild, event);
      return created.outcome === "full"
        ? { outcome: "forbidden", reason: "the server has no room for more events" }
        : created;
    }
    case "update": {
      const { id, sheet } = act;
      const changed = await board.changeEvent(guild, id, sheet);
      if (changed.outcome === "absent") {
        await mirrors.removeEntry(guild, event);
        return "lost";
      }
      if (changed.outcome !== "done") return changed;
      await mirrors.saveEntry({ state: "there", guild, event, sheet, id });
      return "done";
    }
    case "cancel": {
      const cancelled = await board.cancelEvent(guild, act.id, act.begun);
      if (cancelled.outcome === "try-again" || cancelled.outcome === "forbidden") return cancelled;
      await mirrors.removeEntry(guild, event);
      return "done";
    }
  }
}

async function refused(mirror: Mirror, refusal: Refusal, { mirrors, clock }: Mirroring): Promise<boolean> {
  const failures = mirror.failures + 1;
  const again = refusal.outcome === "try-again";
  const wait = again ? Math.max(refusal.retryAfterMs ?? 0, backoff(failures)) : RETRY_EVERY;
  await mirrors.save({ ...mirror, failures, retryAt: iso(clock.now() + wait), problem: refusal.reason });
  return false;
}

function isThere(entry: Mirrored): entry is There {
  return entry.state === "there";
}
