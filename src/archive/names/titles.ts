// What stands before a name and is none: “Mr”, “President”, “the Chinese foreign minister”. Pure.

import type { Day } from "@attache/edtf";
import { createMemo } from "../../text/memo.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Archive } from "../archive.ts";
import { surelyHeld } from "../offices.ts";
import type { Actor, Office } from "../schema.ts";
import { isStopWord } from "../search/stop-words.ts";
import { stateCalled } from "./demonyms.ts";
import { HEADS, OFFICE_HEADS, OFFICE_SYNONYMS, OFFICE_WORDS } from "./office-words.ts";

const HONORIFICS: ReadonlySet<string> = new Set("mr mrs ms miss dr sir dame lord lady madam comrade".split(" "));

export function isHonorific(key: string): boolean {
  return HONORIFICS.has(key);
}

export function isOfficeWord(key: string): boolean {
  return OFFICE_HEADS.has(key) || OFFICE_WORDS.has(key);
}

const TITLE_WORDS = createMemo<Office, readonly string[]>();

/** The title of an office by its words; read once. */
export function wordsOfTitle(office: Office): readonly string[] {
  const known = TITLE_WORDS.get(office);
  if (known !== undefined) return known;
  const words = tokenize(office.title).flatMap((word) => OFFICE_SYNONYMS[word] ?? [word]);
  TITLE_WORDS.set(office, words);
  return words;
}

/** What the titles of offices have for these words; whoever leads is called leader. */
function titleWords(titles: readonly string[]): readonly string[] {
  return titles.filter((title) => !HEADS.has(title)).flatMap((title) => OFFICE_SYNONYMS[title] ?? [title]);
}

function hasTitle(title: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => title.some((one) => one === word || (word === "spokes" && one.startsWith(word))));
}

/** Whether the person holds or held an office with all these words in its title. */
export function heldOffice(titles: readonly string[], { offices }: Actor): boolean {
  const asked = titleWords(titles);
  return offices.some((office) => hasTitle(wordsOfTitle(office), asked));
}

/**
 * Whether the person holds on the day the office that the words name: with the country in its title or beside it. `whole` when the title
 * says no more: the President of Russia is no aide to the President.
 */
export function officeFit(
  typed: readonly string[],
  actor: Actor,
  archive: Pick<Archive, "actors">,
  day: Day,
): "whole" | "part" | undefined {
  if (!typed.some((word) => OFFICE_HEADS.has(word) || word === "crown")) return undefined;
  const asked = titleWords(typed.filter(isOfficeWord));
  if (!actor.offices.some((office) => hasTitle(wordsOfTitle(office), asked))) return undefined;
  const others = typed.filter((word) => !isOfficeWord(word));
  if (asked.length === 0) return undefined;
  const ofCountry = others.length === 0 || isCountryOf(others, actor, archive);
  let best: "part" | undefined;
  // Few have such a title, so that the day is looked at last.
  for (const office of actor.offices) {
    const words = wordsOfTitle(office).filter((word) => !isStopWord(word));
    if (!hasTitle(words, asked) || !(ofCountry || hasTitle(words, others)) || !surelyHeld(office, day, day)) continue;
    const more = words.filter((word) => !asked.includes(word) && !others.includes(word));
    if (more.length === 0 || (others.length > 0 && isCountryOf(more, actor, archive))) return "whole";
    best = "part";
  }
  return best;
}

/** Whether the words are the country of the person: “China”, “Chinese”. */
export function isCountryOf(
  words: readonly string[],
  { country }: Actor,
  { actors }: Pick<Archive, "actors">,
): boolean {
  const state = country === undefined ? undefined : actors.get(country);
  if (state === undefined) return false;
  return namesOfState(state).has(words.join(" ")) || words.every((word) => stateCalled(word) === state.id);
}

const STATE_NAMES = createMemo<Actor, ReadonlySet<string>>();

/** By their words, without an article. */
function namesOfState(state: Actor): ReadonlySet<string> {
  const known = STATE_NAMES.get(state);
  if (known !== undefined) return known;
  const withoutArticle = (name: string) => tokenize(name).filter((word) => word !== "the");
  const names = new Set([state.name, ...state.also].map((name) => withoutArticle(name).join(" ")));
  STATE_NAMES.set(state, names);
  return names;
}
