// “Why not in Santiago”: nothing is named but the place.

import { eventsAt, placeWords } from "../../../../archive/events-by-place.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { Event } from "../../../../archive/schema.ts";
import { placeAsStep } from "../../../../core/left-place.ts";
import type { EventStep } from "../../../../core/view.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const WHY_NOT_IN = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?:why|how come) (?:(?:was|is) (?:it|that) )?not|why (?:was|is)n['’]?t it)(?: (?:be|being|held|hosted|there))* (?:in|at) (?:the )?(?<place>\p{L}[\p{L}.’' -]*)$/iu,
);

/** “Why was Doral given up”, “why did they ditch Charlotte”. */
const WHY_GIVEN_UP = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:why|how come) (?:(?:was|is|were) (?:the )?(?<place>\p{L}[\p{L}.’' -]*?) (?:given up|ditched|dropped|abandoned)|(?:did|does|has|have) (?:\S+ ){1,3}?(?:giv(?:e|en) up(?: on)?|ditch(?:ed)?|drop(?:ped)?|abandon(?:ed)?) (?:the )?(?<left>\p{L}[\p{L}.’' -]*?))(?: as (?:the |a )?(?:venue|place|host|site))?$/iu,
);

/** Of what was to be there, the step by which it went away or was called off; undefined where nothing of the kind is asked, or nothing is told. */
export function asksWhyNotIn(asked: string, then: IntentContext): Intent | undefined {
  const text = withoutClosing(asked);
  const { place: gone, left = gone } = WHY_GIVEN_UP.exec(text)?.groups ?? {};
  const place = WHY_NOT_IN.exec(text)?.groups?.place ?? left;
  if (place === undefined) return undefined;
  const key = keyOf(place);
  const at = eventsAt(key, then.archive);
  // “Doral” is only a word of the name of a place.
  const there = at.length > 0 || left === undefined ? at : eventsTelling(key, then);
  const meant = there.filter((event) => isGoneFrom(event, key, then));
  // Of what is there still it is not asked why it is not, nor of anything else that is told of a venue.
  if (
    meant.length === 0 &&
    left === undefined &&
    tokenize(place).every((word) => placeWords.of(then.archive).has(word))
  )
    return saysUntold("why", readMessage(text, then.archive, then.today), then);
  if (meant.length === 0 || meant.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [meant.map(({ id }) => `event:${id}`).join("|")];
  const told = { which: "one", page: 0, subjects, focus: "relocated", step: placeAsStep(key) } as const;
  return asks({ about: "events", ...told, ...asKnown(then.asOf) });
}

function eventsTelling(key: string, { archive }: IntentContext): readonly Event[] {
  return archive.search.eventsWith(key.split(" ")).flatMap((id) => archive.events.get(id) ?? []);
}

function isGoneFrom(event: Event, key: string, { archive, asOf }: IntentContext): boolean {
  const steps = eventSteps(event, asOf);
  const isAt = (step: EventStep) => step.state.place !== null && wasAt(step, key, archive);
  const [last] = steps;
  return last !== undefined && steps.some(isAt) && (!isAt(last) || OFF_STATUSES.has(last.state.status));
}
