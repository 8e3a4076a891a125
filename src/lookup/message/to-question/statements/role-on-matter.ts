// “Chinese spokesman on the Houston consulate”, “Russian envoy on the grain deal said what”: what somebody of that state and in such an office said on a matter, and no list of who has the office.

import { knownBy } from "../../../../archive/known-steps.ts";
import { quotesBySubject } from "../../../../archive/may-concern.ts";
import { aroundQuote } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { cutWords } from "../../../../core/question.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain, says } from "../../intent.ts";
import { readMessage } from "../../read-message.ts";
import { eventsOfIntent, stateOfSide } from "../journeys/visit-called-off.ts";
import { stemsOfTexts, wordingsOf } from "../quotations/recorded-texts.ts";

/** “Press Secretary OF THE president”, “deputy minister”: somebody else. */
const THEMSELVES = "(?<!\\b(?:of|to|for|with) (?:the )?)(?<!\\b(?:vice|deputy|assistant|prime)[ -])";

/** An office as it is typed, and what has to stand where somebody spoke in it. */
const ROLES: readonly (readonly [typed: RegExp, held: RegExp])[] = [
  [/spokes|press secretary/iu, /spokes|press secretary/iu],
  [
    /foreign minister/iu,
    new RegExp(`${THEMSELVES}(?:foreign minister|minister (?:of|for) (?:foreign|external) affairs)`, "iu"),
  ],
  [/prime minister|premier/iu, /(?<!\b(?:of|to|for|with|vice|deputy) (?:the )?)(?:prime minister|premier)/iu],
  [/envoy|negotiator|ambassador|representative/iu, /envoy|negotiator|ambassador|representative/iu],
  [/minister/iu, new RegExp(`${THEMSELVES}(?:(?:foreign|defen[cs]e|interior|finance) )?minister`, "iu")],
  [/president/iu, new RegExp(`${THEMSELVES}president`, "iu")],
  [/chancellor/iu, new RegExp(`${THEMSELVES}chancellor`, "iu")],
];

const ROLE_ON_MATTER = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:what (?:did|has|does) )?(?:the |an? |some )?(?<of>\p{L}+(?: \p{L}+)??) (?<role>(?:(?:foreign|defen[cs]e) ministry |government |state department |white house )?(?:spokes(?:man|woman|person)|press secretary)|(?:foreign |prime )?minister|premier|president|chancellor|envoy|ambassador|negotiator)(?: (?:say|said|saying|speaks?|spoke|comment(?:s|ed)?|remarks?))?,? (?:on|about|regarding|concerning) (?:the |an? )?(?<matter>\p{L}\S*.*?)(?:[, –—-]+(?:(?:he |she )?said what|what (?:did (?:he|she|they) say|was said)|quotes?|statement|in (?:his|her|their) words))?[\s?!.]*$/iu,
);

/** What “on” is before a day, and where somebody posts. */
const NO_MATTER =
  /^(?:(?:(?:state|official|first|last|surprise) )*(?:visit|trip|tour|journey)\b|(?:board|camera|record|video|behalf|x|twitter|weibo|telegram|truth social|tv|television|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b.*\d|\d))/iu;

/** Kinds of meetings, and what the rest of the matter tells as well. */
const TELLS_NO_MATTER =
  /^(?:talks?|meetings?|summits?|visits?|calls?|conferences?|deals?|trips?|requests?|issues?|questions?|matters?|rounds?|plans?|join\w*)$/u;

/** The words without which nothing is on the matter. */
function wordsTellingMatter(matter: string): readonly string[] {
  const words = tokenize(matter).filter((word) => !isStopWord(word) && word !== "s");
  const telling = words.filter((word) => !TELLS_NO_MATTER.test(word));
  return telling.length > 0 ? telling : words;
}

