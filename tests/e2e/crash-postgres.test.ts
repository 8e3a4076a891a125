// What crash.test.ts asks of the bot on SQLite, asked on PostgreSQL, and what happens when the database itself goes down.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Playground, startPlayground } from "#src/playground.ts";
import { type ChildBot, startChild } from "#tests/helpers/child-bot.ts";
import { aDataFolder } from "#tests/helpers/data-folder.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { PASSWORD } from "#tests/helpers/postgres-server.ts";

describeOnPostgres("the bot on PostgreSQL", (server) => {
  let discord: Playground;
  let folder: ReturnType<typeof aDataFolder>;
  let url: string;
  let bot: ChildBot;

  const start = () =>
    startChild({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DATABASE_URL: url }, folder.path);
  const type = (command: string) => discord.person("robin").type(command);
  const copies = () => discord.messages(discord.ids.digests).length;

  beforeEach(async () => {
    folder = aDataFolder();
    discord = await startPlayground();
    url = await server().emptySchema();
    bot = await start();
    await type("/digest add channel:#digests at:08:00 zone:UTC");
    folder.callOff();
    await bot.untilLog(/"entries":1/);
  });

  afterEach(async () => {
    await bot.kill();
    expect(discord.violations).toEqual([]);
    await discord.close();
    folder.remove();
  });

  /** Asks for the digest; resolves when `act` is done, which happens while Discord has the message in hand. */
  const askAnd = (phase: "before" | "stored", act: () => Promise<unknown>, then: "reset" | undefined) =>
    new Promise<void>((resolve, reject) => {
      let done = false;
      discord.intercept(async (request, at) => {
        const post = request.method === "POST" && request.path.endsWith(`/channels/${discord.ids.digests}/messages`);
        if (!post || at !== phase || done) return undefined;
        done = true;
        await act().then(() => resolve(), reject);
        return then;
      });
      // The person's client may give up after three seconds; the test need not wait for that.
      type("/digest now id:d1").catch(() => undefined);
    });

  test.each(["before", "stored"] as const)(
    "killed when Discord has the message in hand (%s): one copy",
    async (phase) => {
      await askAnd(phase, () => bot.kill(), "reset");
      discord.intercept(undefined);
      bot = await start();
      await type("/digest now id:d1");
      expect(copies()).toBe(1);
    },
  );

  test.each(["before", "stored"] as const)(
    "the database goes down when Discord has the message in hand (%s): a fault that is told, and one copy once it is back",
    async (phase) => {
      await askAnd(phase, () => server().crash(), undefined);
      const line = await bot.untilLog(/"level":"error".*could not be/);
      expect(line).toMatch(/the (connection to the )?database (was lost|cannot be used)/);
      expect(line).not.toContain(PASSWORD);
      expect(copies()).toBe(1);
      // Nothing says that nothing was sent: while the database is away nothing is sent at all.
      await type("/digest now id:d1");
      expect(copies()).toBe(1);
      await server().start();
      await type("/digest now id:d1");
      await type("/digest now id:d1");
      expect(copies()).toBe(1);
      expect((await type("/digest list")).text).not.toMatch(/paused/);
    },
  );
});
