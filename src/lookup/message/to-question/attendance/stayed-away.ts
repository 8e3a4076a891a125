// “Which leaders skipped COP30?”, “who pulled out of the G20 in Miami?”: who did not come to one meeting, told of it whether anybody is known to have or not.

import { dayAmongOthers } from "../../../../archive/phase.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOfPeople } from "../../../answers/own-meetings.ts";
import { ALIKE } from "../../../parts/lexicon.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { asksFor, timeOf, withoutStatus } from "../events/events-question.ts";
import { turnMeant } from "../events/single-event.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { AWAY } from "../lists-and-counts/list-intents.ts";
import { extraordinaryTold } from "../which-event/extraordinary-meetings.ts";
import { editionThere } from "./attendance.ts";

const ASKS_WHO_IS_AWAY = whereItMayFit(
  /^(?:so |and |but |tell me )*(?:who(?:['’]s|s)?|(?:which|what) (?:\p{L}+ ){0,2}(?:leaders?|heads|presidents?|ministers?|countr(?:y|ies)|states?|nations?|members?|delegations?|people)|(?:did|has|have|is|are|was|were|will) any\p{L}*|any(?:one|body))\b/iu,
);

const PULLED_OUT =
  /\b(?:pull(?:s|ed|ing)? out|with(?:draw\p{L}*|drew)|drop(?:s|ped|ping)? out|bail(?:s|ed|ing)? (?:out|on)|shun(?:s|ned|ning)?|no[- ]shows?|absen(?:t|ce|tees?)|refus(?:e|es|ed|ing) to (?:attend|come|go|join))\b|\bw(?:ill not|on['’]?t) (?:be|attend|come|go|join|show|travel)\b/iu;

/** Whether it is asked who did not come, or is not coming, and to what is not looked at. */
export function asksOfAbsence({ rest }: Pick<ReadMessage, "rest">): boolean {
  return ASKS_WHO_IS_AWAY.test(rest) && (AWAY.test(rest) || PULLED_OUT.test(rest));
}

/** “Who boycotted the G20”: so plain that no weights are tried, where a series is all that is named. */
export function asksWhoMissedSeries(message: ReadMessage, then: IntentContext): Intent | undefined {
  const [only, ...others] = message.parts;
  if (only?.is !== "record" || others.length > 0 || !SHUNS.test(message.rest)) return undefined;
  const parts = eventParts(message, then.archive);
  return parts.series === undefined ? undefined : asksWhoIsAway(message, parts, then);
}

const SHUNS = whereItMayFit(/^(?:so |and |but )?who (?:\p{L}+ )?(?:boycott|snub|shun|skip)\p{L}*\b/iu);

/** As many events a word chooses. */
const MOST_CHOSEN = 2;

/** undefined where nothing of the kind is asked, somebody is named, or what is named is no meeting. */
export function asksWhoIsAway(message: ReadMessage, all: EventParts, then: IntentContext): Intent | undefined {
  const { words: _, unread: _unread, mentions: _mentions, names: called = [], ...meeting } = all;
  // “The parade in Beijing”: an everyday word counts where it chooses an event.
  const chooses = (name: string) => {
    const found = findEvents({ ...withoutStatus(meeting), names: [name], which: "one" }, then.archive);
    return found.length > 0 && found.length <= MOST_CHOSEN;
  };
  const words = [...new Set([...called, ...loadedWords(message).map(({ key }) => key)])];
  const chosen = asksOfAbsence(message) ? words.filter((name) => isEnglishWord(name) && chooses(name)) : [];
  const names = words.filter(
    (name) =>
      message.telling.includes(name) && (chosen.includes(name) || (called.includes(name) && !isEnglishWord(name))),
  );
  // “In Rio”: a word behind “in” is where it was, though nothing is called just so.
  const there = message.words.flatMap(({ key }, at) =>
    message.telling.includes(key) && !names.includes(key) && /^(?:in|at)$/.test(message.words[at - 1]?.key ?? "")
      ? [key]
      : [],
  );
  const special = extraordinaryTold(message);
  const told = [...(special === undefined ? [] : [special]), ...there].slice(0, 4);
  const parts = {
    ...withoutStatus(meeting),
    ...(names.length === 0 ? {} : { names }),
    ...(told.length === 0 ? {} : { mentions: told }),
  };
  const isNamed =
    [parts.series, parts.places, special].some((part) => part !== undefined) || isAnEvent(parts) || chosen.length > 0;
  if (!asksOfAbsence(message) || !isNamed || isOfPeople(parts.subjects, then.archive)) return undefined;
  const of = { ...parts, statuses: undefined };
  const edition = editionThere(of, message, then) ?? of;
  const found = findEvents({ ...withoutStatus(edition), ...timeOf(message), which: "one" }, then.archive);
  if (!found.some(({ event }) => ALIKE.includes(event.kind) || chosen.length > 0)) return undefined;
  const missed = lastMissed(edition, message, then);
  if (missed !== undefined) return missed;
  const turn = told.length > 0 ? "one" : (turnMeant("event", { ...message, telling: [] }, edition, then) ?? "one");
  return asksFor(turn, message, edition, then, { focus: "away" });
}

/** “Who boycotted the G20”, of no edition: the last that was held from which somebody stayed away. */
function lastMissed(
  edition: Omit<EventParts, "statuses">,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const { series, places, names, subjects } = edition;
  const isOfOne = [places, names, subjects, message.span].some((part) => part !== undefined);
  if (series === undefined || isOfOne || !STAYED_AWAY_THEN.test(message.rest)) return undefined;
  const missed = findEvents({ series, which: "all", asOf: then.asOf }, then.archive)
    .filter(({ state }) => state.status === "held" && state.declined.length > 0)
    .toSorted((a, b) => compareText(dayAmongOthers(b.state), dayAmongOthers(a.state)));
  const [last] = missed;
  return last && asks({ about: "event", id: last.event.id, page: 0, focus: "away", ...asKnown(then.asOf) });
}

const STAYED_AWAY_THEN =
  /^(?!.*\b(?:next|last|latest|upcoming|coming|previous|will|won['’]?t)\b).*\b(?:\p{L}+ed|(?:did|was|were)(?:n[’']?t)?|drew|stood|gave)\b/iu;

function isAnEvent({ subjects = [] }: Omit<EventParts, "statuses">): boolean {
  return subjects.some((refs) => refs.startsWith("event:"));
}
