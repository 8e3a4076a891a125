// Names of which no record is called: of somebody who is asked for, and how it is said that they are missing.

import { keyOf, NAMED_KINDS, type Named, type NamedKind, titleOf } from "../../../../archive/names/whole-names.ts";
import { type Notice, nothingFound } from "../../../../core/notice.ts";
import type { Ask as AskButton } from "../../../../core/view.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { quoted } from "../../../../wording/describe-state.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { resolveName } from "../../../names/resolve-name.ts";
import { sayAbsent } from "../../../names/say-absent.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import { isOfDegree } from "../../../parts/missing-names.ts";
import type { Part } from "../../../parts/part.ts";
import type { Ask } from "../../ask/ask.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isSpeaker, QUOTATIONS, SAYS } from "../quotations/resolve-speaker.ts";
import { grownStranger } from "./unknown-full-name.ts";

/** Who is asked for, or is to have spoken, though no record is called so; that some record tells of them makes them none of it. */
export function unknownPeople(ask: Ask, message: ReadMessage): readonly string[] {
  const { words, parts } = message;
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const isName = (at: number) => {
    const word = words[at];
    return word !== undefined && isFree(at) && looksLikeName(word) && !isTermWord(word.key) && !isOfDegree(words, at);
  };
  const isOnlyOne = !parts.some(({ is }) => is === "record");
  const hasNumber = (from: number, to: number) => /\d/.test(typedText(words, from, to));
  const isAskedFor = (from: number, to: number) =>
    (isOnlyOne && (ask === "who" || (ask === "office" && to - from > 1))) ||
    // “COP16 on biodiversity” is nobody.
    (from === 0 && ON_WHAT_THEY_SPOKE.has(words[to]?.key ?? "") && parts.length > 0 && !hasNumber(from, to)) ||
    // “When did Merz become chancellor?”
    (parts.some(({ is }) => is === "office") && BECOMES.test(words[to]?.key ?? "")) ||
    (ask === "office" && from === 1 && /^(?:is|was)$/.test(words[0]?.key ?? "") && STILL.has(words[to]?.key ?? "")) ||
    (QUOTING.has(ask) && isSpeaker({ from, to }, message) && !words.slice(from, to).some(({ key }) => /\d/.test(key)));
  const names: string[] = [
    ...namedBehindOffice(ask, message),
    ...calledAsMonths(message),
    ...wordsThatSpoke(ask, message),
    ...(QUOTING.has(ask) ? endsWithSpeaker(message) : []),
  ];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (isName(to)) to++;
    if (to > from && isAskedFor(from, to)) names.push(typedText(words, from, to));
    from = Math.max(from, to);
  }
  return names;
}

/** “Peskov on Witkoff”: words of the first are asked for. */
const ON_WHAT_THEY_SPOKE: ReadonlySet<string> = new Set(["on", "about"]);

const BECOMES = /^bec(?:ome|omes|ame)$/u;

/** “Is Baerbock still foreign minister?” */
const STILL: ReadonlySet<string> = new Set("still ever now yet already really once the a an".split(" "));

/** “Vice president Harris”: a word behind an office that is none of the question’s, whatever else it may be. */
function namedBehindOffice(ask: Ask, { rest, words, parts, span, translated }: ReadMessage): readonly string[] {
  // “When did the prime minister resign”.
  if (/^(?:and |so |but )?(?:when|where|why|how)\b/iu.test(rest)) return [];
  // “Foreign minister back in 2016”.
  if ((ask !== "office" && ask !== "who") || span !== undefined || translated === true) return [];
  return parts.flatMap(({ is, from, to }): readonly string[] => {
    const word = words[to];
    const isFree = !parts.some((part) => part.from <= to && to < part.to);
    if (is !== "office" || word === undefined || !isFree || words.length > to + 1) return [];
    const isOther =
      isFunctionWord(word.key) ||
      isTermWord(word.key) ||
      cuesOf(word.key).length > 0 ||
      /ly$|^(?:again|name|names|list|nowadays|then)$/.test(word.key);
    return isOther ? [] : [typedText(words, from, to + 1)];
  });
}

/** “When did May meet Trump”: who stands between the two verbs, and no month. */
function calledAsMonths({ words, parts }: ReadMessage): readonly string[] {
  return words.flatMap(({ key, text }, at): readonly string[] => {
    const isFree = !parts.some(({ from, to }) => from <= at && at < to);
    const does = words[at + 1]?.key ?? "";
    const isWho = HAS_DONE.has(words[at - 1]?.key ?? "") && (MEETS.test(does) || SAYS.has(does));
    return isFree && isWho && AS_MONTHS.has(key) ? [text.charAt(0).toUpperCase() + text.slice(1)] : [];
  });
}

/** “What did Mark say”, “quotes by Long”: a word with a capital, ordinary as it may be, where nothing but a speaker stands. */
export function wordsThatSpoke(ask: Ask, { words, parts }: ReadMessage): readonly string[] {
  if (!QUOTING.has(ask)) return [];
  return words.flatMap(({ text, capital }, at): readonly string[] => {
    const isFree = !parts.some(({ from, to }) => from <= at && at < to);
    const [before = "", next = ""] = [words[at - 1]?.key, words[at + 1]?.key];
    // “By the Presidency of South Africa”.
    const isBy = before === "by" && QUOTATIONS.has(words[at - 2]?.key ?? "") && BEHIND_SPEAKER.has(next);
    const isSpeaking = isBy || (HAS_DONE.has(before) && SAYS.has(next));
    return capital && isFree && isSpeaking ? [text] : [];
  });
}

