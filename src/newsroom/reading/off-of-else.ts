// What is called off or put off is another thing than the event: a contract for it, a rally before it, a journey elsewhere. Pure.

import type { EventKind } from "../../archive/vocabulary.ts";
import { EVENT_NOUN, kindsTold } from "./event-kinds.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { FoundVerb } from "./step-patterns.ts";

/** Words for the gathering itself, for going there, and for when. As tokens.ts folds them. */
const IS_THE_GATHERING =
  /^(?:plans?|planning|preparations?|proposals?|ideas?|hopes?|bids?|invit\w*|dates?|arrangements?|efforts?|push|requests?|days?|weeks?|months?|years?|again|indefinitely|participation|attendance|appearance|presence|hosting|it|them|both|all|everything|diplomacy|travel|swing|leg|stop|audience|engagements?|itinerary|schedule|process|contacts|events?|plane|starts?|opening|launch|beginning|resumption|restart|relaunch|revival|return|kickoff|moot|handshake|ceremony|inauguration|celebrations?|inaugural|missions?|delegations?|celebrations?|retreat|plenary|council|edition|parley|troika|quartet|homecoming|pilgrimage)$/;

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
  // “Storm forces Modi to cancel trip”: he gives it up.
  if (keys.slice(last + 1, from).some((key) => BRINGS_ABOUT.test(key))) return false;
  if (last < 0 || keys.slice(last, from).some((key) => EVENT_NOUN.test(key))) return false;
  return !anchors.some((anchor) => anchor.from > to);
}

const COMES_TOGETHER: ReadonlySet<EventKind> = new Set(["summit", "meeting", "talks", "call", "visit", "conference"]);
/** Of a single word it has to be plain that it is no gathering. */
const PLAINLY_ELSE =
  /(?:[ts]ion|ment|ness)s?$|^(?:sales?|tariffs?|exports?|imports?|demands?|threats?|rulings?|hearings?|trials?|release|deliver(?:y|ies)|shipments?|aid|arms|ban|bill|law|reforms?|strikes?|drills?|exercises?|projects?|contracts?|rules?|prices?|rates?|series|concerts?|shows?|festivals?|match|game|games|funds?|loans?|ties|relations|support|visas?|work|production|supplies|gas|oil)$/;
/** Somebody does it, and to something. */
const GIVES_SOMETHING_UP =
  /^(?:cancel|postpon|delay|suspend|scrap|call|put|drop|abandon|shelv|defer|halt|freez|axe|ditch|nixe|push|mov|dump|park|kill|stop|paus|reschedul)\w*(?:s|ing)$/;
const PREPOSITION =
  /^(?:of|to|for|in|at|on|with|over|after|amid|until|till|by|from|before|ahead|as|against|because|due|citing|and|says?|said|confirms?|following|despite)$/;
/** What stands behind a verb without being what is given up: “cancels last minute”, “postpones it again”. */
const NO_THING =
  /^(?:again|once|twice|indefinitely|last|next|this|all|out|back|off|down|up|it|them|minutes?|hours?|time|moment|morning)$/;
const PHRASE_WITH_OBJECT = /^(?:drop|dump|park|stop|kill)/;
/** “Family photo cancelled at summit”, “host cancels gala dinner”; a signing ceremony is what they come for. */
function isPartOfIt(keys: readonly string[], at: number): boolean {
  return (
    /^(?:photos?|lunch|dinner|banquet|reception|ceremony|gala|concert|parade|presser|walkabout|toast)$/.test(
      keys[at] ?? "",
    ) && keys[at - 1] !== "signing"
  );
}

/** Who comes late, comes. */
const ON_THE_WAY = /^(?:arrivals?|landings?|departures?|flights?|takeoff|leaders|delegates|motorcade)$/;

/** “Turkey delays ratification of Sweden’s bid”, “drops objection to the summit”, “fog delays Modi’s landing”: what is given up or late is neither a gathering nor somebody’s journey. */
export function isOfPlainThing(
  { kind, from, to: last }: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  isName: (at: number) => boolean,
): boolean {
  if (isPartOfIt(keys, from - (/^(?:is|are|was|were|been)$/.test(keys[from - 1] ?? "") ? 2 : 1))) return true;
  if (!GIVES_SOMETHING_UP.test(keys[from] ?? "")) return false;
  // A move is found with the words to its “to”, other verbs with those for what is given up.
  const start = kind === "moved" || PHRASE_WITH_OBJECT.test(keys[from] ?? "") ? from + 1 : last + 1;
  const found = keys.findIndex((key, at) => at >= start && PREPOSITION.test(key));
  const end = found < 0 ? keys.length : found;
  if (isPartOfIt(keys, end - 1)) return keys[end] !== "with";
  const isNamed = (at: number) => isName(at) || anchors.some((anchor) => anchor.from <= at && at <= anchor.to);
  return isPlainObject(keys.slice(start, end), (nth) => isNamed(start + nth));
}

function isPlainObject(object: readonly string[], isNamed: (at: number) => boolean): boolean {
  const [first = "", last = ""] = [object[0], object.at(-1)];
  if (object.length === 0 || object.length > OBJECT_WORDS || NO_THING.test(first) || NO_THING.test(last)) return false;
  if (object.some((key) => EVENT_NOUN.test(key) || IS_THE_GATHERING.test(key))) return false;
  if (object.some((key) => ON_THE_WAY.test(key))) return true;
  if ([...kindsTold(object.join(" "))].some((kind) => COMES_TOGETHER.has(kind))) return false;
  if (object.length === 1 && !PLAINLY_ELSE.test(first)) return false;
  return !object.some((key, at) => /\d/.test(key) || isNamed(at));
}

const BRINGS_ABOUT = /^(?:forc|prompt|compel|oblig|caus|lead|mak|push|driv)(?:e?s|ed|ing)$/;

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

/** “Rejects plan to invite Russia to the G7”: who else comes is denied. */
export function isOfGuestList({ kind, from }: FoundVerb, keys: readonly string[]): boolean {
  return (
    kind === "denied" &&
    /^(?:reject|refus|den|oppos|rul|dismiss|spurn|rebuff)/.test(keys[from] ?? "") &&
    /\b(?:plans?|proposals?|ideas?|calls?|push|bid|moves?|suggestions?) (?:to|of|for) (?:invit|includ|readmit|admit|expand|bring|let)/.test(
      keys.slice(from + 1, from + 8).join(" "),
    )
  );
}

/** “Ink accord after months of delays”: what went before, and nothing is put off now. */
export function isPastDelay({ from, to }: FoundVerb, keys: readonly string[]): boolean {
  return (
    /^(?:delays?|postponements?|suspensions?|cancell?ations?)$/.test(keys[to] ?? "") &&
    keys[from - 1] === "of" &&
    /^(?:months?|weeks?|years?|days?|string|series|spate|lot|host)$/.test(keys[from - 2] ?? "")
  );
}
