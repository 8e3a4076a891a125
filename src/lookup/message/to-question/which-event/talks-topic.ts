// “When did India and China hold border talks”: talks that are called by their matter are none at which it was only mentioned.

import type { Word } from "../../../../text/typed-words.ts";
import type { ReadMessage } from "../../read-message.ts";

/** What several hold on something: “border TALKS_WORD”. */
const TALKS_WORD: ReadonlySet<string> = new Set("talks negotiations consultations".split(" "));

/** Right before a noun that stands before “talks”, and never before a verb: “hold BORDER talks”, “the BORDER talks”. */
const BEFORE_MATTER =
  /^(?:h[eo]ld(?:ing|s)?|have|had|having|start(?:ed)?|beg[aiu]n|resum\w+|conduct\w*|launch(?:ed)?|open(?:ed)?|agreed?|for|on|no|any|the|their|of|first|1st|last|next|new|latest|previous|more|many|which|what|some|several|these|those|further)$/u;

const OF_DOING = /^(?:did|do|does|has|have|had|will|would|to|can|should)$/u;

/** How they are held, or what ends a war, which talks are mostly not called after. */
const OF_MANNER =
  /^(?:ceasefire|tariffs?|truce|peace|technical|tense|crisis|marathon|proximity|preliminary|expert|political|diplomatic|intensive|substantive|constructive|fruitful|successful|tough|failed|follow.*|high.*|\p{L}+(?:ed|ing|day))$/u;

/** The words of `loaded` that stand where the matter of talks does. */
export function mattersOfTalks({ words, parts, translated }: ReadMessage, loaded: readonly Word[]): readonly Word[] {
  if (translated === true || loaded.length === 0) return [];
  return loaded.filter((word) => {
    const at = words.indexOf(word);
    const before = words[at - 1]?.key ?? "";
    if (!TALKS_WORD.has(words[at + 1]?.key ?? "") || OF_MANNER.test(word.key)) return false;
    if (BEFORE_MATTER.test(before)) return true;
    // “Did India and China resume talks” has a verb there.
    const isBehindName = parts.some(({ is, to }) => to === at && is !== "kind");
    return isBehindName && !words.slice(0, at).some(({ key }) => OF_DOING.test(key));
  });
}
