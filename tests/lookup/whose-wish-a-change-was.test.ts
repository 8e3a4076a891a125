// “Who asked to move the talks”, “who called the video summit”: whose wish it was is told by the step that has it, and by nobody in the chair.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("whose wish a change was", () => {
  test.each([
    ["who asked to move the talks from Istanbul", "Iran proposes Oman instead"],
    ["who wanted to move the US-Iran talks to Muscat", "Iran proposes Oman instead"],
    ["whose idea was it to move the talks to Oman", "Iran proposes Oman instead"],
    ["which side asked to postpone the Trump-Xi meeting in Beijing", "Trump has asked for a delay"],
    ["who asked to delay the NPT conference", "Zlauvinen proposes to the states parties"],
    ["who proposed postponing the Ibero-American summit", "as Andorra had proposed"],
    ["at whose request was the Russia-Ukraine meeting of March 2026 postponed", "at the proposal of the American side"],
    ["who proposed meeting in Varanasi", "India has proposed to hold the summit"],
  ])("“%s” is told by the step that has it", (text, wish) => {
    expect(read(text)).toContain(wish);
  });

  test.each(["who asked for the Alaska summit to be postponed", "who requested the postponement of the Quad summit"])(
    "“%s” is said to be told by none",
    (text) => {
      expect(read(text)).toContain(`My archive does not tell “${text}”.`);
    },
  );

  test("of whom a change is not asked that was made, it is told as before", () => {
    expect(read("who called off the summit in Budapest")).toContain("**Cancelled:** 22 October 2025");
  });
});

describe("who called a meeting", () => {
  test.each([
    ["who called the NATO video summit", "Stoltenberg calls a video summit"],
    ["who called the emergency Arab summit in Cairo", "to which President Sisi invites"],
    ["who called the BRICS video summit in September 2025", "Brazil calls the video summit"],
  ])("“%s” is who called them together", (text, told) => {
    expect(read(text)).toContain(told);
    expect(read(text)).not.toContain("in the chair");
  });

  test.each(["who called the G20 in South Africa a total disgrace", "who called Panmunjom a symbol of peace"])(
    "what somebody called something is a quotation: “%s”",
    (text) => {
      expect(shown(text).kind).toBe("quotes");
    },
  );
});
