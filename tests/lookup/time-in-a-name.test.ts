// “Why was the G20 summit 2024 postponed”: a time that is a part of the name of one event tells which event is meant, and nothing else; no other one of its year or series is told in its place.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("an event that is named with its year is that event, whatever is asked of it", () => {
  test.each([
    ["why was G20 summit 2024 postponed", "g20-rio-2024"],
    ["why was the 2024 G20 summit moved", "g20-rio-2024"],
    ["why was the G20 summit of 2021 called off", "g20-rome-2021"],
    ["why was Quad leaders' summit of May 2022 moved", "quad-tokyo-2022"],
    ["why was the SCO summit 2022 postponed", "sco-2022"],
    ["what changed about G20 summit 2022", "g20-bali-2022"],
    ["what changed about SCO Council of Heads of State 2022", "sco-2022"],
    ["what changed about the 2023 G7 summit", "g7-hiroshima-2023"],
    ["what was known about APEC leaders' meeting 2023 a week before", "apec-san-francisco-2023"],
    ["what was known about the 2024 NATO summit a week before", "nato-washington-2024"],
    ["what was the original date of G7 summit 2025", "g7-kananaskis-2025"],
    ["what was the original date of APEC summit of 2019 in Santiago", "apec-chile-2019"],
    ["US–Russia talks in Riyadh in March 2025", "us-russia-riyadh-2025-03"],
    ["did US–Russia talks in Riyadh in March 2025 take place", "us-russia-riyadh-2025-03"],
    ["who hosted Blinken's call with Wang Yi in January 2022", "blinken-wang-call-2022-01"],
    [
      "what happened at the video meeting of the coalition of the willing on 13 August 2025",
      "coalition-of-the-willing-video-2025-08-1",
    ],
    ["when was US–Ukraine talks in Geneva in February 2026 first mentioned", "us-ukraine-geneva-2026-02"],
    ["tell me about the 2024 NATO summit", "nato-washington-2024"],
    ["when was the 2025 G7 summit?", "g7-kananaskis-2025"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("several years are no name, and of a remark the year is when it was made", () => {
  test.each(["G20 summit 2024 and 2025", "2024 and 2025 G20 summits"])("%s", (message) => {
    expect(idsShown(shown(message))).toEqual(["g20-rio-2024", "g20-johannesburg-2025"]);
  });

  test("what did Xi say at the G20 summit 2022", () => {
    expect(shown("what did Xi say at the G20 summit 2022")).toMatchObject({
      kind: "quotes",
      question: { speaker: "xi-jinping", from: "2022-01-01" },
    });
  });
});

describe("no word of a name is a verb of the question", () => {
  test.each([
    ["who came to SCO Council of Heads of State 2020", "sco-2020"],
    ["who came to Commonwealth Heads of Government Meeting, Kigali", "chogm-kigali-2022"],
    ["who came to the visit of US senators led by Schumer to China", "schumer-china-2023"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test("who governs Taiwan", () => {
    expect(shown("who governs Taiwan")).toMatchObject({ kind: "notice", text: expect.stringContaining("who governs") });
  });
});
