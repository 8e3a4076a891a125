// The command as a message has what stands behind it checked; of two wordings that are as near, the one that says the same is told.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("/check, written as a message", () => {
  test.each(["/check today is not an era of war", "check today is not an era of war"])(
    "%s: near to the wording that says the same",
    (message) => {
      expect(shown(message).kind).toBe("check");
      expect(told(message)).toContain("Paraphrase, not a quotation");
      expect(told(message)).not.toContain("another meaning");
    },
  );

  test("words that nobody has on record are checked too", () => {
    expect(shown("/check the old world order is dead").kind).toBe("check");
  });

  test("a statement of what took place is told by that", () => {
    expect(idsShown(shown("/check Trump met Xi in Busan"))).toEqual(["trump-xi-busan-2025"]);
  });

  test("what denies all wordings still does", () => {
    expect(told("/check today is an era of war")).toContain("The contrary is on record");
  });
});
