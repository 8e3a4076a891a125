// What a model may make of somebody's words: one of the questions that there are, and stretches of the words themselves. Nothing else.

import * as z from "zod";
import { EVENT_KINDS } from "../../../archive/vocabulary.ts";
import type { Ask } from "../ask/ask.ts";

/** Questions about the archive and the bot. Nothing that is done, and nothing that the rules read by the form of the words. */
const READABLE_ASKS = [
  ...(["next", "last", "list", "count", "span"] as const),
  ...(["when", "where", "attends", "why", "announced", "before", "outcome", "status", "event"] as const),
  ...(["who", "office", "quotes", "changes", "sources", "timeline", "month", "calendar"] as const),
  ...(["help", "about", "freshness"] as const),
] as const satisfies readonly Ask[];

/** Offices by what the readers of English call them. The archive decides who held one. */
const OFFICES = [
  ...(["president", "prime minister", "chancellor", "premier", "king", "head of state", "head of government"] as const),
  ...(["foreign minister", "defence minister", "secretary general", "ambassador", "spokesperson"] as const),
] as const;

/** Flat and with every field, as the strictest servers want a schema. */
export const ModelReading = z.strictObject({
  /** "nothing": no question for this bot. */
  ask: z.enum([...READABLE_ASKS, "nothing"]),
  /** BCP 47, of the message: states are looked up under their names in it. */
  language: z.string().max(35),
  /** Who and what it is about, each as it stands in the message. */
  names: z.array(z.string().min(1).max(60)).max(4),
  kinds: z.array(z.enum(EVENT_KINDS)).max(3),
  office: z.enum(OFFICES).nullable(),
  /** What a quotation is about, as it stands in the message. */
  words: z.array(z.string().min(1).max(60)).max(5),
  /** The first and the last day that are meant. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});

export type ModelReading = z.output<typeof ModelReading>;
