// “Who announced that China, Iran and Saudi Arabia would restore ties”: what is to be done, and neither when nor where somebody is to meet.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";

const OF_MEETING =
  "(?:also |then |soon |first |again )*(?:be|take (?:place|part)|happen|meet|gather|come|go|travel|visit|fly|head|host|hold|receive|welcome|start|begin|open|talk|speak|see|convene|attend|return|last|sit|move|stage|arrive|stop|join (?:.* )?(?:summit|meeting|talks|call|conference))";

const DEED_ANNOUNCED = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:who|(?:which|what) \\p{L}+)(?: (?:first|was|the|one|to|who|officially))* announced?(?: first)? (?:that )?[^,?]*(?:, [^,?]+)* (?:would|will|(?:was|were|is|are) (?:going )?to) (?!(?:not )?${OF_MEETING}\\b)`,
    "iu",
  ),
);

/** Whether a deed is to have been announced, of which the time is that of the deed or of the announcement. */
export function asksForDeedAnnounced(rest: string): boolean {
  return DEED_ANNOUNCED.test(rest);
}
