// Why a headline was matched and read so, in words for an editor. Pure.

import type { Records } from "../../archive/records.ts";
import type { Words } from "../../wording/words.ts";
import type { Reason } from "./event-evidence.ts";
import type { Veto } from "./item-vetoes.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { ReadStep } from "./read-step.ts";

export type Explained = {
  readonly best: RankedEvent | undefined;
  readonly siblings: number;
  readonly step: ReadStep | undefined;
  readonly hearsay: boolean;
  readonly vetoes: readonly Veto[];
  /** Who is to come together in a new event, by ids; empty for none. */
  readonly proposed: readonly string[];
};

export function explainReading(
  { best, siblings, step, hearsay, vetoes, proposed }: Explained,
  { actors, topics }: Pick<Records, "actors" | "topics">,
  words: Words,
): string {
  const say = words.newsroomReading;
  const name = (id: string) => actors.get(id)?.name ?? topics.get(id)?.name ?? id;
  const parts: string[] = [];
  if (best === undefined)
    parts.push(proposed.length > 0 ? say.proposed({ names: words.and(proposed.map(name)) }) : say.nothing());
  else {
    const of = <Because extends Reason["because"]>(because: Because) =>
      best.evidence.reasons.filter((one): one is Extract<Reason, { because: Because }> => one.because === because);
    const named = [...of("series"), ...of("person"), ...of("side")].map(({ id }) => name(id));
    if (of("name").length > 0) parts.push(say.named());
    if (named.length > 0) parts.push(say.names({ names: words.and([...new Set(named)]) }));
    if (of("kind").length > 0) parts.push(say.kind({ kind: best.indexed.event.kind }));
    for (const { place } of of("place"))
      parts.push(say.place({ place: place.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) }));
    for (const { days } of of("days")) parts.push(say.days({ days }));
    if (siblings > 0) parts.push(say.siblings({ count: siblings }));
  }
  if (step !== undefined) parts.push(say.step({ step: step.kind === "under-way" ? "underway" : step.kind }));
  if (hearsay && step !== undefined) parts.push(say.hearsay());
  parts.push(...vetoes.map((veto) => say.veto({ veto })));
  return parts.join("; ");
}
