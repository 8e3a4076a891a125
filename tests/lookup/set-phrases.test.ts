// Words in quotation marks, and what somebody called something, are no look-alikes of another sense.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const toldTo = (text: string): string => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("a phrase that nobody is on record with", () => {
  test.each([
    ["“no limits” partnership", "no limits"],
    ['"no limits" partnership: when was it declared', "no limits"],
    ['"America first" doctrine who declared it', "America first"],
    ["who called it a partnership without limits", "partnership limits"],
  ])("“%s” is told by no other words", (text, phrase) => {
    expect(shown(text).kind).toBe("notice");
    expect(toldTo(text)).toContain(`My archive has no quote with “${phrase}”`);
  });
});

describe("a phrase that somebody is on record with", () => {
  test.each([
    ['who declared a "total disgrace"', "trump-total-disgrace-2025"],
    ['who declared the "era of war" over', "modi-not-an-era-of-war-2022"],
    ["who called the US demands gangster-like", "north-korea-gangster-like-2018"],
  ])("“%s” is told by it", (text, id) => {
    expect(shown(text).kind).toBe("quotes");
    expect(JSON.stringify(shown(text))).toContain(`"${id}"`);
  });
});
