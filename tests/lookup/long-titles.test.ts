// Offices by their whole titles, and who came after somebody in one.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

function viewed(text: string): string {
  const asked = parseMessage(text, shipped(), "2026-12-01", ENGLISH);
  return JSON.stringify(asked);
}

describe("the whole title of an office is read as that office", () => {
  test.each([
    ["is Nicola Sturgeon still First Minister of Scotland", "nicola-sturgeon"],
    [
      "until when was Li Zuocheng Chief of the Joint Staff Department of the Central Military Commission of China",
      "li-zuocheng",
    ],
    ["since when is Samuel Paparo commander of the US Indo-Pacific Command", "samuel-paparo"],
    [
      "when did Abdullah Abdullah become Chairman of the High Council for National Reconciliation of Afghanistan",
      "abdullah-abdullah",
    ],
    [
      "until when was Sarah Beran senior director for China and Taiwan affairs at the US National Security Council",
      "sarah-beran",
    ],
  ])("%s", (text, who) => {
    expect(viewed(text)).toContain(`"about":"who","id":"${who}"`);
  });

  test.each([
    ["who is the spokesperson of the Foreign Ministry of China", "foreign ministry china spokes"],
    ["Commander of the Southern Theater Command of China 2025?", "southern theater command"],
    ["who was chief spokesperson of the European Commission in 2025", "chief european commission spokes"],
  ])("%s is asked of the office", (text, title) => {
    expect(viewed(text)).toContain('"about":"office"');
    expect(viewed(text).toLowerCase()).toContain(title);
  });
});

describe("who came after somebody in an office is asked of that office", () => {
  test.each([
    ["who came after Annalena Baerbock as Foreign Minister of Germany", "Foreign Minister of Germany"],
    [
      "who came after Ali Shamkhani as Secretary of the Supreme National Security Council of Iran",
      "Secretary of the Supreme National Security Council of Iran",
    ],
    ["who came right after Scholz as chancellor", "Chancellor of Germany"],
    ["who came before Rubio as secretary of state", "US Secretary of State"],
    // Of an office that they have again the time before is meant.
    ["who succeeded Netanyahu as prime minister", '"from":"2021-06-14"'],
    ["who came after Trump", '"from":"2021-01-21"'],
  ])("%s", (text, told) => {
    expect(viewed(text)).toContain(told);
  });

  test("somebody who is known to have had it by a day is the first whom the archive has", () => {
    expect(viewed("who came after Lula as President of Brazil")).toContain("Jair Bolsonaro");
  });

  test("what somebody came to as the holder of an office is still asked of what they did", () => {
    expect(viewed("did Blinken come to Beijing as secretary of state")).toContain('"about":"events"');
  });
});
