// Questions that are told by the words of a quotation alone.
import { expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { askedOfSomebody } from "#src/lookup/message/to-question/quotations/verbatim-words.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, aQuote } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

function questionOf(text: string) {
  const intent = parseMessage(text, archive, "2026-11-26", ENGLISH);
  return intent.ok && "question" in intent ? intent.question : undefined;
}

function quotesFor(text: string): readonly string[] {
  const question = questionOf(text);
  if (question?.about !== "quotes") return [];
  return archive.search.find(question.words ?? "", { kinds: ["quote"], limit: 1 }).map(({ id }) => id);
}

test.each([
  ["highway to climate hell who", "guterres-highway-to-climate-hell-2022"],
  ["climate hell who?", "guterres-highway-to-climate-hell-2022"],
  ["mute and deaf who", "lavrov-mute-and-deaf-2022"],
])("“%s” asks who said it", (text, id) => {
  expect(quotesFor(text)).toEqual([id]);
});

test.each(["G20 Johannesburg who", "Trump and Putin in Alaska who", "summit in Busan who"])(
  "“%s” is about an event",
  (text) => {
    expect(questionOf(text)?.about).not.toBe("quotes");
  },
);

test("what was said in the language in which it is asked is found by its words", () => {
  expect(quotesFor("Qui a dit que l'OTAN est en état de mort cérébrale ?")).toEqual(["macron-brain-death-2019"]);
});

test.each([
  "who said his line was not crossed",
  "who said they were laughing with him",
  "who joked that he has to use strong language",
])("in “%s” nobody asks whose it is", (text) => {
  expect(JSON.stringify(parseMessage(text, archive, "2026-11-26", ENGLISH))).not.toContain("by itself");
});

test.each(["when is their next meeting", "who said it", "what changed about it"])(
  "in “%s” somebody or something is meant that was named before",
  (text) => {
    expect(questionOf(text)).toBeUndefined();
  },
);

test("what somebody is to have asked of somebody is told by what was said of it", () => {
  const wordings = [
    {
      text: "No such request to open the corridor has been made.",
      language: "en",
      kind: "verbatim" as const,
      sources: ["embassy"],
    },
  ];
  const actors = [
    anActor({ "family-name": "Xi" }),
    anActor({ id: "vladimir-putin", name: "Vladimir Putin", country: "russia" }),
    anActor({ id: "dmitry-peskov", name: "Dmitry Peskov", country: "russia" }),
  ];
  const asked = anArchive({
    actors,
    quotes: [aQuote({ speaker: "dmitry-peskov", wordings, occasion: "On Putin and the corridor" })],
  });
  const intent = askedOfSomebody("did Xi ask Putin to open the corridor", {
    archive: asked,
    today: "2026-11-26",
    asOf: undefined,
    words: ENGLISH,
  });
  expect(intent).toMatchObject({ question: { about: "quote", id: "letter", page: 0 } });
});

test.each(["what did the dominicans say", "what did the dominicans say about divergences"])(
  "in “%s” they are of the Dominican Republic",
  (text) => {
    expect(questionOf(text)).toMatchObject({ about: "quotes", speaker: "dominican-republic" });
  },
);

test("what somebody is to have promised is told by no words of another", () => {
  expect(questionOf("did Xi promise not to invade Taiwan")?.about).not.toBe("quote");
});
