// A bot with its digests that can be stopped, killed and started again over the same file and the same channel.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "#src/archive/archive.ts";
import type { Stores } from "#src/digest/ports.ts";
import { type DigestPorts, type DigestScheduler, openDigestScheduler } from "#src/digest/scheduler.ts";
import type { DigestService, NewSubscription } from "#src/digest/service.ts";
import { pauseNotice } from "#src/discord/render/broadcast/pause-notice.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { openStoreIn, spoil, type Where } from "./database.ts";
import { aClock, aDiscord, type aMortal, aPointerRenderer, aRenderer } from "./digests.ts";
import { archiveWith } from "./one-event.ts";

export const GUILD = "1000";

export const WANTED: NewSubscription = {
  guild: GUILD,
  channel: "2000",
  at: "08:00",
  zone: "UTC",
  days: "daily",
  quiet: "skip",
  upcoming: 0,
  createdBy: "3000",
  // So that no step goes untold.
  remarks: true,
};

export type Running = DigestScheduler & { readonly faults: unknown[]; stop(): void };

/**
 * Time stands at noon of 9 November 2021, and the archive knows the first step of one event. What is set up begins with its first
 * news, as if its welcome had been read, unless that is asked for.
 */
export function aWorld(pages = 1, { welcome = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "attache-digest-"));
  const clock = aClock("2021-11-09T12:00:00Z");
  const discord = aDiscord(clock);
  let archive = archiveWith(1);

  return {
    clock,
    discord,
    setArchive(next: Archive) {
      archive = next;
    },
    /** Starts the bot; with a mortal, each of its calls to the outside may be the last. */
    async start(mortal?: ReturnType<typeof aMortal>, more: Partial<DigestPorts> = {}): Promise<Running> {
      const store = openStoreIn(folder);
      const faults: unknown[] = [];
      const ports: DigestPorts = {
        archive: () => archive,
        clock,
        publisher: mortal?.wrap(discord.publisher) ?? discord.publisher,
        stores: mortal?.stores(store) ?? store,
        render: aRenderer(pages),
        point: aPointerRenderer,
        pauseNotice: (paused) => pauseNotice(paused, ENGLISH),
        report: (fault: unknown) => faults.push(fault),
        ...more,
      };
      try {
        const digests = await openDigestScheduler(ports);
        await digests.record();
        const service: DigestService = welcome ? digests.service : { ...digests.service, add: addWelcomed };
        return { ...digests, service, faults, stop: () => void store.close() };

        async function addWelcomed(wanted: NewSubscription) {
          const added = await digests.service.add(wanted);
          if (added.kind !== "added") return added;
          const { welcome: _, ...subscription } = added.report.subscription;
          await store.subscriptions.save(subscription);
          return { ...added, report: { ...added.report, subscription } };
        }
      } catch (error) {
        await store.close();
        throw error;
      }
    },
    /** What another process could do to the file. */
    async withStore(act: (stores: Stores) => Promise<unknown>): Promise<void> {
      const store = openStoreIn(folder);
      await act(store);
      await store.close();
    },
    /** Makes one record unreadable: valid JSON of a wrong shape, or no JSON at all. */
    spoil: (row: Where, body?: string) => spoil(folder, row, body),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export type World = ReturnType<typeof aWorld>;
