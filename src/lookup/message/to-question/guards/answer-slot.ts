// The words that stand where the answer should: “which HOTEL”, “who PAID”, “what did it COST”, “is he NERVOUS”, “why does he HATE him”.

import type { Word } from "../../../../text/typed-words.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const QUESTION_WORDS = wordSet("which what whose who whom where when why how");
export const FORMS_OF_BE = wordSet("is are was were");
export const HELPING_VERBS = wordSet(
  "is are was were did does do has have had will would should could can might may shall must",
);
/** “Do you know when …”, “can anybody say which …”. */
const ADDRESSED = wordSet("you u anybody anyone somebody someone");
const DETERMINERS = wordSet("the a an any some this that these those its their his her");
export const PERSONAL_PRONOUNS = wordSet("he she they it we them him us each other");
/** What may stand between a subject and its verb. */
const ADVERBS = wordSet("really ever already also even just still once both actually never not so");
const SUBJECT_LINKS = wordSet(
  "and or of the a an between with mr mrs ms dr sir madam delegation delegations team teams side sides",
);
const PLACE_LINKS = wordSet("in at on for during after before from to");
/** Small words that are verbs behind a subject: “do they like each other”. */
const SMALL_VERBS = wordSet("like want need");

export type Sentence = Pick<ReadMessage, "words" | "parts">;

/** In the order of the sentence: words that no part has taken. None where nothing is asked in such a form. */
export function wordsAskedFor(message: Sentence): readonly Word[] {
  const { words } = message;
  const first = /^(?:and|but|so|ok|okay|hey)$/.test(words[0]?.key ?? "") ? 1 : 0;
  // “Any tickets left for it?” asks whether there are any.
  if (words[first]?.key === "any") return plainRun(first + 1, message);
  // “Was it raining when Putin landed”: what stands behind “when” says which event.
  const yesOrNo = HELPING_VERBS.has(words[first]?.key ?? "") ? unlessHowItStands(first, message) : [];
  const at = words.findIndex(({ key }) => QUESTION_WORDS.has(key));
  if (at < 0 || (yesOrNo.length > 0 && !ADDRESSED.has(words[first + 1]?.key ?? ""))) return yesOrNo;
  // Why something was moved or came to nothing is told in many words.
  if (words[at]?.key === "why") return [];
  // “What’s the mood” is “what is the mood”.
  if (words[at]?.owns === true) return behindAuxiliary(at, message);
  if (HELPING_VERBS.has(words[at + 1]?.key ?? "")) return behindAuxiliary(at + 1, message);
  if (words[at]?.key === "how") return behindHow(at, message);
  if (/^whom?$/.test(words[at]?.key ?? "")) return isRelative(at, message) ? [] : verbAt(at + 1, message);
  return isRelative(at, message) ? [] : behindWhich(at, message);
}

/** “Was his trip carried out”, “has the treaty entered into force”: what is done to an event is how it stands. “Was it friendly” is not. */
function unlessHowItStands(at: number, message: Sentence): readonly Word[] {
  const asked = behindAuxiliary(at, message);
  const [first] = asked;
  const isOfEvent = message.parts.some(
    (part) =>
      first !== undefined &&
      part.to <= message.words.indexOf(first) &&
      (part.is === "kind" || (part.is === "record" && part.records.some(({ kind }) => kind !== "actor"))),
  );
  const isDone = /^(?:has|have|had)$/.test(message.words[at]?.key ?? "") || /(?:ed|en)$/.test(first?.key ?? "");
  return isOfEvent && isDone && !/^(?:did|does|do)$/.test(message.words[at]?.key ?? "") ? [] : asked;
}

/** “The person who was directing it”, “a place where they met”: no word that asks. */
function isRelative(at: number, { words }: Sentence): boolean {
  return (
    ANTECEDENTS.has(words[at - 1]?.key ?? "") ||
    (DETERMINERS.has(words[at - 2]?.key ?? "") && words[at]?.key !== "when")
  );
}

const STAYING_AWAY = wordSet("away home out behind put on for");

const ANTECEDENTS = wordSet(
  "person man woman guy lady one ones somebody someone anybody anyone people those leader leaders country countries place city event",
);

/** The verb, and what a verb that says nothing alone is done with. */
function verbAt(at: number, message: Sentence): readonly Word[] {
  const said = plainRun(at, message);
  const place = said.findIndex(({ key }) => !key.endsWith("ly"));
  const verb = said[place];
  // Who stays away does not come.
  if (LODGES.has(verb?.key ?? "") && STAYING_AWAY.has(message.words[at + place + 1]?.key ?? "")) return [];
  if (verb === undefined) return EMPTY_VERBS.has(message.words[at]?.key ?? "") ? objectOf(at + 1, message) : [];
  return [verb, ...objectOf(at + place + 1, message)];
}

