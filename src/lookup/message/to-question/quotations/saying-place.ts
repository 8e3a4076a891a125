// “What did Rubio say in Delhi”: where somebody is to have said it. What was said elsewhere is no answer to that.

import { keyOf } from "../../../../archive/names/whole-names.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { cuesOf } from "../../../parts/cues.ts";
import type { Part } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WANTED_OF_QUOTES } from "./quote-subject.ts";
import { SAYS } from "./resolve-speaker.ts";

export type SaidSomewhere = {
  /** As `keyOf` writes it. */
  readonly place: string;
  /** As it was typed. */
  readonly typed: string;
  /** The message without it. */
  readonly message: ReadMessage;
};

/** undefined where no place is told, or it belongs to what was spoken of: “what did he say about the war in Gaza”. */
export function placeOfSaying(message: ReadMessage, archive: IntentContext["archive"]): SaidSomewhere | undefined {
  const { words, parts, telling, unread } = message;
  const about = words.findIndex(({ key }) => ABOUT.has(key));
  const at = words.findIndex(
    ({ key }, place) => IN.has(key) && (about < 0 || place < about) && isBehindSaying(place, message, archive),
  );
  const from = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const part = at < 0 ? undefined : (parts.find((one) => one.from === from) ?? roomAt(from, message));
  if (part === undefined || !mayBePlace(part, archive)) return undefined;
  // “In the Anchorage talks” is of these.
  if (parts.some((other) => other.is === "kind" && other.from === part.to)) return undefined;
  const taken = new Set(words.slice(part.from, part.to).flatMap(({ key, text }) => [key, text]));
  return {
    place: part.is === "place" ? part.place : keyOf(part.text),
    typed: part.text,
    message: {
      ...message,
      parts: parts.filter((one) => one !== part),
      telling: telling.filter((word) => !taken.has(word)),
      unread: unread.filter((word) => !taken.has(word)),
    },
  };
}

const IN: ReadonlySet<string> = new Set(["in", "at"]);
const ABOUT: ReadonlySet<string> = new Set("about on of regarding concerning that".split(" "));
/** Whom somebody told it, and small words for the time. */
const BEFORE_WHERE: ReadonlySet<string> = new Set(
  "when while once back over reporters journalists press media audience crowd people".split(" "),
);

/** Right behind a word for saying, behind who spoke or listened, or at the beginning of all. */
function isBehindSaying(at: number, { words, parts }: ReadMessage, { actors }: IntentContext["archive"]): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  const isSomebody = parts.some(
    (part) =>
      part.to === at &&
      (part.is === "office" ||
        (part.is === "record" && part.records.some(({ id }) => actors.get(id as never)?.kind === "person"))),
  );
  return isSomebody || BEFORE_WHERE.has(before.key) || SAYS.has(before.key) || cuesOf(before.key).includes("said");
}

/** “In the Oval Office”, “in the rose garden”: what stands last and is a room or a building by its own word, though nothing has that name. */
function roomAt(from: number, { words, parts }: ReadMessage): Part | undefined {
  const to = words.length;
  const isFree = from < to && to - from <= MOST_WORDS_OF_ROOM && !parts.some((part) => part.to > from);
  if (WHOSE_OR_WHICH.test(words[from]?.key ?? "")) return undefined;
  if (!isFree || !ROOM_OR_BUILDING.test(words[to - 1]?.key ?? "")) return undefined;
  return { is: "missing", from, to, text: typedText(words, from, to) };
}

const MOST_WORDS_OF_ROOM = 3;
const WHOSE_OR_WHICH = /^(?:his|her|their|its|an?|that|this|which|what|any)$/u;
const ROOM_OR_BUILDING =
  /^(?:office|garden|room|hall|lobby|studio|lawn|library|chamber|hangar|airport|airfield|tarmac|balcony|palace|castle|church|cathedral|mosque|synagogue|temple|hotel|resort|club|stadium|square|embassy|consulate|university|academy|ministry|headquarters|train|plane|limousine)$/u;

/** A city, a country, or a name that no record has; no language. */
function mayBePlace(part: Part, { actors }: IntentContext["archive"]): boolean {
  if (WANTED_OF_QUOTES.has(keyOf(part.text))) return false;
  if (part.is === "place" || part.is === "missing") return true;
  return part.is === "record" && part.records.some(({ id }) => actors.get(id as never)?.kind === "state");
}
