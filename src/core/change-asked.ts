// Which change of an event is asked for, as a question about one of its steps carries it: “change put-off 1”.

import type { Day } from "@attache/edtf";
import { cutWords } from "./question.ts";

/** Called off · put off · moved to other days · a day that was named · since when the days are known that hold · the day for which somebody stood first · the days that took the place of others · a place that was first spoken of · the place that holds since somebody stands for it · that it was confirmed as it stands · that it was in doubt · that it was announced, and no mere idea · that it went from a room to a screen, or back. */
export const CHANGES_ASKED = [
  "off",
  "put-off",
  "moved",
  "date",
  "date-known",
  "date-set",
  "new-date",
  "place",
  "place-set",
  "confirmed",
  "doubt",
  "announced",
  "format",
] as const;

export type ChangeAsked = {
  readonly what: (typeof CHANGES_ASKED)[number];
  /** The first, the second; the last is -1. All of them where none is told. */
  readonly nth?: number | undefined;
  /** Of a day that was named, in which time it lies; of anything else, in which it became known. */
  readonly span?: { readonly from: Day; readonly to: Day } | undefined;
  /** By its key; with `place` and `place-set` alone, of which the last is of the place that is valid now where none is named. */
  readonly place?: string | undefined;
};

const CHANGE_MARK = "change";
const NOT_TOLD = "-";

/** As it stands in `step` of a question. */
export function changeAsStep({ what, nth, span, place }: ChangeAsked): string {
  const time = span === undefined ? NOT_TOLD : `${span.from}/${span.to}`;
  return cutWords([CHANGE_MARK, what, nth === undefined ? NOT_TOLD : String(nth), time, place ?? ""].join(" "));
}

/** undefined for a step that is asked for by the word for what was done. */
export function changeOfStep(step: string | undefined): ChangeAsked | undefined {
  const [mark, kind, nth = NOT_TOLD, time = NOT_TOLD, ...place] = (step ?? "").split(" ");
  const what = CHANGES_ASKED.find((one) => one === kind);
  if (mark !== CHANGE_MARK || what === undefined) return undefined;
  const [from = "", to = ""] = time === NOT_TOLD ? [] : time.split("/");
  return {
    what,
    nth: nth === NOT_TOLD ? undefined : Number(nth),
    span: from === "" ? undefined : { from, to },
    place: place.length === 0 || place[0] === "" ? undefined : place.join(" "),
  };
}
