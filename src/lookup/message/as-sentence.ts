// How a sentence is read, for whoever wants to know why.

import type { Considered } from "../../core/considered.ts";
import { type Likely, MIN_PROBABILITY } from "./ask/choose-ask.ts";
import type { ReadMessage } from "./read-message.ts";

/** Its parts, and what is likely to be asked of them. */
export function asSentence({ parts }: ReadMessage, asks: readonly Likely[]): Considered {
  return {
    step: "sentence",
    parts: parts.map((part) => ({
      ...{ text: part.text, is: part.is },
      records: part.is === "record" ? part.records.map(({ kind, id }) => `${kind}:${id}`) : [],
    })),
    asks: asks.filter(({ probability }) => probability >= MIN_PROBABILITY),
  };
}
