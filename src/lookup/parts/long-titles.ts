// “Secretary of the Supreme National Security Council”, “First Minister of Scotland”: offices that are named in more words than those that all offices are called by.

import { derive } from "../../archive/derived.ts";
import { OFFICE_HEADS, OFFICE_SYNONYMS, OFFICE_WORDS } from "../../archive/names/office-words.ts";
import { officesByWord } from "../../archive/names/offices-by-word.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import type { Records } from "../../archive/records.ts";
import type { Steps } from "../../archive/steps.ts";
import { typedText, type Word, wordsIn } from "../../text/typed-words.ts";
import type { Part } from "./part.ts";

type Titled = Pick<Records, "actors" | "events" | "topics">;

const LINKS_OF_TITLES: ReadonlySet<string> = new Set("of for and the at in".split(" "));

/** By the first word, each title without whose it is, the longest first. */
export const longTitles = derive(
  ({ actors, events, topics }: Titled) => [actors, events, topics],
  function* (archive): Steps<ReadonlyMap<string, readonly (readonly string[])[]>> {
    const titles = new Map<string, readonly string[]>();
    for (const { office } of officesByWord.of(archive).all) {
      const keys = withoutOwner(
        wordsIn(office.title).map(({ key }) => key),
        archive,
      );
      if (isLong(keys, archive)) titles.set(keys.join(" "), keys);
      yield;
    }
    const found = new Map<string, (readonly string[])[]>();
    for (const keys of [...titles.values()].sort((one, other) => other.length - one.length))
      found.set(keys[0] ?? "", [...(found.get(keys[0] ?? "") ?? []), keys]);
    return found;
  },
);

/** They go before the names that stand in them, such as states; but no name begins in one and goes on behind it: “Foreign Ministry of China”. */
export function longTitlesIn(words: readonly Word[], names: readonly Part[], archive: Titled): readonly Part[] {
  const titles = longTitles.of(archive);
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    const to = (titles.get(words[from]?.key ?? "") ?? [])
      .map((keys) => endOfTitle(keys, words, from))
      .find((one) => one !== undefined);
    if (to === undefined || names.some((name) => name.from < to && name.to > to)) continue;
    const title = words
      .slice(from, to)
      .flatMap(({ key }) => (LINKS_OF_TITLES.has(key) ? [] : (OFFICE_SYNONYMS[key] ?? [key])));
    parts.push({ from, to, is: "office", title, text: typedText(words, from, to) });
    from = to - 1;
  }
  return parts;
}

/** Behind the last word of the title, with or without each “the”; undefined where another stands there. */
function endOfTitle(keys: readonly string[], words: readonly Word[], from: number): number | undefined {
  let at = from;
  for (const key of keys) {
    if (words[at]?.key === key) at++;
    else if (key === "the") continue;
    else if (words[at]?.key === "the" && words[at + 1]?.key === key) at += 2;
    else return undefined;
  }
  return at;
}

/** “Of Afghanistan”, “US”: whose office it is stands beside it as a part of its own. */
function withoutOwner(keys: readonly string[], archive: Titled): readonly string[] {
  const isOwner = (some: readonly string[]) =>
    some.length > 0 &&
    recordsCalled(some.join(" "), archive).some(
      ({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind !== "person",
    );
  const first = [3, 2, 1].find((length) => isOwner(keys.slice(0, length))) ?? 0;
  const of = keys.findIndex((key, at) => key === "of" && isOwner(keys.slice(at + 1).filter((one) => one !== "the")));
  return keys.slice(first, of > first ? of : keys.length);
}

/** With a word in it that no other office is called by; none who presides over a meeting, or is sent to somebody. */
function isLong(keys: readonly string[], archive: Titled): boolean {
  const telling = keys.filter((key) => !LINKS_OF_TITLES.has(key));
  const isOfMeeting = keys.some((_, at) =>
    recordsCalled(keys.slice(at).join(" "), archive).some(({ kind }) => kind !== "actor"),
  );
  return (
    telling.length > 1 &&
    !keys.includes("to") &&
    !isOfMeeting &&
    telling.some((key) => !OFFICE_HEADS.has(key) && !OFFICE_WORDS.has(key))
  );
}
