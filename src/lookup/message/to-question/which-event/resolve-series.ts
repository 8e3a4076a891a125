// Which recurring meeting is named, by its own name or by its matter and its kind: “the climate conference”.

import type { Archive } from "../../../../archive/archive.ts";
import type { TopicId } from "../../../../archive/fields.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { keyOf, namesOf, recordNameKey, recordsCalled } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isNamed, isOfMinisters } from "../../../answers/event-texts.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";

/** The series that is named, if one is. */
export function seriesIn(parts: readonly RecordPart[], archive: Archive): TopicId | undefined {
  const topics = parts.flatMap(({ records }) => records.flatMap((one) => (one.kind === "topic" ? [one.id] : [])));
  return topics.find((topic) => isSeriesTopic(topic, archive));
}

/** “The G8 after Cologne”, where the archive has the G8 for a body: the series of its summits, by their name. */
export function seriesOfBody({ records, text }: RecordPart, archive: Archive): TopicId | undefined {
  if (!records.every(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "organisation"))
    return undefined;
  const topics = ["summit", "summits"].flatMap((kind) => recordsCalled(`${keyOf(text)} ${kind}`, archive));
  return topics.flatMap((one) => (one.kind === "topic" && isSeriesTopic(one.id, archive) ? [one.id] : []))[0];
}

/** The series, unless something else of those who meet is named. */
export function ofEditions(series: TopicId | undefined, message: ReadMessage, archive: Archive): TopicId | undefined {
  return series !== undefined && isOtherThanEditions(series, message, archive) ? undefined : series;
}

/** “The US–Iran ceasefire” is none of their talks: the word right behind the name, by which another event of them is called. */
function isOtherThanEditions(series: TopicId, message: ReadMessage, archive: Archive): boolean {
  const { words, parts, telling } = message;
  const part = parts.find((one) => one.is === "record" && one.records.some(({ id }) => id === series));
  const word = words[part?.to ?? words.length];
  const matter = part && matterBehind(part, message);
  if (matter !== undefined && isBesideEditions(series, matter, archive)) return true;
  // A place is that of an edition, whatever took place beside it.
  if (
    word === undefined ||
    !isEnglishWord(word.key) ||
    !telling.includes(word.key) ||
    (part !== undefined && ANY_SUMMIT_IS_OF.has(word.key) && isBesideKind(part, words, parts)) ||
    parts.some(({ from }) => from === part?.to)
  )
    return false;
  return isBesideEditions(series, word.key, archive);
}

/** Whether something of those who meet is called by a word, and none of their editions is. */
function isBesideEditions(series: TopicId, name: string, archive: Archive): boolean {
  const theirs = eventsBySubject.of(archive).topics.get(series) ?? [];
  const isSo = (event: Event) => isNamed(event, name);
  return (
    theirs.some((event) => event.series !== series && isSo(event)) &&
    !theirs.some((event) => event.series === series && isSo(event))
  );
}

/** “The G20 on Afghanistan”, “the G20 summit about the pandemic”: what a meeting is said to have been on. */
function matterBehind(series: Part, { words, parts }: ReadMessage): string | undefined {
  const at = parts.find(({ is, from }) => is === "kind" && from === series.to)?.to ?? series.to;
  if (!/^(?:on|about|over)$/u.test(words[at]?.key ?? "")) return undefined;
  const start = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const matter = parts.find(({ is, from }) => is === "record" && from === start);
  return matter && keyOf(matter.text);
}

/**
 * “The G20 leaders’ summit”, “when did the G20 leaders last hold their summit”, “the meeting of the G20 leaders”: who meets at any edition, and
 * nothing that tells another event from them.
 */
const ANY_SUMMIT_IS_OF: ReadonlySet<string> = new Set("leaders leader heads presidents".split(" "));

function isBesideKind({ from, to }: Part, words: ReadMessage["words"], parts: readonly Part[]): boolean {
  const after = parts.find((part) => part.is === "kind" && part.from > to);
  const before = parts.findLast((part) => part.is === "kind" && part.to <= from);
  return (
    (after !== undefined && words.slice(to + 1, after.from).every(({ key }) => HOLD_THEIR.has(key))) ||
    (before !== undefined && words.slice(before.to, from).every(({ key }) => OF_THE.has(key)))
  );
}

const HOLD_THEIR: ReadonlySet<string> = new Set(
  "hold held holding have had do did will the a their its to last next first ever actually again".split(" "),
);

