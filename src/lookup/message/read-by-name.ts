// A message that names something and asks nothing that is understood: whatever fits the name, or its words in a quotation or search.

import type { Archive } from "../../archive/archive.ts";
import { IN_A_NAME } from "../../archive/search/search.ts";
import { cutWords } from "../../core/question.ts";
import { asKnown } from "../read/read-day.ts";
import { isOneName } from "./fragments.ts";
import { asks, type Intent, type IntentContext, says } from "./intent.ts";
import type { ReadMessage } from "./read-message.ts";
import { absent } from "./to-question/offices-and-people/unknown-names.ts";
import { areApart, type Remembered, rememberedWords } from "./to-question/quotations/remembered-words.ts";
import { toQuestion } from "./to-question/to-question.ts";

/** Undefined where nothing fits, or where what is looked for by its words is no answer. */
export function byName(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  const { parts, telling, unread } = message;
  const named = parts.some(({ is }) => is === "record" || is === "place" || is === "missing");
  const found = named && !asksWhoDoes(message, then.archive) ? toQuestion("event", message, asked, then) : undefined;
  if (found !== undefined) return found;
  if (areApart(message, then.archive)) return says(absent([asked], then));
  // When, where and how many are told by no quotation, nor whether “the sixth round” was held.
  const isOfMeeting = IS_QUESTION.test(asked) && parts.some(({ is }) => is === "kind");
  const remembered =
    isOfMeeting || OF_EVENTS_ALONE.test(message.rest)
      ? undefined
      : rememberedWords([...telling, ...unread], undefined, then.archive);
  const titled = isPartOf(remembered, message) && isInTitle(asked, then) && toQuestion("when", message, asked, then);
  if (titled) return titled;
  if (remembered !== undefined && remembered.words.length > 1)
    return asks({ about: "quotes", words: cutWords(remembered.words.join(" ")), page: 0, ...asKnown(then.asOf) });
  if (!named && isOneName(message) && !isInTitle(asked, then)) return says(absent([asked], then));
  if (!named && (telling.length === 0 || unread.length > 0)) return undefined;
  const words = cutWords(asked);
  // What is looked for by its words is no answer to who or when.
  if (IS_QUESTION.test(asked) || OF_WHAT_WAS_TOLD.test(asked)) return undefined;
  return words === "" ? undefined : asks({ about: "search", words, page: 0, ...asKnown(then.asOf) });
}

/** “Phase one signing”: some of it alone stands in words that were said, though all of it may be the title of a meeting. */
function isPartOf(remembered: Remembered | undefined, { telling, unread }: ReadMessage): boolean {
  return remembered !== undefined && [...telling, ...unread].some((word) => !remembered.words.includes(word));
}

/** “Who wants to march on Kigali”: a state or body that is named is not who does it. */
function asksWhoDoes({ rest, parts }: ReadMessage, { actors }: Archive): boolean {
  const [only, ...others] = parts;
  const isBody = others.length === 0 && only?.is === "record" && only.records.every(({ id }) => isBodyId(id, actors));
  return isBody && WHO_DOES.test(rest);
}

function isBodyId(id: string, actors: Archive["actors"]): boolean {
  const actor = actors.get(id as never);
  return actor !== undefined && actor.kind !== "person";
}

const WHO_DOES = /^(?:and |so |but )?who (?!(?:is|are|was|were|am|be|'s|’s)\b)\p{L}+/iu;

/** “Their third call”: whose, nobody here has told. */
const OF_WHAT_WAS_TOLD = /\b(?:their|they|them|he|his|him|she|her|that one|this one)\b/iu;

const OF_EVENTS_ALONE =
  /^(?:when|where|(?:on )?(?:which|what) (?:day|date|month|year)|since when|how (?:long|many|often))\b|\b(?:when|where) (?:is|are|was|were|will)\b|^(?:is|are|was|were)\b.*\b(?:in force|in effect|valid|still (?:a thing|alive|standing))\b|^what (?:is|was|were|had been) known\b/iu;

const IS_QUESTION = /^(?:who|whom|whose|when|where|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b/iu;

/** Whether an event or topic has it in its name all the same. */
function isInTitle(asked: string, { archive }: IntentContext): boolean {
  const [best] = archive.search.find(asked, { kinds: ["event", "topic"], limit: 1 });
  return best !== undefined && best.score >= IN_A_NAME;
}
