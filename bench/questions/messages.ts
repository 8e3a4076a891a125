// What does a question in a direct message cost, by class, against a plain search of the archive for the same words?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { prepareLookups } from "#src/lookup/prepare.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { type Label, replyTo } from "#tests/lookup/labelled/judge.ts";
import { answerContext, TODAY } from "../archives/askers.ts";
import type { BenchQuestion, Figure } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

const LABELLED = join(import.meta.dirname, "..", "..", "tests", "lookup", "labelled", "seen");

export default {
  asks: "A message read and answered, by class of question, on the archive that ships",
  async measure({ quick }) {
    const archive = shipped();
    prepareLookups(archive);
    const context = answerContext(archive);
    const all = ["time", "people", "words"].flatMap(labelsIn).filter((label) => label.class !== "bot");
    const figures: Figure[] = [];
    for (const [name, labels] of Map.groupBy(all, (label) => label.class)) {
      const texts = labels.map(({ text }) => text);
      const { ours, baseline } = await sideBySide(
        texts,
        {
          ours: (text) => replyTo(parseMessage(text, archive, TODAY, ENGLISH), context),
          baseline: (text) => archive.search.find(text, { today: TODAY }),
        },
        { rounds: quick ? 2 : 9, warmUp: texts.length },
      );
      figures.push(compared({ what: name, ours, baseline, name: "a search for the same words" }));
    }
    return figures;
  },
} satisfies BenchQuestion;

function labelsIn(file: string): readonly Label[] {
  const lines = readFileSync(join(LABELLED, `${file}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line): Label => JSON.parse(line));
}
