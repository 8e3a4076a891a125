// The time machine as somebody at its page finds it: the real bot, on a day that has passed.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTimeMachine, type TimeMachine } from "#src/open-time-machine.ts";
import { parseConfig } from "#src/process/config.ts";
import { createLog } from "#src/process/log.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";

type Snapshot = {
  readonly time: { readonly day: string; readonly stage: string };
  readonly channels: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
};

let machine: TimeMachine;
const filesBefore = stampsOf(FROZEN);

beforeAll(async () => {
  const config = parseConfig({ DATA_DIR: FROZEN });
  machine = await openTimeMachine(config, { port: 0, links: [] }, createLog("error", []));
});
afterAll(() => machine.close());

const at = (path: string) => new URL(path, machine.url);

async function snapshot(query = ""): Promise<Snapshot> {
  return (await fetch(at(`/page-api/snapshot${query}`))).json() as Promise<Snapshot>;
}

/** Waits for the machine, whose server is made anew on the way. */
async function until(day: string, stage = "ready"): Promise<Snapshot> {
  for (;;) {
    const seen = await snapshot().catch(() => undefined);
    if (seen?.time.day === day && seen.time.stage === stage) return seen;
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
}

async function act(body: Readonly<Record<string, unknown>>): Promise<{ readonly ok: boolean }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(at("/page-api/act"), { method: "POST", headers, body: JSON.stringify(body) });
  return response.json() as Promise<{ readonly ok: boolean }>;
}

/** What stands in a channel, newest last, as one text. */
async function textIn(name: string): Promise<string> {
  const { channels } = await snapshot();
  const channel = channels.find((one) => one.name === name);
  return JSON.stringify(await (await fetch(at(`/page-api/channels/${channel?.id}/messages`))).json());
}

test("on 10 November 2021 the summit has a week and no day; two days later the digest says was → is; data/ is not touched", async () => {
  await snapshot("?day=2021-11-10");
  const arrived = await until("2021-11-10");
  expect(arrived.channels.map(({ name }) => name)).toEqual([
    "general",
    "digests",
    "announcements",
    "Attaché",
    "Sam",
    "Alex",
  ]);
  const ask = { channel: arrived.channels[0]?.id, nonce: "a", command: "event" };
  expect(await act({ act: "slash", ...ask, options: { name: "us-china-virtual-summit-2021" } })).toEqual({ ok: true });
  const answer = await textIn("general");
  expect(answer).toContain("The week of 15 November 2021");
  expect(answer).not.toContain("Held");
  expect(await textIn("digests")).toContain("Welcome");
  expect(await textIn("announcements")).toContain("virtual summit");

  expect(await act({ act: "play" })).toEqual({ ok: true });
  await until("2021-11-14", "playing");
  await act({ act: "pause" });
  const digests = await textIn("digests");
  expect(digests).toContain("15 November 2021");
  expect(digests).toContain("→");
  expect(await textIn("Attaché")).toContain("15 November 2021");
  expect(stampsOf(FROZEN)).toEqual(filesBefore);
}, 60_000);

test("a day beside the bar is refused, and back in time what came later has not been", async () => {
  expect(await act({ act: "travel", day: "1999-01-01" })).toMatchObject({ ok: false });
  expect(await act({ act: "travel", day: "2021-11-05" })).toEqual({ ok: true });
  await until("2021-11-05");
  expect(await textIn("digests")).not.toContain("week of 15 November");
}, 60_000);

function stampsOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((name) => `${name} ${statSync(join(dir, name)).mtimeMs}`)
    .toSorted();
}
