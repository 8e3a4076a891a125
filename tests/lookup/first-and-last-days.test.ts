// Years have four digits: the first and the last day that can be named have none before and after them.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const context = { archive, today: TODAY, words: ENGLISH, status: () => aStatus(), commands: [] };

const DAYS = ["0001-01-01", "9999-12-31", "31 December 9999", "year 9999"];

test.each([
  "summits before DAY",
  "first summit after DAY",
  "what changed after DAY",
  "what happened in the week of DAY",
  "three days after DAY",
  "president of France before DAY",
  "president of France after DAY",
  "what was known two days before DAY",
  "next summit as of DAY",
  "“We have reached an agreement” DAY",
])("“%s” is answered with no day beyond", (text) => {
  for (const day of DAYS) {
    const asked = parseMessage(text.replace("DAY", day), archive, TODAY, ENGLISH);
    const view = !asked.ok ? asked.view : "question" in asked ? answer(asked.question, context) : undefined;
    expect(view?.kind).not.toBe("event");
    expect(view).toBeDefined();
  }
});
