// “Pompeo in Pyongyang in July 2019”: nothing fits, and what those who are named held at another time or place, or one of them with somebody else, is told with that.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what was otherwise than is asked", () => {
  test.each([
    [
      "when Mr Pompeo flew to Pyongyang in July 2019",
      "At another time it has there “Pompeo's third trip to Pyongyang”",
    ],
    ["Blinken in Beijing in 2022 with Xi", "At another time it has there “Blinken's visit to Beijing”"],
    ["Macron Xi in Beijing in April 2024", "At another time it has there “Macron's state visit to China”"],
    [
      "sullivan n yang jiechi in brussels 2022",
      "In another place it has then “Sullivan's talks with Yang Jiechi in Rome”",
    ],
    ["Biden and Putin in Helsinki 2021", "In another place it has then “Biden–Putin summit in Geneva”"],
    ["Sullivan and Wang Yi in Geneva in 2023", "“Sullivan's talks with Wang Yi in Malta”"],
    [
      "who won the trump xi meeting in lima 2024",
      "There and then it has, with somebody else, “Biden–Xi meeting in Lima”",
    ],
    ["what did Biden and Putin sign in Helsinki in 2018", "with somebody else, “Trump–Putin summit in Helsinki”"],
    ["Harris and Putin in Anchorage 2025", "with somebody else, “Trump–Putin summit in Alaska”"],
  ])("“%s”: %s", (message, line) => {
    expect(shown(message)).toMatchObject({ kind: "notice" });
    expect(told(message)).toContain(line);
  });

  test.each(["Trump xi in Bali 2022, what was agreed", "who won the trump xi meeting in lima 2024"])(
    "“%s” is told no gathering of many to which one of them came",
    (message) => {
      expect(told(message)).not.toMatch(/“G20 summit|“APEC/u);
    },
  );

  test.each([
    "Biden and Putin in Geneva 2021",
    "Biden Xi meeting in Lima 2024",
    "Trump and Putin in Helsinki in 2018",
    "Pompeo in Pyongyang in July 2018",
    "Sullivan and Wang Yi in Malta in 2023",
    "Trump and Putin in Alaska in 2025",
  ])("“%s” is told as it was", (message) => {
    expect(shown(message)).toMatchObject({ kind: "event" });
    expect(told(message)).not.toMatch(/another time|another place|somebody else,/u);
  });

  test.each(["Xi in Berlin in 2022", "Biden and Kim in Reykjavik in 2022", "Macron in Pyongyang in 2021"])(
    "“%s”, of which nothing is near, has nothing",
    (message) => {
      expect(told(message)).not.toMatch(/another time|another place|with somebody else/u);
    },
  );
});
