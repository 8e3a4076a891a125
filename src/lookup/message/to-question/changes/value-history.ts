// “Every date that was named for the Kigali summit”, “all places COP25 was to be in”: of one event each value that it had, in turn.

import { dateHistoryOf } from "../../../../archive/date-history.ts";
import type { EventId } from "../../../../archive/fields.ts";
import type { EventFocus } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { sentenceForm } from "../phrasing/sentence-forms.ts";
import { eventCalled, recordCalled } from "../which-event/resolve-event-name.ts";
import { toldAnyhow } from "./history-answers.ts";

const LISTING_VALUES =
  "(?:(?:list|name|show|give|tell|enumerate)(?: me| us)?,? |(?:what|which)(?:['’]?s| are| were| is| was)? )?";
const OF_THEM_ALL =
  "(?:(?:all|every|each|any|the|other|of|different|various|possible|alternative|earlier|previous|single) )*";
const VALUE =
  "(?:(?<dates>dates?|days?)|(?<places>(?:host )?(?:places?|cit(?:y|ies)|venues?|locations?|countr(?:y|ies)|sites?|towns?))|(?<both>(?:dates? and places?|places? and dates?)))";
const NAMED_FOR_IT =
  "(?:named|given|set|planned|announced|proposed|floated|mentioned|considered|suggested|scheduled|fixed|discussed|mooted|offered|tabled|in (?:the running|play|question|the mix|discussion)|on (?:the )?(?:table|short ?list)|short-?listed|ruled out|up|thought of|talked about|on offer)";
const HAD_BEEN =
  "(?:(?:that|which|who) )?(?:(?:was|were|is|are|had|has|have|been|ever|once|at some point|at any time) )*";
const WAS_TO_BE_THERE =
  "(?:supposed|going|meant|planned|set|due|scheduled|expected|intended|announced|to)(?: (?:to|be|for|as|take place|held|happen|have been|go|in|at|on))*";

const VALUE_FORMS: readonly RegExp[] = [
  sentenceForm(
    `${LISTING_VALUES}(?:all|every|each) (?:of )?(?:the )?${VALUE} (?:that )?(?:the )?(?<event>\\S.*?) (?:has |have )?(?:ever )?had`,
  ),
  sentenceForm(
    `${LISTING_VALUES}${OF_THEM_ALL}${VALUE} ${HAD_BEEN}${NAMED_FOR_IT}(?: so far| ever| over time)? (?:for|of|to host|as (?:the )?(?:venue|place|date|host)s? (?:for|of))(?: the)? (?<event>\\S.*)`,
  ),
  sentenceForm(
    `${LISTING_VALUES}${OF_THEM_ALL}${VALUE} (?:(?:that|which|where|when|in which|on which) )?(?:was |were )?(?:the )?(?<event>\\S.*?) (?:was |were |is |had been |has been |had )?(?:ever |once |originally )?${WAS_TO_BE_THERE}`,
  ),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)[:,;–—-]+ ?${LISTING_VALUES}${OF_THEM_ALL}${VALUE} (?:(?:that|which|where|when) )?(?:it |they )?(?:was |were |had |has |been )*(?:ever |once |originally )?(?:${WAS_TO_BE_THERE}|${NAMED_FOR_IT})?(?: for it)?$`,
    "iu",
  ),
  sentenceForm(
    `(?:what|which) (?:other |different |all )*${VALUE} (?:did|has|have|had) (?:the )?(?<event>\\S.*?) (?:have|had|get|got)(?: (?:before|over time|in turn|so far|ever|all in all|in all|earlier))?`,
  ),
  sentenceForm(
    `${LISTING_VALUES}(?:the )?(?:full |whole |complete )?(?:history|list) of (?:all )?(?:the )?${VALUE} (?:of|for|named for|given for) (?:the )?(?<event>\\S.*)`,
  ),
  sentenceForm(`${LISTING_VALUES}(?:all|every|each)(?: of)?(?: the)? ${VALUE} (?:of|for) (?:the )?(?<event>\\S.*)`),
  // “What was the original in-person date of it”, “the short list of places for it”.
  sentenceForm(
    `${LISTING_VALUES}(?:the |its )?(?:very )?(?:original|initial|first) (?:planned )?(?:in-person|physical) ${VALUE} (?:planned |named |set |given )?(?:of|for) (?:the )?(?<event>\\S.*)`,
  ),
  sentenceForm(
    `${LISTING_VALUES}(?:the )?in-person ${VALUE} (?:(?:first |originally )?(?:planned|named|set|given|scheduled) )?(?:of|for) (?:the )?(?<event>\\S.*)`,
  ),
  sentenceForm(
    `${LISTING_VALUES}(?:on )?(?:the )?short ?list of (?:possible |candidate )?${VALUE} (?:of|for) (?:the )?(?<event>\\S.*)`,
  ),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)[:,;–—-]+ (?:(?:what|which) (?:was|were) )?(?:the |its )?(?:very )?(?:originally planned|original|initial|first planned)(?: (?:planned|in-person|scheduled))? ${VALUE}$`,
    "iu",
  ),
  // “Was it Camp David or Doral that was last given as its place”.
  sentenceForm(
    `(?:was|is|were) (?:the )?\\p{L}[^,?]*? or (?:the )?\\p{L}[^,?]*? the (?:very )?(?:first|last|final|original|latest|initial) ${VALUE} (?:(?:given|named|announced|chosen|set|proposed|mentioned|thought of|planned) )?(?:of|for) (?:the )?(?<event>\\S.*)`,
  ),
];

