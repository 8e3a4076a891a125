// “特朗普和习近平在釜山谈了多久”: how long something took, asked in another language.

import type { Archive } from "../../archive/archive.ts";
import { findEvents } from "../answers/find-events.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { withoutLength } from "./languages/length-words.ts";
import { readLanguage } from "./languages/read-language.ts";
import { readEnglish } from "./read-english.ts";
import { readMessage } from "./read-message.ts";

/** As English asks it; undefined where none is asked, or not of one event that is found. */
export function lengthAbroad(asked: string, then: IntentContext): Intent | undefined {
  const rest = withoutLength(asked);
  const reading = rest === undefined ? undefined : readLanguage(rest, then.archive);
  if (reading === undefined || reading.missing.length + reading.unread.length > 0) return undefined;
  if (!isOfMeetingOrTwo(reading.english, then)) return undefined;
  return [`how long was the ${reading.english}`, `how long was the ${reading.english} meeting`]
    .map((english) => readEnglish(english, then))
    .find((intent) => asksWhatItLasted(intent, then.archive));
}

/** A meeting or two who met; how long somebody holds an office is another question. */
function isOfMeetingOrTwo(english: string, { archive, today }: IntentContext): boolean {
  const { parts } = readMessage(english, archive, today);
  const records = parts.filter(({ is }) => is === "record");
  const isKind = parts.some(
    (part) => part.is === "kind" || (part.is === "record" && part.records.some(({ kind }) => kind !== "actor")),
  );
  return !parts.some(({ is }) => is === "office") && records.length > 0 && (isKind || records.length > 1);
}

function asksWhatItLasted(intent: Intent, archive: Archive): boolean {
  const question = intent.ok && "question" in intent ? intent.question : undefined;
  if (question?.about !== "events" && question?.about !== "event") return false;
  return question.focus === "lasted" && (question.about === "event" || findEvents(question, archive).length > 0);
}
