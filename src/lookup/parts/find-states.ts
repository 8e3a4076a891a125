// States by what their people are called, and by a name without its apostrophe.

import type { Archive } from "../../archive/archive.ts";
import { stateCalled } from "../../archive/names/demonyms.ts";
import { namedIn, recordsCalled } from "../../archive/names/whole-names.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import type { Part } from "./part.ts";

/** Either of the two, where it is not said which. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ["north", "north-korea"],
  ["south", "south-korea"],
]);
const KOREA: ReadonlySet<string> = new Set(["korea", "koreas", "korean", "koreans"]);

export function statesIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  return words.flatMap((word, from): readonly Part[] => {
    if (!isFree(from)) return [];
    if (KOREA.has(word.key)) return koreaAt(words, from, isFree, archive);
    const state = stateCalled(word.key) ?? withoutApostrophe(word, archive);
    if (state === undefined) return [];
    const stretch = { from, to: from + 1, text: word.text };
    const one = namedIn("actor", state, archive);
    return [
      one === undefined ? { ...stretch, is: "missing" } : { ...stretch, is: "record", records: [one], spelling: false },
    ];
  });
}

/** “North Korean” is one of the two, “Korean” either. */
function koreaAt(
  words: readonly Word[],
  at: number,
  isFree: (at: number) => boolean,
  archive: Archive,
): readonly Part[] {
  const side = isFree(at - 1) ? SIDES.get(words[at - 1]?.key ?? "") : undefined;
  const from = side === undefined ? at : at - 1;
  const records = (side === undefined ? [...SIDES.values()].toReversed() : [side]).flatMap(
    (id) => namedIn("actor", id, archive) ?? [],
  );
  const stretch = { from, to: at + 1, text: typedText(words, from, at + 1) };
  return records.length === 0 ? [] : [{ ...stretch, is: "record", records, spelling: false }];
}

/** “japans prime minister”, typed in haste. */
function withoutApostrophe({ key }: Word, archive: Archive): string | undefined {
  if (!key.endsWith("s") || archive.search.has(key)) return undefined;
  const called = recordsCalled(key.slice(0, -1), archive).filter(
    ({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state",
  );
  return called.length === 1 ? called[0]?.id : undefined;
}
