// “Did Putin really say …”: words to check.

import { lastDayOfMonth, monthOf } from "@attache/edtf";
import { compare } from "../../../../archive/compare/compare.ts";
import { isDeniedBy } from "../../../../archive/compare/denials.ts";
import { withoutFragments } from "../../../../archive/compare/fragments.ts";
import { passagesOf } from "../../../../archive/compare/passages.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereaboutsIn } from "../../../answers/said-elsewhere.ts";
import { aboutWhat, sentenceAround } from "../../../read/quoted-sentence.ts";
import { strangerAsked } from "../../../read/stranger.ts";
import { withoutDoubt } from "../../doubt.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { saidAsTyped } from "./bare-phrase.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { remarkIn } from "./named-remark.ts";
import { QUOTED_HERE } from "./quotation-sign.ts";
import { rememberedWords } from "./remembered-words.ts";
import { type Speaker, type Speaking, speakerIn } from "./resolve-speaker.ts";
import { placeOfSaying } from "./saying-place.ts";
import { speakersInRow } from "./several-speakers.ts";
import { saidInAnyOrder } from "./words-in-any-order.ts";

/** Words to check, and who is to have said them. */
export function asksCheck(message: ReadMessage, text: string, then: IntentContext): Intent | undefined {
  const { archive } = then;
  const speaker = speakerIn(message, archive);
  const where = placeOfSaying(message, archive);
  const said = CLAUSE.exec(text)?.groups?.clause;
  const clause =
    said &&
    withoutDoubt(withoutAddressee(said.replace(WHEN_TOO, "").replace(IN_ARCHIVE, ""), message)).replace(
      SAID_THERE,
      (found, there: string) => {
        // Where it was said is none of its words.
        return where !== undefined && keyOf(there) === keyOf(where.typed) ? "" : found;
      },
    );
  const passage = message.quoted[0] ?? clause;
  if (passage === undefined || /^(?:about|on|regarding) /iu.test(passage)) return undefined;
  const isWord = passage.trim().split(/\s+/).length < 2;
  const isOfSeveral = speaker !== undefined && speaker.others.length > 0;
  if (isWord && (message.quoted.length === 0 || isOfSeveral || !isSentenceKnown(message, speaker?.id, archive)))
    return undefined;
  const stranger = strangerAsked(text, archive);
  if (stranger !== undefined) return ofStranger(stranger, passage);
  if (message.quoted.length > 0)
    return (
      remarkIn(message, then) ??
      checks(quotedIn(message, passage, archive), isOfOne(message, speaker, archive) ? speaker?.id : undefined)
    );
  const abroad = message.quoted.length === 0 ? quotedAbroad(passage, speaker?.id, then) : undefined;
  if (abroad !== undefined) return abroad;
  if (message.quoted.length === 0 && speaker !== undefined && isReported(passage, speaker.id, archive))
    return undefined;
  const by = isOfOne(message, speaker, archive) ? speaker?.id : undefined;
  return asTypedOrOtherwise(passage, by, then);
}

/** A check, or the quotation that has the words otherwise, where a check would tell nothing. */
function asTypedOrOtherwise(passage: string, by: ActorId | undefined, then: IntentContext): Intent {
  const { archive } = then;
  const all = compare(passage, archive, { speaker: by });
  // A whole sentence that somebody else said is theirs, though a check tells nothing by a part of a longer one.
  const inOrder = saidAsTyped(passage, then) === undefined ? all : withoutFragments(all, { speaker: by });
  const isOnRecord = inOrder.findings.length + inOrder.standsIn.length + inOrder.near.length > 0;
  return (isOnRecord ? undefined : saidInAnyOrder(passage, by, then)) ?? checks(passage, by);
}

/** “Who said "eleven lost years"”: words in quotation marks that are on record nowhere so, and stand otherwise in one quotation. */
export function quotedOtherwise(text: string, then: IntentContext): Intent | undefined {
  const { archive, today } = then;
  const [passage, ...others] = passagesOf(text);
  if (passage === undefined || others.length > 0) return undefined;
  const message = readMessage(text, archive, today);
  const speaker = speakerIn(message, archive);
  const by = isOfOne(message, speaker, archive) ? speaker?.id : undefined;
  const { findings, standsIn, near, contrary } = compare(passage.text, archive, {}, { asQuotation: true });
  const isOnRecord = findings.length + standsIn.length + near.length + contrary.length > 0;
  return isOnRecord ? undefined : saidInAnyOrder(passage.text, by, then);
}

/** “Did Putin and Xi say that …” may be of either, and “did the president say” of many. */
function isOfOne(message: ReadMessage, speaker: Speaking | undefined, archive: IntentContext["archive"]): boolean {
  return (
    speaker === undefined || (speaker.others.length === 0 && speakersInRow(message, speaker, archive).length === 0)
  );
}

/** The words, with the name of somebody whom the archive does not have as whoever is to have said them. */
function ofStranger(name: string, passage: string): Intent {
  return checks(`${name}: “${passage.replace(/[“”"]/g, "")}”`, undefined);
}

/** “Did Kofi Annan say …”: the words are on record, by somebody else; undefined where they are not. */
export function saidByOthers(message: ReadMessage, text: string, { archive }: IntentContext): Intent | undefined {
  const stranger = strangerAsked(text, archive);
  const passage = message.quoted[0] ?? CLAUSE.exec(text)?.groups?.clause;
  if (stranger === undefined || passage === undefined) return undefined;
  const { findings, standsIn, near } = compare(passage, archive, {}, { asQuotation: message.quoted.length > 0 });
  return findings.length + standsIn.length + near.length === 0 ? undefined : ofStranger(stranger, passage);
}

