// A state file of the program of November 2026, in mid-delivery, under the program of today.
import { afterEach, beforeEach, expect, test } from "vitest";
import { createQuestionCache } from "#src/core/question-cache.ts";
import type { Migrated } from "#src/store/migrate.ts";
import { MIGRATIONS } from "#src/store/migrations.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aClock } from "#tests/helpers/digests.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";
import { legacyKnowledge, loadLegacyState } from "./legacy/state.ts";
import { legacyArchive, legacyDiscord, startLegacyBot } from "./legacy/world.ts";

const MINUTE = 60_000;
const GUILDS = ["1001", "1002", "1003", "1004", "1005", "1006"];

/** What is told twice: as it was said first, and as the correction of it. */
const CORRECTED = "event-0:2";

/**
 * Which message got which id depends on what was sent in between by others. Whatever the old program had begun keeps its name and nonce. What is written
 * later is named by places of the ledger, and these are others: titles are recorded first (docs/adr/0005-ledger.md).
 */
function withoutIds(
  messages: readonly (readonly string[])[],
  hadBegun: (nonce: string) => boolean,
): readonly (readonly string[])[] {
  return messages
    .map(([channel = "", nonce = "", text = ""]) => {
      const said = text.replaceAll(/; see \d+ of/g, "; see the one of");
      return hadBegun(nonce) ? [channel, nonce, said] : [channel, said.replace(/@entry-\d+/, "@an entry")];
    })
    .toSorted();
}

