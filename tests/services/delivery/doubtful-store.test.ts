import { expect, test } from "vitest";
import type { Stores } from "#src/digest/ports.ts";
import type { aMortal } from "#tests/helpers/digests.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { aWorld, GUILD, WANTED } from "#tests/helpers/world.ts";

const PAGES = 2;

/** A store of which one call rejects, before or after it took effect: so it is when a connection is lost over it. */
function aDoubtfulStore(when: "before" | "after") {
  let left = Number.POSITIVE_INFINITY;
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return async (...args: unknown[]) => {
          left--;
          if (left === 0 && when === "before") throw new Error("the connection was lost");
          const result: unknown = await member.apply(target, args);
          if (left === 0) throw new Error("the connection was lost");
          return result;
        };
      },
    });
  const ports: ReturnType<typeof aMortal> = {
    wrap: (port) => port,
    stores: ({ ledger, subscriptions, editions }: Stores) => ({
      ledger: wrap(ledger),
      subscriptions: wrap(subscriptions),
      editions: wrap(editions),
    }),
    died: () => left <= 0,
  };
  return {
    ports,
    /** The nth call from now on is the one. */
    fail: (call: number) => {
      left = call;
    },
    failed: () => left <= 0,
  };
}

test.each(["before", "after"] as const)(
  "any one call to the store rejects %s it took effect, and the bot goes on: a fault is told, and there is one copy",
  async (when) => {
    let call = 1;
    for (; ; call++) {
      const world = aWorld(PAGES);
      const store = aDoubtfulStore(when);
      const bot = await world.start(store.ports);
      await bot.service.add(WANTED);
      world.setArchive(archiveWith(2));
      // What is not in the ledger when its hour comes is told at the next one: that is not what is asked here.
      await bot.record();
      world.clock.set("2021-11-10T08:00:10Z");
      store.fail(call);
      for (let tick = 0; tick < 4; tick++) {
        await bot.tick();
        world.clock.advance(60_000);
      }
      const failed = store.failed();
      expect.soft(bot.faults.length, `call ${call}`).toBe(failed ? 1 : 0);
      expect
        .soft(
          world.discord.messages.map(({ body }) => body.text),
          `call ${call}`,
        )
        .toEqual(["d1@2021-11-10T08:00 1/2 dates: Summit", "d1@2021-11-10T08:00 2/2 dates: Summit"]);
      store.fail(Number.POSITIVE_INFINITY);
      const [report] = await bot.service.list(GUILD);
      expect.soft(report, `call ${call}`).toMatchObject({
        pending: undefined,
        subscription: { place: 2, last: { kind: "posted" } },
      });
      bot.stop();
      world.remove();
      if (!failed) break;
    }
    expect(call).toBeGreaterThan(15);
  },
);