/** “Did Xi tell BIDEN Taiwan will be reunified”: to whom it was said is none of the words, where no “that” stands behind it either. */
function withoutAddressee(clause: string, { parts, words }: ReadMessage): string {
  const them = parts.find(
    ({ is, from }) => is === "record" && /^(?:tell|tells|told)$/u.test(words[from - 1]?.key ?? ""),
  )?.text;
  const isFirst = them !== undefined && clause.toLowerCase().startsWith(`${them.toLowerCase()} `);
  return isFirst ? clause.slice(them.length).replace(/^,? (?:that )?/u, "") : clause;
}

/** “…, when”, “… and where was it”: what every answer tells. */
const WHEN_TOO =
  /(?:,| and| [–—-]) (?:and )?(?:when|where|on what occasion|to whom)(?: (?:was|is) (?:it|this|that))?[\s?.!]*$/iu;

/** Where it is looked for is none of the words. */
const IN_ARCHIVE =
  /,? (?:(?:anywhere )?in (?:your|this|the) (?:archives?|records?|database|data)|on record)[\s?.!]*$/iu;

/** “In Munich that …” */
const SAID_THERE = /^(?:in|at) (?:the )?(\p{L}[\p{L} ’'-]*?),? that /iu;

/** “He was deeply sorry”: what somebody said, in another’s words, all of which stand in a quotation. */
function isReported(passage: string, speaker: Speaker, archive: IntentContext["archive"]): boolean {
  if (!INDIRECT.test(passage)) return false;
  const words = tokenize(passage.replace(INDIRECT, "")).filter((word) => !isStopWord(word));
  const found = rememberedWords(words, speaker, archive);
  // All words of “they will not be buying oil” are in “they will be buying oil”.
  if (isDeniedBy(passage, { speaker }, archive)) return false;
  return words.length > 1 && words.every((word) => found?.words.includes(word));
}

const INDIRECT =
  /^(?:s?he|they|it)\s(?:was|were|is|are|had|has|have|would|will|did|(?:thinks?|thought|believes?|believed|considers?|considered|feels?|felt)(?: that)?)\s/iu;

/** What stands behind a word for saying. */
export const CLAUSE =
  /\b(?:say|says|said|saying|state[ds]?|claim(?:ed|s)?|declared?|wr[oi]te|tell|told)\b[,:]?\s*(?:(?<=\b(?:tell|told)\s)(?:\S+\s){1,3}?that\s+|that\s+|it\s+)?(?<clause>\S.*?)[?.!]*$/isu;

/** A quotation with where and when it is to have been said, as far as that is told beside it. */
export function quotedIn(message: ReadMessage, quotation: string, archive: IntentContext["archive"]): string {
  const time = message.yearless ? undefined : timeOfClaim(message.span);
  const sentence = sentenceOf(message, quotation);
  if (sentence !== undefined) return time === undefined ? sentence : `${sentence} – ${time}`;
  return quotedThere(quotation, whereaboutsIn(message, archive).at(-1)?.typed, time);
}

/** What is to have been said, with the quotation in it, where more of it stands around that, or what it was about. */
function sentenceOf(message: ReadMessage, quotation: string): string | undefined {
  const sentence = quotedClause(message, quotation);
  if (sentence === undefined) return undefined;
  const [passage] = passagesOf(sentence);
  if (passage === undefined) return undefined;
  const isWhole = sentenceAround(sentence, passage) === undefined && aboutWhat(sentence) === undefined;
  return isWhole ? undefined : sentence;
}

/** The same of its one quotation, where more than what it was about stands around that. */
function sentenceIn(message: ReadMessage): string | undefined {
  const sentence = quotedClause(message, message.quoted[0] ?? "");
  const [passage] = sentence === undefined ? [] : passagesOf(sentence);
  return sentence === undefined || passage === undefined ? undefined : sentenceAround(sentence, passage);
}

/** Whether that is on record as a whole, nearly or with another meaning. */
function isSentenceKnown(message: ReadMessage, speaker: Speaker | undefined, archive: IntentContext["archive"]) {
  const sentence = sentenceIn(message);
  return sentence !== undefined && compare(sentence, archive, { speaker }).findings.length > 0;
}

function quotedClause({ rest, quoted }: ReadMessage, quotation: string): string | undefined {
  const clause = quoted.length === 1 ? CLAUSE.exec(rest)?.groups?.clause : undefined;
  if (clause === undefined || !QUOTED_HERE.test(clause)) return undefined;
  return withoutDoubt(clause).replace(QUOTED_HERE, `“${quotation.replace(/[“”"]/g, "")}”`);
}

/** The same of a place and a time as they are typed. */
export function quotedThere(quotation: string, where: string | undefined, time?: string): string {
  const beside = [...(where === undefined ? [] : [`in ${where}`]), ...(time === undefined ? [] : [time])];
  return beside.length === 0 ? quotation : `“${quotation.replace(/[“”"]/g, "")}” – ${beside.join(", ")}`;
}

/** The year, month or day that a span is. */
function timeOfClaim(span: ReadMessage["span"]): string | undefined {
  if (span === undefined) return undefined;
  const { from, to } = span;
  if (from === to) return from;
  if (from === `${from.slice(0, 7)}-01` && to === lastDayOfMonth(monthOf(from))) return from.slice(0, 7);
  return from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : undefined;
}

/** The question whether a text was said, and by whom. */
export function checks(text: string, speaker: Speaker | undefined): Intent {
  return asks({ about: "check", text: text.trim(), page: 0, ...(speaker === undefined ? {} : { speaker }) });
}