/** undefined where nothing of the kind is asked, the office itself is called after the matter, or it is answered already. `read`: a part of it by its parts and weights. */
export function asksRoleOnMatter(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { of = "", role = "", matter = "" } = ROLE_ON_MATTER.exec(asked)?.groups ?? {};
  const held = ROLES.find(([typed]) => typed.test(role))?.[1];
  if (held === undefined || NO_MATTER.test(matter)) return undefined;
  const side = readMessage(of, then.archive, then.today);
  // “US special envoy on climate” is the name of an office.
  if (side.parts.some(({ from, to }) => to - from < side.words.length)) return undefined;
  const named = side.parts.flatMap((part) =>
    part.is === "record" ? part.records.map(({ id }) => stateOfSide(id, then)) : [],
  );
  const [state, ...others] = new Set(named);
  const words = wordsTellingMatter(matter);
  if (state === undefined || others.length > 0 || words.length === 0) return undefined;
  if (then.archive.actors.get(state as never)?.kind !== "state") return undefined;
  const whole = read(asked, then);
  if (isCalledAfterWords(whole, words) || isQuotedOfThem(whole)) return undefined;
  const told = quotedInRole(state, held, words, then) ?? toldInRole(state, held, read(matter, then), then);
  if (told !== undefined || eventsOfIntent(whole, then).length > 0) return told;
  return says(nothingFound(noneInRole(`${of} ${role}`, matter, then), then.asOf, threeToTap(then.words)));
}

/** “Special envoy on climate”: the matter is a part of the office. */
function isCalledAfterWords(whole: Intent, words: readonly string[]): boolean {
  if (!whole.ok || !("question" in whole) || whole.question.about !== "office") return false;
  const title = tokenize(whole.question.title);
  return words.some((word) => title.includes(word));
}

function isQuotedOfThem(whole: Intent): boolean {
  if (!whole.ok || !("question" in whole)) return false;
  const { question } = whole;
  return question.about === "quote" || (question.about === "quotes" && question.speaker !== undefined);
}

function noneInRole(speaker: string, matter: string, { words }: IntentContext): string {
  const none = { standing: NONE, topic: NONE, event: NONE, place: NONE, span: NONE, asOf: NONE };
  return words.quotes.none({ ...none, words: words.labels.quoted({ text: matter }), speaker });
}

/** The one quotation of somebody of that state in such an office that has all of the matter in it or around it, or all of one speaker at one event. */
function quotedInRole(
  state: string,
  held: RegExp,
  words: readonly string[],
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const theirs = quotesBySubject.of(archive).actors.get(state) ?? [];
  const isInRole = ({ as = "", occasion }: Quote) =>
    held.test(as) || (held.test(occasion) && /spokes/iu.test(occasion));
  const inRole = theirs.filter((quote) => quote.status !== "misattributed" && isInRole(quote));
  const tell = (textsOf: (quote: Quote) => readonly string[]) =>
    inRole.filter((quote) => {
      const told = stemsOfTexts([...textsOf(quote), ...wordingsOf(quote)], archive);
      return words.every((word) => told.has(toldStem(word)));
    });
  // What has the matter itself goes before what only belongs to an event that has it.
  const own = tell(({ occasion }) => [occasion]);
  const [first, ...others] = own.length > 0 ? own : tell((quote) => aroundQuote(quote, archive));
  if (first === undefined) return undefined;
  const { speaker, event } = first;
  const page = { page: 0, ...asKnown(asOf) };
  const areOfOne = others.every((one) => one.speaker === speaker && one.event === event);
  return others.length > 0 && areOfOne && event !== undefined
    ? asks({ about: "quotes", speaker, event, ...page })
    : asks({ about: "quote", id: first.id, ...page });
}

/** Of more meetings none is meant. */
const MOST_ON_MATTER = 3;

/** The step of what the matter is by which somebody of that state in such an office told something. */
function toldInRole(state: string, held: RegExp, matter: Intent, then: IntentContext): Intent | undefined {
  const { archive, today, asOf } = then;
  const ids = eventsOfIntent(matter, then);
  if (ids.length > MOST_ON_MATTER) return undefined;
  const isOfState = (one: string) => {
    const [first] = readMessage(one, archive, today).parts.flatMap((part) =>
      part.is === "record" ? part.records : [],
    );
    return first !== undefined && stateOfSide(first.id, then) === state;
  };
  for (const id of ids) {
    const event = archive.events.get(id as never);
    const told = event === undefined ? [] : knownBy(event, asOf).flatMap(({ says: by = "" }) => by.split("; "));
    const speaker = told.findLast((one) => held.test(one) && isOfState(one));
    if (event === undefined || speaker === undefined) continue;
    const step = saidAsStep({ name: cutWords(tokenize(speaker).slice(0, WORDS_OF_SPEAKER).join(" ")) });
    return asks({ about: "event", id: event.id, page: 0, focus: "told", step, ...asKnown(asOf) });
  }
  return undefined;
}

/** A name and an office: so many words are nobody else's. */
const WORDS_OF_SPEAKER = 6;
