// What a direct message comes down to: a question, or the sentence that says why it is none.
import type { Archive } from "../../archive/archive.ts";
import type { Day } from "../../archive/dates.ts";
import type { Question } from "../../question.ts";
import type { View } from "../../view.ts";
import { asKnown } from "../read/read-day.ts";

export type Asked =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly view: Extract<View, { kind: "notice" }> };

/** What a message is read against. `today` is the day from which “last week” is meant: that of `asOf` when there is one. */
export type Then = { readonly archive: Archive; readonly today: Day; readonly asOf: Day | undefined };

export function asks(question: Question): Asked {
  return { ok: true, question };
}

/** The longest words that travel in a button. UTF-16 units. */
const MOST = 60;

/** As many of the words as fit a question. */
export function cut(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length <= MOST) return words;
  const end = words.lastIndexOf(" ", MOST);
  return words.slice(0, end > 0 ? end : MOST).trim();
}

/** The event that the words name. */
export function asksEvent(words: string, { asOf }: Then): Asked | undefined {
  return cut(words) === "" ? undefined : asks({ about: "event-named", words: cut(words), ...asKnown(asOf) });
}

/** Everything that fits the words. */
export function asksSearch(words: string, { asOf }: Then): Asked | undefined {
  return cut(words) === "" ? undefined : asks({ about: "search", words: cut(words), page: 0, ...asKnown(asOf) });
}
