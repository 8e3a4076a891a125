// What the first question would otherwise wait for: the names of an archive in order, and the words of English.

import type { Archive } from "../archive/archive.ts";
import { oneWordNames } from "../archive/names/whole-names.ts";
import { prepareArchive } from "../archive/prepare-archive.ts";
import { isEnglishWord } from "../text/english-words.ts";
import { hasNameWord } from "./names/near-names.ts";
import { isGivenName } from "./names/person-names.ts";
import { isPlace } from "./parts/find-places.ts";

/** Takes some tenths of a second, with a hundred thousand records some seconds, once for each archive that is to answer; nothing but the time of the first answer depends on it. */
export function prepareLookups(archive: Archive): void {
  prepareArchive(archive);
  isEnglishWord("");
  oneWordNames(archive);
  hasNameWord("", archive);
  isGivenName("", archive);
  isPlace("", archive);
}
