// /quote: what somebody said, in the wordings that are known.
import { nameOf } from "../archive/archive.ts";
import { compareEdtf, type Day, earliest } from "../archive/dates.ts";
import type { Quote } from "../archive/schema.ts";
import type { QuestionAbout } from "../question.ts";
import type { View } from "../view.ts";
import type { Ground } from "./answer.ts";

export function answerQuote(question: QuestionAbout<"quote">, { archive }: Ground): View {
  const quote = archive.quotes.get(question.id);
  if (quote === undefined) {
    return {
      kind: "notice",
      tone: "info",
      text: `The archive has no quote called “${question.id}”. Try /quote with some of its words.`,
    };
  }
  return { kind: "quotes", question, heading: nameOf(archive, quote.speaker), quotes: [quote], words: undefined };
}

export function answerQuotes(question: QuestionAbout<"quotes">, { archive }: Ground): View {
  const { words, speaker, topic, event, asOf } = question;
  const found =
    words === undefined
      ? [...archive.quotes.values()].sort((a, b) => compareEdtf(b.said, a.said))
      : archive.search.find(words, { kinds: ["quote"] }).flatMap(({ id }) => archive.quotes.get(id) ?? []);
  const quotes = found.filter((quote) => fits(quote, { speaker, topic, event, asOf }));
  if (quotes.length === 0) return nothing(question, archive);
  const from = speaker === undefined ? "" : ` by ${nameOf(archive, speaker)}`;
  const on = topic === undefined ? "" : ` on ${archive.topics.get(topic)?.name ?? topic}`;
  const at = event === undefined ? "" : ` at ${archive.events.get(event)?.title ?? event}`;
  const of = words === undefined ? "" : ` for “${words}”`;
  return { kind: "quotes", question, heading: `Quotes${of}${from}${on}${at}`, quotes, words };
}

type Filter = Pick<QuestionAbout<"quotes">, "speaker" | "topic" | "event" | "asOf">;

function fits(quote: Quote, { speaker, topic, event, asOf }: Filter): boolean {
  return (
    (speaker === undefined || quote.speaker === speaker) &&
    (topic === undefined || quote.topics.includes(topic)) &&
    (event === undefined || quote.event === event) &&
    (asOf === undefined || saidBy(quote, asOf))
  );
}

function nothing({ words, speaker }: QuestionAbout<"quotes">, archive: Ground["archive"]): View {
  const of = words === undefined ? "" : ` has the words “${words}”`;
  const by = speaker === undefined ? "" : ` by ${nameOf(archive, speaker)}`;
  return {
    kind: "notice",
    tone: "info",
    text: `No quote${by} in the archive${of}. That proves nothing about whether it was said; try fewer words.`,
  };
}

/** Whether it may have been said by the end of that day. */
export function saidBy({ said }: Quote, day: Day): boolean {
  const first = earliest(said);
  return first === undefined || first <= day;
}
