import { formatEdtf, monthOf } from "@attache/edtf";
import { day, value } from "@attache/edtf/testing";
import { ComponentType } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { standingIn } from "#src/archive/in-month.ts";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { Question } from "#src/core/question.ts";
import { withoutPictures } from "#src/discord/attach-pictures.ts";
import { decodeCustomId, encodeCustomId } from "#src/discord/custom-id.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { runs, sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const TODAY = "2021-11-10";

function shown(question: object, archive: Archive, today = TODAY) {
  const view = answer(Question.parse({ page: 0, ...question }), {
    archive,
    today,
    words: ENGLISH,
    status: () => {
      throw new Error("A month needs no status.");
    },
    commands: [],
  });
  return render(view, archive, ENGLISH);
}

const month = (question: object, archive = small, today = TODAY) =>
  shown({ about: "month", ...question }, archive, today);

type Body = ReturnType<typeof shown>;

function altOf(body: Body): string {
  const found = body.components[0].components.find(({ type }) => type === 12);
  return found !== undefined && "items" in found ? (found.items[0]?.description ?? "") : "";
}

/** What the button of this label asks, and whether in the same message. */
function pressOf(body: Body, label: string) {
  const buttons = body.components[0].components.flatMap((row): readonly object[] => {
    if (row.type === ComponentType.ActionRow) return row.components;
    return row.type === ComponentType.Section ? [row.accessory] : [];
  });
  const found = buttons.find((one) => "label" in one && one.label === label);
  return found !== undefined && "custom_id" in found ? decodeCustomId(String(found.custom_id)) : undefined;
}

const event = (id: string, title: string, ...steps: readonly object[]) =>
  anEvent({
    id,
    title,
    topics: ["us-china"],
    developments: steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step })),
  });

const small = anArchive({
  events: [
    event("day", "Summit", { status: "confirmed", date: "2021-11-16" }),
    event("week", "Talks", { status: "planned", date: "[2021-11-22..2021-11-28]" }),
    event("off", "Visit", { status: "planned", date: "2021-11-02" }, { status: "cancelled" }),
    event(
      "named",
      "Call",
      { status: "planned", date: "[2021-11-15..2021-11-21]" },
      { status: "tentative", date: "2021-11-18" },
    ),
    event("some", "Conference", { status: "planned", date: "2021-11" }),
    event("year", "Review", { status: "planned", date: "2021" }),
  ],
});

test("the picture stands alone under the heading; a button opens the same in words, another closes it", () => {
  const body = month({ month: "2021-11" });
  expectToFit(body);
  const [heading, picture] = body.components[0].components;
  expect(heading).toMatchObject({ content: "## November 2021" });
  expect(picture).toMatchObject({ items: [{ media: { url: "attachment://month.png" } }] });
  expect(body.pictures?.[0]?.svg).toContain(">Conference</text>");
  expect(readBody(body)).not.toContain("Talks");
  expect(readBody(body)).toContain("-# 6 events · ⚠️ My archive ends on 2 October 2021");
  const opened = { about: "month", month: "2021-11", page: 0, inWords: true } as const;
  expect(pressOf(body, "In words")).toEqual({ act: "turn", question: opened });
  const words = month(opened);
  expectToFit(words);
  expect(words.pictures).toMatchObject([{ svg: body.pictures![0]!.svg }]);
  expect(words.components[0].components[2]).toMatchObject({
    components: [{ content: "**Tuesday 2 November 2021**\n~~Visit~~\n-# Cancelled · No source given" }],
  });
  const text = readBody(words);
  expect(text).toContain("**The week of 22 November 2021** · no day yet\nTalks");
  expect(text).toContain(
    "**The week of 15 November 2021, tentatively Thursday 18 November 2021** · no day yet\nCall\n-# Tentative",
  );
  expect(text).toContain("### Some time this month\n**November 2021** · no day yet\nConference");
  expect(readBody(month({ ...opened, page: 1 }))).toContain("### Perhaps this month\n**2021** · no day yet\nReview");
  expect(pressOf(words, "Picture only")).toEqual({
    act: "turn",
    question: { about: "month", month: "2021-11", page: 0 },
  });
});

test("a picture that cannot be drawn gives way to the words, once", () => {
  const bare = withoutPictures(month({ month: "2021-11" }));
  expectToFit(bare);
  expect(readBody(bare)).toContain(
    "I could not draw the picture. This is the same in words.\n**Tuesday 2 November 2021**",
  );
  expect(readBody(withoutPictures(month({ month: "2021-11", inWords: true }))).match(/\nTalks\n/g)).toHaveLength(1);
});

test("those who cannot see the picture are told what is on it", () => {
  expect(altOf(month({ month: "2021-11" }))).toBe(
    "November 2021. The days of the month in weeks from Monday, today is 10 November 2021. 2 November 2021: Visit, cancelled. The week of 15 November 2021, tentatively 18 November 2021: Call, tentative. 16 November 2021: Summit, confirmed. The week of 22 November 2021: Talks, planned. November 2021: Conference, planned. 2021: Review, planned.",
  );
});

