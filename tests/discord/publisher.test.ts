import { Client } from "discord.js";
import { expect, test } from "vitest";
import { createPublisher } from "#src/discord/publisher.ts";

test("of a server that the bot has left Discord is not asked: each answer would be a refusal that it counts", async () => {
  const client = new Client({ intents: [] });
  let asked = 0;
  client.rest.get = async () => {
    asked++;
    throw new Error("not to be asked");
  };
  const allowed = await createPublisher(client).mayPost("2000", "1000");
  expect(allowed).toEqual({ ok: false, missing: ["ViewChannel"] });
  expect(asked).toBe(0);
  await client.destroy();
});
