// Where and with whom, as far as that is not as it was. Pure text: no markup.

import { actsFor, daysOfState } from "../archive/concerns.ts";
import type { ActorId } from "../archive/fields.ts";
import type { State } from "../archive/history.ts";
import { nameOf, type Records } from "../archive/records.ts";
import type { Participant } from "../archive/schema.ts";
import { describeWhere } from "./describe-state.ts";
import type { Words } from "./words.ts";

/** `was` only of what has taken the place of something: “Camp David” → “by video”; without it “also with India”. */
export type Circumstance = { readonly was?: string; readonly is: string };

/** Empty where nothing of it changed, or nothing was known before. */
export function describeCircumstances(
  before: State | undefined,
  after: State,
  archive: Pick<Records, "actors">,
  words: Words,
): readonly Circumstance[] {
  if (before === undefined) return [];
  const { broadcast } = words;
  const where = (state: State) => describeWhere(state, words) ?? broadcast.noPlace();
  const moved = where(before) === where(after) ? [] : [{ was: where(before), is: where(after) }];
  const people = changedPeople(before, after, archive, words);
  const areRestated = JSON.stringify(before.participants) !== JSON.stringify(after.participants);
  return [...moved, ...(people.length > 0 || !areRestated ? people : [{ is: broadcast.othersInOffice() }])];
}

/** Of a whole delegation, more than these, the first is named and the others are counted: on one line of a phone. */
const MAX_NAMES_TOLD = 4;

function changedPeople(
  before: State,
  after: State,
  archive: Pick<Records, "actors">,
  words: Words,
): readonly Circumstance[] {
  const { broadcast } = words;
  const inWords = (named: readonly ActorId[]) => {
    const names = named.map((id) => words.withArticle(nameOf(archive, id)));
    const [first = "", ...others] = names;
    if (others.length >= MAX_NAMES_TOLD) return [words.event.namesAndMore({ names: first, more: others.length })];
    return names.length === 0 ? [] : [words.and(names)];
  };
  const out = after.declined.filter((id) => !before.declined.includes(id));
  const idsOf = (some: readonly Participant[]) => some.map(({ actor }) => actor);
  const [was, is] = [idsOf(before.participants), idsOf(after.participants)];
  const gone = was.filter((id) => !is.includes(id) && !out.includes(id));
  const come = after.participants.filter(({ actor }) => !was.includes(actor) && !out.includes(actor));
  const forWhom = new Map(come.map((one) => [one.actor, actsFor(one, () => daysOfState(after), archive)]));
  // A state for which somebody is named now has not gone, and whoever is named for it is nobody more.
  const isNamed = ({ actor }: Participant) => was.some((id) => id !== actor && forWhom.get(actor)?.has(id));
  const isStillThere = (id: ActorId) => [...forWhom.values()].some((those) => those.has(id));
  return [
    ...inWords(idsOf(come.filter((one) => !isNamed(one)))).map((names) => ({ is: broadcast.alsoWith({ names }) })),
    ...inWords(idsOf(come.filter(isNamed))).map((names) => ({ is: broadcast.nowNamed({ names }) })),
    ...inWords(out).map((names) => ({ is: broadcast.notComing({ names }) })),
    ...inWords(gone.filter((id) => !isStillThere(id))).map((names) => ({ is: broadcast.without({ names }) })),
  ];
}
