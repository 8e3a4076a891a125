// “Biden hot mic quad”, “pompeo tokyo gangster”: no event, but a quotation of whoever is named, by where and to whom it was said and words of it.

import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { isHeading } from "../which-event/headings.ts";
import { asksOfQuotes, quotesTelling, stemsOfText } from "./quotes-with-parts.ts";
import type { Speaker } from "./resolve-speaker.ts";

const MOST_WORDS = 8;

/** Beside whoever said it, so many words have to be told. */
const LEAST_TOLD = 2;

/** undefined where something is found as it is, or not all of the words are told of one quotation. */
export function asksByOccasion(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { words, parts, quoted, translated } = message;
  if (translated === true || quoted.length > 0 || words.length > MOST_WORDS || !isHeading(message)) return undefined;
  // A meeting, or a year, is asked of an event.
  if (message.span !== undefined || parts.some(({ is }) => is === "kind") || loadedWords(message).length === 0)
    return undefined;
  const people = parts.filter(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, then.archive)),
  );
  // That there is news of somebody tells nothing of what was said.
  const isNews = intent.ok && "question" in intent && intent.question.about === "changes";
  if (people.length === 0 || (findsSomething(intent, then) && !isNews)) return undefined;
  for (const part of people) {
    const [one, ...others] = part.is === "record" ? part.records : [];
    const beside = words.filter((_, at) => at < part.from || at >= part.to).map(({ key }) => key);
    const stems = stemsOfText(beside.join(" ")).filter((stem) => !/^quot/u.test(stem));
    if (one === undefined || others.length > 0 || stems.length < LEAST_TOLD) continue;
    const speaker = one.id as Speaker;
    const found = asksOfQuotes(quotesTelling(stems, speaker, stems.length, then), speaker, then);
    if (found !== undefined) return found;
  }
  return undefined;
}
