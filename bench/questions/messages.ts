// What does a question in a direct message cost, by class, against a plain search of the archive for the same words?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { prepareLookups } from "#src/lookup/prepare.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { type Label, replyTo } from "#tests/lookup/labelled/judge.ts";
import { timed } from "./timed.ts";

const TODAY = "2026-11-26";
const ROUNDS = 9;
const LABELLED = join(import.meta.dirname, "..", "tests", "lookup", "labelled", "seen");

export function measureQuestions(): readonly string[] {
  const loaded = createLoader(join(import.meta.dirname, "..", "data")).load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  const { archive } = loaded;
  const status = () => {
    throw new Error("no question of the bench asks for it");
  };
  const context = { archive, today: TODAY, words: ENGLISH, status, commands: [] };
  const ask = (text: string) => replyTo(parseMessage(text, archive, TODAY, ENGLISH), context);
  const search = (text: string) => archive.search.find(text, { today: TODAY });
  const preparing = timed(() => prepareLookups(archive));
  const labels = ["time", "people", "words"].flatMap(labelsIn).filter((label) => label.class !== "bot");
  for (const { text } of labels) [ask(text), search(text)];
  const classes = [...new Set(labels.map((label) => label.class))].map((name) => {
    const texts = labels.filter((label) => label.class === name).map(({ text }) => text);
    const both = texts.map((text) => leastOf(text, ask, search));
    const [ours, theirs] = [both.map(([one]) => one), both.map(([, one]) => one)];
    const ratio = [0.5, 0.99].map((share) => (at(ours, share) / at(theirs, share)).toFixed(2)).join(", ");
    return `  ${name.padEnd(17)} ${at(ours, 0.5).toFixed(3)}  ${at(ours, 0.99).toFixed(3)}  (${ratio})`;
  });
  return [
    `a message read and answered, by class: p50 and p99 in ms (ratio: ours / a search for the same words); ${preparing.toFixed(0)} ms before the first`,
    ...classes,
  ];
}

function labelsIn(file: string): readonly Label[] {
  const lines = readFileSync(join(LABELLED, `${file}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line): Label => JSON.parse(line));
}

/** The least time of some rounds, one after the other in turn, so that what else the machine does is on nobody's bill. */
function leastOf(
  text: string,
  ours: (text: string) => unknown,
  theirs: (text: string) => unknown,
): readonly [ours: number, theirs: number] {
  const rounds = Array.from({ length: ROUNDS }, () => [timed(() => ours(text)), timed(() => theirs(text))] as const);
  return [Math.min(...rounds.map(([one]) => one)), Math.min(...rounds.map(([, one]) => one))];
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.round(share * (times.length - 1))] ?? 0;
}
