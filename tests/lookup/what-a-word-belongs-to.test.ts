// “Sun City”, “New START”, “May met”, “before the end of”: a word that is one of a name, a month or a small one, and what it belongs to.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-26";
const archive = frozen();
const shown = shownTo(archive, TODAY);
const inShipped = shownTo(shipped(), TODAY);
const asked = (text: string) => {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  return "question" in intent ? intent.question : undefined;
};

describe("a place that is called by a family name and a word for places is nobody", () => {
  test.each([
    "sun city talks",
    "what happened at the sun city talks",
    "Sun Valley summit",
    "who was at the xi island talks",
  ])("“%s”", (text) => {
    expect(inShipped(text)).toMatchObject({
      kind: "notice",
      text: expect.stringMatching(/^I do not have .* (?:city|Valley|island)\./iu),
    });
  });
});

test.each([
  ["when did may meet trump", "May"],
  ["did march call putin", "March"],
])("who stands between two verbs is no month: “%s”", (text, name) => {
  expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(`I do not have ${name}.`) });
});

describe("before the end of a time is until its last day", () => {
  test.each([
    ["What still comes before the end of this year?", "2026-11-26", "2026-12-31"],
    ["what is still ahead before the end of 2026", "2026-11-26", "2026-12-31"],
  ])("“%s”", (text, from, to) => {
    expect(asked(text)).toMatchObject({ from, to });
  });
});

describe("who first said it", () => {
  test.each([
    "who said first that india and pakistan had a ceasefire",
    "who announced first that Pakistan and India had agreed a ceasefire",
  ])("“%s” is told by the step in which it became known", (text) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "india-pakistan-ceasefire-2025" } } });
  });
});

test("what only has “new” in its name asks for no news", () => {
  expect(shown("is new start still in force").kind).not.toBe("changes");
  expect(shown("any new updates?").kind).toBe("changes");
});

test("numbers alone are nothing that the archive is searched for", () => {
  expect(shown("9/11")).toMatchObject({ kind: "notice" });
});

test("a word behind “most” is nobody’s given name", () => {
  expect(shown("most iconic Merkel quotes")).not.toMatchObject({ text: expect.stringContaining("I do not have") });
});

test("who speaks first at a meeting has no office", () => {
  expect(shown("Who is the keynote speaker at the Shangri-La Dialogue this year?")).toMatchObject({
    kind: "event",
    at: { event: { id: "shangri-la-2026" } },
  });
});

test("words that one edition has in its name are of all of them", () => {
  expect(shown("What day did the last conference on the non-proliferation treaty close?")).toMatchObject({
    kind: "event",
    at: { event: { id: "npt-review-conference-2026" } },
  });
});

describe("ministers of a body are none of its summits, in any language", () => {
  test.each([
    "wann treffen sich die Finanzminister der G20",
    "quand se réunissent les ministres des finances du G20",
    "когда встречаются министры финансов G20",
    "коли зустрічаються міністри фінансів G20",
    "G20财长会议什么时候开",
    "G20 재무장관 회의는 언제",
    "wann treffen sich die Außenminister der G7",
    "G7外长会议什么时候",
    "G20 maliye bakanları ne zaman toplanıyor",
    "जी20 वित्त मंत्रियों की बैठक कब है",
  ])("“%s”", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("heads of government are no ministers", () => {
    expect(shown("quand est le sommet des premiers ministres du G20").kind).not.toBe("notice");
  });
});
