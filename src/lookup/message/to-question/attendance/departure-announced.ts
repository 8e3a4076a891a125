// “When did it emerge that Trump would leave the summit early”, “who said that Zelensky left”: the step of the one event that tells it of them, and not the first word of the event.

import { LEAVING } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { stepTold } from "../../../answers/step-told.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { asksWhoOrWhenTold } from "./absence-patterns.ts";
import { LEAVES_ANYHOW, OWN_TO_LEAVING } from "./leaving-words.ts";

/** undefined where nothing of the kind is asked, or what is named is several events. */
export function asksWhenLeaving(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0) return undefined;
  if (!SAYS_LEAVING.test(message.rest) || !asksWhoOrWhenTold(message.rest)) return undefined;
  const who = whoLeaves(message, then);
  if (who === undefined) return undefined;
  const by = refsOf(who.records.filter(({ kind }) => kind === "actor"));
  const asked = { focus: "told", step: LEAVING, by } as const;
  const tries = eventsMeantIn({ by: who, to: undefined, isOwn: (key) => OWN_TO_LEAVING.test(key) }, message, then);
  const found = tries.map((some) => ofItsTime(some, message.span));
  const isTold = ({ event }: (typeof found)[number][number]) =>
    stepTold(
      eventSteps(event, then.asOf)
        .map(({ development }) => development)
        .toReversed(),
      asked,
      then.archive,
    ) !== undefined;
  const best =
    found.map((some) => singleBest(some.filter(isTold))).find((one) => one !== undefined) ??
    found.map(singleBest).find((one) => one !== undefined);
  // A treaty that somebody leaves is no meeting that they leave before its end.
  if (best?.event.kind === "measure" || best?.event.kind === "agreement") return undefined;
  return best && asks({ about: "event", id: best.event.id, page: 0, ...asked, ...asKnown(then.asOf) });
}

/** Whoever stands right before the word for it. */
export function whoLeaves({ parts, words }: ReadMessage, { archive }: IntentContext): RecordPart | undefined {
  const at = words.findIndex(({ key }) => LEAVES_ANYHOW.test(key));
  return parts.findLast(
    (part): part is RecordPart =>
      part.is === "record" && part.to <= at && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
}

const SAYS_LEAVING = whereItMayFit(
  /\b(?:leaves?|leaving|left|departs?|departed|departing)\b.*\b(?:early|before|prematurely|ahead of)\b|\b(?:would|will|was to|is to|was going to) (?:leave|depart)\b/iu,
);
