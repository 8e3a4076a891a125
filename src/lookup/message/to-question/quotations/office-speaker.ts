// “What did the president of France say”, “quotes by the Chinese foreign minister”: the words of whoever holds the office, and of nobody else.

import type { Archive } from "../../../../archive/archive.ts";
import { type Named, titleOf } from "../../../../archive/names/whole-names.ts";
import { surelyHeld } from "../../../../archive/offices.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { describeSpan, NONE } from "../../../../wording/describe-limits.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { cuesOf } from "../../../parts/cues.ts";
import type { Part, Stretch } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { asksOffice } from "../offices-and-people/office-intents.ts";
import { ownerIn } from "../offices-and-people/possessor-slot.ts";
import { type OfficePart, stateOf } from "../offices-and-people/resolve-holder.ts";
import { ASKS_WHAT_THEY_DID } from "../phrasing/common-patterns.ts";
import { BY, SAYS, SURELY } from "./resolve-speaker.ts";

/** An office whose words are asked for, with the state or body whose it is: from the first of their words on. */
type SpeakingOffice = { readonly office: OfficePart; readonly from: number; readonly to: number };

/** The message with whoever held the office in its time in place of the office; the same where nobody is known, or no office speaks. */
export function withSpeaker(message: ReadMessage, then: IntentContext): ReadMessage {
  const speaking = speakingOffice(message, then.archive);
  const holders = speaking === undefined ? [] : holdersThen(speaking, message, then);
  if (speaking === undefined || holders.length === 0) return message;
  const { from, to } = speaking;
  const others = message.parts.filter((part) => part.to <= from || part.from >= to);
  const [only, ...more] = holders;
  // What is looked for beside a speaker is a name, and no title.
  const text = only === undefined || more.length > 0 ? typedText(message.words, from, to) : titleOf(only, then.archive);
  const part: Part = { is: "record", records: holders, spelling: false, from, to, text };
  return { ...message, parts: [...others, part].sort((a, b) => a.from - b.from) };
}

/** That nobody is known to hold the office that is to have spoken, of a state or body that is named; undefined where no office speaks. */
export function saysNobodySpeaks(message: ReadMessage, then: IntentContext): Intent | undefined {
  const speaking = speakingOffice(message, then.archive);
  if (speaking === undefined || speaking.to - speaking.from === speaking.office.to - speaking.office.from)
    return undefined;
  const intent = asksOffice(upToOffice(speaking, message), then);
  const office = typedText(message.words, speaking.from, speaking.to);
  if (intent?.ok === false) return intent;
  if (intent === undefined || !("question" in intent) || intent.question.about !== "office")
    return saysUntold(office, message, then);
  const { words } = then;
  const { question } = intent;
  const known = holdersOf(question, then.archive).length > 0;
  const none = known && question.from === undefined ? words.office.notNow : words.office.none;
  const text = none({ office, of: NONE, span: describeSpan(question, words) ?? NONE });
  const asks = known
    ? [{ label: words.who.formerly({ office }), question: { ...question, from: undefined, to: undefined } }]
    : [];
  return says(nothingFound(text, then.asOf, threeToTap(words, asks)));
}

/** Those who surely held it in the time of the message, or hold it as far as is known; the latest first. */
function holdersThen(speaking: SpeakingOffice, message: ReadMessage, then: IntentContext): readonly Named[] {
  const named = upToOffice(speaking, message);
  const now = holdersNow(named, then);
  return now.length > 0 ? now : presidedOnce(named, then);
}

/** “The president of COP26” is whoever was, though the office is over. */
function presidedOnce(message: ReadMessage, then: IntentContext): readonly Named[] {
  const isOfEvent = message.parts.some(
    (part) => part.is === "record" && part.records.every(({ kind }) => kind === "event"),
  );
  const intent = isOfEvent && message.span === undefined ? asksOffice(message, then) : undefined;
  if (intent?.ok !== true || !("question" in intent) || intent.question.about !== "office") return [];
  const ids = new Set(holdersOf(intent.question, then.archive).map(({ actor }) => actor.id));
  return ids.size === 1 ? [...ids].map((id) => ({ kind: "actor", id })) : [];
}

/** Those who hold the office that a message names, or held it in its time. */
export function holdersNow(message: ReadMessage, then: IntentContext): readonly Named[] {
  const intent = asksOffice(message, then);
  if (intent?.ok !== true || !("question" in intent) || intent.question.about !== "office") return [];
  const { to = then.today } = intent.question;
  // “Quotes by US presidents” are those of all.
  const from = intent.question.from ?? (intent.question.to === undefined ? then.today : undefined);
  // Who holds it today is not who will have spoken.
  if (from !== undefined && from > then.today) return [];
  const held = holdersOf(intent.question, then.archive).filter(({ office }) => surelyHeld(office, from, to));
  return [...new Set(held.map(({ actor }) => actor.id))].map((id) => ({ kind: "actor", id }));
}

/** The words up to the office: what was said is no part of its title. */
function upToOffice({ to }: SpeakingOffice, message: ReadMessage): ReadMessage {
  const words = message.words.slice(0, to);
  return {
    ...message,
    words,
    rest: typedText(message.words, 0, to),
    parts: message.parts.filter((part) => part.to <= to),
    telling: message.telling.filter((key) => words.some((word) => word.key === key)),
    unread: message.unread.filter((text) => words.some((word) => word.text === text)),
  };
}

