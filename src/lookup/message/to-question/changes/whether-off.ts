// “Was the summit cancelled”, of what never was: that no step tells it, and how it was put off or went ahead.

import { NEVER_OFF } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const WAS_CALLED_OFF = whereItMayFit(
  /^(?:(?:so|and|but|ok),? )?(?:was|were|has|have|is|did) (?:the )?(?<event>\S.*?) (?:(?:been|be|ever|actually|really|get|got) )*(?:cancell?ed|called off|scrapped|axed|abandoned)(?: (?:for good|completely|altogether|in the end|after all|then|at all|because of \S.*|over \S.*|due to \S.*))?$/iu,
);

/** “Is Budapest off”, and nobody who is going or calling off something. */
const IS_OFF_NOW = whereItMayFit(
  /^(?:(?:so|and|but|ok),? )?(?:is|are) (?:the )?(?<event>\S.*?)(?<! (?:\p{L}+ing|\p{L}+ed|put|day|days|week|time|it|that|this|how far|far|well|better|worse)) (?:now |really |completely |definitely )?off(?: the table| the cards)?$/iu,
);

const IS_NOW = /^(?:(?:so|and|but|ok),? )?(?:is|are) /iu;

/** undefined where it was called off once, or not one event is meant. */
export function asksWhetherOff(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const closed = withoutClosing(asked);
  const name = (WAS_CALLED_OFF.exec(closed) ?? IS_OFF_NOW.exec(closed))?.groups?.event;
  if (name === undefined || / (?:or|and) /iu.test(name)) return undefined;
  const found = eventsCalled(name, then, read);
  const one = singleBest(found);
  // “Is the summit cancelled”: of several the one that is still to come, or came to nothing, and none that was held.
  if (IS_NOW.test(asked)) {
    const [open, ...others] = found.length < 2 ? [] : found.filter(({ state }) => !BEGUN_STATUSES.has(state.status));
    if (open !== undefined && others.length === 0)
      return asks({ about: "event", id: open.event.id, page: 0, focus: "why", step: "off", ...asKnown(then.asOf) });
    if (found.length > 1) return undefined;
  }
  if (one === undefined || one.state.status !== "held" || wasOff(one, then)) return undefined;
  const told = { focus: "whether", step: NEVER_OFF } as const;
  return asks({ about: "event", id: one.event.id, page: 0, ...told, ...asKnown(then.asOf) });
}

/** Whether it was off for good at some time, somebody was not to come any more, or it was held in another state. */
function wasOff({ event }: FoundEvent, { asOf }: IntentContext): boolean {
  return eventSteps(event, asOf).some(
    ({ changes, before, state, development: { summary } }) =>
      changes.includes("cancelled") ||
      changes.includes("lapsed") ||
      TELLS_OFF.test(summary) ||
      (before?.place?.country !== undefined && before.place.country !== state.place?.country),
  );
}

const TELLS_OFF = /\bcancel\p{L}*|\bcall(?:s|ed)? (?:it |the \p{L}+ )?off\b|\bscrap(?:s|ped)?\b|\bwithdraws?\b/iu;
