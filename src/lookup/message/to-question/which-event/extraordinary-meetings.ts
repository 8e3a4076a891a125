// “Extraordinary NATO summits”, “the emergency video summit”: in whatever word they are called so, an event has to be told as one.

import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";

const EXTRAORDINARY: readonly string[] = ["extraordinary", "emergency", "special"];
/** A dinner is informal too. */
const INFORMAL = ["summit", "meeting", "meetings", "session", "leaders"].map((kind) => `informal ${kind}`);

const ALIKE_WORDS: readonly { readonly typed: readonly string[]; readonly told: readonly string[] }[] = [
  { typed: EXTRAORDINARY, told: EXTRAORDINARY },
  { typed: ["informal"], told: INFORMAL },
];

/** What an event has to tell of which somebody asks by such a word; undefined where there is none. */
export function extraordinaryTold({ words, parts }: Pick<ReadMessage, "words" | "parts">): string | undefined {
  const typed = (key: string) => ALIKE_WORDS.find((one) => one.typed.includes(key));
  const at = words.findIndex(({ key }) => typed(key) !== undefined);
  const end = /^(?:video|virtual|online)$/.test(words[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const isBefore = at >= 0 && parts.some(({ from, is }) => from === end && (is === "kind" || is === "record"));
  return isBefore ? typed(words[at]?.key ?? "")?.told.join("|") : undefined;
}

export function boundToExtraordinary(query: EventParts, message: ReadMessage): EventParts {
  const told = extraordinaryTold(message);
  return told === undefined ? query : { ...query, mentions: [...(query.mentions ?? []), told] };
}
