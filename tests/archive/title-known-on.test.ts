// Titles as of a day: without what came up after it.
import { describe, expect, test } from "vitest";
import { titleKnownOn } from "#src/archive/title-known-on.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { eventThen } from "#src/time-machine/archive-then.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { anApp } from "#tests/helpers/http.ts";
import { topicId } from "#tests/helpers/ids.ts";

const place = (name: string, country?: string) => ({ name, country });
const first = { known: "2031-05-01", status: "planned", date: "2031-06" } as const;
const titled = (title: string, ...steps: Parameters<typeof aDevelopment>[0][]) =>
  anEvent({ id: "meeting", title, developments: [first, ...steps].map(aDevelopment) });
const named = (name: string, country?: string) => ({ known: "2031-05-20", place: place(name, country) });
const early = (event: ReturnType<typeof anEvent>) => titleKnownOn(event, "2031-05-19");

describe("the title as of a day", () => {
  test("has no place that was named later, in whatever form it stands there", () => {
    expect(early(titled("Frieda–Karl summit in Port Louis", named("Port Louis")))).toBe("Frieda–Karl summit");
    expect(early(titled("Meeting of Frieda and Karl at Camp Blue", named("Camp Blue, Maryland")))).toBe(
      "Meeting of Frieda and Karl",
    );
    expect(early(titled("Council meeting, Graz 2031", named("Congress Hall Graz")))).toBe("Council meeting 2031");
    expect(early(titled("Talks in the Sea Islands", named("Harbour", "sea-islands")))).toBe("Talks");
  });

  test("keeps a place that was named by then, and from the day on which it was named on", () => {
    const known = titled("Talks in Bern", named("Bern", "switzerland"));
    expect(titleKnownOn(known, "2031-05-20")).toBe("Talks in Bern");
    const since = anEvent({
      title: "Talks in Bern",
      place: place("Bern"),
      developments: [first, { known: "2031-05-20" }].map(aDevelopment),
    });
    expect(titleKnownOn(since, "2031-05-02")).toBe("Talks in Bern");
  });

  test("has no month or day that nobody had named, and keeps the year of an edition", () => {
    const day = { known: "2031-05-20", date: "2031-06-12" };
    expect(early(titled("Call of Frieda and Karl on 12 June 2031", day))).toBe("Call of Frieda and Karl");
    expect(early(titled("Council of June 2031", day))).toBe("Council of June 2031");
    expect(early(titled("Council of July 2031", { ...day, date: "2031-07-02" }))).toBe("Council");
    expect(early(titled("Council 2031", day))).toBe("Council 2031");
  });

  test("has no outcome and no form that came later", () => {
    expect(
      early(titled("Dinner of Frieda and Karl (refused by Karl)", { known: "2031-05-20", status: "cancelled" })),
    ).toBe("Dinner of Frieda and Karl");
    expect(early(titled("Climate video summit", { known: "2031-05-20", format: "virtual" }))).toBe("Climate summit");
  });

  test("is that of today now, and where all that is known was known", () => {
    const event = titled("Talks in Bern", named("Bern"));
    expect(titleKnownOn(event, undefined)).toBe("Talks in Bern");
    expect(titleKnownOn(event, "2031-12-31")).toBe("Talks in Bern");
  });
});

describe("as of a day", () => {
  const event = { ...titled("Frieda–Karl summit in Port Louis", named("Port Louis")), series: topicId("g7") };
  const archive = anArchive({ events: [event] });
  const context = { archive, today: "2031-07-01", words: ENGLISH, status: () => ({}) as never, commands: [] };
  const asOf = "2031-05-10";
  test.each([
    { about: "event", id: event.id, page: 0, asOf },
    { about: "event-named", words: "Frieda Karl summit", asOf },
    { about: "next", page: 0, asOf },
    { about: "month", month: "2031-06", page: 0, inWords: true, asOf },
    { about: "timeline", asOf },
    { about: "changes", since: "2031-04-01", page: 0, asOf },
    { about: "search", words: "summit", page: 0, asOf },
    { about: "events", which: "all", series: topicId("g7"), page: 0, asOf },
    { about: "sources", event: event.id, page: 0, asOf },
  ] as const)("$about names the event without what came up later", (question) => {
    const told = JSON.stringify(render(answer(question, context), archive, ENGLISH));
    expect(told).toContain("Frieda–Karl summit");
    expect(told).not.toContain("Port Louis");
  });

  test("so do its page and its picture, and the record of the time machine", async () => {
    const page = await anApp(archive, { today: "2031-07-01" }).text("/e/meeting?as-of=2031-05-10");
    expect(page).toContain("<h1>Frieda–Karl summit</h1>");
    expect(page.replace(/<title>/, "")).not.toContain("Port Louis");
    expect(eventThen({ id: "meeting", title: event.title, developments: [1, 2] }, event, asOf)?.title).toBe(
      "Frieda–Karl summit",
    );
  });
});
