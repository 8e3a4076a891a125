// Beside a larger meeting that is told in place of one of two: who of them was not there, or not in the room, and who is not named.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { QuestionAbout } from "../../../core/question.ts";
import type { EventAt, EventStep } from "../../../core/view.ts";
import { apartFrom, type NotTogether, peopleAsked } from "../../../lookup/answers/apart.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { describeDeclined } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** One line for each; none where all of them are told to have been there. `steps` stand newest first. */
export function apartLines(
  subjects: readonly string[] | undefined,
  { state }: EventAt,
  steps: readonly EventStep[],
  archive: Archive,
  words: Words,
): readonly string[] {
  return apartFrom(peopleAsked(subjects, archive), steps, archive).map((one) => apartLine(one, state, archive, words));
}

function apartLine({ ref, presence }: NotTogether, state: EventAt["state"], archive: Archive, words: Words): string {
  const names = plain(words.withArticle(nameOf(archive, splitRef(ref).id as never)));
  const [step] = presence?.steps ?? [];
  if (presence === undefined || step === undefined) return words.event.notAmong({ names });
  const told = stepInLine(step, words);
  switch (presence.is) {
    case "declined":
      return `**${capital(describeDeclined(state, names, words))}** · ${told}`;
    case "by-video":
      return `**${capital(words.event.byVideo({ people: names }))}** · ${told}`;
    default:
      return lead(words.asked.told(), told);
  }
}

/** What a list may lack. That more may have been than are counted is told with how many. */
export function reserveLines({ which }: QuestionAbout<"events">, larger: number, { events }: Words): readonly string[] {
  const told = [
    ...(larger === 0 ? [] : [events.largerLeftOut({ count: larger })]),
    ...(which === "all" ? [events.needNotHaveAll()] : []),
  ];
  return told.length === 0 ? [] : [`-# ${told.join(" ")}`];
}
