// Words that carry what is asked and that an answer by names and a time alone, or by somebody’s words, would pass over.

import type { Archive } from "../../../../archive/archive.ts";
import { eventsMayConcern } from "../../../../archive/may-concern.ts";
import type { Question } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText, type Word } from "../../../../text/typed-words.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { PRIVATE } from "../offices-and-people/private-facts.ts";
import { SAYS } from "../quotations/resolve-speaker.ts";
import { isHeading } from "../which-event/headings.ts";
import { untoldHeads } from "./beyond-records.ts";
import { isHowGreat, loadedWords } from "./loaded-words.ts";

/** A word that carries something of what is asked and that no answer of this kind can tell of; undefined where there is none, or where the events are searched by it. */
export function passedOver(ask: Ask, intent: Intent, message: ReadMessage, archive: Archive): string | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  if (isOfOthersWords(intent.question, message))
    return untoldHeads(ask, message).find(({ key }) => !soughtWords(intent.question).has(key))?.text;
  if (!PASSES_OVER.has(intent.question.about)) return undefined;
  const isPerson = OF_A_PERSON.has(intent.question.about);
  const isOfOffice = intent.question.about === "office" || message.parts.some(({ is }) => is === "office");
  // “Chip export ban”, “World Cup draw”: a file or a picture of all events is none of what is exported or drawn.
  if (isOfEverything(intent.question) && isHeading(message) && !OF_A_FILE.test(message.rest))
    return loadedWords(message)[0]?.text;
  const sort = isOfTimeAlone(intent.question) ? sortNamed(message) : undefined;
  if (sort !== undefined) return sort;
  const loaded = loadedWords(message);
  const isWhole =
    isOfTimeAlone(intent.question) &&
    !ASKS_FOR_ANY.test(message.rest) &&
    loaded.length === message.telling.length + message.unread.length;
  const matters = [
    ...loaded.filter(
      (word) =>
        isWhole ||
        isNobodys(word, intent.question, message) ||
        isMatter(word, message, isOfTimeAlone(intent.question) ? FROM_WHERE : MATTER) ||
        (isPerson && isTheirs(word, message)),
    ),
    ...(isOfOffice ? ofHolder(ask, message) : untoldHeads(ask, message)),
  ];
  const told = matters.length === 0 ? undefined : toldBy(intent.question, archive);
  const untold = matters.find(({ key }) => told?.(key) !== true);
  return (untold ?? unnamedMatter(intent.question, message))?.text;
}

/** “What does Putin want from Trump”: what somebody said of it is no answer, where nothing speaks of saying. Nor are the sources of an event one to who paid. */
function isOfOthersWords(question: Question, { words, parts }: ReadMessage): boolean {
  if (question.about === "events") return question.open === "sources";
  // “Did Trump threaten Xi?”: any words in which he names him are no threat.
  const isNamesOnly = parts.some(
    ({ is, text }) => is === "record" && tokenize(text).some((word) => soughtWords(question).has(word)),
  );
  const isSaid = words.some(
    ({ key }) => (SAYS.has(key) && !(isNamesOnly && DONE_BY_WORDS.test(key))) || cuesOf(key).includes("said"),
  );
  return question.about === "quotes" && question.speaker !== undefined && !isSaid;
}

/** “The Security Council of June 2022”: where nothing but a time is left of it, all that happened then is no answer. */
function isOfTimeAlone(question: Question): boolean {
  const isOfAny =
    question.about === "month" ||
    question.about === "timeline" ||
    question.about === "changes" ||
    question.about === "next";
  return isOfAny && isOfAll(question);
}

function isOfAll(question: { readonly topic?: unknown; readonly actor?: unknown }): boolean {
  return question.topic === undefined && question.actor === undefined;
}

function isOfEverything(question: Question): boolean {
  const isWhole = question.about === "calendar" || (question.about === "timeline" && question.from === undefined);
  return isWhole && isOfAll(question);
}

const OF_A_FILE = /\b(?:calendars?|ics|ical|feed|file|outlook|google)\b(?! (?:of|for) the\b)/iu;

/** “First Sea Lord 2024”: what is in no record names nothing that happened in a time. */
function isNobodys({ text, capital }: Word, question: Question, { unread }: ReadMessage): boolean {
  return isOfTimeAlone(question) && unread.includes(text) && (capital || /^\p{Lu}{3,}$/u.test(text));
}

/** “World economic forum 2027”: a kind that is told apart by words is no answer of all that is in a time. */
function sortNamed({ parts, words, telling, rest }: ReadMessage): string | undefined {
  const kind = parts.find(({ is }) => is === "kind");
  if (kind === undefined || ASKS_FOR_ANY.test(rest)) return undefined;
  let from = kind.from;
  while (telling.includes(words[from - 1]?.key ?? "") && !isHowGreat(from - 1, { words, parts })) from--;
  return from < kind.from ? typedText(words, from, kind.to) : undefined;
}

const ASKS_FOR_ANY = /\b(?:what|which|who|any\w*|every\w*|some\w*|all|summitry|diploma\w+|overview|available)\b/iu;

/** What is done to somebody by saying something, and not what is said. */
const DONE_BY_WORDS = /^(?:threaten|praise|thank|warn|apologi[sz]e)/u;

