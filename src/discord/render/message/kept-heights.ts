// How tall the items of long lists are. Whoever turns a page asks for the whole list again, and where its pages begin depends on every item; and
// what comes first for one common word does so for the next. So an item is measured once for an archive and a day; its text is not kept.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { Words } from "../../../wording/words.ts";

/** By the record of an item, of each of its parts. CSS pixels. */
export type Heights = WeakMap<object, readonly number[]>;

type MeasuredItems = { readonly words: Words; readonly today: Day; readonly heights: Heights };

const MEASURED = new WeakMap<Archive, MeasuredItems>();

/** Of items that are told of records by themselves, seen from `today`. Nothing is kept of what is asked as of a day: records are others then. */
export function keptHeights(
  archive: Archive,
  { asOf, today }: { readonly asOf?: Day | undefined; readonly today: Day },
  words: Words,
): Heights {
  if (asOf !== undefined) return new WeakMap();
  const known = MEASURED.get(archive);
  if (known?.words === words && known.today === today) return known.heights;
  const heights: Heights = new WeakMap();
  MEASURED.set(archive, { words, today, heights });
  return heights;
}
