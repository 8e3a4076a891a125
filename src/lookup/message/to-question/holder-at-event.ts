// “Was the pope at the G7”, “did the president of Ukraine go to the G20 in Bali”: the meeting at which whoever held the office was, and not the office.

import { earliest, latest } from "@attache/edtf";
import { surelyHeld } from "../../../archive/offices.ts";
import { dayAmongOthers } from "../../../archive/phase.ts";
import { compareText } from "../../../text/compare-text.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import { findEvents } from "../../answers/find-events.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { eventParts } from "./event-query.ts";
import { asksFor, isNarrowed, timeOf } from "./events-base.ts";
import { type OfficePart, stateOf } from "./held-by.ts";
import { refsOf } from "./refs.ts";

const WAS_THERE = /^(?:so |and |but )?(?:was|were|is|are|did|does|has|have|will)\b/iu;

const TO_BE_AT: ReadonlySet<string> = new Set(
  "at to attend attended attending join joined skip skipped miss missed".split(" "),
);

/** Titles that many have at the same time. */
const OF_MANY: ReadonlySet<string> = new Set("minister ministers envoy envoys leader leaders".split(" "));

/** undefined where no meeting is named behind an “at” or “to”. */
export function holderAtMeeting(
  office: OfficePart | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { archive, asOf } = then;
  const meeting = office === undefined ? undefined : meetingBehind(office, message);
  if (office === undefined || meeting === undefined) return undefined;
  // “Chinese minister at Shangri-La”: which of them, the meeting tells, and no list of ministers.
  if (!WAS_THERE.test(message.rest) && !office.title.every((word) => OF_MANY.has(word))) return undefined;
  const there = {
    ...message,
    parts: message.parts.filter(({ from }) => from >= meeting.from),
    telling: [],
    unread: [],
  };
  const { statuses: _, words: _words, ...query } = eventParts(there, archive);
  if (query.series === undefined && query.subjects?.some((refs) => refs.startsWith("event:")) !== true)
    return undefined;
  if (!isNarrowed(query)) return undefined;
  const state = stateOf(office, message, archive);
  const of = state === undefined ? {} : { of: refsOf(state.records) };
  const found = holdersOf({ title: office.title.join(" "), ...of }, archive).flatMap(({ actor, office: held }) => {
    const subjects = [...(query.subjects ?? []), `actor:${actor.id}`];
    return findEvents({ ...query, subjects, ...timeOf(message), which: "all", asOf }, archive).filter(
      ({ state: { date } }) => {
        const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
        return surelyHeld(held, first, last);
      },
    );
  });
  const [best] = found.toSorted((a, b) => compareText(dayAmongOthers(b.state), dayAmongOthers(a.state)));
  if (best !== undefined) return asks({ about: "event", id: best.event.id, page: 0, focus: "who", ...asKnown(asOf) });
  const which = query.series !== undefined && message.span === undefined && query.places === undefined ? "last" : "one";
  return asksFor(which, there, { ...query, statuses: undefined }, then, { focus: "who" });
}

function meetingBehind({ to }: OfficePart, { parts, words }: ReadMessage) {
  return parts.find((part) => {
    const before = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
    const isMeeting = part.is === "record" && part.records.some(({ kind }) => kind === "topic" || kind === "event");
    return part.from >= to && isMeeting && TO_BE_AT.has(words[before]?.key ?? "");
  });
}
