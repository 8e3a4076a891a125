// What /digest can be given.
import { EVENT_KINDS, STATUSES } from "#src/archive/schema.ts";
import type { Choice, Context, NumberOption, Options, ReadOption, TextOption } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { ClockTime, DAY_CHOICES, type Subscription, WHEN_QUIET } from "#src/digest/subscription.ts";
import { resolveZone, suggestZones } from "#src/digest/zones.ts";
import type { Words } from "#src/wording/words.ts";
import { choiceOption } from "../options/choices.ts";
import { settledActor, settledTopic } from "../options/filters.ts";

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
  at: clockTime("At what local time, such as 08:00; not with as-it-happens"),
  "as-it-happens": { type: "flag", description: "Post what becomes known at once, gathered over two minutes" },
  "quiet-from": clockTime("With as-it-happens: the local time from which it waits, such as 22:00"),
  "quiet-to": clockTime("With as-it-happens: the local time at which it posts again, such as 07:00"),
  zone: {
    type: "text",
    description: "In which time zone or city; as in this server’s last digest if left out, or else UTC",
    maxLength: 60,
    suggest: (typed, context) => (typed.trim() === "" ? usualZones(context) : suggestZones(typed, context.archive)),
    read(typed, { archive, words }): ReadOption<string> {
      const zone = resolveZone(typed, archive);
      if (zone !== undefined) return { ok: true, value: zone };
      return { ok: false, view: notice("problem", words.digest.unknownZone({ typed })) };
    },
  },
  days: choiceOption("On which days; every day if left out", DAY_CHOICES, (value) => DAY_NAMES[value]),
  topic: settledTopic,
  actor: settledActor,
  kind: choiceOption("Only events of this kind", EVENT_KINDS, spelledOut),
  least: choiceOption("Only events that are at least so settled", LEAST_STATUS, spelledOut),
  quiet: choiceOption("What to do when there is nothing new; nothing is posted if left out", WHEN_QUIET, (value) =>
    value === "skip" ? "post nothing" : "say that there is nothing new",
  ),
  upcoming: {
    type: "number",
    description: `How many days ahead to list, 0 for none; ${DIGEST_DAYS_AHEAD} if left out, 0 as it happens`,
    min: 0,
    max: 366,
  },
  mention: { type: "role", description: "A role to mention" },
  quote: { type: "flag", description: "End with a recent verified quotation" },
} as const satisfies Options;

const CLEARABLE = ["topic", "actor", "kind", "least", "mention", "quiet-hours"] as const;

export type Clearable = (typeof CLEARABLE)[number];

const CLEARABLE_NAMES: Readonly<Record<Clearable, string>> = {
  topic: "the topic",
  actor: "the actor",
  kind: "the kind",
  least: "the least status",
  mention: "the mention",
  "quiet-hours": "the quiet hours",
};

export const addOptions = {
  ...choiceOptions,
  channel: { ...choiceOptions.channel, required: true },
} as const satisfies Options;

export const editOptions = {
  id,
  ...choiceOptions,
  clear: choiceOption("What to take away", CLEARABLE, (value) => CLEARABLE_NAMES[value]),
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

function spelledOut(value: string): string {
  return value.replaceAll("-", " ");
}

/** “8:00” is as good as “08:00”. */
function clockTime(description: string) {
  return {
    type: "text",
    description,
    maxLength: 5,
    read(typed, { words }): ReadOption<string> {
      const time = ClockTime.safeParse(typed.trim().padStart(5, "0"));
      if (time.success) return { ok: true, value: time.data };
      return { ok: false, view: notice("problem", words.digest.unreadableTime({ typed })) };
    },
  } as const satisfies TextOption;
}
