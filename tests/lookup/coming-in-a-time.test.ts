// “Is Xi coming to the G20 summit in September 2023?” is asked of that one, and “is Putin coming to COP26” of it: no next one is told, and no other that they were at.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

describe("whether somebody is coming to a meeting of a time", () => {
  test.each([
    ["is xi coming to the g20 summit in september 2023", "g20-new-delhi-2023", "Did not come: Xi Jinping"],
    ["is biden coming to the nato summit in june 2021", "nato-brussels-2021", "Who took part:** Joe Biden"],
    ["is trump coming to the nato summit in july 2023", "nato-vilnius-2023", "does not name Donald Trump there"],
    ["is xi coming to the g20 this december", "g20-miami-2026", "names nobody in person"],
    ["are the americans coming to the g20 summit in november 2025", "g20-johannesburg-2025", "Did not come: the United"],
  ])("%s", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain(told);
    expect(read(text)).not.toContain("The last one");
  });

  test("of one that is named it is asked whenever that was", () => {
    expect(read("is putin coming to cop26")).toContain("**Did not come: Vladimir Putin**");
  });

  test("where nothing of the kind was in that time, nothing else is told", () => {
    expect(shown("is modi coming to the g7 summit in june 2023")).toMatchObject({ kind: "notice" });
  });

  test("without a time it is the next one that is meant", () => {
    expect(shown("is putin coming to the g20")).toMatchObject({ at: { event: { id: "putin-g20-miami-2026" } } });
    expect(shown("is xi coming to washington this year")).toMatchObject({
      at: { event: { id: "us-china-washington-visit-2026" } },
    });
  });
});
