// “What did somebody say at …”: where nothing is on record from there, no quotation of another occasion is shown.
import { expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const TODAY = "2026-12-01";

/** The quotations that are shown; none where a notice is. */
const quotesShown = (text: string, gone: readonly string[] = []) => {
  const { events, ...records } = shipped();
  const archive = { ...records, events: new Map([...events].filter(([id]) => !gone.includes(id))) };
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  if (!intent.ok || !("question" in intent)) return [];
  const view = answer(intent.question, { archive, today: TODAY, words: ENGLISH, status: aStatus, commands: [] });
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [];
};

test.each([
  "what did Stoltenberg say at the Madrid summit 2022",
  "what did Witkoff say at the US–Iran talks, third round of 2025",
  "what did Witkoff say at the Muscat talks May 2025",
])("of the whole archive: %s", (text) => {
  expect(quotesShown(text)).toEqual([]);
});

test.each([
  ["what did Modi say at the G20 New Delhi", "g20-new-delhi-2023"],
  ["what did Modi say at the G20 Delhi", "g20-new-delhi-2023"],
  ["what did Putin say at the Second Russia–Africa summit", "russia-africa-2023"],
  ["what did Biden say at the First Quad summit", "quad-virtual-2021"],
  ["what did Stoltenberg say at the NATO 75th anniversary summit", "nato-washington-2024"],
])("of an archive without the meeting: %s", (text, own) => {
  expect(quotesShown(text, [own])).toEqual([]);
});

test.each([
  "what did Trump say at the Trump–Zelensky meeting at Mar-a-Lago",
  "what did Biden say at the Biden-Xi virtual meeting 2021",
  "what did Vance say at the US–Iran talks in Islamabad, first round",
  "what did Biden say at the G20 summit in Rome",
  "what did Trump say at the Hanoi summit",
  "what did Modi say at the SCO in Samarkand",
  "what did Rubio say at the US–Ukraine talks in Jeddah",
  "what did Trump say at the Gaza peace summit at Sharm el-Sheikh",
  "what did Trump say at the UN",
  "what did Vance say at the Munich Security Conference",
  "what did Vance say at Munich",
])("words from there, or about which nothing else is known, are still shown: %s", (text) => {
  expect(quotesShown(text)).not.toEqual([]);
});
