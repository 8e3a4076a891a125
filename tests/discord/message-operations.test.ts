import { ChannelType, Client, REST } from "discord.js";
import { expect, test } from "vitest";
import { createMessageOperations } from "#src/discord/message-operations.ts";
import { aClock, PUBLISHED } from "#tests/helpers/digests.ts";

/** A client that keeps what it was asked to post; only what the operations use. */
function aClient(type: ChannelType) {
  const posted: string[] = [];
  const client = {
    channels: { cache: { get: () => ({ type }) } },
    rest: { post: async (route: string) => void posted.push(route) },
  } as unknown as Pick<Client, "rest" | "channels">;
  return { client, posted };
}

test("at most ten messages an hour are published for a channel; the next can be tried later", async () => {
  const clock = aClock("2021-11-09T12:00:00Z");
  const { client, posted } = aClient(ChannelType.GuildAnnouncement);
  const deeds = createMessageOperations(client, undefined, clock);
  for (let n = 0; n < 10; n++) expect(await deeds.announce("1", `${n}`)).toEqual(PUBLISHED);
  expect(await deeds.announce("1", "10")).toMatchObject({ outcome: "try-again", stored: "no" });
  expect(await deeds.announce("2", "11")).toEqual(PUBLISHED);
  expect(posted).toHaveLength(11);
  clock.advance(3_600_000);
  expect(await deeds.announce("1", "10")).toEqual(PUBLISHED);
  expect(posted.at(-1)).toBe("/channels/1/messages/10/crosspost");
});

test("in other channels there is nothing to publish", async () => {
  const { client, posted } = aClient(ChannelType.GuildText);
  const operations = createMessageOperations(client, undefined, aClock("2021-11-09T12:00:00Z"));
  expect(await operations.announce("1", "2")).toEqual({ outcome: "done", value: "needless" });
  expect(posted).toEqual([]);
});

test("what was posted in a server that another process has the shard of is published too, and in the lane of whoever asks", async () => {
  const asked: string[] = [];
  const restOf = (lane: string) =>
    new REST({
      api: "http://discord.test",
      makeRequest: async (url, { method }) => {
        asked.push(`${lane}: ${method} ${new URL(url).pathname.replace("/v10", "")}`);
        return Response.json({ id: "1", type: ChannelType.GuildAnnouncement, guild_id: "9", name: "announcements" });
      },
    }).setToken("token");
  const client = new Client({ intents: [] });
  client.rest = restOf("answers");
  const inLane: Client = Object.create(client, { rest: { value: restOf("upkeep") } });
  const operations = createMessageOperations(inLane, undefined, aClock("2021-11-09T12:00:00Z"));
  expect(await operations.announce("1", "2")).toEqual(PUBLISHED);
  expect(asked).toEqual(["upkeep: GET /channels/1", "upkeep: POST /channels/1/messages/2/crosspost"]);
  await client.destroy();
});
