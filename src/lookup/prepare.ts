// What the first question would otherwise wait for: the names of an archive in order, the words of English, and the letters that patterns need.

import type { Archive } from "../archive/archive.ts";
import { prepareArchive } from "../archive/prepare-archive.ts";
import { finish, type Steps } from "../archive/steps.ts";
import { isEnglishWord } from "../text/english-words.ts";
import { prepareLook } from "../text/needed-letters.ts";
import { allGivenNames } from "./names/person-names.ts";
import { statesByCapital } from "./parts/capitals-that-speak.ts";
import { longTitles } from "./parts/long-titles.ts";
import { topicsOfThree } from "./parts/names-of-two.ts";

/** Takes some tenths of a second, with a hundred thousand records some seconds, once for each archive that is to answer; nothing but the time of the first answer depends on it. */
export function prepareLookups(archive: Archive): void {
  finish(prepareSteps(archive));
}

/** The same in steps. What is made of records that have not changed is not made anew. */
export function* prepareSteps(archive: Archive): Steps<void> {
  yield* prepareArchive(archive);
  yield* allGivenNames.steps(archive);
  yield* longTitles.steps(archive);
  yield* statesByCapital.steps(archive);
  yield* topicsOfThree.steps(archive);
  isEnglishWord("");
  prepareLook();
}
