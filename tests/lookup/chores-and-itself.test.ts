// What is to be done, where it cannot be; and what is asked about the bot.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const intentOf = (message: string) => parseMessage(message, archive, TODAY, ENGLISH);

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("a reminder of what has passed", () => {
  test("says when it was due, and that nobody knows what came of it", () => {
    expect(textOf("remind me two days before the NATO summit in Ankara")).toMatch(
      /was due.*July 2026.*not in my archive/,
    );
  });

  test("says that it is over, with its date", () => {
    expect(textOf("remind me of the Trump Putin summit in Alaska")).toMatch(/is over: 15 August 2025/);
  });

  test("says that it was called off", () => {
    expect(textOf("please remind me about the Budapest summit of Trump and Putin")).toContain("was called off");
  });
});

describe("nobody is reminded at another time than the one wished for", () => {
  test.each([
    ["remind me two days before the G20 summit in Miami", "not 2 days before"],
    ["remind me three hours before the G20 summit in Miami", "not 3 hours before"],
    ["ping me half an hour before the G20 summit in Miami", "not 30 minutes before"],
  ])("“%s” asks back", (text, told) => {
    const view = shown(text);
    expect(textOf(text)).toContain(told);
    expect(view.kind === "notice" && view.actions?.map(({ action }) => action)).toEqual(
      ["1h", "1d", "1w"].map((before) => ({ do: "remind-of-event", event: "g20-miami-2026", before })),
    );
  });

  test.each([
    ["remind me 24 hours ahead of the G20 summit in Miami", "1d"],
    ["remind me seven days before the G20 summit in Miami", "1w"],
    ["remind me 60 minutes before the G20 summit in Miami", "1h"],
  ])("“%s” is one of the choices", (text, before) => {
    expect(intentOf(text)).toMatchObject({ action: { do: "remind", event: "g20-miami-2026", before } });
  });
});

test.each([
  ["stop all reminders"],
  ["cancel my reminders"],
  ["cancel all reminders"],
  ["delete all my reminders"],
  ["please clear my reminders"],
])("“%s” cancels no meeting, and opens the list in which all of them are ended", (text) => {
  expect(intentOf(text)).toMatchObject({ action: { do: "following" } });
});

describe("which of several is to be reminded of", () => {
  test("is asked with the soonest first, whatever the order of the files", () => {
    const edition = (year: number) =>
      anEvent({
        id: `g20-${year}`,
        title: `G20 summit ${year}`,
        series: "g20",
        topics: ["g20"],
        developments: [aDevelopment({ known: "2026-01-01", status: "planned", date: `${year}` })],
      });
    const editions = anArchive({
      topics: [aTopic({ id: "g20", name: "G20 summits" })],
      events: [2029, 2027, 2030, 2028].map(edition),
    });
    const view = shownTo(editions, TODAY)("remind me a day before the G20 summit");
    expect(view.kind === "notice" && view.actions?.map(({ label }) => label)).toEqual(
      [2027, 2028, 2029, 2030].map((year) => `Remind me: G20 summit ${year}`),
    );
    const longer = shownTo(editions, TODAY)("remind me 3 days ahead of the G20 summit");
    for (const [asked, told, before] of [
      [view, /^Which one shall I remind you of, 1 day before\?$/, "1d"],
      [longer, /not 3 days before\. Which one shall I remind you of, 1 week before\?$/, "1w"],
    ] as const) {
      expect(asked).toMatchObject({ text: expect.stringMatching(told) });
      const chosen = asked.kind === "notice" ? (asked.actions ?? []).map(({ action }) => action) : [];
      expect(chosen).toEqual(chosen.map((action) => ({ ...action, do: "remind-of-event", before })));
    }
  });

  test.each(["one day before the UN water conference", "a day ahead of the UN Water Conference"])(
    "is not asked where all of a title but its year is named: “remind me %s”",
    (when) => {
      expect(intentOf(`remind me ${when}`)).toMatchObject({
        action: { do: "remind", event: "un-water-conference-2026", before: "1d" },
      });
    },
  );
});

describe("what is not done", () => {
  test("several that are named in the plural are not the one that lies ahead", () => {
    expect(textOf("follow the NATO summits")).toContain("I follow nothing on a guess");
  });

  test("an end to reminders sets none, and what nobody can find to unfollow is shown in the list", () => {
    expect(intentOf("please don't remind me any more of the G20")).toMatchObject({ action: { do: "following" } });
    expect(intentOf("unfollow the NATO summits")).toMatchObject({ action: { do: "following" } });
  });

  test("an office is no state, and its holder is chosen", () => {
    const view = shown("please follow the president of France");
    const labels = view.kind === "notice" ? (view.actions ?? []).map(({ label }) => label) : [];
    expect(labels).toEqual(["Follow Emmanuel Macron (person)", "Follow France (state)"]);
  });

  test.each([
    "please erase everything about me",
    "delete my data",
    "forget everything you know about me",
    "wipe my messages and my account please",
    "forget me",
  ])("“%s” is asked back before anything is thrown away", (text) => {
    expect(intentOf(text)).toMatchObject({ action: { do: "forget" } });
  });

  test("everything that is muted is stopped", () => {
    expect(intentOf("mute everything")).toMatchObject({ action: { do: "stop" } });
  });

  test("somebody of whom only quotes tell is said to be missing", () => {
    expect(textOf("follow Maria Zakharova")).toMatch(/^I do not have Maria Zakharova/);
  });
});

describe("about the bot", () => {
  test.each([
    "how many meetings do you know",
    "how large is your database",
    "are you an AI",
    "do you run on a language model",
    "where do you get your information from",
    "why should I believe you",
    "do you keep my messages",
    "are your answers accurate",
  ])("%s asks what it is", (message) => {
    expect(intentOf(message)).toMatchObject({ question: { about: "attache" } });
  });

  test("how much it has of somebody is no question about the bot", () => {
    expect(intentOf("how many events do you have about Iran")).toMatchObject({ question: { about: "events" } });
  });

  test.each([
    "what is the difference between floated and agreed",
    "how does confirmed differ from planned",
    "what do the small round signs mean",
    "what does under way mean",
  ])("%s asks what the signs mean", (message) => {
    expect(intentOf(message)).toMatchObject({ question: { about: "help", page: 1 } });
  });

  test("languages are on the page of help, and what is to come every week is a digest", () => {
    expect(intentOf("which languages do you understand")).toMatchObject({ question: { about: "help" } });
    expect(textOf("could you send me all updates every Friday")).toContain("Digests are posted");
  });
});

describe("where it is from", () => {
  test("a quote is shown with its sources", () => {
    expect(intentOf("what is the source of the brain death quote")).toMatchObject({ question: { about: "quotes" } });
  });

  test("who reported something first is how it became known", () => {
    expect(intentOf("who first reported the Alaska summit")).toMatchObject({ question: { focus: "announced" } });
  });
});

describe("a picture", () => {
  test("of one meeting is of no other meetings of whoever is named", () => {
    expect(intentOf("show me the timeline of the Putin visit")).toMatchObject({
      question: { about: "events", which: "one", kinds: ["visit"], open: "history" },
    });
  });
});
