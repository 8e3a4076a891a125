// “Head of Russian military intelligence”: what stands behind the state of an office, and makes another office of it.

import { cuesOf } from "../../parts/cues.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import { isLightWord } from "../../parts/light-words.ts";
import type { Part, RecordPart } from "../../parts/part.ts";
import type { ReadMessage } from "../read-message.ts";

/** The words from the state on, as tokens, up to the first that is no word of a title; none where the state stands before the office. */
export function titleBehindState(
  office: Part | undefined,
  of: RecordPart | undefined,
  { words, parts }: ReadMessage,
): readonly string[] {
  if (office === undefined || of === undefined || of.from < office.to || words[of.to - 1]?.owns === true) return [];
  const isTopic = (part: Part) => part.is === "record" && part.records.every(({ kind }) => kind === "topic");
  const isOfTitle = (at: number) => {
    const key = words[at]?.key ?? "";
    const part = parts.find(({ from, to }) => from <= at && at < to);
    if (part !== undefined) return isTopic(part);
    return key !== "" && !isFunctionWord(key) && !isLightWord(key) && cuesOf(key).length === 0 && !/\d/.test(key);
  };
  let end = of.to;
  while (isOfTitle(end)) end++;
  return words.slice(of.to, end).map(({ key }) => key);
}
