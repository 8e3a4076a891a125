import { createServer, type Server } from "node:http";
import { Client } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AgendaChannel } from "#src/agenda/ports.ts";
import { DONE } from "#src/delivery/discord-result.ts";
import { createAgendaChannel } from "#src/discord/agenda-channel.ts";

type Request = { readonly method: string; readonly path: string; readonly body: unknown };
type Reply = { readonly status: number; readonly body?: unknown } | "reset";

let server: Server;
let client: Client;
let board: AgendaChannel;
let requests: Request[];
let replies: Reply[];
let warned: unknown[];

/** Answers requests in order with what stands in `replies`, then with 204. */
beforeEach(async () => {
  [requests, replies, warned] = [[], [], []];
  server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const path = (request.url ?? "").replace("/api/v10", "");
    requests.push({ method: request.method ?? "", path, body: text === "" ? undefined : JSON.parse(text) });
    const reply = replies.shift() ?? { status: 204 };
    if (reply === "reset") return request.socket.destroy();
    if (reply.body === undefined) return response.writeHead(reply.status).end();
    return response.writeHead(reply.status, { "content-type": "application/json" }).end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  client = new Client({ intents: [], rest: { api: `http://127.0.0.1:${port}/api` } });
  client.token = "this-token-is-no-secret";
  client.rest.setToken(client.token);
  const notAsked = () => Promise.reject(new Error("not asked for here"));
  const log = { warn: (about: unknown) => void warned.push(about) };
  board = createAgendaChannel(client, { publish: notAsked, find: notAsked, mayPost: notAsked }, log);
});

afterEach(async () => {
  await client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const AT = { channel: "2000", message: "9000" };
const SHEET = {
  name: "Summit",
  start: "2021-11-15T05:00:00.000Z",
  end: "2021-11-16T05:00:00.000Z",
  location: "Rome",
  description: "Confirmed",
};
const refusal = (status: number, code: number): Reply => ({ status, body: { code, message: "No" } });
const lines = () => requests.map(({ method, path }) => `${method} ${path}`);

describe("the message", () => {
  test("an edit empties by name what Components V2 does not allow", async () => {
    expect(await board.edit(AT, { components: [] })).toEqual(DONE);
    expect(requests).toEqual([
      { method: "PATCH", path: "/channels/2000/messages/9000", body: { components: [], content: null, embeds: [] } },
    ]);
  });

  test("is pinned, looked at and erased where Discord has these", async () => {
    for (const act of [board.pin, board.look, board.erase]) expect(await act(AT)).toEqual(DONE);
    expect(lines()).toEqual([
      "PUT /channels/2000/messages/pins/9000",
      "GET /channels/2000/messages/9000",
      "DELETE /channels/2000/messages/9000",
    ]);
  });

  test("why it cannot be pinned is in the log where nobody in the server can do anything about it", async () => {
    replies.push(refusal(403, 50013), refusal(400, 30003), refusal(403, 50024));
    for (const _ of [1, 2, 3]) await board.pin(AT);
    expect(warned).toEqual([{ channel: "2000", result: { outcome: "forbidden", reason: "No (50024)" } }]);
  });

  test.each([
    [refusal(404, 10008), { outcome: "absent", reason: "No (10008)" }],
    [refusal(404, 10003), { outcome: "gone", reason: "No (10003)" }],
    [refusal(403, 50001), { outcome: "forbidden", reason: "No (50001)" }],
    [refusal(403, 50013), { outcome: "forbidden", reason: "No (50013)" }],
    [refusal(400, 50035), { outcome: "fault" }],
  ])("%j means %j", async (reply, outcome) => {
    replies.push(reply);
    expect(await board.edit(AT, {})).toMatchObject(outcome);
  });
});

describe("events of a server", () => {
  test("an event is made as an external one, with a place and an end", async () => {
    replies.push({ status: 200, body: { id: "7000" } });
    expect(await board.createEvent("1000", SHEET)).toEqual({ outcome: "done", value: "7000" });
    expect(requests).toEqual([
      {
        method: "POST",
        path: "/guilds/1000/scheduled-events",
        body: {
          name: "Summit",
          description: "Confirmed",
          privacy_level: 2,
          entity_type: 3,
          entity_metadata: { location: "Rome" },
          scheduled_start_time: "2021-11-15T05:00:00.000Z",
          scheduled_end_time: "2021-11-16T05:00:00.000Z",
        },
      },
    ]);
  });

  test.each<readonly [string, Reply]>([
    ["a connection that was cut", "reset"],
    ["a 502", { status: 502 }],
  ])("after %s it is not known whether it was made, and it is not sent again unasked", async (_, reply) => {
    replies.push(reply);
    const outcome = await board.createEvent("1000", SHEET);
    expect(outcome).toMatchObject({ outcome: "try-again" });
    expect(outcome).not.toHaveProperty("stored");
    expect(requests).toHaveLength(1);
  });

  test("a server that is full is told apart from other refusals", async () => {
    replies.push(refusal(400, 30038), refusal(403, 50013));
    expect(await board.createEvent("1000", SHEET)).toEqual({
      outcome: "forbidden",
      reason: "no-room-for-events",
    });
    expect(await board.createEvent("1000", SHEET)).toMatchObject({ outcome: "forbidden", reason: "No (50013)" });
  });

  test("one that nobody knows any more is absent", async () => {
    replies.push(refusal(404, 10070));
    expect(await board.changeEvent("1000", "7000", SHEET)).toEqual({ outcome: "absent", reason: "No (10070)" });
  });

  test("before it begins it is cancelled; while it goes on it is taken away", async () => {
    replies.push({ status: 200, body: {} });
    expect(await board.cancelEvent("1000", "7000", false)).toEqual(DONE);
    expect(await board.cancelEvent("1000", "7000", true)).toEqual(DONE);
    replies.push(refusal(400, 180000));
    expect(await board.cancelEvent("1000", "7000", false)).toEqual(DONE);
    expect(requests.map(({ method, body }) => [method, body])).toEqual([
      ["PATCH", { status: 4 }],
      ["DELETE", undefined],
      ["PATCH", { status: 4 }],
      ["DELETE", undefined],
    ]);
  });

  test("the list has those that are not over, and says which this bot made", async () => {
    client.user = { id: "303" } as Client["user"];
    const listed = (id: string, creator: string | null, status: number) => ({
      id,
      creator_id: creator,
      status,
      name: "Summit",
      description: "Confirmed",
      scheduled_start_time: "2021-11-15T05:00:00+00:00",
      scheduled_end_time: "2021-11-16T05:00:00+00:00",
      entity_metadata: { location: "Rome" },
    });
    const voice = { ...listed("4", "301", 2), entity_metadata: null, scheduled_end_time: null };
    const body = [listed("1", "303", 1), listed("2", null, 1), listed("3", "303", 4), voice];
    replies.push({ status: 200, body });
    expect(await board.listEvents("1000")).toEqual({
      outcome: "done",
      value: [
        { id: "1", own: true, content: SHEET },
        { id: "2", own: false, content: SHEET },
        { id: "4", own: false, content: undefined },
      ],
    });
  });
});
