// “Why was his visit put off”: a visit is no invitation, and its delay is told by the step that put it off.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

const NO_REASON = "The reason is not in my archive.";

describe("why a visit was put off", () => {
  test.each([
    ["why was blinkens visit to china delayed", "over a Chinese balloon"],
    ["how come blinken put off visiting beijing", "over a Chinese balloon"],
    ["why was trumps visit to beijing pushed back", "because of the war with Iran"],
    ["why was the beijing visit of trump moved to may", "because of the war with Iran"],
    ["why did pompeo cancel going to pyongyang in august 2018", "Trump tells Pompeo not to go now"],
  ])("“%s” has the reason in the step that put it off", (text, reason) => {
    expect(read(text)).toContain(reason);
    expect(read(text)).not.toContain(NO_REASON);
    expect(read(text)).not.toContain("My archive does not tell why.");
  });

  test.each([
    "warum wurde trumps besuch in china verschoben",
    "pourquoi la visite de trump en chine a été reportée",
    "por qué se pospuso la visita de trump a china",
    "почему отложили визит трампа в китай",
    "特朗普访华为什么推迟",
    "perché è stata rinviata la visita di trump in cina",
  ])("as in other languages: “%s”", (text) => {
    expect(read(text)).toContain("because of the war with Iran");
  });

  test("what was said of it that day stands beside a step that tells no reason", () => {
    const told = read("why was erdogans white house visit postponed");
    expect(told).toContain("**Postponed:** 26 April 2024");
    expect(told).toContain("not been able to fit their timetables");
    expect(told).not.toContain(NO_REASON);
  });

  test.each([["why was putins visit to turkey delayed", "**Postponed:** 26 February 2024"]])(
    "“%s” has that step, and that no reason is told of it",
    (text, step) => {
      expect(read(text)).toContain(step);
      expect(read(text)).toContain("Its history in my archive tells no more of the reason.");
    },
  );

  test.each(["why was putin's visit to north korea postponed"])(
    "“%s” asks of one that never was, and no invitation is told in its place",
    (text) => {
      expect(read(text)).toContain("it was never moved or called off");
      expect(read(text)).not.toContain("On record");
    },
  );

  test.each(["why is xi coming to washington", "why did putin visit north korea in 2024"])(
    "“%s” asks why somebody comes, which an invitation tells",
    (text) => {
      expect(read(text)).toContain("**On record:** ");
      expect(read(text)).toMatch(/invit/u);
    },
  );
});
