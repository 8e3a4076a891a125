// How settled a date is, told by shape as well as by colour.
import type { Status } from "../../archive/vocabulary.ts";

/**
 * `fill`: solid what is done, soft what is not settled · `edge`: dashed for a day from unnamed sources, dotted for one that
 * no longer stands · `core`: a full point within the edge · `struck`: crossed out.
 */
export type Look = {
  readonly colour: string;
  readonly fill: "solid" | "soft" | "none";
  readonly edge: "none" | "line" | "dashed" | "dotted";
  readonly core: boolean;
  readonly struck: boolean;
};

const PLANNED: Look = { colour: "#6ea0ff", fill: "soft", edge: "line", core: false, struck: false };
const CALLED_OFF_LOOK: Look = { colour: "#f27878", fill: "none", edge: "line", core: false, struck: true };

const MARK_LOOKS: Readonly<Record<Status, Look>> = {
  floated: { ...PLANNED, colour: "#a5aec0" },
  agreed: PLANNED,
  planned: PLANNED,
  tentative: { ...PLANNED, colour: "#e6b95c", edge: "dashed" },
  confirmed: { ...PLANNED, colour: "#57d093", core: true },
  "under-way": { ...PLANNED, colour: "#45d0d0", fill: "solid" },
  held: { ...PLANNED, colour: "#d4dcec", fill: "solid", edge: "none" },
  postponed: { ...CALLED_OFF_LOOK, colour: "#f59a5f", edge: "dotted", struck: false },
  cancelled: CALLED_OFF_LOOK,
  lapsed: { ...CALLED_OFF_LOOK, colour: "#9aa3b5" },
};

/** A date that was given up. */
export const GHOST: Look = { colour: "#8b94a8", fill: "none", edge: "dotted", core: false, struck: false };

/** `lasts`: all these days are meant. One of several days is never solid and has no edge, unless it was called off. */
export function lookOf(status: Status, lasts: boolean): Look {
  const look = MARK_LOOKS[status];
  if (lasts || look.struck || status === "postponed") return look;
  return { ...look, fill: "soft", core: false, edge: "none" };
}
