// Threads archive themselves. Source: Discord's page on threads, "Active & Archived Threads".
import { isThread, type ThreadChannel } from "../store/store.ts";
import { instantOf } from "../time/clock.ts";
import { changeThread, isArchived, threadsOf } from "./threads.ts";
import type { World } from "./world.ts";

/** The longest that a timer of Node waits, in milliseconds. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * When a thread archives itself, in milliseconds since 1970: its `auto_archive_duration` after somebody wrote in it, brought it back or
 * changed that time. Discord says that it is usually not sooner; that it is no later is a guess.
 */
function idleFrom({ thread_metadata: how, last_message_id: last }: ThreadChannel): number {
  const written = last === null || last === undefined ? 0 : instantOf(last);
  const turned = Date.parse(how?.archive_timestamp ?? "");
  return Math.max(written, turned) + (how?.auto_archive_duration ?? 0) * 60_000;
}

/** Archives what has been idle for long enough, as the world's clock says, until `close`. */
export function archiveIdleThreads(world: World): { readonly close: () => void } {
  const { clock, events } = world;
  let next: { readonly at: number; readonly cancel: () => void } | undefined;

  function waitUntil(at: number): void {
    if (next !== undefined && next.at <= at) return;
    next?.cancel();
    next = { at, cancel: clock.after(Math.min(Math.max(0, at - clock.now()), MAX_TIMER_MS), look) };
  }

  function look(): void {
    next?.cancel();
    next = undefined;
    const active = threadsOf(undefined, world).filter((one) => !isArchived(one));
    for (const thread of active)
      if (idleFrom(thread) <= clock.now()) changeThread(thread, { archived: true }, world);
      else waitUntil(idleFrom(thread));
  }

  const stop = events.listen((happened) => {
    // A clock that was set on, and not waited for, runs past its timers.
    if (next !== undefined && next.at <= clock.now()) look();
    if (happened.kind !== "thread") return;
    const thread = world.channels.get(happened.channel);
    if (thread !== undefined && isThread(thread) && !isArchived(thread)) waitUntil(idleFrom(thread));
  });
  look();
  return {
    close() {
      stop();
      next?.cancel();
    },
  };
}
