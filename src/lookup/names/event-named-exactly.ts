// The event that words name beyond doubt, for an answer about it.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";
import type { Consider } from "../../core/considered.ts";
import { candidatesOf } from "./resolve-filter.ts";
import { resolveName, resolveWhole } from "./resolve-name.ts";

type Ground = { readonly archive: Archive; readonly today: Day; readonly consider?: Consider };

/** undefined where the words are no id and no whole name of just one event. */
export function eventNamedExactly(
  typed: string,
  asOf: Day | undefined,
  { archive, today, consider }: Ground,
): Event | undefined {
  const meant = resolveWhole(typed, ["event"], archive);
  if (consider !== undefined) {
    // What else the words may be is looked for only where somebody wants to know.
    const told = meant ?? resolveName(typed, ["event"], archive, { today, asOf });
    consider({ step: "name", typed, says: told.says, records: candidatesOf(told) });
  }
  if (meant?.says !== "exact") return undefined;
  consider?.({ step: "chosen", ids: [meant.one.id], why: "whole-name" });
  return archive.events.get(meant.one.id);
}
