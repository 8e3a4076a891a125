// /digest list: each subscription, when it posts next, how the last one went.

import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import { occurrenceAt } from "../../../digest/due.ts";
import type { SubscriptionReport } from "../../../digest/service.ts";
import type { Result, Subscription } from "../../../digest/subscription.ts";
import { describeDigestLimits } from "../../../wording/describe-limits.ts";
import { describeReason } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

export function subscriptionsCard(
  view: Extract<View, { kind: "subscriptions" }>,
  archive: Archive,
  words: Words,
): Card {
  const { subscriptions, page = 0 } = view;
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${words.settings.digests()}`,
    blocks:
      subscriptions.length === 0
        ? [words.settings.noDigests()]
        : subscriptions.map((report) => subscriptionBlock(report, archive, words)),
    page,
    command: (next) => `/digest list page:${next + 1}`,
  };
}

function subscriptionBlock(
  { subscription, nextAt, pending }: SubscriptionReport,
  archive: Archive,
  words: Words,
): string {
  const { id, channel, quiet, mention, quotation, paused, last } = subscription;
  const filters = describeDigestLimits(subscription, archive, words);
  const say = words.settings;
  return [
    say.digestIn({ id: `**${id}**`, channel: `<#${channel}>` }),
    cadence(subscription, words),
    ...(filters.length === 0 ? [] : [say.only({ filters: plain(filters.join(", ")) })]),
    ...(quiet === "say" ? [say.saysWhenNothing()] : []),
    ...(quotation === undefined ? [] : [say.withQuotation()]),
    ...(mention === undefined ? [] : [say.mentions({ role: `<@&${mention}>` })]),
    ...(nextAt === undefined ? [] : [nextLine(Date.parse(nextAt), subscription.zone, words)]),
    ...(paused === undefined ? [] : [pausedLine(id, paused, words)]),
    ...(pending === undefined ? [] : [pendingLine(pending, words)]),
    ...(last === undefined ? [] : [lastLine(last, words)]),
  ].join("\n");
}

function cadence({ at, days, zone: named, quietHours }: Subscription, { settings, dates }: Words): string {
  const zone = plain(named);
  if (at === undefined) {
    return quietHours === undefined ? settings.asItHappens() : settings.asItHappensExcept({ ...quietHours, zone });
  }
  const when = { time: at, zone };
  switch (days) {
    case "daily":
      return settings.daily(when);
    case "weekdays":
      return settings.weekdays(when);
    case "first-of-month":
      return settings.firstOfMonth(when);
    default:
      return settings.weekly({ ...when, weekday: dates.nameOfWeekday(days) });
  }
}

/** In words on the clock that was asked for, and on the reader's own. */
function nextLine(next: number, zone: string, words: Words): string {
  const [day = "", time = ""] = occurrenceAt({ zone }, next).local.split("T");
  const told = words.settings.next({ day: words.dates.weekday(day), time, zone: plain(zone) });
  return `${told} · ${stamp(next, "F")}, ${stamp(next, "R")}`;
}

function pausedLine(id: string, { reason, since }: NonNullable<Subscription["paused"]>, words: Words): string {
  const paused = `**${words.settings.paused()}**`;
  const told = { paused, since: stamp(Date.parse(since), "R"), reason: plain(describeReason(reason, words)) };
  return words.settings.pausedDigest({ ...told, id });
}

function pendingLine({ reason: stored, retryAt }: NonNullable<SubscriptionReport["pending"]>, words: Words): string {
  const reason = plain(describeReason(stored, words));
  if (retryAt === undefined) return words.settings.notOutYet({ reason });
  return words.settings.notOutYetAgain({ reason, when: stamp(Date.parse(retryAt), "R") });
}

/** As the messages tell results apart. */
const RESULT = { posted: "posted", "nothing-new": "nothing", partly: "partly", "not-posted": "other" } as const;

function lastLine({ kind, at, reason }: Result, words: Words): string {
  const told = { result: RESULT[kind], when: stamp(Date.parse(at), "R") };
  if (reason === undefined) return `-# ${words.settings.last(told)}`;
  return `-# ${words.settings.lastBecause({ ...told, reason: plain(describeReason(reason, words)) })}`;
}
