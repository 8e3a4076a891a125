// What happens and nobody convenes: wars, attacks, elections, earthquakes; and the forms in which their beginning, course and end are asked for.

import type { ReadMessage } from "../../read-message.ts";
import { FORMS_OF_BE, HELPING_VERBS, isUntaken, PERSONAL_PRONOUNS, wordSet } from "./answer-slot.ts";
import { attendsIt, isAttended, isOccasion, isPartOfOccasion } from "./occasions.ts";

const WARS = wordSet(
  "war wars warfare conflict conflicts fighting combat hostilities invasion invasions offensive offensives counteroffensive incursion incursions onslaught " +
    "assault attack attacks strike strikes airstrike airstrikes bombing bombings bombardment shelling raid raids siege blockade occupation annexation battle battles",
);
const ELECTIONS = wordSet("election elections polls");
const UPHEAVALS = wordSet(
  "crisis uprising uprisings rebellion insurgency insurrection revolution revolutions coup coups putsch mutiny unrest riot riots protest protests genocide massacre " +
    "assassination shooting explosion famine earthquake earthquakes quake tsunami flood floods flooding hurricane typhoon cyclone eruption wildfire wildfires drought",
);

/** Of which sort it is; undefined for a word that says nothing of the kind. */
export function wordOfHappening(key: string): "war" | "election" | "occasion" | "other" | undefined {
  if (WARS.has(key)) return "war";
  if (isOccasion(key)) return "occasion";
  return ELECTIONS.has(key) ? "election" : UPHEAVALS.has(key) ? "other" : undefined;
}

export function isElection(key: string): boolean {
  return ELECTIONS.has(key);
}

/** `head`: the word for it, as `words` have it; from and to: the stretch that names it. */
export type Happening = { readonly head: string; readonly from: number; readonly to: number };

/** What becomes of it by itself: behind it, and before anything else is asked. */
const ITS_COURSE = wordSet(
  "start started starts starting begin began begun begins beginning break broke broken breaks erupt erupted end ended ends ending stop stopped finish finished conclude concluded " +
    "last lasted lasting lasts over done won win lost go going goes went happen happened happening occur occurred take took taken come came escalate escalated continue " +
    "continued continues continuing rage raging rages raged resume resumed drag dragging dragged held due ongoing underway cease ceased near nearly close finally at",
);
const BESIDE_ITS_COURSE = wordSet(
  "still already ever actually really officially formally exactly even just now yet first 1st finally ever been be in",
);
/** What somebody makes of it. */
const DEEDS_OF_WAR = wordSet(
  "win won wins winning lose lost loses losing start started starts starting begin began begins beginning launch launched launches end ended ends ending stop stopped declare declared wage waged waging cause caused causes trigger triggered spark sparked provoke provoked",
);
const EDGES = wordSet(
  "start starts beginning begin end ending outbreak date dates duration length cause causes winner winners outcome result results aftermath",
);
const ASKS_WHEN = wordSet("when how why where since what which who whether if");
const DETERMINERS_OF_IT = wordSet("the a an this that any some another");
const LINKS_TO_WHERE = wordSet("in with of between against within inside and or the");
/** “The strike on Doha”, and not “is the war on the agenda”. */
const LINKS_TO_NAMES = wordSet("on over for to by near");

/** undefined where it is not the subject of what is asked: “was the war discussed”, “what did they say of the war”. */
export function happeningAsked(message: ReadMessage): Happening | undefined {
  const head = headIn(message);
  if (head === undefined) return undefined;
  const from = firstOfName(head, message);
  const start = OWNERS.has(message.words[from - 1]?.key ?? "") ? from - 1 : from;
  const to = endOf(head, message);
  const isAsked =
    message.translated === true ||
    isSubject(start, to, message) ||
    isMade(start, to, message) ||
    (isOccasion(message.words[head]?.key ?? "") && isAttended(start, to, message)) ||
    isEdge(start, to, message) ||
    isAtWar(head, message);
  return isAsked ? { head: message.words[head]?.key ?? "", from, to } : undefined;
}

/** The word for it that no other noun stands behind. A matter may have it in its name. */
function headIn({ words, parts }: ReadMessage): number | undefined {
  const at = words.findIndex(({ key }) => wordOfHappening(key) !== undefined);
  if (at < 0) return undefined;
  const inside = parts.find(({ from, to }) => from <= at && at < to);
  const isMatter = inside?.is === "record" && !inside.records.some(({ kind }) => kind === "actor");
  return inside === undefined || isMatter ? at : undefined;
}

/** Back over names and words that say which: “the Russian missile strike”. */
function firstOfName(head: number, message: ReadMessage): number {
  const { words } = message;
  let from = head;
  while (from > 0 && isQualifier(from - 1, message)) from--;
  return DETERMINERS_OF_IT.has(words[from - 1]?.key ?? "") ? from - 1 : from;
}

/** “Their conflict”: who leads it is no part of what it is called. */
const OWNERS = wordSet("his her its their");

function isQualifier(at: number, message: ReadMessage): boolean {
  const [before = "", key = ""] = [message.words[at - 1]?.key, message.words[at]?.key];
  // “The 12 day war” is called by how long it took.
  const isLength = /^\d+$/u.test(before) && /^(?:day|year)s?$/u.test(key);
  return !isUntaken(at, message) || isLength || !isNoQualifier(key);
}

