// A day with a word for how sure it is: the event that is to begin on it, and who confirmed it.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-28");

test.each([
  ["how sure are you about 24 September", "us-china-washington-visit-2026"],
  ["did Beijing confirm 24 September", "us-china-washington-visit-2026"],
  ["is 24 September certain", "us-china-washington-visit-2026"],
  ["is 14 December 2026 confirmed", "g20-miami-2026"],
])("“%s”", (text, id) => {
  expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "confirmed" } });
});

test.each(["what happened on 24 September", "how sure are you about the 24 September deadline for tariffs"])(
  "“%s” asks something else",
  (text) => {
    expect(shown(text)).not.toMatchObject({ kind: "event", question: { focus: "confirmed" } });
  },
);