describeOnEach((make) => {
  let database: EmptyDatabase;
  let store: Store;
  let told: Migrated[];

  beforeEach(async () => {
    database = await make();
    await loadLegacyState(database);
    told = [];
  });

  afterEach(async () => {
    await store.close();
    database.remove();
  });

  const open = async () => {
    store = await openStore(database.url, { migrated: (done) => told.push(done) });
  };

  /** The bot as the old one was started again ten minutes after it had died. */
  async function goOn() {
    const { now, version, memory, afterwards } = legacyKnowledge();
    const clock = aClock(now);
    clock.advance(10 * MINUTE);
    let archive = legacyArchive(version);
    const bot = await startLegacyBot(store, () => archive, clock, legacyDiscord(memory, clock));
    const until = async (end: string, minutes: number) => {
      while (clock.now() < Date.parse(end)) {
        clock.advance(minutes * MINUTE);
        await bot.tick();
      }
    };
    const toTheEnd = async () => {
      await until("2026-11-25T10:00:00Z", 10);
      archive = legacyArchive(5);
      await bot.digests.record();
      await until("2026-11-26T12:00:00Z", 10);
      await until("2026-12-08T12:00:00Z", 120);
      await bot.end();
    };
    const messages = () => memory.messages.map(({ channel, nonce, body }) => [channel, nonce, String(body.text)]);
    return { bot, memory, afterwards, messages, toTheEnd };
  }

  test("everything that was set up is there, and nothing is said to be unreadable", async () => {
    await open();
    expect(told.map(({ unreadable }) => unreadable)).toEqual(MIGRATIONS.map(() => []));
    const { bot } = await goOn();
    const subscriptions = (await Promise.all(GUILDS.map((guild) => bot.digests.service.list(guild)))).flat();
    expect(subscriptions).toHaveLength(60);
    expect(subscriptions.filter(({ subscription }) => subscription.paused !== undefined)).toHaveLength(6);
    expect(subscriptions.filter(({ pending }) => pending !== undefined)).toHaveLength(14);
    expect(await store.subscriptions.nextNumber("1005")).toBe(12);
    const people = await Promise.all(Array.from({ length: 14 }, (_, n) => bot.following.service.list(`800${n}`)));
    expect(people.flatMap(({ follows }) => follows)).toHaveLength(26);
    expect(people.flatMap(({ reminders }) => reminders)).toHaveLength(10);
    const agendas = (await Promise.all(GUILDS.map((guild) => bot.agendas.service.list(guild)))).flat();
    expect(agendas.map(({ events }) => events?.there)).toEqual([6, 6, undefined]);
    const atThatTime = () => Date.parse("2026-11-20T12:30:00Z");
    expect(await createQuestionCache(store.questions, atThatTime).find("kept")).toMatchObject({ about: "search" });
  });

  test("each channel and person is told what the old program would have told them, once", {
    timeout: 120_000,
  }, async () => {
    await open();
    const bodies = await database.run("SELECT body FROM edition UNION ALL SELECT body FROM direct_message");
    const posted = legacyKnowledge().memory.messages.map(({ nonce }) => nonce);
    const begun = [...bodies.map(({ body }) => String(body)), ...posted].join(" ");
    const hadBegun = (nonce: string) => begun.includes(nonce);
    const { bot, memory, afterwards, messages, toTheEnd } = await goOn();
    await toTheEnd();
    expect(bot.faults).toEqual([]);
    expect(messages().filter(([, nonce = ""]) => hadBegun(nonce)).length).toBeGreaterThan(posted.length);
    expect(withoutIds(messages(), hadBegun)).toEqual(withoutIds(afterwards.messages, hadBegun));
    expect(memory.announced).toHaveLength(afterwards.announced);
    expect(memory.notes.map(({ user }) => user).toSorted()).toEqual(afterwards.notes);
    expect(memory.events.map(({ guild, sheet, open }) => `${guild} ${sheet.name} ${open}`).toSorted()).toEqual(
      afterwards.events,
    );
    const steps = memory.messages.flatMap(({ channel, body }) => {
      const [from = "", , ...tells] = String(body.text).split(" ");
      const reader = /^\d+\/d\d+/.exec(from)?.[0] ?? channel;
      return tells
        .filter((tell) => /^event-\d:\d+$/.test(tell) && tell !== CORRECTED)
        .map((tell) => `${reader} ${tell}`);
    });
    expect(steps.length).toBeGreaterThan(500);
    expect(steps.length - new Set(steps).size).toBe(0);
    expect(await store.editions.open(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(await store.dms.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  test("started a second time, it has nothing more to change", async () => {
    await open();
    await store.close();
    await open();
    expect(told).toHaveLength(MIGRATIONS.length);
    expect(await database.run("SELECT version FROM migration")).toHaveLength(MIGRATIONS.length);
  });

  test("what cannot be read is kept to the letter and named, and holds up nobody else", async () => {
    const spoil = (namespace: string, key: string, value: string) =>
      database.run(`UPDATE entry SET value = '${value}' WHERE namespace = '${namespace}' AND key = '${key}'`);
    await spoil("subscriptions", "1004/000001", "{half");
    await spoil("editions", "1001/d1@2026-11-24T08:00", '{"value":{}}');
    await spoil("editions", "1002/d2@entry-27", "[]");
    await spoil("followers", "8005", '{"value":{"user":"8005"}}');
    await spoil("letters", "8000", "");
    await database.run("INSERT INTO entry (namespace, key, value) VALUES ('subscriptions', 'nobody', 'nothing')");
    await open();
    expect(told[1]?.unreadable.toSorted()).toEqual([
      "editions/1001/d1@2026-11-24T08:00",
      "editions/1002/d2@entry-27",
      "followers/8005",
      "letters/8000",
      "subscriptions/1004/000001",
      "subscriptions/nobody",
    ]);
    const { bot, messages } = await goOn();
    await bot.tick();
    const faults = [...new Set(bot.faults.map((fault) => String(fault).split(":")[1]))].toSorted();
    expect(faults).toEqual([
      " direct message to 8000 cannot be read",
      " edition 1001/d1@2026-11-24T08",
      " edition 1002/d2@entry-27 cannot be read",
      " follower 8005 cannot be read",
      " subscription 1004/d1 cannot be read",
    ]);
    const before = legacyKnowledge().memory.messages.length;
    expect(messages().length).toBeGreaterThan(before + 15);
    expect(
      messages()
        .slice(before)
        .filter(([, , text]) => /^(1001\/d1|1004\/d1|8000|8005)[@ ]/.test(text ?? "")),
    ).toEqual([]);
    expect(await database.run("SELECT body FROM subscription WHERE guild = '1004' AND number = 1")).toEqual([
      { body: "{half" },
    ]);
    expect(await database.run("SELECT key, value FROM entry WHERE namespace = 'unreadable'")).toEqual([
      { key: "subscriptions/nobody", value: "nothing" },
    ]);
  });
});
