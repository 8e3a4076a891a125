// Stretches of days without “from” or “between”, days of the year's end, and which way a day without its year lies.
import { describe, expect, test } from "vitest";
import { readMessage } from "#src/lookup/message/read-message.ts";
import { parseSpan } from "#src/lookup/read/parse-span.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-26";

test.each([
  ["April to June 2025", "2025-04-01", "2025-06-30"],
  ["jan–mar 2024", "2024-01-01", "2024-03-31"],
  ["November to February 2022", "2021-11-01", "2022-02-28"],
  ["5 October to 12 December 2021", "2021-10-05", "2021-12-12"],
  ["between Boxing Day and New Year's Eve 2024", "2024-12-26", "2024-12-31"],
  ["from christmas eve 2025 to 3 January 2026", "2025-12-24", "2026-01-03"],
])("“%s”", (text, from, to) => {
  expect(parseSpan(text, TODAY)).toEqual({ from, to });
});

test.each(["march to Moscow", "Busan–Osaka", "early to bed", "next middle", "last late"])("“%s” is no time", (text) => {
  expect(parseSpan(text, TODAY)).toBeUndefined();
});

describe("a day without its year", () => {
  const spanOf = (text: string) => readMessage(text, frozen(), TODAY).span;

  test("lies ahead where something is still to come, whatever stands beside it", () => {
    expect(spanOf("which summits are still to come before new year's eve")).toEqual({ from: TODAY, to: "2026-12-30" });
    expect(spanOf("what have we got coming up before Christmas")).toEqual({ from: TODAY, to: "2026-12-24" });
  });

  test("lies behind where something was held", () => {
    expect(spanOf("what was held before Christmas")).toMatchObject({ to: "2025-12-24" });
  });
});

describe("what stands beside a time", () => {
  const shown = shownTo(frozen(), TODAY);

  test("“ahead” is no “before”", () => {
    expect(shown("the Americas summit, did it go ahead last December")).toMatchObject({
      kind: "event",
      at: { event: { id: "summit-of-the-americas-10" } },
    });
  });

  test("what whoever asks did that day is none of what is asked", () => {
    expect(shown("Was anything held on 30 October 2025? It was our wedding day.")).toMatchObject({
      kind: "timeline",
      question: { from: "2025-10-30", to: "2025-10-30" },
    });
  });
});
