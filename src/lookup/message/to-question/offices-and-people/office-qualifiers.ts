// Words beside an office that make another one of it.

import { keyOf, namesOf } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";

/** “The finance minister”, “the president of Taiwan”: words that make another office of it, which no other part has taken. */
export function qualifiers(
  message: ReadMessage,
  office: Extract<Part, { is: "office" }> | undefined,
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): readonly string[] {
  if (office === undefined) return [];
  const { words, parts } = message;
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  // “The former German chancellor”: before the state, where that stands before the office.
  const at = (of?.to === office.from ? of.from : office.from) - 1;
  const before = words[at];
  // An under secretary of state is not the secretary.
  const isUnder = before?.key === "under" && office.title[0] === "secretary";
  const isQualifier =
    before !== undefined &&
    isFree(at) &&
    (!isFunctionWord(before.key) || isUnder) &&
    !SAYS_WHICH.has(before.key) &&
    // “List German chancellors”.
    !(message.listsOffice === true && at === 0 && LISTING_VERBS.has(before.key)) &&
    !TAKES_UP.test(before.key) &&
    !(isInSomeTitle([before.key], of, archive) && isInSomeTitle([...office.title, before.key], of, archive));
  const behind = parts.find(
    (part) =>
      part.is === "record" &&
      part !== of &&
      words[office.to]?.key === "of" &&
      (part.from === office.to + 1 || (part.from === office.to + 2 && words[office.to + 1]?.key === "the")),
  );
  const isOfTitle = (word: string) => isInSomeTitle([...office.title, word], of, archive);
  const unnamed = behind === undefined ? freeBehind(message, office, isFree, isOfTitle) : tokenize(behind.text);
  const named = bodyOfLarger(office.title, of, archive);
  return [
    ...(isQualifier ? [...farther(at - 1, message, isFree), ...tokenize(before.text)] : []),
    ...unnamed,
    ...named,
  ];
}

/** “President of the European Commission”: a body that is known by the name of a larger one. */
export function bodyOfLarger(
  title: readonly string[],
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): readonly string[] {
  const body = tokenize(of?.text ?? "");
  const isPart = of?.records.every(({ id }) => {
    const actor = archive.actors.get(id as never);
    return actor?.kind === "organisation" && keyOf(actor.name) !== body.join(" ");
  });
  return isPart === true && isInSomeTitle([...title, ...body], of, archive) ? body : [];
}

/** “World bank president”: what stands before the word that makes another office of it. */
function farther(at: number, message: ReadMessage, isFree: (at: number) => boolean): readonly string[] {
  const word = message.words[at];
  const isPlain =
    word !== undefined &&
    isFree(at) &&
    !isFunctionWord(word.key) &&
    !isLightWord(word.key) &&
    !SAYS_WHICH.has(word.key) &&
    cuesOf(word.key).length === 0;
  return isPlain ? [...farther(at - 1, message, isFree), ...tokenize(word.text)] : [];
}

/** “The head of Russian military intelligence”: what stands behind a state makes a part of it. */
export function behindBody(of: RecordPart | undefined, { words, parts }: ReadMessage): readonly string[] {
  const named: string[] = [];
  for (let at = of?.to ?? words.length; at < words.length; at++) {
    const part = parts.find(({ from, to }) => from <= at && at < to);
    const key = words[at]?.key ?? "";
    // “The Indo-Pacific Command”: a word of a name, and neither of what it is made of.
    const isCompound = part !== undefined && /\p{L}[-–]\p{L}/u.test(part.text);
    const isMatter = part?.is === "record" && (isCompound || part.records.every(({ kind }) => kind === "topic"));
    const isPlain =
      part === undefined && !isFunctionWord(key) && !isLightWord(key) && !isTermWord(key) && cuesOf(key).length === 0;
    if (words[at - 1]?.owns === true || (!isMatter && (!isPlain || /\d/.test(key)))) break;
    named.push(key);
  }
  return named;
}

