// “Reykjavik-2” is no meeting that was in Reykjavik, and “phase one signing” is what is called so, though a quotation has two of the words.

import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["why was the Reykjavik-2 arms control summit cancelled", "Reykjavik-2"],
  ["when was minsk-2 signed", "minsk-2"],
  ["nord stream-2 talks", "nord stream-2"],
  ["when did the AfCFTA start trading", "AfCFTA"],
])(
  "“%s”: nothing is told of what is called so without the number, nor of a meeting with another word",
  (text, name) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(`I do not have ${name}`) });
  },
);

test.each([
  ["when is COP-31", "cop31"],
  ["G-20 summit", "g20-miami-2026"],
  ["phase one signing", "us-china-phase-one-2020"],
  ["What was known about the phase one signing before January 2020", "us-china-phase-one-2020"],
])("“%s” is %s", (text, id) => {
  const view = shown(text);
  expect(view.kind === "event" && view.at.event.id).toBe(id);
});
