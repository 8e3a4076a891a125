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

test("the picture stands under the heading, and below it the same in words, the date first", () => {
  const body = shown({ page: 0 });
  expectToFit(body);
  const [heading, picture, first] = body.components[0].components;
  expect(heading).toMatchObject({ content: "## Timeline" });
  expect(picture).toMatchObject({ items: [{ media: { url: "attachment://timeline.png" } }] });
  expect(first).toMatchObject({ content: "**10 January 2021** · confirmed, outcome not in my archive\nMeeting 1" });
  expect(body.pictures?.map(({ name }) => name)).toEqual(["timeline.png"]);
});

test("picture, text and alt text of a page tell of the same events, and pages are about equally long", () => {
  const pages = [0, 1, 2].map((page) => shown({ page }));
  for (const [page, body] of pages.entries()) {
    const first = page * 9 + 1;
    for (const text of [readBody(body), body.pictures![0]!.svg, altOf(body)]) {
      expect(text).toContain(`Meeting ${first}`);
      expect(text).toContain(`Meeting ${first + 8}`);
      expect(text).not.toContain(`Meeting ${first + 9}`);
    }
    expect(readBody(body)).toContain(`Page ${page + 1} of 3`);
  }
});

test("without a page it opens where today is", () => {
  expect(readBody(shown({}))).toContain("Page 2 of 3");
  expect(readBody(shown({}, many, "2030-01-01"))).toContain("Page 3 of 3");
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
  const body = shown({}, archive);
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
  expect(alt).toMatch(/And \d+ more, told below\.$/);
});

test("drawn, the picture is a file; undrawn, a sentence stands in its place and nothing names a file", () => {
  const body = shown({});
  const drawn = withDrawn(body, [new Uint8Array([1])]);
  expect(drawn.files).toEqual([{ name: "timeline.png", data: new Uint8Array([1]) }]);
  expect(drawn.pictures).toBeUndefined();
  const bare = withoutPictures(body);
  expect(JSON.stringify(bare)).not.toContain("attachment://");
  expect(readBody(bare)).toContain("The picture could not be drawn; this is the same in words.");
  expect(readBody(bare)).toContain("Meeting 10");
  expect(JSON.stringify(toMessage(body))).not.toContain("attachment://");
});

test("every page of the shipped archive fits Discord, and gives up no date that stands", () => {
  const archive = shipped();
  const last = Number(/of (\d+)/.exec(readBody(shown({}, archive)))?.[1]);
  expect(last).toBeGreaterThan(1);
  for (let page = 0; page < last; page++) {
    const body = shown({ page }, archive, "2026-05-28");
    expectToFit(body);
    expect(altOf(body).length).toBeLessThanOrEqual(1024);
    expect(Number(/height="(\d+)"/.exec(body.pictures![0]!.svg)?.[1])).toBeLessThanOrEqual(1600);
  }
  const summit = dateHistoryOf(archive.events.get("us-china-virtual-summit-2021")!, undefined);
  expect(summit?.left).toEqual([]);
});

test("a button carries the question for a timeline, also one without a page", () => {
  for (const given of [{}, { page: 2, topic: "us-china", actor: "xi-jinping", from: "2021-01-01", to: "2021-12-31" }]) {
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
