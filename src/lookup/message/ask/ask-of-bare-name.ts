// A name and hardly a word beside it: “CARICOM summits in 2024”, “what is the Contact Group”.

import type { Archive } from "../../../archive/archive.ts";
import type { ReadMessage } from "../read-message.ts";
import { seriesIn } from "../to-question/which-event/resolve-series.ts";
import type { Ask } from "./ask.ts";

/** Nothing but a name stands behind it. */
export const ASKS_WHAT_IS = /^(?:so |and )?what(?:'s|’s|s| is| are| was)\b/iu;

/** undefined where more than a name and a kind in the plural is said, or something else is asked of the name than what it is. */
export function askOfBareName(message: ReadMessage, archive: Archive): Ask | undefined {
  if (isPluralNote(message)) return "list";
  if (isCalendarNote(message)) return "calendar";
  return asksWhatBodyIs(message, archive) ? "who" : undefined;
}

/** “CARICOM summits in 2024”, “all meetings of Clinton and Jiang”: a name and a kind in the plural, and nothing that is asked of one. */
function isPluralNote({ parts, words }: ReadMessage): boolean {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return (
    parts.some(({ is }) => is === "record" || is === "place") &&
    PLURAL_KIND.test(words.at(-1)?.key ?? "") &&
    words.every(({ key }, at) => !isFree(at) || SMALL.has(key))
  );
}

/** “NATO calendar please”: a topic or an actor and the word, and nothing else. */
function isCalendarNote({ rest, parts, words }: ReadMessage): boolean {
  const [only, ...others] = parts;
  const isOfMany = only?.is === "record" && only.records.some(({ kind }) => kind !== "event") && others.length === 0;
  return isOfMany && only.to === words.findIndex(({ key }) => key === "calendar") && CALENDAR_NOTE.test(rest);
}

const CALENDAR_NOTE =
  /^(?:the |a |your |(?:give|send|get|gimme|make|can i have|could i have|i want|i need)(?: me| us)? (?:the |a |your )?)?(?:[\p{L}\p{N}-]+ ){1,4}calendar(?: (?:file|feed|please|pls|thanks|thx|now))*$/iu;

const PLURAL_KIND = /^(?:summits|meetings|visits|trips|calls|conferences|rounds|treaties|agreements|accords)$/u;
const SMALL: ReadonlySet<string> = new Set("the all of and between with in at".split(" "));

/** “What is the Contact Group”: a body that is no recurring meeting. */
function asksWhatBodyIs({ rest, parts, telling, unread, span }: ReadMessage, archive: Archive): boolean {
  const [only, ...others] = parts;
  const isAlone = only?.is === "record" && others.length + telling.length + unread.length === 0 && span === undefined;
  if (!isAlone || !ASKS_WHAT_IS.test(rest) || seriesIn([only], archive) !== undefined) return false;
  return only.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "organisation");
}
