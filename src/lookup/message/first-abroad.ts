// “Wann trafen sich Trump und Putin zum ersten Mal”: the first of what somebody did, as it is asked for in another language.

import type { EventFocus } from "../../core/event-focus.ts";
import { findEvents } from "../answers/find-events.ts";
import { ALIKE } from "../parts/lexicon.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";
import { withoutFirstTime } from "./languages/first-time.ts";

/** The first that the archive has, which is said; undefined where none is asked for, or not of what somebody did. */
export function firstAbroad(
  asked: string,
  then: IntentContext,
  read: (asked: string, then: IntentContext) => Intent | undefined,
): Intent | undefined {
  const rest = withoutFirstTime(asked);
  const intent = rest === undefined ? undefined : read(rest, then);
  const question = intent?.ok === true && "question" in intent ? intent.question : undefined;
  if (question?.about !== "events" || !IS_OF_TIME.has(question.focus)) return undefined;
  const { focus: _, ...of } = question;
  const { subjects = [], series, kinds } = of;
  if (series !== undefined || !subjects.some((refs) => /^(?:actor|guest):/u.test(refs))) return undefined;
  // Who came for a meeting was there, too.
  const isJourney = kinds?.length === 1 && kinds[0] === "visit" && subjects.some((refs) => refs.startsWith("guest:"));
  const first = {
    ...of,
    which: "first" as const,
    ...(isJourney ? { kinds: [...new Set(["visit" as const, ...ALIKE])] } : {}),
  };
  return findEvents(first, then.archive).length === 0 ? intent : asks(first);
}

/** What else may be asked of it is told of no first one. */
const IS_OF_TIME: ReadonlySet<EventFocus | undefined> = new Set<EventFocus | undefined>([undefined, "where", "when"]);
