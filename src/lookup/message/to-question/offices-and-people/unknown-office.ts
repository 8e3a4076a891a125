// An office of what the archive does not have: “president of Argentina”, “president of the European Parliament”.

import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { placeAsWritten } from "../../../../wording/describe-place.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import { isNameOfState } from "../../languages/states.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isInSomeTitle } from "./office-qualifiers.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { absent } from "./unknown-names.ts";

/** That it is not there; undefined where it is of a state or body that the archive has, or of none that is named. */
export function elsewhere(
  message: ReadMessage,
  office: OfficePart | undefined,
  of: RecordPart | undefined,
  then: IntentContext,
): Intent | undefined {
  if (office === undefined || message.translated === true) return undefined;
  const ofLand = of === undefined ? landsOffice(message, office, then) : undefined;
  if (ofLand !== undefined) return ofLand;
  const state = of === undefined ? stateBeside(office, message) : undefined;
  if (state !== undefined) return says(absent([state], then));
  const end = endOfPart(office, of, message, then);
  if (end === undefined) return undefined;
  const typed = typedText(message.words, office.from, end);
  return saysNone(typed, NONE, then);
}

/** That nobody is on record in an office of a state that is only a place of what was to be held there. */
export function landsOffice(
  message: ReadMessage,
  office: OfficePart | undefined,
  then: IntentContext,
): Intent | undefined {
  const land = office && landBeside(office, message);
  return office === undefined || land === undefined ? undefined : saysNone(office.text, land, then);
}

function saysNone(office: string, of: string, { words, asOf }: IntentContext): Intent {
  return says(nothingFound(words.office.none({ office, of, span: NONE }), asOf, threeToTap(words)));
}

/** “President of Nigeria”, “Nigeria’s president”: a state that is only a place of what was to be held there, where nobody is on record. */
function landBeside({ from, to }: OfficePart, { parts, words }: ReadMessage): string | undefined {
  const isBehind = (at: number) => words.slice(to, at).every(({ key }) => /^(?:of|for|in|the)$/u.test(key));
  const land = parts.find(
    (part): part is Extract<Part, { is: "place" }> =>
      part.is === "place" &&
      isNameOfState(part.place) &&
      (part.to === from || (part.from >= to && isBehind(part.from))),
  );
  // “Bulgarian” is of Bulgaria.
  return land && (tokenize(land.text).join(" ") === land.place ? land.text : placeAsWritten(land.place));
}

function isManyStates(place: string): boolean {
  return statesOfRegion(place) !== undefined;
}

/** A state that no record has, or a part of the world, before the office or behind it. */
function stateBeside({ from, to }: OfficePart, { words, parts }: ReadMessage): string | undefined {
  const isFree = (at: number) => words[at] !== undefined && !parts.some((part) => part.from <= at && at < part.to);
  const behind = ["of", "for", "in"].includes(words[to]?.key ?? "")
    ? words[to + 1]?.key === "the"
      ? to + 2
      : to + 1
    : to;
  // A part of the world has no president.
  const region = parts.find((part) => part.is === "place" && part.from === behind && isManyStates(part.place));
  if (region !== undefined) return region.text;
  const stretches = [3, 2, 1].flatMap((size) => [
    [from - size, from],
    [behind, behind + size],
  ]);
  for (const [start = 0, end = 0] of stretches) {
    const some = start < 0 ? [] : words.slice(start, end);
    if (some.length !== end - start || !some.every((_, at) => isFree(start + at))) continue;
    if (isNameOfState(some.map(({ key }) => key).join(" "))) return typedText(words, start, end);
  }
  return undefined;
}

/**
 * “The European Parliament”, “the German army”: what stands behind a state, or behind a word of a title, makes of it another body, that no
 * title has; the place behind its words.
 */
function endOfPart(
  office: OfficePart,
  of: RecordPart | undefined,
  { words, parts }: ReadMessage,
  { archive }: IntentContext,
): number | undefined {
  const isPlain = (at: number) => {
    const key = words[at]?.key ?? "";
    const isFree = key !== "" && !parts.some(({ from, to }) => from <= at && at < to);
    return (
      isFree &&
      !isFunctionWord(key) &&
      !isLightWord(key) &&
      !isTermWord(key) &&
      cuesOf(key).length === 0 &&
      !/\d/.test(key)
    );
  };
  const isBehind = words[office.to]?.key === "of";
  const start = of === undefined ? office.to + (words[office.to + 1]?.key === "the" ? 2 : 1) : of.to;
  if (start < office.to || (of === undefined && !isBehind) || words[start - 1]?.owns === true) return undefined;
  let end = start;
  while (isPlain(end)) end++;
  const named = words.slice(start, end).map(({ key }) => key);
  const isBody = named.length > (of === undefined ? 1 : 0);
  return isBody && !isInSomeTitle([...office.title, ...named], of, archive) ? end : undefined;
}
