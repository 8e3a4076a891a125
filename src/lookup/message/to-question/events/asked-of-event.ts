// What is asked of an event, though its words are those with which people ask of somebody, or of what was said.

import { looksLikeName } from "../../../parts/find-names.ts";
import type { Ask } from "../../ask/ask.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksOfAllSides } from "../attendance/delegation-head.ts";
import { AWAY } from "../lists-and-counts/list-intents.ts";
import { QUOTING } from "../offices-and-people/unknown-names.ts";
import { calledWhat } from "../quotations/epithets.ts";

/** undefined where it is what it is taken for. */
export function askedOfEvent(ask: Ask, message: ReadMessage): Ask | undefined {
  if (QUOTING.has(ask) && areOnThePhone(message) && calledWhat(message) === undefined) return "status";
  if (QUOTING.has(ask) && isSaidToBeOff(message)) return "status";
  // “Did the minister skip Shangri-La?”: whether whoever it is came, and not who it is.
  if (ask === "office" && IS_WHETHER_THERE.test(message.rest) && AWAY.test(message.rest)) return "event";
  // “Is the pope going to Spain?”
  if (ask === "office" && GOES_SOMEWHERE.test(message.rest)) return "event";
  if (ask === "office" && message.span !== undefined && LEADERS_THERE.test(message.rest)) return "attends";
  // “Who led the delegations at the talks” is of those who met there, and of no state.
  if (ask === "office" && asksOfAllSides(message)) return "attends";
  return ask === "who" && (isSomewhere(message) || asksWhoReceived(message)) ? "event" : undefined;
}

/** “Who hosted Milei”: whoever is named was a guest there. */
function asksWhoReceived({ rest, words, parts }: ReadMessage): boolean {
  if (!WHO_RECEIVED.test(rest)) return false;
  const at = words.findIndex(({ key }) => RECEIVED.test(key));
  return parts.some((part) => part.is === "record" && part.from === at + 1);
}

const WHO_RECEIVED =
  /^(?:so |and |but )?(?:who|which (?:country|state|leader|president)) (?:hosted|received|welcomed)\b/iu;
const RECEIVED = /^(?:hosted|received|welcomed)$/u;

/** “Who were the leaders in Kyiv on 10 May”: of those who met there, and of no state. */
const LEADERS_THERE =
  /^(?:so |and |but )?who (?:were|are) (?:all )?the leaders (?:who were |gathered |meeting )?(?:in|at) \S/iu;

const GOES_SOMEWHERE =
  /^(?:so |and |but )?(?:did|does|is|are|was|will|has|have|had)\b.*\b(?:go|goes|going|gone|come|coming|fly|flying|flown|travel|travel+ing|travel+ed|visit|visiting|visited|been|invited)\b(?: (?:back|over|out|ever))? (?:to )?(?!be\b)\S/iu;
const IS_WHETHER_THERE = /^(?:so |and |but )?(?:did|does|is|was|will|has|why)\b/iu;

/** “Who said the Quad summit was postponed?”: the step by which it was, and nothing else that was said of it. */
function isSaidToBeOff({ rest, parts }: ReadMessage): boolean {
  const isOfEvent = parts.some(({ is }) => is === "record" || is === "place");
  return isOfEvent && parts.some(({ is }) => is === "status") && WHO_SAID_OFF.test(rest);
}

const WHO_SAID_OFF =
  /^(?:so |and )?who (?:first )?(?:said|says|told|announced|declared|stated)\b.*\b(?:is|was|were|has been|had been|would be|will be|got)\b/iu;

/** “Did Trump and Putin talk on the phone”: a call, and nothing that one of them said. */
function areOnThePhone({ parts, quoted }: ReadMessage): boolean {
  return (
    quoted.length === 0 &&
    parts.some((part) => part.is === "kind" && part.kinds[0] === "call") &&
    parts.filter(({ is }) => is === "record").length > 1
  );
}

/** “Hegseth at Shangri-La”: where somebody was is told of an event, though the words are only a part of its name. */
export function isSomewhere({ words, parts, telling }: ReadMessage): boolean {
  const isNamed = parts.some(({ is }) => is === "record") && !parts.some(({ is }) => is === "office");
  return (
    isNamed &&
    words.some(
      (word, at) => /^(?:in|at)$/.test(words[at - 1]?.key ?? "") && telling.includes(word.key) && looksLikeName(word),
    )
  );
}
