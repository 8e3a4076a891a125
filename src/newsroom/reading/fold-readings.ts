// Several headlines on one step are one lead that gains sources. Pure.

import { type Edtf, earliest, latest, overlaps } from "@attache/edtf";
import { isStopWord } from "../../archive/search/stop-words.ts";
import type { Status } from "../../archive/vocabulary.ts";
import { tokenize } from "../../text/tokens.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";

/** Statuses between which headlines on one step vary: one paper has *planned* where another has *tentative*. */
export type StatusClass = "off" | "postponed" | "possible" | "ahead" | "there" | "none";

export function statusClass(status: Status | undefined): StatusClass {
  switch (status) {
    case "cancelled":
    case "lapsed":
      return "off";
    case "postponed":
      return "postponed";
    case "floated":
    case "agreed":
      return "possible";
    case "planned":
    case "tentative":
    case "confirmed":
      return "ahead";
    case "under-way":
    case "held":
      return "there";
    case undefined:
      return "none";
  }
}

/**
 * What leads on one step have in common: the event, or who is to come together in a new one, and the class of the status; to look them up.
 * undefined for what is no lead and proposes nothing. Whether two with one key are one step says `areOneStep`.
 */
export function foldKey({ lane, events, proposed, status }: ItemReading): string | undefined {
  const [first] = events;
  if (first !== undefined) return lane === "lead" ? `${first.id}/${statusClass(status)}` : undefined;
  return proposed === undefined
    ? undefined
    : `new/${proposed.kind}/${[...proposed.participants].sort().join("+")}/${statusClass(status)}`;
}

/** An item with what was read in it. */
export type ReadHeadline = { readonly item: Pick<ReadableItem, "title" | "published">; readonly reading: ItemReading };

/** Headlines on one step come within so many days. */
const STEP_DAYS = 3;
const FOLD_DAY_MS = 86_400_000;

/** Share of words from which two headlines of one day are on one step: nine of ten such pairs are. */
const ALIKE_WORDS = 0.3;

/** Whether two headlines tell the same step: of one event, of one class, of dates that can be one, and within three days. */
export function areOneStep(a: ReadHeadline, b: ReadHeadline): boolean {
  if (!isCloseInTime(a, b)) return false;
  const [one, other] = [foldKey(a.reading), foldKey(b.reading)];
  return one !== undefined && one === other && canBeOne(a.reading.date, b.reading.date);
}

/**
 * Whether a headline that attaches to nothing by itself follows one that surely does, because their words are alike: “Talks postponed again”
 * beside “Iran talks in Rome postponed again, Oman says”.
 */
export function followsLead(headline: ReadHeadline, lead: ReadHeadline): boolean {
  const [first] = lead.reading.events;
  const sure = lead.reading.lane === "lead" && first !== undefined && first.score >= SURE_SCORE;
  return (
    sure &&
    headline.reading.lane !== "lead" &&
    isCloseInTime(headline, lead) &&
    wordsInCommon(headline.item.title, lead.item.title) >= ALIKE_WORDS
  );
}

/** From here on others of its cluster follow a headline. Points. */
const SURE_SCORE = 6;

/** In the order in which they came; each with the headlines that are on its step or follow one of them. */
export function foldReadings<Headline extends ReadHeadline>(
  headlines: readonly Headline[],
): readonly (readonly Headline[])[] {
  const folds: Headline[][] = [];
  const waiting: Headline[] = [];
  for (const headline of headlines) {
    const fold = folds.find((one) => one.some((other) => areOneStep(headline, other)));
    if (fold !== undefined) fold.push(headline);
    else if (foldKey(headline.reading) === undefined) waiting.push(headline);
    else folds.push([headline]);
  }
  for (const headline of waiting)
    folds.find((fold) => fold.some((lead) => followsLead(headline, lead)))?.push(headline);
  return folds;
}

/** Of all their words, without small ones, how many both have (Jaccard): 0 to 1. */
export function wordsInCommon(a: string, b: string): number {
  const [one, other] = [a, b].map((title) => new Set(tokenize(title).filter((word) => !isStopWord(word))));
  if (one === undefined || other === undefined || one.size + other.size === 0) return 0;
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

/** Items without a day come with whatever they are beside. */
function isCloseInTime({ item: a }: ReadHeadline, { item: b }: ReadHeadline): boolean {
  if (a.published === undefined || b.published === undefined) return true;
  return Math.abs(a.published - b.published) <= STEP_DAYS * FOLD_DAY_MS;
}

function canBeOne(a: Edtf | undefined, b: Edtf | undefined): boolean {
  return a === undefined || b === undefined || overlaps(a, earliest(b), latest(b));
}
