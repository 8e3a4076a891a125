// What /digest answers.
import { notice } from "#src/core/notice.ts";
import type { View } from "#src/core/view.ts";
import { occurrenceAt } from "#src/digest/due.ts";
import type { PostedDigest, SubscriptionReport } from "#src/digest/service.ts";
import { describeZone } from "#src/wording/describe-digest.ts";
import { describePermissions, describeReason } from "#src/wording/describe-reason.ts";
import type { Words } from "#src/wording/words.ts";

/** `name` is what the digest is called. */
export function postedDigestNotice(posted: PostedDigest, name: string, words: Words): View {
  const { digest } = words;
  switch (posted.kind) {
    case "not-found":
      return unknownDigest(name, words);
    case "posted":
      return notice("done", digest.posted({ pages: posted.pages }));
    case "nothing-new":
      return notice("info", digest.nothingNew());
    case "not-posted":
      return notice("problem", digest.notPosted({ reason: describeReason(posted.reason, words) }));
    case "later":
      return notice("info", digest.notPostedYet({ reason: describeReason(posted.reason, words) }));
    case "paused":
      return notice("problem", digest.isPaused({ digest: name, reason: describeReason(posted.reason, words) }));
  }
}

export function unknownDigest(typed: string, { digest }: Words): View {
  return notice("info", digest.unknown({ typed }));
}

export function cannotPost(missing: readonly string[], words: Words): View {
  return notice("problem", words.digest.cannotPost({ missing: describePermissions(missing, words) }));
}

/** What was done with a digest, and when it posts next. */
export function withNext(done: string, report: SubscriptionReport, words: Words): View {
  return notice("done", [done, ...nextSentences(report, words)].join(" "));
}

function nextSentences({ nextAt, subscription }: SubscriptionReport, words: Words): readonly string[] {
  const { at, zone, quietHours } = subscription;
  const { digest } = words;
  if (at === undefined) {
    const told = { zone: describeZone(zone, words) };
    return [quietHours === undefined ? digest.asItHappens() : digest.asItHappensExcept({ ...quietHours, ...told })];
  }
  if (nextAt === undefined) return [];
  const [day = "", time = ""] = occurrenceAt({ zone }, Date.parse(nextAt)).local.split("T");
  return [digest.next({ day: words.dates.weekday(day), time, zone: describeZone(zone, words) })];
}
