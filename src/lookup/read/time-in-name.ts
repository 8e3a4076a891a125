// “G20 summit 2024”, “US–Russia talks in Riyadh in March 2025”: a time that is a part of the whole name of one event, and none as of which something is asked.

import type { Archive } from "../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";
import { isFunctionWord } from "../parts/function-words.ts";

const YEAR_IN_NAME = /^\W*(?:19|20)\d\d\W*$/;

/** Words before a year that may still belong to the name in which it is, and words behind it. */
const MOST_BEFORE = 12;
const MOST_BEHIND = 5;

type NameStretch = { readonly from: number; readonly to: number; readonly moved?: true };

/** Whether the word at a place is one of such a name. One line is looked at for each of its words. */
export function timeInName(archive: Archive): (at: number, words: readonly string[]) => boolean {
  let lastWords: readonly string[] | undefined;
  let name: NameStretch | undefined;
  return (at, words) => {
    if (words !== lastWords) [lastWords, name] = [words, nameWithYear(words, archive)];
    return name !== undefined && at >= name.from && at < name.to;
  };
}

/** “The 2024 G20 summit”, “the G20 summit of 2024”: with the year at the end, where that makes it the name of an event. */
export function withYearOfNameLast(line: string, archive: Archive): string {
  const words = line.split(" ");
  const name = nameWithYear(words, archive);
  if (name?.moved !== true) return line;
  const typed = words.slice(name.from, name.to);
  return words.toSpliced(name.from, typed.length, ...yearLast(typed)).join(" ");
}

/** The longest stretch of words with a year in it that is the name of one event and of nothing else. */
function nameWithYear(words: readonly string[], archive: Archive): NameStretch | undefined {
  const year = words.findIndex((word) => YEAR_IN_NAME.test(word));
  if (year < 0 || words.length < 2 || isOneOfYears(words, year)) return undefined;
  const keys = words.map(keyOf);
  const [first, last] = [Math.max(0, year - MOST_BEFORE), Math.min(words.length, year + 1 + MOST_BEHIND)];
  for (let length = last - first; length > 1; length--) {
    for (let from = Math.max(first, year + 1 - length); from <= year && from + length <= last; from++) {
      const [typed, to] = [keys.slice(from, from + length), from + length];
      if (!standsAlone(words, from, to)) continue;
      if (isOfOneEvent(typed, archive)) return { from, to };
      if (isOfOneEvent(yearLast(typed), archive)) return { from, to, moved: true };
    }
  }
  return undefined;
}

/** “The virtual Munich Security Conference of 2021”, “the NATO summit 2025 in Brussels”: what stands beside a name may make it another one. */
function standsAlone(words: readonly string[], from: number, to: number): boolean {
  const [before, behind] = [keyOf(words[from - 1] ?? ""), keyOf(words[to] ?? "")];
  const isAside = before === "" || isFunctionWord(before) || LEADS_TO_NAME.test(before);
  return isAside && !/^(?:in|at)$/u.test(behind);
}

const LEADS_TO_NAME = /^(?:about|known|know|knew|why|when|where|who|host|chair|skip|attend|\p{L}{2,}ed)$/u;

/** “The G20 summits 2024 and 2025”. */
function isOneOfYears(words: readonly string[], year: number): boolean {
  const isYear = (at: number) => YEAR_IN_NAME.test(words[at] ?? "");
  return isYear(year + 1) || (/^(?:and|or|to|&|–|-|vs\.?)$/iu.test(words[year + 1] ?? "") && isYear(year + 2));
}

function isOfOneEvent(words: readonly string[], archive: Archive): boolean {
  const named = recordsCalled(keyOf(words.join(" ")), archive);
  return named.length === 1 && named[0]?.kind === "event";
}

function yearLast(words: readonly string[]): readonly string[] {
  const year = words.findIndex((word) => YEAR_IN_NAME.test(word));
  const others = words.filter((word, at) => at !== year && !(/^of$/iu.test(word) && at === year - 1));
  return [...others, words[year] ?? ""];
}
