// Names, states and bodies that come near one that the archive has, and are another: never told of that one.
import { describe, expect, test } from "vitest";
import { holdersOfOffice } from "#src/archive/names/office-holders.ts";
import { isSameSpelling } from "#src/text/same-spelling.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("a name that is another", () => {
  test.each([
    ["medvedeva", "medvedev"],
    ["zelenskaya", "zelensky"],
    ["lavrova", "lavrov"],
    ["peskova", "peskov"],
    ["kaczynska", "kaczynski"],
    ["putina", "putin"],
  ])("%s is not %s, nor the other way round", (hers, his) => {
    expect([isSameSpelling(hers, his), isSameSpelling(his, hers)]).toEqual([false, false]);
  });

  test("short names that only sound alike are two, and other ways to write one are one", () => {
    expect(isSameSpelling("milei", "milley")).toBe(false);
    expect(isSameSpelling("zelenskyy", "zelensky")).toBe(true);
    expect(isSameSpelling("lawrow", "lavrov")).toBe(true);
    expect(isSameSpelling("juri", "yuri")).toBe(true);
  });

  test.each(["who is Joe Biden Jr", "Vladimir Putin II", "who is Xi Jinping junior", "who is Emmanuel Macron Sr."])(
    "%s is nobody of the archive",
    (message) => {
      expect(textOf(message)).toMatch(/^I do not have /);
    },
  );

  test("somebody who has it in the name stays", () => {
    expect(shown("who is Ferdinand Marcos Jr").kind).toBe("who");
  });

  test("beside one who is there, somebody who is only spoken of makes no card of the first", () => {
    expect(shown("Milei and Trump").kind).toBe("notice");
  });
});

describe("a name with the family name of somebody first", () => {
  test.each([
    ["when did Trump meet Kim Yo Jong", "Kim Yo Jong"],
    ["when did Kim Yo Jong meet Trump", "Kim Yo Jong"],
    ["when does Kim Yo Jong visit Russia", "Kim Yo Jong"],
    ["what did Kim Yo Jong say about Trump", "Kim Yo Jong"],
    ["did Xi and Kim Yo-jong meet", "Kim Yo-jong"],
    ["when did Putin meet Kim Jong Il", "Kim Jong Il"],
    ["when did Biden meet Nguyen Phu Trong", "Nguyen Phu Trong"],
    ["did Putin meet Li Peng", "Li Peng"],
  ])("“%s”: %s is missing", (message, missing) => {
    expect(textOf(message)).toMatch(new RegExp(`^I do not have ${missing}\\.`));
  });

  test.each(["when did Trump meet Kim Jong Un", "when did Trump meet Kim Jong-un", "when did Trump meet Kim Jongun"])(
    "“%s” is of him, however he is spelled",
    (message) => {
      expect(textOf(message)).toBe("events");
    },
  );
});

test("who is called by the first name is found by it", () => {
  const now = shownTo(shipped(), "2026-11-26");
  expect(now("did Prayut attend Labuan Bajo")).toMatchObject({
    kind: "event",
    at: { event: { id: "asean-summit-42-2023" } },
  });
  expect(now("who is Xanana")).toMatchObject({ kind: "who" });
});

describe("two names side by side", () => {
  test.each([
    ["Nixon Xi", "Nixon"],
    ["nixon xi meeting", "nixon"],
    ["Chirac Putin talks", "Chirac"],
    ["Dmitri Kozak Trump", "Dmitri Kozak"],
    ["Ali Larijani Putin meeting", "Ali Larijani"],
    ["Bush Xi call", "Bush"],
  ])("%s: %s alone is missing", (message, missing) => {
    expect(textOf(message)).toMatch(new RegExp(`^I do not have ${missing}\\.`));
  });

  test.each(["Brigitte Macron", "Rose Biden", "who is michelle xi", "Donald John Trump"])(
    "%s stays one name, of nobody in the archive",
    (message) => {
      expect(textOf(message)).toMatch(/^I do not have /);
    },
  );

  test.each(["Merkel Putin", "Macron Xi meeting", "Latest Putin visit", "Taiwan Xi"])(
    "%s has nobody missing",
    (message) => {
      expect(textOf(message)).not.toMatch(/^I do not have /);
    },
  );
});

describe("a whole name is told to be missing", () => {
  test.each([
    ["who is George P. Shultz", "George P Shultz"],
    ["Bank of Albion", "Bank of Albion"],
    ["Council of Elders of Westeros", "Council of Elders of Westeros"],
    ["World Bank", "World Bank"],
    ["head of WHO", "WHO"],
    ["WHO director", "WHO"],
    ["START II", "START II"],
    ["Lusaka III", "Lusaka III"],
  ])("%s", (message, missing) => {
    expect(textOf(message)).toMatch(new RegExp(`^I do not have ${missing}\\.`));
  });

  test("a pronoun is no number of it", () => {
    expect(textOf("which COP I could watch")).not.toContain("COP I");
  });

  test("an ordinary word that stands in the name of a body makes it no nearest name", () => {
    expect(textOf("when is the next World Cup")).not.toContain("World Trade");
    expect(textOf("Red Cross")).not.toContain("Nearest");
    expect(textOf("who is Nicholas Burns")).toContain("Burns");
  });
});

