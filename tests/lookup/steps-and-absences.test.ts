// Who did what to an event and when, who did not come, and which meeting is meant where two are named: nothing else of those who are named is an answer.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const shown = shownTo(archive, "2026-11-26");

const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

const idsOf = (view: View): readonly string[] =>
  view.kind === "event" ? [view.at.event.id] : view.kind === "events" ? view.events.map(({ event }) => event.id) : [];

const noticeOf = (message: string): string | undefined => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : undefined;
};

describe("the step in which somebody did it", () => {
  test.each([
    ["when did Beijing confirm Trump's state visit", "Confirmed by the United States and China:** 11 May 2026"],
    ["has Russia confirmed the Alaska summit", "Confirmed by Russia:** 9 August 2025"],
    // Who was on the telephone with whoever spoke has said nothing.
    ["when did China announce Trump's state visit", "Announced:** 11 May 2026"],
    ["on which day did Chile withdraw as host of COP25", "On record:** 30 October 2019"],
    ["who offered to hold COP25 in Madrid", "On record:** 31 October 2019"],
    // Of an offer several steps tell; that it was accepted, one.
    ["when was the offer accepted to hold COP25 in Madrid", "On record:** 1 November 2019"],
    ["when did Putin invite Kim Jong Un to Moscow", "Putin invites Kim to Moscow"],
    ["when did Russia suspend the INF Treaty", "Russia suspends the treaty too."],
    // That they resume, and not that they are to.
    ["when did the Vienna talks resume", "The talks resume on 29 November in Vienna."],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each([
    ["when did Washington veto COP26", "veto"],
    ["has the Armenia–Azerbaijan peace treaty been ratified", "ratified"],
    ["when did Iran denounce the Vienna talks", "denounce"],
    ["did Trump resign from the G7 in Evian", "resign"],
  ])("“%s”: where none tells it, that is said, and no date of something else", (message, word) => {
    expect(noticeOf(message)).toContain(`does not tell “${word}”`);
  });

  test("what was signed does not expire on that day", () => {
    const signed = anArchive({
      events: [
        anEvent({
          id: "fisheries-pact",
          title: "Signing of the fisheries pact of Lisbon",
          kind: "agreement",
          "held-as": "signed",
          developments: [aDevelopment({ known: "2024-05-06", status: "held", date: "2024-05-06" })],
        }),
      ],
    });
    const view = shownTo(signed, "2026-11-26")("when does the fisheries pact of Lisbon expire");
    expect(view).toMatchObject({ kind: "notice", text: expect.stringContaining("does not tell “expire”") });
  });

  test("why it ended so is told by what came of it, and not that it was never moved", () => {
    expect(told("why did the Hanoi summit end early")).toContain("**Outcome:** 28 February 2019");
  });

  test("a month without its year may be over", () => {
    expect(told("is Trump's state visit in May confirmed by China")).toContain(
      "Confirmed by the United States and China:** 11 May 2026",
    );
  });

  test("why somebody was in a place is not told", () => {
    expect(noticeOf("why was Putin in North Korea in June 2024")).toContain("does not tell why");
  });

  test.each([
    ["when did India give up hosting COP33", "withdraws its offer"],
    ["when did Chile pull out of COP25", "Chile withdraws as host"],
  ])("“%s”: whoever gives it up withdraws", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("who confirmed nothing is told to have confirmed nothing", () => {
    expect(told("did Hungary confirm the Budapest summit of Trump and Putin")).toContain(
      "My archive does not tell that Hungary confirmed it.",
    );
  });

  test("a promise that is only mentioned is not what is asked", () => {
    expect(idsOf(shown("did India and Pakistan hold the talks at a neutral place that Rubio promised"))).toEqual([
      "india-pakistan-neutral-site-2025",
    ]);
  });

  test("who says that it is off is told by the step", () => {
    expect(told("who said the Budapest summit was called off")).toContain("**Cancelled:** 22 October 2025");
    expect(told("when was the Budapest summit cancelled, and who said so?")).toContain(
      "**Cancelled:** 22 October 2025",
    );
  });
});

describe("who did not come", () => {
  test.each([
    ["which presidents shunned the Johannesburg G20", "g20-johannesburg-2025"],
    ["did anybody stay away from COP26", "cop26"],
    ["who will not be at the G20 in Miami", "g20-miami-2026"],
  ])("“%s” begins with who did not, or is not to", (message, id) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "away" } });
  });

  test("that nobody is known to stay away is said in its tense", () => {
    expect(told("who pulled out of the G20 in Miami")).toContain("My archive names nobody who is not coming.");
    expect(told("which leaders missed the Glasgow COP")).toContain("My archive names nobody who did not come.");
  });
});

