// Random histories of edits, outages, deaths and clocks: whatever happens, each step is told once to those who subscribed.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Renderer } from "#src/digest/ports.ts";
import type { Change, NewSubscription } from "#src/digest/service.ts";
import { aMortal, Crash, foundMessage } from "#tests/helpers/digests.ts";
import { anEditor, type Edit, edits, makeTrouble, type Trouble, troubles } from "#tests/helpers/editor.ts";
import { aWorld, GUILD, type Running, WANTED } from "#tests/helpers/world.ts";

const MINUTE = 60_000;

type Act =
  | Edit
  | { readonly minutes: number }
  | { readonly ask: "tick" | "now" | "pause" | "resume" }
  | { readonly change: Change }
  | { readonly trouble: Trouble }
  | { readonly call: number; readonly when: "before" | "after" };

const acts: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: edits, weight: 5 },
  {
    arbitrary: fc.record({ minutes: fc.oneof(fc.constantFrom(1, 2, 5, 30), fc.integer({ min: -60, max: 60 * 30 })) }),
    weight: 4,
  },
  { arbitrary: fc.record({ ask: fc.constantFrom("tick", "tick", "tick", "now", "pause", "resume") }), weight: 5 },
  {
    arbitrary: fc.record({
      change: fc.constantFrom<Change>(
        { at: "12:30" },
        { at: undefined },
        { at: "08:00", zone: "Asia/Shanghai" },
        { channel: "2001" },
        { quietHours: { from: "22:00", to: "07:00" } },
      ),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ trouble: troubles }), weight: 3 },
  {
    arbitrary: fc.record({ call: fc.integer({ min: 1, max: 30 }), when: fc.constantFrom("before", "after") }),
    weight: 2,
  },
);

/** A page for each event, which names the steps that it tells. */
const onePageEach: Renderer = (digest, { marker }) =>
  digest.groups
    .flatMap(({ items }) => items)
    .map(({ event, tells }, page) => ({
      body: { tells: tells.map((key) => `${event}:${key}`), marker: marker(page) },
      events: [event],
      quotes: [],
    }));

function aStage() {
  const [world, editor] = [aWorld(), anEditor()];
  const { messages, outcomes, publisher } = world.discord;
  // Discord has a clock of its own: a message is found in the history however ours is set.
  publisher.find = async ({ channel, marker }) => {
    const found = messages.find((one) => one.channel === channel && one.marker === marker);
    return foundMessage(found);
  };
  let bot: Running;
  const start = (mortal?: ReturnType<typeof aMortal>) => world.start(mortal, { render: onePageEach });
  const publish = async () => {
    world.setArchive(editor.archive());
    await bot.record();
  };
  const die = async (call: number, when: "before" | "after") => {
    bot.stop();
    try {
      const dying = await start(aMortal(call, when));
      await dying.tick().finally(() => dying.stop());
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    bot = await start();
  };

  return {
    async begin(wanted: NewSubscription): Promise<void> {
      world.setArchive(editor.archive());
      bot = await start();
      await bot.service.add(wanted);
    },
    async perform(act: Act): Promise<void> {
      if ("edit" in act) {
        editor.apply(act);
        await publish();
      } else if ("minutes" in act) world.clock.advance(act.minutes * MINUTE);
      else if ("change" in act) await bot.service.edit(GUILD, "d1", act.change);
      else if ("trouble" in act) makeTrouble(act.trouble, outcomes);
      else if ("call" in act) await die(act.call, act.when);
      else if (act.ask === "tick") await bot.tick();
      else await bot.service[act.ask](GUILD, "d1");
    },
    /** Everything is well again, and three days go by. */
    async settle(): Promise<void> {
      outcomes.length = 0;
      editor.mend();
      await publish();
      await bot.service.resume(GUILD, "d1");
      for (let hour = 0; hour < 80; hour++) {
        await bot.tick();
        world.clock.advance(60 * MINUTE);
      }
      expect(bot.faults).toEqual([]);
    },
    told: () => messages.flatMap(({ body }) => (Array.isArray(body.tells) ? body.tells.map(String) : [])),
    added: editor.added,
    end(): void {
      bot.stop();
      world.remove();
    },
  };
}

test.each([
  ["at eight", WANTED],
  ["as it happens", { ...WANTED, at: undefined }],
])(
  "%s: every step is told once",
  async (_, wanted) => {
    const property = fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 30 }), async (history) => {
      const stage = aStage();
      await stage.begin(wanted);
      try {
        for (const act of history) await stage.perform(act);
        await stage.settle();
        expect(stage.told().toSorted()).toEqual(stage.added().toSorted());
      } finally {
        stage.end();
      }
    });
    await fc.assert(property, { numRuns: 40 });
  },
  600_000,
);
