// “Did Biden say ‘big mistake’ about Russia?”, “Lavrov said Ukraine is ‘not ready at all’”: the words in quotation marks are on record, and what is said around them is not. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Finding } from "../../archive/compare/compare.ts";
import { wordsOf } from "../../archive/compare/compared-words.ts";
import { around, passagesOf } from "../../archive/compare/passages.ts";
import type { Claim } from "../../archive/compare/verdict.ts";
import { eventConcerns, quoteConcerns } from "../../archive/concerns.ts";
import { isAt } from "../../archive/events-by-place.ts";
import type { ActorId } from "../../archive/fields.ts";
import { aroundQuote } from "../../archive/quote-words.ts";
import type { Quote } from "../../archive/schema.ts";
import { isStopWord } from "../../archive/search/stop-words.ts";
import type { View } from "../../core/view.ts";
import { isLightWord } from "../parts/light-words.ts";
import type { Part } from "../parts/part.ts";
import { readSentence } from "../parts/read-sentence.ts";
import { MOST_LETTERS_BESIDE } from "../read/claims.ts";
import { aboutWhat } from "../read/quoted-sentence.ts";
import { asPlaced } from "./said-elsewhere.ts";
import { unconnectedWith } from "./unconnected.ts";

/** What the words are said to be about, as typed, where nothing that is known of them is; undefined where something may be. */
function aboutElse(quote: Quote, beside: string, archive: Archive): string | undefined {
  const what = beside.length > MOST_LETTERS_BESIDE ? undefined : aboutWhat(beside);
  if (what === undefined) return undefined;
  const told = stemsTold(quote, archive);
  const named = readSentence(what, archive).parts.filter(({ is }) => CALLING_PARTS.has(is));
  const isOfIt =
    named.length === 0
      ? unsaidOf(what, told).length < tellingStems(what).length || tellingStems(what).length === 0
      : named.every((part) => hasToDoWith(part, quote, told, archive));
  return isOfIt ? undefined : what;
}

type FindingsAsTold = {
  readonly findings: readonly Finding[];
  readonly elsewhere?: string;
  readonly about?: string;
};

/** What was found as it is told: from another place, or of something else than what stands behind “about”. `isWhole`: all that stands around the quotation was found. */
export function toldAs(
  findings: readonly Finding[],
  { beside, behind }: { readonly beside: string; readonly behind: string },
  isWhole: boolean,
  archive: Archive,
): FindingsAsTold {
  const placed = asPlaced(findings, behind, archive);
  if (isWhole || placed.elsewhere !== undefined) return placed;
  const [first, ...others] = placed.findings;
  if (first === undefined || first.verdict !== first.standing || first.standing === "other-sense") return placed;
  const about = aboutElse(first.quote, beside, archive);
  return about === undefined ? placed : { findings: [{ ...first, verdict: "another-occasion" }, ...others], about };
}

type BesideQuotation = { readonly beside: string; readonly sentence: string | undefined };

/** Who is named beside a quotation and has nothing to do with it, and whether its sentence, if that was not found, says more than is on record. */
export function toldBeside(
  quote: Quote,
  { beside, sentence }: BesideQuotation,
  claim: Claim,
  archive: Archive,
): Pick<TextCheck, "unconnected" | "onlyQuoted"> {
  const unconnected = claim.about === undefined ? unconnectedWith(quote, beside, claim, archive) : [];
  const isMore = sentence !== undefined && isMoreThanTold(around(sentence, passagesOf(sentence)), quote, archive);
  return {
    ...(unconnected.length === 0 ? {} : { unconnected }),
    ...(isMore ? { onlyQuoted: true as const } : {}),
  };
}

type TextCheck = Extract<View, { kind: "check" }>;

const CALLING_PARTS: ReadonlySet<Part["is"]> = new Set<Part["is"]>(["record", "place", "missing"]);

/** Whether more of what a sentence says around its quotation is told of that nowhere than is. */
function isMoreThanTold(beside: string, quote: Quote, archive: Archive): boolean {
  const telling = wordsOf(beside)
    .flatMap(({ key }) => (isLightWord(key) ? [] : [key]))
    .join(" ");
  const [all, untold] = [tellingStems(telling), unsaidOf(telling, stemsTold(quote, archive))];
  return untold.length > 0 && 2 * untold.length >= all.length;
}

/** Whether a name has to do with what was said, where and at what, or stands in it. */
function hasToDoWith(part: Part, quote: Quote, told: ReadonlySet<string>, archive: Archive): boolean {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  if (unsaidOf(part.text, told).length === 0) return true;
  if (part.is === "place") return event !== undefined && isAt(event, part.place, archive);
  if (part.is !== "record") return false;
  return part.records.some(({ kind, id }) => {
    if (kind === "topic") return quoteConcerns(quote, { topic: id }, archive);
    if (kind === "event") return quote.event === id;
    const names = namesOfWhom(id, archive);
    const isNamed = names.some((name) => unsaidOf(name, told).length === 0);
    return isNamed || id === quote.speaker || (event !== undefined && eventConcerns(event, { actor: id }, archive));
  });
}

function namesOfWhom(id: ActorId, { actors }: Archive): readonly string[] {
  const actor = actors.get(id);
  return actor === undefined ? [] : [actor.name, ...actor.also, ...(actor.familyName ? [actor.familyName] : [])];
}

function tellingStems(text: string): readonly string[] {
  return wordsOf(text).flatMap(({ key, stem }) => (isStopWord(key) ? [] : [stem]));
}

function unsaidOf(text: string, told: ReadonlySet<string>): readonly string[] {
  return tellingStems(text).filter((stem) => !told.has(stem));
}

/** Every word of the quotation, of its occasion and notes, and of what it was said at and about. */
function stemsTold(quote: Quote, archive: Archive): ReadonlySet<string> {
  const notes = [quote.note ?? "", ...quote.wordings.map(({ note }) => note ?? "")];
  const texts = [...quote.wordings.map(({ text }) => text), ...aroundQuote(quote, archive), ...notes];
  return new Set(texts.flatMap(tellingStems));
}
