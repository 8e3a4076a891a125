// What is asked of somebody who is named: who they are, which office is theirs, whom they met, what they said.

import type { Archive } from "../../../archive/archive.ts";
import { whereItMayFit } from "../../../text/where-it-may-fit.ts";
import type { RecordPart } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import { isHeldMeanwhile } from "../to-question/offices-and-people/resolve-holder.ts";
import { calledWhat } from "../to-question/quotations/epithets.ts";
import { SPOKE_OF } from "../to-question/quotations/resolve-speaker.ts";
import type { Ask } from "./ask.ts";

/** Rulers and those who preside, by a verb. */
const WHO_LEADS =
  /^(?:who|which (?:person|man|woman|politician))\b.*\b(?:leads?|led|runs?|ran|rules?|ruled|governs?|governed|heads?|headed|heading|leading|running|chairs?|chaired|presid(?:es|ed|ing)|in charge)\b/iu;

/** Nothing but somebody stands behind it. */
const WHO_IS = /^who(?:'s|s| is| was| are| were)\s+(?!(?:attend|com|go|lead|run|head|chair|host|meet|said))/iu;

/** “Rutte’s post in 2021”, “what was Wang Yi in 2020”. */
const WHICH_OFFICE = whereItMayFit(
  /\b(?:post|job|office|role|position|title|capacity|portfolio|function|duties)\b|\b(?:was|is) what\b/iu,
);
/** “Which posts has Lavrov held?”, “he is what?” */
const ALL_OFFICES = /^(?:which|what) (?:\p{L}+ )?(?:posts|jobs|offices|roles|positions|titles)\b|\b(?:is|was) what\b/iu;
/** “Putin quote position 2022”: what somebody said of one. */
const OF_WORDS_OF_THEIRS = /\b(?:quot(?:e[ds]?|ations?)|sa(?:y|ys|id)|statements?|remarks?)\b/iu;

const WAS = whereItMayFit(/^wh(?:at|o) (?:was|is)\b/iu);

/** “Who was the chancellor in 2022”, “NATO had which secretary general”. */
const WHO = /\b(?:who|whose|which|name of)\b/iu;

/** “When did Scholz leave office?”, “is Pompeo still in office?” */
const LEFT_OFFICE =
  /\bin (?:office|power)\b|\b(?:leave|leaves|left|take|takes|took|enter\w*|assum\w+|lose|lost|resign\w*)\b.*\b(?:office|power|post|job)\b|\b(?:resign(?:ed)?|step(?:ped)? down)\b/iu;

const IS_STILL = /^(?:is|was|are|were)\b|\b(?:still|ever)\b/iu;

/** “Who succeeded Stoltenberg”, “Rutte’s predecessor”, “who had the job before Lavrov”, “who got Merkel’s job”. */
const NEIGHBOUR = whereItMayFit(
  /^(?:so |and |but )?who\b.*\b(?:job|post|office|role|position|seat|function|presidency|chancellorship|premiership|portfolio)\b.*\b(?:before|after|prior to)\b|^(?:so |and |but )?who (?:else )?(?:got|inherited|took|has|holds|does) \p{L}[\p{L}. -]*[’']s (?:old )?(?:job|post|office|role|position|seat)\b|^who\b.*\b(?:succeed\w*|follow(?:s|ed)?|replac\w+|preced\w+|took over (?:after|(?:\S+ ){0,6}?from)|came (?:before|after)|was (?:it )?(?:before|after))\b|^who\b.*\b(?:in charge|led|leading|ran|headed|chaired|chief|head|boss)\b.*\b(?:before|after)\b|\b(?:predecessor|successor)s?\b/iu,
);

const WHO_MET =
  /^(?:so )?(?:who(?:m|[’']s| all| else)?|which (?:leaders?|people|presidents?|politicians?|ministers?))\b.*\b(?:met|meets?|meeting|visit(?:s|ed|ing)?|talked to|spoke (?:with|to)|received|hosted|seen|saw|see)\b/iu;

/** “Who has Xi met in 2025”, “who visited Pyongyang”: all that he had, or that was there. */
export function askWhoMet({ rest, parts, telling }: ReadMessage): Ask | undefined {
  const others = parts.filter(({ is }) => is !== "kind");
  const [only, ...more] = others;
  const isOne =
    only !== undefined && more.length === 0 && (only.is === "place" || (only.is === "record" && isActor(only)));
  return isOne && telling.length === 0 && WHO_MET.test(rest) ? "list" : undefined;
}

function isOfWords(message: ReadMessage, body: RecordPart | undefined): boolean {
  return calledWhat(message) !== undefined || (body !== undefined && SPOKE_OF.test(message.rest));
}

function asksWhoIs(rest: string): boolean {
  return WHO_IS.test(rest) && !NEIGHBOUR.test(rest);
}

/** “Which diplomat called him so?” */
function asksWhoCalled(message: ReadMessage): boolean {
  return ASKS_WHO.test(message.rest) && calledWhat(message) !== undefined;
}

const ASKS_WHO = /^(?:so |and )?(?:who|which \p{L}+)\b/iu;

/** undefined where the words leave it open. */
export function askOfSomebody(message: ReadMessage, archive: Archive): Ask | undefined {
  const { rest, parts, telling, unread, span } = message;
  const [first, second] = parts;
  const body = first?.is === "record" && isActor(first) ? first : undefined;
  const isAlone = body !== undefined && second === undefined;
  if (first?.is === "record" && second === undefined && WHO_LEADS.test(rest)) return "office";
  if (isAlone && asksWhoIs(rest)) return telling.length + unread.length === 0 ? "who" : undefined;
  const office = asksWhoCalled(message) ? "quotes" : ofOffice(message, archive);
  if (office !== undefined) return office;
  if (isOfWords(message, body)) return "quotes";
  if ((isAlone && LEFT_OFFICE.test(rest)) || isOfAllOffices(message)) return "who";
  const isOfOffice =
    (WHICH_OFFICE.test(rest) && !OF_WORDS_OF_THEIRS.test(rest)) || (WAS.test(rest) && body?.from === 2);
  return isAlone && span !== undefined && isOfOffice ? "who" : undefined;
}

/** Of somebody alone, or of a state too: what they are now and were. */
function isOfAllOffices({ rest, parts, span }: ReadMessage): boolean {
  const isOfActors = parts.length > 0 && parts.every((part) => part.is === "record" && isActor(part));
  return isOfActors && span === undefined && ALL_OFFICES.test(rest);
}

/** Where nothing is named but an office and those who may have it. */
function ofOffice(message: ReadMessage, archive: Archive): Ask | undefined {
  const { rest, parts } = message;
  if (!parts.every((part) => part.is === "office" || (part.is === "record" && isActor(part)))) return undefined;
  const held = parts.find((part) => part.is === "office");
  if (isHeldMeanwhile(held, message, archive)) return undefined;
  if (NEIGHBOUR.test(rest) && parts.length > 0) return "office";
  const [first, second, ...more] = parts;
  // “Is Blinken still secretary of state?”, “is Stoltenberg still NATO chief?”
  const isOne = first?.is === "record" && isActor(first) && parts.some(({ is }) => is === "office");
  if (isOne && second !== undefined && more.length < 2 && IS_STILL.test(rest) && isPersonFirst(message)) return "who";
  // “The diplomat Badr Albusaidi”, “the minister called Wang Yi”: a title before the name of one.
  if (first?.is === "office" && second?.is === "record" && more.length === 0 && isActor(second)) {
    const between = message.words.slice(first.to, second.from).map(({ key }) => key);
    // “Who is prime minister Japan” asks for whoever has the office there.
    const isSomebody = second.records.some(({ kind, id }) => isPerson(kind, id, archive));
    // “Prime minister Wang Yi”: whoever has that name is told, with the office that is theirs.
    const isBare = first.from === 0 && first.to === second.from && second.to === message.words.length;
    if (isSomebody && isBare) return "who";
    if (isSomebody && WHO_IS.test(rest) && between.every((key) => key === "called" || key === "named")) return "who";
  }
  if (isOne && HELD_SINCE.test(rest) && isPersonFirst(message)) return "who";
  return parts.length > 1 && parts.some(({ is }) => is === "office") && WHO.test(rest) ? "office" : undefined;
}

/** “Since when is Xi president”, “how long was Merkel chancellor”. */
const HELD_SINCE = /^(?:since when|from when|how long|when did|until when|till when)\b/iu;

/** Whether the first that is named stands alone and no office behind it is that of a state: “the French president”. */
function isPersonFirst({ parts, words }: ReadMessage): boolean {
  const [first, second] = parts;
  // “Haiti’s prime minister.”
  if (words[(first?.to ?? 0) - 1]?.owns === true) return false;
  return first !== undefined && second !== undefined && (second.is === "office" || second.from > first.to);
}

function isActor({ records }: RecordPart): boolean {
  return records.some(({ kind }) => kind === "actor");
}
