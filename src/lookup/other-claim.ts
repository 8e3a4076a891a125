// Two who said different things of a date on one day.
import type { Archive } from "../archive/archive.ts";
import { sameKnown } from "../archive/known.ts";
import type { EventStep } from "../core/view.ts";
import { describeState, describeWhenFirst } from "../wording/describe-state.ts";
import type { Words } from "../wording/words.ts";

/** What another said of the date on the day of the newest step: both claims stand, each with who makes it. `steps`: newest first. */
export function describeOtherClaim(
  steps: readonly EventStep[],
  archive: Pick<Archive, "actors">,
  words: Words,
): string | undefined {
  const [latest] = steps;
  if (latest === undefined) return undefined;
  const others = steps
    .slice(1)
    .filter(
      ({ development }) => sameKnown(development.known, latest.development.known) && development.date !== undefined,
    );
  if (others.length === 0) return undefined;
  const date = describeWhenFirst(latest.state, archive, words);
  const other = others.find(({ state }) => describeWhenFirst(state, archive, words) !== date);
  if (other === undefined) return undefined;
  const state = describeState(other.state, archive, words);
  const { says: who } = other.development;
  return words.event.alsoSaidThatDay({
    claim: who === undefined ? state : words.event.stateAccordingTo({ state, who }),
  });
}
