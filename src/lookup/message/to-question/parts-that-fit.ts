// The parts of a question about events, with a name that is no event there as the words of what others are about.

import { findEvents } from "../../answers/find-events.ts";
import type { IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { withoutStatus } from "./events-base.ts";

/** “The New START commission in Cairo”: where the one that is called so was not there, its name is that of what others are about. */
export function partsThatFit(message: ReadMessage, { archive }: IntentContext): EventParts {
  const parts = eventParts(message, archive);
  const [only, ...others] = message.parts.filter(
    (part) => part.is === "record" && part.records.every(({ kind }) => kind === "event"),
  );
  if (only === undefined || others.length > 0 || parts.places === undefined) return parts;
  const { subjects = [], places } = parts;
  if (findEvents({ subjects, places, which: "one" }, archive).length > 0) return parts;
  const words = message.words.slice(only.from, only.to).map(({ key }) => key);
  const rest = message.parts.filter((part) => part !== only);
  const loose = eventParts({ ...message, parts: rest, telling: [...message.telling, ...words] }, archive);
  const named = { ...loose, names: [...new Set([...words, ...(loose.names ?? [])])].slice(0, MAX_NAMES) };
  return findEvents({ ...withoutStatus(named), which: "one" }, archive).length > 0 ? named : parts;
}

const MAX_NAMES = 4;
