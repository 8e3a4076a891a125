// “Summits in Europe”, “what happened in East Africa”: a region in which something takes place, and no matter that is called so.

import type { Archive } from "../../archive/archive.ts";
import { longestRegion, regionOfAdjective, statesOfRegion } from "../../archive/names/regions.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { KIND_WORDS } from "./lexicon.ts";
import type { Part, Stretch } from "./part.ts";

type Names = Pick<Archive, "events" | "actors" | "topics">;

/** “Latin America and the Caribbean.” */
const MAX_REGION_WORDS = 5;

const LEADS_TO_PLACE = /^(?:in|across|throughout|within)$/u;
const LEADS_TRAVELLERS = /^(?:in|across|throughout|within|to|around)$/u;

/** Between a kind of event and where it takes place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(
  (
    "held hosted staged took take takes taking taken place planned scheduled due happening happened happens happen are were " +
    "was is will be been to there this next last year month that which upcoming coming going on up ahead"
  ).split(" "),
);

/** The region in which something takes place, in place of any part there that has its name; undefined where none is named so. */
export function regionIn(words: readonly Word[], parts: readonly Part[], archive: Names): Part | undefined {
  // “Visits of Obama to Latin America.”
  for (const kind of parts) {
    const at = kind.is === "kind" ? leadBehind(kind, words, parts) : undefined;
    const region = at === undefined ? undefined : regionBehind(at, words, parts);
    if (region !== undefined) return region;
  }
  return words.some(({ key }) => SAYS_SOMETHING.has(key)) ? undefined : regionElsewhere(words, parts, archive);
}

/** What is said of a region is no event in it. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set(
  "say says said saying tell told quote quotes quoted call calls called".split(" "),
);

/** “Anything in Central Asia”, “who toured the Baltics”, “Caribbean events”: behind no kind. */
function regionElsewhere(words: readonly Word[], parts: readonly Part[], archive: Names): Part | undefined {
  for (let from = 0; from < words.length; from++) {
    const ofRegion = adjectiveAt(from, words, parts, archive);
    if (ofRegion !== undefined) return ofRegion;
    const to = endOfRegion(from, words);
    if (to === undefined) continue;
    const lead = words[from - 1]?.key === "the" ? from - 2 : from - 1;
    if (!isWithinOther(from, to, parts) && isPlacedThere(lead, { from, to }, words, parts, archive))
      return regionPart(from, to, LEADS_TO_PLACE.test(words[lead]?.key ?? "") ? lead : from, words);
    from = to - 1;
  }
  return undefined;
}

function isPlacedThere(
  lead: number,
  { from, to }: Stretch,
  words: readonly Word[],
  parts: readonly Part[],
  archive: Names,
): boolean {
  // A matter that is called so is meant unless what is there is asked for: “what happened in Africa”.
  const isMatter = parts.some((part) => part.is === "record" && part.from <= from && part.to >= to);
  const key = words[lead]?.key ?? "";
  const before = words[lead - 1]?.key ?? "";
  if (LEADS_TO_PLACE.test(key))
    return (
      isEnded(to, words, parts) &&
      (isMatter ? TAKES.has(before) || isEditionBehind(lead, parts, archive) : !MATTERS.has(before))
    );
  if (isMatter) return false;
  if (VISITS.test(key) || (key === "to" && GOES_SOMEWHERE.test(before))) return isEnded(to, words, parts);
  const isFirst = words.slice(0, from).every(({ key: word }) => isFunctionWord(word) || OF_ALL.has(word));
  return isFirst && (to === words.length || isListBehind(to, words));
}

/** “The first G20 in Africa”: one of what meets now here, now there. */
function isEditionBehind(lead: number, parts: readonly Part[], archive: Names): boolean {
  return parts.some(
    (part) =>
      part.is === "record" &&
      part.to === lead &&
      part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive)),
  );
}

/** What somebody asks for who asks what is in a place. */
const TAKES: ReadonlySet<string> = new Set(
  "events event happened place held hosted anything something nothing everything all".split(" "),
);

/** “War in Eastern Europe” is a matter, and not where somebody meets. */
const MATTERS: ReadonlySet<string> = new Set(
  "war wars peace security stability tension tensions crisis crises conflict conflicts fighting situation interests policy influence democracy".split(
    " ",
  ),
);

const VISITS = /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)$/u;
const GOES_SOMEWHERE = /^(?:been|go|goes|going|gone|went|fl(?:y|ies|ew)|travel(?:s|l?ed|l?ing)?|trips?)$/u;
const OF_ALL: ReadonlySet<string> = new Set("list show give find events all every which upcoming next last".split(" "));

