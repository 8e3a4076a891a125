// How answers came about, kept for the inspector of the local Discord: what the bot decided, told as it was decided.
import type { Explain, PageExplanation } from "@attache/local-discord";
import type { Archive } from "./archive/archive.ts";
import { titleOf } from "./archive/names/whole-names.ts";
import type { Considered, Weighed } from "./core/considered.ts";
import { tiedFacts } from "./process/log.ts";
import type { Words } from "./wording/words.ts";

/** So many answers are kept, the newest. */
const MAX_EXPLAINED = 300;

/** So many records are shown of those that were weighed. */
const MAX_WEIGHED = 12;

export type Explanations = {
  /** To be told of each decision, while what runs is tied to an interaction or a message. */
  readonly consider: (step: Considered) => void;
  readonly explain: Explain;
};

/** `archive`: the one that answers, for titles; undefined while there is none. */
export function createExplanations(archive: () => Archive | undefined, words: Words): Explanations {
  const kept = new Map<string, Considered[]>();
  return {
    consider(step) {
      const { interaction, message } = tiedFacts();
      const id = interaction ?? message;
      if (id === undefined) return;
      kept.set(id, [...(kept.get(id) ?? []), step]);
      if (kept.size > MAX_EXPLAINED) kept.delete(kept.keys().next().value ?? "");
    },
    explain(about) {
      const steps = kept.get("interaction" in about ? about.interaction : about.message);
      const known = archive();
      return steps === undefined || known === undefined ? [] : explainSteps(steps, known, words);
    },
  };
}

/** What was decided, in words; at its end as data. */
export function explainSteps(steps: readonly Considered[], archive: Archive, words: Words): readonly PageExplanation[] {
  const chosen = new Set(steps.flatMap((step) => (step.step === "chosen" ? step.ids : [])));
  const isAlone = steps.some((step) => step.step === "weighed" && step.records.length === 1);
  const told = steps.flatMap((step) => explainStep(step, { chosen, isAlone }, archive, words));
  return [...told, { title: words.thinking.trace(), lines: [], data: steps }];
}

function explainStep(
  step: Considered,
  { chosen, isAlone }: { readonly chosen: ReadonlySet<string>; readonly isAlone: boolean },
  archive: Archive,
  { thinking, nameFits, whyChosen }: Words,
): readonly PageExplanation[] {
  switch (step.step) {
    case "sentence":
      return [
        {
          title: thinking.sentence(),
          lines: step.parts.map(({ text, is, records }) => ({ text, note: [is, ...records].join(" · ") })),
        },
        {
          title: thinking.asks(),
          lines: step.asks.map(({ ask, probability }) => ({
            text: ask,
            note: thinking.probability({ percent: Math.round(probability * 100) }),
          })),
        },
      ];
    case "question": {
      const fields = Object.entries(step.question);
      return [
        {
          title: thinking.question(),
          lines: fields.map(([name, value]) => ({ text: fieldText(value), note: name })),
        },
      ];
    }
    case "name":
      return [
        {
          title: thinking.name({ typed: step.typed }),
          lines: step.records
            .slice(0, MAX_WEIGHED)
            .map((one) => ({ text: titleOf(one, archive), note: nameFits[step.says]() })),
        },
      ];
    case "weighed":
      return [weighedIn(step.records, chosen, archive, thinking)];
    case "chosen":
      // A score is compared with others.
      return [
        {
          title: thinking.why(),
          lines: [{ text: isAlone && step.why === "best-fit" ? thinking.onlyOne() : whyChosen[step.why]() }],
        },
      ];
  }
}

function weighedIn(
  records: readonly Weighed[],
  chosen: ReadonlySet<string>,
  archive: Archive,
  thinking: Words["thinking"],
): PageExplanation {
  const ordered = records.toSorted((one, other) => other.score - one.score);
  const shown = ordered.filter(({ id }, at) => at < MAX_WEIGHED || chosen.has(id)).slice(0, 2 * MAX_WEIGHED);
  const left = ordered.length - shown.length;
  return {
    title: thinking.weighed({ count: ordered.length }),
    lines: [
      ...shown.map((one) => ({
        text: titleOfWeighed(one, archive),
        ...(ordered.length === 1 ? {} : { note: thinking.score({ score: one.score.toFixed(1) }) }),
        ...(chosen.has(one.id) ? { isChosen: true } : {}),
      })),
      ...(left > 0 ? [{ text: thinking.more({ count: left }) }] : []),
    ],
  };
}

function titleOfWeighed({ kind, id }: Weighed, archive: Archive): string {
  return kind === "quote" ? id : titleOf({ kind, id }, archive);
}

function fieldText(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
