// One digest on its way to a channel: its pages, and how far each has come.

import * as z from "zod";
import { OutboxItem, Page } from "../delivery/page.ts";
import { ReadException } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { Result, type Subscription } from "./subscription.ts";

/** Developments of one event, by their keys in the ledger. */
export const ToldKeys = z.object({ event: z.string(), keys: z.array(z.int().min(0)) });

export const Edition = z.object({
  /** `subscription@local-date-time`; unique among those of its server. */
  id: z.string(),
  guild: z.string(),
  subscription: z.string(),
  ...OutboxItem.shape,
  /** None when it was closed unwritten, only to tell of a pause. */
  pages: z.array(Page),
  /** The ledger places that it leads from (exclusive) and to, and of what the readers know less than that. */
  from: z.int(),
  to: z.int(),
  apart: z.array(ReadException).readonly().optional(),
  /** Its local day. */
  day: z.string().optional(),
  /** What it tells, and what of that puts right something told before. */
  told: z.array(ToldKeys).optional(),
  corrects: z.array(ToldKeys).optional(),
  /** Id of the quotation at its end. */
  quotation: z.string().optional(),
  /** Present once it is closed. */
  result: Result.optional(),
  /** Why the channel refused it and would refuse again. */
  refusal: z.string().optional(),
  /** What is to be done after it is closed: see follow-up.ts. */
  followUp: z.enum(["due", "done"]).optional(),
});

export type ToldKeys = z.output<typeof ToldKeys>;
export type Edition = z.output<typeof Edition>;

/** The name by which an edition is stored. */
export function editionKey({ guild, id }: Pick<Edition, "guild" | "id">): string {
  return `${guild}/${id}`;
}

/** `d1@2021-11-10T08:00` for a slot; also with the instant where one of another instant has had that name. */
export function scheduledEditionId(subscription: string, local: string, instant?: number): string {
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
