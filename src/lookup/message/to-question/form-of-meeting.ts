// “Hawaii trilateral”: a form by how many meet. It tells no summit from another in its name, and yet a meeting of two is none.

import type { ReadMessage } from "../read-message.ts";

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
