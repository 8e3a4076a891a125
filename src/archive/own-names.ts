// How somebody is written at home: the names that stand beside the English one.
import { fold } from "../text/tokens.ts";
import type { Records } from "./records.ts";
import type { Actor } from "./schema.ts";

/**
 * The names of a person, state or institution in the language of its state, where they differ from its English name: 习近平, and not how
 * he is written in Hindi. None without a state, as of the United Nations.
 */
export function ownNamesOf(actor: Actor, { actors }: Pick<Records, "actors">): readonly string[] {
  const state = actor.kind === "state" ? actor : actor.country === undefined ? undefined : actors.get(actor.country);
  if (state === undefined) return [];
  const language = spokenIn(state.name) ?? Object.keys(state.names)[0];
  const names = Object.entries(actor.names).filter(([of]) => of.split("-")[0] === language);
  return [...new Set(names.map(([, name]) => name))].filter((name) => name !== actor.name);
}

let languagesByState: ReadonlyMap<string, string> | undefined;

/** The code of the language that is mostly spoken in a state, by its English name; undefined for a state that is called otherwise. */
function spokenIn(state: string): string | undefined {
  languagesByState ??= languagesOfStates();
  return languagesByState.get(fold(state));
}

/** By Unicode CLDR. */
function languagesOfStates(): ReadonlyMap<string, string> {
  const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const region of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = regions.of(region);
    // Several codes of one name: the one in use comes first or says the same.
    if (name !== undefined && !found.has(fold(name)))
      found.set(fold(name), new Intl.Locale(`und-${region}`).maximize().language);
  }
  return found;
}
