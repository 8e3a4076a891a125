// A state’s turn in the Council of the European Union is no President of the European Council.
import { expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-12-01");

test.each([
  "who held the rotating EU council presidency in the first half of 2024",
  "who had the EU presidency in 2023",
  "which country holds the rotating presidency of the council of the EU now",
  "who has the EU council presidency",
  "what country had the rotating council presidency in 2022",
  "who holds the presidency of the Council of the European Union",
  "which member state holds the EU presidency",
  "EU council presidency 2024",
  "who holds the presidency of the UN Security Council",
  "which country has the security council presidency in december",
])("“%s” is told by no record", (text) => {
  const view = shown(text);
  expect(view.kind === "notice" ? view.text : view.kind).toMatch(/My archive does not tell “[^”]*presidency/i);
});

test.each([
  "who was president of the European Council in 2024",
  "who holds the presidency of the European Council",
  "who is the EU council president",
])("“%s” is an office of somebody", (text) => {
  expect(shown(text).kind).toBe("office");
});

test("the turns of others are told as before", () => {
  expect(shown("who has the G20 presidency in 2026").kind).toBe("event");
  const ofShipped = shownTo(shipped(), "2026-12-01");
  expect(ofShipped("who held the BRICS presidency in 2024")).toMatchObject({ at: { event: { id: "brics-2024" } } });
  // The archive that stands still has no BRICS summit of that year, and two who met beside it had no turn.
  expect(shown("who held the BRICS presidency in 2024").kind).toBe("notice");
});

test.each([
  ["who chairs NATO", "Secretary General of NATO"],
  ["who is in charge of NATO", "Secretary General of NATO"],
  ["who chairs the African Union", "Chairperson of the African Union"],
  ["who chairs the Munich Security Conference", "Chairman of the Munich Security Conference"],
])("“%s”: whoever has the office, and no host of a meeting", (text, office) => {
  const view = shownTo(shipped(), "2026-12-01")(text);
  expect(view.kind).toBe("office");
  expect(JSON.stringify(view)).toContain(office);
});

test.each([
  ["who chairs the Quad", "My archive does not tell “chairs the Quad”"],
  ["who leads the coalition of the willing", "does not tell “leads the coalition of the willing”"],
  ["who heads the East Asia Summit", "does not tell “heads the East Asia Summit”"],
  ["who chairs the OSCE", "does not tell “chairs the OSCE”"],
  ["who leads the Arab League", "does not say who is or was leader of the Arab League"],
])("“%s”: of a body of which nobody is known to head it, that no record tells it", (text, told) => {
  expect(shownTo(shipped(), "2026-12-01")(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(told) });
});

test.each([
  ["who heads ASEAN", "asean-summit-47-2025"],
  ["who is president of the G20", "g20-miami-2026"],
  ["who leads the SCO", "sco-2026"],
])("“%s”: the step that gives the chair of this year to a state", (text, id) => {
  const view = shownTo(shipped(), "2026-12-01")(text);
  expect(view).toMatchObject({ kind: "event", question: { focus: "told" }, at: { event: { id } } });
});

test.each([
  ["which country holds the G7 presidency", "2026-12-01", "g7-evian-2026"],
  ["who has the G20 presidency now?", "2026-12-01", "g20-miami-2026"],
  ["who has the G20 presidency", "2025-05-01", "g20-johannesburg-2025"],
])("%s, asked on %s: whoever receives this year’s edition", (asked, today, id) => {
  const focus = { focus: "host" };
  expect(shownTo(shipped(), today)(asked)).toMatchObject({ kind: "event", question: focus, at: { event: { id } } });
});

test.each([
  ["who takes over the G20 presidency", "g20-uk-2027", "host"],
  ["who will hold the G20 presidency next year", "g20-uk-2027", "host"],
  ["who takes over the chairmanship of the SCO", "sco-2027", "host"],
  ["who held the G20 presidency in 2023", "g20-new-delhi-2023", "host"],
  ["who chairs ASEAN in 2026", "asean-summit-47-2025", "told"],
  ["who chairs the SCO now", "sco-2026", "told"],
  ["who holds the BRICS chair now", "brics-2026", "told"],
])("“%s”: the state that receives its edition, or the step that gives it the chair", (text, id, focus) => {
  const view = shownTo(shipped(), "2026-12-01")(text);
  expect(view).toMatchObject({ kind: "event", question: { focus }, at: { event: { id } } });
});

test.each([
  "who takes over the G7 presidency",
  "who has the G7 presidency next year",
  "who will chair ASEAN next year",
])("“%s”: of a year with no edition nothing is told of another", (text) => {
  const view = shownTo(shipped(), "2026-12-01")(text);
  expect(view.kind === "notice" ? view.text : view.kind).toMatch(/My archive has nothing .* in 2027/u);
});

test.each([
  "Polish EU presidency",
  "Hungarian presidency of the EU",
  "is Poland holding the EU presidency",
  "what happened during the Danish presidency",
])("“%s”: a turn of a state in the Council is told by no record", (text) => {
  const view = shownTo(shipped(), "2026-12-01")(text);
  expect(view.kind === "notice" ? view.text : view.kind).toMatch(/My archive does not tell “[^”]*presidency/i);
});

test.each([
  ["who chairs the G7", "g7-evian-2026"],
  ["who chairs APEC now", "apec-shenzhen-2026"],
  ["who chairs APEC in 2027", "apec-vietnam-2027"],
  ["who chairs the EPC", "epc-ireland-2026"],
  ["who chairs the SCO in 2027", "sco-2027"],
])("“%s”: the state whose turn it is, by its edition", (text, id) => {
  const focus = { focus: "host" };
  expect(shownTo(shipped(), "2026-12-01")(text)).toMatchObject({
    kind: "event",
    question: focus,
    at: { event: { id } },
  });
});

test("of a year with two editions both are shown", () => {
  expect(idsShown(shownTo(shipped(), "2026-12-01")("who chairs the EPC in 2027"))).toEqual([
    "epc-greece-2027",
    "epc-switzerland-2027",
  ]);
});
