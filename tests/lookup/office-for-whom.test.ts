// “Grenell Kosovo envoy until when”, “the DG for Asian affairs”: the title that is asked for is the one that is told, with its region and department.

import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("for whom somebody is sent stands in their title, and is no state of whose office it is", () => {
  test.each([
    ["Grenell Kosovo envoy until when", "US Envoy for Serbia and Kosovo, October 2019 to January 2021"],
    ["Grenell envoy for Serbia and Kosovo: exact dates", "US Envoy for Serbia and Kosovo"],
    ["Kellogg Ukraine envoy until when", "US Special Envoy for Ukraine"],
    ["Kellogg envoy for Ukraine until when", "US Special Envoy for Ukraine"],
  ])("%s is told by “%s”", (text, told) => {
    expect(shown(text).kind).toBe("who");
    expect(read(text)).toContain(told);
  });

  test("and what they held is told beside the denial of another", () => {
    expect(read("Kellogg Russia envoy until when")).toContain(
      "My archive does not say that Keith Kellogg was ever Russia envoy. Keith Kellogg: US Special Envoy for Ukraine",
    );
    expect(read("Lajcak Kosovo envoy until when")).toContain("for the Belgrade-Pristina Dialogue");
  });
});

describe("a department that is named is not another", () => {
  test.each([
    "who is the director-general for Asian affairs",
    "DG for Asian affairs since when",
    "who is the secretary for home affairs",
  ])("%s is held by nobody of the archive", (text) => {
    expect(read(text)).toContain("My archive does not say who is or was");
  });

  test.each([
    ["director-general for arms control since when", "Department of Arms Control"],
    ["high representative for foreign affairs", "Kaja Kallas"],
    ["who was foreign minister of China for most of 2023", "Qin Gang"],
    ["who is spokesman for the Kremlin", "Dmitry Peskov"],
  ])("%s is told by %s", (text, told) => {
    expect(shown(text).kind).toBe("office");
    expect(read(text)).toContain(told);
  });
});

describe("“dates” behind an office ask for its time", () => {
  test.each([
    ["Li Shangfu defense minister dates", "Minister of National Defense of China"],
    ["Wei Fenghe defence minister exact dates", "Minister of National Defense of China"],
    ["Blinken secretary of state dates", "26 January 2021 to 20 January 2025"],
  ])("%s", (text, told) => {
    expect(shown(text).kind).toBe("who");
    expect(read(text)).toContain(told);
  });

  test("a stranger in it is said to be none of the archive, and no list of others", () => {
    expect(read("Shoigu defence minister until when")).toContain("I do not have Shoigu.");
    expect(read("Bulgarian defence minister until when")).not.toContain("I do not have Bulgarian");
    expect(shown("defence minister until when").kind).toBe("office");
  });
});
