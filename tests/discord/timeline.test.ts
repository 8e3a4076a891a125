import { ComponentType } from "discord.js";
import { expect, test } from "vitest";
import { dateHistoryOf } from "#src/archive/date-history.ts";
import { Question } from "#src/core/question.ts";
import { toMessage, withDrawn, withoutPictures } from "#src/discord/attach-pictures.ts";
import { decodeCustomId, encodeCustomId } from "#src/discord/custom-id.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const many = anArchive({
  events: Array.from({ length: 27 }, (_, index) =>
    anEvent({
      id: `e${index}`,
      title: `Meeting ${index + 1}`,
      developments: [
        aDevelopment({
          known: "2021-10-01",
          status: "confirmed",
          date: `2021-${String(1 + Math.floor(index / 3)).padStart(2, "0")}-1${index % 3}`,
        }),
      ],
    }),
  ),
});

function shown(question: object, archive = many, today = "2021-06-01") {
  const view = answer(Question.parse({ about: "timeline", ...question }), {
    archive,
    today,
    words: ENGLISH,
    status: () => {
      throw new Error("A timeline needs no status.");
    },
    commands: [],
  });
  return render(view, archive, ENGLISH);
}

function altOf(body: ReturnType<typeof shown>): string {
  const found = body.components[0].components.find(({ type }) => type === 12);
  return found !== undefined && "items" in found ? (found.items[0]?.description ?? "") : "";
}

/** What the button of this label asks, and whether in the same message. */
function pressOf(body: ReturnType<typeof shown>, label: string) {
  const buttons = body.components[0].components.flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
  const found = buttons.find((one) => "label" in one && one.label === label);
  return found !== undefined && "custom_id" in found ? decodeCustomId(found.custom_id) : undefined;
}

test("the picture stands alone under the heading; a button opens the same in words, another closes it", () => {
  const body = shown({ page: 0 });
  expectToFit(body);
  const [heading, picture] = body.components[0].components;
  expect(heading).toMatchObject({ content: "## Timeline" });
  expect(picture).toMatchObject({ items: [{ media: { url: "attachment://timeline.png" } }] });
  expect(body.pictures?.map(({ name }) => name)).toEqual(["timeline.png"]);
  expect(readBody(body)).not.toContain("Meeting 1");
  const opened = { about: "timeline", page: 0, inWords: true } as const;
  expect(pressOf(body, "In words")).toEqual({ act: "turn", question: opened });
  const words = shown(opened);
  expectToFit(words);
  expect(words.components[0].components[2]).toMatchObject({
    content: "● **10 January 2021** · confirmed, outcome not in my archive\nMeeting 1\n-# No source given",
  });
  expect(pressOf(words, "Picture only")).toEqual({ act: "turn", question: { about: "timeline", page: 0 } });
  expect(words.pictures).toMatchObject([{ svg: body.pictures![0]!.svg }]);
});

test("picture, words and alt text of a page tell of the same events; no page has more than twelve rows", () => {
  const pages = [0, 1, 2, 3].map((page) => shown({ page, inWords: true }));
  const counts = pages.map((body) => {
    const told = [readBody(body), body.pictures![0]!.svg, altOf(body)].map((text) =>
      [...new Set([...text.matchAll(/Meeting (\d+)/g)].map(([, number]) => Number(number)))].toSorted((a, b) => a - b),
    );
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    return told[0]!.length;
  });
  expect(counts).toEqual([8, 7, 6, 6]);
});

test("it opens on the page that begins today, and says which part of the whole that is", () => {
  const body = shown({});
  expect(altOf(body)).toContain("One row an event, today is 1 June 2021. 10 June 2021: Meeting 16");
  expect(body.pictures![0]!.svg).toContain(">Jun – Jul 2021 · 6 of 27 events</text>");
  expect(readBody(body)).not.toMatch(/Page \d/);
  expect(pressOf(body, "‹ Earlier")).toEqual({ act: "turn", question: { about: "timeline", page: 1 } });
  expect(pressOf(body, "Later ›")).toEqual({ act: "turn", question: { about: "timeline", page: 3 } });
});

test("when little or nothing lies ahead, it opens on the last ones", () => {
  const text = altOf(shown({}, many, "2030-01-01"));
  expect(text).toContain("Meeting 20");
  expect(text).toContain("Meeting 27");
  expect(text).not.toContain("Meeting 19");
  expect(pressOf(shown({}, many, "2030-01-01"), "Later ›")).toBeUndefined();
});

test("a window that has begun but not ended stands with what lies ahead", () => {
  const open = anArchive({
    events: [
      ...many.events.values(),
      anEvent({
        id: "x",
        title: "Some day",
        developments: [aDevelopment({ known: "2021-01-02", status: "planned", date: "2021" })],
      }),
    ],
  });
  expect(altOf(shown({}, open))).toContain("2021: Some day, planned.");
});

