// “Did Rutte call Trump daddy in London”: where somebody is to have been called something stands last, and is no part of what they were called.

import type { Archive } from "../../../../archive/archive.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { type Whereabouts, whereaboutsIn } from "../../../answers/said-elsewhere.ts";
import type { ReadMessage } from "../../read-message.ts";

export type CalledSomewhere = { readonly message: ReadMessage; readonly where?: Whereabouts | undefined };

/** The message without where it was, and that; as it stands where it has none at its end. */
export function withoutWhereCalled(message: ReadMessage, archive: Archive): CalledSomewhere {
  const { words, parts } = message;
  const where = whereaboutsIn(message, archive).at(-1);
  const part = where?.part;
  const isLast = part !== undefined && words.slice(part.to).every(({ key }) => MEETING_OR_YEAR.test(key));
  const article = words[(part?.from ?? 0) - 1]?.key === "the" ? 1 : 0;
  const from = (part?.from ?? 0) - article - 1;
  // “What did Trump call the G20 in South Africa?”: which is called something.
  if (/^(?:so |and |but )?what\b/iu.test(message.rest)) return { message };
  if (!isLast || !IN_OR_AT_A_PLACE.test(words[from]?.key ?? "") || from < FEWEST_BEFORE) return { message };
  const kept = new Set(words.slice(0, from).flatMap(({ key, text }) => [key, text]));
  return {
    message: {
      ...message,
      words: words.slice(0, from),
      parts: parts.filter(({ to }) => to <= from),
      telling: message.telling.filter((word) => kept.has(word)),
      unread: message.unread.filter((word) => kept.has(word)),
      rest: typedText(words, 0, from),
    },
    where,
  };
}

/** “Did X call Y Z”. */
const FEWEST_BEFORE = 4;
const IN_OR_AT_A_PLACE = /^(?:in|at|during)$/u;
const MEETING_OR_YEAR = /^(?:summit|meeting|talks|conference|forum|session|dialogue|last|week|month|year|\d{4})$/u;

/** As a limit of a question for quotations; none for what is only a recurring meeting. */
export function limitedTo(where: Whereabouts | undefined): Pick<QuestionAbout<"quotes">, "place" | "event"> {
  const part = where?.part;
  if (part === undefined) return {};
  if (part.is === "missing") return { place: cutWords(keyOf(part.text)) };
  if (part.is === "place") return { place: cutWords(part.place) };
  if (part.is !== "record") return {};
  const [event, ...others] = part.records.flatMap(({ kind, id }) => (kind === "event" ? [id] : []));
  if (event !== undefined) return others.length === 0 ? { event: event as never } : {};
  return part.records.some(({ kind }) => kind === "actor") ? { place: cutWords(keyOf(part.text)) } : {};
}
