// What rests on something that the archive lacks is told of nothing else: the second of two sentences, and who had an office at a meeting.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-03");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the second of two sentences", () => {
  test.each([
    ["What was AUKUS and when was it announced? Did the French recall their ambassador?", "AUKUS"],
    ["What was AUKUS? Did the French recall their ambassador?", "AUKUS"],
    ["Who came to the Queen's funeral? Was Putin invited?", "Queen funeral"],
    ["where was the Bletchley meeting? was Macron there?", "Bletchley meeting"],
  ])("“%s” is of nothing that the archive has", (message, name) => {
    expect(told(message)).toContain(`I do not have ${name}.`);
  });

  test.each([
    ["where was the Bletchley meeting? when is the next G7?", "G7 summit 2026"],
    ["who is Jimmy Fallon? who is president of France?", "**Emmanuel Macron**"],
    ["do you know Galwan? what did Modi and Xi agree on at Kazan?", "Modi–Xi meeting in Kazan"],
  ])("“%s” is told where it is asked by itself", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("who had an office at a meeting", () => {
  test.each([
    "Who was South Korea's president when the Camp David trilateral took place?",
    "who was south korea's president during the Camp David trilateral",
    "who was president of South Korea at the time of the Camp David trilateral",
  ])("“%s” is not told of another meeting there", (message) => {
    expect(told(message)).toContain("My archive has nothing that fits all of this");
    expect(told(message)).not.toContain("Moon Jae-in");
  });

  test.each([
    ["who was Japan's PM when the Hiroshima G7 took place", "Fumio Kishida"],
    ["who was German chancellor when the Munich conference of 2022 took place", "Olaf Scholz"],
    ["who was president of Brazil during COP30", "Luiz Inácio Lula da Silva"],
  ])("“%s” is told of its days", (message, name) => {
    expect(told(message)).toContain(`**${name}**`);
  });
});

describe("who got into a body", () => {
  test("is told by the step that tells that they became a member", () => {
    expect(told("when did Timor-Leste get into ASEAN")).toContain("Timor-Leste becomes the eleventh member");
  });

  test("is told of no meeting at which they were", () => {
    expect(told("when did sweden get into nato")).toContain("My archive does not tell “into nato”");
  });

  test.each([
    ["Which NATO summit was the first with Sweden as a full member?", "as a full member"],
    ["the first NATO summit with Sweden as a member", "as a member"],
  ])("“%s” is told by no summit at which they may have been a guest", (message, untold) => {
    expect(told(message)).toContain(`My archive does not tell “${untold}”`);
    expect(told(message)).not.toContain("The first in my archive");
  });

  test("the first with somebody is told without that", () => {
    expect(told("which BRICS summit was the first with Iran")).toContain("16th BRICS summit");
  });
});

test.each(["which Quad summit was the first in person", "the first Quad summit in person"])(
  "“%s” is not the first of all, which was by video",
  (message) => {
    expect(told(message)).toContain("Quad leaders’ summit of September 2021".replace("’", "'"));
    expect(told(message)).not.toContain("Quad leaders' video summit of March 2021");
  },
);
