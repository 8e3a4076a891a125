// Why-questions that no record answers: it tells why something was moved, called off or missed, and no other reason.

import type { Archive } from "../../../../archive/archive.ts";
import type { State } from "../../../../archive/history.ts";
import { keyOf, type Named } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { isNamed, textOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { tellsWhyOnline } from "../../../answers/moves.ts";
import { presenceOf } from "../../../answers/presence-told.ts";
import { wasPutOffOrMoved } from "../../../answers/score-events.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { deedOfMoving, WHY } from "../changes/moving-verbs.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";
import { saysUntold, untoldReason } from "../guards/untold.ts";
import { isAway } from "../lists-and-counts/list-intents.ts";
import { seriesIn } from "../which-event/resolve-series.ts";

/** Whether a reason is asked for, whatever else the question may be taken for. */
export function asksWhy(ask: Ask, { rest }: ReadMessage): boolean {
  return ask === "why" || WHY.test(rest);
}

/** What was done to an event, or to a part in it, of which its steps tell. */
export const CHANGES =
  /\b(?:replac\w+|stood in|stands? in|step\w* in|fill\w* in|deputi[sz]\w+|in (?:place|lieu|stead) of|sen[dt]\w*|stay\w*|came|coming|mov\w+|shift\w*|slip\w*|push\w*|pull\w*|back(?:ed|ing)? out|turn\w* (?:back|around|away)|giv\w+ up|gave up|bail\w*|late|dr[oa]p\w*|withdr[ae]w\w*|chang\w+|postpon\w+|delay\w*|defer\w*|resched\w+|cancel\w*|scrap\w*|shel[fv]\w*|call(?:ed|ing)? off|put(?:ting)? (?:off|back)|brought forward|advance[ds]?|later|earlier|instead|until|new date|off|collaps\w+|fail\w*|f[ae]ll\w*|stall\w*|s[aiu]nk\w*|kill\w*|end(?:ed)?|happen\w*|t[ao]ke?n? place|took place|held|suspend\w*|stop\w*|halt\w*|adjourn\w*|ditch\w*|ax(?:e|ed)|bin(?:s|ned)|nix\w*|dump\w*|chuck\w*|scupper\w*|torpedo\w*|derail\w*|quit|walk\w* (?:out|away)|paus\w+|interrupt\w*|drag\w*|relocat\w+|switch\w*|swap\w*|reject\w*|refus\w*|turn(?:ed)? down|uninvit\w+|exclud\w+|away|skip\w*|los(?:e|es|t|ing)|(?:go|goes|went|gone|bec[ao]mes?) (?:virtual|online|remote|digital)|miss\w*|boycott\w*|snub\w*|absent|declin\w+|expir\w*|lapse\w*|cut|shr[aiu]nk\w*|shorten\w*|trimmed|reduced|extend\w*|prolong\w*|longer|early|stuck|held up|br(?:eak|oke) (?:down|off|up)|clos(?:e[ds]?|ing)|shut\w*|abandon\w*|(?:down|up)grad\w*|demot\w*)\b|\b(?:leav\w*|left|exit\w*|terminat\w*)\b(?=.*\b(?:treaty|accord|pact|convention)\b)|\bnot?\b|n['’]t\b|\bnever\b/iu;

/** The words that ask for it; undefined where a step may tell of it. */
function untoldDeed(message: ReadMessage, archive: Archive): string | undefined {
  const { rest, parts, words } = message;
  const deed = rest.replace(HELD_AT_ALL, "");
  if (!WHY.test(rest) || CHANGES.test(deed) || parts.some(({ is }) => is === "status")) return undefined;
  const [subject] = parts;
  if (subject === undefined) return undefined;
  if (deed !== rest) return typedText(words, 0, 1);
  const verb = firstFree(subject.to, message);
  if (isActor(subject, archive) && subject.from <= MAX_BEFORE)
    return verb === undefined && !WHY_THERE.test(rest) ? undefined : typedText(words, 0, 1);
  const said = words[verb ?? -1];
  return said === undefined || /(?:ed|en)$|^(?:leav|left)/.test(said.key) ? undefined : typedText(words, 0, 1);
}

/** “Why was the summit held”: with nothing else said of it, nothing was changed. */
const HELD_AT_ALL = / (?:be |being )?(?:held|happen(?:ed)?|t[ao]ken? place|took place)$/iu;

/** “Why was Putin in Beijing?” */
const WHY_THERE = /^(?:so |and |but )?(?:why|how come) (?:was|were|is|are)\b.*\b(?:in|at|with)\b/iu;

/**
 * That no record tells why, with the event to tap; undefined where one may. Why somebody stayed away is told, if at all, of an event to which
 * they are known not to have come.
 */
export function saysUntoldReason(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (isOnlySpokenOf(parts, message, then)) return saysUntold(WHY_WORD, message, then);
  const { subjects = [], ...query } = withoutStatus(parts);
  const people = subjects.filter((refs) => refs.split("|").every((ref) => ref.startsWith("actor:")));
  const named = message.parts.flatMap((part) =>
    isActor(part, then.archive) && part.is === "record" ? part.records : [],
  );
  const events = subjects.filter((refs) => !people.includes(refs));
  const isOfEvent = events.length > 0 || query.series !== undefined || message.parts.some(({ is }) => is === "kind");
  const isEdition = events
    .flatMap((refs) => refs.split("|"))
    .some((ref) => then.archive.events.get(splitRef(ref).id as never)?.series !== undefined);
  const isOfSeries =
    parts.series !== undefined || isEdition || seriesIn(recordParts(message), then.archive) !== undefined;
  const isAbsence =
    isAway(message) &&
    named.length > 0 &&
    (isOfSeries || WAS_NOT_THERE.test(message.rest) || isWithoutThem(query, named, message, then));
  const why = isAbsence ? "why" : (untoldReason(message) ?? untoldDeed(message, then.archive));
  if (why === undefined) return undefined;
  const { words: _, unread: _unread, mentions: _mentions, names: _names, ...rest } = query;
  const found = [subjects, ...(isOfEvent ? [events] : [])].flatMap((some) => {
    const asked = { ...rest, ...timeOf(message), asOf: then.asOf, which: "one", subjects: some } as const;
    return findEvents(asked, then.archive).toSorted((a, b) => b.score - a.score);
  });
  // “Why was it virtual”: there a step may tell it.
  const isOnline = !isAbsence && found.length > 0 && deedOfMoving(message.rest) === "online";
  if (isOnline && found.every(({ event }) => eventSteps(event, then.asOf).some(tellsWhyOnline))) return undefined;
  // Nobody comes to what was called off or moved away, and why that was is told.
  const land = landNamed(message, then.archive);
  const isTheirs = ({ participants }: State) => participants.some(({ actor }) => named.some(({ id }) => id === actor));
  const isThere = ({ event, state }: FoundEvent) =>
    query.places !== undefined || (land !== undefined && isNamed(event, land) && isTheirs(state));
  if (isAbsence && found.some((one) => isThere(one) && wasPutOffOrMoved(one.event, then.asOf))) return undefined;
  const ids = new Set<string>(found.flatMap(({ state }) => state.declined));
  const isSpokenOf = (one: Named) =>
    found.some(
      ({ event, state }) =>
        isWithout(one, event, state, isOfSeries) &&
        namesOfSubject(`${one.kind}:${one.id}`, then.archive).some((name) =>
          textOf(event, then.asOf).includes(` ${name} `),
        ),
    );
  // Of whoever was there it is told that they were.
  const wasThere = ({ id }: Named) =>
    found.some(
      ({ event: { series }, state: { participants } }) =>
        series !== undefined && participants.some(({ actor }) => actor === id),
    );
  // Who was not to come at first, as a step tells.
  const isAtFirst = ({ kind, id }: Named) =>
    found.some(
      ({ event }) => presenceOf(eventSteps(event, then.asOf), `${kind}:${id}`, then.archive, "away")?.is === "first",
    );
  const isKnownAway = named.some((one) => ids.has(one.id) || isSpokenOf(one) || wasThere(one) || isAtFirst(one));
  return isAbsence && isKnownAway ? undefined : saysUntold(why, message, then, found[0]?.event.id);
}

const WHY_WORD = "why";

/** “Why did the tariffs get struck down”: with nothing else named, what only speaks of them is no event of theirs. */
function isOnlySpokenOf(
  { words, names = [], ...others }: EventParts,
  { rest }: ReadMessage,
  { archive, asOf }: IntentContext,
): boolean {
  const isBare = [others.subjects, others.series, others.places, others.kinds, others.statuses].every(
    (one) => one === undefined,
  );
  if (!isBare || words === undefined || names.length === 0) return false;
  const found = findEvents({ ...others, words, names, which: "one", asOf }, archive);
  const isCalledSo = found.some(({ event }) => names.some((name) => isNamed(event, name)));
  return found.length > 0 && !(isCalledSo && CHANGES.test(rest));
}

/** “Why did Xi skip Rio”: something there is known to have been without them. */
function isWithoutThem(
  { places, kinds }: Pick<EventParts, "places" | "kinds">,
  named: readonly Named[],
  message: ReadMessage,
  { archive, asOf }: IntentContext,
): boolean {
  if (places === undefined) return false;
  const there = findEvents({ places, kinds, ...timeOf(message), which: "one", asOf }, archive);
  return there.some(({ state }) => named.some(({ id }) => state.declined.some((one) => one === id)));
}

/** Of a series its editions are asked for, at some of which they were by video. */
function isWithout({ id }: Named, { series }: Event, { participants, format }: State, isOfSeries: boolean): boolean {
  const takesPart = participants.some(({ actor }) => actor === id);
  return isOfSeries ? series !== undefined && (!takesPart || format === "hybrid") : !takesPart;
}

/** “Not in Taiwan”: a land that is a matter of meetings, after which a journey there is called. */
function landNamed(message: ReadMessage, archive: Archive): string | undefined {
  const land = recordParts(message).find(
    (part) =>
      message.words[part.from - 1]?.key === "in" &&
      part.records.every(({ kind, id }) => kind === "topic" && !isSeriesTopic(id, archive)),
  );
  return land && keyOf(land.text);
}

/** “Why was Xi not at the inauguration”: of which there may be no event. */
const WAS_NOT_THERE = /\bnot (?:at|in|among|there|present)\b/iu;

function recordParts({ parts }: ReadMessage): readonly RecordPart[] {
  return parts.filter((part) => part.is === "record");
}

/** “So why did”: as many words stand before whoever it is asked of. */
const MAX_BEFORE = 4;

function firstFree(start: number, { words, parts }: ReadMessage): number | undefined {
  const at = words.findIndex(
    ({ key }, place) =>
      place >= start && !isFunctionWord(key) && !parts.some(({ from, to }) => from <= place && place < to),
  );
  return at < 0 ? undefined : at;
}

function isActor(part: Part, { actors }: Archive): boolean {
  return part.is === "record" && part.records.every(({ kind, id }) => kind === "actor" && actors.has(id as never));
}
