// Whether a question asks of all that the message names. What leaves a name out may answer for somebody else.

import type { Archive } from "../../../../archive/archive.ts";
import { titleOf } from "../../../../archive/names/whole-names.ts";
import type { Question, QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { calledWhat } from "../quotations/epithets.ts";
import { isOfTitle } from "../quotations/quote-subject.ts";
import { pairTopic } from "../which-event/resolve-series.ts";

/** An action is asked back, and a notice tells what is missing: both keep all. */
export function keepsParts(intent: Intent, message: ReadMessage, archive: Archive): boolean {
  const { parts, span, words } = message;
  if (!intent.ok || !("question" in intent)) return true;
  const { about } = intent.question;
  // “Is Stoltenberg still NATO chief?”
  if (about === "who" && parts.some(({ is }) => is === "office") && isOfOne(parts, archive)) return true;
  // Who had the office when an event took place is told by its days; else an event is asked for, and no office.
  if (about === "office")
    return (span === undefined && intent.question.from !== undefined) || parts.every(({ is }) => OF_OFFICES.has(is));
  // Who was called so need not be named where it was said.
  if (about === "quotes" && calledWhat(message) !== undefined) return true;
  // “Did Albanese call COP31 an “outstanding result”?”: whose words they are to be is told, and the words.
  if (about === "quotes" && message.quoted.length > 0 && intent.question.speaker !== undefined) return true;
  if (about === "quotes") return keepsOfQuotes(intent.question, parts, archive);
  const room = roomOf(intent.question);
  // What is new with the talks of two is told with all that is new of them.
  const isOfTalks = (part: Part) =>
    (about === "changes" || about === "timeline") && part.is === "kind" && part.kinds[0] === "talks";
  // “What has moved in their relations?” names no event that was moved.
  const isOfNews = ({ is, from }: Part) =>
    about === "changes" && is === "status" && /^(?:what|has|have)$/.test(words[from - 1]?.key ?? "");
  return (
    room === undefined ||
    (parts.every((part) => room.types.has(part.is) || isOfTalks(part) || isOfNews(part)) &&
      namesOf(parts, archive) <= room.names)
  );
}

/** Whose words, what of, and where: a name that is none of these may make another question of it, “Trump tariffs on China”. */
function keepsOfQuotes(question: QuestionAbout<"quotes">, parts: readonly Part[], archive: Archive): boolean {
  if (question.event !== undefined) return true;
  const sought = new Set(tokenize(`${question.words ?? ""} ${question.place ?? ""}`));
  const isSought = (part: Part) => {
    const names = part.is === "record" ? part.records.map((one) => titleOf(one, archive)) : [];
    return tokenize([part.text, ...names].join(" ")).some((word) => sought.has(word) && !isTermWord(word));
  };
  return parts.every(
    (part) =>
      (part.is !== "record" && part.is !== "place") ||
      isSought(part) ||
      (part.is === "record" && isOfTitle(part, { parts })) ||
      (part.is === "record" && part.records.some(({ id }) => id === question.speaker || id === question.topic)),
  );
}

type Room = { readonly types: ReadonlySet<Part["is"]>; readonly names: number };

/** What a question has room for; undefined for those that take all parts. */
function roomOf(question: Question): Room | undefined {
  switch (question.about) {
    case "who":
    case "who-named":
      return { types: OF_OFFICES, names: 1 };
    case "changes":
    case "timeline":
    case "month":
    case "next":
      return { types: RECORDS, names: roomForNames(question) };
    default:
      return undefined;
  }
}

const OF_OFFICES: ReadonlySet<Part["is"]> = new Set<Part["is"]>(["record", "office"]);
const RECORDS: ReadonlySet<Part["is"]> = new Set<Part["is"]>(["record"]);

type Names = {
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
  readonly also?: readonly string[] | undefined;
};

function roomForNames({ topic, actor, also = [] }: Names) {
  return (topic === undefined ? 0 : 1) + (actor === undefined ? 0 : 1) + also.length;
}

/** Two states may be one topic. */
function namesOf(parts: readonly Part[], archive: Archive): number {
  return pairTopic(parts, archive) === undefined ? parts.filter(({ is }) => is === "record").length : 1;
}

/** One person, with offices and those whose they are. */
function isOfOne(parts: readonly Part[], { actors }: Archive): boolean {
  const people = parts.filter(
    (part) =>
      part.is === "record" &&
      part.records.some(({ kind, id }) => kind === "actor" && actors.get(id as never)?.kind === "person"),
  );
  return people.length === 1 && parts.every(({ is }) => is === "record" || is === "office");
}
