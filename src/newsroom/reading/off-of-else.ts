// What is called off or put off is another thing than the event: a contract for it, a rally before it, a journey elsewhere. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { FoundVerb } from "./step-patterns.ts";

/** Words for the gathering itself, for going there, and for when. As tokens.ts folds them. */
const IS_THE_GATHERING =
  /^(?:plans?|planning|preparations?|proposals?|ideas?|hopes?|bids?|invit\w*|dates?|arrangements?|efforts?|push|requests?|days?|weeks?|months?|years?|again|indefinitely|participation|attendance|appearance|presence|hosting|it|them|both|all|everything|diplomacy|travel)$/;

/** So many words may stand between a verb and the end of what is called off. */
const OBJECT_WORDS = 5;

const ENDS_OBJECT = /^(?:for|to|before|on|with|against|outside|near|around|until|till|after)$/;
const TAKEN_FROM = /^(?:drop|remov|str(?:ike|uck)|cut|axe|scrap)\w*$/;
const FROM_TEXT = /\bfrom (?:\S+ ){0,4}(?:agenda|programme|program|communique|statement|text|draft|declaration)\b/;

/** “Cabinet meeting”, “press conference”. */
const AT_HOME = /^(?:cabinet|parliament|committee|party|board|staff|press|news)$/;
const BECAUSE = /^(?:for|because|during|due|ahead|owing)$/;

/** “Concert cancelled for the summit”: neither the gathering nor anybody who comes stands before it. */
function isDoneToElse(from: number, to: number, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  if (from === 0 || !/(?:ed|off|back)$/.test(keys[to] ?? "") || !BECAUSE.test(keys[to + 1] ?? "")) return false;
  const isThere = (key: string, at: number) => EVENT_NOUN.test(key) || (at > 0 && IS_THE_GATHERING.test(key));
  return !keys.slice(0, from).some(isThere) && anchors.length > 0 && anchors.every((anchor) => anchor.from > to);
}

/** `verb`: one by which something is called off, put off or moved. */
export function isOfThingElse(verb: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  const { from } = verb;
  // A move is found with the words to its “to”; its verb is the first of them.
  const to = verb.kind === "moved" ? from : verb.to;
  if (TAKEN_FROM.test(keys[from] ?? "") && FROM_TEXT.test(keys.slice(from).join(" "))) return true;
  if (isDoneToElse(from, to, keys, anchors)) return true;
  // “Postponed to May” has no object: it is done to what stands before.
  if (/(?:ed|en|off|put|back)$/.test(keys[from] ?? "")) return false;
  const end = keys.findIndex((key, at) => at > to && ENDS_OBJECT.test(key));
  if (end < to + 2 || end > to + 1 + OBJECT_WORDS) return false;
  // “Cancels press contract for the summit”, “cancels rally to prepare the summit”.
  const isGathering = (key: string, at: number) =>
    (EVENT_NOUN.test(key) && !AT_HOME.test(keys[at - 1] ?? "")) || (at > from && IS_THE_GATHERING.test(key));
  const isParty = anchors.some((anchor) => anchor.from > to && anchor.from < end);
  if (isParty || /\d/.test(keys.slice(to + 1, end).join(""))) return false;
  const isVerb = (at: number) => from <= at && at <= to;
  return (
    !keys.slice(0, end).some((key, at) => !isVerb(at) && isGathering(key, at)) &&
    anchors.some(({ is, from: first }) => is === "noun" && first > end)
  );
}

/** “Hotels near the G20 venue scrap no-refund rule”: who looks on gives up something of their own. `isBystander`: whether the word at a place is such. */
export function isOffOfBystander(
  { from, to }: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  isBystander: (keys: readonly string[], at: number) => boolean,
): boolean {
  if (/(?:ed|en|tion|ment)$/.test(keys[from] ?? "") || to === keys.length - 1) return false;
  const last = keys.slice(0, from).findLastIndex((_, at) => isBystander(keys, at));
  if (last < 0 || keys.slice(last, from).some((key) => EVENT_NOUN.test(key))) return false;
  return !anchors.some((anchor) => anchor.from > to);
}

const PREPARES = /^(?:preparatory|preliminary|planning|prep|advance|sherpas?|presummit)$/;
const WORDS_FROM_PREPARATION = { before: 8, behind: 4 } as const;

/** “Ministers’ preparatory meeting called off, clouding the summit”. */
export function isOfPreparation({ from, to }: FoundVerb, keys: readonly string[]): boolean {
  const isNear = (at: number) =>
    at < from ? from - at <= WORDS_FROM_PREPARATION.before : at - to <= WORDS_FROM_PREPARATION.behind;
  return keys.some((key, at) => PREPARES.test(key) && isNear(at) && EVENT_NOUN.test(keys[at + 1] ?? ""));
}

/** “Rubio cancels trip to India to join Trump in Beijing”; `isName`: whether the word at a place is in a name. */
export function isOfTripElsewhere(
  { to }: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  isName: (at: number) => boolean,
): boolean {
  const trip = keys.findIndex((key, at) => at > to && at <= to + 3 && /^(?:trip|visit|tour|travel|journey)$/.test(key));
  const isAt = (place: number) => anchors.some((anchor) => anchor.from <= place && place <= anchor.to);
  // “Lavrov cancels Belgrade trip”.
  if (trip === to + 2 && isName(trip - 1) && !isAt(trip - 1)) return true;
  if (trip < 0 || keys[trip + 1] !== "to") return false;
  const place = keys[trip + 2] === "the" ? trip + 3 : trip + 2;
  return isName(place) && !isAt(place) && anchors.some((anchor) => anchor.from > place);
}
