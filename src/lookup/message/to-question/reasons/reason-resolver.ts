// What of an event tells why: the step that moved it or called it off, who did not come, what came of it, or who first said that it would be.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { type EventFocus, STAYED_AWAY } from "../../../../core/event-focus.ts";
import { strangerAsStep } from "../../../../core/stranger-asked.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { staysAway } from "../../../answers/last-word.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { OF_ABSENCE } from "../attendance/absence-patterns.ts";
import { WITHDRAWS } from "../changes/withdrawal-verbs.ts";
import type { EventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { isAway } from "../lists-and-counts/list-intents.ts";

/** What is told first where a reason is asked for. */
export function askedReason(
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): { readonly focus: EventFocus; readonly step?: string } {
  const focus = reasonOf(message, parts, then);
  return focus === "who" ? { focus, step: STAYED_AWAY } : { focus };
}

/** Why it failed or broke off is told by what came of it, where it was held; why something was closed by whoever first said so. */
function reasonOf(message: ReadMessage, parts: EventParts, then: IntentContext): EventFocus {
  if (isAway(message) || NOBODY_CAME.test(message.rest)) return "who";
  if (CLOSED_MISSION.test(message.rest)) return "announced";
  if (!ENDED_WITHOUT.test(message.rest)) return "why";
  const query = { ...withTopic(withoutStatus(parts)), ...timeOf(message), which: "one", asOf: then.asOf } as const;
  const [best] = findEvents(query, then.archive).toSorted((a, b) => b.score - a.score);
  return best?.state.status === "held" ? "outcome" : "why";
}

const ANY_LEADERS =
  /(?:(?:the|so|many|most|some|all|any|other|world|foreign|national|political) ){0,3}(?:leaders?|heads? of (?:state|government)(?: (?:and|or) government)?|presidents|prime ministers|statesmen|delegations|politicians|countries)/u
    .source;
const CAME_THERE = /(?:go|gone|come|travel|fly|attend|appear|be|there|at|in|present|turn up|show up)/u.source;

/** “Why didn’t world leaders go to New York”: nobody in particular. */
const NOBODY_CAME = new RegExp(
  `^(?:(?:so|and|but),? )?(?:why|how come)(?: (?:did|do|does|were|was|are|is|have|had|could|can))?(?:n['’]?t ${ANY_LEADERS}| ${ANY_LEADERS}(?: (?:did|do|were|are|have|had|could|can))?(?: not|n['’]?t)| (?:nobody|no[- ]one|no ${ANY_LEADERS}))(?: (?:able|allowed) to)? ${CAME_THERE}\\b`,
  "iu",
);

const CLOSED_MISSION =
  /\b(?:consulates?|embass(?:y|ies)|missions?)\b.*\b(?:clos\w+|shut\w*)\b|\b(?:clos\w+|shut\w*)\b.*\b(?:consulates?|embass(?:y|ies)|missions?)\b/iu;

const ENDED_WITHOUT =
  /\b(?:fail\w*|collaps\w*|br[oe]a?ke? (?:down|off|up)|broken|fell apart|ended? (?:early|without)|cut short|walk(?:ed)? (?:out|away))\b/iu;

/** “Why did Rubio pull out of the London talks” is asked of them as “why did he skip them” is; undefined where nothing of the kind is known. */
export function withoutThem(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (isAway(message)) return missedBySomebody(message, parts, then);
  return WITHDRAWS.test(message.rest) && parts.names === undefined ? asksOfMissed(message, parts, then) : undefined;
}

/** “Why did Modi skip the SCO summit?”: of those that are known to have been without him; undefined where there are none. */
export function missedBySomebody(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words: _, names: _names, mentions: _mentions, unread: _unread, ...query } = withTopic(withoutStatus(parts));
  return (
    ofStranger(query, parts, message, then) ??
    asksOfMissed(message, parts, then) ??
    (parts.names === undefined ? whatNeverWas(query, message, then) : undefined)
  );
}

function asksOfMissed(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { words: _, mentions: _mentions, unread = [], ...query } = withTopic(withoutStatus(parts));
  const strange = unread.filter((word) => !OF_ABSENCE.test(keyOf(word)));
  const missed = {
    ...query,
    ...(strange.length === 0 ? {} : { unread: strange }),
    ...timeOf(message),
    which: "one",
    away: true,
    ...asKnown(then.asOf),
  } as const;
  if (findEvents(missed, then.archive).length === 0) return undefined;
  return asks({ about: "events", page: 0, ...missed, focus: "who", step: STAYED_AWAY });
}

/** “Why did Fico miss Copenhagen”: of somebody without a record what a step tells of them, and never why another stayed away. */
function ofStranger(
  query: Omit<EventParts, "statuses">,
  { names = [], subjects = [] }: Pick<EventParts, "names" | "subjects">,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  if (names.length === 0 || subjects.some((refs) => /(?:actor|guest|host):/u.test(refs))) return undefined;
  const found = findEvents({ ...query, ...timeOf(message), which: "one", asOf: then.asOf }, then.archive);
  const name = names.find((one) => !found.some(({ event }) => isNamed(event, one)));
  if (name === undefined) return undefined;
  const words = name.split(" ");
  const told = found.filter(({ event }) =>
    staysAway(
      knownBy(event, then.asOf).map((development) => ({ development })),
      words,
    ),
  );
  const [only, ...others] = told;
  return only === undefined || others.length > 0
    ? saysUntold("why", message, then, found[0]?.event.id)
    : asksToldStep(only.event.id, strangerAsStep(words), then);
}

/** “Why did Erdoğan not go to Washington in 2024”: where he was at what was held there, what never was is meant. */
function whatNeverWas(
  query: Omit<EventParts, "statuses">,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const found = findEvents({ ...query, ...timeOf(message), which: "one", asOf: then.asOf }, then.archive);
  const people = (query.subjects ?? []).flatMap((refs) => refs.split("|").map((ref) => splitRef(ref).id as string));
  const isThere = ({ state }: FoundEvent) => state.participants.some(({ actor }) => people.includes(actor));
  const [only, ...others] = found.filter(({ state }) => state.status !== "held");
  const areHeldWith = found.some((one) => one.state.status === "held" && isThere(one));
  if (only === undefined || others.length > 0 || !areHeldWith) return undefined;
  return asks({
    about: "events",
    which: "one",
    page: 0,
    subjects: [`event:${only.event.id}`],
    focus: "why",
    ...asKnown(then.asOf),
  });
}
