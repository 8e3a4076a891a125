// “Biden called Putin a dictator: ‘he's a dictator’”: the words are on record, and nothing of their record tells of Putin. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Claim } from "../../archive/compare/verdict.ts";
import type { ActorId } from "../../archive/fields.ts";
import { peopleNamed } from "../../archive/names/whole-names.ts";
import type { Quote } from "../../archive/schema.ts";
import { makeDocument } from "../../archive/search/documents.ts";
import { tokenize } from "../../text/tokens.ts";
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
  if (named.length === 0) return [];
  const told = tokensTold(quote, archive);
  return [...new Set(named)].filter((id) => !familyTokens(id, archive).some((token) => told.has(token)));
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
