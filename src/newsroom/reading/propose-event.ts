// A new event, where a headline tells that two sides are to come together and the archive knows of nothing like it. Pure.

import { type Day, latest } from "@attache/edtf";
import type { ActorId } from "../../archive/fields.ts";
import type { Records } from "../../archive/records.ts";
import type { EventKind } from "../../archive/vocabulary.ts";
import { kindsTold } from "./event-kinds.ts";
import type { ProposedEvent } from "./item-reading.ts";
import type { ReadStep } from "./read-step.ts";
import type { StepKind } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";

const LIES_AHEAD: ReadonlySet<StepKind> = new Set([
  "moved",
  "cancelled",
  "postponed",
  "agreed",
  "floated",
  "planned",
  "sure",
]);

/** “Pays a visit this week” is ahead, too. */
function isStillAhead({ kind, date }: ReadStep, today: Day): boolean {
  if (LIES_AHEAD.has(kind)) return true;
  return (kind === "present" || kind === "under-way") && date !== undefined && (latest(date.date) ?? "9999") > today;
}

/** The more special kind is meant, where words tell several. */
const SPECIAL_FIRST: readonly EventKind[] = ["call", "summit", "talks", "visit", "conference", "meeting"];

export function proposeEvent(
  told: ToldHeadline,
  step: ReadStep | undefined,
  today: Day,
  { actors }: Pick<Records, "actors">,
): ProposedEvent | undefined {
  if (step === undefined || !isStillAhead(step, today)) return undefined;
  const text = told.headline.words.flatMap(({ key, clause }) => (clause === step.clause ? [key] : [])).join(" ");
  const kinds = kindsTold(text);
  const kind = SPECIAL_FIRST.find((one) => kinds.has(one));
  if (kind === undefined) return undefined;
  const inClause = ({ from }: { readonly from: number }) => told.headline.words[from]?.clause === step.clause;
  const people = told.people.filter(inClause).flatMap(({ ids }) => (ids.length === 1 ? ids : []));
  const represented = new Set<string>(people.flatMap((id) => told.actFor.get(id) ?? []));
  const others = told.names.flatMap((name) => {
    if (!inClause(name)) return [];
    if (name.is === "state" && !represented.has(name.id) && (!name.isPlace || kind === "visit" || told.series.size > 0))
      return [name.id];
    return name.is === "organisation" && !represented.has(actors.get(name.id)?.country ?? name.id) ? [name.id] : [];
  });
  const participants = [...new Set([...people, ...others])].flatMap(
    (id) => actors.get(id)?.id ?? [],
  ) as readonly ActorId[];
  return participants.length >= 2 ? { participants, kind } : undefined;
}
