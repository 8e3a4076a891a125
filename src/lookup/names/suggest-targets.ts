// What to offer while someone types what they want to follow, or to be reminded of.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { stateAsOf } from "../../archive/history.ts";
import {
  NAMED_KINDS,
  type Named,
  type NamedKind,
  namedIn,
  titleOf,
  wholeNames,
} from "../../archive/names/whole-names.ts";
import { liesAhead } from "../../archive/phase.ts";
import type { Words } from "../../wording/words.ts";
import type { AnswerContext } from "../answers/answer-context.ts";
import { titleWithKind } from "./ask-back.ts";
import { firstBegun } from "./is-begun.ts";
import { type Suggesting, type Suggestion, suggestEvents, suggestTopics } from "./suggest.ts";

/** Discord shows at most 25 choices. */
const MAX_TARGETS = 25;

/** In which order kinds are meant by a name that a topic and an actor share. */
export const TARGETS = ["topic", "actor", "event"] as const satisfies readonly NamedKind[];

/** Best first, whoever is called just so before the others; while nothing is typed, what lies ahead and some topics. */
export function* suggestTargets(
  typed: string,
  { archive, today, words }: Pick<AnswerContext, "archive" | "today" | "words">,
): Suggesting {
  const events = yield* suggestEvents(typed, archive, today);
  const dated = new Map(events.map(({ name, value }) => [value, name]));
  const toChoice = (one: Named) => offer(one, one.kind === "event" ? dated.get(one.id) : undefined, archive, words);
  const toChoices = (kind: NamedKind, id: string) => {
    const one = namedIn(kind, id, archive);
    return one === undefined ? [] : [toChoice(one)];
  };
  if (typed.trim() === "") {
    const topics = (yield* suggestTopics(typed, archive)).slice(0, MAX_TARGETS - 15);
    return [
      ...events.slice(0, 15).flatMap(({ value }) => toChoices("event", value)),
      ...topics.flatMap(({ value }) => toChoices("topic", value)),
    ];
  }
  const options = { kinds: NAMED_KINDS, limit: 3 * MAX_TARGETS, today, typing: true };
  const hits = yield* archive.search.findSteps(typed, options);
  const named = hits.map(({ score: _, ...one }): Named => one);
  const found = yield* firstBegun(typed, named, MAX_TARGETS, archive);
  const all = new Map(
    [...wholeNames(typed, TARGETS, archive).named, ...found].map((one) => [`${one.kind}:${one.id}`, one]),
  );
  return [...all.values()].slice(0, MAX_TARGETS).map(toChoice);
}

/** Events that somebody can be reminded of. */
export function* suggestComing(typed: string, archive: Archive, today: Day): Suggesting {
  return (yield* suggestEvents(typed, archive, today)).filter(({ value }) => isComing(value, archive, today));
}

/** Whether it has not begun and is not called off. */
export function isComing(id: string, archive: Pick<Archive, "events">, today: Day): boolean {
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  return state !== undefined && liesAhead(state, today);
}

function offer(one: Named, dated: string | undefined, archive: Archive, words: Words): Suggestion {
  const { kind, id } = one;
  const title = dated ?? titleOf(one, archive);
  const label = titleWithKind(one, title, archive, words);
  const shared = NAMED_KINDS.filter((other) => archive[`${other}s`].has(id)).length > 1;
  return { name: label.slice(0, 100), value: shared ? `${kind}:${id}` : id };
}
