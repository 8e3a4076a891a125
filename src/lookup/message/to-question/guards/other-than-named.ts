// “The 16th coordination talks”, “the working group in Washington”, “the call of March 2025”: what the archive lacks is told by no card of another number or place, nor by a step of another event.

import { addDays, overlaps } from "@attache/edtf";
import { becameKnownIn } from "../../../../archive/known.ts";
import { knownBy, knownTimes } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Question, QuestionAbout } from "../../../../core/question.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { titleNamesOf } from "../../../answers/names-in-titles.ts";
import { stepTold } from "../../../answers/step-told.ts";
import { mayBeAtWord, wasAt } from "../../../parts/find-places.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { refsOf } from "../events/record-refs.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";

/** What is asked about, as typed, where the event that would be `shown` is another; undefined where it may be the one. */
export function otherThanNamed(
  message: ReadMessage,
  question: Question,
  shown: () => FoundEvent | undefined,
  then: IntentContext,
): string | undefined {
  const { rest, words } = message;
  const at = words.findIndex(({ key }) => ORDINAL_KEY.test(key));
  const numbered = at === -1 ? undefined : numberedOtherwise(message, at, shown(), then);
  const isTold = "focus" in question && question.focus === "told";
  const isShown = question.about === "event" || (question.about === "events" && question.which === "one" && isTold);
  if (numbered !== undefined || !isShown) return numbered;
  const asked = FORMS_OF_ASKING.map((form) => form.exec(rest)?.groups?.it).find((it) => it !== undefined);
  const event = asked === undefined ? undefined : shown();
  if (event === undefined) return undefined;
  const isOther = isTold ? isStepOfAnother(message, question, event, then) : isInAnotherPlace(message, event, then);
  return isOther ? asked : undefined;
}

const WHO_ATTENDED =
  /^(?:so |and |but )?who (?:all |else )?(?:attended|took part|participated|was (?:at|present|in attendance)|were (?:at|present|in attendance|the participants)|came to) (?:at )?(?:the )?(?<it>\S.*)$/iu;
const SPEAKS_OF_PRESENCE =
  /\b(?:attend\p{L}*|t(?:oo|a)k\p{L}* part|participa\p{L}*|(?:is|are|was|were|be) present|joins?|joined|represent\p{L}*|delegat\p{L}*|meets?|met|receiv\p{L}*|arriv\p{L}*|sits?|sat|came together|comes? together)\b/iu;
const WHAT_CAME_OF_IT = whereItMayFit(
  /^(?:so |and |but )?what (?:was|were|got|did .*) (?:agreed?|decided?|achieved|adopted|signed|concluded|reached)(?: upon| on)? (?:at|in|during) (?:the )?(?<it>\S.*)$/iu,
);

const WHEN_OR_WHY = whereItMayFit(/^(?:so |and |but )?(?:when|why) (?:was|were) (?:the )?(?<it>\S.*)$/iu);
const FORMS_OF_ASKING = [WHO_ATTENDED, WHAT_CAME_OF_IT, WHEN_OR_WHY];

/** So long after a meeting its outcome may become known: days. */
const TOLD_WITHIN = 31;

/** The number with what it counts, as typed, where the event shown is called by another number; undefined where it is not, or where more is named than its title has. */
function numberedOtherwise(
  message: ReadMessage,
  at: number,
  shown: FoundEvent | undefined,
  { archive }: IntentContext,
): string | undefined {
  const { words, parts, span } = message;
  const number = words[at]?.key ?? "";
  const end = endOfCounted(message, at);
  if (shown === undefined || end === undefined || isNamed(shown.event, number)) return undefined;
  const { event } = shown;
  const title = ` ${keyOf(event.title)} `;
  if (!title.split(" ").some((word) => ORDINAL_KEY.test(word))) return undefined;
  // “The first summit in Armenia” may be the eighth of all, “the second talks of this year” the fifth.
  const isInTitle = parts.every(
    (part) =>
      part.is === "kind" ||
      part.is === "status" ||
      (part.is === "record" && titleNamesOf(refsOf(part.records), archive).some((name) => title.includes(name))) ||
      (part.is === "place" && title.includes(` ${part.place} `)),
  );
  const isOfItsYear = span === undefined || title.includes(` ${span.from.slice(0, 4)} `);
  return isInTitle && isOfItsYear ? typedText(words, at, end) : undefined;
}

/** Where the name ends that is counted: “the 17th BRICS summit”, and not “the 17th day of” or “the first time”. */
function endOfCounted({ words, parts }: ReadMessage, at: number): number | undefined {
  const stop = words.findIndex(({ key }, index) => index > at && isFunctionWord(key));
  const kind = parts.find(({ is, from, to }) => is === "kind" && from > at && (stop === -1 || to <= stop));
  return kind?.to;
}

/** Whether a step that is to be told speaks of nobody's being there, or of another time than that of what is asked. */
function isStepOfAnother(
  { rest, span }: ReadMessage,
  { step, by }: Pick<QuestionAbout<"event" | "events">, "step" | "by">,
  { event, state }: FoundEvent,
  { archive, asOf }: IntentContext,
): boolean {
  const steps = knownBy(event, asOf);
  const told = stepTold(steps, { focus: "told", step, by }, archive);
  if (told === undefined) return false;
  if (WHO_ATTENDED.test(rest)) return !SPEAKS_OF_PRESENCE.test(told.summary);
  const known = knownTimes(event)[steps.indexOf(told)];
  if (span === undefined || known === undefined) return false;
  if ([state.date, told.date].some((date) => date != null && overlaps(date, span.from, span.to))) return false;
  return becameKnownIn(known, span.from, addDays(span.to, TOLD_WITHIN)) !== "surely";
}

/** Whether it was in another place than the one in which the name ends. */
function isInAnotherPlace(message: ReadMessage, shown: FoundEvent, { archive }: IntentContext): boolean {
  const { parts, words } = message;
  const last = parts.find(({ to }) => to === words.length);
  if (last === undefined || words[last.from - 1]?.key !== "in") return false;
  return (eventParts(message, archive).places ?? []).some(
    (place) =>
      !wasAt(shown, place, archive) && !mayBeAtWord(shown.event, place, archive) && !isNamed(shown.event, place),
  );
}
