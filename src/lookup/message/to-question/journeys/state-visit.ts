// “Chinese president on state visit to Russia”: a journey of which nothing tells that it was a state visit, least of all a meeting there, is none.

import { knownBy } from "../../../../archive/known-steps.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const STATE_VISIT = whereItMayFit(/\b(?<what>(?:state|official) visits?)\b/iu);

/** That none is told of, where all that fit are meetings of another kind; undefined where one is a visit. */
export function untoldStateVisit(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const what = STATE_VISIT.exec(message.rest)?.groups?.what;
  const isOfGuest = question.subjects?.some((refs) => refs.startsWith("guest:")) === true;
  if (what === undefined || question.kinds?.join() !== "visit" || !isOfGuest) return undefined;
  const found = findEvents(question, then.archive);
  const word = tokenize(what)[0] ?? "";
  const isVisit = found.some(
    ({ event }) =>
      event.kind === "visit" ||
      [event.title, ...knownBy(event, then.asOf).map(({ summary }) => summary)].some((text) =>
        tokenize(text).join(" ").includes(`${word} visit`),
      ),
  );
  // That somebody only came to a larger meeting there is told above it.
  const isMeeting = found.some(({ event }) => event.kind === "meeting" || event.kind === "talks");
  return !isMeeting || isVisit ? undefined : saysUntold(what, message, then);
}
