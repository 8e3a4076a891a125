// Names as they stand in sentences: with more words around them, in other forms, with a weekday in them, and what people of a state are called.
import { describe, expect, test } from "vitest";
import { statesOfPeople } from "#src/archive/names/demonyms.ts";
import { otherArchive } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const in1999 = shownTo(otherArchive("archive-of-1999"), "1999-06-15");
const in2024 = shownTo(otherArchive("archive-of-2024"), "2024-12-10");

const idIn = (shown: typeof in1999, text: string): string => {
  const view = shown(text);
  return view.kind === "event" ? view.at.event.id : view.kind;
};

describe("an event whose name has more of the sentence in it than another", () => {
  test.each([
    ["when did the russian duma want to vote on START II", "start-ii-duma-vote"],
    ["who signed START II", "start-ii-signing-1993"],
    ["since when is the Maastricht Treaty in force", "maastricht-treaty-in-force"],
    ["on which day was the Maastricht Treaty signed", "maastricht-treaty-signing"],
    ["what came of the follow-up to Rambouillet", "kosovo-paris-1999"],
  ])("“%s”", (text, id) => {
    expect(idIn(in1999, text)).toBe(id);
  });
});

describe("an event that is called so in full, but for the forms of the words", () => {
  test.each([
    ["on what date was Germany reunified?", "german-unity-day-1990"],
    ["why was Primakov's plane turned", "primakov-washington-1999"],
  ])("“%s”", (text, id) => {
    expect(idIn(in1999, text)).toBe(id);
  });

  test("with a word beside it that is not in its name, nothing is guessed", () => {
    expect(idIn(in1999, "which city wept when Germany was reunified")).toBe("notice");
  });
});

describe("a weekday in a name is no time", () => {
  test("of a name that the archive has", () => {
    expect(idIn(in1999, "who took part in the Good Friday talks")).toBe("good-friday-talks-1998");
    expect(idIn(in1999, "where was the good friday agreement reached")).toBe("good-friday-talks-1998");
  });

  test.each(["what happened on Bloody Sunday", "When did the Sat Kabir talks begin?"])(
    "of one that it lacks: “%s”",
    (text) => {
      const view = in1999(text);
      expect(view.kind === "notice" && view.text).toMatch(/do not have (?:Bloody Sunday|Sat Kabir)/);
    },
  );

  test("a day of a sentence stays one", () => {
    const view = in1999("what is on this Saturday");
    expect(JSON.stringify(view)).toContain("1999-06-19");
  });
});

test("one of a series is asked for in the singular of its name", () => {
  expect(idIn(in1999, "where will the next UN climate conference be")).toBe("cop5");
});

describe("what is of a state", () => {
  test.each([
    ["kazakh", "kazakhstan"],
    ["uzbeks", "uzbekistan"],
    ["ugandan", "uganda"],
    ["haitians", "haiti"],
    ["ecuadorian", "ecuador"],
    ["zimbabwean", "zimbabwe"],
    ["senegalese", "senegal"],
    ["bangladeshi", "bangladesh"],
    ["peruvian", "peru"],
    ["uruguayan", "uruguay"],
    ["chadian", "chad"],
  ])("“%s” is of %s", (people, state) => {
    expect(statesOfPeople(people, (name) => (name === state ? [name] : []))).toEqual([state]);
  });

  test("what may be of two is of neither", () => {
    expect(statesOfPeople("guinean", (name) => [name])).toEqual([]);
  });

  test("an office of such a state", () => {
    const view = in2024("who is the Kenyan president?");
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["william-ruto"]);
  });

  test("a state that the archive lacks does not hide what is called after its people", () => {
    expect(idIn(in1999, "when was a Palestinian state to be declared")).toBe("palestinian-statehood-1999");
  });
});

test("a group that is called after a city is not what takes place there", () => {
  const view = in2024("what did the Lima Group decide");
  expect(view.kind === "notice" && view.text).toContain("Lima Group");
});

test("whoever does something to a state is not the state", () => {
  expect(idIn(in2024, "who wants to march on Kigali")).not.toBe("who");
});
