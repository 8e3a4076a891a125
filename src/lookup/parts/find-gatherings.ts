// Gatherings and treaties that no record has, by what stands before the word for them: “Manama Dialogue”, “three seas summit”, “EU-Canada summit”.

import type { Archive } from "../../archive/archive.ts";
import { statesOfRegion } from "../../archive/names/regions.ts";
import { datesIn } from "../../archive/search/date-words.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { cuesOf } from "./cues.ts";
import { looksLikeName } from "./find-names.ts";
import { isFunctionWord } from "./function-words.ts";
import type { CalledBy, Gathering } from "./gathering.ts";
import { gatheringOnMatter, isTextToldOf } from "./gathering-on-matter.ts";
import {
  isAim,
  isCalledByMatter,
  isCalledOfPlace,
  isFormat,
  isInstitution,
  isMeetingWord,
  isOnlyOfPlace,
} from "./gathering-words.ts";
import { isItsName, isKnownGathering } from "./known-gatherings.ts";
import { isLightWord } from "./light-words.ts";
import { isOfAny } from "./of-any.ts";
import type { Part, RecordPart, Stretch } from "./part.ts";
import { isTextOfTwo } from "./text-of-two.ts";

/** The parts, with every gathering and treaty that the archive does not have in place of the names and places by which it is called. */
export function withMissingGatherings(
  words: readonly Word[],
  parts: readonly Part[],
  archive: Archive,
): readonly Part[] {
  const missing = headsIn(words, parts).flatMap((head): readonly Part[] => {
    const found =
      (isOnlyOfPlace(head.key) ? undefined : gatheringAt(head, words, parts)) ??
      namedOfPlace(head, words, parts) ??
      gatheringOnMatter(head, words, parts);
    if (found === undefined || isTextOfTwo(found, archive) || isTextToldOf(found, words, archive)) return [];
    if (!isItsName(found, archive) || isKnownGathering(found, archive)) return [];
    const text = typedText(words, found.from, found.to);
    return isNamedInQuotes(text, words, archive) ? [] : [{ from: found.from, to: found.to, is: "missing", text }];
  });
  if (missing.length === 0) return parts;
  const isCovered = ({ from, to }: Part) => missing.some((one) => from < one.to && to > one.from);
  return [...parts.filter((part) => !isCovered(part)), ...missing];
}

/** “Minsk agreements quotes”: what somebody said of them is on record, though they are not. */
function isNamedInQuotes(name: string, words: readonly Word[], archive: Archive): boolean {
  if (!words.some(({ key }) => key === "quotes" || key === "quotations")) return false;
  return archive.search.find(`"${name}"`, { kinds: ["quote"], limit: 1 }).length > 0;
}

/** The word for what it is, with the name of a recurring meeting that ends with it: “Berlin SECURITY CONFERENCE”. */
type GatheringHead = Stretch & { readonly key: string; readonly topic?: RecordPart };

/** Those of kinds, of recurring meetings, and some that are neither. */
function headsIn(words: readonly Word[], parts: readonly Part[]): readonly GatheringHead[] {
  const isFree = (at: number) => !parts.some((part) => part.from <= at && at < part.to);
  const kinds = parts.flatMap((part): readonly GatheringHead[] => {
    const { from, to } = part;
    const key = words[to - 1]?.key ?? "";
    if (part.is === "kind") return [{ from, to, key }];
    const isTopic = part.is === "record" && part.records.every(({ kind }) => kind === "topic");
    return isTopic && to - from > 1 && isCalledByMatter(key) ? [{ from, to, key, topic: part }] : [];
  });
  const others = words.flatMap(({ key }, from) =>
    (key === "week" || key === "symposium" || isOnlyOfPlace(key)) && isFree(from) ? [{ from, to: from + 1, key }] : [],
  );
  return [...kinds, ...others].filter(
    // “India-Africa Forum Summit”: the last of them has the whole name.
    ({ key, to }) =>
      (isCalledByMatter(key) || isMeetingWord(key) || isOnlyOfPlace(key)) && !kinds.some(({ from }) => from === to),
  );
}

/** With all by which it is called; undefined where nothing stands before it that is a name. */
function gatheringAt(head: GatheringHead, words: readonly Word[], parts: readonly Part[]): Gathering | undefined {
  const by: CalledBy[] = head.topic === undefined ? [] : [head.topic];
  let [at, from] = [head.from, head.from];
  let aim: string | undefined;
  for (;;) {
    const part = parts.find(({ to }) => to === at);
    const found = part === undefined ? saidOf(words, at - 1, by, head, parts) : saidBy(part, words, by);
    if (found === undefined) break;
    at = part?.from ?? at - 1;
    const key = words[at]?.key ?? "";
    if (isAim(key, head.key) && at + 1 === head.from) aim = key;
    if (found === "any") continue;
    by.unshift(found);
    from = at;
  }
  return from === head.from
    ? undefined
    : { from, to: head.to, head: head.key, by, aim, capital: words[head.to - 1]?.capital === true };
}

