// “Has Putin been to Turkey since 2022”: a visit that is only to come is no yes.

import { isExpected } from "../../../../archive/phase.ts";
import { TOOK_PLACE } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const HAS_BEEN_THERE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:has|have|had|was|were|did)\b(?!.*\b(?:to (?:go|visit|travel|come|be|fly)|supposed|meant|going|planned?|want\w*|agree\w*|cancel\w*|postpone\w*|put off|call(?:ed)? off|why|when|where|how|invit\w*|confirm\w*)\b)/iu,
);

/** Whether it took place, where the only journey that is found has not begun; undefined where something else is asked, or one has. */
export function whetherBeen(
  message: ReadMessage,
  intent: Intent,
  { archive, asOf, today }: IntentContext,
): Intent | undefined {
  if (asOf !== undefined || !HAS_BEEN_THERE.test(message.rest)) return undefined;
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { which, by, focus, places, kinds, asOf: then } = intent.question;
  const isOfWay = places !== undefined || kinds?.every((kind) => kind === "visit") === true;
  if (which !== "one" || by === undefined || !isOfWay || then !== undefined) return undefined;
  if (focus !== undefined && focus !== "who") return undefined;
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const [only, ...others] = findEvents(intent.question, archive).filter(({ state: { participants } }) =>
    participants.some(({ actor }) => ids.includes(actor)),
  );
  if (only === undefined || others.length > 0 || !ONE_IS_THE_WAY.has(only.event.kind)) return undefined;
  const { status } = only.state;
  if (BEGUN_STATUSES.has(status) || status === "floated") return undefined;
  if (!isExpected(only.state, today) && status !== "planned" && status !== "confirmed") return undefined;
  return asks({ about: "event", id: only.event.id, page: 0, focus: "whether", step: TOOK_PLACE });
}

const ONE_IS_THE_WAY: ReadonlySet<string> = new Set(["visit"]);
