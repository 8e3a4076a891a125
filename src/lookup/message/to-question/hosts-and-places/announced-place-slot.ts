// Which place is said to have been told of an event: “goes to Montreal”, “named St Petersburg”, “Alaska as the place”.

import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { VISIT_VERB } from "../phrasing/common-patterns.ts";

/** “Goes to Montreal”, “is in Bishkek”, “will be in Moscow”: where it is said to be, and not by what it is called. */
export function placeTold({ parts, words }: ReadMessage): Part | undefined {
  return parts.find(({ is, from, to }) => {
    const before = words[from - 1]?.key === "the" ? from - 1 : from;
    const [next = "", verb = "", other = ""] = [before - 1, before - 2, before - 3].map((at) => words[at]?.key);
    const isPlace = is === "place" || is === "record";
    if (isNamedAsPlace({ is, from, to }, words) || (is === "place" && isToHost(to, words))) return true;
    const behind = words[to]?.key ?? "";
    if (NAMES_IT.test(next)) return is === "place" && !/^(?:dates?|days?)$/u.test(behind);
    if (isPlace && (isFloatedFor(next, verb, behind) || isMovedThere(next, before, words))) return true;
    if (VISIT_VERB.test(next)) return isPlace;
    return isPlace && /^(?:to|in|at)$/u.test(next) && (IS_THERE.test(verb) || IS_THERE.test(other));
  });
}

/** “Alaska as the place”, “Busan was first named”. */
function isNamedAsPlace({ is, from, to }: Pick<Part, "is" | "from" | "to">, words: ReadMessage["words"]): boolean {
  const [before, ...behind] = [words[from - 1], ...words.slice(to, to + 7)].map((word) => word?.key ?? "");
  if (AS_THE_PLACE.test(behind.join(" "))) return is === "place" || is === "record";
  return is === "place" && /^(?:was|is)$/u.test(before ?? "") && isFirstNamed(to, words);
}

/** Whether “first named” stands there. */
export function isFirstNamed(at: number, words: ReadMessage["words"]): boolean {
  return FIRST_NAMED.test(
    words
      .slice(at, at + 2)
      .map(({ key }) => key)
      .join(" "),
  );
}

/** “Shenzhen would host it”: whether that stands there. */
export function isToHost(at: number, words: ReadMessage["words"]): boolean {
  const behind = words.slice(at, at + 4).map(({ key }) => key);
  return TO_HOST.test(behind.join(" "));
}

const TO_HOST = /^(?:would|will|is to|was to|is going to|was going to|to) (?:be )?(?:the )?(?:host|hosting)\b/u;

/** “Broke the news of the Geneva summit’s place”: whether a place is what was told. */
export function isPlaceTold({ words }: ReadMessage): boolean {
  return words.some(
    ({ key }, at) =>
      WORD_FOR_PLACE.test(key) && !/^(?:takes?|took|taken|taking|in|first|1st)$/u.test(words[at - 1]?.key ?? ""),
  );
}

const WORD_FOR_PLACE = /^(?:place|venue|location|site)$/u;

const AS_THE_PLACE =
  /^(?:(?:was|is|1st|first|originally|named|mentioned|suggested|proposed|floated|reported) )*as (?:the |a |its |their |possible |likely )*(?:host )?(?:place|venue|location|site|setting|city|host)\b/u;
const FIRST_NAMED = /^(?:1st|first|originally) (?:named|mentioned|suggested|proposed|floated|reported)\b/u;
/** “Floated Madrid for COP25”, “heard of Wilmington for the Quad”. */
function isFloatedFor(next: string, verb: string, behind: string): boolean {
  return (
    /^(?:for|as)$/u.test(behind) && (FLOATS_IT.test(next) || (/^(?:of|about)$/u.test(next) && SPEAKS_OF.test(verb)))
  );
}

const FLOATS_IT = /^(?:float|mention|moot|broach|report|announc|nam|suggest|propos|offer)(?:e|s|es|ed)?$/u;
const SPEAKS_OF = /^(?:hears?|heard|learn|learned|learnt|knew|know|sp[eo]aks?|spoke|talk(?:s|ed)?|thought|word|news)$/u;

/** “The move of the summit to Montreal”. */
function isMovedThere(next: string, before: number, words: ReadMessage["words"]): boolean {
  const at = words.findIndex(({ key }) => MOVE_OF.test(key));
  return next === "to" && at >= 0 && at < before && words[at + 1]?.key === "of";
}

const MOVE_OF = /^(?:move|shift|relocation|transfer|switch)$/u;

/** “Named St Petersburg”, “suggested Budapest”. */
const NAMES_IT = /^(?:nam(?:e|es|ed)|suggest(?:s|ed)?|propos(?:e|es|ed)|pick(?:s|ed)?|chose|chosen|choose)$/u;

const IS_THERE =
  /^(?:is|be|held|happen|resumes?|meets|convenes?|goes|go|going|travel\w*|fl(?:y|ies)|comes?|moves?|moved|moving|shifts?|shifted|relocat\w*|switch\w*|place|meet)$/u;

/** As a question holds it. */
export function keyOfPart({ from, to }: Part, { words }: ReadMessage): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

/** “That Pelosi goes to Taiwan”: the first word of the journey. */
export function firstOfJourney(to: Part | undefined, { words }: ReadMessage): number | undefined {
  const before = to === undefined ? [] : words.slice(Math.max(to.from - 3, 0), to.from);
  return before.some(({ key }) => TRAVELS.test(key)) ? 1 : undefined;
}

const TRAVELS = /^(?:goes|go|going|went|travel\w*|visit(?:s|ed|ing)?|comes?|coming|fl(?:y|ies|ying))$/u;
