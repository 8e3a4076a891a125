// “Did al-Sharaa attend the UN General Assembly”: whose words were said in the room, where the event names them nowhere. Pure.

import { earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { recordNameKey } from "../../archive/names/whole-names.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { mediumOf } from "../../archive/quote-medium.ts";
import { quotesOfEvent } from "../../archive/quotes-of-event.ts";
import type { Quote } from "../../archive/schema.ts";
import { wasSaidIn } from "../../archive/where-said.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { splitRef } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { isSurelyTheirs } from "./reason-beside.ts";

/** Of `quotes`, which are of the event, what somebody said aloud in its place on its days; of anybody without an `id`. */
export function saidThere(
  quotes: readonly Quote[],
  { state }: EventAt,
  id: string | undefined,
  archive: Archive,
): readonly Quote[] {
  const { place, date, format } = state;
  const first = date === undefined ? undefined : earliest(date);
  const last = date === undefined ? undefined : latest(date);
  if (place === null || first === undefined || last === undefined || format === "virtual") return [];
  const keys = [place.name, ...place.name.split(", ")].map(recordNameKey);
  return quotes.filter(
    (quote) =>
      (id === undefined || quote.speaker === id) &&
      isSurelyTheirs(quote) &&
      mediumOf(quote, { note: undefined }) === "spoken" &&
      overlaps(quote.said, first, last) &&
      keys.some((key) => wasSaidIn(quote, key, archive)),
  );
}

/** Of a recurring meeting whose editions name them nowhere, those at which they spoke in place of them; undefined where there is none, or nobody is asked about. */
export function editionsSpokenAt(
  question: QuestionAbout<"events">,
  { archive }: Pick<AnswerContext, "archive">,
): QuestionAbout<"events"> | undefined {
  const { subjects = [], by, which, focus, series, asOf, ...rest } = question;
  if (by === undefined || which !== "one" || focus !== "who" || series === undefined || !subjects.includes(by))
    return undefined;
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const others = subjects.filter((refs) => refs !== by);
  const all = { ...question, subjects: others.length === 0 ? undefined : others, by: undefined };
  const spoken = findEvents(all, archive).filter((one) => {
    const quotes = quotesOfEvent(one.event.id, archive).flatMap((quote) => quoteAsOf(quote, asOf, archive) ?? []);
    return ids.some((id) => saidThere(quotes, one, id, archive).length > 0);
  });
  if (spoken.length === 0) return undefined;
  const refs = spoken.map(({ event }) => `event:${event.id}`).join("|");
  return { ...rest, which, focus, by, ...(asOf === undefined ? {} : { asOf }), subjects: [...others, refs] };
}
