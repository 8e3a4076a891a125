// One message on its way, and what identifies it for good.
import { hash } from "node:crypto";
import * as z from "zod";
import { Attempt } from "./attempt.ts";

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

export type Pointer = z.output<typeof Pointer>;

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

export type Page = z.output<typeof Page>;

/**
 * What identifies a page for good. Discord keeps a nonce for the author and not for the channel, so the channel is part
 * of the hash: https://discord.com/developers/docs/resources/message#create-message. The marker becomes a component id,
 * an int32, and keeps clear of the small numbers that Discord gives out itself.
 */
export function messageIdentity(
  key: string,
  channel: string,
  page: number,
): { readonly nonce: string; readonly marker: number } {
  const digest = hash("sha256", JSON.stringify([key, channel, page]), "buffer");
  const least = 2 ** 20;
  return {
    nonce: digest.toString("base64url").slice(0, 25),
    marker: least + (digest.readUInt32BE(28) % (2 ** 31 - least)),
  };
}

/** Pages on their way to one channel: the edition of a digest, or a message to a person. */
export const OutboxItem = z.object({
  channel: z.string(),
  /** The role that the first page mentions. */
  mention: z.string().optional(),
  /** When it was due, and when it was written. */
  slot: z.iso.datetime(),
  createdAt: z.iso.datetime(),
  pages: z.array(Page).min(1),
  /** How many attempts ended with “try again”. */
  failures: z.int(),
  /** When the next attempt is due, and why the last one did not work. */
  retryAt: z.iso.datetime().optional(),
  reason: z.string().optional(),
});

export type OutboxItem = z.output<typeof OutboxItem>;
