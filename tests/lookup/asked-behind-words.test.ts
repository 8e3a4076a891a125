// ““…” Trump – which agreement was that”, ““…” where?”: what is asked beside words in quotation marks is none of them, and is told first.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const textOf = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

test.each([
  [
    "“we're going to terminate the agreement” trump – which agreement was that",
    "trump-terminate-the-agreement-2018",
    "To reporters in Elko, Nevada, on the INF Treaty",
  ],
  ['"We do not support Taiwan independence" where?', "blinken-taiwan-independence-2023", "Press conference in Beijing"],
  [
    '"there need not be a new Cold War" said when and to whom',
    "biden-no-new-cold-war-2022",
    "Press conference after the meeting with Xi in Bali",
  ],
  [
    'who was he talking to when he said "there need not be a new Cold War"',
    "biden-no-new-cold-war-2022",
    "Press conference after the meeting with Xi in Bali",
  ],
  [
    '"it would go to Bonn" which conference was meant',
    "bowen-it-would-go-to-bonn-2025",
    "To reporters at COP30, Belém",
  ],
  ['"at a neutral site" rubio – what was he talking about', "rubio-neutral-site-2025", "Post on X, on India"],
  ['"rescheduling the US Iran meeting" who wrote that and where', "albusaidi-rescheduling-2025", "Post on X"],
])("the words are found, and their occasion is told first: %s", (text, quote, occasion) => {
  expect(shown(text)).toMatchObject({
    kind: "check",
    question: { occasion: true },
    checks: [{ findings: [{ quote: { id: quote }, verdict: expect.not.stringMatching("else") }] }],
  });
  expect(shown(text)).not.toHaveProperty("onlyQuoted");
  const [before = ""] = textOf(text).split("Checked:");
  expect(before).toContain("As far as my archive tells");
  expect(before).toContain(occasion);
});

test.each([
  '"I did what I came to do" putin, where',
  'did biden say "I did what I came to do" in Bali, and when',
  '"We do not support Taiwan independence" is this real',
  '"We do not support Taiwan independence" meaning',
  '"the sky is falling down on us" trump – which agreement was that',
])(
  "nothing of an occasion is told first of words of somebody else, from elsewhere, of none, or where it is not asked: %s",
  (text) => {
    expect(shown(text).kind).toBe("check");
    expect(textOf(text)).not.toContain("As far as my archive tells");
  },
);

test.each([
  ['"Summit of the Future" where and when', "un-summit-of-the-future-2024"],
  ['"G20 Bali summit" where?', "g20-bali-2022"],
  ['"NATO summit 2025" date and place', "nato-the-hague-2025"],
  ['"We are not rivals" – which Modi Xi meeting was that?', "modi-xi-tianjin-2025"],
])("a meeting in quotation marks is asked of as a meeting: %s", (text, event) => {
  expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: event } } });
});
