// “what did Xi say about Taiwan”, “quotes by Xi on Taiwan”, “who said …”.
import type { Archive } from "../../../archive/archive.ts";
import type { IdOf } from "../../../archive/records.ts";
import { cutWords, type Question, type QuestionAbout } from "../../../core/question.ts";
import type { Filter } from "../../names/resolve-filter.ts";
import { resolveName } from "../../names/resolve-name.ts";
import { extractTime } from "../../read/extract-time.ts";
import type { Span } from "../../read/parse-span.ts";
import { asKnown } from "../../read/read-day.ts";
import { readSpeaker, subjectOf } from "../subject.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";

const SAID =
  /^(?<who>.+?)\s+(?:say|said|says|write|wrote|tell|told|promised?|claim(?:ed)?)(?![\p{L}\p{N}])\s*(?:(?:anything|something)\s+)?(?:(?:about|on|of|that|to|regarding)\s+)?(?<what>.*)$/iu;
const ANYBODY = /^(?:any|some|every)?(?:one|body)$|^(?:they|people|all)$/i;
const BY = /^(?:(?:from|by|of)\s+)?(?<who>.+?)\s+(?:about|on|regarding)\s+(?<what>.+)$/iu;

/** Whose words are asked for has to be known: those of others are no answer. undefined when nothing is asked that was said. */
export function asksSaid(rest: string, then: IntentContext): Intent | undefined {
  const chinese = /^(?<who>.+?)(?:关于|關於|对|對|就)(?<what>.+?)(?:问题|問題)? say$/u.exec(rest);
  if (chinese !== null) return quotesBy(chinese.groups?.who ?? "", chinese.groups?.what ?? "", then);
  const russian = /^(?<who>.+?)\s+(?:о|об|про)\s+(?<what>.+)$/iu.exec(rest);
  const { who, what = "" } = (SAID.exec(rest) ?? (/^\p{Script=Cyrillic}/u.test(rest) ? russian : null))?.groups ?? {};
  if (who === undefined) return undefined;
  if (!ANYBODY.test(who)) return quotesBy(who, what, then);
  const { rest: words, ...time } = timed(what, then);
  return quotesWith(words, time, then);
}

export function asksQuotes(asked: string, then: IntentContext): Intent | undefined {
  const { rest, ...time } = timed(asked, then);
  const { who, what } = BY.exec(rest)?.groups ?? {};
  const speaker = who === undefined ? undefined : wholeNameOf(who, "actor", then.archive);
  if (speaker !== undefined && what !== undefined) return quotesWith(what, { speaker, ...time }, then);
  const { preposition, name } = /^(?<preposition>from|by)\s+(?<name>.+)$/iu.exec(rest)?.groups ?? {};
  // Quotes are by somebody, and those of somebody else are no answer; they may be from a place or an occasion too.
  if (name !== undefined && (preposition?.toLowerCase() === "by" || isSomebody(name, then.archive)))
    return quotesBy(name, "", then, time);
  const words = rest.replace(/^(?:from|by|of|about|on)\s+/i, "");
  const { actor, topic } = subjectOf(words, then.archive) ?? {};
  if (actor !== undefined) return quotesWith("", { speaker: actor, ...time }, then);
  return topic === undefined ? quotesWith(words, time, then) : quotesWith("", { topic, ...time }, then);
}

/** Whose whole name it is, small errors aside. */
function wholeNameOf<K extends "actor" | "topic">(words: string, kind: K, archive: Archive): IdOf[K] | undefined {
  const meant = resolveName(words, [kind], archive);
  const isWhole = meant.says === "exact" || (meant.says === "spelling" && !meant.part);
  return isWhole ? meant.one.id : undefined;
}

function isSomebody(name: string, archive: Archive): boolean {
  return wholeNameOf(name, "actor", archive) !== undefined || resolveName(name, ["actor"], archive).says === "several";
}

/** The words are checked, whoever they are from. */
export function asksWhetherSaid(rest: string): Intent | undefined {
  const words = rest.replace(/^that\s+/i, "");
  return words.split(" ").length < 2 ? undefined : asks({ about: "check", text: words, page: 0 });
}

function quotesBy(who: string, what: string, then: IntentContext, given: Partial<Span> = {}): Intent {
  const { rest, ...said } = timed(what, then);
  const time = { ...given, ...said };
  const ask = ({ actor }: Filter) => about(rest, { ...time, ...(actor === undefined ? {} : { speaker: actor }) }, then);
  const read = readSpeaker(who, then, ask);
  return read.ok ? asks(ask(read.filter)) : read;
}

type QuoteSubject = Partial<Span> & Pick<QuestionAbout<"quotes">, "speaker" | "topic">;

/** When it is to have been said, and the rest of the words. What is not over yet has no end. */
function timed(words: string, { today }: IntentContext): Partial<Span> & { readonly rest: string } {
  const { rest, span, since, unread } = extractTime(words, today, "past");
  if (span === undefined) return { rest: unread === undefined ? rest : words };
  return { rest, from: span.from, ...(since || span.to >= today ? {} : { to: span.to }) };
}

function quotesWith(words: string, of: QuoteSubject, then: IntentContext): Intent {
  return asks(about(words, of, then));
}

const QUOTES_LEAD = /^(?:(?:about|on|of|in|at|the|regarding)\s+)+/iu;

/** The whole name of a topic asks for what is about it, whatever words it has. */
function about(words: string, of: QuoteSubject, { archive, asOf }: IntentContext): Question {
  const what = cutWords(words.replace(QUOTES_LEAD, ""));
  const topic = of.topic ?? (what === "" ? undefined : wholeNameOf(what, "topic", archive));
  const limit = topic !== undefined ? { topic } : what === "" ? {} : { words: what };
  return { about: "quotes", page: 0, ...of, ...limit, ...asKnown(asOf) };
}
