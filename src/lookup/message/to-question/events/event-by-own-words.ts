// “Picture of the Beijing parade”, “calendar file of the Helsinki press conference”: a word that no filter has keeps the picture or the file from being one of a whole country.

import { tokenize } from "../../../../text/tokens.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { partsThatFit } from "../which-event/fitting-parts.ts";
import { timeOf } from "./events-question.ts";

/** What is to be done with a picture or a file, and that it is of all there is. */
const OF_A_PICTURE =
  /^(?:add|put|save|export|import|download|sync|draw|print|plot|make|create|generate|topics?|matters?|stuff|things?)$/u;

/** Of more nobody can say which is meant. */
const MOST_MEANT = 6;

/**
 * What has these words in it: its history, or its file; those that have them, where several do; else that nothing is told of them, unless
 * `isOfMatter`, “timeline of the war”: what has a topic is no whole country. undefined where all that is typed is a name, a kind or a time.
 */
export function eventByOwnWords(
  message: ReadMessage,
  open: "history" | "calendar",
  isOfMatter: boolean,
  then: IntentContext,
): Intent | undefined {
  // Of nothing that is named it would be a picture of everything: that has a guard of its own.
  if (!message.parts.some(({ is }) => is === "record" || is === "place")) return undefined;
  const unread = message.unread.flatMap(tokenize).filter((word) => !isFunctionWord(word));
  const keys = [...loadedWords(message).map(({ key }) => key), ...unread];
  const typed = [...new Set(keys)].filter((word) => !OF_A_PICTURE.test(word));
  if (typed.length === 0 || message.translated === true) return undefined;
  const { words: _, names: _names, unread: _unread, statuses: _statuses, ...parts } = partsThatFit(message, then);
  const meant = findEvents({ ...parts, ...timeOf(message), which: "one" }, then.archive).filter(({ event }) => {
    const title = new Set([event.title, ...event.also].flatMap(tokenize));
    return typed.every((word) => title.has(word));
  });
  const [only, ...others] = meant;
  if (only === undefined || meant.length > MOST_MEANT)
    return isOfMatter ? undefined : saysUntold(typed.join(" "), message, then);
  if (open === "calendar" && others.length === 0) return asks({ about: "calendar", event: only.event.id });
  const subjects = [meant.map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "one", open: "history", subjects, page: 0, ...asKnown(then.asOf) });
}
