// What the desk keeps: leads and their cards, what is being written, claims, mentions, its log.
import { createHash } from "node:crypto";
import * as z from "zod";
import { OutboxItem } from "../delivery/page.ts";
import { AgreementAsk } from "../newsroom/desk/agreement-ask.ts";
import { DeskLogEntry } from "../newsroom/desk/desk-log.ts";
import { FormDraft } from "../newsroom/desk/form-draft.ts";
import { Lead, LeadCard } from "../newsroom/desk/lead.ts";
import { DeskClaim, type DeskStores, Mention } from "../newsroom/desk/ports.ts";
import { DESK_MEMORY_MS } from "../newsroom/writing/publication.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

const A_DAY_MS = 24 * 60 * 60_000;
const LEAD_MS = 30 * A_DAY_MS;
const CARD_MS = 45 * A_DAY_MS;
const DRAFT_MS = 7 * A_DAY_MS;
const MENTION_MS = 14 * A_DAY_MS;
const COUNT_MS = 2 * A_DAY_MS;

/** What is not to be asked about before a day. */
export const Snooze = z.strictObject({ id: z.string(), until: z.iso.date() });

export function openDeskStores(table: Table): DeskStores {
  const leads = openShelf(table, "desk-leads", Lead);
  const cards = openShelf(table, "desk-cards", LeadCard);
  const drafts = openShelf(table, "desk-drafts", FormDraft);
  const claims = openShelf(table, "desk-claims", DeskClaim);
  const mentions = openShelf(table, "desk-mentions", Mention);
  const log = openShelf(table, "desk-log", DeskLogEntry);
  const snoozes = openShelf(table, "desk-snoozes", Snooze);
  const names = openShelf(table, "desk-names", z.string());
  const counts = openShelf(table, "desk-report-counts", z.int().min(0));
  const posts = openShelf(table, "desk-posts", OutboxItem);
  const asks = openShelf(table, "desk-asks", AgreementAsk);
  const marks = openShelf(table, "desk-marks", z.string());

  return {
    leads: {
      get: leads.get,
      save: (lead) => leads.set(lead.id, lead, lead.state === "closed" ? LEAD_MS : undefined),
      all: () => leads.range(""),
    },
    cards: {
      get: cards.get,
      save: (card) => cards.set(card.lead, card, CARD_MS),
      all: () => cards.range(""),
    },
    formDrafts: {
      get: drafts.get,
      all: () => drafts.range(""),
      save: (draft) => drafts.set(draft.id, draft, DRAFT_MS),
      remove: drafts.delete,
    },
    claims: { get: claims.get, save: (key, claim) => claims.set(key, claim, DRAFT_MS), remove: claims.delete },
    mentions: {
      save: (mention) => mentions.set(shortHash([mention.event, mention.headline.link]), mention, MENTION_MS),
      all: () => mentions.range(""),
    },
    deskLog: {
      add: (entry) => log.set(`${entry.at} ${shortHash(entry)}`, entry, DESK_MEMORY_MS),
      all: async () => (await log.range("")).toReversed(),
    },
    snoozes: {
      all: async () => new Map((await snoozes.range("")).map(({ id, until }) => [id, until])),
      save: (id, until) => snoozes.set(id, { id, until }, LEAD_MS),
    },
    editorNames: { get: names.get, save: (user, name) => names.set(user, name) },
    reportCounts: {
      get: async (user, day) => (await counts.get(`${user} ${day}`)) ?? 0,
      save: (user, day, count) => counts.set(`${user} ${day}`, count, COUNT_MS),
    },
    deskPosts: {
      save: (item) => posts.set(postKey(item), item),
      remove: (item) => posts.delete(postKey(item)),
      all: async () => (await posts.range("")).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    },
    asks: { save: (ask) => asks.set(ask.id, ask, MENTION_MS), remove: asks.delete, all: () => asks.range("") },
    deskMarks: { get: marks.get, save: (key, value) => marks.set(key, value) },
  };
}

function postKey({ pages }: OutboxItem): string {
  return pages[0]?.nonce ?? "";
}

function shortHash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
