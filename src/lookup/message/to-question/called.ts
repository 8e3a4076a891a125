// “Who called Xi a dictator”, “did Rutte really call Trump daddy”: a name that somebody gave somebody, which is a quotation and no telephone call.

import { cutWords } from "../../../core/question.ts";
import { tokenize } from "../../../text/tokens.ts";
import { typedText } from "../../../text/typed-words.ts";
import { looksLikeName } from "../../parts/find-names.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Part, RecordPart } from "../../parts/part.ts";
import { asKnown } from "../../read/read-day.ts";
import { QUOTE_KEY } from "../ask/pattern.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { checks } from "./about-checks.ts";
import { rememberedWords } from "./quote-words.ts";

type Called = {
  /** Who is said to have called somebody so; undefined where that is asked. */
  readonly by: RecordPart | undefined;
  readonly words: readonly string[];
  /** As it stands in quotation marks; undefined where there are none. */
  readonly quotation?: string;
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
  const whom = parts.find(({ is, from }) => from === start && is !== "status");
  if (
    whom !== undefined &&
    !parts.some(({ to }) => to === at) &&
    isIntroduced(words, at) &&
    !ARTICLES.has(words[whom.to]?.key ?? "")
  )
    return undefined;
  if (whom === undefined && !PRONOUNS.has(words[start]?.key ?? "")) return undefined;
  // “Did Trump call Xi after Busan?”: where and when, and no name.
  if (whom !== undefined && WHERE_AND_WHEN.has(words[whom.to]?.key ?? "")) return undefined;
  return nameGiven({ at, whom, end: whom?.to ?? start + 1 }, message);
}

type Naming = { readonly at: number; readonly whom: Part | undefined; readonly end: number };

/** What stands behind whoever is called something. */
function nameGiven({ at, whom, end }: Naming, { rest, words, parts, quoted }: ReadMessage): Called | undefined {
  const behind = words.slice(end).filter(({ key }) => key === QUOTE_KEY || !isFunctionWord(key));
  const what = behind.filter(({ key }) => key !== QUOTE_KEY).map(({ key }) => key);
  const by = parts.findLast((part): part is RecordPart => part.is === "record" && part.to <= at);
  const [quotation] = quoted;
  // “Who called Trump “daddy””, ““daddy”, who called him that”: what stands in quotation marks is the name, unless another stands there.
  if (quotation !== undefined)
    return (behind[0] ?? words[0])?.key === QUOTE_KEY ? { by, words: tokenize(quotation), quotation } : undefined;
  if (what.length > MAX_NAME_GIVEN) return undefined;
  if (what.length > 0) return { by, words: what };
  // “What did Orbán call Zelensky?”: what he said in which he names him.
  const isAsked = by !== undefined && by.to === at && whom?.is === "record" && WHAT_DID.test(rest);
  return isAsked ? { by, words: words.slice(whom.from, whom.to).map(({ key }) => key) } : undefined;
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

const WHAT_DID = /^(?:so |and |but )?what (?:did|does|has|had)\b/iu;

/** “A chap called Albusaidi”, “somebody named so”: who it is, and not what he was called; “the man who called Xi a dictator” is. */
function isIntroduced(words: ReadMessage["words"], at: number): boolean {
  const before = words[at - 1]?.key ?? "";
  return SOMEBODY.has(before) || INTRODUCES.has(words[at - 2]?.key ?? "") || INTRODUCES.has(words[at - 3]?.key ?? "");
}

const SOMEBODY: ReadonlySet<string> = new Set("somebody someone anybody anyone person people man woman guy".split(" "));
const INTRODUCES: ReadonlySet<string> = new Set("a an some any this that another".split(" "));
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Words of a quotation that is checked; fewer are looked for. */
const MIN_CHECKED = 3;

/** Longer than what anybody is called. */
const MAX_NAME_GIVEN = 5;

/** Half of the words are remembered at least, or they are looked for as they stand: that nobody is known to have said so is an answer. */
export function asksCalled({ by, words, quotation }: Called, { archive, asOf }: IntentContext): Intent {
  const [speaker] = (by?.records ?? []).flatMap((one) => (one.kind === "actor" ? [one.id] : []));
  if (quotation !== undefined && words.length >= MIN_CHECKED) return checks(quotation, speaker);
  const found = quotation === undefined ? (rememberedWords(words, speaker, archive)?.forms ?? []) : [];
  const sought = found.length * 2 >= words.length ? found.join(" ") : `"${words.join(" ")}"`;
  return asks({
    about: "quotes",
    page: 0,
    words: cutWords(sought),
    ...(speaker === undefined ? {} : { speaker }),
    ...asKnown(asOf),
  });
}
