// By whom alone words are that somebody else is not known to have said.

import type { ActorId } from "../../archive/fields.ts";
import type { Quote } from "../../archive/schema.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import { tokenize } from "../../text/tokens.ts";

/** The speaker of all quotes in whose text each of the words stands as typed; undefined where there are none, or several people’s. */
export function onlySpeaker(quotes: readonly Quote[], words: string): ActorId | undefined {
  const wanted = tokenize(words).filter((word) => !isStopWord(word));
  const having = quotes.filter(({ wordings }) =>
    wordings.some(({ text }) => {
      const said = new Set(tokenize(text));
      return wanted.length > 0 && wanted.every((word) => said.has(word));
    }),
  );
  const [only, ...others] = new Set(having.map(({ speaker }) => speaker));
  return others.length === 0 ? only : undefined;
}