/** “Caribbean events”, “Gulf summits”: several, and none that is called after it. */
function isListBehind(to: number, words: readonly Word[]): boolean {
  const key = words[to]?.key ?? "";
  return key === "events" || (key.endsWith("s") && key !== "talks" && KIND_WORDS.has(key));
}

/** “South Asian summits”, “list European events”: those in it. */
function adjectiveAt(from: number, words: readonly Word[], parts: readonly Part[], archive: Names): Part | undefined {
  if (!words.slice(0, from).every(({ key }) => isFunctionWord(key) || OF_ALL.has(key))) return undefined;
  for (let to = Math.min(words.length, from + MAX_REGION_WORDS); to > from; to--) {
    if (!isListBehind(to, words) || isRecordAt(from, to, parts)) continue;
    const region = regionOfAdjective(keyBetween(from, to, words));
    if (region === undefined) continue;
    // “African events”, where Africa is a matter of the archive: all that concern it, wherever they were.
    const isMatter = recordsCalled(region, archive).some(({ kind }) => kind === "topic");
    if (isMatter && words[to]?.key === "events") return undefined;
    return { from, to, is: "place", place: region, text: typedText(words, from, to) };
  }
  return undefined;
}

/** “African Union summits”, “Latin American visits”: of what is called so. */
function isRecordAt(from: number, to: number, parts: readonly Part[]): boolean {
  return parts.some((part) => part.is === "record" && part.from < to && part.to > from);
}

/** Nothing goes on behind it that makes another name of it: “Gulf War”, “Gulf of Aden”. */
function isEnded(to: number, words: readonly Word[], parts: readonly Part[]): boolean {
  const next = words[to];
  if (next === undefined || next.key === "of") return next === undefined;
  const part = parts.find(({ from }) => from === to);
  if (part !== undefined) return part.is !== "kind" || isListBehind(to, words);
  return isFunctionWord(next.key) || TAKES_PLACE.has(next.key) || next.key === "events" || /^\d+$/u.test(next.key);
}

/** “The Organization for Security and Co-operation in Europe” is a name. */
function isWithinOther(from: number, to: number, parts: readonly Part[]): boolean {
  return parts.some((part) => part.from < to && part.to > from && (part.from < from || part.to > to));
}

function endOfRegion(from: number, words: readonly Word[]): number | undefined {
  const most = longestRegion(words[from]?.key ?? "");
  for (let to = Math.min(words.length, from + most); to > from; to--) {
    if (statesOfRegion(keyBetween(from, to, words)) !== undefined) return to;
  }
  return undefined;
}

function keyBetween(from: number, to: number, words: readonly Word[]): string {
  return words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
}

/** Where the word stands that leads to a place: behind the kind, what says that it takes place, and whoever travels. */
function leadBehind(
  { kinds, to }: Extract<Part, { is: "kind" }>,
  words: readonly Word[],
  parts: readonly Part[],
): number | undefined {
  const isVisit = kinds.includes("visit");
  const keyAt = (place: number) => words[place]?.key ?? "";
  const isTraveller = (place: number) =>
    /^(?:of|by)$/u.test(keyAt(place)) || parts.some((part) => part.from <= place && place < part.to);
  const isLead = (place: number) => (isVisit ? LEADS_TRAVELLERS : LEADS_TO_PLACE).test(keyAt(place));
  let at = to;
  while (at < words.length && !isLead(at) && (TAKES_PLACE.has(keyAt(at)) || (isVisit && isTraveller(at)))) at++;
  return isLead(at) ? at : undefined;
}

function regionBehind(at: number, words: readonly Word[], parts: readonly Part[]): Part | undefined {
  const from = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const most = longestRegion(words[from]?.key ?? "");
  for (let to = Math.min(words.length, from + most); to > from; to--) {
    // “In the East Asia Summit”.
    const isOther = parts.some((part) => part.from < to && part.to > to) || isKindAt(to, parts);
    if (statesOfRegion(keyBetween(from, to, words)) !== undefined && !isOther) return regionPart(from, to, at, words);
  }
  return undefined;
}

/** “In” is a small word; what else says where, the word at `lead`, belongs to it. */
function regionPart(from: number, to: number, lead: number, words: readonly Word[]): Part {
  const start = /^(?:in|to)$/u.test(words[lead]?.key ?? "") ? from : lead;
  return { from: start, to, is: "place", place: keyBetween(from, to, words), text: typedText(words, from, to) };
}

function isKindAt(at: number, parts: readonly Part[]): boolean {
  return parts.some(({ is, from }) => is === "kind" && from === at);
}
