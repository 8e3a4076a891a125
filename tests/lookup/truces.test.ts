// A truce of those who fight is a ceasefire, by whichever word it is called; one in tariffs is not, and an armistice is more than either.
import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

describe("a truce is a ceasefire", () => {
  test.each([
    ["when did India and Pakistan agree a truce", "india-pakistan-ceasefire-2025"],
    ["who brokered the truce between India and Pakistan", "india-pakistan-ceasefire-2025"],
    ["India Pakistan truce", "india-pakistan-ceasefire-2025"],
    ["when was the cease-fire of India and Pakistan", "india-pakistan-ceasefire-2025"],
    ["truce talks on Sudan in Geneva", "sudan-geneva-2024"],
  ])("%s", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("but no armistice", () => {
    expect(shown("when was the armistice between India and Pakistan").kind).toBe("notice");
  });
});

describe("by either word, of those who are named", () => {
  const state = (id: string) =>
    anActor({ id, kind: "state", name: `${id[0]?.toUpperCase()}${id.slice(1)}`, country: undefined });
  const held = (id: string, title: string, participants: readonly string[], day: string, also: string[] = []) =>
    anEvent({
      id,
      title,
      also,
      kind: "agreement",
      participants: participants.map((actor) => ({ actor })),
      developments: [aDevelopment({ known: day, status: "held", date: day })],
    });
  const actors = ["arden", "borland", "cestia"].map(state);
  const archive = anArchive({
    actors,
    events: [
      held("fight", "Truce of Arden and Borland", ["arden", "borland"], "2031-01-05"),
      held("other", "Ceasefire of Cestia and Borland", ["cestia", "borland"], "2031-01-09", ["Borland truce"]),
      held("trade", "Tariff truce of Arden and Cestia", ["arden", "cestia"], "2031-01-12"),
    ],
  });
  const told = shownTo(archive, "2031-02-01");

  test.each([
    ["when was the ceasefire of Arden and Borland", "fight"],
    ["is there a truce between Arden and Borland", "fight"],
    ["when was the truce of Cestia and Borland", "other"],
    ["when was the tariff truce of Arden and Cestia", "trade"],
  ])("%s", (text, id) => {
    expect(told(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("and no ceasefire in tariffs", () => {
    expect(told("when was the ceasefire of Arden and Cestia").kind).toBe("notice");
  });
});