test("month before, month after and list are asked for in the same message, and keep what was asked", () => {
  const rest = { topic: "us-china", actor: "xi-jinping", within: "year", asOf: "2021-10-09" };
  const body = month({ month: "2021-11", ...rest });
  const turn = (question: object) => ({ act: "turn", question: { page: 0, ...rest, ...question } });
  expect(pressOf(body, "‹ October 2021")).toEqual(turn({ about: "month", month: "2021-10" }));
  expect(pressOf(body, "December 2021 ›")).toEqual(turn({ about: "month", month: "2021-12" }));
  expect(pressOf(body, "As a list")).toEqual(turn({ about: "next" }));
  const list = shown({ about: "next", topic: "us-china", within: "year", asOf: "2021-10-09" }, small);
  expect(pressOf(list, "Month")).toEqual({
    act: "turn",
    question: { about: "month", page: 0, topic: "us-china", within: "year", asOf: "2021-10-09" },
  });
});

test("a month that is over leads to no list of what lies ahead", () => {
  expect(pressOf(month({ month: "2021-10" }), "As a list")).toBeUndefined();
});

test("events have buttons that ask from the same day", () => {
  expect(pressOf(month({ month: "2021-11", asOf: "2021-10-09", inWords: true }), "Open")).toEqual({
    act: "ask",
    question: { about: "event", id: "off", page: 0, asOf: "2021-10-09" },
  });
});

test("an empty month says so and names the nearest that is not, without a picture", () => {
  const body = month({ month: "2024-03" });
  expectToFit(body);
  expect(readBody(body)).toContain(
    "My archive has nothing in March 2024. The nearest month with something is December 2021.",
  );
  expect(body.pictures).toBeUndefined();
  expect(pressOf(body, "December 2021")).toMatchObject({ act: "turn", question: { month: "2021-12" } });
  expect(pressOf(body, "As a list")).toBeDefined();
  expect(readBody(month({ month: "2021-11", topic: "nothing" }))).toContain("It has nothing in other months either");
});

test("at the ends of the calendar there is no month beyond", () => {
  expect(readBody(month({ month: "9999-12" }))).not.toContain("›");
  expect(readBody(month({ month: "0001-01" }))).not.toContain("‹");
});

test("a list with nothing ahead offers no month", () => {
  expect(readBody(shown({ about: "next" }, anArchive({ events: [] })))).not.toContain("[Month]");
});

test("a button carries the question for a month, also one without a month", () => {
  for (const given of [{}, { month: "2026-05", page: 2, topic: "us-china", actor: "xi-jinping", within: "week" }]) {
    const question = Question.parse({ about: "month", ...given });
    expect(decodeCustomId(encodeCustomId({ act: "turn", question }) ?? "")).toEqual({ act: "turn", question });
  }
  expect(Question.safeParse({ about: "month", month: "2026-13" }).success).toBe(false);
});

const someEvent = fc.record(
  { status: fc.constantFrom(...STATUSES), date: value.map(formatEdtf) },
  { requiredKeys: ["status"] },
);

test("any archive, any month: what can fall in it stands in the text exactly once, and each page fits Discord", () => {
  fc.assert(
    fc.property(fc.array(someEvent, { maxLength: 20 }), day.map(monthOf), day, (events, asked, today) => {
      const archive = anArchive({ events: events.map((one, index) => event(`e${index}`, `Event ${index};`, one)) });
      const expected = [...archive.events.values()]
        .filter((one) => standingIn({ event: one, state: stateAsOf(one, undefined)! }, asked, today) !== undefined)
        .map(({ title }) => title);
      const first = month({ month: asked, inWords: true }, archive, today);
      const pages = Number(/Page 1 of (\d+)/.exec(readBody(first))?.[1] ?? 1);
      const text: string[] = [];
      for (let page = 0; page < pages; page++) {
        const body = month({ month: asked, page, inWords: true }, archive, today);
        expectToFit(body);
        expect(altOf(body).length).toBeLessThanOrEqual(1024);
        if (body.pictures !== undefined)
          expect(Number(/height="(\d+)"/.exec(body.pictures[0]!.svg)?.[1])).toBeLessThanOrEqual(1400);
        text.push(...readBody(body).split("\n"));
      }
      const told = text.map((line) => line.replaceAll("~~", "")).filter((line) => /^Event \d+;$/.test(line));
      expect(told.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: runs(200) },
  );
});

test("titles as long as the schema allows, in any script, fit too", () => {
  const cases = ["习", "word ", "*_[]()`|> ", "🕊", "ع", "न्द्र"].flatMap((unit) => {
    const title = [...unit.repeat(99)].slice(0, 99).join("").trim();
    const events = Array.from({ length: 30 }, (_, index) =>
      event(`e${index}`, title, { status: "cancelled", date: index % 2 === 0 ? "2021-11-16" : "2021-11" }),
    );
    const archive = anArchive({ events });
    return Array.from({ length: 6 }, (_, page) => ({ page, archive }));
  });
  for (const { page, archive } of sample(cases)) {
    expectToFit(month({ month: "2021-11", page, inWords: true }, archive));
    expectToFit(withoutPictures(month({ month: "2021-11" }, archive)));
  }
});

test("every month of the shipped archive fits", () => {
  const archive = shipped();
  const months = ["2020", "2021", "2025", "2026", "2027"].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`),
  );
  for (const asked of sample(months)) {
    const body = month({ month: asked }, archive, "2026-05-28");
    expectToFit(body);
    const svg = body.pictures?.[0]?.svg;
    if (svg !== undefined) expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(1100);
  }
});
