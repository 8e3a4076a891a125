// All events that fit, or how many they are.

import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { Status } from "../../../../archive/vocabulary.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { inSpan } from "../../in-span.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WAYS_OUT } from "../attendance/absence-idioms.ts";
import { pandemicIn } from "../changes/pandemic.ts";
import { whoPutOffCalled } from "../changes/put-off-by-name.ts";
import { asKnownThen } from "../events/as-of-intents.ts";
import type { EventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { hostsAsPlaces } from "../events/next-event.ts";
import { HOW_OFTEN_GONE, NAMES_HOSTING } from "../phrasing/common-patterns.ts";
import { withCallsOfTwo } from "../which-event/kind-slots.ts";
import { ASKED_UNDATED, asksUndated, asTheyStand, isOfHowItStands } from "./how-they-stand.ts";
import { isPluralOfSeries } from "./several-ahead.ts";
import { asksWhomOfTime, bodyHasMet } from "./whom-they-met.ts";

export const STILL_AHEAD =
  /\b(?:still to come|upcoming|ahead|coming up|lies? ahead|to come|(?:are|is|still|being) (?:planned|scheduled|expected|foreseen|lined up|set)|will(?! have)|in (?:the )?future)\b/iu;
export const TOOK_PLACE =
  /\b(?:actually|really) (?:held|happened|took place)\b|\btook place\b|\btaken place\b|\b(?:were|been|already) held\b|\bheld (?:(?:so|thus) far|to date|(?:un)?till? now)\b|\b(?:was|were|been|got) (?:signed|concluded)\b/iu;
export const HAS_BEEN = /\b(?:has|(?<!\bdo (?:you|u|we) )have(?! (?:you|u)\b)|had|did|were|was|held|met)\b/iu;
/** “How many rounds of talks”, too: one that was called off or is only to come is none yet, but it is on record. */
const SO_FAR =
  /\b(?:so|thus) far\b|\bto date\b|\bup to now\b|\b(?:how many|number of) (?:\p{L}+ )?rounds\b(?!.*\bon (?:record|file)\b)/iu;

/** What has these is to come, or else has passed without anybody saying so. */
const UNSETTLED: ReadonlySet<Status> = new Set<Status>(["floated", "agreed", "planned", "tentative"]);
const WAS_OPEN = /\b(?:was|were|been|had|did|happened)\b/iu;

/** “Including the one that fell through”, “met or tried to”: how they stand narrows nothing. */
const OF_ALL =
  /\b(?:includ\w+|counting|even (?:the|those|if)|plus the|whether or not|or (?:tried|planned|meant|were to|was to))\b/iu;

/** “All G20 summits”: its editions, and what the body itself took part in. */
export function isSummits({ series, kinds }: EventParts): boolean {
  return series !== undefined && kinds?.length === 1 && kinds[0] === "summit";
}

/** “How often was the Shangri-La Dialogue cancelled?”, “which COPs were put off?”, “every G20 that was”: not what was to be beside it. */
function areEditionsAlone(
  which: "all" | "count",
  { rest, parts, words }: ReadMessage,
  { series, subjects, kinds, statuses }: EventParts,
  { archive }: IntentContext,
): boolean {
  const isOff = which === "count" && statuses?.every((status) => OFF_STATUSES.has(status)) === true;
  const isBare = series !== undefined && subjects === undefined && kinds === undefined;
  const isEach = ({ is, from, to }: Part) =>
    is === "record" && BEFORE_EDITIONS.has(words[from - 1]?.key ?? "") && !/^events?$/u.test(words[to]?.key ?? "");
  return (
    isBare &&
    (isOff || /\beditions\b/iu.test(rest) || parts.some((part) => isEach(part) || isPluralOfSeries(part, archive)))
  );
}

/** Before the name of what is held again and again: it is counted, and not what was about it. */
const BEFORE_EDITIONS: ReadonlySet<string> = new Set("every each any which".split(" "));

/** “All Russia–Ukraine talks”: their rounds, and not whatever else was about them. */
export function areRounds({ parts }: ReadMessage, { series, subjects, kinds, statuses, places }: EventParts): boolean {
  const isBare = [subjects, kinds, statuses, places].every((part) => part === undefined);
  const isNamedSo = (part: ReadMessage["parts"][number]) =>
    part.is === "record" && part.records.some(({ id }) => id === series) && /\btalks$/iu.test(part.text);
  return series !== undefined && isBare && parts.some(isNamedSo);
}

export function withEditions({ series, statuses: _, ...parts }: EventParts): Omit<EventParts, "statuses" | "series"> {
  return { ...parts, subjects: [`series:${series}`, ...(parts.subjects ?? [])] };
}

/** “Which summits did Putin skip?” */
export const AWAY = whereItMayFit(
  new RegExp(
    `${WAYS_OUT}|${/\b(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott\w*|snub\w*|declined?|stay(?:s|ed|ing)? away|absent|sa(?:y|ys|id) no to|turn(?:s|ed)? down)\b|(?:\bnot|n[’']?t) (?:\w+ )?(?:attend|com|go|show|turn|join|travel)\w*\b|\bnot (?:at|in|among|there|present)\b/iu.source}`,
    "iu",
  ),
);

export function isAway({ rest }: ReadMessage): boolean {
  return AWAY.test(rest);
}

/** Events that somebody who is named has declined; undefined where none is asked for. */
export function asksAway(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { places, series, subjects: named = [] } = parts;
  const isOfActor = named.some((refs) => refs.startsWith("actor:"));
  const isOfEditions = series === undefined || WHICH_EDITIONS.test(message.rest);
  if (!isAway(message) || WHO_WAS_AWAY.test(message.rest) || !isOfActor || places !== undefined || !isOfEditions)
    return undefined;
  const { subjects = [] } = withTopic(parts);
  if (subjects.some((refs) => refs.startsWith("event:"))) return undefined;
  const asked = { about: "events", which: "all", page: 0, subjects, away: true } as const;
  return asks({ ...asked, ...timeOf(message), ...asKnown(then.asOf) });
}

/** “Who was absent from the G20 video summit”: a body that is named is where, and not who. */
const WHO_WAS_AWAY = /^(?:so |and |but )?who (?:was|were) (?:absent|missing|not)\b/iu;

/** Whether somebody came to the one edition that is nearest is no list. */
const WHICH_EDITIONS =
  /^(?:(?:so|and|but) )?(?:(?:which|what|list|name|all|every)\b|show me\b|(?:\S+ ){0,2}summits\b)/iu;

export function asksList(
  which: "all" | "count",
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const stands = parts.statuses?.[0] === "postponed" && isOfHowItStands(message);
  if (stands || ASKED_UNDATED.test(message.rest)) return asksUndated(which, parts, stands, then);
  if (which === "all" && HOW_MANY.test(message.rest)) return asksList("count", message, parts, then);
  const known = STILL_THEN.test(message.rest) && isNarrowed(parts) ? asKnownThen(message, parts, then) : undefined;
  return known ?? whoPutOffCalled(message, parts, then) ?? asksAll(which, message, parts, then);
}

const HOW_MANY = /^(?:so )?how (?:many|often)\b/iu;

function asksAll(
  which: "all" | "count",
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const isOfAll = OF_ALL.test(message.rest);
  const statuses = isOfAll ? undefined : parts.statuses;
  // Words tell one event from another; those of a list all have the same.
  const hosted = NAMES_HOSTING.test(message.rest) ? hostsAsPlaces(parts, then.archive) : parts;
  // Nobody visits what is held by video.
  const asked = isOfComing(message, hosted) ? { ...hosted, kinds: undefined, format: "in-person" as const } : hosted;
  const {
    words: _,
    kinds,
    ...rest
  } = isSummits(asked) ||
  bodyHasMet(message, asked) ||
  areEditionsAlone(which, message, asked, then) ||
  areRounds(message, asked)
    ? withEditions(asked)
    : NAMES_HOSTING.test(message.rest)
      ? withoutStatus(asked)
      : withTopic(withoutStatus(asked));
  if (!isNarrowed(parts) && statuses === undefined && kinds === undefined) {
    return message.span === undefined ? undefined : inSpan({ ...message.span, since: message.since }, {}, then);
  }
  // In a list words tell nothing apart that the other parts do not, unless there are none.
  const isOpen = statuses?.every((status) => UNSETTLED.has(status));
  const isAhead =
    message.span === undefined && (STILL_AHEAD.test(message.rest) || (isOpen && !WAS_OPEN.test(message.rest)));
  const isHeld = !isOfAll && statuses === undefined && saysHeld(which, message, then);
  const more = {
    ...toldOfAll(message, rest),
    ...(isAhead ? { from: then.today } : {}),
    ...(isHeld && !isAhead ? { statuses: ["held" as const] } : {}),
    ...(kinds === undefined ? {} : { kinds: withCallsOfTwo(kinds, rest.subjects, message, then.archive) }),
    ...asTheyStand(statuses, message),
  };
  return asks({ about: "events", which, page: 0, ...rest, ...more, ...timeOf(message), ...asKnown(then.asOf) });
}

/** What is counted has been, where its tense says so. */
function saysHeld(which: "all" | "count", message: ReadMessage, { today }: IntentContext): boolean {
  const { rest, since, span } = message;
  if (TOOK_PLACE.test(rest) || (which === "count" && HOW_OFTEN_GONE.test(rest)) || asksWhomOfTime(message, today))
    return true;
  // “So far this year” ends today. In a list of what was so far stands what the archive knows no end of, too.
  const isUpToNow = (span?.to === today && span.from < today) || SO_FAR.test(rest);
  return which === "count" && (since || HAS_BEEN.test(rest) || (isUpToNow && !STILL_AHEAD.test(rest)));
}

/** The words that each of them has to tell. */
function toldOfAll(message: ReadMessage, { mentions: bound = [] }: Pick<EventParts, "mentions">) {
  const mentions = [...pandemicIn(message), ...bound];
  return mentions.length === 0 ? {} : { mentions: mentions.slice(0, MOST_WORDS_TOLD) };
}

const MOST_WORDS_TOLD = 4;

/** “Who visited Pyongyang?”: whoever came there, to talks or a summit too. */
const WHO_CAME = /^(?:so )?who\b.*\bvisited\b/iu;

/** “How often did Zelensky visit the White House?”: what he came there for may be called a meeting. */
const VISITED = /\b(?:did|has|have|had)\b.*\b(?:visit(?:ed)?|travel(?:l?ed)?)\b/iu;

function isOfComing({ rest }: ReadMessage, { places }: EventParts): boolean {
  return WHO_CAME.test(rest) || ((VISITED.test(rest) || HOW_OFTEN_GONE.test(rest)) && places !== undefined);
}

/** “On 20 October, was Budapest still happening?” */
const STILL_THEN = /\b(?:still|planned|supposed|expected|on track|going to)\b/iu;
