// What of somebody no record tells: an age, a wife, a party.

import { cuesOf } from "../../../parts/cues.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";

/** What nobody’s record has. */
export const PRIVATE =
  /\b(?:which|what) (?:political )?party\b|\bhow (?:old|tall|rich|big|far|popular|healthy)\b|\b(?:born|birth\w*|died|dies|dead|alive|aged?|wife|husband|spouse|married|divorced|kids|child(?:ren)?|sons?|daughters?|sisters?|brothers?|father|mother|family|height|salary|net worth|religio\w+|hobb(?:y|ies)|pets?|studied|educat\w+|school|university|e-?mail|phone number)\b/iu;

const SAYS_OF: ReadonlySet<string> = new Set("is was are were does did has".split(" "));

/** “Is Xi married”, “how old is Putin”, “is Trump a good president”: nothing of what they are, held or did together. */
export function untoldOfPerson({ words, parts, telling, unread }: ReadMessage): string | undefined {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const asked = PRIVATE.exec(words.flatMap(({ text }, at) => (isFree(at) ? [text] : [])).join(" "))?.[0];
  if (asked !== undefined) return asked;
  const [person] = parts;
  // “Is Xi married”, and not “which office did he hold”.
  if (person?.from !== 1 || !SAYS_OF.has(words[0]?.key ?? "")) return undefined;
  const at = isFunctionWord(words[person.to]?.key ?? "") ? person.to + 1 : person.to;
  const word = words[at];
  const isLoose = word !== undefined && (telling.includes(word.key) || unread.includes(word.text));
  return isLoose && !FILLS.has(word.key) && cuesOf(word.key).length === 0 ? word.text : undefined;
}

/** Words that say nothing of whom they stand beside. */
const FILLS: ReadonlySet<string> = new Set(
  "hold held again exactly supposed actually called named still really".split(" "),
);
