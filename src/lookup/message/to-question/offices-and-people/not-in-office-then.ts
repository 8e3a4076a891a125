// “As foreign minister in 2022, whom did Séjourné succeed”: they did not have it then, which is said before who had it until they did.

import { mayHaveHeld } from "../../../../archive/offices.ts";
import type { Actor, Office } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { describeSpan } from "../../../../wording/describe-limits.ts";
import { withTerm } from "../../../../wording/describe-term.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksWhomFollowed } from "./before-or-after.ts";

/** undefined where they may have had it in the time that is named, or the time is of somebody else. `before` is whoever is asked for. */
export function saysNotThen(
  { name }: Actor,
  office: Office,
  before: QuestionAbout<"office">,
  { span, rest }: ReadMessage,
  { archive, words, asOf, today }: IntentContext,
): Intent | undefined {
  if (span === undefined || !asksWhomFollowed(rest) || mayHaveHeld(office, span.from, span.to)) return undefined;
  const day = asOf ?? today;
  const last = holdersOf(before, archive).find((one) => mayHaveHeld(one.office, before.from, before.to));
  if (last === undefined) return undefined;
  const text = words.office.notThen({
    name,
    span: describeSpan(span, words) ?? "",
    office: withTerm(office.title, office, day, words),
    before: `${last.actor.name}, ${withTerm(last.office.title, last.office, day, words)}`,
  });
  return says(nothingFound(text, asOf, threeToTap(words, [{ label: office.title, question: before }])));
}
