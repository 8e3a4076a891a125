// Keeps our events in one server equal to what the archive says; what is to be done, diff-scheduled-events.ts decides.
import { backoff } from "../delivery/attempt.ts";
import { type DiscordRefusal, type DiscordResult, DONE } from "../delivery/discord-result.ts";
import { reasonText } from "../delivery/reason.ts";
import { iso } from "../process/clock.ts";
import {
  diffScheduledEvents,
  type PresentRecord,
  type ScheduleChange,
  type WantedEvent,
} from "./diff-scheduled-events.ts";
import { RETRY_INTERVAL_MS } from "./pause.ts";
import type { AgendaChannel, Clock, GuildScheduleStore, ListedEvent, TellSetback } from "./ports.ts";
import {
  type GuildSchedule,
  MAX_SCHEDULED_EVENTS,
  type ScheduledEventRecord,
  sameContent,
} from "./scheduled-event-record.ts";

/** So many requests in one go; the rest follows at the next tick. */
const MAX_CHANGES = 10;

/** A file may be gone for a moment while it is edited: only an event that stays away so long, in milliseconds, is taken away. */
const MISSING_FOR_MS = 24 * 60 * 60_000;

export type SyncPorts = {
  readonly clock: Clock;
  readonly agendaChannel: AgendaChannel;
  readonly schedules: GuildScheduleStore;
  readonly setBack?: TellSetback | undefined;
};

/** `isAway`: whether an event is missing from the archive, though somebody may still want it. */
export type WantedEvents = {
  readonly wishes: readonly WantedEvent[];
  readonly running: ReadonlySet<string>;
  readonly isAway: (event: string) => boolean;
};

/** False when something is left to be done at the next tick. */
export async function syncScheduledEvents(
  schedule: GuildSchedule,
  wanted: WantedEvents,
  ports: SyncPorts,
): Promise<boolean> {
  const now = ports.clock.now();
  const { guild } = schedule;
  if (schedule.retryAt !== undefined && Date.parse(schedule.retryAt) > now) return false;
  let entries = await noteMissing(await ports.schedules.entries(guild), wanted, ports);
  const kept = new Set(entries.flatMap((entry) => (isMissing(entry, now) ? entry.event : [])));
  const { wishes, running } = wanted;
  const decide = (room: number) => diffScheduledEvents(wishes, entries.filter(isPresent), { now, running, room, kept });
  let decided = decide(MAX_SCHEDULED_EVENTS);
  if (!entries.every(isPresent) || decided.acts.some(({ act }) => act === "create")) {
    const listing = await ports.agendaChannel.listEvents(guild);
    if (listing.outcome !== "done") return noteRefusal(schedule, listing, ports);
    entries = await resolveDoubts(entries, listing.value, ports);
    const own = new Set(entries.filter(isPresent).map(({ id }) => id));
    decided = decide(MAX_SCHEDULED_EVENTS - listing.value.filter(({ id }) => !own.has(id)).length);
  }
  const todo = decided.acts.filter(({ act }) => act !== "leave");
  let [faults, unfinished] = [0, todo.length > MAX_CHANGES || kept.size > 0];
  let reason = "";
  for (const act of todo.slice(0, MAX_CHANGES)) {
    const result = await performChange(act, guild, ports);
    if (result.outcome === "done") continue;
    if (result.outcome === "absent") {
      unfinished = true;
      continue;
    }
    if (result.outcome !== "fault") return noteRefusal({ ...schedule, left: decided.left }, result, ports);
    faults++;
    reason = result.reason;
  }
  const problem = faults === 0 ? {} : { problem: reasonText("events-refused", reason) };
  await ports.schedules.save({ guild, failures: 0, left: decided.left, ...problem });
  return !unfinished;
}

