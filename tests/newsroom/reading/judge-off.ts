// Real headlines on what is put off, called off, declined or in doubt, and on what is not: which step the rules read in each, whether the archive has the event or not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays } from "@attache/edtf";
import type { ItemReading, ReadableItem } from "#src/newsroom/reading/item-reading.ts";
import { stepInForeign } from "#src/newsroom/reading/read-foreign.ts";
import { readItem } from "#src/newsroom/reading/read-item.ts";
import { readHeadlineStep } from "#src/newsroom/reading/read-step.ts";
import { createReadingIndex, type ReadingIndex } from "#src/newsroom/reading/reading-index.ts";
import type { StepKind } from "#src/newsroom/reading/step-patterns.ts";
import { tellEnglish } from "#src/newsroom/reading/tell-english.ts";
import { frozen } from "#tests/helpers/shipped.ts";

export const OFF_WORDS = ["cancelled", "postponed", "declined", "doubtful", "none"] as const;
export type OffWord = (typeof OFF_WORDS)[number];

/** See tests/newsroom/labelled/README.md, *Put off and called off*. */
export type OffLabel = {
  readonly title: string;
  readonly published: string;
  readonly url: string;
  readonly off: OffWord;
  readonly "off-also"?: readonly OffWord[];
  /** `other`: of nothing that is in such an archive, a concert, a strike, a contract. */
  readonly kind: "diplomatic" | "other";
  /** Why it was a call; begins with the language, if that is not English. */
  readonly why: string;
  /** Ties together headlines on the same event. */
  readonly event: string;
  /** Absent: as `why` says. */
  readonly language?: string;
};

export type JudgedOff = {
  readonly label: OffLabel;
  readonly step: StepKind | undefined;
  readonly read: OffWord;
  readonly reading: ItemReading;
  readonly isRight: boolean;
};

const LANGUAGES: Readonly<Record<string, string>> = {
  German: "de",
  French: "fr",
  Spanish: "es",
  Portuguese: "pt",
  Italian: "it",
  Russian: "ru",
  Chinese: "zh",
};

export function offLabelsIn(half: "seen" | "unseen"): readonly OffLabel[] {
  const file = join(import.meta.dirname, "..", "labelled", `off-real-${half}.jsonl`);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as OffLabel);
}

function languageOf({ why, language }: OffLabel): string {
  return language ?? LANGUAGES[/^(?:hard: )?(?<name>[A-Z][a-z]+): /.exec(why)?.groups?.name ?? ""] ?? "en";
}

function stepIn(item: ReadableItem, day: string, index: ReadingIndex): StepKind | undefined {
  if (item.language !== "en") return stepInForeign(item, day).step?.kind;
  return readHeadlineStep(tellEnglish(item, day, index).told, undefined, day)?.kind;
}

function offWordOf(step: StepKind | undefined): OffWord {
  switch (step) {
    case "cancelled":
      return "cancelled";
    case "postponed":
    case "moved":
      return "postponed";
    case "denied":
      return "declined";
    case "open":
      return "doubtful";
    default:
      return "none";
  }
}

const IS_OFF: ReadonlySet<OffWord> = new Set(["cancelled", "postponed"]);

/** A denial is what the rules read in a doubt, too; what is not off only must not be read as if it was. */
function isRight(
  { off, "off-also": also = [], kind }: OffLabel,
  read: OffWord,
  { lane, proposed }: ItemReading,
): boolean {
  if (off === "none" && kind === "other") return lane !== "lead" && proposed === undefined;
  if (off === "none") return !IS_OFF.has(read) || also.includes(read);
  return [off, ...also].includes(read) || (off === "doubtful" && read === "declined");
}

export function judgeOff(labels: readonly OffLabel[]): readonly JudgedOff[] {
  const indexes = new Map<string, ReadingIndex>();
  return labels.map((label) => {
    const day = addDays(label.published, -1);
    const index = indexes.get(day) ?? createReadingIndex(frozen(), day);
    indexes.set(day, index);
    const item: ReadableItem = {
      link: label.url,
      title: label.title,
      excerpt: "",
      published: Date.parse(`${label.published}T12:00:00Z`),
      publisher: new URL(label.url).hostname,
      kind: "press",
      language: languageOf(label),
      country: undefined,
      zone: "UTC",
    };
    const step = stepIn(item, label.published, index);
    const reading = readItem(item, { index });
    const read = offWordOf(step);
    return { label, step, read, reading, isRight: isRight(label, read, reading) };
  });
}

/** How many are right, and what is read in them, by what they say. */
export function offFigures(judged: readonly JudgedOff[]) {
  const share = (some: readonly JudgedOff[]) => ({
    count: some.filter((one) => one.isRight).length,
    of: some.length,
    rate: some.filter((one) => one.isRight).length / some.length,
  });
  const saying = (...words: readonly OffWord[]) => judged.filter(({ label }) => words.includes(label.off));
  return {
    off: share(saying("cancelled", "postponed")),
    declined: share(saying("declined")),
    doubtful: share(saying("doubtful")),
    none: share(saying("none")),
    read: OFF_WORDS.map((off) => ({
      off,
      of: saying(off).length,
      read: Object.fromEntries(OFF_WORDS.map((word) => [word, saying(off).filter(({ read }) => read === word).length])),
    })),
  };
}
