// A standing wish for one message in a channel that is kept true, and how far that has come.

import { createHash } from "node:crypto";
import * as z from "zod";
import { ActorId, TopicId } from "../archive/fields.ts";
import { Attempt } from "../delivery/attempt.ts";
import { messageIdentity } from "../delivery/page.ts";
import type { PageBody } from "../delivery/ports.ts";
import { Snowflake } from "../delivery/snowflake.ts";

/** How many agendas one server can have; a channel has at most one. */
export const MAX_AGENDAS = 10;

/** How far ahead an agenda looks when nobody says otherwise, and at most. */
export const AGENDA_DAYS_AHEAD = 90;
export const MAX_AGENDA_DAYS = 366;

const AgendaInstant = z.iso.datetime();

/** All that a person chooses. An absent topic or actor lets everything through. */
export const AgendaChoices = z.object({
  channel: Snowflake,
  topic: TopicId.optional(),
  actor: ActorId.optional(),
  days: z.int().min(1).max(MAX_AGENDA_DAYS),
  /** Whether settled dates become events of the server. */
  events: z.boolean(),
});

/**
 * The message of an agenda. `none`: not posted, or known not to have been accepted · `posting`: attempted, and not known
 * what became of it · `there`.
 */
export const Post = z.object({
  state: z.enum(["none", "posting", "there"]),
  /** Counts the messages of this agenda, from 0; each has marks of its own. */
  generation: z.int().min(0),
  ...Attempt.shape,
  id: Snowflake.optional(),
  /** Of the content that it shows; absent when that is not known. */
  hash: z.string().optional(),
  editedAt: AgendaInstant.optional(),
  /** When it was last seen, or could not be looked for. */
  checkedAt: AgendaInstant.optional(),
  /** When it took the place of one that was deleted. */
  replacedAt: AgendaInstant.optional(),
  pin: z.enum(["open", "pinned", "refused"]),
});

/**
 * Why nothing is done. `gone`: channel or server · `forbidden`: permissions; goes on by itself once they are back ·
 * `refused`: Discord does not take the message; tried again now and then · `deleted`: somebody deleted it, and then the one
 * that took its place · `doubt`: it may be in the channel or not, and this cannot be found out.
 */
export const Pause = z.object({
  why: z.enum(["gone", "forbidden", "refused", "deleted", "doubt"]),
  reason: z.string(),
  since: AgendaInstant,
  /** Whether a permission was known to be missing then. */
  lacking: z.boolean().optional(),
  /** Which ones, as Discord names them. */
  missing: z.array(z.string()).optional(),
});

export const Agenda = z.object({
  guild: Snowflake,
  ...AgendaChoices.shape,
  createdBy: Snowflake,
  createdAt: AgendaInstant,
  post: Post,
  /**
   * Attempts in a row that ended with “try again”, when the next one may be, and what the last one was told. Where there is no next
   * one, what was told to the last attempt to pin, if that was refused.
   */
  failures: z.int().min(0),
  retryAt: AgendaInstant.optional(),
  reason: z.string().optional(),
  paused: Pause.optional(),
});

export type AgendaChoices = z.output<typeof AgendaChoices>;
export type Post = z.output<typeof Post>;
export type Pause = z.output<typeof Pause>;
export type Agenda = z.output<typeof Agenda>;

/** What identifies a message of an agenda for good; one that is set up anew has marks of its own. */
export function agendaMarks({ guild, channel, createdAt, post }: Agenda) {
  return messageIdentity(`agenda/${guild}/${createdAt}`, channel, post.generation);
}

/** Whether a message shows what it should: equal bodies, equal hashes. */
export function hashBody(body: PageBody): string {
  return createHash("sha256").update(JSON.stringify(body)).digest("base64url");
}
