// “When was Germany reunified” names what is called “German reunification day”, word for word but for their forms.

import type { Archive } from "../../../../archive/archive.ts";
import { stateCalled } from "../../../../archive/names/demonyms.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";

/** As many as a search has to find among its best. */
const MAX_SEARCHED = 12;

/** More of them say nothing of which is meant. */
const MAX_MEANT = 4;

/** What is asked of any event: “which day”, “did it happen”. */
const ASKS_FOR = /^(?:dates?|days?|years?|months?|happen(?:s|ed)?|takes?|took|taken|places?)$/u;

/** Of a name they tell nothing: “reunification day”. */
const TELLS_NOTHING: ReadonlySet<string> = new Set("day date year".split(" "));

/**
 * The message with an event for a part where each word of it that is no small one is in one name of the event, and the whole name is in the
 * message. undefined where there is none, or a part is an event already.
 */
export function calledInFull(message: ReadMessage, archive: Archive): ReadMessage | undefined {
  const { words, parts } = message;
  const loaded = loadedWords(message);
  if (parts.length === 0 || loaded.length === 0 || parts.some((part) => !mayBeInName(part))) return undefined;
  const said = new Set(words.map(({ key }) => formless(key)));
  const told = words.flatMap(({ key }) => (isFunctionWord(key) || ASKS_FOR.test(key) ? [] : [key]));
  const needed = told.map(formless);
  const isSaid = (name: string) => {
    const own = new Set(tokenize(name).flatMap((word) => (isEmpty(word) ? [] : [formless(word)])));
    return own.size > 1 && own.isSubsetOf(said) && needed.every((word) => own.has(word));
  };
  const found = archive.search.find(told.join(" "), { kinds: ["event"], limit: MAX_SEARCHED }).filter(({ id }) => {
    const event = archive.events.get(id);
    return event !== undefined && namesIn(event).split("\n").some(isSaid);
  });
  if (found.length === 0 || found.length > MAX_MEANT) return undefined;
  const records = found.map(({ id }) => ({ kind: "event", id }) as const);
  const places = words.flatMap(({ key }, at) => (needed.includes(formless(key)) ? [at] : []));
  const [from, to] = [Math.min(...places), Math.max(...places) + 1];
  return {
    ...message,
    parts: [{ from, to, text: typedText(words, from, to), is: "record", records, spelling: false }],
  };
}

function mayBeInName(part: Part): boolean {
  return part.is !== "missing" && !(part.is === "record" && part.records.every(({ kind }) => kind === "event"));
}

function isEmpty(word: string): boolean {
  return isFunctionWord(word) || TELLS_NOTHING.has(word);
}

/** “German” as “Germany”, “reunified” as “reunification”. */
function formless(word: string): string {
  return toldStem(stateCalled(word) ?? word);
}
