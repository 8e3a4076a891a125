// Which kind of meeting the number in a name counts.

import type { EventKind } from "../../../../archive/vocabulary.ts";
import { KIND_WORDS } from "../../../parts/lexicon.ts";

/** What a name counts: “third trip to Pyongyang” is no third summit. */
export function kindCounted(names: string, which: string): readonly EventKind[] | undefined {
  const behind = names.split(` ${which} `)[1]?.trim().split(/\s+/).slice(0, MAX_BEFORE_EDITION) ?? [];
  return behind.map((word) => KIND_WORDS.get(word)).find((kinds) => kinds !== undefined);
}

/** Words of a name between its number and what it counts, and that one. */
const MAX_BEFORE_EDITION = 5;
