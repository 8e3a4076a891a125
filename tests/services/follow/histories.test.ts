// Random histories of edits, refusals, deaths and clocks: whatever happens, each step is told once to those who follow.
import fc from "fast-check";
import { expect, test } from "vitest";
import { aMortal, foundMessage } from "#tests/helpers/digests.ts";
import { anEditor, type Edit, edits, makeTrouble, type Trouble, troubles } from "#tests/helpers/editor.ts";
import { aFollowWorld, type FollowBot, ROBIN } from "#tests/helpers/follow-world.ts";
import { aTarget } from "#tests/helpers/ids.ts";

const MINUTE = 60_000;

type Act =
  | Edit
  | { readonly minutes: number }
  | { readonly ask: "tick" | "resume" }
  | { readonly trouble: Trouble }
  | { readonly call: number; readonly when: "before" | "after" };

const acts: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: edits, weight: 5 },
  { arbitrary: fc.record({ minutes: fc.integer({ min: -60, max: 400 }) }), weight: 4 },
  { arbitrary: fc.record({ ask: fc.constantFrom("tick", "tick", "tick", "resume") }), weight: 5 },
  { arbitrary: fc.record({ trouble: troubles }), weight: 3 },
  {
    arbitrary: fc.record({ call: fc.integer({ min: 1, max: 15 }), when: fc.constantFrom("before", "after") }),
    weight: 2,
  },
);

/** What is told to somebody who follows one of the events, and the topic of all of them. */
async function live(history: readonly Act[]) {
  const [world, editor] = [aFollowWorld(2), anEditor()];
  const { messages, outcomes } = world.discord;
  world.discord.publisher.find = async ({ marker }) => {
    const found = messages.find((one) => one.marker === marker);
    return foundMessage(found);
  };
  world.setArchive(editor.archive());
  let bot: FollowBot = world.start();
  await bot.service.follow(ROBIN, aTarget("event", "a"));
  await bot.service.follow(ROBIN, aTarget("topic", "us-china"));

  const perform = async (act: Act) => {
    if ("edit" in act) {
      editor.apply(act);
      world.setArchive(editor.archive());
    } else if ("minutes" in act) world.clock.advance(act.minutes * MINUTE);
    else if ("trouble" in act) makeTrouble(act.trouble, outcomes);
    else if ("call" in act) {
      bot.stop();
      const dying = world.start(aMortal(act.call, act.when));
      await dying.tick();
      dying.stop();
      bot = world.start();
    } else if (act.ask === "tick") await bot.tick();
    else await bot.service.resume(ROBIN);
  };

  try {
    for (const act of history) await perform(act);
    outcomes.length = 0;
    editor.mend();
    world.setArchive(editor.archive());
    await bot.service.resume(ROBIN);
    for (let n = 0; n < 40; n++) {
      await bot.tick();
      world.clock.advance(10 * MINUTE);
    }
    expect(bot.faults).toEqual([]);
    const told = messages.flatMap(({ body }) => (Array.isArray(body.tells) ? body.tells.map(String) : []));
    return { told, added: editor.added() };
  } finally {
    bot.stop();
    world.remove();
  }
}

test("every step is told once", async () => {
  const property = fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 30 }), async (history) => {
    const { told, added } = await live(history);
    expect(told.toSorted()).toEqual(added.toSorted());
  });
  await fc.assert(property, { numRuns: 40 });
}, 600_000);
