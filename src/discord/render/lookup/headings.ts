// What stands above lists: what was asked for, and what it was narrowed to.
import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { View } from "../../../core/view.ts";
import { describeHeading, NONE, quoteLimits } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";

type HeadedView = Extract<View, { kind: "next" | "month" | "changes" | "quotes" | "calendar" | "timeline" }>;

/** Without markup, and not yet made safe for it: pictures have it too. */
export function headingOf(view: HeadedView, archive: Archive, words: Words): string {
  switch (view.kind) {
    case "next": {
      const { topic, actor, kinds } = view.question;
      return describeHeading(words.lists.next(), { topic, actor, kind: kinds?.[0], ...view.span }, archive, words);
    }
    case "month":
      return describeHeading(words.dates.month(view.month), view.question, archive, words);
    case "changes": {
      const { topic, actor, also, asOf } = view.question;
      if (asOf !== undefined) {
        const limits = { topic, actor, also, from: view.since, to: asOf };
        return describeHeading(words.lists.changes(), limits, archive, words);
      }
      const title = words.lists.changesSince({ day: words.dates.day(view.since) });
      return describeHeading(title, view.question, archive, words);
    }
    case "calendar": {
      const event = archive.events.get(view.question.event ?? "");
      const [title, about] = [words.calendar.title(), event?.title];
      return about === undefined
        ? describeHeading(title, view.question, archive, words)
        : words.lists.heading({ title, about, span: NONE });
    }
    case "timeline":
      return describeHeading(words.timeline.title(), view.question, archive, words);
    case "quotes":
      return quotesHeading(view, archive, words);
  }
}

/** One quote is headed by who said it. */
function quotesHeading(
  { question, quotes }: Extract<View, { kind: "quotes" }>,
  archive: Archive,
  words: Words,
): string {
  if (question.about === "quotes") return words.quotes.heading(quoteLimits(question, archive, words));
  const [quote] = quotes;
  return quote === undefined ? question.id : nameOf(archive, quote.speaker);
}
