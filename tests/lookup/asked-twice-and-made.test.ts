// Two things that are asked of a text or of what is named first, why or by whom it is asked behind a question, journeys that were only spoken of, and measures that nobody is told to have taken.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { leaveOutAsides } from "#src/lookup/message/asides.ts";
import { withoutWhoSaid } from "#src/lookup/message/everyday-forms.ts";
import { halvesOf } from "#src/lookup/message/two-halves.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const toldTo = (text: string): string => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("a text that nothing tells of", () => {
  test.each([
    ["when was the black sea grain deal signed and when did russia leave it", /does not tell “black sea grain”/u],
    ["when was the JCPOA signed and when did Trump leave it", /does not tell when “JCPOA” was signed/u],
  ])("“%s” is told by no meeting of those who are named", (text, told) => {
    expect(toldTo(text)).toMatch(told);
  });

  test("one that is told keeps its answer", () => {
    expect(idsShown(shown("when was the Pact for the Future adopted and who voted against it"))).toEqual([
      "un-summit-of-the-future-2024",
    ]);
  });

  test.each([
    ["EU India free trade agreement concluded on?", ["eu-india-2026"]],
    ["when was the EU India free trade agreement concluded", ["eu-india-2026"]],
  ])("“%s” is told by what tells when", (text, ids) => {
    expect(idsShown(shown(text))).toEqual(ids);
  });
});

describe("what is named before two questions", () => {
  test.each(["28-point plan: who wrote it, what did Rubio say", "28-point plan: what did Rubio say"])(
    "“%s” is of no other words of theirs",
    (text) => {
      expect(toldTo(text)).toMatch(/no quote with “28.point plan” by Marco Rubio/u);
    },
  );

  test("the second is asked of it, unless it has a matter of its own", () => {
    expect(halvesOf("Peace plan: who wrote it, what did she say")?.second).toBe(
      "what did she say about the Peace plan",
    );
    expect(halvesOf("Peace plan: who wrote it, what did she say about Syria")?.second).toBe(
      "what did she say about Syria",
    );
    expect(halvesOf("who came to Rio, what did they say")).toBeUndefined();
  });

  test("who wrote it is not asked of the bot, unless that is named", () => {
    expect(shown("28-point plan: who wrote it").kind).toBe("notice");
    expect(shown("this bot: who wrote it").kind).toBe("attache");
  });

  test.each([
    ["Starmer in Beijing, what was agreed", /Outcome:.*29 January 2026/u],
    ["Merz's visit to China: what was agreed", /Outcome:.*five agreements are signed/u],
    ["Macron in Beijing, what was agreed", /does not tell what was agreed/u],
  ])("“%s” is told by the step that tells it, if any does", (text, told) => {
    expect(toldTo(text)).toMatch(told);
  });

  test("both years are meant where two stand behind it", () => {
    expect(idsShown(shown("Wang–Sullivan 2023 2024"))).toEqual(
      expect.arrayContaining(["us-china-malta-2023", "us-china-bangkok-2024"]),
    );
  });
});

describe("a sentence behind the question", () => {
  test.each([
    "Is there a truce now? Need it for a slide",
    "Is there a truce now? Asking for a friend.",
    "Is there a truce now? need this for my calendar",
    "Is there a truce now? I'm writing an article on it",
    "Is there a truce now? It's for a school project",
  ])("“%s” tells only what it is for", (text) => {
    expect(leaveOutAsides(text, () => true)).toBe("Is there a truce now?");
  });

  test.each(["Is there a truce now? Who asked for it?", "Did they need it for the summit?"])(
    "“%s” asks all of it",
    (text) => {
      expect(leaveOutAsides(text, () => true)).toBe(text);
    },
  );

  test.each([
    ["has Putin agreed to meet Zelensky? who said what", "has Putin agreed to meet Zelensky"],
    ["did the talks end? Who said so?", "did the talks end"],
    ["when did the talks end, according to whom", "when did the talks end"],
  ])("“%s” is told with who said it anyway", (text, asked) => {
    expect(withoutWhoSaid(text)).toBe(asked);
  });

  test.each(["era of war is over, who said it", "who said what", "did she ask who said so"])(
    "“%s” asks who said it",
    (text) => {
      expect(withoutWhoSaid(text)).toBe(text);
    },
  );

  test("the proposed meeting of both is shown", () => {
    expect(idsShown(shown("has Putin agreed to meet Zelensky? who said what"))).toEqual([
      "putin-zelensky-meeting-2025",
    ]);
  });
});

describe("when somebody went somewhere", () => {
  test.each([
    "North Korea: when did Kim Jong Un go to Russia to see Putin",
    "when did Trump go to Moscow",
    "when did Trump travel to Moscow to meet Putin",
    "in what year did Putin visit Turkey",
  ])("“%s” is of a journey that was made, and none is on record", (text) => {
    expect(toldTo(text)).toMatch(/My archive has no such journey that was made\. \*\*(?:Only floated so far|Not yet)/u);
  });

  test.each([
    "when did Putin go to India",
    "when is Putin going to Turkey",
    "when did Putin say he would go to Turkey",
    "when did Pope Leo visit Turkey",
  ])("“%s” is told as it was", (text) => {
    expect(toldTo(text)).not.toContain("no such journey");
  });
});

describe("a measure that is asked for", () => {
  test.each(["has the US lifted sanctions on Syria? who said so", "has Trump lifted sanctions on Syria"])(
    "“%s” is told by no quotation, and by no step in which it only may be",
    (text) => {
      expect(toldTo(text)).not.toMatch(/may lift|lifting of sanctions|\\"kind\\":\\"quotes\\"|Quotes by/u);
    },
  );

  test.each(["did the US suspend aid to Ukraine", "did the US suspend aid to Ukraine? who said so"])(
    "“%s” is not told by that it resumes",
    (text) => {
      expect(toldTo(text)).toContain("does not tell “suspend”");
    },
  );

  test("one that is told is told", () => {
    expect(toldTo("did the US suspend sanctions on Syria")).toContain("are suspended for 180 days");
    expect(idsShown(shown("did China suspend talks with the US"))).toEqual(["china-countermeasures-2022"]);
  });
});

describe("how a matter stands", () => {
  test.each([
    "Strait of Hormuz status",
    "what is the status of the Strait of Hormuz",
    "status of the Strait of Hormuz now",
  ])("“%s” is told by the last step on it", (text) => {
    expect(toldTo(text)).toMatch(/On record:.*23 May 2026/u);
  });

  test("what has a record of its own is shown", () => {
    expect(idsShown(shown("G20 status"))).toEqual(["g20-miami-2026"]);
  });
});
