// /quote: what somebody said, in the wordings that are known.
import { nameOf } from "../archive/archive.ts";
import { compareEdtf, describeDay, describeEdtf } from "../archive/dates.ts";
import { quoteAsOf } from "../archive/said.ts";
import type { Quote } from "../archive/schema.ts";
import type { QuestionAbout } from "../question.ts";
import type { View } from "../view.ts";
import type { Ground } from "./answer.ts";
import { nothingFound } from "./nothing-found.ts";

export function answerQuote(question: QuestionAbout<"quote">, { archive }: Ground): View {
  const quote = archive.quotes.get(question.id);
  if (quote === undefined) {
    return nothingFound(`The archive has no quote called “${question.id}”. Try /quote with some of its words.`);
  }
  const then = quoteAsOf(quote, question.asOf, archive);
  if (then === undefined) return notYet(quote, question, archive);
  return { kind: "quotes", question, heading: nameOf(archive, quote.speaker), quotes: [then] };
}

function notYet({ id, speaker, said }: Quote, { asOf }: QuestionAbout<"quote">, archive: Ground["archive"]): View {
  const day = asOf === undefined ? "then" : `on ${describeDay(asOf)}`;
  return nothingFound(
    `This quote of ${nameOf(archive, speaker)} was not known ${day}: it dates from ${describeEdtf(said)}.`,
    [{ label: "As known now", question: { about: "quote", id, page: 0 } }],
  );
}

export function answerQuotes(question: QuestionAbout<"quotes">, { archive }: Ground): View {
  const { words, speaker, topic, event, asOf } = question;
  const found =
    words === undefined
      ? [...archive.quotes.values()].sort((a, b) => compareEdtf(b.said, a.said))
      : archive.search
          .find(words, { kinds: ["quote"], limit: archive.quotes.size, asOf })
          .flatMap(({ id }) => archive.quotes.get(id) ?? []);
  const quotes = found
    .filter((quote) => fits(quote, { speaker, topic, event }))
    .flatMap((quote) => quoteAsOf(quote, asOf, archive) ?? []);
  if (quotes.length === 0) return nothing(question, archive);
  const of = words === undefined ? "" : ` for “${words}”`;
  return { kind: "quotes", question, heading: `Quotes${of}${narrowedTo(question, archive)}`, quotes };
}

type Filter = Pick<QuestionAbout<"quotes">, "speaker" | "topic" | "event">;

function fits(quote: Quote, { speaker, topic, event }: Filter): boolean {
  return (
    (speaker === undefined || quote.speaker === speaker) &&
    (topic === undefined || quote.topics.includes(topic)) &&
    (event === undefined || quote.event === event)
  );
}

/** “ by Xi Jinping on US-China relations at the summit”. */
function narrowedTo({ speaker, topic, event }: Filter, archive: Ground["archive"]): string {
  const by = speaker === undefined ? "" : ` by ${nameOf(archive, speaker)}`;
  const on = topic === undefined ? "" : ` on ${archive.topics.get(topic)?.name ?? topic}`;
  const at = event === undefined ? "" : ` at ${archive.events.get(event)?.title ?? event}`;
  return `${by}${on}${at}`;
}

function nothing(question: QuestionAbout<"quotes">, archive: Ground["archive"]): View {
  const { asOf, ...now } = question;
  const of = now.words === undefined ? "" : ` with the words “${now.words}”`;
  const then = asOf === undefined ? "" : ` as known on ${describeDay(asOf)}`;
  const hint = now.words === undefined ? "Leave out speaker or topic." : "Try fewer words.";
  const text = `No quote${of}${narrowedTo(now, archive)} is in the archive${then}. That proves nothing about whether it was said. ${hint}`;
  return nothingFound(text, asOf === undefined ? [] : [{ label: "As known now", question: now }]);
}
