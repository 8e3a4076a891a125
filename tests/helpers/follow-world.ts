// A bot that people follow, which can be stopped, killed and started again over the same file and the same messages.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "#src/archive/archive.ts";
import type { DiscordRefusal, Setback } from "#src/delivery/discord-result.ts";
import type { DmChannel, DmRenderer, FollowPorts, FollowStores } from "#src/follow/ports.ts";
import { type FollowScheduler, openFollowScheduler } from "#src/follow/scheduler.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { openStoreIn, spoil, type Where } from "./database.ts";
import { aClock, aDiscord, type aMortal } from "./digests.ts";
import { archiveWith } from "./one-event.ts";

export const ROBIN = "3000";
export const ROBIN_DM = "4000";

/** One line a page: whom, what of events, what of reminders; on the first page also which steps are told. */
function aLetterRenderer(pages: number): DmRenderer {
  return ({ user, items, quotes, reminders }, marker) => {
    const lines = [
      ...items.map(({ title, changes }) => `${title}: ${changes.join(", ")}`),
      ...quotes.map(({ quote }) => `quote ${quote}`),
      ...reminders.map(({ kind, reminder }) => `${reminder.id} ${kind}`),
    ];
    const tells = items.flatMap(({ event, tells: keys }) => keys.map((key) => `${event}:${key}`));
    return Array.from({ length: pages }, (_, page) => ({
      text: `${user} ${page + 1}/${pages} ${lines.join("; ")}`,
      marker: marker(page),
      ...(page === 0 ? { tells } : {}),
    }));
  };
}

export type FollowBot = FollowScheduler & {
  readonly faults: unknown[];
  readonly setbacks: Setback[];
  stop(): void;
};

/** Time stands at noon of 9 November 2021, and the archive knows the first step of one event. */
export function aFollowWorld(pages = 1) {
  const folder = mkdtempSync(join(tmpdir(), "attache-follow-"));
  const clock = aClock("2021-11-09T12:00:00Z");
  const discord = aDiscord(clock);
  const openings: DiscordRefusal[] = [];
  let archive = archiveWith(1);
  let ledger = extendLedger(EMPTY_LEDGER, recordArchive(archive, EMPTY_LEDGER, clock.now()));
  let { publish } = discord.publisher;
  const mailbox: DmChannel = {
    publish: (message) => publish(message),
    find: discord.publisher.find,
    open: async () => openings.shift() ?? { outcome: "done", value: ROBIN_DM },
  };

  return {
    clock,
    discord,
    /** What happens to the next openings of a conversation instead. */
    openings,
    /** The archive is read again, and what is new in it is recorded. */
    setArchive(next: Archive) {
      archive = next;
      ledger = extendLedger(ledger, recordArchive(next, ledger, clock.now()));
    },
    setPublish(next: DmChannel["publish"]) {
      publish = next;
    },
    texts: () => discord.messages.map(({ body }) => String(body.text)),
    /** Starts the bot; with a mortal, each of its calls to the outside may be the last. */
    start(mortal?: ReturnType<typeof aMortal>, more: Partial<FollowPorts> = {}): FollowBot {
      const store = openStoreIn(folder);
      const faults: unknown[] = [];
      const setbacks: Setback[] = [];
      const stores: FollowStores = {
        followers: mortal?.wrap(store.followers) ?? store.followers,
        dms: mortal?.wrap(store.dms) ?? store.dms,
      };
      const following = openFollowScheduler({
        archive: () => archive,
        ledger: () => ledger,
        clock,
        dmChannel: mortal?.wrap(mailbox) ?? mailbox,
        render: aLetterRenderer(pages),
        stores,
        report: (fault) => faults.push(fault),
        setBack: (letter) => setbacks.push(letter),
        ...more,
      });
      return { ...following, faults, setbacks, stop: () => void store.close() };
    },
    /** Makes one record unreadable. */
    spoil: (row: Where) => spoil(folder, row),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export type FollowWorld = ReturnType<typeof aFollowWorld>;
