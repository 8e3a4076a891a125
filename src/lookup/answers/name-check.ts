// Whether an event is called by a word of a question, as “ministerial” or “reconstruction” may be. Pure.

import { isEnglishWord } from "../../text/english-words.ts";
import { saysWhere } from "../parts/body-words.ts";
import type { EventQuery } from "./event-refs.ts";
import { isKnownAs, isNamed, namesIn, textOf } from "./event-texts.ts";
import type { Fits } from "./subject-check.ts";
import { toldStem } from "./told-stem.ts";

/** A name may stand anywhere; an ordinal, or a word such as “ministers”, says what an event is only where it is called so. */
export function nameCheck(name: string, { asOf, which }: EventQuery): Fits {
  const isList = which === "all" || which === "count";
  // “COP24” is an edition, and none at which it was spoken of.
  const isNumbered = /^\d+(?:st|nd|rd|th)\b|^\p{L}+\d+$/u.test(name);
  // “Arab summits” are called so; where only an Arab state is spoken of is none of them.
  // “Militaries” are more than one of them, and no name.
  const one = /^.{3,}ies$/u.test(name) ? `${name.slice(0, -3)}y` : undefined;
  const isPlain =
    isNumbered ||
    isEnglishWord(name) ||
    (one !== undefined && isEnglishWord(one)) ||
    (name.endsWith("s") && isEnglishWord(`${name}s`)) ||
    (isList && saysWhere(name));
  if (!isPlain) return ({ event }) => textOf(event, asOf).includes(` ${name}`);
  // “Rebuilding” is told as reconstruction.
  const other = toldStem(name).startsWith(name.slice(0, 3)) ? undefined : toldStem(name);
  // “List the consulates that they closed.”
  const isPlural = isList && /^.{5,}[^s]s$/.test(name) && !WHO_MEET.has(name);
  return ({ event }) =>
    isKnownAs(event, name) ||
    (one !== undefined && isNamed(event, one)) ||
    (isPlural && isNamed(event, name.slice(0, -1))) ||
    (name === "ministers" && isNamed(event, "ministerial")) ||
    (other !== undefined &&
      namesIn(event)
        .split(/\s/)
        .some((word) => toldStem(word) === other));
}

const WHO_MEET: ReadonlySet<string> = new Set(["ministers", "leaders", "presidents", "heads"]);
