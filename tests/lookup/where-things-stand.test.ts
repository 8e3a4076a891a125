// “Where do the talks stand now”: the last that is known of them; and what is behind the end of the archive is no calm.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("how something stands is the last that is known of it", () => {
  test.each([
    "Thailand–Cambodia, where do things stand",
    "how do things stand with Thailand and Cambodia",
    "Where do the Ukraine peace talks stand now?",
    "where do things stand between India and Pakistan",
    "Iran nuclear talks: where do we stand",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "changes" });
    expect(told(message)).toContain("My archive has no news of after 31 May 2026, where it ends");
  });

  test("of one event it is that event", () => {
    expect(shown("where does the Budapest summit stand")).toMatchObject({ kind: "event" });
    expect(shown("how does it stand with New START")).toMatchObject({ kind: "event" });
  });

  test("where somebody stands on a matter is what they said of it", () => {
    expect(shown("where does Trump stand on Ukraine")).toMatchObject({ kind: "quotes" });
  });

  test("where things stood once is as known then", () => {
    expect(told("where did things stand with the Budapest summit before 20 October 2025")).toContain(
      "As known on 19 October 2025",
    );
  });
});

test("that nothing is known of days behind the end of the archive is said of the archive", () => {
  const card = told("news on NATO this week");
  expect(card).toContain("That is my archive, which ends on 31 May 2026");
});
