// /search: everything that fits some words, best first.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { quoteAsOf } from "../../archive/quote-as-of.ts";
import type { Hit } from "../../archive/search/hit.ts";
import type { Steps } from "../../archive/steps.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { SearchResult } from "../../core/search-result.ts";
import type { Ask, View } from "../../core/view.ts";
import { quoted } from "../../wording/describe-state.ts";
import { askSimilar } from "../names/ask-similar.ts";
import type { AnswerContext } from "./answer-context.ts";
import { tellingTokens, wordsLacking } from "./has-all-words.ts";
import { MAX_LISTED } from "./listed.ts";
import { threeToTap } from "./three-to-tap.ts";

export function* searchSteps(question: QuestionAbout<"search">, context: AnswerContext): Steps<View> {
  const { archive } = context;
  const { words, asOf } = question;
  const today = asOf ?? context.today;
  const hits = yield* archive.search.findSteps(words, { limit: context.most ?? MAX_LISTED, today, asOf });
  context.consider?.({ step: "weighed", records: hits });
  yield;
  const found: SearchResult[] = [];
  for (const hit of hits) {
    const result = resultOfHit(hit, archive, asOf);
    if (result !== undefined) found.push(result);
    yield;
  }
  if (found.length === 0) return yield* noResults(question, context);
  const unread = archive.search.unread(words).words;
  const lacking = (yield* lackingAtTheTop(question, hits, archive)).filter((word) => !unread.includes(word));
  return { kind: "search", question, found, unread, ...(lacking.length === 0 ? {} : { lacking }), today };
}

/** “G20 Osaka”: so many of the first are looked at, which is about a page. */
const AT_THE_TOP = 4;

/** A word that so many records have may stand in any of them under another name. */
const IN_MANY = 200;

/** Words that none of the first has, by which none of them was found either: not by another spelling, and by no other word for the same. */
function* lackingAtTheTop(
  { words, asOf }: QuestionAbout<"search">,
  hits: readonly Hit[],
  archive: Archive,
): Steps<readonly string[]> {
  const wanted = tellingTokens(words);
  const first = hits.slice(0, AT_THE_TOP).flatMap(({ kind, id }) => {
    return kind === "event" || kind === "quote" ? [{ kind, id }] : [];
  });
  if (wanted.length < 2 || first.length === 0) return [];
  const lacking: string[] = [];
  for (const word of first.reduce((left, { kind, id }) => wordsLacking(kind, id, left, archive, asOf), wanted)) {
    const having = yield* archive.search.findSteps(word, { limit: IN_MANY, asOf });
    if (having.length < IN_MANY && !first.some((one) => having.some(({ id }) => id === one.id))) lacking.push(word);
  }
  return lacking;
}

function* noResults({ words: typed, asOf }: QuestionAbout<"search">, context: AnswerContext): Steps<View> {
  const { words } = context;
  const similar = yield* askSimilar(typed, context, { asOf });
  const told = { words: quoted(typed, words) };
  const nothing =
    asOf === undefined ? words.search.nothing(told) : words.search.nothingThen({ ...told, day: words.dates.day(asOf) });
  const hint = similar.length > 0 ? words.labels.didYouMean() : words.search.tryName();
  const now: Ask = { label: words.buttons.asKnownNow(), question: { about: "search", words: typed, page: 0 } };
  return nothingFound(`${nothing} ${hint}`, asOf, asOf === undefined ? threeToTap(words, similar) : [...similar, now]);
}

function resultOfHit({ kind, id }: Hit, archive: Archive, asOf: Day | undefined): SearchResult | undefined {
  switch (kind) {
    case "event": {
      const event = archive.events.get(id);
      return event === undefined || knownBy(event, asOf).length === 0 ? undefined : { kind, record: event };
    }
    case "quote": {
      const quote = archive.quotes.get(id);
      const then = quote === undefined ? undefined : quoteAsOf(quote, asOf, archive);
      return then && { kind, record: then };
    }
    case "actor": {
      const actor = archive.actors.get(id);
      return actor && { kind, record: actor };
    }
    case "topic": {
      const topic = archive.topics.get(id);
      return topic && { kind, record: topic };
    }
  }
}