const OF_THE: ReadonlySet<string> = new Set("of the all leaders heads".split(" "));

/** “The climate conference”, “the biodiversity summit”: a matter and a kind that end a name of a recurring meeting. */
export function seriesOfMatter(parts: readonly Part[], archive: Archive): TopicId | undefined {
  return parts.flatMap((part) => seriesNamed(part, parts, archive) ?? [])[0];
}

function seriesNamed(part: Part, parts: readonly Part[], archive: Archive): TopicId | undefined {
  const at = parts.indexOf(part);
  const [before, kind] = [parts[at - 1], parts[at + 1]];
  if (part.is !== "record" || kind?.is !== "kind" || kind.from !== part.to) return undefined;
  if (!part.records.every((one) => one.kind === "topic")) return undefined;
  // “European Union–Africa summit”: of both, and none that another had with the second.
  if (before?.is === "record" && before.to === part.from) return seriesOfTwo(before, part, archive);
  const phrase = keyOf(`${part.text} ${kind.text}`);
  return [...archive.topics.values()].find(
    ({ id, name, also }) =>
      isSeriesTopic(id, archive) && [name, ...also].some((one) => ` ${recordNameKey(one)}`.endsWith(` ${phrase}`)),
  )?.id;
}

/** The recurring meeting that is called after two, by any of their names and in either order. */
function seriesOfTwo(one: RecordPart, other: RecordPart, archive: Archive): TopicId | undefined {
  const [ones, others] = [one, other].map(({ records }) => records.flatMap((record) => namesOf(record, archive)));
  const pairs = (ones ?? []).flatMap((name) =>
    (others ?? []).flatMap((next) => [`${name} ${next}`, `${next} ${name}`]),
  );
  const called = pairs.flatMap((name) => recordsCalled(keyOf(name), archive));
  return called.flatMap(({ kind, id }) => (kind === "topic" && isSeriesTopic(id, archive) ? [id] : []))[0];
}

/** “Modi at the G7”: at an edition of it, and at no other meeting beside one; undefined where nothing of the kind is said. */
export function editionRefs(part: RecordPart, { words }: ReadMessage, archive: Archive): string | undefined {
  const before = words[part.from - 1]?.key === "the" ? part.from - 2 : part.from - 1;
  if (words[before]?.key !== "at") return undefined;
  const { series } = eventsBySubject.of(archive);
  const topic = part.records.find(({ kind, id }) => kind === "topic" && series.has(id));
  return topic && `at:${topic.id}`;
}

/** “The G7 foreign ministers”, “the Quad at ministerial level” are none of the summits; a conference of ministers is one itself. */
export function areMinistersApart({ rest }: ReadMessage, series: TopicId | undefined, archive: Archive): boolean {
  if (!MINISTERS.test(rest)) return false;
  const editions = series === undefined ? [] : (eventsBySubject.of(archive).series.get(series) ?? []);
  return !editions.some(isOfMinisters);
}

const MINISTERS = whereItMayFit(
  /\b(?:foreign|finance|trade|defen[cs]e|energy|interior|economy|environment|climate) ministers\b|(?<!prime )\bministers['’]? meetings?\b|\b(?:ministerial|(?<!prime )ministers?) level\b|\bministerials?\b/iu,
);

export function isOfSeries(part: RecordPart, series: TopicId, parts: readonly Part[], archive: Archive): boolean {
  const behind = parts[parts.indexOf(part) + 1];
  const isFirstOfTwo =
    behind?.is === "record" && behind.from === part.to && seriesOfTwo(part, behind, archive) === series;
  return isFirstOfTwo || part.records.some(({ id }) => id === series) || seriesNamed(part, parts, archive) === series;
}

/** The topic of the relations of two states, where both are named and nothing else: “India and China”. */
export function pairTopic(parts: readonly Part[], { topics, actors }: Archive): TopicId | undefined {
  const states = parts.flatMap((part) => {
    const one =
      part.is === "record"
        ? part.records.find(({ kind, id }) => kind === "actor" && actors.get(id)?.kind === "state")
        : undefined;
    return one === undefined ? [] : [one.id as string];
  });
  if (states.length !== 2) return undefined;
  const short = new Map([["united-states", "us"]]);
  const words = states.map((state) => short.get(state) ?? state);
  return [words.join("-"), words.toReversed().join("-")].flatMap((id) => topics.get(id) ?? [])[0]?.id;
}