describe("the meeting of those who are named", () => {
  test.each(["the EU–Japan summit of 2025", "US-Africa leaders summit", "the India–Africa forum"])(
    "“%s”: no summit of many at which both were",
    (message) => {
      expect(noticeOf(message)).toMatch(/nothing that fits all of this|I do not have /u);
    },
  );

  test("before a time the last of theirs is meant, there, and of nobody else", () => {
    expect(told("us iran vienna talks before march 1 2026")).toContain("The last in my archive");
    expect(noticeOf("us russia istanbul talks before june 2025")).toContain("nothing that fits all of this");
    expect(noticeOf("us iran talks in vienna before june 2025")).toContain("nothing that fits all of this");
  });

  test("who was to receive two others has no meeting with one of them", () => {
    expect(noticeOf("Orbán Putin meeting")).toContain("nothing that fits all of this: Orbán–Putin meeting");
  });

  test("a meeting that one of them declined is told before a larger one at which both were", () => {
    expect(idsOf(shown("were Aliyev and Pashinyan supposed to meet in Granada"))).toEqual([
      "aliyev-pashinyan-granada-2023",
    ]);
  });

  test("a state is a party, and not the matters for which its name stands", () => {
    expect(idsOf(shown("meetings between Iran and Israel"))).toEqual([]);
  });

  test("a number is that of the kind that is named", () => {
    expect(noticeOf("did Pyongyang and Washington agree on a third summit")).toContain("“3rd”");
    expect(idsOf(shown("the second Trump–Kim summit"))).toEqual(["us-north-korea-hanoi-2019"]);
  });
});

describe("what is to come", () => {
  test.each(["tell me when Xi and Modi meet", "when is Modi visiting China", "when do Xi and Biden meet"])(
    "“%s”: none of those that are over, but as the last one",
    (message) => {
      expect(told(message)).toMatch(/(?:No .* ahead in my archive|has nothing ahead for this)/);
    },
  );

  test("as of a day, what was then before them", () => {
    expect(idsOf(shown("on 20 October 2025, where were Trump and Putin supposed to meet"))).toEqual([
      "us-russia-budapest-2025",
    ]);
  });

  test("what was only planned, and has passed, is no first one", () => {
    expect(told("did Guyana and Venezuela meet after Argyle")).toContain("The last one that was due:");
  });

  test("the edition before one that is still to come may be to come, too", () => {
    expect(idsOf(shown("the next EPC before Switzerland"))).toEqual(["epc-ireland-2026"]);
  });

  test("what was due last is not told as held", () => {
    expect(told("the last G7")).toContain("My archive does not tell whether it took place:");
    expect(told("the last NATO summit")).toContain("The last one that was due.");
    expect(told("the last meeting of Modi and Xi")).not.toContain("was due");
  });

  test("a heading has a noun", () => {
    expect(told("what is CHOGM")).toContain("No Commonwealth summit ahead in my archive.");
    expect(told("has anything been planned between Putin and Zelensky")).toContain("Putin–Zelensky event");
  });

  test.each(["what about the one after that", "what came before it", "who hosts it after them"])(
    "“%s” asks nothing by itself",
    (message) => {
      expect(noticeOf(message)).toContain("I did not understand that");
    },
  );
});

test("extraordinary ones are counted apart", () => {
  const ids = idsOf(shown("how many extraordinary NATO summits in 2022"));
  expect(ids).toContain("nato-extraordinary-2022");
  expect(ids).not.toContain("nato-madrid-2022");
});

describe("the reason of many", () => {
  test.each(["summits that were postponed because of covid", "which summits moved due to the pandemic"])(
    "“%s”: in whatever word each tells it",
    (message) => {
      const ids = idsOf(shown(message));
      expect(ids).toContain("cop26");
      expect(ids).not.toContain("g7-evian-2026");
    },
  );
});

test("a conference that is only told of is not called so", () => {
  expect(noticeOf("when was the summit for democracy") ?? "").not.toBe("");
});

describe("who is invited and who is not, told in one sentence", () => {
  const state = (id: string, name: string) => anActor({ id, kind: "state", name, country: undefined });
  const forum = anEvent({
    id: "forum-arden-2031",
    title: "Forum in Arden",
    place: { name: "Arden", country: "arden", zone: "UTC" },
    participants: [{ actor: "arden" }],
    developments: [
      aDevelopment({ known: "2031-01-05", status: "confirmed", date: "2031-05-12" }),
      aDevelopment({
        known: "2031-02-05",
        says: "the Government of Arden",
        summary: "Borland is invited as a guest; Cestia, a member, is not invited. Dorland stays away.",
      }),
    ],
  });
  const actors = [
    state("arden", "Arden"),
    state("borland", "Borland"),
    state("cestia", "Cestia"),
    state("dorland", "Dorland"),
  ];
  const asked = shownTo(anArchive({ actors, events: [forum] }), "2031-03-01");

  test.each(["is Borland invited to the forum in Arden", "was Cestia invited to the forum in Arden"])("%s", (text) => {
    expect(asked(text)).toMatchObject({ kind: "event", question: { focus: "told" } });
  });

  test("but of whom it does not say so nothing is told", () => {
    expect(asked("is Dorland invited to the forum in Arden").kind).toBe("notice");
  });
});
