// An office without a name is nobody's who had it before: where nobody is known to have it at the time that is asked about, that is said.
import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const ada = anActor({
  id: "ada",
  name: "Pope Ada",
  country: undefined,
  offices: [{ title: "Pope", from: "2029-03-01", to: "[2030-06-14..]" }],
});
const bo = anActor({ id: "bobrov", name: "Bo Bobrov", country: undefined });
const meeting = anEvent({
  id: "audience",
  title: "Ada and Bobrov in Rome",
  kind: "meeting",
  participants: [{ actor: "ada" }, { actor: "bobrov" }],
  developments: [aDevelopment({ known: "2030-05-05", status: "held", date: "2030-05-05" })],
});
const shown = shownTo(anArchive({ actors: [ada, bo], events: [meeting] }), "2031-02-01");

const textOf = (text: string, show = shown): string => {
  const view = show(text);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("who has the office now is not known", () => {
  test.each(["did the pope meet Bobrov", "when did the pope meet Bobrov", "next meeting of the pope"])("%s", (text) => {
    expect(textOf(text)).toBe(
      "My archive does not say who is Pope now. The last whom it has is Pope Ada, until 14 June 2030 or later.",
    );
    const view = shown(text);
    expect(view.kind === "notice" ? view.asks?.[0]?.question : undefined).toMatchObject({ about: "who", id: "ada" });
  });

  test.each(["did the pope meet Bobrov in May 2030", "did Pope Ada meet Bobrov"])("%s: that is known", (text) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "audience" } } });
  });

  test("of any state", () => {
    const told = textOf("did the Hungarian prime minister visit Moscow", shownTo(frozen(), "2026-11-26"));
    expect(told).toContain("who is Prime Minister of Hungary now. The last whom it has is Viktor Orbán, until ");
  });

  test("nor is anybody told of a state for whoever leads it in a way that no record has", () => {
    const asked = shownTo(frozen(), "2026-11-26");
    expect(textOf("when did the supreme leader of Iran meet Putin", asked)).toBe(
      "My archive does not say who is or was supreme leader of Iran.",
    );
    expect(textOf("did the supreme leader meet Putin", asked)).toContain("who is or was supreme leader");
  });

  test("and an office that is no more has its holders", () => {
    expect(shownTo(frozen(), "2026-11-26")("when did a Soviet leader last meet an American president").kind).not.toBe(
      "notice",
    );
  });
});
