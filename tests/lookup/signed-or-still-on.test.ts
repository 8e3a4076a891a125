// Whether a text was signed or something done to a body was announced, where no step tells it; and whether what is to come next still stands.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("that no step tells it is said, and no meeting is told or asked between", () => {
  test.each([
    ["has the ukraine peace plan been signed", "does not tell that “ukraine peace plan” was signed"],
    ["has an iran nuclear deal been signed", "does not tell that “iran nuclear deal” was signed"],
    ["is the ukraine peace plan signed yet", "does not tell that “ukraine peace plan” was signed"],
    ["is there a gaza ceasefire deal yet", "does not tell that “gaza ceasefire deal” was signed"],
    ["is there a ukraine peace deal yet", "does not tell that “ukraine peace deal” was signed"],
    ["who announced the expansion of BRICS", "does not tell who announced “expansion of BRICS”"],
    ["who announced the enlargement of the SCO", "does not tell who announced “enlargement of the SCO”"],
    ["who announced the sanctions on Russia", "does not tell who announced “sanctions on Russia”"],
  ])("%s", (text, told) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(told) });
  });

  test.each([
    ["who announced the Budapest summit", "us-russia-budapest-2025"],
    ["who announced the postponement of the Summit of the Americas", "summit-of-the-americas-10"],
    ["is the congo rwanda peace agreement signed", "dr-congo-rwanda-washington-2025"],
    ["is there a trade deal between the EU and India yet", "eu-india-2026"],
  ])("%s: what is told stays told", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});

describe("whether it is still on is told of the one that was to come", () => {
  test.each([
    ["is the Quad summit still on", "quad-india-2025"],
    ["is the Trump–Kim meeting still planned", "trump-kim-apec-2025"],
    ["is the inter-Korean summit still planned", "inter-korean-seoul-2018"],
    ["is the G20 still on", "g20-miami-2026"],
  ])("%s", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});
