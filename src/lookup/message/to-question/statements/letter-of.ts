// “Letter of Qin Gang to the friendship association”: only a text that is of whoever is named as the one who wrote it, to whom it is said to be.

import type { Actor, Event } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const NOUN_OF_TEXT = "(?:letter|message|note|telegram|cable)s?";
const SENT_TEXT = new RegExp(`^${NOUN_OF_TEXT}$`, "u");
const FROM_WHOM = /^(?:of|from|by)$/u;

/** `text`: as it is told to be unknown. */
type TextSent = { readonly by: Actor; readonly to: readonly string[]; readonly noun: string; readonly text: string };

/** What is told instead of `intent`, where that is an event; undefined where no such text is asked for, or several are told. */
export function letterOf(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || !message.words.some(({ key }) => SENT_TEXT.test(key))) return undefined;
  const { question } = intent;
  if (question.about !== "events" && question.about !== "event" && question.about !== "quotes") return undefined;
  const sent = message.parts.flatMap((part) => sentByThem(part, message, then) ?? [])[0];
  if (sent === undefined || (question.about === "quotes" && isQuotedFromText(question, then))) return undefined;
  const isIt = (one: FoundEvent) => isOfSender(one, sent.by, NOUN_OF_TEXT) && isTo(one, sent.to, then);
  const isCalled = (one: FoundEvent) => isIt(one) && isOfSender(one, sent.by, sent.noun);
  const shown = question.about === "quotes" ? [] : eventsToldBy(question, then);
  // Whoever wrote it need not have been there: “Lew reads one from Biden”.
  if (shown.some(isCalled)) return undefined;
  // Whoever received it may be the only one on record with it.
  const people = message.parts.flatMap((part) => personNamed(part, then.archive.actors)?.id ?? []);
  const ofPeople = people.map((id) => `actor:${id}`).join("|");
  const theirs = findEvents({ subjects: [ofPeople], which: "all", asOf: then.asOf }, then.archive).filter(isIt);
  const called = theirs.filter(isCalled);
  const [only, ...others] = called.length > 0 ? called : theirs;
  if (others.length > 0) return undefined;
  if (only !== undefined) return asks({ about: "event", id: only.event.id, page: 0, ...asKnown(then.asOf) });
  const quoted = { about: "quotes", speaker: sent.by.id, words: [sent.noun, ...sent.to].join(" "), page: 0 } as const;
  if (isQuotedFromText(quoted, then)) return asks(quoted);
  if (question.about !== "quotes" && (shown.length === 0 || shown.some(isIt))) return undefined;
  return saysUntold(sent.text, message, then, shown[0]?.event.id);
}

function eventsToldBy(
  question: QuestionAbout<"events"> | QuestionAbout<"event">,
  { archive, asOf }: IntentContext,
): readonly FoundEvent[] {
  const query = question.about === "event" ? { subjects: [`event:${question.id}`], asOf } : question;
  return findEvents({ ...query, which: "all" }, archive);
}

/** Whether one of them was written in such a text. */
function isQuotedFromText(question: QuestionAbout<"quotes">, { archive, words, today, asOf }: IntentContext): boolean {
  const view = finish(quotesSteps(question, { archive, words, today: asOf ?? today }));
  return (
    view.kind === "quotes" && view.quotes.some(({ occasion }) => tokenize(occasion).some((key) => SENT_TEXT.test(key)))
  );
}

/** “Letter of … to”, “…’s letter to”. */
function sentByThem(part: Part, message: ReadMessage, { archive }: IntentContext): TextSent | undefined {
  const by = personNamed(part, archive.actors);
  if (by === undefined) return undefined;
  const { words } = message;
  const isBehind = FROM_WHOM.test(words[part.from - 1]?.key ?? "") && SENT_TEXT.test(words[part.from - 2]?.key ?? "");
  const isBefore = SENT_TEXT.test(words[part.to]?.key ?? "");
  const at = isBefore ? part.to + 1 : part.to;
  if (!(isBehind || isBefore) || words[at]?.key !== "to") return undefined;
  const to = words.slice(at + 1).flatMap(({ key }) => (isFunctionWord(key) ? [] : [key]));
  if (to.length === 0) return undefined;
  const noun = (isBehind ? words[part.from - 2] : words[part.to])?.key.replace(/s$/u, "") ?? "";
  return { by, to, noun, text: typedText(words, isBehind ? part.from - 2 : part.from, words.length) };
}

function personNamed(part: Part, actors: IntentContext["archive"]["actors"]): Actor | undefined {
  const [only, ...others] = part.is === "record" ? (part as RecordPart).records : [];
  const actor = only && others.length === 0 ? actors.get(only.id as never) : undefined;
  return actor?.kind === "person" ? actor : undefined;
}

/** By what it is called, or a step that tells whose it is: “Jacob Lew reads one from Biden”. */
function isOfSender({ event }: FoundEvent, by: Actor, noun: string): boolean {
  const name = RegExp.escape(by.familyName ?? by.name);
  const whose = new RegExp(
    `(?<!\\p{L})${name}(?: \\p{L}+)?['’]s? (?:\\p{L}+ )?${noun}|^${name}(?: \\p{L}+)? ${noun}|(?:${noun}|\\bone) (?:from|of|by) (?:\\p{L}+ ){0,2}${name}(?!\\p{L})|(?<!\\p{L})${name} (?:sends?|writes?|has sent|has written) [^.;]*${noun}`,
    "iu",
  );
  return letterTexts(event).some((text) => whose.test(text));
}

function isTo({ event }: FoundEvent, to: readonly string[], { archive }: IntentContext): boolean {
  const names = event.participants.map(({ actor }) => archive.actors.get(actor)?.name ?? "");
  const told = new Set([...letterTexts(event), ...names].flatMap(tokenize));
  return to.every((key) => told.has(key));
}

function letterTexts({ title, also, developments }: Event): readonly string[] {
  return [title, ...also, ...developments.map(({ summary }) => summary)];
}
