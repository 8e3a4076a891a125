// Of several of one name that is meant which stood as it is said: called off, put off, scrapped.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("the source of what was called off is of the one that was", () => {
  test.each([
    ["source for Budapest being called off", "us-russia-budapest-2025"],
    ["proof that Budapest was cancelled", "us-russia-budapest-2025"],
    ["link for Islamabad being put off", "us-iran-islamabad-2026-2"],
    ["source for Geneva being called off", "blinken-lavrov-geneva-2022"],
    ["source that Granada was scrapped", "aliyev-pashinyan-granada-2023"],
    ["link for Santiago being cancelled", "apec-chile-2019"],
  ])("%s", (text, event) => {
    expect(shown(text)).toMatchObject({ kind: "sources", question: { event } });
  });

  test.each([
    ["proof that Muscat was cancelled", ["us-iran-muscat-2025-06", "us-iran-muscat-2026"]],
    ["source for Singapore being cancelled", ["us-north-korea-singapore-2018", "austin-li-singapore-2023"]],
  ])("%s: it is asked only between those that were", (text, ids) => {
    const view = shown(text);
    expect(view.kind === "events" && view.events.map(({ event }) => event.id)).toEqual(ids);
  });
});

describe("whether or when it was called off is asked of the one that was", () => {
  test.each([
    ["is Budapest off", "us-russia-budapest-2025"],
    ["when was Budapest called off", "us-russia-budapest-2025"],
    ["was Seoul called off", "inter-korean-seoul-2018"],
    ["was the Istanbul round cancelled", "us-iran-muscat-2026"],
    ["who called off Islamabad", "us-iran-islamabad-2026-2"],
  ])("%s", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });
});
