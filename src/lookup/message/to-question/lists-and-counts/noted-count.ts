// What a note wants counted, without “how many”: “page count, the declaration”, “number of journalists, Hiroshima”.

import { typedText } from "../../../../text/typed-words.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";

const BEHIND: ReadonlySet<string> = new Set("count tally headcount".split(" "));
const BEFORE: ReadonlySet<string> = new Set("count tally number total amount share percentage".split(" "));

/** The words for it, where it is nothing that can be counted here, as `isCountable` says of a word; what is a part, such as a kind of event, can be. */
export function notedCount(
  { words, parts }: Pick<ReadMessage, "words" | "parts">,
  isCountable: (key: string) => boolean,
): string | undefined {
  const isOther = (at: number) => {
    const key = words[at]?.key ?? "";
    return (
      key !== "" && !isFunctionWord(key) && !isCountable(key) && !parts.some(({ from, to }) => from <= at && at < to)
    );
  };
  const behind = words.findIndex(({ key }, at) => BEHIND.has(key) && isOther(at - 1));
  if (behind >= 0) return typedText(words, behind - 1, behind + 1);
  const before = words.findIndex(({ key }, at) => BEFORE.has(key) && words[at + 1]?.key === "of" && isOther(at + 2));
  return before < 0 ? undefined : typedText(words, before, before + 3);
}
