// What a quotation that is remembered by some words is asked for by: those words, its topic, or the event at which they were said.

import { overlaps } from "@attache/edtf";
import { eventConcerns, quoteConcerns } from "../../../../archive/concerns.ts";
import type { TopicId } from "../../../../archive/fields.ts";
import { stateCalled } from "../../../../archive/names/demonyms.ts";
import { nameKeysOf } from "../../../../archive/names/whole-names.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { hasQuoteSaying } from "./quote-event.ts";
import type { Remembered } from "./remembered-words.ts";
import type { Speaking } from "./resolve-speaker.ts";

/** What else the message names: `about`, whatever it has besides whoever spoke. */
type NamedToo = Pick<ReadMessage, "span"> & {
  readonly topic: TopicId | undefined;
  readonly about: readonly RecordPart[];
};

/** By the words, or by the event of which they are: none that only shares words with a topic that is named, or was of another time. */
export function byRemembered(
  words: readonly string[],
  remembered: Remembered,
  speaker: Speaking | undefined,
  archive: IntentContext["archive"],
  { topic, span, about }: NamedToo,
): Pick<QuestionAbout<"quotes">, "event" | "topic" | "words"> {
  const { quote, forms } = remembered;
  const sought = cutWords(words.join(" "));
  if (speaker === undefined) return { words: sought };
  const isFound = (typed: string) => hasQuoteSaying(typed, speaker.id, archive);
  if (isFound(sought)) {
    const other = about.find((part) => isOfAnother(part, remembered, archive));
    if (other === undefined) return { words: sought };
    const isTopic = topic !== undefined && other.records.some(({ id }) => id === topic);
    return isTopic ? { topic, words: sought } : { words: cutWords(`${other.text} ${sought}`) };
  }
  if (topic !== undefined) return { topic };
  const isThen = span === undefined || overlaps(quote.said, span.from, span.to);
  // “What did Zelensky tell Putin at the Alaska summit” is no answer of his from Kyiv.
  if (meetingsNamed(about).some(({ records }) => records.every(({ id }) => id !== quote.event)))
    return { words: sought };
  if (quote.event !== undefined && isThen && !forms.every(isOrdinal)) return { event: quote.event };
  return { words: forms.toReversed().find(isFound) ?? sought };
}

/** “Trump’s quote on lifting the sanctions on Syria”: a state or matter that what is remembered does not name, and is not about. */
function isOfAnother({ records, text }: RecordPart, remembered: Remembered, archive: IntentContext["archive"]) {
  const { quote } = remembered;
  const isState = (id: string) => archive.actors.get(id)?.kind === "state";
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const named = [...tokenize(text), ...records.flatMap((one) => nameKeysOf(one, archive))];
  const told = [quote.as ?? "", quote.occasion, ...quote.wordings.flatMap((one) => [one.text, one.note ?? ""])];
  const words = new Set(told.flatMap(tokenize).flatMap((word) => [word, stateCalled(word) ?? word]));
  return (
    records.every(({ kind, id }) => kind === "topic" || (kind === "actor" && isState(id))) &&
    !named.some((word) => remembered.words.includes(word) || words.has(word)) &&
    !records.some(({ id }) => archive.actors.get(quote.speaker)?.country === id) &&
    !records.some(({ kind, id }) =>
      kind === "topic"
        ? quoteConcerns(quote, { topic: id }, archive)
        : event !== undefined && eventConcerns(event, { actor: id }, archive),
    )
  );
}

/** “First words from the balcony”: a first journey is none of it. */
function isOrdinal(form: string): boolean {
  return /^\d+(?:st|nd|rd|th)$/u.test(form);
}

/** “Lavrov on the Budapest summit”: what he said of other summits is none of it. */
export function ofNamedEvents(about: readonly RecordPart[], { words }: Remembered): readonly string[] {
  return meetingsNamed(about)
    .flatMap(({ text }) => tokenize(text))
    .filter((word) => !words.includes(word));
}

export function meetingsNamed(about: readonly RecordPart[]): readonly RecordPart[] {
  return about.filter(({ records }) => records.every(({ kind }) => kind === "event"));
}
