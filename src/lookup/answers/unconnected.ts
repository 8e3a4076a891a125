// “Biden called Putin a dictator: ‘he's a dictator’”: the words are on record, and nothing of their record tells of Putin. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Claim } from "../../archive/compare/verdict.ts";
import type { ActorId } from "../../archive/fields.ts";
import { peopleNamed } from "../../archive/names/whole-names.ts";
import type { Quote } from "../../archive/schema.ts";
import { makeDocument } from "../../archive/search/documents.ts";
import { tokenize } from "../../text/tokens.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { MOST_LETTERS_BESIDE } from "../read/claims.ts";

/** Who is named beside the words of a quotation, but for its speaker, and stands nowhere in what is known of it and of where it was said. */
export function unconnectedWith(
  quote: Quote,
  beside: string,
  { speaker }: Claim,
  archive: Archive,
): readonly ActorId[] {
  if (beside.length > MOST_LETTERS_BESIDE) return [];
  const named = peopleNamed(beside, archive).flatMap(([one, ...others]) =>
    one === undefined || others.length > 0 || one === speaker || one === quote.speaker ? [] : [one],
  );
  const people = [...new Set(named)].filter((id) => !isOnlyPronoun(id, beside, archive));
  if (people.length === 0) return [];
  const told = tokensTold(quote, archive);
  return people.filter((id) => !familyTokens(id, archive).some((token) => told.has(token)));
}

/** “Who said that he will stay”: no He Lifeng, where nothing more of that name stands there. */
function isOnlyPronoun(id: ActorId, beside: string, archive: Archive): boolean {
  const family = familyTokens(id, archive);
  if (!family.every(isFunctionWord)) return false;
  const typed = new Set(tokenize(beside));
  const others = tokenize(archive.actors.get(id)?.name ?? "").filter((token) => !family.includes(token));
  return !others.some((token) => typed.has(token));
}

/** Every word of the quotation, its occasion and the event at which it was said. */
function tokensTold({ id, event }: Quote, archive: Archive): ReadonlySet<string> {
  const documents = [
    makeDocument("quote", id, archive),
    ...(event === undefined ? [] : [makeDocument("event", event, archive)]),
  ];
  return new Set(
    documents.flatMap(({ names, people, around, text }) =>
      [...names, ...[...people, ...around].flat(), ...text].flat(),
    ),
  );
}

function familyTokens(id: ActorId, { actors }: Archive): readonly string[] {
  const actor = actors.get(id);
  return actor === undefined ? [] : tokenize(actor.familyName ?? actor.name);
}
