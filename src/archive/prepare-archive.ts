// What questions look things up in, made before the first one: in an archive of a hundred thousand records that takes a second or more,
// and nobody who asks should wait for it.
import type { Archive } from "./archive.ts";
import { wordingIndexFor } from "./compare/candidates.ts";
import { namesIn } from "./compare/named-things.ts";
import { eventTraitsFor } from "./event-traits.ts";
import { peopleIn } from "./names/people-by-name.ts";
import { NAMED_KINDS, wholeNames } from "./names/whole-names.ts";
import { quotesOfEvent } from "./quotes-of-event.ts";

/** Changes no answer: whatever is not there yet is made by the first question that needs it. */
export function prepareArchive(archive: Archive): void {
  wordingIndexFor(archive.quotes);
  eventTraitsFor(archive);
  namesIn(archive);
  peopleIn([], archive.actors);
  wholeNames("", NAMED_KINDS, archive);
  quotesOfEvent("", archive);
  // A word that no record has: all ways to words like it are made.
  archive.search.find("qxqxqx", { limit: 1, typing: true });
}
