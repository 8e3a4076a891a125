// The words with which it is asked since when the place of an event, or who holds it, is known: “when was Antalya named as host city”, “since when is the venue known”, “who chose Wilmington”.

import type { Part, RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";

const ASKS_SINCE_WHEN_THERE = new RegExp(
  `${POLITE_OPENING}(?:(?:since )?when|(?:on |by )?(?:what|which) (?:exact )?(?:day|date))\\b`,
  "iu",
);
const ASKS_WHO_CHOSE = new RegExp(
  `${POLITE_OPENING}who(?:'s)?(?: (?:was|is|has|had|it|the|that|one|very|first|originally|publicly|officially|to|ever|actually))* (?:announc\\w*|nam(?:e|es|ed)|chos?en?|choose|pick(?:s|ed)?|select(?:s|ed)?|decid\\w+)\\b`,
  "iu",
);
const SINCE_WHEN_PLACED = new RegExp(`${POLITE_OPENING}since when\\b`, "iu");

/** What is done to a place, and how it becomes known. */
const SETS =
  /^(?:nam(?:e|es|ed)|announc\w*|chose|chosen|choose|chooses|pick|picks|picked|select|selects|selected|decid\w+|set|fixed|confirm\w*|settled|agreed|designated|made|reveal\w*|known|know|becomes?|became|step(?:s|ped)?|steps|clear|learn\w*|hear|heard|told|said|say|says|public|official\w*|reported|report|given|got|get|won)$/u;

const PLACE_NOUN = /^(?:place|venue|host|hosts|location|site|setting|stage)$/u;

const STANDS_THERE =
  /^(?:is|be|was|are|held|happen|meets?|convenes?|goes|go|going|moves?|moved|shifts?|takes?|took|place|planned|due)$/u;
const BEFORE_THE_PLACE: ReadonlySet<string> = new Set(["in", "at", "to", "on"]);

/** Of which no event has to tell. */
export const OF_SETTING =
  /^(?:nam(?:e|es|ed)|announc\w*|chos\w+|choos\w+|pick\w*|select\w*|decid\w+|decision|set|fixed|confirm\w*|settled|agreed|designated|made|reveal\w*|known?|becomes?|became|step\w*|clear|learn\w*|hear|heard|told|said|says?|public|official\w*|report\w*|given|got|get|won|place|venue|host\w*|location|site|setting|stage|city|town|goes|going|go|moves?|moved|held|would|will|where|1st|in)$/u;

export type PlaceSaid = {
  /** undefined where the place is asked for that is valid now. */
  readonly place: Part | undefined;
  /** “The host”: a state, and no city of it. */
  readonly isOfHost: boolean;
};

/** undefined where nothing of the kind is asked. */
export function placeSaid(message: ReadMessage): PlaceSaid | undefined {
  const { rest, words, parts } = message;
  const isWhen = ASKS_SINCE_WHEN_THERE.test(rest);
  if (!(isWhen || ASKS_WHO_CHOSE.test(rest)) || OF_FIRST_OFFER.test(rest)) return undefined;
  const isSaid = SINCE_WHEN_PLACED.test(rest) || words.some(({ key }) => SETS.test(key));
  if (!isSaid) return undefined;
  const named = parts.filter((part) => part.is === "place" || (part.is === "record" && !isMeetingRecord(part)));
  const place = named.find((part) => isPlaceSet(part, message, isWhen));
  const noun = words.findIndex(({ key }) => PLACE_NOUN.test(key));
  const isOfHost =
    noun >= 0 && /^host/u.test(words[noun]?.key ?? "") && !/^(?:city|town)$/u.test(words[noun + 1]?.key ?? "");
  if (place !== undefined) return { place, isOfHost };
  const isAsked = (noun >= 0 || (isWhen && LEARNS_WHERE.test(rest))) && isPlaceOfIt(noun, words);
  return isAsked ? { place: undefined, isOfHost } : undefined;
}

/** “The COP31 host”: a meeting is no place. */
function isMeetingRecord({ records }: RecordPart): boolean {
  return records.every(({ kind }) => kind !== "actor");
}

/** “Who first floated Budapest”: an offer is an answer to that. */
const OF_FIRST_OFFER =
  /\b(?:first|1st|originally) (?:nam|announc|suggest|float|propos|mention|report|hear|said|say)|\b(?:nam|mention|report|hear)\w* (?:\p{L}+ )?(?:first|1st)\b|\b(?:float|suggest|propos|moot)\w*\b/iu;

/** “When did we learn where it would be.” */
const LEARNS_WHERE = /\b(?:learn\w*|known?|clear|announc\w*|decid\w+|hear|told|public) (?:publicly )?where\b/iu;

/** “The venue of”, “its host”: and not “take place”. */
function isPlaceOfIt(noun: number, words: ReadMessage["words"]): boolean {
  const before = words[noun - 1]?.key ?? "";
  return noun < 0 || !/^(?:takes?|took|taken|taking)$/u.test(before);
}

/** “Antalya was named”, “is in Antalya”, “the Montreal venue”, “chose Wilmington”. */
function isPlaceSet({ from, to }: Part, { words, rest }: ReadMessage, isWhen: boolean): boolean {
  const key = (at: number) => words[at]?.key ?? "";
  // “Who announced the Cebu date”: a day is asked for.
  if (/^(?:dates?|days?)$/u.test(key(to))) return false;
  const behind = /^(?:city|was|were|is|will|would|as|be|being|first|1st|officially|publicly|finally|formally)$/u.test(
    key(to),
  )
    ? to + 1
    : to;
  const [next, last] = [key(behind), key(key(from - 1) === "the" ? from - 2 : from - 1)];
  if (PLACE_NOUN.test(key(to)) || PLACE_NOUN.test(next)) return true;
  if (/^(?:is|was|be|being)$/u.test(last) && SETS.test(next)) return true;
  if (/^(?:is|was)$/u.test(last) && /^(?:the|a)$/u.test(key(to)) && PLACE_NOUN.test(key(to + 1))) return true;
  // “When did Madrid step in”, “did Glasgow become host”.
  if (isWhen && /^(?:did|has|had)$/u.test(last) && /^(?:step|become|became|get|got|win|won)$/u.test(next)) return true;
  if (
    /^(?:chose|choose|chosen|pick|picks|picked|select|selected|name|named|names|announce|announced|announces)$/u.test(
      last,
    )
  )
    return true;
  // “Since when is the summit in Tianjin”; “in Alaska known” is of the summit itself.
  if (SINCE_WHEN_PLACED.test(rest) && !/\bthere\b/iu.test(rest) && BEFORE_THE_PLACE.has(last) && to === words.length)
    return true;
  const isLed = BEFORE_THE_PLACE.has(last) && (STANDS_THERE.test(key(from - 2)) || STANDS_THERE.test(key(from - 3)));
  return isLed || (BEFORE_THE_PLACE.has(last) && isWhen && SETS.test(key(1)) && STANDS_THERE.test(key(from - 2)));
}