/** “Which hotel did he stay in”: no venue. What stands before a kind of event, “which big meeting”, only says which. */
function behindWhich(at: number, message: Sentence): readonly Word[] {
  const { words, parts } = message;
  const start = behindSort(at + 1, words);
  const named = plainRun(start, message);
  const end = start + named.length;
  const isWhich = parts.some(({ is, from }) => from === end && (is === "kind" || is === "office"));
  // “What sank the summit” asks why.
  const isBare = words[at]?.key === "what" && start === at + 1;
  if (isBare && (DETERMINERS.has(words[end]?.key ?? "") || isBeforePart(end, message))) return [];
  const verb = HELPING_VERBS.has(words[end]?.key ?? "") ? behindAuxiliary(end, message) : [];
  return isWhich ? [] : [...named, ...verb.filter(({ key }) => LODGES.has(key))];
}

/** “What sort of paper”, “which make of pen”: what is asked for stands behind it. */
function behindSort(at: number, words: Sentence["words"]): number {
  return SORTS.has(words[at]?.key ?? "") && words[at + 1]?.key === "of" ? at + 2 : at;
}

const SORTS = wordSet("sort sorts kind kinds type types make brand colour color style size shade");

const LODGES = wordSet("stay stays stayed staying sleep slept sleeping lodge lodged lodging");

/** “How likely”, “how long did the handshake last”. What is counted is read elsewhere, but not what was done so often. */
function behindHow(at: number, message: Sentence): readonly Word[] {
  const { words } = message;
  const isCount = /^(?:many|much|come)$/.test(words[at + 1]?.key ?? "");
  const auxiliary = words.findIndex(({ key }, place) => place > at + 1 && place < at + 5 && HELPING_VERBS.has(key));
  return [
    ...(isCount ? [] : plainRun(at + 1, message).slice(0, 1)),
    ...(auxiliary < 0 ? [] : behindAuxiliary(auxiliary, message)),
  ];
}

/** Verbs that say nothing without their object: “who took the photo”. */
const EMPTY_VERBS = wordSet("take takes took give gives gave bring brings brought exchange exchanged share shared");

function objectOf(at: number, message: Sentence): readonly Word[] {
  return EMPTY_VERBS.has(message.words[at - 1]?.key ?? "") ? plainRun(at, message).slice(0, 1) : [];
}

/** Neighbours that are neither small words nor parts. */
export function plainRun(start: number, message: Sentence): readonly Word[] {
  const { words } = message;
  let from = start;
  while (DETERMINERS.has(words[from]?.key ?? "")) from++;
  let to = from;
  while (to < words.length && isUntaken(to, message) && !isFunctionWord(words[to]?.key ?? "")) to++;
  return words.slice(from, to);
}

export function isUntaken(at: number, { parts }: Sentence): boolean {
  return !parts.some(({ from, to }) => from <= at && at < to);
}

/** “What was the mood”, “what was on the menu”, “was there a fire”: what stands there itself; else what is said of the subject, behind its names. */
function behindAuxiliary(at: number, message: Sentence): readonly Word[] {
  const { words } = message;
  const isWhatIsOn = ASKS_WHAT.has(words[at - 1]?.key ?? "") && words[at + 1]?.key === "on";
  const itself = plainRun(isWhatIsOn ? at + 2 : behindThere(at + 1, words), message);
  if (itself.length > 0) return itself;
  const verb = subjectEnd(at + 1, message);
  const word = words[verb];
  if (word === undefined || verb === at + 1) return [];
  // “Does India still want to host it?” asks whether it hosts.
  if (SMALL_VERBS.has(word.key) && !FORMS_OF_BE.has(words[at]?.key ?? ""))
    return words[verb + 1]?.key === "to" ? plainRun(verb + 2, message).slice(0, 1) : [word];
  const said = FORMS_OF_BE.has(words[at]?.key ?? "") ? plainRun(verb, message) : verbAt(verb, message);
  // “Is he slated to attend”, “did she bother to come”: what is asked is what stands behind “to”.
  const to = verb + 1;
  return said.length === 1 && words[to]?.key === "to" && !isBeforePart(to + 1, message)
    ? plainRun(to + 1, message).slice(0, 1)
    : said;
}

/** “Is there a shuttle”, “are there still rooms”. */
function behindThere(at: number, words: Sentence["words"]): number {
  if (words[at]?.key !== "there") return at;
  let behind = at + 1;
  while (ADVERBS.has(words[behind]?.key ?? "")) behind++;
  return behind;
}

const ASKS_WHAT = wordSet("what which");

/** Behind names, kinds and the small words between them: “the summit of Xi and Biden in Geneva”. */
function subjectEnd(start: number, message: Sentence): number {
  const { words } = message;
  let at = start;
  for (;;) {
    const key = words[at]?.key ?? "";
    if (
      at < words.length &&
      (!isUntaken(at, message) ||
        isTermWord(key) ||
        SUBJECT_LINKS.has(key) ||
        PERSONAL_PRONOUNS.has(key) ||
        ADVERBS.has(key))
    )
      at++;
    else if (PLACE_LINKS.has(key) && isBeforePart(at + 1, message)) at++;
    else return at;
  }
}

function isBeforePart(at: number, message: Sentence): boolean {
  const next = DETERMINERS.has(message.words[at]?.key ?? "") ? at + 1 : at;
  return next < message.words.length && !isUntaken(next, message);
}
