import { type Client, REST } from "discord.js";
import { expect, test } from "vitest";
import { scheduleRequests, withoutRetries } from "#src/discord/request-lanes.ts";

/** A client of which every request succeeds, with room for one request in all; `asked` has what went out, in order. */
function aClient() {
  const asked: string[] = [];
  const rest = new REST({
    api: "http://discord.test",
    makeRequest: async (url) => {
      asked.push(new URL(url).pathname.replace("/v10", ""));
      return Response.json({ id: "1" });
    },
  }).setToken("token");
  const tasks: (() => void)[] = [];
  let now = 0;
  const pacer = { now: () => now, after: (_: number, task: () => void) => tasks.push(task) };
  const inLane = scheduleRequests({ rest } as Client, { pace: { requests: 1, milliseconds: 1000 }, pacer });
  return {
    asked,
    rest,
    inLane,
    /** The next request may start. */
    async turn() {
      now += 1000;
      for (const task of tasks.splice(0)) task();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test("what nobody waits for goes after what has no lane, which is an answer to somebody", async () => {
  const { rest, inLane, asked, turn } = aClient();
  const sent = [
    inLane("upkeep").rest.put("/channels/1/pins/1"),
    inLane("upkeep").rest.get("/channels/2/messages"),
    inLane("letters").rest.post("/channels/3/messages"),
    inLane("digests").rest.post("/channels/4/messages"),
    rest.post("/channels/5/messages"),
  ];
  await sent[0];
  for (let n = 0; n < 4; n++) await turn();
  await Promise.all(sent);
  expect(asked).toEqual([
    "/channels/1/pins/1",
    "/channels/5/messages",
    "/channels/4/messages",
    "/channels/3/messages",
    "/channels/2/messages",
  ]);
});

test("what must not be repeated waits in its lane all the same, within the one limit", async () => {
  const { rest, inLane, asked, turn } = aClient();
  const once = withoutRetries(inLane("upkeep").rest).setToken("token");
  expect(once.options.retries).toBe(0);
  await rest.get("/channels/1/messages");
  const made = once.post("/guilds/1/scheduled-events");
  const answered = rest.get("/channels/2/messages");
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toHaveLength(1);
  await turn();
  await turn();
  await Promise.all([made, answered]);
  expect(asked.slice(1)).toEqual(["/channels/2/messages", "/guilds/1/scheduled-events"]);
});

test("the answer to an interaction waits for nothing, in whichever lane it is given", async () => {
  const { rest, inLane, asked } = aClient();
  await inLane("letters").rest.post("/channels/3/messages");
  void inLane("letters").rest.post("/channels/6/messages");
  await rest.post("/interactions/1/token/callback");
  await inLane("digests").rest.patch("/webhooks/1/token/messages/@original");
  expect(asked).toEqual([
    "/channels/3/messages",
    "/interactions/1/token/callback",
    "/webhooks/1/token/messages/@original",
  ]);
});

test("a lane has all that the client has", () => {
  const { inLane, rest } = aClient();
  const client = inLane("letters");
  expect(client.rest).not.toBe(rest);
  expect(client.rest.options).toBe(rest.options);
});
