// “Who called Xi a dictator”: the quotations in which somebody is called so.

import type { Archive } from "../../../../archive/archive.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { namesOf } from "../../../../archive/names/whole-names.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isSaidSo } from "./bare-phrase.ts";
import { checks, quotedThere } from "./check-intents.ts";
import { limitedTo, withoutWhereCalled } from "./epithet-place.ts";
import { type Called, calledWhat } from "./epithets.ts";
import { asIntroduced } from "./introduced-as.ts";
import { stemsAround, stemsOfQuote } from "./recorded-texts.ts";
import { rememberedWords } from "./remembered-words.ts";

/** Words of a quotation that is checked; fewer are looked for. */
const MIN_CHECKED = 3;

/** undefined where nobody is called anything. Half of the words are remembered at least, or they are looked for as they stand: that nobody is known to have said so is an answer. */
export function asksCalled(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const whole = calledWhat(message);
  if (whole === undefined) return undefined;
  const { message: bare, where } = withoutWhereCalled(message, archive);
  const called = calledWhat(bare) ?? whole;
  const { by, words, quotation } = called;
  const isTimed = by !== undefined && !message.yearless && !message.since;
  const span = called.span ?? (isTimed ? message.span : undefined);
  const [speaker] = (by?.records ?? []).flatMap((one) => (one.kind === "actor" ? [one.id] : []));
  if (quotation !== undefined && words.length >= MIN_CHECKED)
    return checks(quotedThere(quotation, where?.typed), speaker);
  const { forms: found, untold } = rememberedCalled(called, speaker, archive);
  const introduced = called.whom ?? whole.whom;
  if (introduced !== undefined && speaker !== undefined)
    return asIntroduced({ words, found, whom: introduced, speaker }, then);
  const limits = { ...limitedTo(where), ...(span === undefined ? {} : { from: span.from, to: span.to }) };
  const asIs = Object.keys(limits).length > 0 ? asPhrases(found, then) : found.join(" ");
  const sought = found.length * 2 >= words.length ? asIs : `"${words.join(" ")}"`;
  return asks({
    ...{ about: "quotes", page: 0, words: cutWords(sought) },
    ...(speaker === undefined ? {} : { speaker }),
    ...limits,
    ...(found.length === 0 || untold.length === 0 ? {} : { untold: [...untold] }),
    ...asKnown(asOf),
  });
}

/** One phrase where they stand so in a quotation, else each by itself. */
function asPhrases(found: readonly string[], then: IntentContext): string {
  const phrases = isSaidSo(found.join(" "), false, then) ? [found.join(" ")] : found;
  return phrases.map((one) => `"${one}"`).join(" ");
}

type RememberedCalled = {
  /** As they stand there. */
  readonly forms: readonly string[];
  /** What was called so, where the quotation does not tell of it. */
  readonly untold: readonly string[];
};

/** Of what somebody remembers what stands in a quotation. Where nobody is named who called somebody so, all of it does, or it is of what was called so. */
function rememberedCalled(
  { words, of, quotation }: Called,
  speaker: ActorId | undefined,
  archive: Archive,
): RememberedCalled {
  if (quotation !== undefined) return { forms: [], untold: [] };
  // “Called it a partnership without limits”: what stands before the last word is no name of what was called so.
  const last = of === undefined ? undefined : behindLast(words, speaker, archive);
  const found = rememberedWords(words, speaker, archive) ?? last;
  if (found === undefined) return { forms: [], untold: [] };
  if (speaker !== undefined || isOfThat(found.quote, of, archive)) return { forms: found.forms, untold: [] };
  const isWhole = found.words.length === words.length;
  return { forms: isWhole ? found.forms : [], untold: of === undefined ? [] : [of.text] };
}

/** “Called the US demands gangster-like”: what is named stands last, behind what is called so. */
function behindLast(words: readonly string[], speaker: ActorId | undefined, archive: Archive) {
  return words.length > 1 ? rememberedWords(words.slice(-1), speaker, archive) : undefined;
}

/** Whether it stands there, by any of its names. */
function isOfThat(quote: Quote, of: Part | undefined, archive: Archive): boolean {
  if (of === undefined) return true;
  const [said, around] = [stemsOfQuote(quote, archive), stemsAround(quote, archive)];
  const names = of.is === "record" ? of.records.flatMap((one) => namesOf(one, archive)) : [];
  return [of.text, ...names].some((name) =>
    tokenize(name).every((word) => said.has(toldStem(word)) || around.has(toldStem(word))),
  );
}
