// “Who called Xi a dictator”, “did Rutte really call Trump daddy”: a name that somebody gave somebody, which is a quotation and no telephone call.

import { tokenize } from "../../../../text/tokens.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { QUOTE_KEY } from "../../ask/pattern.ts";
import type { ReadMessage } from "../../read-message.ts";
import { ASKS_WHAT_THEY_DID } from "../phrasing/common-patterns.ts";

export type Called = {
  /** Who is said to have called somebody so; undefined where that is asked. */
  readonly by: RecordPart | undefined;
  readonly words: readonly string[];
  /** Who was introduced as somebody, as typed. */
  readonly whom?: string;
  /** What was called so; undefined for “him”. */
  readonly of: Part | undefined;
  /** As it stands in quotation marks; undefined where there are none. */
  readonly quotation?: string;
  /** In which it is to have been said. */
  readonly span?: Span;
};

const NAMES_SO: ReadonlySet<string> = new Set(
  "call calls called calling label labels labelled labeled brand branded dub dubbed describe describes described".split(
    " ",
  ),
);
/** Before a call that is one: “a call”, “the phone calls”. */
const NOUN_LEADS: ReadonlySet<string> = new Set(
  "a an the their his her its this that these last next first second phone telephone video every each any which and of".split(
    " ",
  ),
);
const PRONOUNS: ReadonlySet<string> = new Set("him her it them us me himself herself you".split(" "));

/** “Did Obama call Trump daddy”: who stands where whoever called them so does, though no record is called so. */
export function strangerWhoCalled(message: ReadMessage): string | undefined {
  const { words, parts } = message;
  if (calledWhat(message) === undefined) return undefined;
  const to = words.findIndex(({ key }) => NAMES_SO.has(key));
  const from = words.findLastIndex(({ key }, at) => at < to && CALLING_AUXILIARIES.has(key)) + 1;
  const between = parts.filter((part) => part.from < to && part.to > from);
  const isName = between.length > 0 || words.slice(from, to).every((word) => looksLikeName(word));
  const isStranger = from > 0 && from < to && between.every(({ is }) => is === "missing");
  return isStranger && isName ? typedText(words, from, to) : undefined;
}

const CALLING_AUXILIARIES: ReadonlySet<string> = new Set("did does do has had have didnt".split(" "));

/** undefined where nobody is called anything. */
export function calledWhat(message: ReadMessage): Called | undefined {
  const { words, parts } = message;
  const at = words.findIndex(
    ({ key }, place) =>
      (NAMES_SO.has(key) || isIntroducedAs(place, words)) && !NOUN_LEADS.has(words[place - 1]?.key ?? ""),
  );
  // “We call him the Secretary of 1975: is that right?” tells what whoever asks has written.
  // “What did Putin answer when Biden called him so?”: what he answered is asked for.
  const isAside = words.slice(1, Math.max(at, 1)).some(({ key }) => key === "when" || key === "after");
  if (at < 0 || isAside || /^(?:we|i)$/.test(words[at - 1]?.key ?? "")) return undefined;
  const start = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const named = parts.find(({ is, from }) => from === start && is !== "status");
  const whom = withItsKind(named, message) ?? meetingWordBehind(start, message);
  if (
    whom !== undefined &&
    !parts.some(({ to }) => to === at) &&
    isIntroduced(words, at) &&
    !ARTICLES.has(words[whom.to]?.key ?? "")
  )
    return undefined;
  if (whom === undefined && !PRONOUNS.has(words[start]?.key ?? "")) return undefined;
  // “Did Trump call Xi after Busan?”: where and when, and no name.
  const isPlaced = whom !== undefined && WHERE_AND_WHEN.has(words[whom.to]?.key ?? "");
  const article = isPlaced ? words.findIndex(({ key }, place) => place > whom.to && NAMES_ONE.has(key)) : -1;
  // “Who called the G20 in Johannesburg a disgrace”: the name stands behind the place.
  if (isPlaced && !ASKS_WHAT_THEY_DID.test(message.rest) && !(WHO_DID.test(message.rest) && article > 0))
    return undefined;
  return nameGiven({ at, whom, end: article > 0 ? article : (whom?.to ?? start + 1), isPlaced }, message);
}

