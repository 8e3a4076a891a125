// “Did Brazil host COP29?”: where it was is the answer, though another is named for it.

import { splitRef } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import type { Ask } from "../ask/ask.ts";
import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import type { EventParts } from "./event-query.ts";
import { asksFor, timeOf, withoutStatus } from "./events-base.ts";

/** undefined where nobody is named as the host of one event, or who it was is asked. */
export function asksHost(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const elsewhere = withoutFalseHost(message, parts, then);
  if (elsewhere !== undefined)
    return asksFor("one", message, elsewhere, then, { focus: ask === "why" ? "why" : "where" });
  return OF_HOSTS.has(ask) && isOfHost(message, parts, then)
    ? asksFor("one", message, parts, then, { focus: "where" })
    : undefined;
}

const OF_HOSTS: ReadonlySet<Ask> = new Set<Ask>(["event", "attends", "status"]);

/** The parts without whoever is said to have been the host, where there is one such event alone and it was not with them; undefined otherwise. */
function withoutFalseHost(message: ReadMessage, parts: EventParts, { archive }: IntentContext): EventParts | undefined {
  const { subjects = [] } = parts;
  const others = subjects.filter((refs) => !refs.startsWith("host:"));
  if (others.length === subjects.length) return undefined;
  const { subjects: _, ...rest } = parts;
  const hosted = { ...rest, ...(others.length === 0 ? {} : { subjects: others }) };
  const query = { ...timeOf(message), which: "one" } as const;
  const isNone = findEvents({ ...withoutStatus(parts), ...query }, archive).length === 0;
  return isNone && findEvents({ ...withoutStatus(hosted), ...query }, archive).length === 1 ? hosted : undefined;
}

/** Whether somebody is said to be the host of an event that is named. */
function isOfHost({ rest, parts }: ReadMessage, { subjects = [] }: EventParts, { archive }: IntentContext): boolean {
  const isEvent = subjects.some((refs) => splitRef(refs.split("|")[0] ?? "").kind === "event");
  const isState = parts.some(
    (part) =>
      part.is === "record" &&
      part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state"),
  );
  return isEvent && isState && /\bhost(?:s|ed|ing)?\b/iu.test(rest);
}