/** No part of a name: a word of which questions are made, or for what becomes of it. */
function isNoQualifier(key: string): boolean {
  return (
    HELPING_VERBS.has(key) ||
    PERSONAL_PRONOUNS.has(key) ||
    ASKS_WHEN.has(key) ||
    DETERMINERS_OF_IT.has(key) ||
    LINKS_TO_WHERE.has(key) ||
    LINKS_TO_NAMES.has(key) ||
    BESIDE_ITS_COURSE.has(key) ||
    ITS_COURSE.has(key) ||
    DEEDS_OF_WAR.has(key) ||
    EDGES.has(key) ||
    LEADS_ON.has(key) ||
    OWNERS.has(key) ||
    attendsIt(key)
  );
}

const LEADS_ON = wordSet("and but so there long year day month date time tell me know you please ago about at as from");

/** Over “in Gaza”, “of Russia against Ukraine”, “between India and Pakistan”. */
function endOf(head: number, message: ReadMessage): number {
  const { words } = message;
  let to = head + 1;
  while (isPartOfOccasion(words[to]?.key ?? "") || (!isUntaken(to, message) && areOfOnePart(to - 1, to, message))) to++;
  for (;;) {
    const next = behindLinks(to, message);
    let end = next;
    while (end < words.length && isQualifier(end, message)) end++;
    if (end === next || next === to) return to;
    to = end;
  }
}

function behindLinks(at: number, message: ReadMessage): number {
  const { words } = message;
  let next = at;
  while (LINKS_TO_WHERE.has(words[next]?.key ?? "")) next++;
  const isToName = LINKS_TO_NAMES.has(words[next]?.key ?? "");
  const named = words[next + 1]?.key === "the" ? next + 2 : next + 1;
  return isToName && (!isUntaken(named, message) || words[named]?.capital === true) ? named : next;
}

function areOfOnePart(one: number, other: number, { parts }: ReadMessage): boolean {
  return parts.some(({ from, to }) => from <= one && other < to);
}

/** “When did the war in Ukraine end”, “is the war over”, “when the war began”, “was there a coup”. */
function isSubject(from: number, to: number, { words }: ReadMessage): boolean {
  let before = backOverAdverbs(from - 1, words);
  const isThere = words[before]?.key === "there";
  if (isThere) before = backOverAdverbs(before - 1, words);
  const lead = words[before]?.key ?? "";
  if (!HELPING_VERBS.has(lead) && !ASKS_WHEN.has(lead)) return false;
  if (!words.slice(0, before).every(({ key }) => isLead(key))) return false;
  let behind = to;
  while (BESIDE_ITS_COURSE.has(words[behind]?.key ?? "")) behind++;
  if (behind >= words.length) return FORMS_OF_BE.has(lead) || (isThere && HELPING_VERBS.has(lead));
  return ITS_COURSE.has(words[behind]?.key ?? "");
}

function backOverAdverbs(at: number, words: ReadMessage["words"]): number {
  return BESIDE_ITS_COURSE.has(words[at]?.key ?? "") ? backOverAdverbs(at - 1, words) : at;
}

function isLead(key: string): boolean {
  const leads = [ASKS_WHEN, HELPING_VERBS, LEADS_ON, BESIDE_ITS_COURSE, DETERMINERS_OF_IT];
  return key === "in" || key === "on" || leads.some((some) => some.has(key));
}

/** “Who won the election”, “did Russia start the war”, “when will they end the war”. */
function isMade(from: number, to: number, message: ReadMessage): boolean {
  const { words } = message;
  if (to < words.length || !DEEDS_OF_WAR.has(words[from - 1]?.key ?? "")) return false;
  const front = words.slice(0, from - 1);
  const isAsking = front.some(
    ({ key }) => HELPING_VERBS.has(key) || key === "who" || key === "which" || key === "what",
  );
  return isAsking && front.every(({ key }, at) => isLead(key) || !isUntaken(at, message) || PERSONAL_PRONOUNS.has(key));
}

/** “End of the war in Gaza”, “what was the outcome of the election”, “Ukraine war start date”. */
function isEdge(from: number, to: number, { words }: ReadMessage): boolean {
  const isBefore = words[from - 1]?.key === "of" && EDGES.has(words[from - 2]?.key ?? "") && to === words.length;
  if (isBefore) return words.slice(0, from - 2).every(({ key }) => isLead(key));
  return from === 0 && to < words.length && words.slice(to).every(({ key }) => EDGES.has(key));
}

/** “Is Ukraine still at war with Russia”, “when did they go to war”. */
function isAtWar(head: number, message: ReadMessage): boolean {
  const { words } = message;
  const key = words[head - 1]?.key ?? "";
  if (words[head]?.key !== "war" || (key !== "at" && key !== "to")) return false;
  const front = words.slice(0, head - 1);
  return front.every(
    ({ key: one }, at) =>
      isLead(one) ||
      !isUntaken(at, message) ||
      PERSONAL_PRONOUNS.has(one) ||
      ITS_COURSE.has(one) ||
      LINKS_TO_WHERE.has(one),
  );
}
