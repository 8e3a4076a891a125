// “Did Brazil host COP29?”: where it was is the answer, though another is named for it.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import type { Ask } from "../../ask/ask.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, timeOf, withoutStatus } from "../events/events-question.ts";
import { NAMES_HOSTING } from "../phrasing/common-patterns.ts";

/** undefined where nobody is named as the host of one event, or who it was is asked. */
export function asksHost(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const all = asksAllHosted(message, parts, then);
  if (all !== undefined) return all;
  const elsewhere = withoutFalseHost(message, parts, then);
  if (elsewhere !== undefined)
    return asksFor("one", message, elsewhere, then, { focus: ask === "why" ? "why" : "where" });
  if (!OF_HOSTS.has(ask)) return undefined;
  const edition = editionHosted(message, parts, then);
  if (edition !== undefined) return asksFor("one", message, edition, then, { focus: "where" });
  return isOfHost(message, parts, then) ? asksFor("one", message, parts, then, { focus: "where" }) : undefined;
}

const OF_HOSTS: ReadonlySet<Ask> = new Set<Ask>(["event", "attends", "status"]);

/** “What did China host in 2025”, “what was hosted by Türkiye”. */
const WHAT_WAS_HOSTED =
  /^(?:so |and |but )?(?:what(?: all| else)?|which ones)(?: events?| things?)? (?:did|has|have|had|does|was|were|got|will|is|are)\b.*\bhost(?:ed|ing)?\b/iu;

/** “Who did Biden host at the White House in May 2022”: all of them. */
const WHO_WAS_HOSTED = whereItMayFit(
  /^(?:so |and |but )?whom?(?: all| else)? (?:did|has|have|had)\b.*\bhost(?:ed)?\b/iu,
);

const IS_AHEAD = /\b(?:will|is|are)\b/iu;

/** All that was in a state, whoever took part; undefined where more than the state is named. */
function asksAllHosted(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { archive, asOf, today } = then;
  const { subjects = [], series, places, names, kinds } = parts;
  const [host, ...others] = subjects;
  const isOfGuests = WHO_WAS_HOSTED.test(message.rest);
  const isBare = [series, isOfGuests ? undefined : places, names, kinds, ...others].every((part) => part === undefined);
  if (host === undefined || !isBare || !(isOfGuests || WHAT_WAS_HOSTED.test(message.rest))) return undefined;
  const isState = archive.actors.get(splitRef(host).id)?.kind === "state";
  if (!host.startsWith("host:") || !(isState || isOfGuests)) return undefined;
  const isAhead = IS_AHEAD.test(message.rest);
  const time = isAhead && message.span === undefined ? { from: today } : timeOf(message);
  const query = { subjects: [host], ...(places === undefined ? {} : { places }), ...time, ...asKnown(asOf) };
  const held = { ...query, statuses: ["held" as const] };
  const isAny = !isAhead && findEvents({ ...held, which: "all" }, archive).length > 0;
  return asks({ about: "events", page: 0, which: "all", ...(isAny ? held : query) });
}

/** The parts without whoever is said to have been the host, where there is one such event alone and it was not with them; undefined otherwise. */
function withoutFalseHost(message: ReadMessage, parts: EventParts, { archive }: IntentContext): EventParts | undefined {
  const { subjects = [] } = parts;
  const others = subjects.filter((refs) => !refs.startsWith("host:"));
  if (others.length === subjects.length || !NAMES_HOSTING.test(message.rest)) return undefined;
  const { subjects: _, ...rest } = parts;
  const hosted = { ...rest, ...(others.length === 0 ? {} : { subjects: others }) };
  const query = { ...timeOf(message), which: "one" } as const;
  const isNone = findEvents({ ...withoutStatus(parts), ...query }, archive).length === 0;
  return isNone && findEvents({ ...withoutStatus(hosted), ...query }, archive).length === 1 ? hosted : undefined;
}

/** “Is Brazil hosting BRICS in 2025”: the one edition of that time, wherever it is. */
function editionHosted(message: ReadMessage, parts: EventParts, { archive }: IntentContext): EventParts | undefined {
  const { series, subjects = [], places } = parts;
  if (series === undefined || message.span === undefined || places !== undefined) return undefined;
  const isState = (refs: string) =>
    refs.split("|").every((ref) => archive.actors.get(splitRef(ref).id)?.kind === "state");
  if (!NAMES_HOSTING.test(message.rest) || subjects.length === 0 || !subjects.every(isState)) return undefined;
  const edition = { series, kinds: parts.kinds, statuses: undefined };
  return findEvents({ ...edition, ...timeOf(message), which: "one" }, archive).length === 1 ? edition : undefined;
}

/** Whether somebody is said to be the host of an event that is named. */
function isOfHost({ rest, parts }: ReadMessage, { subjects = [] }: EventParts, { archive }: IntentContext): boolean {
  const isEvent = subjects.some((refs) => splitRef(refs.split("|")[0] ?? "").kind === "event");
  const isState = parts.some(
    (part) =>
      part.is === "record" &&
      part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state"),
  );
  return isEvent && isState && NAMES_HOSTING.test(rest);
}
