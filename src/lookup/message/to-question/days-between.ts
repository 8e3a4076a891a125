// “How many days between Alaska and the Washington meeting”, “how long after Alaska did they meet”: two events with their days, or that none is told.

import { earliest } from "@attache/edtf";
import type { QuestionAbout } from "../../../core/question.ts";
import type { FoundEvent } from "../../answers/event-refs.ts";
import { findEvents } from "../../answers/find-events.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import { readMessage } from "../read-message.ts";
import { singleBest } from "./events-meant.ts";
import { saysUntold } from "./untold.ts";

type ReadAgain = (asked: string, then: IntentContext) => Intent;

const AFTER_SO = "^(?:(?:so|and|but),? )?";
const SO_LONG =
  "(?<what>how (?:long|soon|much (?:time|later)|many (?:\\p{L}+ )?(?:hours|days|nights|weeks|months|years)(?: later)?))";
const LIES =
  "(?:(?: (?:is|are|was|were|lie|lies|lay|did|do|does|it|there|take|took|pass|passed|elapsed?|went|go|by|the gap|apart|time)){0,4})";

/** Two of whatever is named, the latter of which may be told as it is asked: “did Zelensky meet Trump”. */
const APART_FORMS: readonly RegExp[] = [
  new RegExp(`${AFTER_SO}${SO_LONG}${LIES} (?<link>between) (?<first>\\S.*?) and (?<second>\\S.*)$`, "iu"),
  new RegExp(`${AFTER_SO}${SO_LONG}${LIES} (?<link>from) (?<first>\\S.*?) (?:to|until|till) (?<second>\\S.*)$`, "iu"),
  new RegExp(
    `${AFTER_SO}${SO_LONG} (?<link>after) (?<first>\\S.*?) (?<second>(?:did|was|were|is|are|does|do|has|have|had|came|comes) \\S.*)$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}${SO_LONG} (?<second>(?:did|was|were|is|are|does|do) \\S.*?) (?<link>after) (?<first>\\S.*)$`,
    "iu",
  ),
];

/** What is asked of one event alone: since when it is known, or what was done to it. */
const OF_ONE_ALONE =
  /\b(?:announc\w+|known|know|confirm\w*|made public|public|last(?:s|ed)?|stay(?:s|ed)?|postpon\w+|cancel\w*|called off|put off|publish\w*|in force|in office|the talks|the call|the meeting last)\b/iu;

/** undefined where nothing of the kind is asked. `read`: how a question is read. */
export function asksDaysBetween(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const found = APART_FORMS.map((form) => form.exec(asked.replace(/[\s?!.]+$/u, ""))?.groups).find(
    (one) => one !== undefined,
  );
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
      ...asKnown(then.asOf),
    });
  return saysUntold(
    `${what} ${link}`,
    readMessage(asked, then.archive, then.today),
    then,
    one?.event.id ?? other?.event.id,
  );
}

const UNTIL_NOW = /^(?:now|today|then|this)$/iu;

/** The one that fits; undefined where several do, or none that took or is to take place on some day. */
function oneEventOf(text: string, then: IntentContext, read: ReadAgain): FoundEvent | undefined {
  const name = text.replace(/^(?:did|does|do|was|were|is|are|has|have|had) (?:there )?/iu, "");
  const isClause = name !== text && !/^(?:the|an?|their) /iu.test(name);
  const intent = read(isClause ? `when ${text}` : `when was ${name}`, then);
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "events" && question.about !== "event") return undefined;
  const asked: QuestionAbout<"events"> =
    question.about === "events"
      ? { ...question, which: "one" }
      : { about: "events", which: "one", subjects: [`event:${question.id}`], page: 0 };
  const dated = findEvents(asked, then.archive).filter(({ state: { date } }) => date !== undefined);
  return singleBest(dated);
}

function refsByDay(found: readonly FoundEvent[]): readonly string[] {
  const dayOf = ({ state: { date } }: FoundEvent) => (date === undefined ? undefined : earliest(date)) ?? "";
  return found.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).map(({ event }) => `event:${event.id}`);
}
