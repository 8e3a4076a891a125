// What a step of the event tells is not denied on its card: how long, where it was initialled, who opened it; nor is a yes, a number or a time of something else told.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));
const firstLine = (text: string) => read(text).split("\n")[1] ?? "";

describe("what a step tells is not denied", () => {
  test.each([
    ["How long did Trump and Zelensky talk in the Vatican?", "for about 15 minutes"],
    ["Where was the treaty between Armenia and Azerbaijan initialled?", "in Washington"],
    ["who initialed the armenia azerbaijan treaty", "The foreign ministers initial the treaty"],
    ["who opened the munich security conference 2026", "Friedrich Merz of Germany opens the conference"],
    ["who gave the first speech at shangri-la 2025", "President Macron of France gives the first speech"],
    ["who gave the keynote at the shangri-la dialogue 2026", "To Lam"],
    ["keynote speaker at the shangri-la dialogue 2024", "President Marcos of the Philippines gives the first speech"],
    ["who opened apec in gyeongju", "Lee opens the meeting"],
  ])("“%s”", (text, told) => {
    expect(firstLine(text)).toContain(told);
  });

  test("where nobody is told to have opened it, who took part is", () => {
    expect(firstLine("who gave the keynote at the g20 in new delhi")).toContain("Who took part");
  });

  test("a day later is no length", () => {
    expect(firstLine("how long did the trump-kim summit in hanoi last")).not.toContain("later");
  });
});

describe("who came in the place of another", () => {
  test.each([
    ["who went to cop28 in place of xi", "Ding Xuexiang"],
    ["who went to the jakarta asean summit instead of biden", "Vice President Harris"],
    ["who was at the g20 in new delhi instead of xi", "Premier Li Qiang"],
  ])("“%s”", (text, name) => {
    expect(firstLine(text)).toContain(name);
  });
});

describe("those whose meeting was called off, and who came together all the same", () => {
  test("“did they shake hands” is no No", () => {
    const line = firstLine("Did Austin and Li Shangfu shake hands in Singapore?");
    expect(line).toContain("the two shake hands");
    expect(line).toContain("**Cancelled:** 29 May 2023");
    expect(line).not.toContain("**No");
  });

  test("who met is told, and who did not come", () => {
    const line = firstLine("Which European leaders did Pashinyan meet in Granada?");
    expect(line).toContain("The other four meet in Granada without Aliyev");
    expect(line).toContain("not coming: Ilham Aliyev");
  });

  test("where nothing of the kind is told, it is a No", () => {
    expect(firstLine("did austin and dong jun meet in vientiane")).toContain("**No");
  });
});

describe("a number, a year and a day are of what is asked", () => {
  test.each([
    "how long did the iran vienna talks pause in 2022",
    "how long were the vienna talks with iran interrupted in 2022",
  ])("“%s” is not how long they were", (text) => {
    expect(firstLine(text)).not.toContain("How long");
  });

  test("“how often postponed” behind the name counts no events", () => {
    expect(firstLine("Francophonie Djerba summit: how often postponed?")).toContain("(2 times)");
  });

  test("Doral of 2020 is not that of 2026", () => {
    expect(firstLine("Did Trump first name Doral for 2020?")).toContain("26 August 2019");
    expect(firstLine("who announced the g20 of 2026")).toContain("22 June 2023");
  });

  test.each([
    ["What did Trump call off on 22 October 2025?", ["us-russia-budapest-2025"]],
    ["What did Biden put off on 17 October 2023?", ["amman-summit-2023"]],
    ["what did russia cancel in november 2022", ["new-start-commission-cairo-2022"]],
  ])("“%s” asks for what was called off, and not for what was known then", (text, ids) => {
    const view = shown(text);
    expect(view.kind === "events" && view.events.map(({ event }) => event.id)).toEqual(ids);
  });

  test("what somebody said when it was put off is asked of their words", () => {
    expect(shown("What did Patricia Espinosa say when COP26 was postponed?").kind).toBe("quotes");
  });

  test("where nothing is known to have been called off that day, nothing else is told", () => {
    expect(shown("What did Macron cancel on 25 April 2026?").kind).toBe("notice");
  });
});
