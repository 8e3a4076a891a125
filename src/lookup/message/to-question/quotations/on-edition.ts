// “What did Trump post about the 2026 G20”: a year right before the name of a recurring meeting is that of its edition, and not when something was said.

import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { seriesIn, seriesOfBody } from "../which-event/resolve-series.ts";
import { hasQuoteAt, wordsSaidThere } from "./quote-event.ts";
import { quotable, speakerIn } from "./resolve-speaker.ts";

/** The edition, with words of what they said of it; undefined where no such year stands there, or nothing of theirs is on record of it. */
export function saidOfEdition(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts, span, timeAt, quoted } = message;
  const { archive } = then;
  if (span === undefined || timeAt === undefined || quoted.length > 0) return undefined;
  if (!span.from.endsWith("-01-01") || !span.to.startsWith(span.from.slice(0, 4))) return undefined;
  const named = parts.find((part): part is RecordPart => part.is === "record" && part.from === timeAt);
  const series = named && (seriesIn([named], archive) ?? seriesOfBody(named, archive));
  const speaker = quotable(speakerIn(message, archive), message, archive);
  if (series === undefined || speaker === undefined || speaker.others.length > 0) return undefined;
  if ((eventsBySubject.of(archive).series.get(series) ?? []).length === 0) return undefined;
  const [only, ...others] = findEvents({ which: "all", series, from: span.from, to: span.to }, archive);
  if (only === undefined || others.length > 0 || !hasQuoteAt(only.event.id, speaker.id, archive)) return undefined;
  const event = only.event.id;
  const words = wordsSaidThere(message, event, speaker, then);
  return asks({ about: "quotes", page: 0, speaker: speaker.id, event, ...words, ...asKnown(then.asOf) });
}
