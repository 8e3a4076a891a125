// A verb that is also a word for a kind of event: what somebody called somebody is no telephone call, and who hosted is whoever's house it was.

import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

describe("what somebody called somebody", () => {
  test.each([
    ["what did Biden call Xi after woodside", "joe-biden"],
    ["What did Trump call the G20 in South Africa?", "donald-trump"],
    ["What did the NATO chief call Trump?", "mark-rutte"],
  ])("%s", (asked, speaker) => {
    expect(shown(asked)).toMatchObject({ kind: "quotes", question: { speaker } });
  });

  test("in the year that is asked for", () => {
    expect(shown("what did Biden call Putin in 2021")).toMatchObject({
      question: { speaker: "joe-biden", from: "2021-01-01", to: "2021-12-31" },
    });
  });

  test.each([
    ["who called the us demands gangster-like", "gangster"],
    ["who called the G20 in Johannesburg a disgrace", "disgrace"],
  ])("%s", (asked, words) => {
    expect(shown(asked)).toMatchObject({ kind: "quotes", question: { words } });
  });

  test.each([
    ["what did Lula call the tariffs", "brics-virtual-2025-09"],
    ["what did Blinken call the Chinese balloon", "blinken-wang-munich-2023"],
  ])("by a step: %s", (asked, id) => {
    expect(shown(asked)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "told" } });
  });

  test("a call is a call", () => {
    expect(shown("did Biden call Xi in April 2024")).toMatchObject({
      kind: "event",
      at: { event: { id: "biden-xi-call-2024-04" } },
    });
  });
});

describe("what a state hosted of others", () => {
  const ids = (asked: string) => {
    const view = shown(asked);
    return view.kind === "events"
      ? view.events.map(({ event }) => event.id)
      : view.kind === "event"
        ? [view.at.event.id]
        : [];
  };
  test.each([
    ["did Switzerland host the US-China trade talks", ["us-china-geneva-2025"]],
    ["did Saudi Arabia host the US-Russia talks", ["us-russia-riyadh-2025", "us-russia-riyadh-2025-03"]],
    ["did Biden host ASEAN leaders", ["us-asean-washington-2022"]],
    [
      "who did Trump host at the White House in October 2025",
      ["milei-white-house-2025", "trump-zelensky-white-house-2025-10"],
    ],
  ])("%s", (asked, those) => {
    expect(ids(asked)).toEqual(those);
  });

  test("and nothing that was elsewhere", () => {
    expect(ids("did Canada host the US-Russia talks")).toEqual([]);
  });
});
