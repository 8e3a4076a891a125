// “First call Hegseth Dong Jun”, “when did Trump first speak to Xi”, “first time Biden met Xi”: the first of two that the archive has, said as such, and not when something of theirs was first known.

import type { EventKind } from "../../../../archive/vocabulary.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { timeOf } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { loadedWords } from "../guards/loaded-words.ts";

const CALLS_ALONE: readonly EventKind[] = ["call"];
const TALKS_AND_CALLS: readonly EventKind[] = ["talks", "meeting", "summit", "call"];

const MEETINGS_ALONE: readonly EventKind[] = ["meeting", "summit", "talks", "visit", "conference"];

const FIRST_EVER = "(?:first|1st)(?: ever)?";

const FIRST_TIME_THAT =
  /^(?:so |and |but )?(?:when (?:was|is) |what was )?(?:the )?(?:very )?(?:first|1st)(?: ever)? time (?:that |when )?/u
    .source;

/** They did it to each other, or one to the other; what one said of the other is something else. */
const firstTime = (verb: string, towards: string) =>
  whereItMayFit(
    new RegExp(
      `${FIRST_TIME_THAT}(?:\\S+ ){1,5}(?:had |has |have )?${verb}(?: ${towards}(?!about\\b|of\\b|on\\b|for\\b|off\\b|out\\b)(?!.* (?:about|of|on|over)\\b)\\S.*|(?<= and .*)(?: (?:with|to) each other| each other)?[\\s?!.]*)$`,
      "iu",
    ),
  );

/** A heading, or a question that no word for a meeting is in. */
const FIRST_FORMS: readonly (readonly [RegExp, readonly EventKind[]])[] = [
  [
    whereItMayFit(
      new RegExp(
        `^(?:the )?(?:very )?${FIRST_EVER} (?:(?:phone|telephone|video) )?calls? (?!between\\b|of\\b|with\\b)`,
        "iu",
      ),
    ),
    CALLS_ALONE,
  ],
  [
    whereItMayFit(
      new RegExp(`^(?:the )?(?:very )?${FIRST_EVER} (?:conversation|talk)s? (?!between\\b|of\\b|with\\b|on\\b)`, "iu"),
    ),
    TALKS_AND_CALLS,
  ],
  [
    whereItMayFit(
      new RegExp(
        `^(?:so |and |but )?when (?:did|have|had) .+\\b${FIRST_EVER} (?:speak|spoke|spoken|talk|talked|converse)\\b|^(?:so |and |but )?when (?:did|have|had) .+\\b(?:speak|spoke|spoken|talk|talked|converse)\\b.*\\b(?:for the first time|first)$`,
        "iu",
      ),
    ),
    TALKS_AND_CALLS,
  ],
  [
    firstTime("(?:talk(?:ed|s)?|spoke|speaks?|spoken|conversed?)", "(?:directly |by (?:tele)?phone )?(?:with|to) "),
    TALKS_AND_CALLS,
  ],
  [firstTime("(?:met|meets?)", "(?:up )?(?:with )?"), MEETINGS_ALONE],
  [firstTime("(?:called|phoned|telephoned|rang)", ""), CALLS_ALONE],
];

const OF_FIRST_TALK =
  /^(?:1st|first|time|very|ever|phone|telephone|video|speak|spoke|spoken|talk|talked|talks?|met|meets?|conversed?|conversations?|calls?|called|phoned|telephoned|rang|exchange|words)$/u;

/** undefined where no such thing is asked of just two, or where the archive has none. */
export function asksFirstOfTwo(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  const kinds = FIRST_FORMS.find(([form]) => form.test(rest))?.[1];
  if (kinds === undefined || translated === true || quoted.length > 0) return undefined;
  if (loadedWords(message).some(({ key }) => !OF_FIRST_TALK.test(key))) return undefined;
  const two = parts.filter((part): part is RecordPart => isNamedActor(part));
  if (two.length !== 2 || parts.some((part) => !isNamedActor(part) && part.is !== "kind" && part.is !== "status"))
    return undefined;
  const question: QuestionAbout<"events"> = {
    ...{ about: "events", which: "first", page: 0, subjects: two.map(({ records }) => refsOf(records)) },
    ...{ kinds: [...kinds], statuses: ["held"] },
    ...timeOf(message),
    ...asKnown(then.asOf),
  };
  return findEvents(question, then.archive).length === 0 ? undefined : asks(question);
}

function isNamedActor(part: Part): boolean {
  return part.is === "record" && part.records.some(({ kind }) => kind === "actor");
}
