// Of the texts that are found already, which one is told: “have both reached an agreement”, “is there a deal yet”.

import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { EventKind } from "../../../../archive/vocabulary.ts";
import { type AgreedAsked, agreedAsStep } from "../../../../core/agreed-asked.ts";
import { agreedTold, familyOfText } from "../../../answers/agreed-told.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { IS_OF_YET } from "./agreed-forms.ts";
import { OF_TRUCE } from "./signed-forms.ts";

/** Of one meeting that is found already, and of an agreement that did not come about; what is in force tells itself. */
export function ofThoseFound(
  already: readonly FoundEvent[],
  intent: Intent,
  { asked, message }: { readonly asked: AgreedAsked; readonly message: ReadMessage },
  then: IntentContext,
): Intent | undefined {
  const isOwn = already.every(({ event }) => OF_ITS_OWN.has(event.kind));
  const fitting =
    isOwn && asked.text !== "anything" ? already.filter(({ event }) => isOfFamily(event.title, asked.text)) : already;
  const [one, ...others] = stillOpenOf(fitting.length > 0 ? fitting : already, message);
  if (one === undefined || others.length > 0) return undefined;
  if (isOwn && one.state.status === "held") return undefined;
  if (agreedTold(eventSteps(one.event, then.asOf), asked).length === 0) return undefined;
  const isSame = already.length === 1 && intent.ok && "question" in intent && intent.question.about === "events";
  return isSame
    ? asks({ ...intent.question, focus: "told", step: agreedAsStep(asked) })
    : asksAgreed([one], asked, then);
}

/** “Is there an Iran deal yet”: of several the one that did not come about, if only one did not. */
function stillOpenOf(found: readonly FoundEvent[], { rest }: ReadMessage): readonly FoundEvent[] {
  if (found.length < 2 || !IS_OF_YET.test(rest)) return found;
  const open = found.filter(
    ({ event, state: { status } }) =>
      OF_ITS_OWN.has(event.kind) && !BEGUN_STATUSES.has(status) && !OFF_STATUSES.has(status),
  );
  return open.length === 1 ? open : found;
}

export const OF_ITS_OWN: ReadonlySet<EventKind> = new Set<EventKind>(["agreement", "measure", "statement"]);

/** “Ceasefire of Israel and Iran” is no deal. */
function isOfFamily(title: string, text: string): boolean {
  return OF_TRUCE.test(title) === (familyOfText(text) === "paused");
}

/** What each of them tells of such a text. */
export function asksAgreed(found: readonly FoundEvent[], asked: AgreedAsked, { asOf }: IntentContext): Intent {
  const subjects = [found.map(({ event }) => `event:${event.id}`).join("|")];
  const step = { focus: "told", step: agreedAsStep(asked) } as const;
  return asks({ about: "events", which: "one", page: 0, subjects, ...step, ...asKnown(asOf) });
}
