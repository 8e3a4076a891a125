// “List statements in 2025”, “speeches by Zelensky”, “joint statements of 2024”: what the archive has of a sort of saying, by its kind or the words of its title, or on which occasion somebody is quoted; never whatever else was in the time.

import type { QuestionAbout } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { hasNothing } from "../steps/verb-in-step.ts";

const SORT_OF_SAYING =
  /(?<sort>(?:(?<by>joint|press|news|public) )?(?:(?<head>statement|speeche?|addresse?|interview|lecture)s|(?<=(?:press|news) )(?<conference>conference)s))/iu
    .source;
const LISTED_SORT = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but|please) )?(?:(?:list|show|give|name|tell)(?: me)?(?: (?:all|every|the|of|any|a list of|some))* |(?:a |the )?list of (?:all )?|(?:all|which|what|the|any|all the) |are there (?:any )?)?(?:(?<turn>first|last|latest) )?(?:the )?${SORT_OF_SAYING}(?: (?:were|are|was) there)?(?: (?:of|by|from|in|at|between|since|during) .*)?$`,
    "iu",
  ),
);
const TURN_OF_SORT = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:(?:what|when) (?:was|is) )?(?:the )?(?:very )?(?<turn>first|last|latest) (?:public )?(?<sort>(?<head>speech|address|interview|lecture)) (?:of|by) \S.*$/iu,
);

/** undefined where no such list is asked for, or something else is named with it. */
export function asksSortOfSaying(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, quoted, translated } = message;
  const groups = (LISTED_SORT.exec(rest) ?? TURN_OF_SORT.exec(rest))?.groups;
  const sort = groups?.sort?.toLowerCase();
  if (sort === undefined || quoted.length > 0 || translated === true) return undefined;
  if (parts.some(({ is, text }) => is !== "record" && is !== "place" && !sort.includes(text.toLowerCase())))
    return undefined;
  if (loadedWords(message).some(({ key }) => !sort.split(" ").includes(key))) return undefined;
  const head = (groups?.conference ?? groups?.head ?? "").toLowerCase().replace(/(?<=ss|ch)e$/u, "");
  const by = groups?.by?.toLowerCase();
  const people = parts.flatMap((part) => (part.is === "record" ? part.records : []));
  // What somebody stated stands in quotations.
  if (head === "statement" && by !== "joint" && people.length > 0) return undefined;
  const { subjects, places } = eventParts(message, then.archive);
  const isOfKind = head === "statement" && by === undefined;
  const turn = groups?.turn?.toLowerCase();
  const which = turn === undefined ? "all" : turn === "first" ? "first" : "last";
  const question: QuestionAbout<"events"> = {
    ...{ about: "events", page: 0, which },
    ...(subjects === undefined ? {} : { subjects }),
    ...(places === undefined ? {} : { places }),
    ...(isOfKind ? { kinds: ["statement"] } : { names: by === undefined ? [head] : [by, head] }),
    ...timeOf(message),
    ...asKnown(then.asOf),
  };
  if (findEvents(question, then.archive).length > 0) return asks(question);
  return (
    quotedThere(head, message, then) ??
    (isNamedAlone(people.length, message) ? asks(question) : saysUntold(sort, message, then))
  );
}

/** With nobody and nowhere named, that nothing fits. */
function isNamedAlone(people: number, { parts }: ReadMessage): boolean {
  return people === 0 && parts.every(({ is }) => is !== "place");
}

/** What the one who is named is quoted with from such an occasion. */
function quotedThere(head: string, message: ReadMessage, then: IntentContext): Intent | undefined {
  const [speaker, ...others] = message.parts.flatMap((part) =>
    part.is === "record" ? part.records.filter(({ kind, id }) => isPerson(kind, id, then.archive)) : [],
  );
  if (speaker === undefined || others.length > 0 || message.parts.length > 1) return undefined;
  const intent = asks({
    ...{ about: "quotes", words: head, speaker: speaker.id as never, page: 0 },
    ...timeOf(message),
    ...asKnown(then.asOf),
  });
  return hasNothing(intent, then) ? undefined : intent;
}
