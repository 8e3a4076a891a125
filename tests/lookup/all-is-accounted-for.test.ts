// Whatever a question names is part of its answer, or the answer says that it is not: nothing that is named is passed over in silence.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("an office is no answer to what is asked of an event", () => {
  test("a place or a meeting beside it is what is asked about", () => {
    expect(shown("who named Evian as the venue of the G7 summit in 2026").kind).not.toBe("office");
  });

  test("but for whoever had it in the days of that meeting", () => {
    const view = shown("who was German chancellor at COP26");
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["angela-merkel"]);
  });
});

describe("words of somebody are no answer to what they did", () => {
  test("“has Xi ever thanked Trump”", () => {
    expect(shown("has Xi ever thanked Trump").kind).toBe("notice");
  });

  test("“did Biden threaten Putin” has what he said of him, and that no record calls it so", () => {
    const text = JSON.stringify(render(shown("did Biden threaten Putin"), archive, ENGLISH));
    expect(text).toContain("nothing like “threaten”");
  });

  test("nor what they said on something, where it is theirs alone that is named", () => {
    expect(shown("Trump sanctions on Iran").kind).not.toBe("quotes");
    expect(shown("Trump on Iran").kind).toBe("quotes");
  });
});

describe("all that happened in a time is no answer to one thing that was in it", () => {
  test.each(["the Security Council of June 2022", "fisheries March 2024", "eclipse next week"])("“%s”", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("what speaks of anything asks for all of it", () => {
    expect(shown("anything interesting in March 2025").kind).not.toBe("notice");
  });
});

describe("a time in which it was not", () => {
  test("a year of a recurring conference is that of an edition, and not what was then known of another", () => {
    expect(idsOf("name the venue of the Munich Security Conference of 2023")).toEqual([]);
  });

  test("a body that is called by its meetings is not at those of others", () => {
    expect(idsOf("what came of the European Council of March 2021")).toEqual([]);
    expect(idsOf("the European Council of October 2020")).toEqual(["european-council-special-2020"]);
  });

  test("a window that became a day never was of the months in which it is not", () => {
    expect(idsOf("Putin's visit to India in June 2025")).toEqual([]);
    expect(idsOf("Putin's visit to India in December 2025")).toEqual(["putin-india-2025"]);
  });
});

describe("whoever is said to have been the host", () => {
  test.each([
    ["Italy hosted the G20 summit of 2025", "g20-johannesburg-2025"],
    ["did Spain host COP26?", "cop26"],
  ])("“%s”: where it was is told", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "where" } });
  });

  test("of several nobody says which is meant", () => {
    expect(shown("when did Canada host the G20").kind).toBe("notice");
  });
});
