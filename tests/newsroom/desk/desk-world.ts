// A desk over a store in a folder, a channel that remembers what was posted, and a writer that does what it is told.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEdtf } from "@attache/edtf";
import type { DeskPorts, Written } from "#src/newsroom/desk/ports.ts";
import { type DeskScheduler, openDeskScheduler } from "#src/newsroom/desk/scheduler.ts";
import type { ItemReading, ReadableItem } from "#src/newsroom/reading/item-reading.ts";
import type { Draft } from "#src/newsroom/writing/draft.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { openStoreIn } from "#tests/helpers/database.ts";
import { aClock, aDiscord } from "#tests/helpers/digests.ts";

export const ANN = { user: "100000000000000001", name: "Ann" };
export const BEN = { user: "100000000000000002", name: "Ben" };
export const READER = "100000000000000003";

export const anItem = (number: number, given: Partial<ReadableItem> = {}): ReadableItem => ({
  link: `https://news.example/${number}`,
  title: `Headline ${number}`,
  excerpt: "",
  published: Date.parse("2026-11-26T05:00:00Z"),
  publisher: "A News",
  kind: "press",
  language: "en",
  country: undefined,
  zone: "UTC",
  ...given,
});

/** “Headline 7” → the seventh day after the first of December 2026: each tells a step of its own. */
function dayOfHeadline(title: string) {
  const day = new Date(Date.UTC(2026, 11, 1 + Number(/\d+/.exec(title)?.[0] ?? 0))).toISOString().slice(0, 10);
  const parsed = parseEdtf(day);
  return parsed.ok ? parsed.value : undefined;
}

/** Each headline is a step of its own unless its title says the same number. */
export function aDeskWorld(given: Partial<Pick<DeskPorts, "approvals">> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "attache-desk-"));
  const clock = aClock("2026-11-26T06:00:00Z");
  const discord = aDiscord(clock);
  const archive = anArchive({
    events: [
      anEvent({ id: "summit", title: "The summit" }),
      anEvent({
        id: "talks",
        title: "The talks",
        developments: [aDevelopment({ known: "2026-11-01", status: "confirmed", date: "2026-11-25" })],
      }),
    ],
  });
  const drafts: Draft[] = [];
  const faults: unknown[] = [];
  const written = new Set<string>();
  const says: { written: Written | undefined; reading: Partial<ItemReading> } = { written: undefined, reading: {} };
  const event = [...archive.events.values()][0]!;

  return {
    clock,
    discord,
    drafts,
    /** The keys of what was written. */
    written,
    faults,
    says,
    archive,
    start(): DeskScheduler & { stop(): Promise<void>; readonly stores: DeskPorts["stores"] } {
      const store = openStoreIn(folder);
      const ports: DeskPorts = {
        channel: "2000",
        approvals: 0,
        archive: () => archive,
        clock,
        stores: store.desk,
        publisher: discord.publisher,
        writer: {
          plan: async () => ({ ok: true, text: "yaml", whole: "yaml", event, quote: undefined, sources: [] }),
          async publish(draft, _, key) {
            if (says.written !== undefined) return says.written;
            drafts.push(draft);
            written.add(key);
            return { kind: "written", publication: `p-${key}`, git: undefined };
          },
          undo: async () => ({ kind: "undone", git: undefined }),
          written: async (key) => (written.has(key) ? `p-${key}` : undefined),
        },
        render: {
          card: (lead) => ({
            lead: lead.id,
            revision: lead.revision,
            state: lead.state,
            headlines: lead.headlines.length,
          }),
          morning: (post) => ({ morning: post.day }),
          overflow: (waiting) => ({ waiting }),
          askAgreement: (draft) => ({ agree: draft.id }),
          agreementEnded: ({ ended }) => ({ ended: ended?.as, by: ended?.by.map(({ name }) => name) }),
          reportAnswer: (lead) => `closed as ${lead.closed?.as}`,
        },
        read: (item) => ({
          lane: "lead",
          events: [{ id: event.id, score: 7 }],
          proposed: undefined,
          status: "confirmed",
          date: dayOfHeadline(item.title),
          says: undefined,
          quotes: [],
          news: "new",
          why: item.title,
          ...says.reading,
        }),
        report: (fault) => faults.push(fault),
        ...given,
      };
      const desk = openDeskScheduler(ports, async () => []);
      return {
        ...desk,
        stores: store.desk,
        async stop() {
          await desk.end();
          await store.close();
        },
      };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
