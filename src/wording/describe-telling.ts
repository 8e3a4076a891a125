// What stands before a sentence that was said after the step that decides.

import type { Telling } from "../archive/account.ts";
import { nameOf, type Records } from "../archive/records.ts";
import { describeKnownDay } from "./describe-known.ts";
import type { Words } from "./words.ts";

/** “Latest, 29 May 2026”, “Denied by India, 16 October 2025”; undefined of the step that decides. */
export function describeTelling(telling: Telling, archive: Pick<Records, "actors">, words: Words): string | undefined {
  const day = describeKnownDay(telling.development.known, words);
  switch (telling.as) {
    case "deciding":
    case "overtaken":
      return undefined;
    case "latest":
      return words.event.latest({ day });
    case "denial":
      return words.event.deniedBy({ who: words.withArticle(nameOf(archive, telling.denier)), day });
  }
}

/** The same with the sentence behind it, without markup; nothing for a sentence that others have overtaken. */
export function tellingInLine(telling: Telling, archive: Pick<Records, "actors">, words: Words): readonly string[] {
  if (telling.as === "overtaken") return [];
  const label = describeTelling(telling, archive, words);
  const { summary } = telling.development;
  return [label === undefined ? summary : words.labels.labelled({ label, text: summary })];
}