/** “COP28 president”: an event beside the office, by the name that a title has for it. */
export function eventOfTitle(
  office: Extract<Part, { is: "office" }>,
  title: readonly string[],
  { parts, words }: ReadMessage,
  archive: IntentContext["archive"],
): readonly string[] {
  const isLink = ({ key }: (typeof words)[number]) => key === "of" || key === "the";
  const event = parts.find(
    (part) =>
      part.is === "record" &&
      part.records.every(({ kind }) => kind === "event") &&
      (part.to === office.from || (part.from >= office.to && words.slice(office.to, part.from).every(isLink))),
  );
  if (event?.is !== "record") return [];
  const names = event.records.flatMap((one) => namesOf(one, archive)).flatMap((name) => tokenize(name));
  const called = names.find((name) => /\d/.test(name) && isInSomeTitle([...title, name], undefined, archive));
  return called === undefined ? tokenize(event.text) : [called];
}

/** “Secretary of defense of the United States”: what nothing of the archive is called, and no time either. */
function freeBehind(
  { words }: ReadMessage,
  office: Extract<Part, { is: "office" }>,
  isFree: (at: number) => boolean,
  isOfTitle: (word: string) => boolean,
): readonly string[] {
  if (words[office.to]?.key === "for") return wordsOfMatter(words, office.to + 1, isFree, isOfTitle);
  if (words[office.to]?.key !== "of") return [];
  const at = words[office.to + 1]?.key === "the" ? office.to + 2 : office.to + 1;
  const word = words[at];
  return word === undefined || !isFree(at) || isFunctionWord(word.key) || /\d/.test(word.key)
    ? []
    : tokenize(word.text);
}

/** “Director-general for Asian affairs”: all words of what ends so, or with one that stands in such titles, so that another department’s is none. */
function wordsOfMatter(
  words: ReadMessage["words"],
  from: number,
  isFree: (at: number) => boolean,
  isOfTitle: (word: string) => boolean,
): readonly string[] {
  const behind = words.slice(from);
  const affairs = behind.findIndex(({ key }) => key === "affairs");
  const isPlain = ({ key }: ReadMessage["words"][number], at: number) =>
    SMALL_IN_MATTERS.has(key) ||
    (isFree(from + at) &&
      !isFunctionWord(key) &&
      !/\d/.test(key) &&
      (at <= affairs || isOfTitle(key) || !isLightWord(key)));
  const end = behind.findIndex((word, at) => !isPlain(word, at));
  const run = end < 0 ? behind : behind.slice(0, end);
  const last = run.findLastIndex(({ key }) => key === "affairs" || isOfTitle(key));
  return run.slice(0, last + 1).flatMap(({ key, text }) => (SMALL_IN_MATTERS.has(key) ? [] : tokenize(text)));
}

const SMALL_IN_MATTERS: ReadonlySet<string> = new Set(["and", "the"]);

/** “The current president” is the president; a former, an acting or a deputy one is not. */
const SAYS_WHICH: ReadonlySet<string> = new Set(
  "current then sitting new old next last first present previous incoming outgoing late".split(" "),
);

const LISTING_VERBS: ReadonlySet<string> = new Set("list name show give enumerate recount count".split(" "));

/** “Who became chancellor in 2025”, “who was elected president”: what somebody does who was not in office before. */
const TAKES_UP =
  /^(?:bec[ao]mes?|(?:re)?elected|appointed|named|made|chosen|picked|sworn|installed|inaugurated|crowned)$/u;

/** Whether it is asked who took up an office, and not who had it. */
export function isTakenUp({ words }: ReadMessage, { from }: Pick<Part, "from">): boolean {
  const keys = words.map(({ key }) => key);
  return keys.slice(0, from).some((key) => TAKES_UP.test(key)) || TAKES_OFFICE.test(keys.join(" "));
}

const TAKES_OFFICE = /\b(?:took|takes?|taken) (?:office|over as|up)\b|\bcame in as\b/u;

/** “Executive” secretary, “press” secretary: further words of a title. */
export function isInSomeTitle(
  title: readonly string[],
  of: RecordPart | undefined,
  archive: IntentContext["archive"],
): boolean {
  const whose = of === undefined ? {} : { of: refsOf(of.records.filter(({ kind }) => kind === "actor")) };
  return holdersOf({ title: title.join(" "), ...whose }, archive).length > 0;
}
