// One direct message, or several where one is too small, on its way to a person.

import * as z from "zod";
import { OutboxItem } from "../delivery/page.ts";
import { Snowflake } from "../delivery/snowflake.ts";
import { ReadException } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { type Follower, FollowId } from "./follower.ts";
import type { FollowNews } from "./news.ts";

/** A person has at most one direct message at a time. */
export const Dm = z.object({
  /** What it tells, in short: the same news gives the same name, and so the same nonces. */
  id: z.string(),
  user: Snowflake,
  /** Ids of the follows that it tells of. */
  follows: z.array(z.string()),
  /** The ledger place up to which it tells. */
  to: z.int(),
  /** What it tells late, because it had been missing from the archive: ids of events and quotes. */
  returned: z.array(z.string()).optional(),
  /** What of it is missing from the archive now, for each follow of the person. */
  apart: z.record(FollowId, z.array(ReadException).readonly()).optional(),
  /** The reminders that it tells of; `start` is the beginning that is told, absent when the reminder ends. */
  reminders: z.array(z.object({ id: z.string(), start: z.iso.datetime().optional() })),
  ...OutboxItem.shape,
});

export type Dm = z.output<typeof Dm>;

/**
 * `u1@17` tells the news up to ledger place 17, `u1@17 summit` also those of an event that came back,
 * `u1@17 r2@2021-11-15T05:00:00.000Z r3` also two reminders.
 */
export function dmId({
  user,
  to,
  follows,
  returned = [],
  reminders,
}: Pick<Dm, "user" | "to" | "follows" | "returned" | "reminders">): string {
  const reminded = reminders.map(({ id, start }) => (start === undefined ? id : `${id}@${start}`));
  return [`${user}@${follows.length === 0 ? "-" : to}`, ...returned, ...reminded].join(" ");
}

/** What of a person a direct message with these news speaks of. */
export function subjectsOf(news: FollowNews): Pick<Dm, "follows" | "to" | "returned" | "reminders"> {
  return {
    follows: news.follows.map(({ id }) => id),
    to: news.to,
    returned: [...news.returned],
    reminders: news.reminders.map(({ reminder: { id }, ...told }) =>
      told.kind === "due" ? { id, start: iso(told.start) } : { id },
    ),
  };
}

/** What the person has been told once the direct message is out. Places only grow, so that doing it twice does no harm. */
export function afterDm(
  follower: Follower,
  { to, apart = {}, reminders }: Pick<Dm, "to" | "apart" | "reminders">,
): Follower {
  const told = new Map(reminders.map(({ id, start }) => [id, start]));
  return {
    ...follower,
    follows: follower.follows.map((follow) =>
      follow.place > to ? follow : { ...follow, place: to, apart: apart[follow.id] ?? [] },
    ),
    reminders: follower.reminders.flatMap((reminder) => {
      if (!told.has(reminder.id)) return [reminder];
      const start = told.get(reminder.id);
      return start === undefined ? [] : [{ ...reminder, told: start }];
    }),
  };
}
