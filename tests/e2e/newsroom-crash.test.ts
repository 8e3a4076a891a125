// Killed while an editor publishes: what they wrote stands in the archive once or is still theirs to publish, and never half.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";
import { type Playground, startPlayground } from "#src/playground.ts";
import { type ChildBot, startChild } from "#tests/helpers/child-bot.ts";
import { aDataFolder } from "#tests/helpers/data-folder.ts";
import { AT_DESK } from "#tests/helpers/desk.ts";

const EVENT = "us-china-washington-visit-2026";
const SUMMARY = "Both governments say that the visit took place.";

let discord: Playground;
let folder: ReturnType<typeof aDataFolder>;
let bot: ChildBot;

beforeEach(async () => {
  folder = aDataFolder();
  discord = await startPlayground();
  bot = await start();
});

afterEach(async () => {
  await bot.kill();
  expect(discord.violations).toEqual([]);
  await discord.close();
  folder.remove();
});

function start(): Promise<ChildBot> {
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DESK_CHANNEL: discord.ids.desk };
  return startChild(env, folder.path);
}

const robin = () => discord.person("robin");

/** A step of the event with a source, as far as the press of Publish. */
async function draftOfStep() {
  const form = await robin().type(`/desk write event:${EVENT}`, AT_DESK);
  const draft = await robin().submit(form.form?.custom_id ?? "", { status: ["held"], summary: SUMMARY });
  const source = await robin().press(draft, "Add a source");
  return robin().submit(source.form?.custom_id ?? "", {
    publisher: "A News",
    "source-title": "They met",
    published: "2026-11-25",
  });
}

const dataDir = () => join(folder.path, "data");
const copies = () => readFileSync(join(dataDir(), "events", `${EVENT}.yaml`), "utf8").split(SUMMARY).length - 1;

test.each([0, 60, 150, 300, 500])(
  "killed %i ms after Publish was pressed: once or not at all, and never half",
  async (wait) => {
    const draft = await draftOfStep();
    const pressed = robin()
      .press(draft, "Publish")
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await bot.kill();
    // The person's client gives up after three seconds; the test need not wait for that.
    void pressed;
    bot = await start();
    expect(createLoader(dataDir()).load().ok).toBe(true);
    const written = copies();
    expect(written).toBeLessThanOrEqual(1);
    const log = await robin().type("/desk log", AT_DESK);
    if (written === 1) expect(log.text).toContain("**Robin** published Xi's return visit");
    else {
      const form = await robin().type(`/desk write event:${EVENT}`, AT_DESK);
      expect(JSON.stringify(form.form?.components)).toContain(SUMMARY);
    }
  },
);
