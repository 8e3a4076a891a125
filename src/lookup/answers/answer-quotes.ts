// /quote: what somebody said, in the wordings that are known.

import { compareEdtf, overlaps } from "@attache/edtf";
import { quoteConcerns } from "../../archive/concerns.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import { nameOf } from "../../archive/records.ts";
import type { Quote } from "../../archive/schema.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask, View } from "../../core/view.ts";
import { quoted } from "../../wording/describe-state.ts";
import { ENGLISH } from "../../wording/words.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { spanPhrase } from "./filter.ts";
import { nothingFound } from "./nothing-found.ts";

export function answerQuote(question: QuestionAbout<"quote">, { archive }: AnswerContext): View {
  const quote = archive.quotes.get(question.id);
  if (quote === undefined) {
    return nothingFound(
      `The archive has no quote called “${question.id}”. Try /quote with some of its words.`,
      question.asOf,
    );
  }
  const then = quoteAsOf(quote, question.asOf, archive);
  if (then === undefined) return notYet(quote, question, archive);
  return { kind: "quotes", question, heading: nameOf(archive, quote.speaker), quotes: [then] };
}

function notYet(
  { id, speaker, said }: Quote,
  { asOf }: QuestionAbout<"quote">,
  archive: AnswerContext["archive"],
): View {
  const day = asOf === undefined ? "then" : `on ${ENGLISH.dates.day(asOf)}`;
  return nothingFound(
    `This quote of ${nameOf(archive, speaker)} was not known ${day}: it dates from ${ENGLISH.dates.edtf(said)}.`,
    asOf,
    [{ label: "As known now", question: { about: "quote", id, page: 0 } }],
  );
}

export function answerQuotes(question: QuestionAbout<"quotes">, { archive }: AnswerContext): View {
  const { words } = question;
  const quotes = quotesFor(question, archive);
  if (quotes.length === 0) return noQuotes(question, archive);
  const of = words === undefined ? "" : ` for ${quoted(words, ENGLISH)}`;
  return { kind: "quotes", question, heading: `Quotes${of}${narrowedTo(question, archive)}`, quotes };
}

/** Those that fit the words, best first, or all, newest first. */
function quotesFor(question: QuestionAbout<"quotes">, archive: AnswerContext["archive"]): readonly Quote[] {
  const { words, asOf } = question;
  const found =
    words === undefined
      ? [...archive.quotes.values()]
      : archive.search
          .find(words, { kinds: ["quote"], limit: archive.quotes.size, asOf })
          .flatMap(({ id }) => archive.quotes.get(id) ?? []);
  const fitting = found.filter((quote) => fits(quote, question, archive));
  const ordered = words === undefined ? fitting.sort((a, b) => compareEdtf(b.said, a.said)) : fitting;
  return ordered.flatMap((quote) => quoteAsOf(quote, asOf, archive) ?? []);
}

type QuoteFilter = Pick<QuestionAbout<"quotes">, "speaker" | "topic" | "event" | "from" | "to">;

/** A state or organisation speaks through those who act for it. */
function fits(
  quote: Quote,
  { speaker: actor, topic, event, from, to }: QuoteFilter,
  archive: AnswerContext["archive"],
): boolean {
  return quoteConcerns(quote, { topic, event, actor }, archive) && overlaps(quote.said, from, to);
}

/** “ by Xi Jinping on US-China relations at the summit, 1–30 November 2021”. */
function narrowedTo({ speaker, topic, event, from, to }: QuoteFilter, archive: AnswerContext["archive"]): string {
  const by = speaker === undefined ? "" : ` by ${nameOf(archive, speaker)}`;
  const on = topic === undefined ? "" : ` on ${archive.topics.get(topic)?.name ?? topic}`;
  const at = event === undefined ? "" : ` at ${archive.events.get(event)?.title ?? event}`;
  return `${by}${on}${at}${spanPhrase({ from, to })}`;
}

function noQuotes(question: QuestionAbout<"quotes">, archive: AnswerContext["archive"]): View {
  const { asOf, ...now } = question;
  const of = now.words === undefined ? "" : ` with the words ${quoted(now.words, ENGLISH)}`;
  const then = asOf === undefined ? "" : ` as known on ${ENGLISH.dates.day(asOf)}`;
  const asks = [...(asOf === undefined ? [] : [{ label: "As known now", question: now }]), ...wider(question, archive)];
  const hint = asks.length > 0 ? "" : now.words === undefined ? " Leave out speaker or topic." : " Try fewer words.";
  const comma = now.from === undefined && now.to === undefined ? "" : ",";
  const text = `No quote${of}${narrowedTo(now, archive)}${comma} is in the archive${then}. That proves nothing about whether it was said.${hint}`;
  return nothingFound(text, asOf, asks);
}

/** The same with fewer limits, where that finds something: at any time, all by the speaker, the words by anybody. */
function wider(question: QuestionAbout<"quotes">, archive: AnswerContext["archive"]): readonly Ask[] {
  const { words, speaker, topic, event, asOf } = question;
  const then = { about: "quotes", page: 0, ...asKnown(asOf) } as const;
  const by = speaker === undefined ? {} : { speaker };
  const of = words === undefined ? {} : { words };
  const about = { ...(topic === undefined ? {} : { topic }), ...(event === undefined ? {} : { event }) };
  const tries: readonly Wider[] = [
    { label: "At any time", question: { ...then, ...of, ...by, ...about } },
    ...(speaker === undefined ? [] : [{ label: `All by ${nameOf(archive, speaker)}`, question: { ...then, ...by } }]),
    ...(words === undefined ? [] : [{ label: `${quoted(words, ENGLISH)} by anybody`, question: { ...then, ...of } }]),
  ];
  return tries.filter((one) => quotesFor(one.question, archive).length > 0);
}

type Wider = Ask & { readonly question: QuestionAbout<"quotes"> };
