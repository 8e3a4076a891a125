// “She came with pain, or was it sorrow?”: of two wordings the quotation is told as it is on record; and a year before a name is that of the edition.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");

function idsOf(text: string): readonly string[] {
  const view = shown(text);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [view.kind];
}

describe("one wording of two", () => {
  test.each([
    [
      "the lady who took the oath in Caracas in January 2026 said she came with pain, or was it sorrow?",
      "rodriguez-with-pain-2026",
    ],
    ["Was it 'a big step' or 'a big stop' that Trump said about Modi and Russian oil?", "trump-big-step-2025"],
    [
      "When Lula opened COP30, was it 'the COP of truth' or 'the COP of hope' that he called it?",
      "lula-cop-of-truth-2025",
    ],
    [
      "In Munich in 2025 Vance worried most about a threat. Was it 'the threat from within' or 'the enemy within'?",
      "vance-threat-from-within-2025",
    ],
    [
      "On 22 October 2025 Peskov spoke of the Russian-Arab summit. Was it 'long box' or 'back burner' that he said?",
      "peskov-long-box-2025",
    ],
    [
      "Guterres said we are on a highway to climate hell, or was it climate chaos?",
      "guterres-highway-to-climate-hell-2022",
    ],
    [
      "Rubio after Jeddah: the ball is in their court or the ball is in our court, which was it?",
      "rubio-ball-in-their-court-2025",
    ],
    ["Marcos called the ASEAN summit bare-bones, or was it no-frills?", "marcos-bare-bones-2026"],
  ])("“%s” is the quotation", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("what is on record in another language alone is told by its day", () => {
    const [only, ...others] = idsOf(
      "On 21 November 2025 Zelensky put an alternative to his nation. Was the second limb 'the loss' or 'the risk of losing' a key partner?",
    );
    expect(only).toMatch(/^zelensky-/u);
    expect(others).toEqual([]);
  });
});

describe("a year before the name of a recurring meeting", () => {
  test.each([
    [
      "Quote me what Trump posted about South Africa and an invitation to the 2026 G20",
      "trump-south-africa-no-invitation-2025",
    ],
    ["What did Trump say about hosting the 2026 G20?", "trump-hosting-the-g20-2025"],
    ["Give me Starmer's words on hosting the 2027 G20", "starmer-hosting-the-g20-2025"],
    ["Quote what Bowen said about the 2026 COP in Bonn", "bowen-it-would-go-to-bonn-2025"],
    ["What did Albanese say about the 2026 COP?", "albanese-big-win-2025"],
  ])("“%s” is of that edition", (text, id) => {
    expect(idsOf(text)).toContain(id);
  });

  test("a year behind the matter is when it was said", () => {
    expect(idsOf("What did Trump say about Iran in 2026?")).toContain("trump-all-they-have-to-do-is-call-2026");
  });
});
