// “When is the next Quad summit?”: none lies ahead, but the one that was to come was put off without a new date, called off or quietly dropped.

import { type Day, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { TitledState } from "../../core/among.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { eventAt } from "./answer-event.ts";

/** The edition of the same series and kind that came to nothing after `last` was to be over, and which is asked for beside it; undefined where there is none. */
export function offSince(
  { event, state }: EventAt,
  { which, asOf }: Pick<QuestionAbout<"events">, "which" | "asOf">,
  { archive, today: now }: { readonly archive: Archive; readonly today: Day },
): TitledState | undefined {
  const today = asOf ?? now;
  const over = state.date === undefined ? undefined : latest(state.date);
  const { series, kind } = event;
  if (which !== "next" || series === undefined || over === undefined || phaseOf(state, today) === "off")
    return undefined;
  const editions = eventsBySubject.of(archive).series.get(series) ?? [];
  const [off] = editions
    .filter((one) => one.kind === kind && one.id !== event.id)
    .flatMap((one) => eventAt(one, asOf))
    .filter((one) => phaseOf(one.state, today) === "off" && one.state.since.by > over)
    .toSorted((a, b) => b.state.since.by.localeCompare(a.state.since.by));
  return off && { title: off.event.title, state: off.state };
}
