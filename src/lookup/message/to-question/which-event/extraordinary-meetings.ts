// “Extraordinary NATO summits”, “the emergency video summit”: in whatever word they are called so, an event has to be told as one.

import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";

const EXTRAORDINARY: readonly string[] = ["extraordinary", "emergency", "special"];

export function boundToExtraordinary(query: EventParts, { words, parts }: ReadMessage): EventParts {
  const at = words.findIndex(({ key }) => EXTRAORDINARY.includes(key));
  const end = /^(?:video|virtual|online)$/.test(words[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const isBefore = at >= 0 && parts.some(({ from, is }) => from === end && (is === "kind" || is === "record"));
  return isBefore ? { ...query, mentions: [...(query.mentions ?? []), EXTRAORDINARY.join("|")] } : query;
}