function soughtWords(question: Question): ReadonlySet<string> {
  return new Set(tokenize(question.about === "quotes" ? (question.words ?? "") : ""));
}

/** Whether it stands where that stands of which something is asked: “on fisheries”, “with the unions”. */
function isMatter(word: Word, { words }: ReadMessage, joins: ReadonlySet<string>): boolean {
  let before = words.indexOf(word) - 1;
  while (words[before]?.key === "the" || words[before]?.key === "a") before--;
  return joins.has(words[before]?.key ?? "");
}

/** Whether it stands behind whom or what it belongs to: “the king of Jordan’s wife”, with the apostrophe or in haste. */
function isTheirs(word: Word, { words, parts }: ReadMessage): boolean {
  const at = words.indexOf(word);
  const owner = words[at - 1];
  return parts.some(({ to }) => to === at) && (owner?.owns === true || owner?.key.endsWith("s") === true);
}

/** “The wife of the president”, “which school did he attend”: asked of whoever holds it, and no part of a title such as “education minister”. */
function ofHolder(ask: Ask, message: ReadMessage): readonly Word[] {
  const { words, translated } = message;
  const heads = untoldHeads(ask, message);
  return words.filter((word, at) => {
    const [before, behind] = [words[at - 1]?.key ?? "", words[at + 1]?.key ?? ""];
    // “What stipend does the secretary-general draw?”
    const isDrawn = WHAT_FIRST.has(before) && /^(?:do|does|did|has|have|had|will|would)$/.test(behind);
    const isHead = heads.includes(word) && (before === "how" || behind === "of" || isDrawn);
    return isHead || (at > 0 && WHAT_FIRST.has(before) && translated !== true && PRIVATE.test(word.text));
  });
}

const WHAT_FIRST: ReadonlySet<string> = new Set("which what whose".split(" "));

const OF_A_PERSON: ReadonlySet<Question["about"]> = new Set<Question["about"]>(["who", "who-named", "office"]);

const MATTER: ReadonlySet<string> = new Set("of on about concerning regarding with to".split(" "));
/** “News from the Baltics” is none of all there is. */
const FROM_WHERE: ReadonlySet<string> = new Set([...MATTER, "from"]);

/** “Updates on New START”: news of everything are no answer to what stands behind “on”, though its words be small. */
function unnamedMatter(question: Question, message: ReadMessage): Word | undefined {
  const isOfAll = question.about === "changes" && question.topic === undefined && question.actor === undefined;
  if (!isOfAll || message.translated === true) return undefined;
  // “Is New START still in force”: what only has “new” in it asks for no news.
  const strange = message.words.find(({ text }) => message.unread.includes(text));
  if (strange !== undefined && NEW_IN_NAME.test(message.rest) && !ASKS_NEWS.test(message.rest)) return strange;
  const { words, telling } = message;
  const isNew = ({ key, text }: Word) =>
    (telling.includes(key) || message.unread.includes(text)) && !isFunctionWord(key) && !OF_ALL.has(key);
  // “In month 13”: a number that was read as no time.
  const isOn = (at: number): boolean => {
    const before = words[at - 1]?.key ?? "";
    return before === "the" || OF_ALL.has(before) ? isOn(at - 1) : NEWS_ON.has(before);
  };
  return words.find((word, at) => isNew(word) && (isOn(at) || /^\d+$/.test(word.key)));
}

const NEW_IN_NAME = /\bnew \p{L}/iu;
const ASKS_NEWS = /\b(?:news|updat\w*|chang\w*|happen\w*|develop\w*|latest|what|anything|something)\b/iu;

const NEWS_ON: ReadonlySet<string> = new Set("on about regarding concerning".split(" "));
const OF_ALL: ReadonlySet<string> = new Set(
  "events summits meetings diplomacy diplomatic world international everything things front stage record".split(" "),
);

/** What is asked by names and a time alone. */
const PASSES_OVER: ReadonlySet<Question["about"]> = new Set<Question["about"]>([
  ...(["who", "who-named", "office", "next", "changes", "timeline", "month", "calendar", "sources"] as const),
]);

/** Whether the answer may tell of a word: what a person is and was at, the title of an office, an event. */
function toldBy(question: Question, archive: Archive): (word: string) => boolean {
  if (question.about === "office") {
    const titles = new Set(tokenize([question.title, ...titlesOf(question.of, archive)].join(" ")));
    return (word) => titles.has(word);
  }
  if (question.about === "sources") {
    const event = archive.events.get(question.event);
    return (word) => event !== undefined && tellsOf(event, word, undefined);
  }
  if (question.about !== "who") return () => false;
  const actor = archive.actors.get(question.id);
  const titles = new Set(tokenize((actor?.offices ?? []).map(({ title }) => title).join(" ")));
  const theirs = eventsMayConcern({ actor: question.id }, archive) ?? [];
  const events = theirs.filter(({ participants }) => participants.some((one) => one.actor === question.id));
  return (word) => titles.has(word) || events.some((event) => tellsOf(event, word, undefined));
}

function titlesOf(of: string | undefined, { actors }: Archive): readonly string[] {
  return (of ?? "").split("|").flatMap((ref) => {
    const actor = actors.get(splitRef(ref).id as never);
    return actor === undefined ? [] : [actor.name, ...actor.also];
  });
}
