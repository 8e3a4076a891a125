// “Is the trilateral summit confirmed”, without a time: of several that are called so the one that is not held yet, however it stands.

import { type Day, daysBetween } from "@attache/edtf";
import { dayAmongOthers, type Phase, phaseOf } from "../../../../archive/phase.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import type { IntentContext } from "../../intent.ts";

/** What has a day ahead before what has none, and that before what is due or came to nothing. */
const PHASES_IN_TURN: readonly ReadonlySet<Phase>[] = [
  new Set<Phase>(["now", "upcoming"]),
  new Set<Phase>(["undated"]),
  new Set<Phase>(["passed", "off"]),
];

/** The next of them; else the last of what was due or came to nothing since one was held. undefined where none is left, or several are that nobody can tell apart. */
export function editionThatStands(found: readonly FoundEvent[], { today }: IntentContext): FoundEvent | undefined {
  const held = found.filter(({ state }) => BEGUN_STATUSES.has(state.status)).map(editionDay);
  const last = held.toSorted().at(-1) ?? "";
  const open = found.filter(
    (one) => !BEGUN_STATUSES.has(one.state.status) && (one.state.status === "postponed" || editionDay(one) > last),
  );
  if (!areEditionsOfOne(open)) return undefined;
  const groups = PHASES_IN_TURN.map((phases) => open.filter(({ state }) => phases.has(phaseOf(state, today))));
  const [ahead = [], undated = [], past = []] = groups.map((some) =>
    some.toSorted((a, b) => editionDay(a).localeCompare(editionDay(b))),
  );
  return ahead[0] ?? undated[0] ?? past.at(-1);
}

/** Of those that fit best of what is called by one place, or by two who meet: the open one that is nearest to where the archive ends; where none is, and all are of one series, the last. */
export function nearestThatStands(
  found: readonly FoundEvent[],
  { archive: { reaches }, today }: IntentContext,
): FoundEvent | undefined {
  const most = Math.max(...found.map(({ score }) => score));
  const fitting = found.filter(({ score }) => score === most);
  const inTurn = fitting.toSorted((a, b) => editionDay(a).localeCompare(editionDay(b)));
  const last = editionDay(inTurn.findLast(({ state }) => BEGUN_STATUSES.has(state.status)));
  const isOpen = (one: FoundEvent) => OPEN_PHASES.has(phaseOf(one.state, today)) && editionDay(one) > last;
  const end = reaches ?? today;
  const distance = (one: FoundEvent) => Math.abs(daysBetween(dayAmongOthers(one.state), end));
  const [nearest] = inTurn.filter(isOpen).toSorted((a, b) => distance(a) - distance(b));
  return nearest ?? (areEditionsOfOne(fitting) ? inTurn.at(-1) : undefined);
}

/** Of several of one series the one of this year: of those that are not told to be held the nearest to now, else the last; undefined where it has none. */
export function editionOfThisYear(found: readonly FoundEvent[], { today }: IntentContext): FoundEvent | undefined {
  const most = Math.max(...found.map(({ score }) => score));
  const called = found.filter(({ score, event }) => score === most && event.series !== undefined);
  if (called.length < 2 || !areEditionsOfOne(called)) return undefined;
  const ofYear = called.filter((one) => editionDay(one).slice(0, 4) === today.slice(0, 4));
  const distance = (one: FoundEvent) => Math.abs(daysBetween(dayAmongOthers(one.state), today));
  const [open] = ofYear
    .filter(({ state }) => OPEN_PHASES.has(phaseOf(state, today)))
    .toSorted((a, b) => distance(a) - distance(b));
  return open ?? ofYear.toSorted((a, b) => editionDay(a).localeCompare(editionDay(b))).at(-1);
}

const OPEN_PHASES: ReadonlySet<Phase> = new Set<Phase>(["now", "upcoming", "undated", "passed"]);

/** Of one series, or only one. */
function areEditionsOfOne(open: readonly FoundEvent[]): boolean {
  return open.length < 2 || new Set(open.map(({ event }) => event.series ?? event.id)).size === 1;
}

function editionDay(one: FoundEvent | undefined): Day | "" {
  return one === undefined ? "" : dayAmongOthers(one.state);
}
