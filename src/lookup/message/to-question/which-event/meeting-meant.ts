// “Did Prayut come to the ASEAN meeting on Myanmar”: it is told of the meeting on that matter, or in that place, and of no other meeting of the body that tells of them.

import type { Event } from "../../../../archive/schema.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isConvenedOfMany } from "../../../answers/lists-of-two.ts";
import { isInName } from "../../../answers/names-in-titles.ts";
import { subjectCheck } from "../../../answers/subject-check.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WENT_THERE, whoIsAskedAbout } from "../attendance/attendance.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { seriesOfRefs } from "../journeys/going.ts";
import { MOST_EVENTS_MEANT } from "./resolve-events.ts";

/** Who came to it is asked; that no record tells of such a one where none is on that matter; undefined where no matter is named and no place has another meeting that tells of `who`. */
export function asksMeetingMeant(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const who = WENT_THERE.test(message.rest) ? whoIsAskedAbout(message, then) : [];
  if (who.length === 0) return undefined;
  return onMatter(message, parts, who, then) ?? thereWithThem(message, parts, who, then);
}

function onMatter(
  message: ReadMessage,
  parts: EventParts,
  who: readonly string[],
  then: IntentContext,
): Intent | undefined {
  const { parts: named, words } = message;
  const at = named.findIndex(
    ({ is, from }) =>
      is === "record" &&
      ON_MATTER.has(words[from - 1]?.key ?? "") &&
      named.some((part) => part.is === "kind" && part.to === from - 1),
  );
  const matter = named[at];
  if (matter?.is !== "record") return undefined;
  const refs = refsOf(matter.records);
  const ids = new Set<string>(matter.records.map(({ id }) => id));
  const { subjects: all = [], ...query } = withTopic(withoutStatus(parts));
  const subjects = all.filter((one) => !who.includes(one));
  const found = findEvents({ ...query, subjects, ...timeOf(message), which: "one", asOf: then.asOf }, then.archive);
  const isOn = ({ topics }: Event) => topics.some((topic) => ids.has(topic));
  const bodies = subjects.filter((one) => !one.split("|").some((ref) => ids.has(splitRef(ref).id)));
  const theirs = found.filter(
    (one) =>
      (isOn(one.event) || isInName(one.event, refs, then.archive)) &&
      bodies.every((body) => isMeetingOfBody(one, body, then)),
  );
  const called = theirs.filter(({ event }) => isInName(event, refs, then.archive));
  if (called.length > 0) return asksWhoIsThere(called, who, then);
  const telling = theirs.filter((one) => tellsOf(one, who, then));
  if (telling.length > 0) return asksWhoIsThere(telling, who, then);
  const kind = named.find(({ is, to }) => is === "kind" && to === matter.from - 1);
  return saysUntold(typedText(words, kind?.from ?? matter.from, matter.to), message, then);
}

const ON_MATTER: ReadonlySet<string> = new Set("on about over regarding concerning".split(" "));

/** Of the body itself, and not only one to which it came. */
function isMeetingOfBody({ event }: FoundEvent, refs: string, { archive }: IntentContext): boolean {
  const ids = new Set<string>(refs.split("|").map((ref) => splitRef(ref).id));
  return [event.series ?? "", ...event.topics].some((id) => ids.has(id)) || isInName(event, refs, archive);
}

/** “The ASEAN meeting in Jakarta”: where the edition there tells nothing of them, another one of the body there that does. */
function thereWithThem(
  message: ReadMessage,
  parts: EventParts,
  who: readonly string[],
  then: IntentContext,
): Intent | undefined {
  const { places, subjects = [] } = parts;
  const series =
    parts.series ?? subjects.map((refs) => seriesOfRefs(refs, then.archive)).find((one) => one !== undefined);
  if (series === undefined || places === undefined) return undefined;
  const query = { places, ...timeOf(message), which: "one", asOf: then.asOf } as const;
  // An edition of another series beside it, “the Quad at the G7 in Hiroshima”, is no meeting of the body.
  const found = findEvents({ ...query, subjects: [`topic:${series}`] }, then.archive).filter(
    (one) =>
      (one.event.series === undefined || one.event.series === series) && isMeetingOfBody(one, `topic:${series}`, then),
  );
  // Two who met beside it are no meeting of the body.
  const telling = found.filter((one) => isConvenedOfMany(one, then.archive) && tellsOf(one, who, then));
  const isOfEdition = telling.length === 0 || telling.some(({ event }) => event.series === series);
  return isOfEdition ? undefined : asksWhoIsThere(telling, who, then);
}

function tellsOf(one: FoundEvent, who: readonly string[], { archive, asOf }: IntentContext): boolean {
  return who.every((refs) => subjectCheck(refs, { which: "one", asOf }, archive, true)(one));
}

function asksWhoIsThere(
  found: readonly FoundEvent[],
  who: readonly string[],
  { asOf }: IntentContext,
): Intent | undefined {
  if (found.length > MOST_EVENTS_MEANT) return undefined;
  const events = found.map(({ event }) => `event:${event.id}`).join("|");
  const subjects = [events, ...who].slice(0, 5);
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "who", ...asKnown(asOf) });
}
