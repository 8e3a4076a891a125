// How tall the items of long lists are. Whoever turns a page asks for the whole list again, and where its pages begin depends on every item; and
// what comes first for one common word does so for the next. So an item is measured once for an archive and a day; its text is not kept.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { createMemo, type Memo } from "../../../text/memo.ts";
import type { Words } from "../../../wording/words.ts";

/** By the record of an item, of each of its parts. CSS pixels. */
export type Heights = Memo<object, readonly number[]>;

type MeasuredItems = { readonly words: Words; readonly today: Day; readonly heights: Heights };

const MEASURED = new WeakMap<Archive, MeasuredItems>();

/** With each record, and for which of the above: of a list of two hundred all are asked for each time. */
const KEPT_PARTS = createMemo<object, { readonly of: Heights; readonly parts: readonly number[] }>();

/** Of items that are told of records by themselves, seen from `today`. Nothing is kept of what is asked as of a day: records are others then. */
export function keptHeights(
  archive: Archive,
  { asOf, today }: { readonly asOf?: Day | undefined; readonly today: Day },
  words: Words,
): Heights {
  if (asOf !== undefined) return new Map();
  const known = MEASURED.get(archive);
  if (known?.words === words && known.today === today) return known.heights;
  const heights: Heights = {
    get(record) {
      const known = KEPT_PARTS.get(record);
      return known?.of === heights ? known.parts : undefined;
    },
    set: (record, parts) => KEPT_PARTS.set(record, { of: heights, parts }),
  };
  MEASURED.set(archive, { words, today, heights });
  return heights;
}
