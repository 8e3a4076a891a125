// The text under a calendar entry: how settled it is, when in words, who says so, and where that can be read.

import type { Archive } from "../archive/archive.ts";
import { knownOn, type State, within } from "../archive/history.ts";
import { nameOf } from "../archive/records.ts";
import { describeStatus, describeWhen, describeWhere } from "../wording/describe-state.ts";
import type { Words } from "../wording/words.ts";
import type { Revision } from "./revisions.ts";

type DescriptionRecords = Pick<Archive, "actors" | "sources">;

/** `state` is what is known now; `basis` is the step on which date, status and place rest. Lines are parted by \n. */
export function describeEntry(state: State, basis: Revision, archive: DescriptionRecords, words: Words): string {
  const { development } = basis;
  const where = describeWhere(state, words);
  const people = state.participants.map(({ actor }) => nameOf(archive, actor));
  return [
    `${capitalise(describeStatus(state, archive, words))}, known since ${words.dates.day(knownOn(development))}`,
    ...calendarWhen(state, archive, words),
    ...(where === undefined ? [] : [capitalise(where)]),
    ...(people.length === 0 ? [] : [`With ${words.and(people)}`]),
    ...(development.says === undefined ? [] : [`According to ${development.says}`]),
    development.summary,
    ...(development.note === undefined ? [] : [`Note: ${development.note}`]),
    "",
    ...calendarSources(development.sources, archive, words),
  ].join("\n");
}

/** A day that only unnamed sources name comes second to the window that somebody stands for. */
function calendarWhen(state: State, archive: DescriptionRecords, words: Words): readonly string[] {
  const lines = describeWhen(state, archive, words).map(capitalise);
  if (lines.length === 0) return ["No date known"];
  const { status, date, settled, start, end } = state;
  if (status === "tentative" && date !== undefined && settled !== undefined && within(date, settled)) {
    return [capitalise(words.dates.edtf(settled)), ...lines.map((line) => `Tentatively ${line}`)];
  }
  if (start === undefined || end !== undefined) return lines;
  return [...lines, status === "held" ? "When it ended is not known" : "When it ends is not known"];
}

function calendarSources(ids: readonly string[], archive: DescriptionRecords, words: Words): readonly string[] {
  if (ids.length === 0) return ["No source given"];
  const lines = ids.map((id) => {
    const source = archive.sources.get(id);
    if (source === undefined) return id;
    const { publisher, title, published, kind, url } = source;
    const day = published === undefined ? "" : `, ${words.dates.edtf(published)}`;
    return `${publisher}${kind === "repost" ? " (re-post)" : ""}: ${title}${day}${url === undefined ? "" : ` ${url}`}`;
  });
  return [ids.length === 1 ? "Source:" : "Sources:", ...lines];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