/** “Quotes by the five eyes”: words that end the message where nothing but whoever spoke stands. */
function endsWithSpeaker({ words, parts }: ReadMessage): readonly string[] {
  const by = words.findIndex(({ key }, at) => key === "by" && QUOTATIONS.has(words[at - 1]?.key ?? ""));
  const from = words[by + 1]?.key === "the" ? by + 2 : by + 1;
  if (by < 1 || parts.some(({ to }) => to > from)) return [];
  const last = words.slice(from);
  const isName = last.length > 1 && !last.some(({ key }) => isFunctionWord(key) || cuesOf(key).length > 0);
  return isName && last.some(({ key }) => !isLightWord(key)) ? [typedText(words, from, words.length)] : [];
}

const BEHIND_SPEAKER: ReadonlySet<string> = new Set(["", "on", "about", "at", "in", "from", "since"]);
const HAS_DONE: ReadonlySet<string> = new Set("did does do has had".split(" "));

const AS_MONTHS: ReadonlySet<string> = new Set("may march april june august".split(" "));

/** What is asked of words that somebody is to have said. */
export const QUOTING: ReadonlySet<Ask> = new Set<Ask>(["quotes", "check"]);

/**
 * “I do not have Mark Carney”, with the names that come nearest. A word in small letters, left over of a sentence in another
 * language and like no name, is rather one that was not understood.
 */
export function absent(
  names: readonly string[],
  { archive, today, words, asOf }: IntentContext,
  { translated, ask }: Pick<ReadMessage, "translated"> & { readonly ask?: Ask } = {},
): Notice {
  const unique = [...new Set(names)];
  // Who is asked for is no event.
  const kinds = ask === "who" ? PEOPLE_AND_BODIES : NAMED_KINDS;
  const meant = unique.length === 1 ? resolveName(unique[0] ?? "", kinds, archive, { today, asOf }) : undefined;
  const all = meant?.says === "none" ? meant.near : [];
  // Beside somebody who is called nearly so, what they did is no name.
  const [first = ""] = tokenize(unique[0] ?? "");
  const isPerson = all.some(({ kind }) => kind === "actor");
  // What is called by a place, “Congress of Vienna”, is near nothing else that is called by it.
  const isOfPlace = /^\p{L}+ of /u.test(unique[0] ?? "");
  const isCalled = (one: Named) => keyOf(titleOf(one, archive)).includes(first);
  const some = all.filter((one) => (one.kind === "event" ? !isPerson && isCalled(one) : !isOfPlace || isCalled(one)));
  const near = [...new Map(some.map((one) => [titleOf(one, archive), one])).values()].slice(0, MAX_NEAR);
  const asks = threeToTap(
    words,
    near.map((one) => askAbout(one, archive)),
  );
  const isWord = (name: string) => name === name.toLowerCase() && name !== name.toUpperCase();
  const told =
    translated === true && near.length === 0 && unique.every(isWord)
      ? words.names.notUnderstood({ words: words.and(unique.map((one) => quoted(one, words))) })
      : sayAbsent({ typed: words.and(unique), near }, { archive, words });
  return nothingFound(told, asOf, asks);
}

/** “Cuban missile crisis”, “the Abraham Accords”: with the words behind it that belong to it, and a kind or office that is called so. */
export function wholeName(part: Part, message: ReadMessage): string {
  const { words, parts, telling, unread, span } = message;
  const isPlain = (at: number) => {
    const word = words[at];
    if (word === undefined || isFunctionWord(word.key)) return false;
    const other = parts.find(({ from, to }) => from <= at && at < to);
    if (other !== undefined) return other.is === "kind";
    return (telling.includes(word.key) || unread.includes(word.text)) && cuesOf(word.key).length === 0;
  };
  // Its text may be more than the words that it stands for.
  const isAsTyped = part.to > part.from && typedText(words, part.from, part.to) === part.text;
  if (!isAsTyped) return part.text;
  const { from, to: end } = grownStranger(part, message);
  let to = end;
  while (span === undefined && isPlain(to)) to++;
  const isCalled = CALLED.has(words[to - 1]?.key ?? "") || (from === 0 && to === words.length);
  const isWhole = to > end && isCalled && !MEETS.test(words[to - 1]?.key ?? "");
  return typedText(words, from, isWhole ? to : end);
}

/** Kinds by which something is called; whoever is named meets, talks and visits. */
const CALLED: ReadonlySet<string> = new Set(
  "accord accords treaty pact agreement agreements protocol convention memorandum declaration conference congress".split(
    " ",
  ),
);
const MEETS = /^(?:meet|met|visit|call|talk|summit)/;

const PEOPLE_AND_BODIES: readonly NamedKind[] = ["actor", "topic"];

/** Names that are offered for one that is missing. */
const MAX_NEAR = 3;

function askAbout(one: Named, archive: IntentContext["archive"]): AskButton {
  const label = titleOf(one, archive);
  if (one.kind === "event") return { label, question: { about: "event", id: one.id, page: 0 } };
  if (one.kind === "actor") return { label, question: { about: "who", id: one.id, page: 0 } };
  return { label, question: { about: "next", topic: one.id, page: 0 } };
}
