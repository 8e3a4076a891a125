// “Who is Wang Yi”.

import type { Archive } from "../../../../archive/archive.ts";
import { eventsMayConcern } from "../../../../archive/may-concern.ts";
import type { Named } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { textOf } from "../../../answers/event-texts.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { mayBeGiven } from "../../../parts/name-slots.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { saysUntold, WHAT_SOMEBODY_IS } from "../guards/untold.ts";
import { isHouseEntered } from "../hosts-and-places/house-entered.ts";
import { rememberedWords } from "../quotations/remembered-words.ts";
import type { Speaker } from "../quotations/resolve-speaker.ts";
import { untoldOfPerson } from "./private-facts.ts";
import { absent } from "./unknown-names.ts";

export function asksWho(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts } = message;
  const { archive, asOf } = then;
  const bodies = parts.filter((one) => one.is === "record" && one.records.some(({ kind }) => kind === "actor"));
  const isOfPerson = (one: Part) =>
    one.is === "record" && one.records.some(({ kind, id }) => isPerson(kind, id, archive));
  const both = namesOfNobody(message, archive);
  if (both !== undefined) return says(absent([both], then));
  const part = bodies.find(isOfPerson) ?? bodies[0];
  if (part?.is !== "record" || isHouseEntered(part, message, archive)) return undefined;
  const typed = typedWithFamilyName(message);
  if (typed !== undefined) return says(absent([typed], then));
  const stranger = bareStranger(message, archive);
  if (stranger !== undefined) return inTheirWords(stranger, part, then) ?? saysUntold(stranger, message, then);
  const line = lineBeside(message);
  const theirs = line === undefined ? undefined : inTheirWords(line, part, then);
  if (theirs !== undefined) return theirs;
  const untold = parts.length === 1 || parts.at(1)?.is === "office" ? untoldOfPerson(message) : undefined;
  if (untold !== undefined) return saysUntold(untold, message, then);
  const [only, ...others] = part.records.filter((one): one is Named<"actor"> => one.kind === "actor");
  if (only !== undefined && others.length === 0) return asks({ about: "who", id: only.id, page: 0, ...asKnown(asOf) });
  return asks({ about: "who-named", words: cutWords(part.text), ...asKnown(asOf) });
}

/** “Guterres grave moment”: what somebody said, by words of it; undefined where it is not said by just one person. */
function inTheirWords(typed: string, { records }: RecordPart, { archive, asOf }: IntentContext): Intent | undefined {
  const [only, ...others] = records;
  if (only === undefined || others.length > 0) return undefined;
  const found = rememberedWords([typed], only.id, archive);
  const isWhole = tokenize(typed).every((word) => isStopWord(word) || found?.words.includes(word));
  return found === undefined || !isWhole
    ? undefined
    : asks({
        about: "quotes",
        words: cutWords(found.forms.join(" ")),
        speaker: only.id as Speaker,
        page: 0,
        ...asKnown(asOf),
      });
}

/** “Trump total disgrace”: some words beside a name, and nothing that asks. */
function lineBeside({ words, parts: [person, ...others], rest }: ReadMessage): string | undefined {
  if (person?.is !== "record" || person.from !== 0 || others.length > 0 || words.length < person.to + 2)
    return undefined;
  const isPlain =
    !ASKS_WHAT_THEY_ARE.test(rest) && words.slice(person.to).every(({ key }) => key === "and" || !isFunctionWord(key));
  return isPlain ? typedText(words, person.to, words.length) : undefined;
}

const ASKS_WHAT_THEY_ARE = /\?|\b(?:bio|profile|role|job|title|office|position|who)\b/iu;

/** “Wang Li”: two family names side by side, which are nobody’s name together. */
function namesOfNobody({ words, parts }: ReadMessage, archive: Archive): string | undefined {
  const [first, next, ...others] = parts;
  if (first?.is !== "record" || next?.is !== "record" || others.length > 0 || first.to !== next.from) return undefined;
  const isOfPeople = [first, next].every((part) => part.records.every(({ kind, id }) => isPerson(kind, id, archive)));
  return isOfPeople ? typedText(words, first.from, next.to) : undefined;
}

/** “Frank Biden”, and nothing else: a word that has a capital as a given name has. */
function typedWithFamilyName({ words, parts }: ReadMessage): string | undefined {
  const [first, family, ...more] = words;
  const [only, ...others] = parts;
  if (first === undefined || family === undefined || more.length > 0 || only?.from !== 1 || others.length > 0)
    return undefined;
  const text = typedText(words, 0, 2);
  const isName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) && mayBeGiven(first) && !first.key.endsWith("s");
  return isName && first.owns !== true ? text : undefined;
}

/** “Kerry Shanghai”: nothing but a name, and a word that stands in nothing of theirs. */
function bareStranger({ words, parts, unread, telling }: ReadMessage, archive: Archive): string | undefined {
  const [person, ...others] = parts;
  if (person?.is !== "record" || others.length > 0) return undefined;
  const isBare = words.every(
    ({ key }) => (key === "and" || !isFunctionWord(key)) && !WHAT_SOMEBODY_IS.has(key) && cuesOf(key).length === 0,
  );
  const ids = person.records.map(({ id }) => id as string);
  const theirs = ids
    .flatMap((actor) => eventsMayConcern({ actor }, archive) ?? [])
    .filter(({ participants }) => participants.some(({ actor }) => ids.includes(actor)));
  // “Milei and Trump”: who stands before them is somebody, too.
  const isJoined = words[person.from - 1]?.key === "and" && words[0] !== undefined && looksLikeName(words[0]);
  const behind = [...(isJoined ? words.slice(0, person.from) : []), ...words.slice(person.to)].filter(
    ({ key, text }) => unread.includes(text) || (telling.includes(key) && !theirs.some((one) => tellsOf(one, key))),
  );
  return isBare && behind.length > 0 ? behind.map(({ text }) => text).join(" ") : undefined;
}

function tellsOf(event: Event, word: string): boolean {
  return textOf(event, undefined).includes(` ${word} `);
}
