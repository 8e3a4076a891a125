// How a feed does, in sentences.
import type { Words } from "../../wording/words.ts";
import type { FeedReport } from "./feed-report.ts";
import type { FetchRefusal } from "./refusal.ts";

/** `when` puts an instant in milliseconds into words, or a timestamp of Discord. Plain text; the address of a move is not made safe. */
export function describeFeed(report: FeedReport, words: Words, when: (instant: number) => string): string {
  const { movedTo, unusable, beyond } = report;
  return [
    describeHealth(report, words, when),
    ...(movedTo === undefined ? [] : [words.feeds.moved({ address: movedTo })]),
    ...(beyond === 0 ? [] : [words.feeds.beyond({ count: beyond })]),
    ...(unusable === 0 ? [] : [words.feeds.unusable({ count: unusable })]),
  ].join(" ");
}

function describeHealth(report: FeedReport, words: Words, when: (instant: number) => string): string {
  const { feeds } = words;
  const { health, refusal, lastNew, lastSuccess } = report;
  switch (health) {
    case "off":
    case "elsewhere":
    case "gone":
    case "new":
      return feeds[health]();
    case "refused": {
      const worked =
        lastSuccess === undefined ? feeds.neverWorked() : feeds.lastWorked({ lastSuccess: when(lastSuccess) });
      return refusal === undefined ? worked : `${describeFeedRefusal(refusal, words)} ${worked}`;
    }
    case "quiet":
    case "well":
      return lastNew === undefined ? feeds.wellWithoutItems() : feeds[health]({ lastNew: when(lastNew) });
  }
}

/** One sentence. */
export function describeFeedRefusal({ why, status = 0 }: FetchRefusal, { feedRefusals }: Words): string {
  return feedRefusals[why]({ status: String(status) });
}
