// “Has Putin been to Turkey since 2022”, “when did Trump go to Moscow to see Putin”: a visit that is only to come, or was only spoken of, is no yes.

import { isExpected } from "../../../../archive/phase.ts";
import { JOURNEY_MADE, TOOK_PLACE } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

const HAS_BEEN_THERE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:has|have|had|was|were|did)\b(?!.*\b(?:to (?:go|visit|travel|come|be|fly)|supposed|meant|going|planned?|want\w*|agree\w*|cancel\w*|postpone\w*|put off|call(?:ed)? off|why|when|where|how|invit\w*|confirm\w*)\b)/iu,
);

/** “When did she go there”, “… travel there to meet him”: of a journey that was made. */
const WHEN_WENT = whereItMayFit(
  /^(?:[^:?,]{2,40}: )?(?:(?:so|and|but),? )?(?:when(?: exactly)?|(?:(?:on|in) )?(?:what|which) (?:day|date|month|year)) did (?!.*\b(?:want|plan|hope|agree|decide|confirm|announce|invite|say|refuse|cancel|postpone|call)\b)\S.*? (?:(?:go|travel|fly|come|head|journey) to|visit)(?! (?:see|meet|talk|speak)\b) \S/iu,
);

/** Whether it was made, where all that is found of theirs is one that has not begun. */
function whetherMade(
  { rest }: ReadMessage,
  intent: Intent,
  { archive, asOf, today }: IntentContext,
): Intent | undefined {
  if (asOf !== undefined || !WHEN_WENT.test(rest) || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "events" || question.which !== "one" || question.asOf !== undefined) return undefined;
  // “North Korea: when did she go”: whoever goes is a person.
  const refs = [question.by ?? "", ...(question.subjects ?? [])].flatMap((some) => some.split("|")).map(splitRef);
  const who: string | undefined = refs.find(({ kind, id }) => kind === "actor" && isPerson("actor", id, archive))?.id;
  const theirs = findEvents(question, archive).filter(({ state }) =>
    state.participants.some(({ actor }) => actor === who),
  );
  if (theirs.some(({ state }) => BEGUN_STATUSES.has(state.status))) return undefined;
  const [only, ...others] = theirs.filter(
    ({ event, state }) => ONE_IS_THE_WAY.has(event.kind) && (state.status === "floated" || isExpected(state, today)),
  );
  if (only === undefined || others.length > 0) return undefined;
  return asks({ about: "event", id: only.event.id, page: 0, focus: "whether", step: JOURNEY_MADE });
}

/** Whether it took place, where the only journey that is found has not begun; undefined where something else is asked, or one has. */
export function whetherBeen(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { archive, asOf, today } = then;
  const made = whetherMade(message, intent, then);
  if (made !== undefined) return made;
  if (asOf !== undefined || !HAS_BEEN_THERE.test(message.rest)) return undefined;
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { which, by, focus, places, kinds, asOf: asKnownThen } = intent.question;
  const isOfWay = places !== undefined || kinds?.every((kind) => kind === "visit") === true;
  if (which !== "one" || by === undefined || !isOfWay || asKnownThen !== undefined) return undefined;
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
