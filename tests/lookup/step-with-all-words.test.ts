// “For how many days was the truce extended”, “which Chinese diplomat posted about a dirty neck”: the one step, or quotation, that has all words of a question, and never that of somebody else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what a step tells, in the words of the question", () => {
  test.each([
    ["for how many days was the israel lebanon truce extended in may 2026", "extend the ceasefire by 45 days"],
    [
      "which leaders sent their foreign ministers to the jakarta meeting on myanmar",
      "some other states too send their foreign ministers",
    ],
    ["for how many minutes did trudeau speak to xi in bali", "for about ten minutes"],
    ["how many hours did the fire cost the belem conference", "had cost six hours"],
    ["when did starmer first propose meeting li qiang", "Starmer proposes a full meeting"],
    ["when did xi write to the ncuscr gala in 2024", "annual gala"],
    ["what day did biden speak at the sharm el sheikh climate conference", "President Biden speaks at the conference"],
    ["who confirmed that zelensky was invited to washington in october 2025", "Stefanishyna confirms"],
    ["who called the g7 to brussels in march 2022", "Olaf Scholz invites the leaders"],
    ["who said austin had been asking for the wrong man in china", "asked for the wrong man"],
    ["who said russia holds up the normandy summit", "Russia holds it up"],
    ["on what date did trump tell xi by phone he'd come to beijing in april", "an invitation to Beijing in April"],
    ["when did sudan refuse to come to an igad summit in uganda", "Sudan refuses to come to an IGAD summit"],
  ])("“%s” is told by its step: %s", (message, what) => {
    expect(told(message)).toContain("**On record:**");
    expect(told(message)).toContain(what);
  });

  test.each([
    ["who talked about a foot on the accelerator and climate hell", "António Guterres"],
    ["which chinese diplomat posted about cutting off a dirty neck", "Xue Jian"],
    ["who called covid the most urgent threat facing humanity when cop26 was postponed", "Patricia Espinosa"],
    ["who diagnosed the brain death of nato to the economist", "Emmanuel Macron"],
  ])("“%s” is the quotation of %s", (message, speaker) => {
    expect(shown(message).kind).toBe("quotes");
    expect(told(message)).toContain(`## ${speaker}`);
  });

  test("what all but one word points to is told below the word that it lacks", () => {
    const message = "how many prisoners were exchanged after the february 2026 abu dhabi round";
    expect(told(message)).toContain("does not tell “exchanged”");
    expect(told(message)).toContain("release 157 prisoners each");
  });

  test.each([
    "when did albanese write to modi about cop31",
    "which japanese diplomat posted about cutting off a dirty neck",
    "who talked about a foot on the brake and climate hell",
    "for how many minutes did trump and putin talk before the funeral of pope francis",
    "did zelensky say he's ready to meet putin",
    "when was the G20 in Hamburg",
    "Who was speaker of the house when pelosi went to taiwan",
  ])("“%s” is told by no step and no quotation of others", (message) => {
    expect(told(message)).not.toContain("**On record:**");
    expect(shown(message).kind).not.toBe("quotes");
  });

  test.each([
    ["On what date was the Sharm el-Sheikh summit on Gaza held?", "13 October 2025"],
    ["who took part in the paris talks on Ukraine in april 2025", "**Who took part:**"],
    ["did trump attend the apec summit in Gyeongju", "**Did not come: Donald Trump**"],
    ["who called the abu dhabi talks very constructive", "Witkoff calls the talks very constructive"],
  ])("“%s” is asked of the event, and told so: %s", (message, what) => {
    expect(told(message)).toContain(what);
  });
});
