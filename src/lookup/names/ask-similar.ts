// What to offer when nothing fits: the names that come nearest to what was typed.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { HitKind } from "../../archive/search/documents.ts";
import type { FindOptions, Hit } from "../../archive/search/search.ts";
import type { Ask } from "../../core/view.ts";
import type { AnswerContext } from "../answers/answer-context.ts";

const KINDS: readonly HitKind[] = ["event", "actor", "topic"];

/** At most three buttons, nearest first; empty when nothing looks like the words. */
export function askSimilar(
  words: string,
  { archive, today }: Pick<AnswerContext, "archive" | "today">,
  { kinds = KINDS, asOf }: Pick<FindOptions, "kinds" | "asOf"> = {},
): readonly Ask[] {
  return archive.search.similar(words, { kinds, today, asOf }).flatMap((hit) => askFor(hit, archive, asOf) ?? []);
}

function askFor({ kind, id }: Hit, { events, actors, topics }: Archive, asOf: Day | undefined): Ask | undefined {
  const then = asOf === undefined ? {} : { asOf };
  switch (kind) {
    case "event":
      return { label: events.get(id)?.title ?? id, question: { about: "event", id, page: 0, ...then } };
    case "actor":
      return { label: actors.get(id)?.name ?? id, question: { about: "who", id, page: 0, ...then } };
    case "topic":
      return { label: topics.get(id)?.name ?? id, question: { about: "next", topic: id, page: 0, ...then } };
    case "quote":
      return undefined;
  }
}
