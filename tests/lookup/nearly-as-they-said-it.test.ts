// Words of which one or two stand in no quotation find the right one all the same: of whoever is named, or held the office then, and of nobody else.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = shipped();

function shown(message: string): { readonly ids: readonly string[]; readonly untold: readonly string[] } {
  const intent = parseMessage(message, archive, "2026-12-01", ENGLISH);
  if (!intent.ok || !("question" in intent)) return { ids: [], untold: [] };
  const context = { archive, today: "2026-12-01", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  const { question } = intent;
  const view = answer(question, context);
  return {
    ids: view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [],
    untold: "untold" in question ? (question.untold ?? []) : [],
  };
}

test.each([
  ["xi jinping friction between the two biggest economies is normal", "xi-friction-is-normal-2025", ["biggest"]],
  ["xi two giant ships sailing", "xi-giant-ships-2021", []],
  ["xi complaining to trudeau that everything was leaked to the paper", "xi-trudeau-leaked-2022", ["complaining"]],
  ["cop president deeply sorry for how the process unfolded", "sharma-deeply-sorry-2021", []],
  ["biden imminent effort by china to invade taiwan", "biden-no-imminent-attempt-2022", ["effort"]],
])("“%s” is %s", (message, id, untold) => {
  expect(shown(message)).toEqual({ ids: [id], untold });
});

test.each([
  "macron imminent attempt to invade taiwan",
  "putin rocky bumpy road landmines",
  "xi leaked paper giraffe elephant taiwan",
])("“%s” is nobody else’s", (message) => {
  expect(shown(message).ids).toEqual([]);
});

test.each([
  [
    "zelensky in ankara: decisions how to end the war cannot be taken without ukraine",
    "zelensky-no-decision-without-ukraine-2025",
  ],
  ["guterres: a world without binding limits, what am I following", "guterres-grave-moment-2026"],
])("“%s” is what they said, and no chore", (message, id) => {
  expect(shown(message).ids).toEqual([id]);
});

test.each([
  ["what did the korean president say into the hot mic in New York", "yoon-hot-microphone-2022"],
  ["what did the us president say in Glasgow about a gigantic issue", "biden-gigantic-issue-2021"],
])("“%s” is by whoever held the office then", (message, id) => {
  expect(shown(message).ids).toEqual([id]);
});

test.each([
  [
    "who wrote that they were compelled to postpone the Kigali meeting a second time",
    "scotland-compelled-to-postpone-2021",
  ],
  ["who said the date of the biden-xi video summit was “agreed by both sides”", "hua-agreed-by-both-2021"],
])("“%s” is %s", (message, id) => {
  expect(shown(message).ids).toEqual([id]);
});

test("what somebody’s spokesman said is told by the step that calls somebody so", () => {
  const intent = parseMessage(
    "what did Zelensky's spokesman say on 3 July 2023 about coming to Vilnius?",
    archive,
    "2026-12-01",
    ENGLISH,
  );
  expect(intent).toMatchObject({ ok: true, question: { about: "event", id: "nato-vilnius-2023", focus: "told" } });
});
