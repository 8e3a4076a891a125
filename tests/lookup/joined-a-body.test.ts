// “When did the African Union join the G20”: told by the sentence in which whoever is named became a member; an invitation is none, and others in the sentence did not join.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { joinsBy } from "#src/lookup/answers/joined-told.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who became a member of a body", () => {
  test.each([
    ["when did the African Union join the G20", "g20-new-delhi-2023", "permanent member"],
    ["when did East Timor join ASEAN", "asean-summit-47-2025", "becomes the eleventh member"],
    ["did Timor-Leste join ASEAN in 2025", "asean-summit-47-2025", "becomes the eleventh member"],
    ["when did Iran join the SCO", "sco-2023", "completed its admission"],
    ["since when is Iran a member of the SCO", "sco-2023", "completed its admission"],
    ["has Belarus joined the SCO", "sco-2024", "becomes the tenth member"],
    ["who joined the SCO in 2023", "sco-2023", "completed its admission"],
    ["wann trat die Afrikanische Union der G20 bei", "g20-new-delhi-2023", "permanent member"],
    ["когда Белоруссия вступила в ШОС", "sco-2024", "becomes the tenth member"],
    ["quand l'Iran a-t-il rejoint l'OCS", "sco-2023", "completed its admission"],
    ["伊朗什么时候加入上合组织", "sco-2023", "completed its admission"],
  ])("“%s” is told by the step that says so", (message, id, words) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(words);
  });

  test.each([
    "did Argentina join BRICS",
    "who joined BRICS in 2024",
    "when did Sweden join NATO",
    "when did China join the SCO",
    "did Thailand join ASEAN",
    "when did the EU join the G7",
    "wann ist Schweden der NATO beigetreten",
    "quando l'Argentina è entrata nei BRICS",
  ])("“%s” is told by no record, and that is said", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining("does not tell “join") });
  });

  test("“is Indonesia a member of BRICS” is not said not to be understood", () => {
    expect(shown("is Indonesia a member of BRICS")).toMatchObject({
      text: expect.stringContaining("does not tell “member of BRICS”"),
    });
  });

  test.each([
    ["did Putin join the SCO summit in 2023", "sco-2023"],
    ["hat Modi am SCO-Gipfel 2022 teilgenommen", "sco-2022"],
  ])("“%s” is of who was there", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain("Who took part");
  });
});

test("whoever stands before it became the member", () => {
  const clause = "Belarus becomes the tenth member, and China takes over the chair";
  expect(joinsBy(clause, "belarus")).toBe(true);
  expect(joinsBy(clause, "china")).toBe(false);
  expect(joinsBy("Modi invites the African Union to take its seat as a permanent member", "african union")).toBe(true);
  expect(joinsBy("the leaders invite Argentina to join from January", "argentina")).toBe(false);
});
