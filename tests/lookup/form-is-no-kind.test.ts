// “How many Quad summits were in person”: how a meeting was held makes no other kind of it.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

test.each(["how many Quad summits were in person", "which Quad summits were held face to face"])(
  "“%s” has no meeting of ministers",
  (message) => {
    expect(shown(message).kind).toBe("events");
    expect(told(message)).not.toContain("foreign ministers");
    expect(told(message)).toContain("Quad leaders' summit of September 2021");
  },
);

test.each(["East Asia summit 2021 online or in person", "East Asia summit 2021, in person or by video"])(
  "“%s” binds to neither",
  (message) => {
    expect(told(message)).toContain("East Asia Summit");
    expect(told(message)).not.toContain("nothing that fits");
  },
);

test("a meeting in person alone is still one", () => {
  expect(told("did Trump and Xi meet in person in 2025")).toContain("Busan");
});
