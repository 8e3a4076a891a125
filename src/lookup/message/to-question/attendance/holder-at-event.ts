// “Was the pope at the G7”, “did the president of Ukraine go to the G20 in Bali”: the meeting at which whoever held the office was, and not the office.

import { mayHaveHeld, surelyHeld } from "../../../../archive/offices.ts";
import { REPRESENTED } from "../../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { asksFor, isNarrowed, timeOf } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { type OfficePart, stateOf } from "../offices-and-people/resolve-holder.ts";
import { holdersThere, OF_MANY } from "./holders-present.ts";

const HOLDER_WAS_THERE = /^(?:so |and |but )?(?:was|were|is|are|did|does|has|have|will)\b/iu;

const ASKS_ELSE = new RegExp(`${HOLDER_WAS_THERE.source}|^(?:so |and |but )?who(?:['’]s| was| is| were)\\b`, "iu");

const TO_BE_AT: ReadonlySet<string> = new Set(
  "at to attend attended attending join joined skip skipped miss missed".split(" "),
);

/** undefined where no meeting is named behind an “at” or “to”. */
export function holderAtMeeting(
  office: OfficePart | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { archive, asOf } = then;
  const meeting = office === undefined ? undefined : meetingBehind(office, message);
  if (office !== undefined && meeting === undefined && !ASKS_ELSE.test(message.rest))
    return sentToPlace(office, message, then);
  if (office === undefined || meeting === undefined) return undefined;
  const there = {
    ...message,
    parts: message.parts.filter(({ from }) => from >= meeting.from),
    telling: [],
    unread: [],
  };
  // “Who was German chancellor at COP26” asks who that was.
  const sent = ASKS_ELSE.test(message.rest) ? undefined : whoWasSent(office, message, there, then);
  if (sent !== undefined) return sent;
  if (!HOLDER_WAS_THERE.test(message.rest) && !office.title.every((word) => OF_MANY.has(word))) return undefined;
  const { statuses: _, words: _words, ...query } = eventParts(there, archive);
  if (query.series === undefined && query.subjects?.some((refs) => refs.startsWith("event:")) !== true)
    return undefined;
  if (!isNarrowed(query)) return undefined;
  const found = holdersThere(office, message, query, then);
  const [best] = found.toSorted((a, b) => compareText(b.day, a.day));
  if (best !== undefined)
    return asks({ about: "event", id: best.id, page: 0, focus: "who", by: best.by, ...asKnown(asOf) });
  const which = query.series !== undefined && message.span === undefined && query.places === undefined ? "last" : "one";
  return asksFor(which, there, { ...query, statuses: undefined }, then, { focus: "who" });
}

/**
 * “Chinese minister at Shangri-La”, “Russian foreign minister at BRICS 2025”: who of that state was there, or was not, the meeting tells,
 * and no list of ministers, nor who it was that held the office.
 */
function whoWasSent(
  office: OfficePart,
  message: ReadMessage,
  there: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { archive, asOf } = then;
  const senders = senderOf(office, message, archive)?.records.filter(({ kind }) => kind === "actor") ?? [];
  const { statuses: _, words: _words, ...query } = eventParts(there, archive);
  const isMeeting = query.series !== undefined || query.subjects?.some((refs) => refs.startsWith("event:")) === true;
  if (senders.length === 0 || !isMeeting || !isNarrowed(query)) return undefined;
  const by = refsOf(senders);
  const [only, ...others] = findEvents({ ...query, ...timeOf(message), which: "all", asOf }, archive);
  if (only === undefined || others.length > 0) {
    const which = query.places === undefined && message.span === undefined ? "last" : "one";
    const subjects = [...(query.subjects ?? []), by];
    const of = { ...query, subjects, statuses: undefined };
    const isKnown = findEvents({ ...of, ...timeOf(message), which: "all", asOf }, archive).length > 0;
    const isOfMany = office.title.every((word) => OF_MANY.has(word));
    return isOfMany || isKnown ? asksFor(which, there, of, then, sentBy(by)) : undefined;
  }
  const { participants, declined } = only.state;
  const ids = senders.map(({ id }) => id as string);
  const isAmong = [...participants.map(({ actor }) => actor), ...declined].some((id) =>
    ids.includes(archive.actors.get(id)?.country ?? id),
  );
  const subjects = [`event:${only.event.id}`, ...(isAmong ? [] : [by])];
  return asks({ about: "events", which: "one", page: 0, subjects, ...sentBy(by), ...asKnown(asOf) });
}

/** “Chinese foreign minister in Munich 2025”: what was in that place then with whoever held it, or somebody of that state; else the one meeting of many there, which tells that they were not. */
function sentToPlace(office: OfficePart, message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const { parts, words, span } = message;
  const senders = senderOf(office, message, archive)?.records.filter(({ kind }) => kind === "actor") ?? [];
  const place = parts.find(({ from }) => from >= office.to && BEFORE_ITS_PLACE.has(words[from - 1]?.key ?? ""));
  const key = place && placeOfMeeting(place, message);
  if (senders.length === 0 || key === undefined || span === undefined) return undefined;
  const by = refsOf(senders);
  const all = holdersOf({ title: office.title.join(" "), of: by }, archive);
  const surely = all.filter(({ office: held }) => surelyHeld(held, span.from, span.to));
  const likely = all.filter(({ office: held }) => mayHaveHeld(held, span.from, span.to));
  const holders = (surely.length > 0 ? surely : likely).map(({ actor }) => `actor:${actor.id}`);
  const query: Omit<QuestionAbout<"events">, "about" | "page"> = { places: [key], ...timeOf(message), which: "one" };
  const found = (refs: string) => findEvents({ ...query, subjects: [refs], asOf }, archive);
  const [only, ...others] = findEvents({ ...query, which: "all", asOf }, archive).filter(({ event }) =>
    isOfMany(event),
  );
  const known = [holders.join("|"), by].find((refs) => refs !== "" && found(refs).length > 0);
  const isOfOne = known === undefined && only !== undefined && others.length === 0;
  const subjects = known !== undefined ? [known] : isOfOne ? [`event:${only.event.id}`, by] : undefined;
  return subjects && asks({ about: "events", page: 0, ...query, subjects, ...sentBy(by), ...asKnown(asOf) });
}

/** A city, or the state or seat that is called so. */
function placeOfMeeting(part: Part, { words }: ReadMessage): string | undefined {
  if (part.is === "place") return part.place;
  const isBody = part.is === "record" && part.records.every(({ kind }) => kind === "actor");
  return isBody
    ? words
        .slice(part.from, part.to)
        .map(({ key }) => key)
        .join(" ")
    : undefined;
}

const BEFORE_ITS_PLACE: ReadonlySet<string> = new Set(["in", "at", "to"]);

/** “Chinese defence minister”: whose office it is stands before what it is for. */
function senderOf(office: OfficePart, message: ReadMessage, archive: IntentContext["archive"]) {
  const topic = message.parts.find(({ is, to }) => is === "record" && to === office.from);
  return stateOf(office, message, archive) ?? (topic && stateOf({ ...office, from: topic.from }, message, archive));
}

function sentBy(by: string) {
  return { focus: "who", step: REPRESENTED, by } as const;
}

function meetingBehind({ to }: OfficePart, { parts, words }: ReadMessage) {
  return parts.find((part) => {
    const before = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
    const isMeeting = part.is === "record" && part.records.some(({ kind }) => kind === "topic" || kind === "event");
    return part.from >= to && isMeeting && TO_BE_AT.has(words[before]?.key ?? "");
  });
}