test("dates that were given up are told, and what was called off is struck through", () => {
  const archive = anArchive({
    events: [
      anEvent({
        developments: [
          aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" }),
          aDevelopment({ known: "2021-10-02", date: "2021-11-20" }),
          aDevelopment({ known: "2021-10-03", status: "cancelled" }),
        ],
      }),
    ],
  });
  const body = shown({ inWords: true }, archive);
  expect(readBody(body)).toContain("**20 November 2021** · cancelled\n~~Summit~~\n-# Earlier date: 15 November 2021");
  expect(altOf(body)).toContain("20 November 2021: Summit, cancelled (earlier date: 15 November 2021).");
});

test("alt text keeps to Discord's limit in whole events, and says how many it leaves out", () => {
  const archive = anArchive({
    events: Array.from({ length: 10 }, (_, index) =>
      anEvent({
        id: `e${index}`,
        title: `A title of a hundred letters, as long as the archive takes, ${"x".repeat(35)} ${index}`,
        developments: [aDevelopment({ known: "2021-10-01", status: "held", date: "2021-02-10" })],
      }),
    ),
  });
  const alt = altOf(shown({}, archive));
  expect(alt.length).toBeLessThanOrEqual(1024);
  expect(alt).toMatch(/And \d+ more under “In words”\.$/);
});

test("drawn, the picture is a file; undrawn, the words stand in its place and nothing names a file", () => {
  const body = shown({});
  const drawn = withDrawn(body, [new Uint8Array([1])]);
  expect(drawn.files).toEqual([{ name: "timeline.png", data: new Uint8Array([1]) }]);
  expect(drawn.pictures).toBeUndefined();
  const bare = withoutPictures(body);
  expect(JSON.stringify(bare)).not.toContain("attachment://");
  expect(readBody(bare)).toContain("I could not draw the picture. This is the same in words.");
  expect(readBody(bare)).toContain("Meeting 16");
  expectToFit(bare);
  expect(readBody(withoutPictures(shown({ inWords: true }))).match(/\nMeeting 16\n/g)).toHaveLength(1);
  expect(JSON.stringify(toMessage(body))).not.toContain("attachment://");
});

test("every page of the shipped archive fits Discord, in words too, and gives up no date that stands", () => {
  const archive = shipped();
  const today = "2026-05-28";
  let page = 0;
  for (let more = true; more; page++) {
    const body = shown({ page, inWords: true }, archive, today);
    for (const one of [body, shown({ page }, archive, today), withoutPictures(shown({ page }, archive, today))])
      expectToFit(one);
    expect(altOf(body).length).toBeLessThanOrEqual(1024);
    expect(Number(/height="(\d+)"/.exec(body.pictures![0]!.svg)?.[1])).toBeLessThanOrEqual(1150);
    more = pressOf(body, "Later ›") !== undefined;
  }
  expect(page).toBeGreaterThan(20);
  const summit = dateHistoryOf(archive.events.get("us-china-virtual-summit-2021")!, undefined);
  expect(summit?.left).toEqual([]);
});

test("a button carries the question for a timeline, also one without a page", () => {
  for (const given of [
    {},
    { inWords: true },
    { page: 2, topic: "us-china", actor: "xi-jinping", from: "2021-01-01", to: "2021-12-31" },
  ]) {
    const question = Question.parse({ about: "timeline", ...given });
    expect(decodeCustomId(encodeCustomId({ act: "turn", question }) ?? "")).toEqual({ act: "turn", question });
  }
});

test("/next offers the timeline of the same topic", () => {
  const archive = shipped();
  const question = Question.parse({ about: "next", topic: "us-china" });
  const status = () => {
    throw new Error("A list needs no status.");
  };
  const body = render(
    answer(question, { archive, today: "2026-05-28", words: ENGLISH, status, commands: [] }),
    archive,
    ENGLISH,
  );
  expect(readBody(body)).toContain("[Timeline]");
  expect(JSON.stringify(body)).toContain('[\\"ask\\",\\"timeline\\",null,\\"us-china\\"]');
});

test("how many have no date is told of all that there is, and not of a time that was asked for", () => {
  const undated = anEvent({ id: "undated", developments: [aDevelopment({ known: "2021-10-01", status: "floated" })] });
  const archive = anArchive({ events: [...many.events.values(), undated] });
  expect(readBody(shown({}, archive))).toContain("1 more without a date");
  expect(readBody(shown({ from: "2021-03-01", to: "2021-05-31" }, archive))).not.toContain("without a date");
});