/** What is no question of somebody’s words, though it speaks of saying. */
const OF_OTHERS = whereItMayFit(/^(?:and |so |but )?(?:who|whom|whose|which|when|where|why)\b/iu);

function speakingOffice(message: ReadMessage, archive: Archive): SpeakingOffice | undefined {
  const { parts, rest } = message;
  if (OF_OTHERS.test(rest)) return undefined;
  const office = parts.find((part): part is OfficePart => part.is === "office");
  if (office === undefined) return undefined;
  const title = titleRange(office, message, archive);
  const { from, to } = { ...title, to: behindPost(title.to, message) };
  const isPersonAt = (isThere: (part: Part) => boolean) =>
    parts.some(
      (part) =>
        part.is !== "office" &&
        isThere(part) &&
        (part.is === "missing" ||
          (part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)))),
    );
  // “President Xi said”, and “Macron, the French president, said”: whoever is named beside it.
  if (isPersonAt((part) => part.from === to)) return undefined;
  const speaks = !isPersonAt((part) => part.to <= from) && (saysSomething(to, message) || isQuoted(from, to, message));
  return speaks || isToldSomething(from, message) ? { office, from, to } : undefined;
}

/** “The consul general in Osaka said”: where the office is belongs to it. */
function behindPost(to: number, message: ReadMessage): number {
  const { words, parts } = message;
  const key = words[to]?.key ?? "";
  const named = parts.find(({ from }) => from === to + 1);
  // “The president of COP26 apologised”.
  const isOfEvent = key === "of" && named?.is === "record" && named.records.every(({ kind }) => kind === "event");
  if (!isOfEvent && !/^(?:in|at)$/u.test(key)) return to;
  const end = named?.to ?? to + 2;
  return saysSomething(end, message) ? end : to;
}

/** With the state or body whose it is, and a matter before it: “the Chinese defence minister”. */
function titleRange(office: OfficePart, message: ReadMessage, archive: Archive): Stretch {
  const state = stateOf(office, message, archive);
  // “Putin’s spokesman”, “Scotland’s first minister” is not who is named.
  const owner = ownerIn(message, archive);
  const isOwned = owner !== undefined && owner.to <= office.from && office.from - owner.to < MAX_BETWEEN;
  if (isOwned) return { from: owner.from, to: Math.max(office.to, state?.to ?? office.to) };
  let from = Math.min(office.from, state?.from ?? office.from);
  const isBefore = (part: Part) =>
    part.is === "record" && part.to === from && !part.records.some(({ kind, id }) => isPerson(kind, id, archive));
  for (let next = message.parts.find(isBefore); next !== undefined; next = message.parts.find(isBefore))
    from = next.from;
  return { from, to: Math.max(office.to, state?.to ?? office.to) };
}

/** Words from whose something is to the end of a title, “first” among them. */
const MAX_BETWEEN = 3;

/** “What did Putin tell the US president”: whoever is spoken to is somebody, too. */
function isToldSomething(from: number, { words }: ReadMessage): boolean {
  const before = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  const key = words[before]?.key ?? "";
  return TELLS_SOMEBODY.has(key) || (key === "to" && words.slice(0, before).some((word) => SAYS_TO.has(word.key)));
}

const SAYS_TO: ReadonlySet<string> = new Set("say says said wrote write".split(" "));
const TELLS_SOMEBODY: ReadonlySet<string> = new Set("tell tells told warn warned thank thanked".split(" "));

/** “Did the president ever say”, “what does the minister think”, “what has the chancellor talked about”. */
function saysSomething(to: number, { words, rest }: ReadMessage): boolean {
  let verb = to;
  while (SURELY.has(words[verb]?.key ?? "")) verb++;
  const key = words[verb]?.key ?? "";
  if (TALKS.test(key)) return OF_WHAT.has(words[verb + 1]?.key ?? "");
  if (POSTS.test(key)) return ASKS_WHAT_THEY_DID.test(rest);
  return SAYS.has(key) || THINKS.test(key) || cuesOf(key).includes("said");
}

const TALKS = /^(?:talk|talked|speak|spoke|spoken)$/u;
const OF_WHAT: ReadonlySet<string> = new Set("about on of".split(" "));
/** “What did the consul post”, “what did the NATO chief call Trump”: no office, and no telephone call. */
const POSTS = /^(?:post|tweet|call|label|dub)$/u;
const THINKS = /^(?:think|thinks|mention|mentioned|mentions)$/u;

/** “Quotes by the French president”, “the NATO chief’s remarks”. */
function isQuoted(from: number, to: number, { words }: ReadMessage): boolean {
  const isQuotation = (at: number) => QUOTATION.has(words[at]?.key ?? "");
  const before = words[from - 1]?.key === "the" || words[from - 1]?.key === "a" ? from - 2 : from - 1;
  const isBehindBy = BY.has(words[before]?.key ?? "") && words.slice(0, before).some((_, at) => isQuotation(at));
  return isBehindBy || (words[to - 1]?.owns === true && isQuotation(to)) || (from <= 1 && isQuotation(to));
}

const QUOTATION: ReadonlySet<string> = new Set(
  "quote quotes quotation quotations remark remarks comment comments words statement statements said line lines saying sayings".split(
    " ",
  ),
);
