// The parts of a question about events, with a name that is no event there as the words of what others are about.

import { findEvents } from "../../answers/find-events.ts";
import type { IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { withoutStatus } from "./events-base.ts";

/** “The New START commission in Cairo”: where the one that is called so was not there, its name is that of what others are about. */
export function partsThatFit(message: ReadMessage, then: IntentContext): EventParts {
  const { archive } = then;
  const parts = eventParts(message, archive);
  const doer = message.parts.find((part) => isDoerOfClause(part, message));
  if (doer !== undefined && findEvents({ ...withoutStatus(parts), which: "one" }, archive).length === 0)
    return partsThatFit({ ...message, parts: message.parts.filter((part) => part !== doer) }, then);
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

/** “The trip that Trump stopped”, “the summit Albanese called off”: who did so need not have been of the party. */
function isDoerOfClause({ is, from, to }: ReadMessage["parts"][number], { words, parts }: ReadMessage): boolean {
  const isBehind =
    /^(?:that|which)$/.test(words[from - 1]?.key ?? "") || parts.some((part) => part.is === "kind" && part.to === from);
  return is === "record" && isBehind && DOES_TO_EVENT.test(words[to]?.key ?? "");
}

const DOES_TO_EVENT =
  /^(?:stopped|halted|blocked|called|cancel+ed|scrapped|postponed|delayed|put|pushed|dropped|nixed|axed|vetoed|announced|promised|proposed|ordered)$/u;

const MAX_NAMES = 4;
