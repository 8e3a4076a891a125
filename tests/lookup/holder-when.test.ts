// Who had an office when two others met.
import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

function asked(text: string): Record<string, unknown> {
  const intent = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : {};
}

test.each([
  ["who was president of South Korea when Trump met Kim at Panmunjom in 2019", "2019-06-30", "2019-06-30"],
  ["who was south korean president when trump and kim met in hanoi", "2019-02-27", "2019-02-28"],
  ["who was UK prime minister at the time of the Biden Putin meeting in Geneva", "2021-06-16", "2021-06-16"],
  ["who was US secretary of state when Pelosi visited Taiwan", "2022-08-02", "2022-08-03"],
  ["who was prime minister of Japan while the G7 met in Hiroshima", "2023-05-19", "2023-05-21"],
  ["South Korean president when Trump met Kim at Panmunjom", "2019-06-30", "2019-06-30"],
])("%s", (text, from, to) => {
  expect(asked(text)).toMatchObject({ about: "office", from, to });
});

test.each([
  "who was Xi when he met Biden",
  // Of whose president it is asked, and which of many visits is meant, nobody can tell.
  "who was president when Xi visited",
  "who was German chancellor when Russia invaded Ukraine",
  "when did the president of France meet Putin",
])("of somebody, of what is no meeting or of another question no day is taken: %s", (text) => {
  expect(asked(text)).not.toMatchObject({ about: "office", from: expect.anything() });
});

test.each([
  ["what office did Redwan Hussien have at the time of the Ethiopia peace talks in 2022", "redwan-hussien"],
  ["what position did Wang Yi hold when Blinken visited Beijing in 2023", "wang-yi"],
  ["Kurt Campbell deputy secretary of state from - to", "kurt-campbell"],
  ["Stephen Biegun special rep for North Korea, from when until when", "stephen-biegun"],
])("what somebody held is asked of them: %s", (text, id) => {
  expect(asked(text)).toMatchObject({ about: "who", id });
});

test("the USTR is the trade representative, and a Rep. before a name no office", () => {
  expect(asked("USTR right now?")).toMatchObject({ about: "office", title: "ustr" });
  expect(asked("Rep. Pelosi visit to Taiwan")).toMatchObject({ about: "events" });
});

test.each([
  ["was Boris Johnson PM at COP26", "boris-johnson"],
  ["was Borrell still EU foreign policy chief when the Geneva talks took place in 2025", "josep-borrell"],
  ["was Merkel chancellor during the Normandy summit", "angela-merkel"],
])("whether somebody had an office then is told by its time: %s", (text, id) => {
  expect(asked(text)).toMatchObject({ about: "who", id });
});

test("whether somebody was there is no question of an office", () => {
  expect(asked("was Macron at COP26")).toMatchObject({ about: "events", focus: "who" });
});
