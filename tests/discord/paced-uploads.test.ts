import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createClient } from "#src/discord/client.ts";
import { paceUploads } from "#src/discord/paced-uploads.ts";
import { createLog } from "#src/process/log.ts";

const MEGABYTE = 2 ** 20;

/** What reaches the network of a message with this file, and how many turns of the event loop went by until then. */
async function uploaded(data: Uint8Array) {
  const client = createClient({
    apiUrl: "http://discord.test/api",
    shards: "auto",
    log: createLog("error", [], new Writable()),
  });
  let [turns, turnsUntilSent, isOver] = [0, 0, false];
  const sent: { body: unknown; headers: Record<string, string> }[] = [];
  client.rest.setToken("token").options.makeRequest = async (_, { body, headers }) => {
    turnsUntilSent = turns;
    sent.push({ body, headers: { ...(headers as Record<string, string>) } });
    return Response.json({ id: "1" });
  };
  paceUploads(client.rest);
  // What is compiled the first time.
  await client.rest.post("/channels/1/messages", { files: [{ name: "one.txt", data: "1" }] });
  sent.length = 0;
  const turn = () => {
    turns++;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await client.rest.post("/channels/1/messages", {
    body: { content: "with a file" },
    files: [{ name: "dates.ics", data }],
  });
  isOver = true;
  const [request] = sent;
  const { body = "", headers = {} } = request ?? {};
  const form = await new Response(body as Uint8Array<ArrayBuffer>, { headers }).formData();
  return { form, turns: turnsUntilSent };
}

test("a file arrives as it is, beside the message that it comes with", async () => {
  const data = Uint8Array.from({ length: 3 * MEGABYTE }, (_, n) => (n * 31) % 251);
  const { form } = await uploaded(data);
  const file = form.get("files[0]") as File;
  expect(file.name).toBe("dates.ics");
  expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), data)).toBe(0);
  expect(JSON.parse(String(form.get("payload_json")))).toEqual({ content: "with a file" });
});

test("a large file is read, and then sent, in turns between which others are answered", async () => {
  const small = await uploaded(new Uint8Array(1000));
  const large = await uploaded(new Uint8Array(8 * MEGABYTE));
  expect(large.turns).toBeGreaterThan(small.turns);
});
