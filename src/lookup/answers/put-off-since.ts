// “When is the next summit of China, Japan and South Korea?”: none lies ahead, but the one that was to come was put off and has no date.

import { type Day, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { eventAt } from "./answer-event.ts";

/** The title of the edition of the same series and kind that was put off after `last` was to be over, and has no date; undefined where none was. */
export function putOffSince(
  { event, state }: EventAt,
  { which, asOf }: Pick<QuestionAbout<"events">, "which" | "asOf">,
  { archive, today: now }: { readonly archive: Archive; readonly today: Day },
): string | undefined {
  const today = asOf ?? now;
  const over = state.date === undefined ? undefined : latest(state.date);
  const { series, kind } = event;
  if (which !== "next" || series === undefined || over === undefined || phaseOf(state, today) === "off")
    return undefined;
  const editions = eventsBySubject.of(archive).series.get(series) ?? [];
  const since = editions
    .filter((one) => one.kind === kind && one.id !== event.id)
    .flatMap((one) => eventAt(one, asOf))
    .filter(
      (one) => one.state.status === "postponed" && phaseOf(one.state, today) === "off" && one.state.since.by > over,
    )
    .toSorted((a, b) => b.state.since.by.localeCompare(a.state.since.by));
  return since[0]?.event.title;
}
