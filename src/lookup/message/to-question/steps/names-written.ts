// “At the Great Hall of the People”: a name of several words that no record has, as it has to stand in what is told.

import type { Day } from "@attache/edtf";
import type { Event } from "../../../../archive/schema.ts";
import { textOf } from "../../../answers/event-texts.ts";
import type { ReadMessage } from "../../read-message.ts";

const LINKS_NAME: ReadonlySet<string> = new Set(["of", "the"]);

/** Whether it is told of the name as it is written, and not of one of its words here and of another there. */
export function tellsNamesWritten(event: Event, message: ReadMessage, asOf: Day | undefined): boolean {
  return namesWritten(message).every((name) => textOf(event, asOf).includes(` ${name} `));
}

/** The words with capitals behind “at” or “in” that are no part of their own, as `tokenize` writes them. */
function namesWritten({ words, parts }: ReadMessage): readonly string[] {
  const isName = (at: number) => words[at]?.capital === true && !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap(({ key }, at) => {
    if (!/^(?:at|in)$/u.test(key)) return [];
    const from = words[at + 1]?.key === "the" ? at + 2 : at + 1;
    let to = from;
    for (let next = from; isName(next) || (to > from && LINKS_NAME.has(words[next]?.key ?? "")); next++)
      if (isName(next)) to = next + 1;
    return to - from < 2
      ? []
      : [
          words
            .slice(from, to)
            .map((word) => word.key)
            .join(" "),
        ];
  });
}
