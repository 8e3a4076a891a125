// “Zelensky at the Alaska summit”: of whoever is named beside an event it is told what they were to it, and never nothing.

import type { Archive } from "../../../../archive/archive.ts";
import { stateAsOf } from "../../../../archive/history.ts";
import type { EventFocus } from "../../../../core/event-focus.ts";
import type { Question, QuestionAbout } from "../../../../core/question.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { hasPartIn, namesNobody } from "../../../answers/spoken-of.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";

/** The question; of one event, with the people who are named and were not at it: whether they were there is asked, too. */
export function withNamedBeside(question: Question, message: ReadMessage, archive: Archive): Question {
  if (question.about !== "events" || !isPlainlyOfEvent(question)) return question;
  const { subjects = [], focus } = question;
  const missing = peopleBeside(message, archive).filter((refs) => !hasThem(question, refs, archive, "participants"));
  const absent = missing.filter((refs) => !hasThem(question, refs, archive, "part"));
  if (absent.length > 0) return { ...question, subjects: [...subjects, ...absent].slice(0, MOST_BESIDE), focus: "who" };
  if (missing.length === 0 || focus !== undefined) return question;
  return { ...question, by: missing.slice(0, MOST_TOLD_OF).join("|") };
}

function isPlainlyOfEvent({ subjects = [], which, focus, by, step, open }: QuestionAbout<"events">): boolean {
  const isOfEvent = subjects.length > 0 && subjects.every((refs) => refs.startsWith("event:"));
  const isPlain = which === "one" && [by, step, open].every((one) => one === undefined);
  return isOfEvent && isPlain && SAYS_NOTHING_OF_THEM.has(focus);
}

/** When and where it was is told with who was there. */
const SAYS_NOTHING_OF_THEM: ReadonlySet<EventFocus | undefined> = new Set<EventFocus | undefined>([
  undefined,
  "when",
  "where",
]);

const MOST_BESIDE = 5;
const MOST_TOLD_OF = 3;

function peopleBeside({ parts }: ReadMessage, archive: Archive): readonly string[] {
  const found = parts.flatMap((part) =>
    part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive))
      ? [refsOf(part.records)]
      : [],
  );
  return [...new Set(found)];
}

/** Whether one of the events that may be meant has them among those who take part, or in a part of any sort. */
function hasThem(
  { subjects = [], asOf }: QuestionAbout<"events">,
  refs: string,
  archive: Archive,
  as: "participants" | "part",
) {
  const ids = refs.split("|").map((ref) => splitRef(ref).id as string);
  const events = subjects.flatMap((some) => some.split("|"));
  return events.some((ref) => {
    const event = archive.events.get(splitRef(ref).id as never);
    const state = event && stateAsOf(event, asOf);
    if (event === undefined || state === undefined) return false;
    return as === "part"
      ? // Where nobody is named in person, nothing is known of anybody.
        hasPartIn({ event, state }, refs, archive, asOf) || namesNobody({ event, state }, archive)
      : state.participants.some(({ actor }) => ids.includes(actor));
  });
}
