// “The G7, no sorry, the G20”, “the last 3+3… I mean the last Quad”: what somebody puts right in the same message stands in place of what it puts right.

import { type Day, MONTH_NAMES } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Part, Stretch } from "../parts/part.ts";
import { readMessage } from "./read-message.ts";

const PAUSE = "[\\s,;:.…(–—-]";

/** A “no” or “rather” stands behind a pause, and may be meant as a word otherwise. */
const PUTS_RIGHT = whereItMayFit(
  new RegExp(
    `^(?<wrong>[^"“”„«»]*?[\\p{L}\\p{N}])(?<pause>${PAUSE}+)(?:(?:hm+|er+m?|uh+|ah|oh|wait|actually|or|but|and),?${PAUSE}+)*(?<word>(?:no|nope|not that),(?: wait,?| sorry,?| i mean,?)?|no (?:sorry|wait|i mean|make (?:it|that)),?|(?:oops|sorry|pardon(?: me)?|my (?:bad|mistake)|scratch that|strike that|correction|i mean[t]?|(?<=\\bor )rather|make (?:it|that)),?:?)(?:${PAUSE}+(?:i mean[t]?|make (?:it|that)|sorry|no|or rather),?)*${PAUSE}+(?<right>[^"“”„«»]+)$`,
    "iu",
  ),
);

/** These may be said without a pause before them. */
const ALONE = /^(?:i mean|rather|scratch|strike|no (?:sorry|wait|i mean))/iu;

const BEGINS_ANEW =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|does|is|are|was|were|has|have|will)(?!\p{L})/iu;

/** “On 23/05/2018 - hmm, no, make it 25/05/2018”: the last of them is meant. */
const OTHER_DAY =
  /(?<![\p{L}\p{N}])(?:\d[\d./-]{3,9}|\d{1,2} \p{L}{3,9}(?: \d{4})?)[\s,.–—-]+(?:(?:hm+|er+m?|uh+|wait|oops|sorry|pardon|scratch that|correction|actually|i mean|or rather|no|make (?:it|that))[\s,.–—-]+)+(?=\d)/iu;

/** As it would be asked at once; as it is where it is not told what is put right. */
export function asPutRight(typed: string, archive: Archive, today: Day): string {
  const line = typed.replace(OTHER_DAY, "");
  const { wrong, pause = "", word = "", right } = PUTS_RIGHT.exec(line)?.groups ?? {};
  if (wrong === undefined || right === undefined || (pause.trim() === "" && !ALONE.test(word))) return line;
  const partsOf = (text: string) => readMessage(text, archive, today).parts;
  const asked = BEGINS_ANEW.exec(right)?.[0];
  if (asked !== undefined) return askedAnew(wrong, right, asked, partsOf(right).length > 0) ?? line;
  const at =
    placeOfOpening(wrong, right) ??
    placeOfTime(wrong, right) ??
    placeOfPart(partsOf(wrong), partsOf(right), wrong, right, archive) ??
    (/^(?:no|not|sorry)/iu.test(word) ? undefined : placeOfWord(wrong, right));
  return at === undefined ? line : `${wrong.slice(0, at.from)}${rightPart(right)}${wrong.slice(at.to)}`;
}

/** The pause behind what is put right goes with the one before it. */
function rightPart(right: string): string {
  return right.replace(/(?:\s*[,;)]|\s+[–—-])\s+/u, " ").replace(/\)\s*(?=[?!.]*$)/u, "");
}

/** “When was the G7, I mean where”, “who hosted the G7, sorry, who hosted the G20”. */
function askedAnew(wrong: string, right: string, asked: string, isNaming: boolean): string | undefined {
  if (isNaming) return right;
  return right.replace(/[?!.\s]+$/u, "") === asked && BEGINS_ANEW.test(wrong)
    ? wrong.replace(BEGINS_ANEW, asked)
    : undefined;
}

/** “The last 3+3 … the last Quad”: two words with which both begin. */
function placeOfOpening(wrong: string, right: string): Stretch | undefined {
  const opening = /^\S+ \S+(?= \S)/u.exec(right)?.[0];
  const from = opening === undefined ? -1 : ` ${wrong} `.toLowerCase().lastIndexOf(` ${opening.toLowerCase()} `);
  return from < 0 ? undefined : { from, to: wrong.length };
}

const MONTH_TOLD = `(?:${MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3)]).join("|")})`;
const TIMES = [
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH_TOLD} \\d{4}`,
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH_TOLD}`,
  `${MONTH_TOLD} \\d{4}`,
  MONTH_TOLD,
  "(?:19|20)\\d\\d",
];

/** “In 2023 — correction, 2024”: the last time that is told in the same form. */
function placeOfTime(wrong: string, right: string): Stretch | undefined {
  const time = TIMES.find((form) => new RegExp(`^(?:(?:in|on|of) )?${form}(?![\\p{L}\\p{N}])`, "iu").test(right));
  const lead = time === undefined ? "" : (/^(?:in|on|of) /iu.exec(right)?.[0] ?? "");
  const told =
    time === undefined
      ? undefined
      : [...wrong.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${lead})?${time}(?![\\p{L}\\p{N}])`, "giu"))].at(-1);
  return told && { from: told.index, to: told.index + told[0].length };
}

const LEAD_BEHIND = / (?:in|at|of|on|to|with|from) /iu;

/** “When did Trump meet Putin, no, Xi”: the last that is named and of the same sort. */
function placeOfPart(
  wrongs: readonly Part[],
  [first]: readonly Part[],
  wrong: string,
  right: string,
  archive: Archive,
): Stretch | undefined {
  if (first === undefined) return undefined;
  const sorts = sortsOf(first, archive);
  const told =
    wrongs.findLast((part) => sortsOf(part, archive).some((sort) => sorts.includes(sort))) ??
    wrongs.findLast(({ text }) => wrong.endsWith(text));
  const from = told === undefined ? -1 : wrong.lastIndexOf(told.text);
  const lead = right.slice(0, Math.max(0, right.indexOf(first.text)));
  if (told === undefined || from < 0) return undefined;
  const behind = wrong.slice(from + told.text.length);
  const lastLead = LEAD_BEHIND.exec(right.slice(lead.length + first.text.length))?.[0];
  // “The G20 in Rio, no, the G7 in Apulia”: with what stands behind it in the same way.
  const isWhole = lastLead !== undefined && behind.toLowerCase().includes(lastLead.toLowerCase());
  const isLed = lead !== "" && wrong.slice(0, from).toLowerCase().endsWith(lead.toLowerCase());
  return { from: isLed ? from - lead.length : from, to: isWhole ? wrong.length : from + told.text.length };
}

function sortsOf(part: Part, { actors }: Archive): readonly string[] {
  if (part.is !== "record") return [part.is];
  return part.records.map(({ kind, id }) => (kind === "actor" ? (actors.get(id as never)?.kind ?? kind) : kind));
}

/** “In the 3+3, I mean in the Quad”. */
function placeOfWord(wrong: string, right: string): Stretch | undefined {
  const word = /^\S+(?= \S)/u.exec(right)?.[0];
  const from = word === undefined ? -1 : ` ${wrong} `.toLowerCase().lastIndexOf(` ${word.toLowerCase()} `);
  return from < 0 ? undefined : { from, to: wrong.length };
}
