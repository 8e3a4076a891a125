// “Did China cancel Blinken’s trip”: of what another side called off, that it is not told that they did, and who did.

import type { Archive } from "../../../../archive/archive.ts";
import { eventConcerns } from "../../../../archive/concerns.ts";
import type { EventStep } from "../../../../core/view.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { actorsIn, areOfTheirs } from "../../../answers/step-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const SIDE_CALLED_OFF =
  /^(?:(?:so|and|but),? )?did (?<side>(?:the )?\p{L}[\p{L}’'.-]*(?: \p{L}[\p{L}’'.-]*){0,3}?) (?:really |ever |actually )?(?:cancel|call off|scrap|postpone|put off|delay|axe) (?<event>\S.*)$/iu;

type CalledOff = { readonly side: string; readonly event: string };

/** Who is asked about, and what, as they are typed. */
export function sideCalledOff(line: string): CalledOff | undefined {
  const { side, event } = SIDE_CALLED_OFF.exec(line)?.groups ?? {};
  return side === undefined || event === undefined ? undefined : { side, event };
}

/** undefined where a step by which it was put off is theirs, or names them. `ids`: the side; `called`: the events that are called so. */
export function calledOffBySide(
  { side, event: name }: CalledOff,
  ids: readonly string[],
  called: (name: string) => readonly FoundEvent[],
  then: IntentContext,
): Intent | undefined {
  if (ids.length === 0) return undefined;
  const { archive, asOf } = then;
  const movesIn = ({ event }: FoundEvent) => eventSteps(event, asOf).filter(isOffOrMoved);
  const own = singleBest(called(name));
  // “Blinken’s trip”: of several the one to them that was moved.
  const one =
    own !== undefined && isOfSide(own, ids, archive)
      ? own
      : singleBest(called(`${name} to ${side}`).filter((found) => movesIn(found).length > 0));
  const isTheirs = ({ development: { says = "", summary } }: EventStep) =>
    actorsIn(`${says} ${summary}`, archive).some((id) => areOfTheirs([id], ids, archive));
  const moves = one === undefined ? [] : movesIn(one);
  if (one === undefined || moves.length === 0 || moves.some(isTheirs)) return undefined;
  const by = ids.map((id) => `actor:${id}`).join("|");
  return asks({ about: "event", id: one.event.id, page: 0, focus: "why", step: "given-up", by, ...asKnown(asOf) });
}

/** Whether they are the host, or have a part in it. */
export function isOfSide({ event, state }: FoundEvent, ids: readonly string[], archive: Archive): boolean {
  const isHost = ids.includes((state.place ?? event.place)?.country ?? "");
  return isHost || ids.some((actor) => eventConcerns(event, { actor } as never, archive, {}));
}
