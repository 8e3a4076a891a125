// What a list begins with has the words that were typed, or says which of them it lacks; and of a name that fits many, how many.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = shipped();
const context = { archive, today: "2026-11-29", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
const searched = (words: string): string =>
  readBody(render(answer({ about: "search", words, page: 0 } as never, context), archive, ENGLISH));

describe("/search", () => {
  test.each([
    ["mar-a-lago 2017", "2017"],
    ["trump xi 2017", "2017"],
    ["g20 hangzhou", "hangzhou"],
    ["modi 2016", "2016"],
  ])("“%s”: none of the first has “%s”", (words, lacking) => {
    expect(searched(words)).toContain(`None of the first of these has “${lacking}”`);
  });

  test.each(["bali 2022", "cop31 antalya", "climate kerry shanghai", "zelenskyy white house", "nuclear talks vienna"])(
    "“%s”: nothing is said of words that are there, in another spelling too",
    (words) => {
      expect(searched(words)).not.toContain("None of the first");
    },
  );
});

test("of a name that fits more than are offered, it is said how many", () => {
  const meant = resolveFilter({ topic: "russia" }, { archive, words: ENGLISH }, ({ topic }) => ({
    about: "next",
    page: 0,
    ...(topic === undefined ? {} : { topic }),
  }));
  expect(meant.ok ? "" : readBody(render(meant.view, archive, ENGLISH))).toMatch(/fits \d+\. Is it one of these\?/);
});

test("a topic of the nuclear programme has the talks of the United States and Iran on it", () => {
  const view = answer({ about: "next", topic: "iran", page: 0, asOf: "2026-05-25" } as never, context);
  expect(JSON.stringify(view)).toContain("us-iran");
});

test("on a timeline somebody’s way to a meeting that is over is no more ahead than the meeting", () => {
  const shown = shownTo(archive, "2026-11-29");
  expect(readBody(render(shown("timeline of apec"), archive, ENGLISH))).not.toMatch(
    /Putin at the APEC meeting in Shenzhen, confirmed by Russia\./,
  );
});
