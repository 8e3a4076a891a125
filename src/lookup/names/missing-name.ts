// Names among the words for an event that no event has, or none together with the others: then there is no answer about another event.

import type { Archive } from "../../archive/archive.ts";
import { stateCalled } from "../../archive/names/demonyms.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import type { Event } from "../../archive/schema.ts";
import type { Hit } from "../../archive/search/hit.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { tokenize } from "../../text/tokens.ts";
import { KIND_WORDS } from "../parts/lexicon.ts";
import { readSentence } from "../parts/read-sentence.ts";
import { lackingInEvent } from "./event-words.ts";
import { hasNameWord } from "./near-names.ts";

/** The name that is missing, as it was typed; undefined when one of the events that were found has all the names. */
export function missingName(typed: string, found: readonly Hit[], archive: Archive): string | undefined {
  const missing = readSentence(typed, archive).parts.filter(({ is }) => is === "missing");
  if (missing.length > 0) return missing.map(({ text }) => text).join(" ");
  if (found.length === 0) return undefined;
  return found.some(({ id }) => hasAllNames(typed, id, archive)) ? undefined : typed;
}

/** Whether the event has all the words that are names. Words that tell something else may be missing: they are told above the answer. */
export function hasAllNames(typed: string, id: string, archive: Archive): boolean {
  const event = archive.events.get(id);
  if (event === undefined) return false;
  const tokens = tokenize(typed);
  const lacking = lackingInEvent(typed, event, archive).filter((word) => isName(word, tokens, archive));
  if (lacking.length === 0) return true;
  // What is told of an event finds it too, such as the room in which it was; a summit or treaty is known by its name, and what is told of a year, a number or a state may be of the next one.
  const isOfAnother = lacking.some(
    (word) => /^\d+$/.test(word) || stateCalled(word) !== undefined || isStateByName(word, archive),
  );
  return !isOfAnother && !tokens.some((word) => KIND_WORDS.has(word)) && isToldIn(lacking, event);
}

function isStateByName(word: string, archive: Archive): boolean {
  return recordsCalled(word, archive).some(
    ({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state",
  );
}

/** A name of a record, a numbered one such as COP29, a number or year by itself, or what makes a treaty of a place: “Paris agreement”. */
function isName(word: string, tokens: readonly string[], archive: Archive): boolean {
  if (/^\d+$/.test(word))
    return /^(?:(?:19|20)\d\d|[1-9]\d?)$/.test(word) && tokens.filter((one) => /^\d/.test(one)).length === 1;
  if (/^\p{L}+\d+$/u.test(word) || stateCalled(word) !== undefined) return true;
  const kinds = KIND_WORDS.get(word);
  if (kinds !== undefined) return kinds.includes("agreement");
  return !isEnglishWord(word) || hasNameWord(word, archive);
}

function isToldIn(words: readonly string[], { developments }: Event): boolean {
  const told = new Set(developments.flatMap(({ summary }) => tokenize(summary)));
  return words.every((word) => told.has(word));
}