/** “The original and the final date of the summit”, “the summit: first date and new date”. */
const FIRST_VALUE = "(?:originally planned|original|first|initial|earlier|planned|old|previous)";
const LAST_VALUE = "(?:final|actual|new|current|last|later|latest|real|second|revised|eventual)";
const FIRST_AND_LAST = `(?:the )?(?:both )?(?:the )?${FIRST_VALUE}(?: (?:dates?|days?|places?|cit(?:y|ies)|venues?|locations?))?(?: and|,? (?:vs\\.?|versus|or|then|to|&)| &|,)(?: then)? (?:the )?${LAST_VALUE} ${VALUE}`;
const FIRST_AND_LAST_FORMS: readonly RegExp[] = [
  sentenceForm(`${LISTING_VALUES}${FIRST_AND_LAST} (?:of|for) (?:the )?(?<event>\\S.*)`),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)(?:['’]s?)?[:,;–—-]* (?:(?:what|which) (?:was|were|is|are) )?${FIRST_AND_LAST}$`,
    "iu",
  ),
];

/** “When was the G7 at Camp David supposed to be”: each date that it was to have, where it lost one. */
const WHEN_IT_WAS_TO_BE = sentenceForm(
  `(?:when|(?:on )?(?:what|which) (?:day|date)s?) (?:was|were) (?:the )?(?<event>\\S.*?) (?:supposed|meant|due|scheduled|planned|slated|intended)(?: to)?(?: (?:be|take place|happen|be held|have been|have been held|have taken place|start|begin|open|meet|convene))?`,
);

/** “When was it first meant to be held”, “when was it originally planned for”. */
const WHEN_IT_WAS_FIRST = sentenceForm(
  `(?:when|(?:on )?(?:what|which) (?:day|date)s?) (?:was|were) (?:the )?(?<event>\\S.*?) (?:at first|first|originally|initially) (?:supposed|meant|due|scheduled|planned|slated|intended|set|going|to)(?: (?:to|for|be|have been|held|take place|happen|start|begin|open|meet|convene|place))*(?: (?:at first|first|originally))?`,
);

/** “The planned date before Covid”. */
const PLANNED_BEFORE = whereItMayFit(
  /\bplanned(?= (?:dates?|days?|places?|venues?)\b.*\bbefore (?:covid(?:-19)?|the pandemic|corona\p{L}*)$)/iu,
);

/** “The original host”. */
const FIRST_HOST = whereItMayFit(/(?<=\b(?:original|initial|first planned|originally planned) )hosts?\b/iu);

