// How often the answers of an archive are what the labels want.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "@attache/edtf";
import type { Archive } from "#src/archive/archive.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { judge, type Label, type Outcome, replyTo } from "./judge.ts";

type Figures = Readonly<Record<Outcome, number>>;

/** The labels of a file in this folder, by its path without the ending. */
export function readLabels(name: string): readonly Label[] {
  return readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Label);
}

export function measureAnswers(
  labels: readonly Label[],
  archive: Archive,
  today: Day,
): { readonly all: Figures; readonly byClass: ReadonlyMap<string, Figures> } {
  const byClass = new Map<string, Figures>();
  const none: Figures = { right: 0, "no answer": 0, wrong: 0 };
  let all = none;
  for (const label of labels) {
    const outcome = outcomeOf(label, archive, today);
    all = { ...all, [outcome]: all[outcome] + 1 };
    const figures = byClass.get(label.class) ?? none;
    byClass.set(label.class, { ...figures, [outcome]: figures[outcome] + 1 });
  }
  return { all, byClass };
}

function outcomeOf(label: Label, archive: Archive, today: Day): Outcome {
  const intent = parseMessage(label.text, archive, today, ENGLISH);
  // A question about the bot itself is answered from its status.
  if ("question" in intent && intent.question.about === "attache") return isAboutBot(label) ? "right" : "no answer";
  const status = (): never => {
    throw new Error("no question of these is about the bot’s status");
  };
  return judge(label, replyTo(intent, { archive, today, words: ENGLISH, status, commands: [] }), archive);
}

function isAboutBot({ want }: Label): boolean {
  const wants = Array.isArray(want) ? want : [want];
  return wants.some(({ bot }) => bot === "about" || bot === "maker" || bot === "freshness");
}
