// “How many days between Alaska and the Washington meeting”, “how long after Alaska did they meet”: two events with their days, or that none is told.

import { addDays, earliest, latest } from "@attache/edtf";
import { areToldDays } from "../../../../archive/history.ts";
import { DAYS_BETWEEN } from "../../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { AFTER_SO, withoutClosing } from "../phrasing/sentence-forms.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const SMALL_COUNTS = "two three four five six seven eight nine ten eleven twelve".split(" ");

const SO_LONG =
  "(?<what>how (?:long|soon|much (?:time|later)|many (?:\\p{L}+ )?(?:hours|days|nights|weeks|months|years)(?: later)?))";
const LIES =
  "(?:(?: (?:is|are|was|were|lie|lies|lay|did|do|does|it|there|take|took|pass|passed|elapsed?|went|go|by|the gap|apart|time)){0,4})";

/** Two of whatever is named, the latter of which may be told as it is asked: “did Zelensky meet Trump”. */
const APART_FORMS: readonly RegExp[] = [
  whereItMayFit(
    new RegExp(`${AFTER_SO}${SO_LONG}${LIES} (?<link>between) (?<first>\\S.*?) and (?<second>\\S.*)$`, "iu"),
  ),
  whereItMayFit(
    new RegExp(
      `${AFTER_SO}(?<what>(?:(?:what (?:is|was) )?the )?(?:number of )?(?:days|weeks|months|years|time|gap|interval)) (?:that (?:lie|lay|passed) )?(?<link>between) (?<first>\\S.*?) and (?<second>\\S.*)$`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${AFTER_SO}${SO_LONG} (?<link>before) (?<second>\\S.*?) (?<first>(?:did|was|were|is|are|does|do|has|have|had|came|comes) \\S.*)$`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(`${AFTER_SO}${SO_LONG}${LIES} (?<link>from) (?<first>\\S.*?) (?:to|until|till) (?<second>\\S.*)$`, "iu"),
  ),
  whereItMayFit(
    new RegExp(
      `${AFTER_SO}${SO_LONG} (?<link>after) (?<first>\\S.*?) (?<second>(?:did|was|were|is|are|does|do|has|have|had|came|comes) \\S.*)$`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${AFTER_SO}${SO_LONG} (?<second>(?:did|was|were|is|are|does|do) \\S.*?) (?<link>after) (?<first>\\S.*)$`,
      "iu",
    ),
  ),
];

/** What is asked of one event alone: since when it is known, or what was done to it. */
const OF_ONE_ALONE =
  /\b(?:announc\w+|known|know|confirm\w*|made public|public|last(?:s|ed)?|stay(?:s|ed)?|postpon\w+|cancel\w*|called off|put off|publish\w*|in force|in office|the talks|the call|the meeting last)\b/iu;

/** undefined where nothing of the kind is asked. `read`: how a question is read. */
export function asksDaysBetween(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const found = APART_FORMS.map((form) => form.exec(withoutClosing(asked))?.groups).find((one) => one !== undefined);
  const { what = "", link = "", first = "", second = "" } = found ?? {};
  if (found === undefined || OF_ONE_ALONE.test(asked) || UNTIL_NOW.test(second)) return undefined;
  const one = oneEventOf(first, then, read);
  const other = oneEventOf(second, then, read);
  if (one !== undefined && other !== undefined && one.event.id !== other.event.id)
    return asks({
      about: "events",
      which: "all",
      page: 0,
      subjects: [refsByDay([one, other]).join("|")],
      step: DAYS_BETWEEN,
      ...asKnown(then.asOf),
    });
  return saysUntold(
    `${what} ${link}`,
    readMessage(asked, then.archive, then.today),
    then,
    one?.event.id ?? other?.event.id,
  );
}

const SO_MANY_DAYS = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?(?:what|which (?:event|meeting|summit|call|talks)s?|who met|(?:was|is) there (?:a meeting|anything|something)|anything|events?|meetings?)(?: (?:happened|took place|was|were|is|came|followed|met|held|on|there|that|else|exactly))* (?<count>\\d{1,3}|an?|one|a few|a couple of|several|some|${SMALL_COUNTS.join("|")}) (?<unit>minutes?|hours?|days?|weeks?) (?<way>before|after|later than) (?<event>\\S.*)$`,
    "iu",
  ),
);

/** “What happened three days before the Alaska summit”: all of that day, counted from a date that is told; undefined where nothing of the kind is asked. */
export function asksDaysFrom(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const found = SO_MANY_DAYS.exec(withoutClosing(asked))?.groups;
  if (found === undefined) return undefined;
  const { count = "", unit = "", way = "", event: name = "" } = found;
  const one = oneEventOf(name, then, read);
  const { date } = one?.state ?? {};
  const isBefore = way.toLowerCase() === "before";
  // No event is looked for by the hour.
  const isCounted = /^(?:day|week)/iu.test(unit) && !/few|couple|several|some/iu.test(count);
  const day =
    !isCounted || date === undefined || !areToldDays(date) ? undefined : isBefore ? earliest(date) : latest(date);
  if (day === undefined)
    return saysUntold(`${count} ${unit} ${way}`, readMessage(asked, then.archive, then.today), then, one?.event.id);
  const small = SMALL_COUNTS.indexOf(count.toLowerCase());
  const many = (/^\d/u.test(count) ? Number(count) : small < 0 ? 1 : small + 2) * (/^week/iu.test(unit) ? 7 : 1);
  const meant = addDays(day, isBefore ? -many : many);
  return asks({ about: "timeline", from: meant, to: meant, ...asKnown(then.asOf) });
}

const UNTIL_NOW = /^(?:now|today|then|this)$/iu;

/** The one that fits; undefined where several do, or none that took or is to take place on some day. */
function oneEventOf(text: string, then: IntentContext, read: ReadAgain): FoundEvent | undefined {
  return singleBest(datedEventsOf(text, then, read));
}

/** All that fit of which a day is told; none where no event is asked for. */
export function datedEventsOf(text: string, then: IntentContext, read: ReadAgain): readonly FoundEvent[] {
  const name = text.replace(/^(?:did|does|do|was|were|is|are|has|have|had) (?:there )?/iu, "");
  const isClause = name !== text && !/^(?:the|an?|their) /iu.test(name);
  const intent = read(isClause ? `when ${text}` : `when was ${name}`, then);
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about !== "events" && question.about !== "event") return [];
  const asked: QuestionAbout<"events"> =
    question.about === "events"
      ? { ...question, which: "one" }
      : { about: "events", which: "one", subjects: [`event:${question.id}`], page: 0 };
  return findEvents(asked, then.archive).filter(({ state: { date } }) => date !== undefined);
}

export function refsByDay(found: readonly FoundEvent[]): readonly string[] {
  const dayOf = ({ state: { date } }: FoundEvent) => (date === undefined ? undefined : earliest(date)) ?? "";
  return found.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).map(({ event }) => `event:${event.id}`);
}
