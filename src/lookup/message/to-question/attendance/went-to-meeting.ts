// “Did China's defence minister go to Shangri-La”: whoever is named by an office went to a meeting, or did not; it is asked as if they were to have attended it.

import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { namesOffice } from "./office-at-event.ts";

/** As a way there, which no meeting is told by. */
const WENT_TO = whereItMayFit(
  /(?<=^(?:(?:so|and|but),? )?did .*)\b(?:go|come|travel|fly|make it|turn up|show up) (?:to|at) (?=(?:the )?\S)/iu,
);

/** undefined where something was found, no office is named, or nothing that is held again and again stands behind “to”. */
export function wentToMeeting(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  { then, read }: { readonly then: IntentContext; readonly read: ReadAgain },
): Intent | undefined {
  const { words, parts } = message;
  if (!WENT_TO.test(asked) || !parts.some((part) => namesOffice(part, message))) return undefined;
  const isMeeting = parts.some((part) => {
    const before = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
    const isHeld = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
      kind === "event" || (kind === "topic" && isSeriesTopic(id, then.archive));
    return part.is === "record" && /^(?:to|at)$/u.test(words[before]?.key ?? "") && part.records.some(isHeld);
  });
  if (!isMeeting || findsSomething(intent, then)) return undefined;
  const again = read(asked.replace(WENT_TO, "attend "), then);
  return again.ok && findsSomething(again, then) ? again : undefined;
}
