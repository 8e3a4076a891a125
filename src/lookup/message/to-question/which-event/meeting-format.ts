// How a meeting is held: “Hawaii trilateral”, by how many meet, which tells no summit from another in its name, and yet a meeting of two is none; and in one room or by video.

import type { EventKind } from "../../../../archive/vocabulary.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { ReadMessage } from "../../read-message.ts";

const OF_THREE_OR_FOUR = /^(?<form>trilateral|quadrilateral)s?$/u;

/** The words for it that an event has to tell; none where one is named by itself, which it was said of. */
export function formsSaid({ words, parts }: Pick<ReadMessage, "words" | "parts">): readonly string[] {
  const isNamed = parts.some((part) => part.is === "record" && part.records.every(({ kind }) => kind === "event"));
  if (isNamed) return [];
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap(({ key }, at) => {
    const form = isFree(at) ? OF_THREE_OR_FOUR.exec(key)?.groups?.form : undefined;
    return form === undefined ? [] : [form];
  });
}

/** What tells a meeting in one room from one by video; a name of one event has it already. */
export function formatIn(
  { rest, parts }: ReadMessage,
  kinds: readonly EventKind[] | undefined,
): Pick<QuestionAbout<"events">, "format"> {
  const isNamed = parts.some((part) => part.is === "record" && part.records.some(({ kind }) => kind === "event"));
  if (
    isNamed ||
    EITHER_FORMAT.test(rest) ||
    (WHICH_FORMAT.test(rest) && !/\bever\b/iu.test(rest)) ||
    (kinds?.[0] === "call" && kinds.length === 1)
  )
    return {};
  if (
    /\b(?:in[ -]person|face[ -]to[ -]face|in (?:the same|one|a) room|under (?:the same|one) roof|in the flesh)\b/iu.test(
      rest,
    )
  )
    return { format: "in-person" };
  return /\b(?:online|virtual(?:ly)?|remote(?:ly)?|by video|video ?(?:calls?|conferences?|talks?|meetings?|summits?|sessions?|links?)|over zoom)\b/iu.test(
    rest,
  )
    ? { format: "virtual" }
    : {};
}

/** “The summit of 2021 online or in person”: either. */
const EITHER_FORMAT = whereItMayFit(
  /\b(?:(?:online|virtual(?:ly)?|remote(?:ly)?|(?:by )?video|over zoom) or (?:(?:held )?in[ -]person|face[ -]to[ -]face)|(?:in[ -]person|face[ -]to[ -]face) or (?:online|virtual(?:ly)?|remote(?:ly)?|(?:by )?video|over zoom))\b/iu,
);

/** “Was it held in person?”, “the Porto meeting, was that online?”: which of both it was is asked, and neither has to be. */
const WHICH_FORMAT = whereItMayFit(
  /(?:^(?:so |and |but )?(?:was|is|will)\b(?! (?:there|it true)\b).*|, (?:was|is|will) (?:that|it|this)(?: be)?) (?:held |all |done |only )*(?:in person|face to face|online|virtual(?:ly)?|remote(?:ly)?|by video(?: ?link)?|over zoom)(?: or (?:\p{L}+ ?){1,4})?$/iu,
);