/** “The failed Islamabad talks”: up to two words stand before the name of a meeting, behind an article. */
function meetingWordBehind(start: number, { words, parts }: ReadMessage): Part | undefined {
  if (words[start - 1]?.key !== "the" || words.slice(start).some(({ key }) => key === "off")) return undefined;
  const part = parts.find(({ from, is }) => from > start && from <= start + 2 && (is === "record" || is === "place"));
  const isPlain = part !== undefined && words.slice(start, part.from).every(({ key }) => !isFunctionWord(key));
  const isMeeting =
    part !== undefined &&
    (parts.some(({ is, from }) => is === "kind" && from === part.to) ||
      /\b(?:talks|summit|meeting|conference)$/iu.test(part.text));
  const kind = part && parts.find(({ is, from }) => is === "kind" && from === part.to);
  return isPlain && isMeeting ? { ...part, to: kind?.to ?? part.to } : undefined;
}

/** “The Alaska meeting a ten”: with the word for what it is, where what it was called stands behind that. */
function withItsKind(whom: Part | undefined, { words, parts }: ReadMessage): Part | undefined {
  const kind = whom && parts.find(({ is, from }) => is === "kind" && from === whom.to);
  return whom && kind && NAMES_ONE.has(words[kind.to]?.key ?? "") ? { ...whom, to: kind.to } : whom;
}

type Naming = {
  readonly at: number;
  readonly whom: Part | undefined;
  readonly end: number;
  /** Where and when stands right behind whoever is called so. */
  readonly isPlaced: boolean;
};

/** What stands behind whoever is called something. */
function nameGiven({ at, whom, end, isPlaced }: Naming, message: ReadMessage): Called | undefined {
  const { rest, words, parts, quoted, span } = message;
  const behind = words.slice(end).filter(({ key }) => key === QUOTE_KEY || !isFunctionWord(key));
  const what = behind.filter(({ key }) => key !== QUOTE_KEY).map(({ key }) => key);
  const by = parts.findLast((part): part is RecordPart => part.is === "record" && part.to <= at);
  const [quotation] = quoted;
  // “Who called Trump “daddy””, ““daddy”, who called him that”: what stands in quotation marks is the name, unless another stands there.
  if (quotation !== undefined)
    return (behind[0] ?? words[0])?.key === QUOTE_KEY
      ? { by, of: whom, words: tokenize(quotation), quotation }
      : undefined;
  // “What did Orbán call Zelensky?”: what he said in which he names him.
  const isAsked = by !== undefined && by.to === at && whom?.is === "record" && ASKS_WHAT_THEY_DID.test(rest);
  if (isAsked && (isPlaced || what.length === 0))
    return {
      by,
      of: whom,
      words: words.slice(whom.from, whom.to).map(({ key }) => key),
      ...(span === undefined ? {} : { span }),
    };
  return what.length === 0 || what.length > MAX_NAME_GIVEN || (isPlaced && ASKS_WHAT_THEY_DID.test(rest))
    ? undefined
    : {
        by,
        of: whom,
        words: what,
        ...(whom !== undefined && words[at]?.key.startsWith("introduc") ? { whom: whom.text } : {}),
      };
}

const WHERE_AND_WHEN: ReadonlySet<string> = new Set(
  "after before in on at about from since during until to".split(" "),
);

/** “Introduce Zelensky as President Putin”. */
function isIntroducedAs(at: number, words: ReadMessage["words"]): boolean {
  const key = words[at]?.key ?? "";
  if (!key.startsWith("introduc")) return false;
  return /^introduc(?:e|es|ed|ing)$/u.test(key) && words.slice(at + 2).some(({ key }) => key === "as");
}

/** “A disgrace”, “an old friend”. */
const NAMES_ONE: ReadonlySet<string> = new Set(["a", "an"]);
const WHO_DID = /^(?:so |and |but )?who (?:called|labell?ed|branded|dubbed|described)\b/iu;
/** “A chap called Albusaidi”, “somebody named so”: who it is, and not what he was called; “the man who called Xi a dictator” is. */
function isIntroduced(words: ReadMessage["words"], at: number): boolean {
  const before = words[at - 1]?.key ?? "";
  return SOMEBODY.has(before) || INTRODUCES.has(words[at - 2]?.key ?? "") || INTRODUCES.has(words[at - 3]?.key ?? "");
}

const SOMEBODY: ReadonlySet<string> = new Set("somebody someone anybody anyone person people man woman guy".split(" "));
const INTRODUCES: ReadonlySet<string> = new Set("a an some any this that another".split(" "));
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Longer than what anybody is called. */
const MAX_NAME_GIVEN = 5;
