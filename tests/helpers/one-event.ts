// An archive of one event, step by step.
import type { Archive } from "#src/archive/archive.ts";
import { aDevelopment, anArchive, anEvent } from "./archive.ts";

export const AGREED = aDevelopment({ known: "2021-10-06", status: "agreed", date: "[..2021-12-31]" });
export const PLANNED = aDevelopment({ known: "2021-11-09", status: "planned", date: "[2021-11-15..2021-11-21]" });
export const CONFIRMED = aDevelopment({ known: "2021-11-12", status: "confirmed", date: "2021-11-15" });

/** The archive with one event that went through so many steps; `more`: what else its file says. */
export function archiveWith(steps: number, more: Omit<Parameters<typeof anEvent>[0], "developments"> = {}): Archive {
  const developments = [AGREED, PLANNED, CONFIRMED].slice(0, steps);
  return anArchive({ events: steps === 0 ? [] : [anEvent({ ...more, developments })] });
}
