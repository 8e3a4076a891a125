// “When was BRICS 2024”, of which the archive has no edition in that year: two who met on the fringes of it are none.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { leftIn } from "../../../../archive/date-history.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isConvenedOfMany } from "../../../answers/lists-of-two.ts";
import { isInName } from "../../../answers/names-in-titles.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { seriesIn } from "./resolve-series.ts";

/** Asks for the edition, so that its lack is told; undefined where there is one, or another meeting of the whole body. */
export function noEditionThen(message: ReadMessage, intent: Intent, { archive }: IntentContext): Intent | undefined {
  const { span } = message;
  if (span === undefined || !intent.ok || !("question" in intent) || intent.question.about !== "events")
    return undefined;
  const { subjects: _, ...question } = intent.question;
  const [only, ...others] = message.parts.filter(({ is }) => is !== "kind" && is !== "status");
  const series = only?.is === "record" && others.length === 0 ? seriesIn([only], archive) : undefined;
  if (only?.is !== "record" || series === undefined || question.which !== "one") return undefined;
  if (question.kinds !== undefined && question.kinds.join() !== "summit") return undefined;
  const all = findEvents(intent.question, archive);
  const found = isNamedWithYear(message) ? all.filter((one) => wasToBeIn(one, span)) : all;
  const isOfBody = found.some((one) => isOfWholeBody(one, series, archive));
  // Of talks of two any meeting of them is one.
  const isOfBodies = (eventsBySubject.of(archive).series.get(series) ?? []).some(isOfMany);
  if (all.length === 0 || isOfBody || !isOfBodies) return undefined;
  // Of what became known in that year nothing is to be told.
  const { statuses: _statuses, step: _step, ...edition } = question;
  return asks({ ...edition, series, ...(question.focus === "why" ? { focus: "when" } : {}) });
}

/** “The G20 summit 2020”: an edition, and none of which something became known in that year. */
function isNamedWithYear({ parts, timeAt, rest }: ReadMessage): boolean {
  return WHY.test(rest) && parts.some(({ is, to }) => is !== "status" && to === timeAt);
}

function wasToBeIn({ event, state }: FoundEvent, { from, to }: Span): boolean {
  if (state.date !== undefined && overlaps(state.date, from, to)) return true;
  return isNamed(event, from.slice(0, 4)) || leftIn(event, undefined, from, to).length > 0;
}

/** An edition, or what is called after the body and is none of another: “Extraordinary G20 leaders’ meeting”. */
function isOfWholeBody(one: FoundEvent, series: string, archive: Archive): boolean {
  if (one.event.series !== undefined) return one.event.series === series;
  // Of few it is known who took part: “Extraordinary G20 leaders’ summit”, of which only the host is named.
  const isOfIts = one.event.kind === "summit" && one.event.participants.length < 2;
  return (isOfIts || isConvenedOfMany(one, archive)) && isInName(one.event, `topic:${series}`, archive);
}
