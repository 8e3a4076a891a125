// The labelled messages once more, with a recorded model behind the rules: it may add answers, and no wrong one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Intent } from "#src/lookup/message/intent.ts";
import { readWithModel } from "#src/lookup/message/model/read-with-model.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import type { AskModel } from "#src/parser/ask-model.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";
import { judge, type Label, type Outcome, replyTo } from "./judge.ts";
import { recordedModel, recordingsOf } from "./recorded-model.ts";

const TODAY = "2026-11-26";
const archive = frozen();
const world = { archive, today: TODAY, words: ENGLISH };
const context = { ...world, status: () => aStatus(), commands: [] };

const SEEN = ["time", "people", "words", "mixed", "plain", "fresh", "languages"].flatMap((name) =>
  readFileSync(join(import.meta.dirname, "seen", `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Label),
);

type Judged = { readonly label: Label; readonly rules: Outcome; readonly model: Outcome; readonly taken: boolean };

const log = { info: () => {} };

async function measure(labels: readonly Label[], askModel: AskModel): Promise<readonly Judged[]> {
  const outcome = (label: Label, intent: Intent) => judge(label, replyTo(intent, context), archive);
  return Promise.all(
    labels.map(async (label) => {
      const rules = parseMessage(label.text, archive, TODAY, ENGLISH);
      const read = await readWithModel(rules, world, askModel, log);
      return { label, rules: outcome(label, rules), model: outcome(label, read), taken: read !== rules };
    }),
  );
}

const countOf = (all: readonly Judged[], by: "rules" | "model", outcome: Outcome) =>
  all.filter((one) => one[by] === outcome).length;

describe("of the seen messages", async () => {
  const model = recordedModel(recordingsOf("seen"));
  const all = await measure(SEEN, model);

  test("no right answer is lost and no wrong one added", () => {
    expect(all.filter(({ rules, model: read }) => rules === "right" && read !== "right")).toEqual([]);
    expect(countOf(all, "model", "wrong")).toBe(countOf(all, "rules", "wrong"));
  });

  test("the model is shown those alone that the rules do not understand, and each of them is recorded", () => {
    expect(model.asked.length / SEEN.length).toBeLessThan(0.02);
    const recorded = recordingsOf("seen").map(({ text }) => text.replace(/[?.!]+$/u, ""));
    expect(model.asked.filter((text) => !recorded.includes(text))).toEqual([]);
  });

  test("what the rules understood is given back as it is", () => {
    expect(all.filter(({ label, taken }) => taken && !model.asked.includes(label.text))).toEqual([]);
  });
});

describe("of messages beyond the rules", async () => {
  const recordings = recordingsOf("beyond");
  const all = await measure(recordings, recordedModel(recordings));

  test("the rules alone answer 14 rightly, most of them with a no; with the model 34 are right", () => {
    expect(all.length).toBe(45);
    expect(countOf(all, "rules", "right")).toBeGreaterThanOrEqual(14);
    expect(countOf(all, "model", "right")).toBeGreaterThanOrEqual(34);
  });

  test("none is about something else, with the model or without", () => {
    expect(all.filter(({ rules, model }) => rules === "wrong" || model === "wrong")).toEqual([]);
  });

  test("no right answer is lost", () => {
    expect(all.filter(({ rules, model }) => rules === "right" && model !== "right")).toEqual([]);
  });

  test("no chatter, order or instruction is taken for a question", () => {
    const others = all.filter(({ label }) => label.class === "chatter" || label.class === "action");
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ taken }) => taken)).toEqual([]);
  });
});