/** “Which dates were named before it was held”: until then none are named anyhow. */
const BEFORE_IT_WAS = whereItMayFit(
  /(?<=\b(?:dates?|days?|places?|venues?|cit(?:y|ies))\b.*),? (?:before|until) (?:(?:it|they|that) )?(?:was held|took place|began|started|happened|met|was fixed|was settled|covid(?:-19)?|the pandemic|corona\p{L}*|that|then)$/iu,
);

const HOW_MANY_TIMES_IT = "(?:how often|how many times)";
const SHIFTED = "(?:shift(?:ed)?|slip(?:ped)?|slid(?:e|den)?|mov(?:e|ed)|chang(?:e|ed)|drift(?:ed)?)";
const DATE_OF_IT = "(?:planned |proposed |target )?dates?";

/** “How often did the date shift for the meeting in Sochi”: as many as it had, each with its day. */
const DATE_SHIFTED = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?${HOW_MANY_TIMES_IT} (?:did|has|have|had) (?:the |its )?(?:${DATE_OF_IT} ${SHIFTED} (?:for|of) (?:the )?(?<behind>\\S.*)|${DATE_OF_IT} (?:of|for) (?:the )?(?<of>\\S.*?) ${SHIFTED}|(?<before>\\S.*?)(?:['’]s?)? ${DATE_OF_IT} ${SHIFTED})$`,
    "iu",
  ),
);

/** “How many different dates were floated for it”. */
const HOW_MANY_VALUES = whereItMayFit(
  /^(?:(?:so|and|but),? )?how many (?:(?:different|possible|other|alternative|separate) )*(?=(?:dates|places|venues|cities)\b)/iu,
);

/** One of these is in all of them. */
const MAY_BE_VALUES = whereItMayFit(
  /\b(?:supposed|meant|due|scheduled|planned|slated|intended|dates?|days?|places?|cit(?:y|ies)|venues?|locations?|countr(?:y|ies)|sites?|towns?)\b/iu,
);

/** undefined where nothing of the kind is asked, or not just one event is meant. */
export function asksValues(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = asked
    .replace(/[\s?!.]+$/u, "")
    .replace(HOW_MANY_VALUES, "which ")
    .replace(PLANNED_BEFORE, "original")
    .replace(BEFORE_IT_WAS, "")
    .replace(FIRST_HOST, "place");
  if (!MAY_BE_VALUES.test(line) || /["“”«»„]/u.test(line)) return undefined;
  const { behind, of, before } = DATE_SHIFTED.exec(line)?.groups ?? {};
  const shifted = behind ?? of ?? before;
  if (shifted !== undefined) return everyDateOf(eventCalled(shifted, then, read), then);
  const wasToBe = WHEN_IT_WAS_TO_BE.exec(line)?.groups?.event;
  const wasFirst = WHEN_IT_WAS_FIRST.exec(line)?.groups?.event;
  if (wasFirst !== undefined) return toldAnyhow(line, then, read) ?? datesItWasToHave(wasFirst, then, read);
  // “Originally” asks for the first of them alone.
  if (wasToBe !== undefined && !/ (?:originally|first|initially|at first)$/iu.test(wasToBe))
    return datesItWasToHave(wasToBe, then, read);
  for (const form of [...FIRST_AND_LAST_FORMS, ...VALUE_FORMS]) {
    const groups = form.exec(line)?.groups;
    if (groups?.event === undefined) continue;
    const id = eventCalled(groups.event, then, read);
    if (id === undefined) continue;
    const focus: EventFocus = groups.dates === undefined && groups.both === undefined ? "places" : "dates";
    return asks({ about: "event", id, page: 0, focus, ...asKnown(then.asOf) });
  }
  return undefined;
}

function everyDateOf(id: EventId | undefined, then: IntentContext): Intent | undefined {
  return id && asks({ about: "event", id, page: 0, focus: "dates", ...asKnown(then.asOf) });
}

function datesItWasToHave(name: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const event = recordCalled(name, then, read);
  const isMoved = event !== undefined && (dateHistoryOf(event, then.asOf)?.left ?? []).length > 0;
  return isMoved ? everyDateOf(event.id, then) : undefined;
}
