// Since when it is known of somebody who is asked about that they do not come, and who told it.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import { ANNOUNCED_AWAY } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { type AbsenceTold, absencesTold } from "../../../lookup/answers/absence-told.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { describeDeclined } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { stepInLine } from "./event-step-line.ts";

/** Of whom no step tells it, that none does. */
export function absenceLine(view: EventView, archive: Archive, words: Words): string | undefined {
  const { by } = view.question;
  if (by === undefined) return undefined;
  const nameFrom = (ref: string) => plain(words.withArticle(nameOf(archive, splitRef(ref).id as never)));
  const told = absencesTold(view.steps, by, archive);
  if (told.length === 0) return words.event.notToldAway({ names: nameFrom(by.split("|")[0] ?? by) });
  return told.map((one) => oneAway(one, nameFrom(one.ref), view, words)).join(" · ");
}

function oneAway({ is, earlier, step, later }: AbsenceTold, names: string, view: EventView, words: Words): string {
  const report = view.question.step === ANNOUNCED_AWAY ? undefined : earlier;
  const steps = [report, step, later].flatMap((one) => (one === undefined ? [] : stepInLine(one, words)));
  return [`**${labelOfAbsence(is, names, view, words)}**`, ...steps].join(" · ");
}

/** Of whom only a step tells it, and no list of who comes, just that it is on record. */
function labelOfAbsence(is: AbsenceTold["is"], names: string, { at }: EventView, words: Words): string {
  if (is === "declined") return capital(describeDeclined(at.state, names, words));
  if (is === "by-video") return capital(words.event.byVideo({ people: names }));
  return is === "first" ? words.asked.atFirstAway({ names }) : words.asked.told();
}
