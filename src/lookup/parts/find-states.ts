// States by what their people are called, and by a name without its apostrophe.

import type { Archive } from "../../archive/archive.ts";
import { stateCalled, statesOfPeople } from "../../archive/names/demonyms.ts";
import { namedIn, recordsCalled } from "../../archive/names/whole-names.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { eventsNamed } from "../names/near-names.ts";
import { isNameSlot } from "./name-slots.ts";
import type { Part } from "./part.ts";

/** Either of the two, where it is not said which. */
const KOREA: ReadonlySet<string> = new Set(["korea", "koreas", "korean", "koreans"]);

export function statesIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  return words.flatMap((_, from): readonly Part[] => {
    const side = isFree(from) && isFree(from - 1) ? ofOneSide(words, from, archive) : undefined;
    if (side !== undefined) return [side];
    const republic = isFree(from) ? otherCongo(words, from, archive) : undefined;
    if (republic !== undefined) return [republic];
    return isFree(from) ? stateAt(words, from, archive) : [];
  });
}

function stateAt(words: readonly Word[], from: number, archive: Archive): readonly Part[] {
  const word = words[from];
  if (word === undefined) return [];
  const stretch = { from, to: from + 1, text: word.text };
  if (KOREA.has(word.key)) {
    const records = ["south-korea", "north-korea"].flatMap((id) => namedIn("actor", id, archive) ?? []);
    return records.length === 0 ? [] : [{ ...stretch, is: "record", records, spelling: false }];
  }
  const state = stateCalled(word.key) ?? ofPeople(word, archive) ?? withoutApostrophe(word, archive);
  const one = state === undefined ? undefined : namedIn("actor", state, archive);
  if (one !== undefined) return [{ ...stretch, is: "record", records: [one], spelling: false }];
  // “Palestinian statehood”, where the archive has that and no state.
  if (state === undefined || eventsNamed(word.key, archive).length > 0) return [];
  return [{ ...stretch, text: capitalised(state), is: "missing" }];
}

/** “The Republic of the Congo” is another state than the Democratic Republic, which people call the Congo where nothing else is said. */
function otherCongo(words: readonly Word[], at: number, archive: Archive): Part | undefined {
  const of = words[at - 1]?.key === "the" ? at - 2 : at - 1;
  const isRepublic = words[at]?.key === "congo" && words[of]?.key === "of" && words[of - 1]?.key === "republic";
  if (!isRepublic || words[of - 2]?.key === "democratic" || recordsCalled("congo", archive).length > 0)
    return undefined;
  return { from: of - 1, to: at + 1, text: typedText(words, of - 1, at + 1), is: "missing" };
}

const SIDES: ReadonlySet<string> = new Set("north south east west".split(" "));

/** “Cuban” is of Cuba, which is what the archive does not have. */
function capitalised(state: string): string {
  return state.replace(/-/g, " ").replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** “North Korean” is of North Korea, “South Sudanese” not of Sudan. */
function ofOneSide(words: readonly Word[], at: number, archive: Archive): Part | undefined {
  const [side, people] = [words[at - 1]?.key ?? "", words[at]?.key ?? ""];
  if (!SIDES.has(side)) return undefined;
  const whole = stateCalled(`${side}-${people.replace(/s$/, "")}`);
  const half = KOREA.has(people) ? "korea" : stateCalled(people);
  if (whole === undefined && half === undefined) return undefined;
  const one = namedIn("actor", whole ?? `${side}-${half}`, archive);
  const stretch = { from: at - 1, to: at + 1, text: typedText(words, at - 1, at + 1) };
  return one === undefined
    ? { ...stretch, is: "missing" }
    : { ...stretch, is: "record", records: [one], spelling: false };
}

const WHERE: ReadonlySet<string> = new Set("in to with of from".split(" "));

const SIDE = /^(?:north|south|east|west)(?:ern)?$/;

/** “Northern Ireland” is not Ireland, nor “East Germany” Germany: a side of a state, as a name, of which no record tells. */
export function sideOfState(
  part: Part,
  words: readonly Word[],
  isFree: (at: number) => boolean,
  archive: Archive,
): Part | undefined {
  const from = part.from - 1;
  const side = words[from];
  if (part.is !== "record" || side === undefined || !isFree(from) || !SIDE.test(side.key)) return undefined;
  const stretch = { from, to: part.to };
  const isState = part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state");
  const isWhere = WHERE.has(words[from - 1]?.key ?? "");
  const isName = /^\p{Lu}/u.test(side.text) || isWhere || isNameSlot(stretch, words);
  const text = typedText(words, from, part.to);
  if (!isState || !isName || archive.search.find(`"${text}"`, { limit: 1 }).length > 0) return undefined;
  return { ...stretch, is: "missing", text };
}

/** “The Kazakh president”; undefined where two states, or none, have such people. */
function ofPeople({ key }: Word, archive: Archive): string | undefined {
  if (isEnglishWord(key)) return undefined;
  const states = statesOfPeople(key, (name) => statesNamed(name, archive));
  return new Set(states).size === 1 ? states[0] : undefined;
}

function statesNamed(name: string, archive: Archive): readonly string[] {
  return recordsCalled(name, archive).flatMap(({ kind, id }) =>
    kind === "actor" && archive.actors.get(id)?.kind === "state" ? [id] : [],
  );
}

/** “japans prime minister”, typed in haste. */
function withoutApostrophe({ key }: Word, archive: Archive): string | undefined {
  if (!key.endsWith("s") || archive.search.has(key)) return undefined;
  const [only, ...others] = statesNamed(key.slice(0, -1), archive);
  return others.length === 0 ? only : undefined;
}
