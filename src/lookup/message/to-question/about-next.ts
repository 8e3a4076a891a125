// What comes next: of a series, of whoever is named, or after an edition that is named; and what came before a time.

import { addDays, earliest, latest } from "@attache/edtf";
import { keyOf } from "../../../archive/names/whole-names.ts";
import { type FoundEvent, splitRef } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import type { Filter } from "../../names/resolve-filter.ts";
import { asKnown } from "../../read/read-day.ts";
import { inSpan } from "../in-span.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { type EventParts, eventParts } from "./event-query.ts";
import { asksFor, isNarrowed, withoutStatus } from "./events-base.ts";

export function asksNext(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!isNarrowed(parts)) {
    if (message.span !== undefined) return inSpan(message.span, {}, then);
    return asks({ about: "next", page: 0, ...asKnown(then.asOf) });
  }
  const plain =
    parts.kinds === undefined && parts.places === undefined && parts.series === undefined && message.span === undefined;
  const [only, ...others] = parts.subjects ?? [];
  if (plain && only !== undefined && others.length === 0 && !only.includes("|")) {
    const { kind, id } = splitRef(only);
    if (kind !== "event") return asks({ about: "next", page: 0, ...filterOf(kind, id), ...asKnown(then.asOf) });
  }
  return asksFor("next", message, parts, then);
}

export function filterOf(kind: "topic" | "actor", id: string): Filter {
  return { [kind]: id };
}

export const AFTER: ReadonlySet<string> = new Set([
  "after",
  "follows",
  "following",
  "succeeds",
  "succeeding",
  "beyond",
]);

/** “The G20 after Miami”, “what comes after COP32”: the edition that follows the one that is named behind the word. */
export function afterOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words } = message;
  const at = words.findIndex(({ key }, place) => AFTER.has(key) && words[place - 1]?.key !== "the");
  const edition = at < 0 ? undefined : editionBehind(at, message, parts, then);
  const date = edition?.state.date;
  const last = date === undefined ? undefined : (latest(date) ?? earliest(date));
  const series = edition?.event.series;
  if (series === undefined || last === undefined) return undefined;
  const query = { series, from: addDays(last, 1), ...asKnown(then.asOf) };
  // After one that is over comes the first behind it, though that is over too.
  const until = { ...query, to: then.today };
  const isThere = last < then.today && findEvents({ ...until, which: "all" }, then.archive).length > 0;
  return asks({ about: "events", page: 0, ...(isThere ? { which: "first", ...until } : { which: "next", ...query }) });
}

/** “The G20 before Johannesburg”: the edition that came before the one that is named behind the word. */
export function beforeOne(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const at = message.words.findIndex(({ key }) => BEFORE.has(key));
  const edition = at < 0 || parts.series === undefined ? undefined : editionBehind(at, message, parts, then);
  const first = edition?.state.date === undefined ? undefined : earliest(edition.state.date);
  if (edition?.event.series === undefined || first === undefined) return undefined;
  const { series } = edition.event;
  return asks({ about: "events", which: "last", page: 0, series, to: addDays(first, -1), ...asKnown(then.asOf) });
}

/** The edition that is named behind a word. */
function editionBehind(
  at: number,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): FoundEvent | undefined {
  const isOfSeries =
    parts.series !== undefined ||
    message.parts.some((part) => part.from > at && part.is === "record" && part.records[0]?.kind === "event");
  if (!isOfSeries) return undefined;
  const behind = { ...message, parts: message.parts.filter(({ from }) => from > at), words: message.words };
  const named = hostsAsPlaces(eventParts(behind, then.archive), then.archive);
  return editionNamed(withoutStatus(named), parts, then);
}

/** “After Ireland has had its turn”: a state is where the edition is. */
export function hostsAsPlaces(
  { subjects = [], ...named }: EventParts,
  { actors }: IntentContext["archive"],
): EventParts {
  const stateOf = (refs: string) => {
    const { kind, id } = splitRef(refs.split("|")[0] ?? "");
    return kind === "actor" ? [...actors.values()].find((one) => one.id === id && one.kind === "state") : undefined;
  };
  const places = [...(named.places ?? []), ...subjects.flatMap((refs) => keyOf(stateOf(refs)?.name ?? "") || [])];
  const others = subjects.filter((refs) => stateOf(refs) === undefined);
  return {
    ...named,
    ...(others.length === 0 ? {} : { subjects: others }),
    ...(places.length === 0 ? {} : { places }),
  };
}

/** The latest edition of the series that is meant which has what is named. */
export function editionNamed(
  named: Omit<EventParts, "statuses">,
  { series, names }: EventParts,
  then: IntentContext,
): FoundEvent | undefined {
  const rest = { ...named, ...(series === undefined ? {} : { series }), ...(names === undefined ? {} : { names }) };
  if (
    rest.places === undefined &&
    rest.names === undefined &&
    rest.subjects?.every((refs) => !refs.startsWith("event:")) !== false
  )
    return undefined;
  const { subjects, ...others } = rest;
  const events = subjects?.filter((refs) => refs.startsWith("event:")) ?? [];
  const found = findEvents(
    { ...others, which: "all", ...(events.length === 0 ? {} : { subjects: events }) },
    then.archive,
  );
  return found
    .filter(({ event }) => event.series !== undefined && (series === undefined || event.series === series))
    .at(-1);
}

const BEFORE: ReadonlySet<string> = new Set(["before", "preceding", "prior"]);

/** “The COP before 2024”, “the NPT conference preceding 2026”: the last edition of a series until then. */
export function beforeTime(
  { span, words, timeAt = 0 }: ReadMessage,
  { series }: EventParts,
  { asOf }: IntentContext,
): Intent | undefined {
  if (span === undefined || series === undefined || !BEFORE.has(words[timeAt - 1]?.key ?? "")) return undefined;
  const to = addDays(span.from, -1);
  return asks({ about: "events", which: "last", page: 0, series, to, ...asKnown(asOf) });
}
