// What /digest can be given.
import { EVENT_KINDS, STATUSES } from "#src/archive/schema.ts";
import type { Choice, Context, NumberOption, Options, TextOption } from "#src/core/command.ts";
import { DAY_CHOICES, type Subscription } from "#src/digest/subscription.ts";
import { suggestZones } from "#src/digest/zones.ts";
import type { Words } from "#src/wording/words.ts";
import { actor, topic } from "../options/filters.ts";

/** How far ahead a digest looks when nobody says otherwise. */
export const DIGEST_DAYS_AHEAD = 14;

/** Statuses that can be asked for as the least; being called off is none of them. */
export const LEAST_STATUS = STATUSES.slice(0, STATUSES.indexOf("held"));

const DAY_NAMES: Readonly<Record<(typeof DAY_CHOICES)[number], string>> = {
  daily: "every day",
  weekdays: "Monday to Friday",
  monday: "Mondays",
  tuesday: "Tuesdays",
  wednesday: "Wednesdays",
  thursday: "Thursdays",
  friday: "Fridays",
  saturday: "Saturdays",
  sunday: "Sundays",
  "first-of-month": "the first of each month",
};

/** Which of the digests of this server. */
export const id = {
  type: "text",
  description: "Which digest",
  required: true,
  maxLength: 12,
  suggest: async (typed, { digests, asker, words }) => {
    const reports = asker.guildId === undefined ? [] : await digests.list(asker.guildId);
    return reports
      .map(({ subscription }) => subscription)
      .filter((one) => one.id.startsWith(typed.trim().toLowerCase()))
      .map((one) => ({ name: offered(one, words), value: one.id }));
  },
} as const satisfies TextOption;

/** Which page of a long answer, counted from 1 as people do. */
export const page = { type: "number", description: "Which page", min: 1, max: 99 } as const satisfies NumberOption;

/** What can be chosen for a digest, and changed later. */
export const choiceOptions = {
  channel: { type: "channel", description: "Where to post" },
  at: { type: "text", description: "At what local time, such as 08:00; not with as-it-happens", maxLength: 5 },
  "as-it-happens": { type: "flag", description: "Post what becomes known at once, gathered over two minutes" },
  "quiet-from": {
    type: "text",
    description: "With as-it-happens: the local time from which it waits, such as 22:00",
    maxLength: 5,
  },
  "quiet-to": {
    type: "text",
    description: "With as-it-happens: the local time at which it posts again, such as 07:00",
    maxLength: 5,
  },
  zone: {
    type: "text",
    description: "In which time zone or city; as in this server’s last digest if left out, or else UTC",
    maxLength: 60,
    suggest: (typed, context) => (typed.trim() === "" ? usualZones(context) : suggestZones(typed, context.archive)),
  },
  days: {
    type: "text",
    description: "On which days; every day if left out",
    choices: DAY_CHOICES.map((value) => ({ name: DAY_NAMES[value], value })),
  },
  topic,
  actor,
  kind: { type: "text", description: "Only events of this kind", choices: EVENT_KINDS.map(choice) },
  least: { type: "text", description: "Only events that are at least so settled", choices: LEAST_STATUS.map(choice) },
  quiet: {
    type: "text",
    description: "What to do when there is nothing new; nothing is posted if left out",
    choices: [
      { name: "post nothing", value: "skip" },
      { name: "say that there is nothing new", value: "say" },
    ],
  },
  upcoming: {
    type: "number",
    description: `How many days ahead to list, 0 for none; ${DIGEST_DAYS_AHEAD} if left out, 0 as it happens`,
    min: 0,
    max: 366,
  },
  mention: { type: "role", description: "A role to mention" },
  quote: { type: "flag", description: "End with a recent verified quotation" },
} as const satisfies Options;

export const addOptions = {
  ...choiceOptions,
  channel: { ...choiceOptions.channel, required: true },
} as const satisfies Options;

export const editOptions = {
  id,
  ...choiceOptions,
  clear: {
    type: "text",
    description: "What to take away",
    choices: [
      { name: "the topic", value: "topic" },
      { name: "the actor", value: "actor" },
      { name: "the kind", value: "kind" },
      { name: "the least status", value: "least" },
      { name: "the mention", value: "mention" },
      { name: "the quiet hours", value: "quiet-hours" },
    ],
  },
} as const satisfies Options;

/** While nothing is typed: the zones of this server's digests, the last one first, UTC, and those of the capitals most spoken of. */
async function usualZones({ archive, digests, asker }: Context): Promise<readonly Choice[]> {
  const reports = asker.guildId === undefined ? [] : await digests.list(asker.guildId);
  const own = reports.map(({ subscription }) => ({ name: subscription.zone, value: subscription.zone })).reverse();
  const { actors, search } = archive;
  const capitals = [...actors.values()]
    .sort((a, b) => search.mentions(b.id) - search.mentions(a.id))
    .flatMap(({ capital }) =>
      capital === undefined ? [] : { name: `${capital.zone} (${capital.name})`, value: capital.zone },
    );
  const all = [...own, { name: "UTC", value: "UTC" }, ...capitals];
  return all.filter(({ value }, index) => all.findIndex((one) => one.value === value) === index).slice(0, 25);
}

function offered({ id, at, days, zone }: Subscription, { choices }: Words): string {
  return at === undefined ? choices.digestAsItHappens({ id, zone }) : choices.digest({ id, days, time: at, zone });
}

function choice(value: string): { readonly name: string; readonly value: string } {
  return { name: value.replaceAll("-", " "), value };
}
