// /digest list: each subscription, when it posts next, how the last one went.
import type { SubscriptionReport } from "../../digest/desk.ts";
import type { Result } from "../../digest/subscription.ts";
import type { View } from "../../view.ts";
import type { Card } from "./card.ts";
import { plain, stamp } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

const RESULT: Readonly<Record<Result["kind"], string>> = {
  posted: "posted",
  "nothing-new": "nothing new, nothing posted",
  partly: "posted in part",
  "not-posted": "not posted",
};

export function subscriptionsCard({ subscriptions }: Extract<View, { kind: "subscriptions" }>): Card {
  const none = "No digests here yet. /digest add channel at sets one up.";
  return {
    accent: PLAIN,
    heading: "## Digests of this server",
    blocks: subscriptions.length === 0 ? [none] : subscriptions.map(block),
  };
}

function block({ subscription, nextAt, pending }: SubscriptionReport): string {
  const { id, channel, days, at, zone, topic, actor, kind, least, quiet, mention, paused, last } = subscription;
  const filters = [topic, actor, kind, least === undefined ? undefined : `at least ${least}`].filter(
    (part) => part !== undefined,
  );
  return [
    `**${id}** in <#${channel}>`,
    `${days.replaceAll("-", " ")} at ${at}, ${plain(zone)}`,
    ...(filters.length === 0 ? [] : [`Only: ${plain(filters.join(", "))}`]),
    ...(quiet === "say" ? ["Says so when there is nothing new"] : []),
    ...(mention === undefined ? [] : [`Mentions <@&${mention}>`]),
    ...(nextAt === undefined ? [] : [`Next ${stamp(Date.parse(nextAt), "F")}, ${stamp(Date.parse(nextAt), "R")}`]),
    ...(paused === undefined ? [] : [`**Paused**: ${plain(paused.reason)}`]),
    ...(pending === undefined ? [] : [`Not out yet: ${plain(pending.reason)}`]),
    ...(last === undefined
      ? []
      : [
          `-# Last: ${RESULT[last.kind]} ${stamp(Date.parse(last.at), "R")}${last.reason === undefined ? "" : `, ${plain(last.reason)}`}`,
        ]),
  ].join("\n");
}
