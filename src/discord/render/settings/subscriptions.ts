// /digest list: each subscription, when it posts next, how the last one went.
import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { View } from "../../../core/view.ts";
import { occurrenceAt } from "../../../digest/due.ts";
import type { SubscriptionReport } from "../../../digest/service.ts";
import type { Result, Subscription } from "../../../digest/subscription.ts";
import { phraseDay } from "../../../wording/describe-state.ts";
import type { Card } from "../message/card.ts";
import { capital, plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

const RESULT: Readonly<Record<Result["kind"], string>> = {
  posted: "posted",
  "nothing-new": "nothing new, nothing posted",
  partly: "posted in part",
  "not-posted": "not posted",
};

export function subscriptionsCard(view: Extract<View, { kind: "subscriptions" }>, archive: Archive): Card {
  const { subscriptions, page = 0 } = view;
  const none = "No digests here yet. Set one up with /digest add.";
  return {
    accent: PLAIN_ACCENT,
    heading: "## Digests of this server",
    blocks: subscriptions.length === 0 ? [none] : subscriptions.map((report) => subscriptionBlock(report, archive)),
    page,
    command: (next) => `/digest list page:${next + 1}`,
  };
}

function subscriptionBlock({ subscription, nextAt, pending }: SubscriptionReport, archive: Archive): string {
  const { id, channel, quiet, mention, quotation, paused, last } = subscription;
  const filters = filterWords(subscription, archive);
  return [
    `**${id}** in <#${channel}>`,
    cadence(subscription),
    ...(filters.length === 0 ? [] : [`Only: ${plain(filters.join(", "))}`]),
    ...(quiet === "say" ? ["Says so when there is nothing new"] : []),
    ...(quotation === undefined ? [] : ["With a recent quotation"]),
    ...(mention === undefined ? [] : [`Mentions <@&${mention}>`]),
    ...(nextAt === undefined ? [] : [nextLine(Date.parse(nextAt), subscription.zone)]),
    ...(paused === undefined ? [] : [pausedLine(id, paused)]),
    ...(pending === undefined ? [] : [pendingLine(pending)]),
    ...(last === undefined ? [] : [lastLine(last)]),
  ].join("\n");
}

/** The other days are weekdays. */
const DAY_WORDS: Readonly<Record<string, string>> = {
  daily: "Every day",
  weekdays: "Monday to Friday",
  "first-of-month": "The first of each month",
};

function cadence({ at, days, zone, quietHours }: Subscription): string {
  if (at !== undefined) return `${DAY_WORDS[days] ?? `Every ${capital(days)}`} at ${at}, ${plain(zone)}`;
  if (quietHours === undefined) return "As it happens, at any hour";
  return `As it happens, but not from ${quietHours.from} to ${quietHours.to}, ${plain(zone)}`;
}

function filterWords({ topic, actor, kind, least }: Subscription, archive: Archive): readonly string[] {
  return [
    ...(topic === undefined ? [] : [archive.topics.get(topic)?.name ?? topic]),
    ...(actor === undefined ? [] : [nameOf(archive, actor)]),
    ...(kind === undefined ? [] : [kind]),
    ...(least === undefined ? [] : [`at least ${least}`]),
  ];
}

/** In words on the clock that was asked for, and on the reader's own. */
function nextLine(next: number, zone: string): string {
  const [day = "", time = ""] = occurrenceAt({ zone }, next).local.split("T");
  return `Next: ${phraseDay(day)} at ${time}, ${plain(zone)} · ${stamp(next, "F")}, ${stamp(next, "R")}`;
}

function pausedLine(id: string, { reason, since }: NonNullable<Subscription["paused"]>): string {
  return `**Paused** ${stamp(Date.parse(since), "R")}: ${plain(reason)}. To go on: /digest resume id:${id}`;
}

function pendingLine({ reason, retryAt }: NonNullable<SubscriptionReport["pending"]>): string {
  const again = retryAt === undefined ? "" : `, tried again ${stamp(Date.parse(retryAt), "R")}`;
  return `Not out yet: ${plain(reason)}${again}`;
}

function lastLine({ kind, at, reason }: Result): string {
  return `-# Last: ${RESULT[kind]} ${stamp(Date.parse(at), "R")}${reason === undefined ? "" : `, ${plain(reason)}`}`;
}
