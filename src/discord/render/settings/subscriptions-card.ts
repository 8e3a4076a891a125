// /digest list: each digest by what it is, when it posts next, how the last one went; and a menu to change one.

import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import { occurrenceAt } from "../../../digest/due.ts";
import type { SubscriptionReport } from "../../../digest/service.ts";
import type { Result, Subscription } from "../../../digest/subscription.ts";
import { describeCadence, describeSubjects, describeZone } from "../../../wording/describe-digest.ts";
import { describeDigestLimits } from "../../../wording/describe-limits.ts";
import { describePermissions, describeReason } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { idleSettings } from "./digest-settings.ts";

export function subscriptionsCard(
  view: Extract<View, { kind: "subscriptions" }>,
  archive: Archive,
  words: Words,
): Card {
  const { subscriptions, page = 0, labels = new Map<string, string>(), unreadable = [], lacking } = view;
  const options = [...labels].map(([value, label]) => ({ value, label }));
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${words.settings.digests()}`,
    blocks: [
      ...subscriptions.map((report) => subscriptionBlock(report, lacking?.get(report.subscription.id), archive, words)),
      ...(unreadable.length === 0
        ? []
        : [words.settings.unreadable({ ids: unreadable.join(", "), count: unreadable.length })]),
      ...(subscriptions.length + unreadable.length === 0 ? [words.settings.noDigests()] : []),
    ],
    page,
    turnBy: (next) => ({ do: "digest-list", page: next }),
    menus: [
      { kind: "values", action: { do: "digest-choose" }, placeholder: words.setupControls.chooseDigest(), options },
    ],
  };
}

function subscriptionBlock(
  { subscription, nextAt, pending, unpublished }: SubscriptionReport,
  lacking: readonly string[] | undefined,
  archive: Archive,
  words: Words,
): string {
  const { quiet, at, mention, quotation, remarks, picture, quietHours, paused, last } = subscription;
  const say = words.settings;
  const isLive = at === undefined;
  const extras = [
    ...(quiet === "say" && !isLive ? [say.saysWhenNothing()] : []),
    ...(isLive && quietHours !== undefined ? [words.settingValues.quietHours(quietHours)] : []),
    ...(quotation === undefined ? [] : [words.settingValues.quotation()]),
    ...(remarks === undefined ? [] : [words.settingValues.remarks()]),
    ...(picture === undefined ? [] : [words.settingValues.picture()]),
  ];
  const idle = idleSettings(subscription, words);
  return [
    titleLine(subscription, archive, words),
    ...narrowedLines(subscription, archive, words),
    ...(extras.length === 0 ? [] : [say.with({ extras: extras.join(", ") })]),
    ...(idle.length === 0 ? [] : [`-# ${plain(words.setup.kept({ settings: idle.join(", ") }))}`]),
    ...(mention === undefined ? [] : [say.mentions({ role: `<@&${mention}>` })]),
    ...(nextAt === undefined ? [] : [nextLine(Date.parse(nextAt), subscription.zone, words)]),
    ...(lacking === undefined ? [] : [say.cannotPost({ missing: plain(describePermissions(lacking, words)) })]),
    ...(paused === undefined ? [] : [digestPausedLine(paused, words)]),
    ...(pending === undefined ? [] : [pendingLine(pending, words)]),
    ...(last === undefined ? [] : [lastLine(last, words)]),
    ...(unpublished === undefined ? [] : [say.notPublished({ reason: plain(describeReason(unpublished, words)) })]),
  ].join("\n");
}

function titleLine(subscription: Subscription, archive: Archive, words: Words): string {
  const cadence = plain(describeCadence(subscription, words));
  const subjects = plain(describeSubjects(subscription, archive, words));
  return `**<#${subscription.channel}> · ${cadence} · ${subjects}**`;
}

/** What the title does not tell in full. */
function narrowedLines(subscription: Subscription, archive: Archive, words: Words): readonly string[] {
  const { topics = [], actors = [], kind, least } = subscription;
  const isCut = topics.length + actors.length > 2;
  const filters = describeDigestLimits(isCut ? subscription : { kind, least }, archive, words);
  return filters.length === 0 ? [] : [words.settings.only({ filters: plain(filters.join(", ")) })];
}

/** In words on the clock that was asked for, and on the reader's own. */
function nextLine(next: number, zone: string, words: Words): string {
  const [day = "", time = ""] = occurrenceAt({ zone }, next).local.split("T");
  const told = words.settings.next({ day: words.dates.weekday(day), time, zone: plain(describeZone(zone, words)) });
  return `${told} · ${stamp(next, "F")}, ${stamp(next, "R")}`;
}

function digestPausedLine({ reason, since }: NonNullable<Subscription["paused"]>, words: Words): string {
  const paused = `**${words.settings.paused()}**`;
  const told = { paused, since: stamp(Date.parse(since), "R"), reason: plain(describeReason(reason, words)) };
  return words.settings.pausedDigest(told);
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
