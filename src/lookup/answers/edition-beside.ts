// “The NATO summit after The Hague”: which edition was taken for the one that is named, so that whoever asks can tell. Pure.

import { addDays, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { EventQuery } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";

/** The title of the edition on whose last day the time that is asked about follows, or before whose first day it ends; undefined where there is none. */
export function editionBeside({ which, series, from, to, asOf }: EventQuery, archive: Archive): string | undefined {
  if (series === undefined) return undefined;
  const edge = which === "first" && from !== undefined ? addDays(from, -1) : undefined;
  const start = which === "last" && from === undefined && to !== undefined ? addDays(to, 1) : undefined;
  if (edge === undefined && start === undefined) return undefined;
  return findEvents({ series, which: "all", asOf }, archive).find(({ state: { date } }) => {
    if (date === undefined) return false;
    return edge === undefined ? earliest(date) === start : (latest(date) ?? earliest(date)) === edge;
  })?.event.title;
}
