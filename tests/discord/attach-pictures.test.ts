import type { RepliableInteraction } from "discord.js";
import { expect, test } from "vitest";
import { asItIs, attachPictures } from "#src/discord/attach-pictures.ts";
import { assemble } from "#src/discord/render/message/card.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";

const card = { accent: 0, heading: "## Heading", blocks: ["In words"] };
const pictured = assemble({ ...card, picture: { name: "one.png", svg: "<svg/>", alt: "One picture" } }, ENGLISH);

function ports(draw: (svg: string) => Promise<Uint8Array>) {
  const told: object[] = [];
  const silent = () => undefined;
  return {
    told,
    draw,
    log: { debug: silent, info: silent, warn: silent, error: (facts: object) => void told.push(facts) },
  };
}

test("a picture is drawn from its SVG and sent under its name", async () => {
  const { told, ...app } = ports(async (svg) => Buffer.from(svg));
  const body = await attachPictures(pictured, app);
  expect(body.files).toEqual([{ name: "one.png", data: Buffer.from("<svg/>") }]);
  expect(told).toEqual([]);
});

test("when it cannot be drawn, the words are sent with one sentence about it, and the operator learns the cause", async () => {
  const cause = new Error("out of ink");
  const { told, ...app } = ports(() => Promise.reject(cause));
  const body = await attachPictures(pictured, app);
  expect(readBody(body)).toBe("## Heading\n-# I could not draw the picture. This is the same in words.\nIn words");
  expect(body.files).toBeUndefined();
  expect(told).toEqual([{ err: cause, pictures: ["one.png"] }]);
});

test("a message without pictures is left as it is, and nothing is drawn", async () => {
  const body = assemble(card, ENGLISH);
  expect(
    await attachPictures(
      body,
      ports(() => Promise.reject(new Error("not asked for"))),
    ),
  ).toBe(body);
});

test("an answer without files is handed on as it is", async () => {
  const { flags, components, allowed_mentions } = assemble(card, ENGLISH);
  const body = { flags, components: [...components], allowed_mentions };
  const sent = await asItIs({} as RepliableInteraction, body)
    .resolveBody()
    .resolveFiles();
  expect(sent.body).toBe(body);
  expect(sent.files).toEqual([]);
});