/** Takes down since when events have been away, and that they are back. */
async function noteMissing(
  entries: readonly ScheduledEventRecord[],
  { isAway }: WantedEvents,
  { clock, schedules }: SyncPorts,
): Promise<readonly ScheduledEventRecord[]> {
  const noted: ScheduledEventRecord[] = [];
  for (const entry of entries) {
    if (entry.state === "creating" || isAway(entry.event) === (entry.missing !== undefined)) noted.push(entry);
    else {
      const { missing, ...there } = entry;
      const next = missing === undefined ? { ...there, missing: iso(clock.now()) } : there;
      await schedules.saveEntry(next);
      noted.push(next);
    }
  }
  return noted;
}

function isMissing(entry: ScheduledEventRecord, now: number): boolean {
  return isPresent(entry) && entry.missing !== undefined && now - Date.parse(entry.missing) < MISSING_FOR_MS;
}

/** Of an attempt that is in doubt: an event of our own that says exactly that, and is not written down, is what became of it. */
async function resolveDoubts(
  entries: readonly ScheduledEventRecord[],
  listed: readonly ListedEvent[],
  { schedules }: SyncPorts,
): Promise<readonly ScheduledEventRecord[]> {
  const known = new Set(entries.filter(isPresent).map(({ id }) => id));
  const resolved: ScheduledEventRecord[] = [];
  for (const entry of entries) {
    if (entry.state === "there") {
      resolved.push(entry);
      continue;
    }
    const twin = listed.find(
      ({ id, own, content }) => own && !known.has(id) && content !== undefined && sameContent(content, entry.sheet),
    );
    if (twin === undefined) {
      await schedules.removeEntry(entry.guild, entry.event);
      continue;
    }
    known.add(twin.id);
    const found: PresentRecord = { ...entry, state: "there", id: twin.id };
    await schedules.saveEntry(found);
    resolved.push(found);
  }
  return resolved;
}

/** `absent`: somebody took it away. What it was to say is news, so it is made anew at the next tick. */
async function performChange(
  act: ScheduleChange,
  guild: string,
  { agendaChannel, schedules }: SyncPorts,
): Promise<DiscordResult> {
  const { event } = act;
  switch (act.act) {
    case "leave":
      return DONE;
    case "forget":
      await schedules.removeEntry(guild, event);
      return DONE;
    case "create": {
      const { content } = act;
      await schedules.saveEntry({ state: "creating", guild, event, sheet: content });
      const created = await agendaChannel.createEvent(guild, content);
      if (created.outcome === "done") {
        await schedules.saveEntry({ state: "there", guild, event, sheet: content, id: created.value });
        return DONE;
      }
      const doubt = created.outcome === "try-again" && created.stored !== "no";
      if (!doubt) await schedules.removeEntry(guild, event);
      return created;
    }
    case "update": {
      const { id, content } = act;
      const changed = await agendaChannel.changeEvent(guild, id, content);
      if (changed.outcome === "absent") {
        await schedules.removeEntry(guild, event);
        return changed;
      }
      if (changed.outcome !== "done") return changed;
      await schedules.saveEntry({ state: "there", guild, event, sheet: content, id });
      return DONE;
    }
    case "cancel": {
      const cancelled = await agendaChannel.cancelEvent(guild, act.id, act.begun);
      if (cancelled.outcome === "try-again" || cancelled.outcome === "forbidden") return cancelled;
      await schedules.removeEntry(guild, event);
      return DONE;
    }
  }
}

async function noteRefusal(
  schedule: GuildSchedule,
  refusal: DiscordRefusal,
  { schedules, clock, setBack }: SyncPorts,
): Promise<boolean> {
  const failures = schedule.failures + 1;
  const { reason } = refusal;
  const again = refusal.outcome === "try-again";
  const wait = again ? Math.max(refusal.retryAfterMs ?? 0, backoff(failures)) : RETRY_INTERVAL_MS;
  const retryAt = iso(clock.now() + wait);
  const outcome = again ? "later" : "paused";
  setBack?.({ outcome, guild: schedule.guild, attempt: failures, reason, retryAt });
  await schedules.save({ ...schedule, failures, retryAt, problem: reason });
  return false;
}

function isPresent(entry: ScheduledEventRecord): entry is PresentRecord {
  return entry.state === "there";
}
