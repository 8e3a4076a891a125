// “Did the pope go to COP28”, “was the Thai prime minister in Jakarta”: of the one event that is meant it is told what became of whoever had the office, as if they had been named.

import { type Day, earliest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { OFFICE_HEADS } from "../../../../archive/names/office-words.ts";
import { surelyHeld } from "../../../../archive/offices.ts";
import { WAS_TO_COME } from "../../../../core/event-focus.ts";
import type { Question } from "../../../../core/question.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { textOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { type OfficePart, stateOf } from "../offices-and-people/resolve-holder.ts";
import { OF_MANY } from "./holders-present.ts";
import { wasToCome } from "./was-expected.ts";

const WHETHER_THEY_CAME =
  /^(?:so |and |but )?(?:did|was|were|is|has|have|had|will|would|does)\b.*\b(?:go|goes|going|gone|come|coming|attend\w*|travel\w*|fly|flown|join\w*|tak(?:e|en|ing) part|show up|turn up|make it|at|in|to)\b/iu;

/** The same question, `by` whoever had the office; as it is where nothing of the kind is asked. */
export function withHolderThere(intent: Intent, message: ReadMessage, then: IntentContext): Intent {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return intent;
  const { question } = intent;
  if (question.which !== "one" || !asksNoMore(question)) return intent;
  if (!WHETHER_THEY_CAME.test(message.rest) || !message.parts.some((part) => namesOffice(part, message))) return intent;
  const [only, ...others] = findEvents(question, then.archive);
  const people = only === undefined || others.length > 0 ? [] : holdersBeside(only, message, then);
  if (people.length === 0) return intent;
  const { focus: _, ...rest } = question;
  const by = people.map((id) => `actor:${id}`).join("|");
  return { ok: true, question: { ...rest, by, ...wasToCome(message.rest) } };
}

function asksNoMore({ focus, open, step }: Extract<Question, { about: "events" }>): boolean {
  return open === undefined && (step === undefined || step === WAS_TO_COME) && (focus === undefined || focus === "who");
}

/** An office, or somebody who is named by one. */
export function namesOffice(part: ReadMessage["parts"][number], { words }: ReadMessage): boolean {
  return part.is === "office" || (part.is === "record" && words.slice(part.from, part.to).some(isWordOfOffice));
}

function isWordOfOffice({ key }: ReadMessage["words"][number]): boolean {
  return OFFICE_HEADS.has(key) || key === "pope";
}

/** Who of those who stayed away, or else of those who took part, or had it then and is spoken of, had it. */
function holdersBeside({ event, state }: FoundEvent, message: ReadMessage, then: IntentContext): readonly string[] {
  const { archive, asOf } = then;
  const day = state.date === undefined ? undefined : earliest(state.date);
  const holdersIn = (on?: Day) =>
    message.parts.flatMap((part) => {
      if (part.is === "office") return holdersOfPart(part, message, archive, on);
      if (part.is !== "record" || !namesOffice(part, message)) return [];
      return part.records.flatMap(({ kind, id }) => (isPerson(kind, id, archive) ? [id as string] : []));
    });
  const holders = holdersIn();
  const away = state.declined.filter((id) => holders.includes(id));
  const there = state.participants.flatMap(({ actor }) => (holders.includes(actor) ? [actor] : []));
  const isSpokenOf = (id: string) =>
    namesOfSubject(`actor:${id}`, archive).some((name) => textOf(event, asOf).includes(` ${name} `));
  const some = [away, there].find((ids) => ids.length > 0);
  const [one, ...more] = some ?? (day === undefined ? [] : holdersIn(day).filter(isSpokenOf));
  return one === undefined || more.length > 0 ? [] : [one];
}

function holdersOfPart(
  part: OfficePart,
  message: ReadMessage,
  archive: Archive,
  on: Day | undefined,
): readonly string[] {
  if (part.title.every((word) => OF_MANY.has(word))) return [];
  const state = stateOf(part, message, archive);
  const isOfState = state?.records.some(({ id }) => archive.actors.get(splitRef(`actor:${id}`).id as never)) === true;
  const of = state === undefined || !isOfState ? {} : { of: refsOf(state.records) };
  return holdersOf({ title: part.title.join(" "), ...of }, archive)
    .filter(({ office }) => on === undefined || surelyHeld(office, on, on))
    .map(({ actor }) => actor.id);
}
