// Why a headline was matched and read so, in words for an editor. Pure.

import type { Day } from "@attache/edtf";
import type { Records } from "../../archive/records.ts";
import type { Words } from "../../wording/words.ts";
import type { Veto } from "./item-vetoes.ts";
import { matchReasons } from "./match-reasons.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { StepKind } from "./step-patterns.ts";

export type Explained = {
  readonly best: RankedEvent | undefined;
  readonly today: Day;
  readonly siblings: number;
  /** What is told: of the event, if there is one, or of whatever else. */
  readonly step: StepKind | undefined;
  /** What is denied may be that somebody comes, or is only doubted. */
  readonly attendance: boolean;
  readonly doubted: boolean;
  readonly hearsay: boolean;
  readonly vetoes: readonly Veto[];
  /** Who is to come together in a new event, by ids; empty for none. */
  readonly proposed: readonly string[];
};

export function explainReading(
  { best, siblings, step, attendance, doubted, hearsay, vetoes, proposed, today }: Explained,
  { actors, topics }: Pick<Records, "actors" | "topics">,
  words: Words,
): string {
  const say = words.newsroomReading;
  const name = (id: string) => actors.get(id)?.name ?? topics.get(id)?.name ?? id;
  const parts =
    best === undefined
      ? [proposed.length > 0 ? say.proposed({ names: words.and(proposed.map(name)) }) : say.nothing()]
      : explainMatch(best, today, name, words);
  if (siblings > 0) parts.push(say.siblings({ count: siblings }));
  if (step !== undefined) parts.push(say.step({ step: stepInWords(step, attendance, doubted) }));
  if (hearsay && step !== undefined) parts.push(say.hearsay());
  parts.push(...vetoes.map((veto) => say.veto({ veto })));
  return parts.join("; ");
}

function stepInWords(step: StepKind, attendance: boolean, doubted: boolean) {
  if (step === "under-way") return "underway";
  if (step !== "denied") return step;
  return doubted ? "doubted" : attendance ? "away" : step;
}

function explainMatch(best: RankedEvent, today: Day, name: (id: string) => string, words: Words): string[] {
  const say = words.newsroomReading;
  const { byName, names, place, kind, days } = matchReasons(best, today);
  return [
    ...(byName ? [say.named()] : []),
    ...(names.length > 0 ? [say.names({ names: words.and([...new Set(names.map(name))]) })] : []),
    ...(kind ? [say.kind({ kind: best.indexed.event.kind })] : []),
    ...(place === undefined
      ? []
      : [say.place({ place: place.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) })]),
    ...(days === undefined ? [] : [say.days({ days })]),
  ];
}
