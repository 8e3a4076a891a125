// “What did Modi say at the SCO in Tianjin”: an edition that is named by its place, of which nothing of theirs is on record, or to which they did not come.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-03");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test.each([
  ["what did Modi say at the SCO in Tianjin", "Narendra Modi at SCO Council of Heads of State 2025"],
  ["what did Modi say at the SCO summit in Tianjin", "Narendra Modi at SCO Council of Heads of State 2025"],
  ["what did Biden say at the G20 in Rio", "Joe Biden at G20 summit 2024"],
])("“%s” is told by the name of the meeting to have nothing", (message, lacked) => {
  expect(told(message)).toContain(`My archive has no quote by ${lacked}.`);
});

test.each([
  ["what did Rutte say at NATO in The Hague", "Quotes by Mark Rutte at NATO summit 2025"],
  ["What did Xi say at the G20 in Bali?", "Everything we discuss has been leaked"],
])("“%s” is told in their words", (message, line) => {
  expect(told(message)).toContain(line);
  expect(told(message)).not.toContain("Did not come");
});

test("words about a meeting by somebody who did not come there stand below that", () => {
  const answer = told("I read that Trump attended the G20 in Johannesburg. What did he say there?");
  expect(answer).toContain("Quotes by Donald Trump at G20 summit 2025\\n**Did not come: Donald Trump**");
});

test("what somebody who did not come said there is told by no sentence without them", () => {
  const answer = told("What was telling Putin in the hall in Rio at G20 of 2024 about reform of Security Council?");
  expect(answer).toContain("My archive has no quote with “security council” by Vladimir Putin in Rio, in 2024.");
  expect(answer).not.toContain("its declaration asks for");
});

test("that they will not come, which they said themselves, is told", () => {
  expect(told("what did Putin say about hunger at the Rio G20")).toContain("Putin will not come to Brazil");
});
