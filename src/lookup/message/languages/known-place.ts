// Whether the archive knows a place that a word of another language means.

import type { Archive } from "../../../archive/archive.ts";
import { recordsCalled } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";

/** Whether anything in the archive is called after it, takes place there, or was said there. */
export function isKnownPlace(place: string, archive: Archive): boolean {
  const words = tokenize(place);
  const key = words.join(" ");
  const has = (text: string) => ` ${tokenize(text).join(" ")} `.includes(` ${key} `);
  // The search knows which events have all the words somewhere; of quotes, whether any record has them.
  return (
    recordsCalled(key, archive).length > 0 ||
    archive.search.eventsWith(words).some((id) => {
      const event = archive.events.get(id);
      return event !== undefined && [event.title, ...event.also, event.place?.name ?? ""].some(has);
    }) ||
    (words.every(archive.search.has) && [...archive.quotes.values()].some(({ occasion }) => has(occasion)))
  );
}
