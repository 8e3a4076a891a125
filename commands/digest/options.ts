// What /digest can be given.
import { EVENT_KINDS, STATUSES } from "#src/archive/schema.ts";
import type { Options, TextOption } from "#src/command.ts";
import { DAYS } from "#src/digest/subscription.ts";
import { suggestZones } from "#src/digest/zones.ts";
import { suggestActors, suggestTopics } from "#src/lookup/suggest.ts";

/** How far ahead a digest looks when nobody says otherwise. */
export const DAYS_AHEAD = 14;

/** Statuses that can be asked for as the least; being called off is none of them. */
export const LEAST = STATUSES.slice(0, STATUSES.indexOf("held"));

const DAY_NAMES: Readonly<Record<(typeof DAYS)[number], string>> = {
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
  suggest: async (typed, { digests, asker }) => {
    const reports = asker.guildId === undefined ? [] : await digests.list(asker.guildId);
    return reports
      .map(({ subscription }) => subscription)
      .filter((one) => one.id.startsWith(typed.trim().toLowerCase()))
      .map((one) => ({ name: `${one.id}: ${DAY_NAMES[one.days]} at ${one.at}, ${one.zone}`, value: one.id }));
  },
} as const satisfies TextOption;

export const addOptions = {
  channel: { type: "channel", description: "Where to post", required: true },
  at: { type: "text", description: "At what local time, such as 08:00", required: true, maxLength: 5 },
  zone: {
    type: "text",
    description: "In which time zone or city; as in this server’s last digest if left out, or else UTC",
    maxLength: 60,
    suggest: (typed, { archive }) => suggestZones(typed, archive),
  },
  days: {
    type: "text",
    description: "On which days; every day if left out",
    choices: DAYS.map((value) => ({ name: DAY_NAMES[value], value })),
  },
  topic: {
    type: "text",
    description: "Only this topic",
    suggest: (typed, { archive }) => suggestTopics(typed, archive),
  },
  actor: {
    type: "text",
    description: "Only with this person, state or organisation",
    suggest: (typed, { archive }) => suggestActors(typed, archive),
  },
  kind: { type: "text", description: "Only events of this kind", choices: EVENT_KINDS.map(choice) },
  least: { type: "text", description: "Only events that are at least so settled", choices: LEAST.map(choice) },
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
    description: `How many days ahead to list; ${DAYS_AHEAD} if left out, 0 for no list`,
    min: 0,
    max: 366,
  },
  mention: { type: "role", description: "A role to mention" },
} as const satisfies Options;

function choice(value: string): { readonly name: string; readonly value: string } {
  return { name: value.replaceAll("-", " "), value };
}
