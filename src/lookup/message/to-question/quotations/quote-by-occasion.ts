// “Biden hot mic quad”, “pompeo tokyo gangster”: no event, but a quotation of whoever is named, by where and to whom it was said and words of it.

import { keyOf, recordsCalled } from "../../../../archive/names/whole-names.ts";
import { aroundQuote } from "../../../../archive/quote-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { isHeading } from "../which-event/headings.ts";
import { asksOfQuotes, quotesTelling, stemsOfText } from "./quotes-with-parts.ts";
import type { Speaker } from "./resolve-speaker.ts";

const MOST_WORDS = 8;

/** Beside whoever said it, so many words have to be told. */
const LEAST_TOLD = 2;

/** undefined where something is found as it is, or not all of the words are told of one quotation. */
export function asksByOccasion(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { words, parts, quoted, translated } = message;
  if (translated === true || quoted.length > 0 || words.length > MOST_WORDS || !isHeading(message)) return undefined;
  // A meeting, or a year, is asked of an event.
  if (message.span !== undefined || parts.some(({ is }) => is === "kind") || loadedWords(message).length === 0)
    return undefined;
  const people = parts.filter(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, then.archive)),
  );
  // That there is news of somebody tells nothing of what was said.
  const isNews = intent.ok && "question" in intent && intent.question.about === "changes";
  if (people.length === 0 || (findsSomething(intent, then) && !isNews)) return undefined;
  for (const part of people) {
    const [one, ...others] = part.is === "record" ? part.records : [];
    const beside = words.filter((_, at) => at < part.from || at >= part.to).map(({ key }) => key);
    const stems = stemsOfText(beside.join(" ")).filter((stem) => !/^quot/u.test(stem));
    if (one === undefined || others.length > 0 || stems.length < LEAST_TOLD) continue;
    const speaker = one.id as Speaker;
    const found = asksOfQuotes(quotesTelling(stems, speaker, stems.length, then), speaker, then);
    if (found !== undefined) return found;
  }
  return undefined;
}

const BY_PHONE =
  /(?: (?:(?:on|over|by) (?:the )?(?:tele)?phone|in (?:a|the|his|her|their) (?:(?:tele)?phone )?(?:call|conversation)))?/iu
    .source;
const TALKED_ABOUT = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?who (?:talked|spoke|chatted|was talking|was speaking) about (?<what>\\S.*?)${BY_PHONE} (?:with|to) (?<whom>\\S.*?)${BY_PHONE}[\\s?!.]*$`,
    "iu",
  ),
);
const OF_A_CALL = /\b(?:(?:tele)?phone|calls?)\b/iu;

/** As many quotations are looked at for one that was said to them. */
const MOST_HEARD = 12;

/** “Who talked about ice hockey on the phone with Macron”: the quotation with these words that they heard; no meeting of which nobody tells them. */
export function talkedOfTo(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  const { what, whom } = TALKED_ABOUT.exec(asked)?.groups ?? {};
  if (what === undefined || whom === undefined || message.translated === true) return undefined;
  const { archive, asOf } = then;
  const hearers = recordsCalled(keyOf(whom), archive).filter(({ kind, id }) => isPerson(kind, id, archive));
  const stems = stemsOfText(what);
  if (hearers.length === 0 || stems.length === 0) return undefined;
  const found =
    intent.ok && "question" in intent && intent.question.about === "events"
      ? findEvents(intent.question, archive)
      : undefined;
  if (found?.some(({ event }) => stems.every((stem) => tellsOf(event, stem, asOf))) === true) return undefined;
  const names = hearers.flatMap(({ id }) => namesOfSubject(`actor:${id}`, archive));
  const isByPhone = OF_A_CALL.test(asked);
  const [heard] = archive.search
    .find(what, { kinds: ["quote"], limit: MOST_HEARD, asOf })
    .flatMap(({ id }) => archive.quotes.get(id as never) ?? [])
    .filter((quote) => {
      const has = new Set(stemsOfText(quote.wordings.map(({ text }) => text).join(" ")));
      const around = ` ${keyOf(aroundQuote(quote, archive).join(" "))} `;
      const isTheirs = hearers.some(({ id }) => id === quote.speaker);
      if (isByPhone && !OF_A_CALL.test(around)) return false;
      return !isTheirs && stems.every((stem) => has.has(stem)) && names.some((name) => around.includes(` ${name} `));
    });
  if (heard !== undefined) return asks({ about: "quote", id: heard.id, page: 0, ...asKnown(asOf) });
  return found === undefined ? undefined : saysUntold(what, message, then);
}
