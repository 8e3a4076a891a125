// “The last two calls of Trump and Putin”, “Xi’s next 3 meetings”: so many of a list, and not one that is called the second or third.

import { numberWord } from "../../../../archive/calendar-words.ts";
import type { TopicId } from "../../../../archive/fields.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { toQuestion } from "../to-question.ts";
import { isPluralOfSeries, SEVERAL_AHEAD } from "./several-ahead.ts";

type CountedTurn = "next" | "last" | "first";

const TURNS: Readonly<Record<string, CountedTurn>> = {
  ...{ next: "next", upcoming: "next", coming: "next", forthcoming: "next" },
  ...{ last: "last", latest: "last", past: "last", previous: "last", recent: "last", final: "last" },
  ...{ first: "first", earliest: "first" },
};

/** “The last two”, “two most recent”: in either order, and no span of time. */
const COUNTED = whereItMayFit(
  /\b(?:the )?(?:(?:very )?(?<turn>next|upcoming|coming|forthcoming|last|latest|past|previous|(?:most )?recent|final|first|earliest) (?<count>two|three|four|five|six|seven|eight|nine|ten|couple(?: of)?|[2-9]|1\d|20)|(?<before>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d|20) (?:very )?(?<behind>next|upcoming|coming|forthcoming|last|latest|past|previous|(?:most )?recent|final|first|earliest))\b(?! (?:days?|weeks?|months?|years?|quarters?|decades?|hours?|terms?)\b)/iu,
);

/** What asks for them as they are, and not what came of them or who was there. */
const ASKS_FOR_COUNTED =
  /^(?:(?:so|and|but|ok|okay|please|pls) )*(?:(?:can|could|would) you )?(?:(?:list|show|give|name|tell)(?: me| us)?(?: about)? |(?:what|which|when|where)(?:['’]?s| is| are| was| were| will)? |what (?:day|date|year)s? (?:is|are|was|were) |$|(?=\S))/iu;

const ASKS_SOMETHING_ELSE =
  /^(?:(?:so|and|but) )*(?:who|whom|whose|why|how|did|does|do|was|were|is|are|has|have|had|will|should|can|follow|unfollow|remind|notify|alert|tell me when)\b|\b(?:say|said|says|came of|come of|happened|announced|confirmed|cancel+ed|postponed|called off|moved|between (?:the )?first|attend\w*|agree\w*|sign\w*|decid\w*)\b/iu;

/** undefined where no such number is told before what is counted, or the rest asks for no list. */
export function asksCounted(asked: string, then: IntentContext): Intent | undefined {
  if (!COUNTED.test(asked)) return undefined;
  const message = readMessage(asked, then.archive, then.today);
  const { rest, quoted } = message;
  const found = COUNTED.exec(rest);
  const { turn, count, before, behind } = found?.groups ?? {};
  const most = numberWord(count ?? before ?? "");
  const which = TURNS[(turn ?? behind ?? "").toLowerCase().replace("most ", "")];
  if (found === null || most === undefined || which === undefined || quoted.length > 0) return undefined;
  if (!ASKS_FOR_COUNTED.test(rest) || ASKS_SOMETHING_ELSE.test(rest)) return undefined;
  const ahead = rest.slice(0, found.index);
  const without = `${ahead}${rest.slice(found.index + found[0].length)}`.replace(/\s+/gu, " ").trim();
  const all = { ...timeAs(message), ...readMessage(without, then.archive, then.today) };
  const list = areMany(all, then) ? listOf({ ...all, ...timeAs(message) }, without, then) : undefined;
  return list && asks({ ...list, which, most });
}

/** The time was taken out of the rest before. */
function timeAs({ span, pastSpan, yearless, since, unreadTime, daysBefore, timeAt }: ReadMessage) {
  return { span, pastSpan, yearless, since, unreadTime, daysBefore, timeAt };
}

function areMany({ rest, parts }: ReadMessage, { archive }: IntentContext): boolean {
  return SEVERAL_AHEAD.test(rest) || /\btalks\b/iu.test(rest) || parts.some((part) => isPluralOfSeries(part, archive));
}

function listOf(message: ReadMessage, text: string, then: IntentContext): QuestionAbout<"events"> | undefined {
  const intent = toQuestion("list", message, text, then);
  const question = intent?.ok === true && "question" in intent ? intent.question : undefined;
  return question?.about === "events" ? ofCountedEditions(question, then.archive) : undefined;
}

/** “The last two BRICS summits” are editions, as the last one is, and no other summits of it. */
function ofCountedEditions(
  question: QuestionAbout<"events">,
  archive: IntentContext["archive"],
): QuestionAbout<"events"> {
  const { subjects: [only = "", ...others] = [], ...query } = question;
  const series = /^(?:series|topic):(?<id>[^|]+)$/.exec(only)?.groups?.id;
  if (series === undefined || !isSeriesTopic(series as TopicId, archive)) return question;
  return { ...query, series: series as TopicId, ...(others.length === 0 ? {} : { subjects: others }) };
}
