import { expect, test } from "vitest";
import { withPostedPictures } from "#src/discord/posted-pictures.ts";
import { assembleAll } from "#src/discord/render/message/card.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";

const picture = { name: "digest.png", svg: "<svg/>", alt: "Four events" };
const pages = [
  { blocks: ["One"], asks: [] },
  { blocks: ["Two"], asks: [] },
];
const [first, second] = assembleAll(
  { accent: 0, heading: "## News", blocks: [], pages, picture },
  (page) => page,
  ENGLISH,
);

/** As the store gives it back. */
const stored = (body: unknown) => JSON.parse(JSON.stringify(body)) as Record<string, unknown>;

test("the picture is of the whole digest, and stands in its first message only", () => {
  expect(first?.pictures).toEqual([{ name: "digest.png", svg: "<svg/>", instead: expect.any(String) }]);
  expect(second?.pictures).toBeUndefined();
  expect(readBody(second!)).not.toContain("picture");
});

test("what was stored is drawn anew each time it is sent, and is the same each time", async () => {
  const draw = async (svg: string) => Buffer.from(svg);
  const [once, again] = [
    await withPostedPictures(stored(first), draw, undefined),
    await withPostedPictures(stored(first), draw, undefined),
  ];
  expect(once).toEqual(again);
  expect(once.files).toEqual([{ name: "digest.png", data: Buffer.from("<svg/>"), contentType: "image/png" }]);
  expect(once.body).toMatchObject({ attachments: [{ id: 0, filename: "digest.png" }] });
  expect(once.body).not.toHaveProperty("pictures");
});

test("when it cannot be drawn, the digest is posted in words, and the operator learns the cause", async () => {
  const told: object[] = [];
  const cause = new Error("out of ink");
  const { body, files } = await withPostedPictures(stored(first), () => Promise.reject(cause), {
    error: (facts: object) => void told.push(facts),
  });
  expect(files).toBeUndefined();
  expect(readBody(body as unknown as typeof first & object)).toContain("I could not draw the picture");
  expect(told).toEqual([{ err: cause, pictures: ["digest.png"] }]);
});

test("a message without pictures goes out as it was stored", async () => {
  const body = stored(second);
  expect(await withPostedPictures(body, undefined, undefined)).toEqual({ body });
});
