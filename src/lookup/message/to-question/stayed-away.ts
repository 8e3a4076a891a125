// “Which leaders skipped COP30?”, “who pulled out of the G20 in Miami?”: who did not come to one meeting, told of it whether anybody is known to have or not.

import { isEnglishWord } from "../../../text/english-words.ts";
import { findEvents } from "../../answers/find-events.ts";
import { isOfPeople } from "../../answers/own-meetings.ts";
import { ALIKE } from "../../parts/lexicon.ts";
import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { AWAY } from "./about-lists.ts";
import { turnMeant } from "./about-one.ts";
import { editionThere } from "./attending.ts";
import type { EventParts } from "./event-query.ts";
import { asksFor, timeOf, withoutStatus } from "./events-base.ts";

const ASKS_WHO_IS_AWAY =
  /^(?:so |and |but |tell me )*(?:who(?:['’]s|s)?|(?:which|what) (?:\p{L}+ ){0,2}(?:leaders?|heads|presidents?|ministers?|countr(?:y|ies)|states?|nations?|members?|delegations?|people)|(?:did|has|have|is|are|was|were|will) any\p{L}*|any(?:one|body))\b/iu;

const PULLED_OUT =
  /\b(?:pull(?:s|ed|ing)? out|with(?:draw\p{L}*|drew)|drop(?:s|ped|ping)? out|bail(?:s|ed|ing)? (?:out|on)|shun(?:s|ned|ning)?|no[- ]shows?|absen(?:t|ce|tees?)|refus(?:e|es|ed|ing) to (?:attend|come|go|join))\b|\bw(?:ill not|on['’]?t) (?:be|attend|come|go|join|show|travel)\b/iu;

/** Whether it is asked who did not come, or is not coming, and to what is not looked at. */
export function asksOfAbsence({ rest }: Pick<ReadMessage, "rest">): boolean {
  return ASKS_WHO_IS_AWAY.test(rest) && (AWAY.test(rest) || PULLED_OUT.test(rest));
}

/** undefined where nothing of the kind is asked, somebody is named, or what is named is no meeting. */
export function asksWhoIsAway(message: ReadMessage, all: EventParts, then: IntentContext): Intent | undefined {
  const { words: _, unread: _unread, mentions: _mentions, names: called = [], ...meeting } = all;
  const names = called.filter((name) => message.telling.includes(name) && !isEnglishWord(name));
  // “In Rio”: a word behind “in” is where it was, though nothing is called just so.
  const there = message.words.flatMap(({ key }, at) =>
    message.telling.includes(key) && !names.includes(key) && /^(?:in|at)$/.test(message.words[at - 1]?.key ?? "")
      ? [key]
      : [],
  );
  const parts = {
    ...withoutStatus(meeting),
    ...(names.length === 0 ? {} : { names }),
    ...(there.length === 0 ? {} : { mentions: there.slice(0, 4) }),
  };
  const isNamed = parts.series !== undefined || parts.places !== undefined || isOfEvents(parts);
  if (!asksOfAbsence(message) || !isNamed || isOfPeople(parts.subjects, then.archive)) return undefined;
  const of = { ...parts, statuses: undefined };
  const edition = editionThere(of, message, then) ?? of;
  const found = findEvents({ ...withoutStatus(edition), ...timeOf(message), which: "one" }, then.archive);
  if (!found.some(({ event }) => ALIKE.includes(event.kind))) return undefined;
  const turn = there.length > 0 ? "one" : (turnMeant("event", { ...message, telling: [] }, edition, then) ?? "one");
  return asksFor(turn, message, edition, then, { focus: "away" });
}

function isOfEvents({ subjects = [] }: Omit<EventParts, "statuses">): boolean {
  return subjects.some((refs) => refs.startsWith("event:"));
}
