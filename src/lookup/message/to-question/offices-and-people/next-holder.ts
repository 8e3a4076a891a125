// When whoever is not in office yet takes it: no record tells it, and no meeting of whoever holds it now is that.

import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

/** “When does the next Secretary-General take office”: nothing that whoever holds it now does, or did, is that. */
export function saysWhenNextHolds(message: ReadMessage, then: IntentContext): Intent | undefined {
  const deed = NEXT_TO_HOLD.exec(message.rest)?.groups?.deed;
  const isOffice = message.parts.some(({ is }) => is === "office");
  if (deed !== undefined && isOffice) return saysUntold(deed, message, then);
  return saysNextHolder(message, then);
}

/** “Who will be elected Secretary-General”, “when is the election”: nobody who has an office is who will have it. */
export function saysWhoWillHold(message: ReadMessage, then: IntentContext): Intent | undefined {
  const standing = message.parts.some(({ is }) => is === "office") ? STANDS_FOR_IT.exec(message.rest)?.[0] : undefined;
  const what = standing ?? (message.span === undefined ? WILL_HOLD.exec(message.rest)?.groups?.what : undefined);
  return what === undefined ? saysNextHolder(message, then) : saysUntold(what, message, then);
}

/** “Next UN Secretary-General”: who comes after whoever holds it, and no event ahead of theirs. Of a forum the presidency goes round. */
function saysNextHolder(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts, words, rest } = message;
  if (!NEXT_ONE.test(rest)) return undefined;
  const office = parts.find((part) => part.is === "office");
  const isRotating = office !== undefined && ROTATES.test(office.title.join(" "));
  const isHeld = (part: Part) =>
    part === office ||
    (part.is === "record" && part.records.every(({ kind }) => kind === "actor" || (kind === "topic" && !isRotating)));
  const isOf = ({ key }: (typeof words)[number], at: number) =>
    isFunctionWord(key) || parts.some(({ from, to }) => from <= at && at < to);
  const isAlone = office !== undefined && parts.every(isHeld) && words.every(isOf);
  return isAlone ? saysUntold(typedText(words, 0, words.length), message, then) : undefined;
}

const NEXT_ONE = /^(?:(?:so|and|but),? )?(?:the )?(?:next|future|incoming) \S/iu;

const ROTATES = /^(?:president|presidency|chair|chairman|chairmanship)$/u;

const WILL_HOLD = whereItMayFit(
  /^(?:so |and |but )?(?<what>who(?:[’']ll| will| is going to| is (?:set|expected|likely|due) to) (?:be|become|get|take|win)\b|who(?:[’']s| is)(?: the| going)? next\b|who(?:[’']s|[’']re| is| are) (?:running|standing|(?:a |the )?candidates?)\b|when (?:is|are|will|does|do)\b.*\belections?\b)/iu,
);

/** “Candidates for Secretary-General”, “who is running for it in 2026”, “who was nominated”: whoever holds it is none of them. */
const STANDS_FOR_IT = whereItMayFit(
  /^(?:so |and |but )?(?:who(?:[’']s|[’']re| is| are| was| were)? (?:else )?(?:running|standing|nominated|put forward|shortlisted|tipped|in the running|(?:the |a |an )?(?:current |clear |early )?(?:favou?rites?|front-?runners?|contenders?))|(?:who (?:are|were) )?(?:the |all )?(?:candidates?|contenders?|nominees?|favou?rites?|front-?runners?|shortlist))(?= (?:for|as|to (?:be|become|succeed|replace))\b)/iu,
);

const NEXT_TO_HOLD = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:when|(?:on )?(?:what|which) (?:day|date|month|year)) (?:is|does|do|will|are|would) (?:the |a |their |its )?(?:next|new|future|incoming) .*?\b(?<deed>(?:takes?|assumes?|enters?) (?:up )?(?:the )?(?:office|post|over)|elected|elect|sworn in|inaugurated|chosen|choose|appointed|selected|picked|installed)\b/iu,
);
