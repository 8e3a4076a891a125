// “When was BRICS 2024”, of which the archive has no edition in that year: two who met on the fringes of it are none.

import type { Archive } from "../../../../archive/archive.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isConvenedOfMany } from "../../../answers/lists-of-two.ts";
import { isInName } from "../../../answers/names-in-titles.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { seriesIn } from "./resolve-series.ts";

/** Asks for the edition, so that its lack is told; undefined where there is one, or another meeting of the whole body. */
export function noEditionThen(message: ReadMessage, intent: Intent, { archive }: IntentContext): Intent | undefined {
  if (message.span === undefined || !intent.ok || !("question" in intent) || intent.question.about !== "events")
    return undefined;
  const { subjects: _, ...question } = intent.question;
  const [only, ...others] = message.parts.filter(({ is }) => is !== "kind");
  const series = only?.is === "record" && others.length === 0 ? seriesIn([only], archive) : undefined;
  if (only?.is !== "record" || series === undefined || question.which !== "one") return undefined;
  if (question.kinds !== undefined && question.kinds.join() !== "summit") return undefined;
  const found = findEvents(intent.question, archive);
  const isOfBody = found.some((one) => isOfWholeBody(one, series, archive));
  // Of talks of two any meeting of them is one.
  const isOfBodies = (eventsBySubject.of(archive).series.get(series) ?? []).some(isOfMany);
  return found.length === 0 || isOfBody || !isOfBodies ? undefined : asks({ ...question, series });
}

/** An edition, or what is called after the body and is none of another: “Extraordinary G20 leaders’ meeting”. */
function isOfWholeBody(one: FoundEvent, series: string, archive: Archive): boolean {
  if (one.event.series !== undefined) return one.event.series === series;
  // Of few it is known who took part: “Extraordinary G20 leaders’ summit”, of which only the host is named.
  const isOfIts = one.event.kind === "summit" && one.event.participants.length < 2;
  return (isOfIts || isConvenedOfMany(one, archive)) && isInName(one.event, `topic:${series}`, archive);
}
