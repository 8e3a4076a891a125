// What /digest says.

import type { Tone, View } from "#src/core/view.ts";
import { occurrenceAt } from "#src/digest/due.ts";
import type { PostedDigest, SubscriptionReport } from "#src/digest/service.ts";
import { phraseDay } from "#src/wording/describe-state.ts";

export function postedDigestNotice(posted: PostedDigest, digest: string): View {
  switch (posted.kind) {
    case "not-found":
      return unknownDigest(digest);
    case "posted":
      return digestNotice("done", posted.pages === 1 ? "Posted." : `Posted, in ${posted.pages} messages.`);
    case "nothing-new":
      return digestNotice("info", "There is nothing new since the last digest, so nothing was posted.");
    case "not-posted":
      return digestNotice("problem", `It was not posted in full: ${posted.reason}. See /digest list.`);
    case "later":
      return digestNotice("info", `It could not be posted just now and is tried again by itself: ${posted.reason}.`);
    case "paused":
      return digestNotice(
        "problem",
        `Digest ${digest} is paused: ${posted.reason}. Use /digest resume when that is settled.`,
      );
  }
}

export function unknownDigest(typed: string): View {
  return digestNotice("info", `This server has no digest “${typed}”. See /digest list.`);
}

export function cannotPost(missing: readonly string[]): View {
  return digestNotice(
    "problem",
    `I cannot post there. Give me these permissions in that channel first: ${missing.join(", ")}.`,
  );
}

/** When it posts, or that it is paused. */
export function nextSentence({ nextAt, subscription }: SubscriptionReport): string {
  const { id, at, zone, quietHours, paused } = subscription;
  if (paused !== undefined) return `It is still paused: ${paused.reason}. Use /digest resume id:${id} to go on.`;
  if (at === undefined) {
    const except = quietHours && `, but not from ${quietHours.from} to ${quietHours.to}, ${zone}`;
    return `It posts about two minutes after something becomes known${except ?? ""}.`;
  }
  if (nextAt === undefined) return "";
  const [day = "", time = ""] = occurrenceAt({ zone }, Date.parse(nextAt)).local.split("T");
  return `The next one comes on ${phraseDay(day)} at ${time}, ${zone}.`;
}

export function digestNotice(tone: Tone, text: string): View {
  return { kind: "notice", tone, text };
}
