// A sentence with its parts replaced by what they are: “when does PERSON meet PERSON”. What it asks is read from this.

import type { Archive } from "../../../archive/archive.ts";
import type { Named } from "../../../archive/names/whole-names.ts";
import { cuesOf } from "../../parts/cues.ts";
import type { Part } from "../../parts/part.ts";
import type { Sentence } from "../../parts/read-sentence.ts";

export type TimedSentence = Sentence & {
  /** Where a time stood, counted in words; undefined without one. */
  readonly timeAt: number | undefined;
};

/** What a quotation is replaced by before a sentence is read. */
export const QUOTE_KEY = "quotedpassage";

/** Words in small letters, and in capitals what stands for a part. */
export function patternOf(
  { words, parts, timeAt }: TimedSentence,
  { actors }: Pick<Archive, "actors">,
): readonly string[] {
  const pattern: string[] = [];
  for (let at = 0; at <= words.length; at++) {
    if (at === timeAt) pattern.push("TIME");
    const part = parts.find(({ from }) => from === at);
    const word = words[at];
    if (part === undefined) pattern.push(...(word === undefined ? [] : [word.key === QUOTE_KEY ? "QUOTE" : word.key]));
    else {
      pattern.push(...signOf(part, actors));
      at = part.to - 1;
    }
  }
  return pattern;
}

function signOf(part: Part, actors: Archive["actors"]): readonly string[] {
  switch (part.is) {
    case "record":
      return [recordSign(part.records, actors)];
    case "kind":
      return ["KIND", part.text.toLowerCase()];
    case "status":
      return ["STATUS", part.text.toLowerCase()];
    case "office":
      return ["OFFICE"];
    case "place":
      return ["PLACE"];
    case "missing":
      return ["NAME"];
  }
}

function recordSign(records: readonly Named[], actors: Archive["actors"]): string {
  if (records.some(({ kind }) => kind === "event")) return "EVENT";
  return records.some(({ kind, id }) => kind === "actor" && actors.get(id)?.kind === "person") ? "PERSON" : "SUBJECT";
}

/** What the weights are for: each word and its stem, each two neighbours, two with one between them, the beginning, the end, the length. */
export function featuresOf(pattern: readonly string[]): ReadonlySet<string> {
  const stems = pattern.map(stemOf);
  const edged = ["^", ...stems, "$"];
  const signs = pattern.filter(isSign);
  const cues = pattern.flatMap(cuesOf).map((cue) => `${cue}!`);
  const cued = ["^", ...pattern.flatMap(cueAndSign), "$"];
  const size = pattern.length < 4 ? "short" : pattern.length < 8 ? "middling" : "long";
  return new Set([
    ...pattern,
    ...stems.map((stem) => `${stem}~`),
    ...edged.slice(1).map((word, at) => `${edged[at]} ${word}`),
    ...edged.slice(2).map((word, at) => `${edged[at]} _ ${word}`),
    ...stems.slice(0, 3).map((word) => `^${word}`),
    ...cues,
    ...cued.slice(1).map((cue, at) => `${cued[at]}>${cue}`),
    `parts:${signs.join(" ")}`,
    `length:${size}`,
  ]);
}

/** Whether it stands for a part, in capitals. */
function isSign(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= CODE_OF_A && first <= CODE_OF_Z;
}

const [CODE_OF_A, CODE_OF_Z] = [65, 90];

function cueAndSign(word: string): readonly string[] {
  const [cue] = cuesOf(word);
  return [...(cue === undefined ? [] : [`${cue}!`]), ...(isSign(word) ? [word] : [])];
}

/** “announced” and “announcement” have the same; so short that it tells words apart and no more. */
function stemOf(word: string): string {
  if (word.length < 5 || isSign(word)) return word;
  return word.replace(/(?:ements?|ations?|ions?|ings?|ers?|ed|es|e|s|ly)$/, "").slice(0, 7);
}
