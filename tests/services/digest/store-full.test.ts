// A disk that is full: what cannot be taken down is not “nothing new”.
import { expect, test } from "vitest";
import type { Stores } from "#src/digest/ports.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { aWorld, GUILD, WANTED } from "#tests/helpers/world.ts";

test("/digest now fails while the ledger cannot be written, and posts once it can", async () => {
  const world = aWorld();
  let full = false;
  const bot = await world.start({
    wrap: (port) => port,
    stores: ({ ledger, ...stores }: Stores) => ({
      ...stores,
      ledger: {
        ...ledger,
        append: async (entries) => {
          if (full) throw new Error("database or disk is full");
          await ledger.append(entries);
        },
      },
    }),
    died: () => false,
  });
  await bot.service.add(WANTED);
  world.setArchive(archiveWith(2));
  full = true;
  await expect(bot.service.now(GUILD, "d1")).rejects.toThrow("disk is full");
  full = false;
  expect(await bot.service.now(GUILD, "d1")).toMatchObject({ kind: "posted" });
  bot.stop();
  world.remove();
});
