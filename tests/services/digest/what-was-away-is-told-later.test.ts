import { describe, expect, test } from "vitest";
import { firstNews, readSequence, readUpTo } from "#src/ledger/read-position.ts";
import { anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { AGREED, archiveWith, CONFIRMED } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD, WANTED } from "#tests/helpers/world.ts";

const here = setUpDigests();
const { learn, texts, tickAt } = here;

const quoted = (id: string) => anArchive({ quotes: [aQuote({ id })] });

describe("an event whose file is away while the edition is written", () => {
  test("is told by the edition after it has come back", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(archiveWith(0));
    await tickAt("2021-11-10T08:00:00Z");
    expect(texts()).toEqual([]);
    await learn(archiveWith(2));
    await tickAt("2021-11-11T08:00:00Z");
    await tickAt("2021-11-12T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });

  test("is told together with what became known meanwhile, from the state that was told last", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(quoted("q1"));
    await tickAt("2021-11-10T08:00:00Z");
    await learn(archiveWith(3));
    const preview = await here.bot.service.preview(GUILD, "d1");
    const item = preview.kind === "digest" ? preview.digest.groups[0]?.items[0] : undefined;
    expect([item?.before?.status, item?.after.status, item?.developments]).toEqual(["agreed", "confirmed", 2]);
  });

  test("is told once, also over a restart, and when the file goes and comes once more", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(archiveWith(0));
    await tickAt("2021-11-10T08:00:00Z");
    await here.restart();
    await learn(archiveWith(2));
    await tickAt("2021-11-11T08:00:00Z");
    await learn(archiveWith(0));
    await tickAt("2021-11-12T08:00:00Z");
    await learn(archiveWith(2));
    await tickAt("2021-11-13T08:00:00Z");
    expect(texts()).toHaveLength(1);
  });

  test("is told as it happens as soon as it is back, though what else was found with it has been told", async () => {
    const { at: _, ...asItHappens } = WANTED;
    await here.bot.service.add(asItHappens);
    await learn(archiveWith(2));
    await learn(quoted("q1"));
    await tickAt("2021-11-09T12:05:00Z");
    expect(texts()).toEqual(["d1@entry-2 1/1 "]);
    await learn(anArchive({ events: [...archiveWith(2).events.values()], quotes: [aQuote({ id: "q1" })] }));
    await tickAt("2021-11-09T12:06:00Z");
    await tickAt("2021-11-09T12:30:00Z");
    expect(texts()).toEqual(["d1@entry-2 1/1 ", "d1@entry-2-back-at-3 1/1 dates: Summit"]);
  });

  test("is not told when the edition that left it out was not posted: the next one still begins where it began", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(quoted("q1"));
    here.world.discord.outcomes.push({ outcome: "fault", reason: "400" });
    await tickAt("2021-11-10T08:00:00Z");
    await learn(archiveWith(2));
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });
});

describe("a step that is taken out before it was told, as when an older branch is looked at for a minute", () => {
  test("is told by the edition after it has come back, and once", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(archiveWith(1));
    await tickAt("2021-11-10T08:00:00Z");
    await learn(archiveWith(2));
    await tickAt("2021-11-11T08:00:00Z");
    await tickAt("2021-11-12T08:00:00Z");
    expect(texts()).toEqual(["d1@2021-11-11T08:00 1/1 dates: Summit"]);
  });

  test("is told once it is back where digests come as it happens, and nothing is written while it is away", async () => {
    const { at: _, ...asItHappens } = WANTED;
    await here.bot.service.add(asItHappens);
    await learn(archiveWith(2));
    await learn(archiveWith(1));
    await tickAt("2021-11-09T12:05:00Z");
    const report = async () => (await here.bot.service.list(GUILD))[0];
    const before = await report();
    await tickAt("2021-11-09T12:06:00Z");
    expect(await report()).toEqual(before);
    expect(before?.nextAt).toBeUndefined();
    await learn(archiveWith(2));
    await tickAt("2021-11-09T12:07:00Z");
    await tickAt("2021-11-09T20:00:00Z");
    expect(texts()).toEqual(["d1@entry-2-back-at-3 1/1 dates: Summit"]);
  });

  test("does not have the steps before it told twice", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(archiveWith(3));
    await learn(archiveWith(2));
    await tickAt("2021-11-10T08:00:00Z");
    await learn(archiveWith(3));
    const preview = await here.bot.service.preview(GUILD, "d1");
    const item = preview.kind === "digest" ? preview.digest.groups[0]?.items[0] : undefined;
    expect([item?.before?.status, item?.after.status, item?.developments]).toEqual(["planned", "confirmed", 1]);
  });

  test("is forgotten when the event goes on without it", async () => {
    await here.bot.service.add(WANTED);
    await learn(archiveWith(2));
    await learn(archiveWith(1));
    await learn(anArchive({ events: [anEvent({ developments: [AGREED, CONFIRMED] })] }));
    await tickAt("2021-11-10T08:00:00Z");
    await tickAt("2021-11-11T08:00:00Z");
    expect(texts()).toHaveLength(1);
    expect((await here.bot.service.list(GUILD))[0]?.subscription.apart).toEqual([]);
  });
});

test("what is missing keeps its own place; the reader goes on", async () => {
  await learn(archiveWith(2));
  const ledger = here.bot.ledger();
  const away = readUpTo({ place: 1 }, 2, ledger, archiveWith(0));
  expect(away).toEqual({ place: 2, apart: [{ kind: "event", id: "summit", place: 1 }] });
  expect([readSequence(away, "event", "summit"), readSequence(away, "event", "other")]).toEqual([1, 2]);
  expect(firstNews(away, ledger, archiveWith(0))).toBeUndefined();
  expect(firstNews(away, ledger, archiveWith(2))).toMatchObject({ place: 2 });
  expect(readUpTo(away, 2, ledger, archiveWith(2))).toEqual({ place: 2, apart: [] });
});
