// “Ottawa said the 13th”, “according to Canberra”: a capital that says or does something is the state whose government sits there, and no place.

import type { Archive } from "../../archive/archive.ts";
import { derive } from "../../archive/derived.ts";
import { namesOfCity } from "../../archive/names/same-city.ts";
import { namedIn, recordNameKey } from "../../archive/names/whole-names.ts";
import type { Records } from "../../archive/records.ts";
import type { Steps } from "../../archive/steps.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import type { Part } from "./part.ts";

/** By the key of a capital the only actor that sits there, where that is a state; and the most words that one has. */
export const statesByCapital = derive(
  ({ actors }: Pick<Records, "actors">) => [actors],
  function* ({ actors }): Steps<{ readonly states: ReadonlyMap<string, string>; readonly longest: number }> {
    const seats = new Map<string, string[]>();
    for (const { id, capital, kind } of actors.values()) {
      if (capital === undefined || kind === "person") continue;
      for (const key of namesOfCity(recordNameKey(capital.name))) seats.set(key, [...(seats.get(key) ?? []), id]);
      yield;
    }
    const states = [...seats].flatMap(([key, [only, ...others]]) =>
      only !== undefined && others.length === 0 && actors.get(only as never)?.kind === "state"
        ? [[key, only] as const]
        : [],
    );
    return { states: new Map(states), longest: Math.max(0, ...states.map(([key]) => key.split(" ").length)) };
  },
);

/** Capitals that no record is called by, where they can only be who speaks; before what takes place there is looked for. */
export function capitalsThatSpeak(
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Archive,
): readonly Part[] {
  if (!words.some(({ key }) => SPEAKS.has(key))) return [];
  const { states, longest } = statesByCapital.of(archive);
  return words.flatMap((_, from): readonly Part[] => {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const state = states.get(
        words
          .slice(from, to)
          .map(({ key }) => key)
          .join(" "),
      );
      if (state === undefined || !isSpeaking(words, from, to)) continue;
      const one = namedIn("actor", state, archive);
      const isAllFree = words.slice(from, to).every((_word, at) => isFree(from + at));
      if (one === undefined || !isAllFree) continue;
      return [{ from, to, is: "record", records: [one], spelling: false, text: typedText(words, from, to) }];
    }
    return [];
  });
}

function isSpeaking(words: readonly Word[], from: number, to: number): boolean {
  const [before, last] = [words[from - 1]?.key ?? "", words[from - 2]?.key ?? ""];
  if (before === "to" && last === "according") return true;
  // “The talks in Oslo announced by both” are there.
  return !WHERE.has(before) && words[to - 1]?.owns !== true && SPEAKS.has(words[to]?.key ?? "");
}

const WHERE: ReadonlySet<string> = new Set("in at to from near of for".split(" "));

const SPEAKS: ReadonlySet<string> = new Set(
  "say says said announce announces announced confirm confirms confirmed deny denies denied claim claims claimed insist insists insisted according".split(
    " ",
  ),
);
