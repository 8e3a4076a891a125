// What a quotation that is recorded in other languages too says in a few words of English: the words of its id between the speaker and the year, without those
// of the event that it was said at.

import type { Quote } from "./schema.ts";

type Named = Pick<Quote, "id" | "speaker" | "event" | "wordings">;

/** Lower case, in their order; none where all of its wordings are English. */
export function englishGist({ id, speaker, event, wordings }: Named): readonly string[] {
  if (wordings.every(({ language }) => language === "en")) return NO_GIST;
  const names = new Set(speaker.split("-"));
  const words = id.split("-").filter((word) => !/^(?:19|20)\d\d$/.test(word));
  const own = words.findIndex((word) => !names.has(word));
  const ofEvent = new Set(event?.split("-"));
  return own < 0 ? NO_GIST : words.slice(own).filter((word) => !ofEvent.has(word));
}

const NO_GIST: readonly string[] = [];
