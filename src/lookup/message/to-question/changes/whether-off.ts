// “Was the summit cancelled”, of what never was: that no step tells it, and how it was put off or went ahead; “is it cancelled”, “is it confirmed”, of the one that is not held yet.

import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { NEVER_OFF } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { inTownWithoutEvents, isCalledByPlaceOrPair } from "../which-event/called-by-place.ts";
import { editionThatStands, nearestThatStands } from "../which-event/edition-that-stands.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const WAS_CALLED_OFF = whereItMayFit(
  /^(?:(?:so|and|but|ok),? )?(?:was|were|has|have|is|did) (?:the )?(?<event>\S.*?) (?:(?:been|be|ever|actually|really|get|got) )*(?:cancell?ed|called off|scrapped|axed|abandoned)(?: (?:for good|completely|altogether|in the end|after all|then|at all|because of \S.*|over \S.*|due to \S.*))?$/iu,
);

/** “Is Budapest off”, and nobody who is going or calling off something. */
const IS_OFF_NOW = whereItMayFit(
  /^(?:(?:so|and|but|ok),? )?(?:is|are) (?:the )?(?<event>\S.*?)(?<! (?:\p{L}+ing|\p{L}+ed|put|day|days|week|time|it|that|this|how far|far|well|better|worse)) (?:now |really |completely |definitely )?off(?: the table| the cards)?$/iu,
);

const ASKED_IN_PRESENT = /^(?:(?:so|and|but|ok),? )?(?:is|are) /iu;

const STANDS_NOW = whereItMayFit(
  /^(?:(?:so|and|but|ok),? )?(?:is|are) (?:the )?(?<event>\S.*?) (?:(?:still|now|already|yet|actually|really|officially|even|definitely) )*(?<how>confirmed|set|fixed|happening|on|going ahead|taking place)(?: (?:yet|now|already|or not|at all|for sure))?$/iu,
);
const HAS_YEAR_TYPED = /\b(?:19|20)\d\d\b/u;

/** undefined where it was called off once, or not one event is meant. */
export function asksWhetherOff(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const closed = withoutClosing(asked);
  const name = (WAS_CALLED_OFF.exec(closed) ?? IS_OFF_NOW.exec(closed))?.groups?.event;
  if (name === undefined) return asksHowItStands(asked, then, read);
  if (/ or /iu.test(name)) return undefined;
  const found = eventsCalled(name, then, read);
  const one = singleBest(found);
  if (ASKED_IN_PRESENT.test(asked) && found.length > 1) {
    const open = editionThatStands(found, then);
    if (open === undefined) return undefined;
    const told = OFF_STATUSES.has(open.state.status)
      ? ({ focus: "why", step: "off" } as const)
      : ({ focus: "whether", step: NEVER_OFF } as const);
    return asks({ about: "event", id: open.event.id, page: 0, ...told, ...asKnown(then.asOf) });
  }
  if (one === undefined || one.state.status !== "held" || wasOff(one, then)) return undefined;
  const told = { focus: "whether", step: NEVER_OFF } as const;
  return asks({ about: "event", id: one.event.id, page: 0, ...told, ...asKnown(then.asOf) });
}

/** undefined where only one is called so, which is read as any other, or a time tells which. */
function asksHowItStands(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { event: name, how = "" } = STANDS_NOW.exec(withVerbBefore(withoutClosing(asked)))?.groups ?? {};
  if (name === undefined || / or /iu.test(name) || HAS_YEAR_TYPED.test(name)) return undefined;
  const nothing = inTownWithoutEvents(name, then);
  if (nothing !== undefined) return nothing;
  const found = withoutAttendances(eventsCalled(name, then, read));
  if (found.length < 2) return undefined;
  const edition = editionThatStands(found, then);
  const open = edition ?? (isCalledByPlaceOrPair(name, then) ? nearestThatStands(found, then) : undefined);
  if (open === undefined) return undefined;
  const focus = /^(?:confirmed|set|fixed)$/iu.test(how) ? "confirmed" : "whether";
  // What is still to come, or that nothing is, is found as the next of its kind.
  if (focus === "whether" && edition !== undefined && isReadAsNext(read(asked, then))) return undefined;
  return asks({ about: "event", id: open.event.id, page: 0, focus, ...asKnown(then.asOf) });
}

/** Who comes to a larger meeting does not hold it, where they meet by themselves too. */
function withoutAttendances(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const own = found.filter(({ event }) => event.attends === undefined);
  return own.length === 0 ? found : own;
}

/** “Muscat talks still on?” */
function withVerbBefore(closed: string): string {
  return VERBLESS_STILL_ON.test(closed) ? `is ${closed}` : closed;
}

const VERBLESS_STILL_ON = whereItMayFit(
  /^(?!(?:(?:so|and|but|ok),? )?(?:is|are|was|were|does|do|did|has|have|had|will|would|wh\p{L}+|how|if)\b).+ still (?:on|happening|going ahead|taking place)(?: (?:now|or not|at all|for sure))?$/iu,
);

function isReadAsNext(intent: Intent): boolean {
  return intent.ok && "question" in intent && intent.question.about === "events" && intent.question.which === "next";
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
