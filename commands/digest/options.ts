// What /digest can be given.
import { digestName, digestsHere, isCalled } from "#src/actions/digest/find-digest.ts";
import { EVENT_KINDS } from "#src/archive/vocabulary.ts";
import type { NumberOption, Options, TextOption } from "#src/core/command.ts";
import { LEAST_STATUS } from "#src/core/digest-action.ts";
import { DAY_CHOICES, WHEN_QUIET } from "#src/digest/subscription.ts";
import { choiceOption } from "../options/choices.ts";
import { since } from "../options/days.ts";
import { settledActor, settledTopic } from "../options/filters.ts";
import { postingTimeOption, quietHoursOption, zoneOption } from "../options/times.ts";

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

/** Which of the digests of this server: offered by what it is, such as “#digests · daily 08:00 UTC · all topics”. */
export const id = {
  type: "text",
  description: "Which digest",
  required: true,
  maxLength: 100,
  suggest: async (typed, context) =>
    (await digestsHere(context))
      .filter(({ subscription }) => isCalled(typed.trim(), subscription, context))
      .map(({ subscription }) => ({ name: digestName(subscription, context), value: subscription.id })),
} as const satisfies TextOption;

/** Which page of a long answer, counted from 1 as people do. */
export const page = { type: "number", description: "Which page", min: 1, max: 99 } as const satisfies NumberOption;

const channel = { type: "channel", description: "Where to post: a channel, not a thread" } as const;
const at = postingTimeOption("At what local time: 8am, 20:30, 20 h, noon; or as it happens");
const zone = zoneOption("In which time zone, by a city near you");

/** Whatever is left out is asked for; the rest is set by buttons. */
export const addOptions = { channel: { ...channel, required: true }, at, zone } as const satisfies Options;

const CLEARABLE = ["topic", "actor", "kind", "minimum-certainty", "mention", "quiet-hours"] as const;

export type Clearable = (typeof CLEARABLE)[number];

const CLEARABLE_NAMES: Readonly<Record<Clearable, string>> = {
  topic: "the topics",
  actor: "the people and states",
  kind: "the kind",
  "minimum-certainty": "the minimum certainty",
  mention: "the role to ping",
  "quiet-hours": "the quiet hours",
};

export const editOptions = {
  id,
  channel,
  at,
  zone,
  "as-it-happens": {
    type: "flag",
    description: "True: post what becomes known at once. False: at its usual time again",
  },
  "quiet-hours": quietHoursOption("Hours without posts while it posts as it happens: 22:00-07:00, 10pm to 7am, none"),
  days: choiceOption("On which days", DAY_CHOICES, (value) => DAY_NAMES[value]),
  topic: settledTopic,
  actor: settledActor,
  kind: choiceOption("Only events of this kind", EVENT_KINDS, spelledOut),
  "minimum-certainty": choiceOption("Only events that are at least so certain", LEAST_STATUS, spelledOut),
  "when-nothing-new": choiceOption("What to do when there is nothing new", WHEN_QUIET, (value) =>
    value === "skip" ? "post nothing" : "say that there is nothing new",
  ),
  upcoming: { type: "number", description: "How many days ahead to list, 0 for none", min: 0, max: 366 },
  mention: { type: "role", description: "A role to ping" },
  quote: { type: "flag", description: "End with a recent verified quote" },
  remarks: { type: "flag", description: "Also tell new remarks that changed nothing" },
  picture: { type: "flag", description: "With a picture of the week" },
  clear: choiceOption("What to take away", CLEARABLE, (value) => CLEARABLE_NAMES[value]),
} as const satisfies Options;

export const previewOptions = {
  id,
  since: { ...since, description: "What it would have told since then: a day such as 2026-05-01, or 7d" },
  page,
} as const satisfies Options;

function spelledOut(value: string): string {
  return value.replaceAll("-", " ");
}