/** “The Treaty of Rome”, “the Congress of Vienna”: the name stands behind the word for it. */
function namedOfPlace(
  { from, to, key }: GatheringHead,
  words: readonly Word[],
  parts: readonly Part[],
): Gathering | undefined {
  const start = words[to + 1]?.key === "the" ? to + 2 : to + 1;
  const place = parts.find((part) => part.from === start);
  const isPlaced = isCalledOfPlace(key) && words[to]?.key === "of";
  if (!isPlaced || (place?.is !== "place" && place?.is !== "record") || words[place.to]?.key === "and")
    return undefined;
  return { from, to: place.to, head: key, by: [place], aim: undefined, capital: false };
}

/** Of a part before what a gathering is: what it is called by, a word for any, or undefined where the name begins behind it. */
function saidBy(part: Part, words: readonly Word[], by: readonly CalledBy[]): CalledBy | "any" | undefined {
  const key = words[part.from]?.key ?? "";
  switch (part.is) {
    case "record":
    case "place":
      // “Trump’s summit”: of whom it is, and no name of it.
      return words[part.to - 1]?.owns === true ? undefined : part;
    case "kind":
      return isInstitution(key) ? { is: "word", key, isOrdinary: true } : "any";
    case "office":
      return by.length === 0 ? "any" : undefined;
    default:
      return undefined;
  }
}

/** The same of a free word. */
function saidOf(
  words: readonly Word[],
  at: number,
  by: readonly CalledBy[],
  head: GatheringHead,
  parts: readonly Part[],
): CalledBy | "any" | undefined {
  const word = words[at];
  if (word === undefined || isFunctionWord(word.key)) return undefined;
  // “BRICS women’s summit”, and not “yesterday’s” or “the leaders’”.
  if (word.owns === true && !isOfMany(words, at, head)) return undefined;
  const { key, capital } = word;
  const named = { is: "word", key, isOrdinary: !looksLikeName(word) } as const;
  const [first] = by;
  if (isPartOfName(words, at, by, head, parts) || isOfWorld(words, at, head)) return named;
  if (isOfAny(key) || isAim(key, head.key) || /^\d/.test(key) || (datesIn([key])[0]?.length ?? 0) > 0) return "any";
  if (capital) return named;
  if (cuesOf(key).length > 0 || isLightWord(key)) return undefined;
  if (!named.isOrdinary) return named;
  // “Resume talks”, “disclose the special summit”: an ordinary word may be a verb, but for one right before the word for what it is.
  const isBeside = at + 1 === head.from || (first?.is === "word" && words[at + 1]?.key === first.key);
  // “Dress code, Shangri-La Dialogue” is no other dialogue, and “pottery summits” are any.
  const isOne = head.topic === undefined && !isPlural(head.key);
  return isCalledByMatter(head.key) && isBeside && isOne ? named : undefined;
}

/** Whether many of a kind have it, who are called by an ordinary word: a name stands before them. */
function isOfMany(words: readonly Word[], at: number, { from }: GatheringHead): boolean {
  return (
    at + 1 === from && /^(?:women|men|children|people|youth|workers|farmers|students)s?$/u.test(words[at]?.key ?? "")
  );
}

/** “Global peace summit”: one of many would be for a state or a war that is named behind it. */
function isOfWorld(words: readonly Word[], at: number, { from, to, key: head }: GatheringHead): boolean {
  const isForAim = at + 2 === from && isAim(words[at + 1]?.key ?? "", head);
  const isOfMore = /^(?:on|for|in|of|about)$/.test(words[to]?.key ?? "");
  return isForAim && !isOfMore && /^(?:global|world|international)$/.test(words[at]?.key ?? "");
}

function isPlural(head: string): boolean {
  return /(?:ts|ms|es)$/.test(head) && isCalledByMatter(head);
}

/** “World Water Forum”, “Three Seas summit”, “Moscow format talks”: words that say nothing of other summits; three summits are any. */
function isPartOfName(
  words: readonly Word[],
  at: number,
  [first]: readonly CalledBy[],
  { key: head }: GatheringHead,
  parts: readonly Part[],
): boolean {
  const { key } = words[at] ?? { key: "" };
  // “South America summit”: another than one of America.
  if (statesOfRegion(`${key} ${words[at + 1]?.key}`) !== undefined) return true;
  const before = words[at - 1];
  const isBehindName =
    before !== undefined && (looksLikeName(before) || parts.some(({ is, to }) => is !== "kind" && to === at));
  if (isFormat(key) && isBehindName) return true;
  // “NATO Public Forum”.
  if (key === "public" && isInstitution(head) && isBehindName) return true;
  if (head.endsWith("s")) return false;
  const isOfMatter =
    first?.is === "word" || (first?.is === "record" && first.records.some(({ kind }) => kind === "topic"));
  return (key === "world" && isInstitution(head)) || (isNumber(key) && isOfMatter);
}

function isNumber(key: string): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(key);
}
