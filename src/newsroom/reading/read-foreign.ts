// Headlines in other languages than English: only with two names that the archive has, and a day in figures. No status is read. Pure.

import type { Day, Edtf } from "@attache/edtf";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Words } from "../../wording/words.ts";
import { dayOfMonth, dayOfYear, edtfOf } from "./date-spans.ts";
import type { ItemReading, ReadableItem } from "./item-reading.ts";
import type { ReadingIndex } from "./reading-index.ts";

/** More words than a name has. */
const MAX_FOREIGN_WORDS = 9;

export function readForeign({ title }: ReadableItem, today: Day, index: ReadingIndex, words: Words): ItemReading {
  const tokens = tokenize(title);
  const named = actorsIn(tokens, index);
  const date = dayInFigures(title, today);
  const nothing = { proposed: undefined, status: undefined, says: undefined, quotes: [], news: "new" } as const;
  const events =
    named.size >= 2 && date !== undefined
      ? [...index.events.values()]
          .filter(
            ({ open, people, sides }) => open && [...named].filter((id) => people.has(id) || sides.has(id)).length >= 2,
          )
          .slice(0, 3)
          .map(({ event }) => ({ id: event.id, score: 4 }))
      : [];
  if (events.length === 0)
    return { ...nothing, lane: "none", events: [], date: undefined, why: words.newsroomReading.nothing() };
  const names = words.and([...named].map((id) => index.records.actors.get(id)?.name ?? id));
  return { ...nothing, lane: "mention", events, date, why: words.newsroomReading.twoNames({ names }) };
}

function actorsIn(tokens: readonly string[], { records }: ReadingIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + MAX_FOREIGN_WORDS); to > from; to--) {
      const actors = recordsCalled(tokens.slice(from, to).join(" "), records).filter(({ kind }) => kind === "actor");
      const [only, ...others] = actors;
      if (only === undefined || others.length > 0) continue;
      found.add(only.id);
      from = to - 1;
      break;
    }
  }
  return found;
}

const ISO_DAY = /(?<!\d)((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)/u;
const EAST_ASIAN = /(?:((?:19|20)\d\d)[年년] ?)?(?<!\d)(\d{1,2})[月월] ?(\d{1,2})[日일号號]/u;
const DOTTED = /(?<!\d)([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)(?!\d)/u;

/** A day of which month and number are written in figures, or with a sign of its own for each. */
function dayInFigures(title: string, today: Day): Edtf | undefined {
  const iso = ISO_DAY.exec(title);
  if (iso !== null) return edtfOf(iso[0]);
  const dotted = DOTTED.exec(title);
  if (dotted !== null) return edtfOf(dayOfMonth(`${dotted[3]}-${dotted[2]?.padStart(2, "0")}`, dotted[1] ?? "") ?? "");
  const signs = EAST_ASIAN.exec(title);
  if (signs === null) return undefined;
  const [, year, month = "", number = ""] = signs;
  const day =
    year === undefined
      ? dayOfYear(Number(month), number, { today, past: false })
      : dayOfMonth(`${year}-${month.padStart(2, "0")}`, number);
  return day === undefined ? undefined : edtfOf(day);
}
