// Who comes to a gathering is told with the journeys to it that have a record of their own, and how each of them stands.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const told = (text: string, today = "2026-12-01") =>
  JSON.stringify(render(shownTo(archive, today as never)(text), archive, ENGLISH));

describe("who comes to a gathering", () => {
  test.each([
    ["who is attending apec 2026", /Putin at the APEC meeting in Shenzhen: confirmed by Russia/u],
    ["who will be at the G20 summit 2026", /Putin at the G20 summit in Miami: floated/u],
    ["who was to attend apec 2026", /Xi has asked Trump to come in November/u],
    ["who is attending the g7 in evian", /has invited Prime Minister Modi/u],
  ])("“%s”", (text, line) => {
    expect(told(text)).toMatch(line);
    expect(told(text)).not.toContain("names nobody in person");
  });

  test("a journey is told as it was known by a day", () => {
    expect(told("who is attending apec 2026 as of 1 January 2026")).not.toContain("Putin at the APEC meeting");
  });

  test("where nobody is on the way to it, no journey is told", () => {
    expect(told("who is attending the nato summit 2026")).not.toContain("Journeys there");
  });
});
