// “Bulgarian prime minister until when”: a state that is only a place of something has no office on record.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each(["Bulgarian prime minister until when", "Bulgarian president dates", "Bulgarian PM from when"])(
  "“%s” is told by no event there",
  (message) => {
    expect(shown(message)).toMatchObject({
      kind: "notice",
      text: expect.stringMatching(/does not say who is or was .*Bulgaria\./u),
    });
  },
);

test("“Polish president until when” is the office", () => {
  expect(shown("Polish president until when")).toMatchObject({ kind: "office" });
});

test("“Bulgaria COP29 bid until when” is no office", () => {
  expect(shown("Bulgaria COP29 bid until when")).toMatchObject({ kind: "event" });
});
