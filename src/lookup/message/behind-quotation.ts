// “"…" Trump – which agreement was that”, “"…" where?”, “whom was he talking to when he said "…"”: words that are on record, and beside them what their occasion tells. Those are no words of the quotation.

import { compare } from "../../archive/compare/compare.ts";
import { passagesOf } from "../../archive/compare/passages.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { readMessage } from "./read-message.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { loadedWords } from "./to-question/guards/loaded-words.ts";

const SAID_SO = "(?:said|saying|written|posted|spoken|tweeted|uttered)";
const THIS_ONE = "(?:that|this|it|he|she|they)";
const SPEAKING_OF = "(?:talking|speaking|referring|thinking|writing|on)";

/** Each asks for the day, the place, the occasion, whoever was spoken to, or what it was about. */
const OF_OCCASION = [
  `(?:(?:${SAID_SO}) )?(?:when|where)(?: exactly)?(?: (?:was|is|were) (?:${THIS_ONE}|these words)(?: ${SAID_SO})?| did ${THIS_ONE} (?:say|write|post) ${THIS_ONE}|)`,
  "(?:the )?(?:exact )?(?:date|day|year|place|city|venue|location|occasion|context)",
  `(?:${SAID_SO} )?(?:to|at|on|in|about|after|before|during|of) (?:whom|who|which|what)(?: [\\p{L}-]+){0,2}(?: (?:was|is) ${THIS_ONE}(?: ${SAID_SO})?)?`,
  `(?:and )?(?:who|whom) (?:was|were|is|did) ${THIS_ONE} (?:${SPEAKING_OF}|say ${THIS_ONE}|${SAID_SO})(?: ?(?:to|with|about)|)`,
  `(?:which|what)(?: (?!(?:happened|changed|language|source|paper)\\b)[\\p{L}-]+){1,3} (?:was|is) (?:${THIS_ONE}(?: (?:about|on|at|${SAID_SO}(?: at| to)?))?|meant)`,
  `(?:which|what)(?: [\\p{L}-]+){0,3} (?:did|does) ${THIS_ONE} (?:mean|refer to|talk about|speak of)`,
  `what (?:was|is|were) ${THIS_ONE} (?:all )?(?:about|${SPEAKING_OF}(?: about| of| to)?)`,
].join("|");

/** Beside another: that alone asks for less than every answer tells. */
const WHOSE_BESIDE = `(?:who|whose)(?: (?:first )?(?:said|wrote|posted|words)(?: ${THIS_ONE})?)?`;

const TAIL_ON_OCCASION = whereItMayFit(
  new RegExp(
    `^(?<name>[^,;:?!–—-]*?)[\\s,;:?!.–—-]*(?<![\\p{L}\\p{N}])(?:(?:so|and|but),? )?(?:${WHOSE_BESIDE}(?:,| and|,? &) )?(?:${OF_OCCASION})(?:(?:, ?and|,| and| or| &) (?:${OF_OCCASION}|${WHOSE_BESIDE}))*[\\s?!.]*$`,
    "iu",
  ),
);

const WORD_FOR_SAYING =
  "(?:say|said|saying|call(?:ed)?|spoke of|write|wrote|post(?:ed)?|use(?:d)?(?: the (?:words?|phrase))?)";

const HEAD_ON_OCCASION = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:(?:who|whom|what|which [\\p{L}-]+|to whom|where|when) (?:was|were|is) (?<who>\\S.{0,40}?) (?:(?:${SPEAKING_OF}|meant|meaning)(?: to| with| about| of)* )?(?:when|as|while) (?:s?he|they|\\p{L}+) ${WORD_FOR_SAYING}(?: that)?|(?:(?:to|at|on|in|before|during|after) )?(?:whom|what|which)(?: [\\p{L}-]+){0,2} did (?<whom>\\S.{0,40}?) (?:say|write|post)(?: that)?)\\s*[:,]?\\s*$`,
    "iu",
  ),
);

/** Nobody in particular. */
const SPEAKER_UNNAMED = /^(?:s?he|they|it|this|that|someone|somebody)?$/iu;

/** A name, and no more of a sentence. */
const NAME_ALONE = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}$/u;

/** Fewer words in quotation marks are a name more often than a quotation. */
const LEAST_MARKED = 3;

/** Of more nobody asks. UTF-16 units. */
const LONGEST_BESIDE = 120;

/** The words alone, or as whoever is named beside them is to have said them; undefined where nothing of the kind stands there. */
function markedAndTail(text: string): { readonly words: string; readonly asked: string } | undefined {
  if (!/["“”„«»]/u.test(text)) return undefined;
  const [passage, ...others] = passagesOf(text);
  if (passage === undefined || others.length > 0 || text.length - passage.text.length > LONGEST_BESIDE)
    return undefined;
  const words = passage.text.trim();
  const before = text.slice(0, passage.start).replace(/["“”„«»\s]+$/u, "");
  const behind = text.slice(passage.end).replace(/^["“”„«»]/u, "");
  const tail = TAIL_ON_OCCASION.exec(behind.trim())?.groups;
  const head = /\p{L}/u.test(behind) ? undefined : HEAD_ON_OCCASION.exec(before)?.groups;
  if (head !== undefined) return { words, asked: asSaidByWhom(head.who ?? head.whom ?? "", words) };
  if (tail === undefined) return undefined;
  const name = tail.name?.trim() ?? "";
  if (name !== "" && !NAME_ALONE.test(name)) return undefined;
  const isAlone = !/\p{L}/u.test(before);
  if (!isAlone && name !== "") return undefined;
  return { words, asked: isAlone ? asSaidByWhom(name, words) : `${before} “${words}”` };
}

function asSaidByWhom(name: string, words: string): string {
  return SPEAKER_UNNAMED.test(name) ? `“${words}”` : `did ${name} say “${words}”`;
}

/** A check of the words that begins with what is known of their occasion; undefined where nothing of it is asked, or they are on record nowhere. `ask`: how a message is read. */
export function asksBehindQuotation(
  text: string,
  then: IntentContext,
  ask: (asked: string) => Intent,
): Intent | undefined {
  const found = markedAndTail(text);
  if (found === undefined || found.words.split(/\s+/u).length < LEAST_MARKED) return undefined;
  if (compare(found.words, then.archive, {}, { asQuotation: true }).findings.length === 0)
    return ofMeetingInMarks(found.words, text, then, ask);
  const intent = ask(found.asked);
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  return question.about === "check" ? { ...intent, question: { ...question, occasion: true } } : intent;
}

/** “"NATO summit 2025" date and place” is asked of the meeting that is called so; undefined where none is. */
function ofMeetingInMarks(
  words: string,
  text: string,
  then: IntentContext,
  ask: (asked: string) => Intent,
): Intent | undefined {
  const read = readMessage(words, then.archive, then.today);
  const isNamed = read.parts.some(({ is }) => is === "record" || is === "kind");
  if (!isNamed || loadedWords(read).length > 0) return undefined;
  const intent = ask(text.replace(/["“”„«»]/gu, ""));
  const isOfMeeting = intent.ok && "question" in intent && /^events?$/u.test(intent.question.about);
  return isOfMeeting && findsSomething(intent, then) ? intent : undefined;
}
