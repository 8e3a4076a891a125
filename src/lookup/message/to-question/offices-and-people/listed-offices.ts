// “Name the prime ministers of the UK since 2016”: all who held an office, which is named in the plural.

import type { Archive } from "../../../../archive/archive.ts";
import { OFFICE_HEADS, OFFICE_SYNONYMS, OFFICE_WORDS } from "../../../../archive/names/office-words.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { typedText, type Word } from "../../../../text/typed-words.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";

/** What asks for one by one, or for what they did, and not who they were. */
const NO_LIST = /^(?:so |and |but )?(?:why|when|where|how(?! many\b)|did|do|does|can|will|should|is|has|have)\b/iu;

/** “Presidents” → “president”; undefined for what is no plural of an office. Leaders and chiefs go together to meetings, and “chairs” is a verb. */
function singularOf(key: string): string | undefined {
  const one = key.endsWith("ies") ? `${key.slice(0, -3)}y` : key.endsWith("s") ? key.slice(0, -1) : "";
  return OFFICE_HEADS.has(one) && !TOGETHER.has(one) ? one : undefined;
}

const TOGETHER: ReadonlySet<string> = new Set("leader boss head chief diplomat chair".split(" "));
const OF_TITLE: ReadonlySet<string> = new Set(["of", "for"]);

/** The message with the office as a part; the same where none is named in the plural, or something else than states and bodies beside it. */
export function withListedOffice(message: ReadMessage, archive: Archive): ReadMessage {
  const { words, parts, rest } = message;
  const head = words.findIndex(({ key }, at) => isUntakenWord(at, message) && singularOf(key) !== undefined);
  if (head < 0 || NO_LIST.test(rest)) return message;
  const isFree = (at: number) => isUntakenWord(at, message);
  const isOfTitle = (at: number) => isFree(at) && OFFICE_WORDS.has(words[at]?.key ?? "");
  let [from, to] = [head, head + 1];
  while (isOfTitle(from - 1)) from--;
  while (isOfTitle(to) || (OF_TITLE.has(words[to]?.key ?? "") && isOfTitle(to + 1))) to++;
  const keys = words.slice(from, to).map(({ key }) => singularOf(key) ?? key);
  const title = keys.filter((key) => !OF_TITLE.has(key)).flatMap((key) => OFFICE_SYNONYMS[key] ?? [key]);
  if (!parts.every((owner) => isOwnerOfOffice(owner, title, message, archive))) return message;
  const part: Part = { is: "office", title, from, to, text: singularText(typedText(words, from, to)) };
  const own = words.slice(from, to);
  // “Ministers who quarrelled” are asked for by what they did.
  const isLeft = ({ key, text }: (typeof words)[number], at: number) =>
    (at < from || at >= to) && (message.telling.includes(key) || message.unread.includes(text)) && !isLightWord(key);
  if (words.some(isLeft)) return message;
  return {
    ...message,
    listsOffice: true,
    words: words.map((word) => ({ ...word, ...(own.includes(word) ? inSingular(word) : {}) })),
    parts: [...parts, part].sort((a, b) => a.from - b.from),
    telling: message.telling.filter((key) => !own.some((word) => word.key === key)),
    unread: message.unread.filter((text) => !own.some((word) => word.text === text)),
  };
}

function isUntakenWord(at: number, { words, parts }: ReadMessage): boolean {
  return words[at] !== undefined && !parts.some(({ from, to }) => from <= at && at < to);
}

/** A state or body whose office it is: no place of a meeting, and none that only meets and of which nobody has it. */
function isOwnerOfOffice(part: Part, title: readonly string[], { words }: ReadMessage, archive: Archive): boolean {
  if (part.is !== "record" || /^(?:in|at)$/.test(words[part.from - 1]?.key ?? "")) return false;
  const isActor = part.records.some(({ kind, id }) => kind === "actor" && !isPerson(kind, id, archive));
  const isSeries = part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
  if (!isActor || !isSeries) return isActor;
  const of = refsOf(part.records.filter(({ kind }) => kind === "actor"));
  return holdersOf({ title: title.join(" "), of }, archive).length > 0;
}

/** “Secretaries of state” → “secretary of state”. */
function singularText(text: string): string {
  return text
    .split(" ")
    .map((word) => singularOf(word.toLowerCase()) ?? word)
    .join(" ");
}

function inSingular({ key }: Word): Partial<Word> {
  const one = singularOf(key);
  return one === undefined ? {} : { key: one, text: one };
}
