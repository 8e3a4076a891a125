// What to offer when nothing fits: records in whose names one of the typed words stands, however it is written.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { stateAsOf } from "../../archive/history.ts";
import { NAMED_KINDS, type Named, type NamedKind } from "../../archive/names/whole-names.ts";
import { finish, type Steps } from "../../archive/steps.ts";
import { titleKnownOn } from "../../archive/title-known-on.ts";
import type { Ask } from "../../core/view.ts";
import type { AnswerContext } from "../answers/answer-context.ts";
import { tellingWords } from "./candidates.ts";
import { nearNameSteps } from "./offered-names.ts";

const MAX_SIMILAR = 3;

type SimilarOptions = { readonly kinds?: readonly NamedKind[]; readonly asOf?: Day | undefined };

/** At most three, best first; none when no name has one of the words: a look-alike is somebody else. */
export function similarNames(
  words: string,
  context: Pick<AnswerContext, "archive" | "today">,
  options: SimilarOptions = {},
): readonly Named[] {
  return finish(similarNameSteps(words, context, options));
}

/** The same in steps. */
export function* similarNameSteps(
  words: string,
  { archive, today }: Pick<AnswerContext, "archive" | "today">,
  { kinds = NAMED_KINDS, asOf }: SimilarOptions = {},
): Steps<readonly Named[]> {
  const hits = yield* archive.search.findSteps(words, { kinds, today, asOf });
  const accepts = ({ kind, id }: Named) => {
    const event = kind === "event" ? archive.events.get(id) : undefined;
    return event === undefined || stateAsOf(event, asOf) !== undefined;
  };
  return yield* nearNameSteps(tellingWords(words), kinds, { archive, hits, accepts }, MAX_SIMILAR);
}

/** The same as buttons. */
export function* askSimilar(
  words: string,
  context: Pick<AnswerContext, "archive" | "today">,
  options: SimilarOptions = {},
): Steps<readonly Ask[]> {
  return asksFor(yield* similarNameSteps(words, context, options), context.archive, options.asOf);
}

export function asksFor(named: readonly Named[], archive: Archive, asOf: Day | undefined): readonly Ask[] {
  return named.map((one) => askFor(one, archive, asOf));
}

function askFor({ kind, id }: Named, { events, actors, topics }: Archive, asOf: Day | undefined): Ask {
  const then = asOf === undefined ? {} : { asOf };
  switch (kind) {
    case "event": {
      const event = events.get(id);
      const label = event === undefined ? id : titleKnownOn(event, asOf);
      return { label, question: { about: "event", id, page: 0, ...then } };
    }
    case "actor":
      return { label: actors.get(id)?.name ?? id, question: { about: "who", id, page: 0, ...then } };
    case "topic":
      return { label: topics.get(id)?.name ?? id, question: { about: "next", topic: id, page: 0, ...then } };
  }
}
