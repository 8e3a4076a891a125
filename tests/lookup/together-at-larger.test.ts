// “Did X and Y meet at the summit”, “was X at it”: what a larger meeting tells of two, and who took part in one.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("who took part in what is over", () => {
  test.each(["was putin at the east asia summit in phnom penh", "was Xi at the East Asia Summit 2022"])(
    "“%s” names those who came, and says that it does not name them",
    (message) => {
      expect(told(message)).toContain("Joe Biden, Li Keqiang, Sergey Lavrov");
      expect(told(message)).toContain("does not name");
      expect(told(message)).not.toContain("names nobody in person");
    },
  );

  test("who spoke for a state is told", () => {
    expect(told("who represented Russia at the East Asia Summit 2022")).toContain("Sergey Lavrov");
  });
});
