// “Which cities did Macron visit in China in December 2025”, “where else did Starmer go in China”: of one journey all its places, with the step that names more of them than the record; of several, the place of each.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { PLACE_ASKED } from "../lists-and-counts/row-patterns.ts";
import { listAskedFor } from "../lists-and-counts/rows.ts";
import { SEVERAL_PLACES } from "../phrasing/common-patterns.ts";
import { groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";

const PLACES_VISITED = sentenceForm(
  `(?:(?:to )?(?:which|what) (?:other |all )?(?:${PLACE_ASKED}|stops)(?: all)?|where (?:all|else)) (?:did|has|have|had|was|were) (?<who>\\S.*?) (?:visit(?:ed)?|travel(?:l?ed)?(?: to)?|go(?:ne)?(?: to)?|been(?: to)?|fly to|flown to|stop(?:ped)? (?:in|at)|tour(?:ed)?|make|made)(?<time> .*)?`,
);

const STOP_NOUNS = "(?:countries|cities|capitals|places|stops)";
const WHOSE_TRIP =
  "(?<who>\\S.*?)(?:['’]s)?(?: (?!next\\b|last\\b|latest\\b|upcoming\\b|first\\b|recent\\b|planned\\b)(?<through>[\\p{L}-]+))? (?:trip|tour|journey|itinerary)";

/** “Trump's Asia trip October 2025 which countries”, “what cities are on Modi's tour”: the same of a journey that is called after a part of the world. */
const STOPS_OF_TRIP: readonly RegExp[] = [
  sentenceForm(
    `(?:which|what) ${STOP_NOUNS} (?:are|were|is|was) (?:there )?(?:on|in|part of) ${WHOSE_TRIP}(?<time> .*)?`,
  ),
  sentenceForm(`${WHOSE_TRIP}(?<time> .*?)?,? (?:which|what) ${STOP_NOUNS}`),
  sentenceForm(`${STOP_NOUNS} (?:on|of|in) ${WHOSE_TRIP}(?<time> .*)?`),
];

const ON_A_JOURNEY =
  /\b(?:on|during) (?:his|her|their|its|the|that) (?:\p{L}+ )?(?:trip|visit|journey|tour) (?:to|of|in|through|across) /iu;
/** Of a journey through one part of the world its countries are asked for by its name. */
const ASKS_FOR_STATES = /^\S+ (?:other |all )?countr|\bcountries$/iu;

/** Wherever somebody was outside their country, to a visit or to a meeting; undefined where nobody, or nothing, is known. */
export function placesOfJourneys(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  const { who, through = "", time = "" } = groupsOfFirst([PLACES_VISITED, ...STOPS_OF_TRIP], line) ?? {};
  if (who === undefined) return undefined;
  // “Macron’s China trip” is a visit to one state.
  if (recordsCalled(keyOf(through), then.archive).some(({ kind }) => kind === "actor")) return undefined;
  const visits = listAskedFor(`visits by ${who}${time.replace(ON_A_JOURNEY, "in ")}`, then, read);
  const isOfGuest = visits?.subjects?.some((refs) => refs.startsWith("guest:")) === true;
  if (visits === undefined || !isOfGuest || visits.unread !== undefined) return undefined;
  const { kinds: _, statuses: _statuses, ...query } = visits;
  const there: QuestionAbout<"events"> = { ...query, format: "in-person", statuses: ["held"], focus: "where" };
  const { statuses: _held, ...planned } = there;
  const been = findEvents(there, then.archive);
  const found = been.length > 0 ? been : findEvents(planned, then.archive);
  const [only, ...others] = found;
  if (only === undefined) return undefined;
  if (others.length > 0 || only.event.kind !== "visit" || ASKS_FOR_STATES.test(line))
    return been.length === 0 ? undefined : asks(there);
  return asks({ about: "event", id: only.event.id, page: 0, ...placeOrStep(only, then), ...asKnown(then.asOf) });
}

const THERE_AND_ELSEWHERE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:when (?:did|was) )?(?<who>(?!(?:who|what|which|where|how)\b)\S.*?) (?:visit(?:ed)?|(?:was |been )?in|go(?:ne)? to|went to|travel(?:l?ed)? to) (?<there>\S+(?: \S+){0,2}?)(?:,? when)?(?:\?|,| and| -|\.)+ ?(?:and |but )?(?:was|were|did|has|had) (?:he|she|they) (?:also |even |ever )?(?:in|at|go to|been to|visit|stop (?:in|at)|get to|make it to|see) (?<place>\S+(?: (?!too\b|as\b|also\b)\S+)?)(?: too| as well| also)?$/iu,
);

/** “Starmer visited China when? was he in Shanghai too?”: what tells that they were there, else the journey. */
export function asksThereAndElsewhere(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { who, there, place } = THERE_AND_ELSEWHERE.exec(asked)?.groups ?? {};
  if (who === undefined || there === undefined || place === undefined) return undefined;
  const both = read(`did ${who} go to ${place} on his trip to ${there}`, then);
  if (isFound(both, then)) return both;
  const journey = read(`when did ${who} visit ${there}`, then);
  if (!journey.ok || !("question" in journey) || journey.question.about !== "events") return undefined;
  return isFound(journey, then) ? asks({ ...journey.question, unread: [place] }) : undefined;
}

function isFound(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  const { question } = intent;
  return question.about === "event" || (question.about === "events" && findEvents(question, archive).length > 0);
}

/** Behind these somebody goes, stays or is; what else has a capital is no place. */
const PLACE_BEHIND =
  /\b(?:in|from|visits?|leaves|on to|arrives? (?:in|at)) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;

/** The place, or the step that names the most cities of it where one has more than the record. */
function placeOrStep(
  found: FoundEvent,
  { archive, asOf }: IntentContext,
): Pick<QuestionAbout<"events">, "focus" | "step"> {
  const place = found.state.place?.name ?? found.event.place?.name ?? "";
  if (SEVERAL_PLACES.test(place)) return { focus: "where" };
  const steps = knownBy(found.event, asOf);
  const isElsewhere = (name: string) =>
    recordsCalled(keyOf(name), archive).length === 0 && !NO_PLACE_IN_TIME.test(name);
  const lines = clausesOfSteps(steps).flatMap((line) => {
    const names = [...line.clause.matchAll(PLACE_BEHIND)].flatMap(({ groups }) => groups?.name ?? []);
    const more = new Set(names.filter(isElsewhere));
    const here = names.some((name) => wasAt(found, keyOf(name), archive));
    return more.size === 0 ? [] : [{ ...line, count: more.size + Number(here) }];
  });
  const most = Math.max(...lines.map(({ count }) => count));
  const line = lines.findLast(({ count }) => count === most);
  const step = wordsForClause(line, steps, archive);
  return step === undefined ? { focus: "where" } : { focus: "told", step };
}

const NO_PLACE_IN_TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
