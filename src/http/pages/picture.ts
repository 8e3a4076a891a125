// The pictures of pages: the timeline of one event, and that of a topic around today. Drawn elsewhere; here is what they show.

import { createHash } from "node:crypto";
import type { Day } from "@attache/edtf";
import { type DateHistory, dateOnLine, dayInOrder } from "../../archive/date-history.ts";
import { isDrawable } from "../../picture/letters/signs.ts";
import { drawTimeline } from "../../picture/svg/draw-timeline.ts";
import { MAX_ROWS } from "../../picture/timeline/timeline-layout.ts";
import { describeAsOfBriefly } from "../../wording/describe-as-of.ts";
import { describePictured } from "../../wording/describe-date-history.ts";
import type { PageContext } from "./page.ts";

/** `version`: another one for every other picture, so that nobody who keeps pictures by their address shows an old one. */
export type TimelinePicture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly version: string;
};

/** undefined where nothing has, or had, a date. `histories`: in their order; of many, those around today. */
export function timelinePicture(
  heading: string,
  histories: readonly DateHistory[],
  { archive, words, today: now, asOf }: PageContext & { readonly asOf?: Day | undefined },
): TimelinePicture | undefined {
  const today = asOf ?? now;
  const dated = histories.filter((history) => dateOnLine(history) !== undefined);
  if (dated.length === 0) return undefined;
  const shown = aroundToday(dated, today);
  const known = asOf === undefined ? [] : [describeAsOfBriefly(asOf, archive, words)];
  const count =
    shown.length < dated.length ? [words.timeline.noteOfPage({ events: shown.length, all: dated.length })] : [];
  const svg = drawTimeline(
    { heading, notes: [[...known, ...count].join(" · ")].filter(isDrawable), histories: shown, today },
    words,
  );
  const [, width = "0", height = "0"] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return {
    svg,
    width: Number(width),
    height: Number(height),
    alt: [
      words.timeline.picture({ heading, day: words.dates.day(today) }),
      ...shown.map((history) => describePictured(history, archive, words, today)),
    ].join(" "),
    version: createHash("sha256").update(svg).digest("base64url").slice(0, 10),
  };
}

/** As many rows as a picture has: what lies ahead, and what came last before it. */
function aroundToday(histories: readonly DateHistory[], today: Day): readonly DateHistory[] {
  const first = histories.findIndex((history) => dayInOrder(history, today) >= today);
  const ahead = first === -1 ? 0 : histories.length - first;
  const begins = Math.max(0, histories.length - Math.max(ahead, MAX_ROWS));
  return histories.slice(begins, begins + MAX_ROWS);
}
