// The quotations of those who are named, or of all who held an office that is named when they said them: “Xi”, “the Korean president”, “COP president”.

import { isSaidBy } from "../../../../archive/concerns.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { isOfficeWord } from "../../../../archive/names/titles.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { Part } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, partsOfPeople } from "../events/record-refs.ts";
import { quotesToTry } from "./recorded-candidates.ts";
import { LEAST_TO_TRY } from "./words-fitting.ts";

/** A quotation of somebody who is named, or of whoever held an office when it was said. */
type Speakers = { readonly parts: readonly Part[]; readonly quotes: readonly Quote[] };

/** Of more than so many not each is looked at, but those that have the words: to lay one out takes a good part of a millisecond. */
const MOST_LOOKED_THROUGH = 12;

function thoseToTry(theirs: readonly Quote[], { words }: ReadMessage, { archive }: IntentContext): readonly Quote[] {
  if (theirs.length <= MOST_LOOKED_THROUGH) return theirs;
  const typed = words.flatMap(({ key }) => tokenize(key));
  const own = new Set(theirs);
  return quotesToTry(typed, quoteWords.of(archive), LEAST_TO_TRY).filter((quote) => own.has(quote));
}

/** Those who may have said it: people who are named, else an office. */
export function quotesOfNamed(message: ReadMessage, then: IntentContext): readonly Speakers[] {
  const people = partsOfPeople(message, then.archive);
  if (people.length === 0) return [quotesOfHolders(message, then)].flatMap((one) => one ?? []);
  return people.map((part) => ({
    parts: [part],
    quotes: thoseToTry(
      part.records.flatMap(({ kind, id }) =>
        isPerson(kind, id, then.archive)
          ? quotesMayConcern({ actor: id }, then.archive).filter(({ speaker }) => speaker === id)
          : [],
      ),
      message,
      then,
    ),
  }));
}

/** “The Korean president”, “COP president”: all who spoke as that. */
export function quotesOfHolders(message: ReadMessage, then: IntentContext): Speakers | undefined {
  const [{ words, parts }, { archive }] = [message, then];
  const titles = words.flatMap(({ key }, at) => (isOfficeWord(key) ? [{ key, at }] : []));
  const [first] = titles;
  if (first === undefined) return undefined;
  const last = titles.findLast(({ at }, place) => at === first.at + place) ?? first;
  const isBeside = ({ from, to }: Part) => to >= first.at - 1 && from <= last.at + 3;
  const states = parts.filter(
    (part) => part.is === "record" && isBeside(part) && part.records.some(({ kind }) => kind === "actor"),
  );
  const office: Part[] = parts.filter(({ is, from, to }) => is === "office" && from <= last.at && to > first.at);
  const ids = states.flatMap((part) =>
    part.is === "record" ? part.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as ActorId] : [])) : [],
  );
  const title = titles.filter(({ at }) => at <= last.at).map(({ key }) => key);
  const tried =
    ids.length > 0
      ? ids.flatMap((id) => quotesMayConcern({ actor: id }, archive).filter((one) => isSaidBy(one, id, archive)))
      : quotesToTry(
          words.map(({ key }) => key),
          quoteWords.of(archive),
          LEAST_TO_TRY,
        );
  const quotes = tried.filter(({ as = "" }) => {
    const held = tokenize(as);
    return title.every((word) => held.includes(word));
  });
  return { parts: [...states, ...office], quotes: thoseToTry(quotes, message, then) };
}
