// What somebody is to have said, where the words on record deny it, and what they are to have denied, where the words on record say it.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, aQuote } from "#tests/helpers/archive.ts";
import { checksOf } from "#tests/helpers/checks.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

type OnRecord = string | readonly string[];

function archiveOf(recorded: OnRecord) {
  const wordings = [recorded].flat().map((text) => ({
    text,
    language: "en",
    kind: "verbatim" as const,
    sources: ["embassy"],
  }));
  return anArchive({ actors: [anActor()], quotes: [aQuote({ wordings, occasion: "On the port of Odesa" })] });
}

/** What /check says of it, said to be by whoever is on record. */
function said(text: string, recorded: OnRecord) {
  const [check] = checksOf(text, archiveOf(recorded), { speaker: "xi-jinping" });
  return { finding: check?.findings[0], check };
}

test.each([
  ["we are winning the fight for grain", "I’m not saying we’re winning the fight for grain."],
  ["there is an imminent danger to the port", "I do not think there is any imminent danger to the port."],
  ["anybody has closed the grain corridor", "No one has closed the grain corridor."],
  ["the decision to close the port was taken lightly", "We have not taken this decision to close the port lightly."],
  ["the grain corridor will be open in May", "I don't believe that the grain corridor will be open in May."],
])("%j is the contrary of “%s”", (text, recorded) => {
  const { finding } = said(text, recorded);
  expect([finding?.verdict, finding?.denied]).toEqual(["other-sense", true]);
});

test("a piece of a wording is denied by what stands before it in the whole of it, which is shown", () => {
  const whole = "I do not think there’s any danger on the part of Chad to the grain corridor";
  const { finding } = said("there is a danger by Chad to the grain corridor", [
    "there's any danger on the part of Chad to the grain corridor",
    whole,
  ]);
  expect([finding?.verdict, finding?.wording.text]).toEqual(["other-sense", whole]);
});

test.each([
  ["the grain corridor is open to all ships", "Nobody doubts it. The grain corridor is open to all ships."],
  ["the grain corridor is open to all ships", "No, the grain corridor is open to all ships."],
  ["areas where only the ports have demand", "They should not expect grain in areas where only the ports have demand."],
  ["binding limits", "We face a market without any binding limits."],
  ["we will open the grain corridor", "We have no doubt: we will open the grain corridor."],
])("%j is as it stands in “%s”", (text, recorded) => {
  const { finding } = said(text, recorded);
  expect([finding?.verdict, finding?.denied]).toEqual(["verbatim", false]);
});

test.each([
  ["there is a benefit in closing the corridor", "There is no benefit to anyone in closing a corridor at this time."],
  ["the talks on Sunday will take place", "The grain talks scheduled in Muscat this Sunday will not now take place."],
  ["someone was asking the minister", "No one was asking the old minister of Chad to take up this task."],
  ["we can have it all", "It would be great if Odesa could have it all, but we can’t have it all."],
  ["he canceled the port of Odesa", "I haven't canceled"],
  ["there will be a second grain corridor", "There will not now be a second grain corridor."],
  ["grain is not the only way to lasting peace", "Grain and ports remain the only way that leads to lasting peace."],
])("of whoever is to have said %j, “%s” is told as the contrary", (text, recorded) => {
  const { check } = said(text, recorded);
  const [first] = [...(check?.findings ?? []), ...(check?.contrary ?? [])];
  expect([first?.verdict, first?.wording.text, first?.denied]).toEqual(["other-sense", recorded, true]);
  expect(check?.near).toEqual([]);
});

test.each([
  ["he has not canceled the grain corridor", "I haven't canceled any grain corridor that I would know of"],
  [
    "the corridor is open in the north",
    "In the south, the road is not passable. The corridor is open in all of the north.",
  ],
])("what agrees with %j is no contrary of it", (text, recorded) => {
  expect(said(text, recorded).check?.contrary).toEqual([]);
});

test("of somebody else, nothing is offered as the contrary", () => {
  const archive = archiveOf("There is no benefit to anyone in closing a corridor at this time.");
  const [check] = checksOf("there is a benefit in closing the corridor", archive);
  expect(check?.contrary).toEqual([]);
});

test("of what was said under a condition, the condition is told", () => {
  const { finding } = said(
    "the grain corridor is ready",
    "It is late. We will meet the buyers when the grain corridor is ready, and not before.",
  );
  expect(finding?.goesOn).toEqual({ rest: "We will meet the buyers when", turns: true, before: true });
});

const archive = frozen();

function told(text: string): string {
  const context = { archive, today: "2026-11-26", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  const intent = parseMessage(text, archive, "2026-11-26", ENGLISH);
  if (!intent.ok || !("question" in intent)) throw new Error("not a question");
  return JSON.stringify(render(answer(intent.question, context), archive, ENGLISH));
}

test("that the contrary is on record is what is told first", () => {
  expect(told("did Kirby say the Quad summit is on the calendar")).toMatch(/says? otherwise/);
  expect(told("did Witkoff say we can allow 1% of enrichment")).toContain("The contrary is on record");
});

test.each([
  "did Kirby say there is something on the calendar for the Quad",
  "did the South African presidency say Putin will attend the summit",
  "did Trump say they will be buying oil from Russia",
])("“%s” asks whether it was said, whatever its words ask elsewhere", (text) => {
  const intent = parseMessage(text, archive, "2026-11-26", ENGLISH);
  expect(intent).toMatchObject({ question: { about: "check" } });
  expect(told(text)).toMatch(/otherwise|The contrary is on record/);
});
