// Whether so much time has passed since the last development that an answer has to say so. Pure.
import { type Day, daysBetween } from "@attache/edtf";
import type { Archive } from "./archive.ts";

/** An archive whose last development is older than this may miss what a reader asks for. Days. */
const MAX_AGE_DAYS = 14;

/** Seen from `today`; never of an empty archive. */
export function mayMissNews({ reaches }: Pick<Archive, "reaches">, today: Day): boolean {
  return reaches !== undefined && daysBetween(reaches, today) > MAX_AGE_DAYS;
}
