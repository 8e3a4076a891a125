// “First military talks under Biden”: of which matter the talks are binds; no meeting at which it was one of several is the first or last of them.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["first military talks under Biden", "us-china-defence-call-2021-08"],
  ["first US-China military talks under Biden", "us-china-defence-call-2021-08"],
  ["last military talks under Biden", "us-china-defence-talks-2024-09"],
  ["last military talks under Trump", "hegseth-dong-kuala-lumpur-2025"],
  ["first arms control talks between the US and China under Biden", "us-china-arms-control-2023"],
  ["first AI talks between China and the US under Biden", "us-china-ai-geneva-2024"],
  ["first trade talks of US and China under Trump's second term", "us-china-geneva-2025"],
  ["when were the first climate talks under Biden", "us-china-shanghai-climate-2021"],
  // Of no matter, any talks of theirs.
  ["first US-China talks under Biden", "us-china-anchorage-2021"],
  ["first peace talks Russia Ukraine under Trump", "russia-ukraine-istanbul-2025-1"],
  // A meeting is of whatever is spoken of at it.
  ["what was the last climate meeting under Biden", "cop29"],
])("the talks are on that matter: %s", (text, id) => {
  expect(idsShown(shown(text))).toEqual([id]);
});

test.each(["first climate talks under Trump with China", "first arms control talks US Russia under Biden"])(
  "where the archive has none on it, no other meeting is told: %s",
  (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice", ofArchive: true });
  },
);

test("all that was in a time is still told where no turn is asked for", () => {
  expect(shown("military talks under Biden")).not.toMatchObject({ kind: "event" });
});
