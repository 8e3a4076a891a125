import { formatEdtf } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDraft } from "#src/actions/desk/draft-records.ts";
import { eventNamed } from "#src/actions/desk/event-named.ts";
import { readActors, readDate } from "#src/actions/desk/read-form-draft.ts";
import { EventId } from "#src/archive/fields.ts";
import { TICKED } from "#src/core/form.ts";
import type { FormDraft } from "#src/newsroom/desk/form-draft.ts";
import { contextOf } from "#tests/helpers/paths.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const context = contextOf({ archive: frozen(), today: "2026-11-26" });

const dateOf = (typed: string, status?: Parameters<typeof readDate>[1]) => {
  const { value } = readDate(typed, status, context);
  return value === undefined || value === null ? value : formatEdtf(value);
};

describe("a date in the form", () => {
  test.each([
    ["2026-12-14", "2026-12-14"],
    ["[2026-12-14..2026-12-20]", "[2026-12-14..2026-12-20]"],
    ["2026-12-14/2026-12-15", "2026-12-14/2026-12-15"],
    ["14 December", "2026-12-14"],
    ["in December", "2026-12"],
    ["the week of 14 December", "[2026-12-14..2026-12-20]"],
    ["next week", "[2026-11-30..2026-12-06]"],
    ["tomorrow", "2026-11-27"],
  ])("“%s” is %s", (typed, edtf) => {
    expect(dateOf(typed)).toBe(edtf);
  });

  test("of what took place lies behind: “14 December” is the last one", () => {
    expect(dateOf("14 December", "held")).toBe("2025-12-14");
  });

  test("that is empty changes nothing, and “none” takes it away", () => {
    expect(dateOf("")).toBeUndefined();
    expect(dateOf("none")).toBeNull();
  });

  test("that cannot be read is refused in a sentence that has it, whatever it is", () => {
    expect(readDate("when hell freezes", undefined, context).problems).toEqual([
      "I cannot read “when hell freezes” as a date. Write 2026-12-14, “the week of 14 December”, “by the end of May” or EDTF.",
    ]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (typed) => {
        const { value, problems } = readDate(typed, undefined, context);
        expect(value === undefined || problems.length === 0).toBe(true);
      }),
    );
  });
});

describe("names in the form", () => {
  test("count only as whole names: nobody is written down on a guess", () => {
    expect(readActors("Xi Jinping, Donald Trump", context).value).toEqual(["xi-jinping", "donald-trump"]);
    const guess = readActors("Xi Jinpong, Mark Nobody", context);
    expect(guess.value).toEqual([]);
    expect(guess.problems).toHaveLength(1);
  });

  test("that several have are asked back", () => {
    expect(readActors("Wang", context).problems[0]).toContain("fits several");
  });
});

describe("the event that an editor names", () => {
  const problemOf = (typed: string) => eventNamed(typed, context).problems.join(" ");

  test("is told where one comes near, and never called several", () => {
    expect(eventNamed("putin turkiye", context).value).toBeUndefined();
    expect(problemOf("putin turkiye")).toContain("If you mean Putin's visit to Türkiye, write that.");
    expect(problemOf("NATO summit")).toContain("fits several");
  });
});

describe("a draft", () => {
  const draft = (fields: FormDraft["fields"], sources: FormDraft["sources"] = []): FormDraft => ({
    id: "0123456789ab",
    claim: "event:x",
    by: { user: "100000000000000001", name: "Ann" },
    about: { kind: "development", event: EventId.parse("us-china-washington-visit-2026") },
    fields,
    sources,
    approvals: [],
    createdAt: "2026-11-26T10:00:00.000Z",
  });
  const source = {
    publisher: "A News",
    title: "They met",
    published: "2026-11-26",
    kind: "press",
    language: "en",
  } as const;

  test("without summary, day or source says all of it at once", () => {
    expect(readDraft(draft({ known: "" }), context).problems).toHaveLength(3);
  });

  test("has what was typed, and nothing that was not", () => {
    const read = readDraft(
      draft({ known: "2026-11-26", status: "no-change", summary: " They met. " }, [source]),
      context,
    );
    expect(read.value).toEqual({
      kind: "development",
      event: "us-china-washington-visit-2026",
      step: { known: "2026-11-26", summary: "They met.", sources: [source] },
    });
  });

  test.each([
    ["yesterday", "2026-11-25"],
    ["26 November", "2026-11-26"],
    ["By 26 November", "[..2026-11-26]"],
    ["October", "2026-10"],
    ["[2026-11-20..2026-11-22]", "[2026-11-20..2026-11-22]"],
    ["2026-11-26T09:30:00+01:00", "2026-11-26T09:30:00+01:00"],
  ])("takes %j, as its hint says, for the day since which something is known: %s", (typed, known) => {
    const read = readDraft(draft({ known: typed, summary: "They met." }, [source]), context);
    expect(read.problems).toEqual([]);
    expect(read.value).toMatchObject({ step: { known } });
  });

  test("says in plain words how to write a day that it cannot read", () => {
    expect(readDraft(draft({ known: "lately", summary: "They met." }, [source]), context).problems).toEqual([
      "I cannot read “lately” as a day since which it is known. Write “26 November”, “yesterday”, or “by 26 November” for that day at the latest.",
    ]);
  });

  test("that moves what was confirmed needs a status, unless it corrects what stands there or keeps the day", () => {
    const about = { kind: "development", event: EventId.parse("g7-evian-2026") } as const;
    const problems = (fields: FormDraft["fields"]) => {
      const known = { known: "2026-06-01", summary: "France gives other days.", ...fields };
      return readDraft({ ...draft(known, [source]), about }, context).problems;
    };
    expect(problems({ date: "2026-07" })).toEqual([
      "The date moves, and nobody has confirmed the new one yet. Choose its status.",
    ]);
    expect(problems({ date: "2026-07", status: "planned" })).toEqual([]);
    expect(problems({ date: "2026-07", correction: TICKED })).toEqual([]);
    expect(problems({ date: "2026-06-16" })).toEqual([]);
  });

  test("of a new event has an id that nobody has, of its title and its year", () => {
    const about = { kind: "event" } as const;
    const fields = { title: "Talks in Évian", kind: "talks", known: "2026-11-26", date: "2027-01-10", summary: "x" };
    const read = readDraft({ ...draft(fields, [source]), about }, context);
    expect(read.value).toMatchObject({ kind: "event", id: "talks-in-evian-2027", eventKind: "talks" });
  });
});
