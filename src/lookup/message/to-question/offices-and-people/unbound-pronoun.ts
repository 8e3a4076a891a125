// “When did they first meet”, “did he meet Putin”: each message is read by itself, so that nobody knows who is meant.

import { notice } from "../../../../core/notice.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import type { Part } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

/** Behind the verb with which a question begins, or behind the word that asks and a verb. */
const SUBJECT = whereItMayFit(
  /^(?:and |so |but )?(?:(?:when|where|why|how|who|whom|what|which|since when|in which|on which|how (?:often|long|many \p{L}+)) )?(?:did|do|does|will|would|have|has|had|are|is|was|were) (?:not )?(?<who>they|he|she)\b/iu,
);

/** “When is it”, “how long did it last”: of an event. */
const IT =
  /^(?:and |so |but )?(?:when|where|how (?:long|often|many times)) (?:is|was|did|does|do|will|has|had) (?<who>it)\b(?!.*\b(?:you|your|work)\b)/iu;

/** “What is their next meeting”, “what changed about it”. */
const OWNER = /^(?:and |so |but )?(?:when|where|what|who|which|is|was|did|will|how)\b.*\b(?<who>their|his|her)\b/iu;
const OBJECT =
  /^(?:and |so |but )?(?:when|where|what|who|is|was|did|how)\b.*\b(?:about|on|with|to) (?<who>it|them|him|her)$/iu;

const WHO_SAID = whereItMayFit(
  /^(?:and |so |but )?who (?:first |once |really |ever )?(?:said|says|claimed|declared|wrote|posted|tweeted|joked|warned|promised|boasted|admitted|dreamt|dreamed) (?!(?:it|that|this|so|about)\b)\S/iu,
);

/** “Did Obama say the ball is in their court”: of the words of somebody who is named. */
const DID_SAY = whereItMayFit(
  /^(?:and |so |but )?(?:did|has|have|had) (?!(?:they|he|she|it|we|you|anyone|anybody|someone|somebody)\b)\S.*? (?:say|said|claim|claimed|declare|declared|write|written|tweet|tweeted) (?!(?:about|anything|something|so|it|that|this|to (?:them|him|her))\b)\S/iu,
);

/** Asked of what takes place: no quotation tells it. */
export const OF_A_TIME = /^(?:and |so |but )?(?:when|where|how (?:often|long))\b/iu;

/** “Did they sign it yet”: of what, nobody says either. */
const SIGNED_WHAT =
  /^(?:and |so |but )?(?:did|have|has|will) (?:they|he|she) (?:\p{L}+ )?(?:sign|signed|agree|agreed|accept|accepted|ratify|ratified)(?: (?:it|that|this|one))?(?: (?:yet|already|now|in the end|after all))*[?!. ]*$/iu;

/** That is said; undefined where somebody or something is named that may be meant. */
export function saysNobodyMeant(message: ReadMessage, { archive, words }: IntentContext): Intent | undefined {
  const { rest, parts, quoted, unread, telling } = message;
  if (quoted.length > 0) return undefined;
  // “Who said his goal was …”: whose it is, is told by whoever said it.
  const isOfWords = WHO_SAID.test(rest) || DID_SAY.test(rest);
  const isBare = !isOfWords && parts.every(({ is }) => is === "kind" || is === "status");
  const subject = SUBJECT.exec(rest)?.groups?.who;
  const others = isBare && unread.length === 0 ? [IT, OWNER, OBJECT].map((one) => one.exec(rest)?.groups?.who) : [];
  const isOfKind = parts.length > 0 || telling.length === 0 || OF_A_TIME.test(rest) || SIGNED_WHAT.test(rest);
  const isPersonMissing =
    subject !== undefined &&
    (isBare ? unread.length === 0 && isOfKind : /^s?he$/iu.test(subject) && isSomebodyElse(message, archive));
  const who = isPersonMissing ? subject : others.find((one) => one !== undefined);
  if (who === undefined) return undefined;
  return says(notice("info", words.conversation.whoIsMeant({ word: who.toLowerCase() }), threeToTap(words)));
}

/** “Did he meet Putin”: one person, and whoever met them. */
function isSomebodyElse({ parts, words }: ReadMessage, archive: IntentContext["archive"]): boolean {
  const at = words.findIndex(({ key }) => key === "he" || key === "she");
  const isOfPerson = (part: Part) =>
    part.is === "office" ||
    part.is === "missing" ||
    (part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)));
  const people = parts.filter(isOfPerson);
  const [only, ...others] = people;
  const isMet = parts.some(({ is, from, to }) => is === "kind" && from > at && to <= (only?.from ?? 0));
  return only !== undefined && others.length === 0 && only.is === "record" && only.from > at && isMet;
}
