// A journey of somebody of whom a step only speaks is none of theirs.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

function kindOf(text: string): string {
  const archive = shipped();
  const intent = parseMessage(text, archive, "2026-12-01", ENGLISH);
  if (!intent.ok) return intent.view.kind;
  if (!("question" in intent)) return "action";
  const context = { archive, today: "2026-12-01", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  return answer(intent.question, context).kind;
}

test.each([
  // What is theirs comes, and not they.
  "when did Trump visit Paris",
  // A spokesman speaks of it from home.
  "when did Peskov visit Istanbul",
  "when did Peskov go to Abu Dhabi",
  // Somebody else may come, is one told or hopes.
  "when did Johnson visit Glasgow",
  "when did Trump visit Istanbul",
  "when did Xi visit Kuala Lumpur",
])("%s", (text) => {
  expect(kindOf(text)).toBe("notice");
});

test.each(["when did Morrison visit Glasgow", "when did Guterres visit Kazan", "did Carney visit Paris in 2026"])(
  "who is told to come, or has said so of themselves, is still told of: %s",
  (text) => {
    expect(kindOf(text)).toBe("event");
  },
);

test.each(["when did the Soviet Union collapse", "when did Ukraine fall apart", "why did the EU fall apart"])(
  "what became of a state or a body is told by no meeting of theirs: %s",
  (text) => {
    expect(kindOf(text)).toBe("notice");
  },
);

test.each(["when did the Vienna talks collapse", "why did the Gaza talks break up"])(
  "how talks ended still is asked of them: %s",
  (text) => {
    expect(["event", "events"]).toContain(kindOf(text));
  },
);
