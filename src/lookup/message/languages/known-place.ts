// Whether the archive knows a place that a word of another language means.

import type { Archive } from "../../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../../archive/names/whole-names.ts";
import { tokenize } from "../../../text/tokens.ts";
import { isNamed } from "../../answers/event-texts.ts";

/** Whether anything in the archive is called after it, takes place there, or was said there. */
export function isKnownPlace(place: string, archive: Archive): boolean {
  const words = tokenize(place);
  const key = words.join(" ");
  const has = (text: string) => ` ${tokenize(text).join(" ")} `.includes(` ${key} `);
  return (
    recordsCalled(key, archive).length > 0 ||
    archive.search.eventsWith(words).some((id) => {
      const event = archive.events.get(id);
      return event !== undefined && (isNamed(event, keyOf(place)) || has(event.place?.name ?? ""));
    }) ||
    archive.search.quotesWith(words).some((id) => has(archive.quotes.get(id)?.occasion ?? ""))
  );
}
