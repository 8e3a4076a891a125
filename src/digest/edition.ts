// One digest on its way to a channel: its pages, and how far each has come.

import { createHash } from "node:crypto";
import * as z from "zod";
import { Attempt } from "../delivery/attempt.ts";
import { Apart } from "../ledger/read-position.ts";
import { iso } from "../process/iso.ts";
import { Result, type Subscription } from "./subscription.ts";

const Instant = z.iso.datetime();

/** From a page to the message of a later edition that corrects it. */
export const Pointer = z.object({
  edition: z.string(),
  /** The local day of that edition. */
  day: z.string(),
  guild: z.string(),
  channel: z.string(),
  message: z.string(),
  /** Why the pointer could not be put on the page; absent when it stands there. */
  refused: z.string().optional(),
});

/** Developments of one event, by their keys in the ledger. */
export const Told = z.object({ event: z.string(), keys: z.array(z.int().min(0)) });

/**
 * `pending` not attempted, or known not to have been accepted · `sending` attempted, and not known what became of it ·
 * `sent` · `refused` the message itself was refused · `missed` it may be in the channel or not, and this cannot be found out.
 */
export const Page = z.object({
  body: z.record(z.string(), z.json()),
  nonce: z.string().min(1).max(25),
  marker: z
    .int()
    .min(2 ** 20)
    .max(2 ** 31 - 1),
  state: z.enum(["pending", "sending", "sent", "refused", "missed"]),
  ...Attempt.shape,
  messageId: z.string().optional(),
  reason: z.string().optional(),
  /** Ids of the events and quotes that it tells of. */
  events: z.array(z.string()).optional(),
  quotes: z.array(z.string()).optional(),
  /** In an announcement channel: whether it was published to those who follow the channel, “yes” or why not. */
  announced: z.string().optional(),
  pointers: z.array(Pointer).optional(),
});

export const Edition = z.object({
  /** `subscription@local-date-time`; unique among those of its server. */
  id: z.string(),
  guild: z.string(),
  subscription: z.string(),
  channel: z.string(),
  mention: z.string().optional(),
  /** The ledger places that it leads from (exclusive) and to, and of what the readers know less than that. */
  from: z.int(),
  to: z.int(),
  apart: z.array(Apart).readonly().optional(),
  /** Its local day. */
  day: z.string().optional(),
  /** When it was due, and when it was written. */
  slot: Instant,
  createdAt: Instant,
  pages: z.array(Page).min(1),
  /** How many attempts ended with “try again”. */
  failures: z.int(),
  retryAt: Instant.optional(),
  reason: z.string().optional(),
  /** What it tells, and what of that puts right something told before. */
  told: z.array(Told).optional(),
  corrects: z.array(Told).optional(),
  /** Id of the quotation at its end. */
  quotation: z.string().optional(),
  /** Present once it is closed. */
  result: Result.optional(),
  /** Why the channel refused it and would refuse again. */
  refusal: z.string().optional(),
  /** What is to be done after it is closed: see src/digest/delivery/follow-up.ts. */
  followUp: z.enum(["due", "done"]).optional(),
});

export type Pointer = z.output<typeof Pointer>;
export type Told = z.output<typeof Told>;
export type Page = z.output<typeof Page>;
export type Edition = z.output<typeof Edition>;

/** The name by which an edition is stored. */
export function editionKey({ guild, id }: Pick<Edition, "guild" | "id">): string {
  return `${guild}/${id}`;
}

/** `d1@2021-11-10T08:00` for a slot; also with the instant where one of another instant has had that name. */
export function slotEditionId(subscription: string, local: string, instant?: number): string {
  return `${subscription}@${local}${instant === undefined ? "" : `-at-${iso(instant)}`}`;
}

/** `d1@now-2021-11-10T08:12:05.123Z`. */
export function nowEditionId(subscription: string, now: number): string {
  return `${subscription}@now-${iso(now)}`;
}

/**
 * As it happens: named by the place of the first entry that it tells, `d1@entry-17`; when an earlier one that began there
 * was not posted, by the moment of that as well; when that entry had been left behind, by how far the subscription was.
 */
export function newsEditionId(
  { id, place, tried }: Pick<Subscription, "id" | "place" | "tried">,
  first: number,
): string {
  const after = tried === undefined ? "" : `-after-${tried.at}`;
  return `${id}@entry-${first}${first > place ? "" : `-back-at-${place}`}${after}`;
}

/**
 * What identifies a page for good. Discord keeps a nonce for the author and not for the channel, so the channel is part
 * of the hash: https://discord.com/developers/docs/resources/message#create-message. The marker becomes a component id,
 * an int32, and keeps clear of the small numbers that Discord gives out itself.
 */
export function marksOf(
  key: string,
  channel: string,
  page: number,
): { readonly nonce: string; readonly marker: number } {
  const hash = createHash("sha256")
    .update(JSON.stringify([key, channel, page]))
    .digest();
  const least = 2 ** 20;
  return {
    nonce: hash.toString("base64url").slice(0, 25),
    marker: least + (hash.readUInt32BE(28) % (2 ** 31 - least)),
  };
}
