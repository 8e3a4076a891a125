// Words that stand in a quotation, pasted as they are.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

function asked(text: string): Record<string, unknown> {
  const intent = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : { about: "nothing" };
}

describe("a sentence that stands in a quotation is that quotation, whatever it would ask", () => {
  test.each([
    [
      "I think it's been a big mistake, quite frankly, for China, with respect to China not showing up, the rest of the world is going to look to China",
      "biden-big-mistake-2021",
    ],
    ["What we are experiencing is the brain death of NATO", "macron-brain-death-2019"],
    [
      "Can China and the United States overcome the Thucydides Trap and create a new paradigm of major-country relations?",
      "xi-thucydides-trap-2026",
    ],
    [
      "I believe just looking at this action, this is an expression of his willingness to eliminate all the unfortunate past and open a new future",
      "kim-unfortunate-past-2019",
    ],
    // Behind whose it is.
    [
      "Albusaidi: For logistical reasons we are rescheduling the US Iran meeting provisionally planned for Saturday May 3rd",
      "albusaidi-rescheduling-2025",
    ],
    // Cut off within a word.
    [
      "inspectors have returned to Iran and carried out inspections and also design information verifications at many facilities not affected by June’s milit",
      "grossi-inspectors-are-back-2025",
    ],
  ])("%s", (text, id) => {
    expect(asked(text)).toMatchObject({ about: "quote", id });
  });

  test("behind the name of somebody else it is checked", () => {
    const question = asked("Zelensky: What we are currently experiencing is the brain death of NATO");
    expect(question.about).toBe("check");
  });

  test("what somebody is wrongly said to have said is checked", () => {
    const question = asked(
      "Putin: biotechnology and organ transplants potentially extending human lifespans to 150 years",
    );
    expect(question.about).toBe("check");
  });

  test.each([
    "what did Macron say about the brain death of NATO in 2019",
    "when is the next summit between China and the United States",
  ])("a question of which only some words stand there is a question: %s", (text) => {
    expect(asked(text).about).not.toBe("check");
    expect(asked(text)).not.toHaveProperty("id");
  });
});

describe("of a name that several have, words in quotation marks tell whose they are", () => {
  test.each([
    "source for Kim saying “Take a step forward, you will be the first”",
    "in what language did Kim say “his instincts tell him that good results are in”",
    "on what occasion did Huang say “The package has been adopted”",
  ])("%s", (text) => {
    expect(asked(text)).toMatchObject({ about: "check" });
  });
});

describe("what was said about an edition is not told of another", () => {
  test.each([
    ["what was said about the G20 summit 2023", "g20-new-delhi-2023"],
    ["what was said about APEC leaders' meeting 2025", "apec-gyeongju-2025"],
  ])("%s", (text, id) => {
    expect(JSON.stringify(asked(text))).toContain(id);
  });
});

test.each([
  ["did Biden say Xi is a dictator, when", "Xi is a dictator"],
  ["did Macron say that NATO is brain dead and where", "NATO is brain dead"],
])("when and where it was said is none of the words: %s", (text, words) => {
  expect(asked(text)).toMatchObject({ about: "check", text: words });
});
