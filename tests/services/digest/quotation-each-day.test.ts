import { expect, test } from "vitest";
import { anArchive, aQuote } from "#tests/helpers/archive.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests({
  start: (world) =>
    world.start(undefined, {
      render: ({ quotation }, { marker }) => [
        { body: { text: String(quotation?.quote), marker: marker(0) }, events: [], quotes: [] },
      ],
    }),
});

test("digest after digest, never the same twice in a row; only where it is wished for", async () => {
  const quotes = [aQuote({ id: "one", said: "2021-11-08" }), aQuote({ id: "two", said: "2021-11-07" })];
  await here.learn(anArchive({ events: [...archiveWith(2).events.values()], quotes }));
  await here.bot.service.add({ ...WANTED, quiet: "say", quotation: true });
  await here.bot.service.add({ ...WANTED, quiet: "say", channel: "2001" });
  for (const day of [10, 11, 12]) {
    here.world.clock.set(`2021-11-${day}T08:00:00Z`);
    await here.bot.tick();
  }
  const shown = (channel: string) =>
    here.world.discord.messages.filter((one) => one.channel === channel).map(({ body }) => body.text);
  expect(shown("2000")).toEqual(["one", "two", "one"]);
  expect(shown("2001")).toEqual(["undefined", "undefined", "undefined"]);
  expect((await here.bot.service.list(GUILD))[0]?.subscription.lastQuotation).toBe("one");
});
