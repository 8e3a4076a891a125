// When somebody is to have said something: the time that is told, unless it is that of the event at which it was said.

import { type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { isSaidBy } from "../../../../archive/concerns.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { Speaking } from "./resolve-speaker.ts";

/** “The ASEAN summit in May”: the time is that of the event. A single day on which it was not is the one on which it was said. */
export function timeSaid(
  message: ReadMessage,
  event: string | undefined,
  isBySomebody: boolean,
  { archive, today }: IntentContext,
): Pick<QuestionAbout<"quotes">, "from" | "to"> {
  return event === undefined || isBesideEvent(message, event, archive) ? saidIn(message, isBySomebody, today) : {};
}

function isBesideEvent({ span }: ReadMessage, id: string, { events }: Archive): boolean {
  const event = events.get(id as never);
  if (event === undefined || span === undefined || span.from !== span.to) return false;
  const date = stateAsOf(event, undefined)?.date;
  return date === undefined || !overlaps(date, span.from, span.to);
}

/** “On 26 October”: of the last year in which something of theirs was said then. */
export function inYearOfQuotes(
  message: ReadMessage,
  speaker: Speaking | undefined,
  { archive }: IntentContext,
): ReadMessage {
  const { pastSpan, yearless } = message;
  if (!yearless || pastSpan === undefined || speaker === undefined) return message;
  const theirs = quotesMayConcern({ actor: speaker.id }, archive).filter((one) => isSaidBy(one, speaker.id, archive));
  const span = yearsMeant(pastSpan).find(({ from, to }) => theirs.some(({ said }) => overlaps(said, from, to)));
  return span === undefined ? message : { ...message, span };
}

/** When it is to have been said. “Its not today” is a quotation, where nobody is named. */
export function saidIn(
  { span, since }: ReadMessage,
  isBySomebody: boolean,
  today: Day,
): Pick<QuestionAbout<"quotes">, "from" | "to"> {
  // Nobody has said anything yet on a day that is to come: it is one of which they spoke.
  if (span === undefined || span.from > today || (!isBySomebody && span.from === span.to)) return {};
  return since || span.to >= today ? { from: span.from } : { from: span.from, to: span.to };
}

/** “Who spoke about Baku hosting it in 2027”: a year that is to come is one of the words, beside those that are `sought`. */
export function yearSpokenOf(
  { span }: ReadMessage,
  sought: string | undefined,
  today: Day,
): Pick<QuestionAbout<"quotes">, "words"> {
  if (span === undefined || span.from <= today) return {};
  return { words: cutWords([sought ?? "", span.from.slice(0, 4)].join(" ").trim()) };
}