describe("an office of another state or body", () => {
  test.each([
    ["north korean president", "North Korea"],
    ["south korean defence minister", "South Korea"],
  ])("%s is told of %s", (message, state) => {
    const view = shown(message);
    expect(view.kind === "notice" ? view.text : JSON.stringify(view)).toContain(state);
    expect(JSON.stringify(view)).not.toContain(state === "North Korea" ? "south-korea" : "north-korea");
  });

  test.each(["president of Burundi", "prime minister of Sri Lanka", "Bolivia president"])(
    "%s: a state that is not there is named",
    (message) => {
      expect(textOf(message)).toMatch(/^I do not have (?:Burundi|Sri Lanka|Bolivia)\./);
    },
  );

  test.each([
    "president of the european parliament",
    "chief of the german army",
    "speaker of the Ukrainian parliament",
    "governor of the Russian bank",
  ])("%s: no office of the state or of another body", (message) => {
    expect(textOf(message)).toMatch(/^My archive does not say who is or was /);
  });

  test("an office of a body that is there is told", () => {
    expect(shown("president of the European Council").kind).toBe("office");
    expect(shown("who is the president of France today").kind).toBe("office");
  });

  test("a secretary of defence is none of a council for it", () => {
    const holding = (id: string, title: string) => anActor({ id, name: id, offices: [{ title, from: "2025" }] });
    const { actors } = anArchive({
      actors: [
        holding("of-a-council", "Secretary of the National Security and Defence Council of Ukraine"),
        holding("of-defence", "Secretary of National Defense"),
      ],
    });
    const ids = (title: string) => holdersOfOffice(title, undefined, { actors }).map(({ actor }) => actor.id);
    expect(ids("secretary of defense")).toEqual(["of-defence"]);
    expect(ids("secretary of the security council")).toEqual(["of-a-council"]);
  });
});

test("who did not come has met nobody there", () => {
  const view = shown("Takaichi Trump");
  expect(view.kind === "event" && view.at.event.id.startsWith("apec")).toBe(false);
});

test("who is only spoken of with a visit does not travel", () => {
  const visit = anEvent({
    id: "putin-miami",
    title: "Putin in Miami",
    kind: "visit",
    place: { name: "Miami", country: "united-states" },
    participants: [{ actor: "vladimir-putin" }],
    developments: [
      aDevelopment({ known: "2026-09-05", status: "floated", summary: "Putin and Xi may come to Miami." }),
    ],
  });
  const person = (id: string, name: string, family: string) =>
    anActor({ id, kind: "person", name, "family-name": family });
  const actors = [person("xi-jinping", "Xi Jinping", "Xi"), person("vladimir-putin", "Vladimir Putin", "Putin")];
  const states = [anActor({ id: "united-states", kind: "state", name: "United States" })];
  const say = shownTo(anArchive({ events: [visit], actors: [...actors, ...states] }), "2026-11-26");
  expect(say("is Putin going to Miami").kind).toBe("event");
  expect(say("is Xi going to Miami").kind).toBe("notice");
  expect(say("Xi Miami visit").kind).toBe("notice");
});

test.each(["did Scholz go to the Alaska summit", "has Macron been to the Alaska summit"])(
  "%s is answered by who was there",
  (message) => {
    expect(shown(message)).toMatchObject({ kind: "event", question: { focus: "who" } });
  },
);

test.each(["who is Mrs Xi", "when did Mrs Trump meet Putin"])("%s is not about her husband", (message) => {
  expect(textOf(message)).toMatch(/^I do not have Mrs /);
});

test("what is held by video is not in the place before which it is held", () => {
  const view = shownTo(shipped(), "2026-11-26")("did Vance go to Alaska");
  expect(view.kind === "event" ? view.at.event.format : "none").not.toBe("virtual");
});

describe("whoever has an office and no record", () => {
  test("is not passed over for what others did", () => {
    expect(textOf("meeting of the Pope and Zelensky")).toMatch(/Pope/);
    expect(shown("meeting of the Pope and Zelensky").kind).toBe("notice");
  });

  test("of whom it is asked when they took it is told to be missing", () => {
    expect(textOf("when did Baerbock become foreign minister")).toMatch(/^I do not have Baerbock/);
    expect(shown("when did Starmer become prime minister")).toMatchObject({ kind: "who" });
  });
});
