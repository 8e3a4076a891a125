// “Did NATO shorten its Hague summit”, “was it cut to one day”: how long it was to be before, and since when it was shorter.

import type { EventId } from "../../../../archive/fields.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { SHORTENED } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { daysByDate } from "../../../answers/length-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { AFTER_SO, groupsOfFirst, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";

const TO_A_DAY = /(?: (?:to|by|down to) (?:(?:just|only) )?(?:one|an?|two|a single|half a|\d) (?:days?|hours?))?/iu
  .source;
const SHORT_BEHIND = /(?: (?:in the end|at all|at some point|beforehand|before it began|or not))?/iu.source;
const MADE_SHORT =
  "(?:shortened|cut (?:short|down)|trimmed|curtailed|truncated|made shorter|(?:cut|reduced|trimmed|shortened) (?:to|by|down to) (?:(?:just|only) )?(?:one|an?|two|a single|half a|\\d) (?:days?|hours?))";

const AND_KNOWN = /(?:,? and (?:when|since when|how|by whom|who|why)\b.*)?/iu.source;

const SHORTENED_FORMS: readonly RegExp[] = [
  // “When was it shortened”, “how was it cut down and when did that get out”.
  new RegExp(
    `${AFTER_SO}(?:when|why|how come|since when|how|by how much|who knew when|(?:on )?(?:what|which) (?:day|date)) (?:was|were|is|has|had) (?:the )?(?<event>\\S.*?) (?:first |been |being )*${MADE_SHORT}${TO_A_DAY}${SHORT_BEHIND}${AND_KNOWN}$`,
    "iu",
  ),
  // “Why the summit was cut to one day”, in another order.
  new RegExp(
    `${AFTER_SO}(?:when|why|how come) (?:the )?(?<event>(?!(?:was|were|is|has|had|did) )\\S.*?) (?:was|were|is|has been|got) (?:first |suddenly )*${MADE_SHORT}${TO_A_DAY}${SHORT_BEHIND}$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}(?:when|how) did (?:they|it become known that|(?:nato|the (?:hosts?|organi[sz]ers?))) (?:shorten|curtail|trim|truncate|cut (?:short|down)) (?:the|its|their) (?<event>\\S.*?)${TO_A_DAY}${SHORT_BEHIND}${AND_KNOWN}$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}(?:was|were|has|have|had|is) (?:the )?(?<event>\\S.*?) (?:ever |been |being |actually |really )*${MADE_SHORT}${TO_A_DAY}${SHORT_BEHIND}$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}(?:did|has|have|had) (?<who>\\S.*?) (?:shorten(?:ed)?|curtail(?:ed)?|trim(?:med)?|truncate[d]?|cut (?:short|down)) (?:the|its|their|his|her) (?<event>\\S.*?)${TO_A_DAY}${SHORT_BEHIND}$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}(?:did|has|have|had) (?<who>\\S.*?) (?:cut|reduce[d]?) (?:the|its|their|his|her) (?<event>\\S.*?) (?:short|(?:to|by|down to) (?:(?:just|only) )?(?:one|an?|two|a single|half a|\\d) (?:days?|hours?))${SHORT_BEHIND}$`,
    "iu",
  ),
];

const MAY_BE_SHORT = whereItMayFit(/\b(?:short\w*|cut|trim\w*|curtail\w*|truncat\w*|reduc\w*)\b/iu);

/** undefined where nothing of the kind is asked, or not just one event is meant. */
export function asksWhetherShortened(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_SHORT.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const groups = groupsOfFirst(SHORTENED_FORMS, line);
  const name = groups?.event;
  if (name === undefined) return undefined;
  // “NATO … its Hague summit” is theirs; who cut that of others is told by who says so.
  const one = eventCalled(name, then, read) ?? (groups?.who && eventCalled(`${groups.who} ${name}`, then, read));
  // A journey to a part of the world is none to one of its states, of which nobody says that it was shorter.
  const [id, ...others] = one && !isOfRegion(name) ? [one] : shortenedOnes(name, then, read);
  if (id === undefined) return undefined;
  const told = { page: 0, focus: "lasted", step: SHORTENED, ...asKnown(then.asOf) } as const;
  if (others.length === 0) return asks({ about: "event", id, ...told });
  return asks({
    about: "events",
    which: "one",
    subjects: [[id, ...others].map((each) => `event:${each}`).join("|")],
    ...told,
  });
}

/** “Trump’s trip to Asia”, “his Asia trip”. */
function isOfRegion(name: string): boolean {
  const { to = "", before = to } = REGION_OF_JOURNEY.exec(name)?.groups ?? {};
  return statesOfRegion(keyOf(before)) !== undefined;
}

const REGION_OF_JOURNEY =
  /\b(?:trip|tour|visit|journey) to (?:the )?(?<to>\p{L}.*)$|(?<before>\p{L}+) (?:trip|tour|visit|journey)$/iu;

/** Of several that are called so, those that were. */
function shortenedOnes(name: string, then: IntentContext, read: ReadAgain): readonly EventId[] {
  const intent = read(`when was ${name}`, then);
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return [];
  const { statuses: _, ...any } = intent.question;
  const found = findEvents({ ...any, which: "all" }, then.archive);
  if (found.length > MOST_EDITIONS) return [];
  const shorter = found.filter(({ event }) =>
    eventSteps(event, then.asOf).some(({ before, state }) => {
      const [was, is] = [before && daysByDate(before), daysByDate(state)];
      return was !== undefined && is !== undefined && is < was;
    }),
  );
  return shorter.length > MOST_SHORTENED ? [] : shorter.map(({ event }) => event.id);
}

/** As many as are asked between. */
const MOST_SHORTENED = 5;

const MOST_EDITIONS = 30;
