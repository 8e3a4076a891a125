// How often the resolver is right on the labelled names of one set, by class.

import { readFileSync } from "node:fs";
import type { Day } from "@attache/edtf";
import * as z from "zod";
import type { Archive } from "#src/archive/archive.ts";
import { type Resolution, resolveName } from "#src/lookup/names/resolve-name.ts";

const KINDS = ["topic", "actor", "event"] as const;

const Label = z.strictObject({
  text: z.string(),
  class: z.string(),
  want: z.union([z.string(), z.array(z.string())]),
});
type Label = z.infer<typeof Label>;

/** `unanswered`: somebody is meant, and the resolver said that it has nobody, or asked. `wrong`: it took or asked for somebody else. */
export type Verdict = "right" | "unanswered" | "wrong";

export type NameScore = {
  readonly byClass: Readonly<Record<string, Readonly<Record<Verdict, number>>>>;
  readonly wrong: number;
  /** What was not right, to look at: of the seen half only. */
  readonly faults: readonly string[];
};

/** `set`: a file beside this one, as `seen/names`. */
export function labelledNames(set: string): readonly Label[] {
  const text = readFileSync(new URL(`./${set}.jsonl`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Label.parse(JSON.parse(line)));
}

export function scoreNames(labels: readonly Label[], archive: Archive, today: Day): NameScore {
  const byClass: Record<string, Record<Verdict, number>> = Object.fromEntries(
    labels.map((label) => [label.class, { right: 0, unanswered: 0, wrong: 0 }]),
  );
  const faults: string[] = [];
  let wrong = 0;
  for (const label of labels) {
    const meant = resolveName(label.text, KINDS, archive, { today });
    const verdict = judge(label, meant);
    const counts = byClass[label.class];
    if (counts !== undefined) counts[verdict] += 1;
    if (verdict === "wrong") wrong += 1;
    if (verdict !== "right")
      faults.push(`${verdict} ${label.class} “${label.text}” wants ${label.want}: ${told(meant)}`);
  }
  return { byClass, wrong, faults };
}

function judge({ class: group, want }: Label, meant: Resolution): Verdict {
  const taken = idsOf(meant);
  if (group === "given") return meant.says === "none" || meant.says === "several" ? "right" : "wrong";
  if (want === "absent") return meant.says === "none" ? "right" : "wrong";
  if (meant.says === "none") return "unanswered";
  if (typeof want !== "string") {
    const isOffered = meant.says === "several" && taken.some((one) => want.includes(one));
    return isOffered ? "right" : "wrong";
  }
  const wanted = want.replace(/^(?:exact|same):/, "");
  if (meant.says === "several") return taken.includes(wanted) ? "unanswered" : "wrong";
  return taken[0] === wanted ? "right" : "wrong";
}

function idsOf(meant: Resolution): readonly string[] {
  switch (meant.says) {
    case "exact":
    case "spelling":
      return [`${meant.one.kind}:${meant.one.id}`];
    case "several":
      return meant.candidates.map(({ kind, id }) => `${kind}:${id}`);
    case "none":
      return [];
  }
}

function told(meant: Resolution): string {
  return `${meant.says} ${idsOf(meant).slice(0, 4).join(" ")}`;
}
