// Which one event a message speaks of, by all of its words together: for what no rule reads, so that what is told of it can stand below.

import { findEventsInText } from "../../archive/find-events-in-text.ts";
import type { Event } from "../../archive/schema.ts";
import { tokenize } from "../../text/tokens.ts";
import { tellsOfPart, tellsOfWord, touchesTime } from "../answers/event-tells.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import type { Part, RecordPart } from "../parts/part.ts";
import type { IntentContext } from "./intent.ts";
import type { ReadMessage } from "./read-message.ts";
import { seriesIn } from "./to-question/which-event/resolve-series.ts";

/** So much better than the second a record has to fit, or it may be either. */
const FAR_BETTER = 1.15;
/** More words choose no better. */
const MOST_WORDS_TO_FIND = 40;

/**
 * The event that fits the words of a message far better than any other, or the only one of which its sentences speak; undefined where those are
 * two, and where it does not tell of all who and what is named, or was at another time.
 * `isLong`: of a text with several times one without a year decides nothing.
 */
export function eventSpokenOf(
  message: ReadMessage,
  text: string,
  { archive }: IntentContext,
  isLong: boolean,
): Event | undefined {
  const [inText, ...others] = findEventsInText(text, archive);
  const only = others.length === 0 ? inText : undefined;
  const found = bestFound(text, archive);
  if (only !== undefined && found !== undefined && only !== found) return undefined;
  const event = found ?? only;
  if (event === undefined || !isOfYearsNamed(event, text)) return undefined;
  const records = message.parts.filter((part): part is RecordPart => part.is === "record");
  const series = seriesIn(records, archive);
  if (series !== undefined && event.series !== series) return undefined;
  const { parts, yearless } = message;
  if (!(isLong && yearless) && !isOfTimeTold(event, message)) return undefined;
  return parts.every((part) => isOfPartNamed(part, event, archive)) ? event : undefined;
}

/** Of a day or month without its year in the one or the other. */
function isOfTimeTold(event: Event, { span, pastSpan, since }: ReadMessage): boolean {
  const times = [span, pastSpan].flatMap((one) => one ?? []);
  return since || times.length === 0 || times.some(({ from, to }) => touchesTime(event, from, to));
}

function isOfPartNamed(part: Part, event: Event, archive: IntentContext["archive"]): boolean {
  if (part.is === "missing") return tokenize(part.text).every((word) => tellsOfWord(event, word));
  return part.is === "status" || tellsOfPart(event, part, archive);
}

function bestFound(text: string, { search, events }: IntentContext["archive"]): Event | undefined {
  const words = tokenize(text).filter((word) => !isFunctionWord(word));
  const [first, second] = search.find(words.slice(0, MOST_WORDS_TO_FIND).join(" "), { kinds: ["event"], limit: 2 });
  if (first === undefined || first.score <= FAR_BETTER * (second?.score ?? 0)) return undefined;
  return events.get(first.id);
}

/** Where years are named, in one of them at least. */
function isOfYearsNamed(event: Event, text: string): boolean {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 0 || years.some((year) => touchesTime(event, `${year}-01-01`, `${year}-12-31`));
}
