import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EventId } from "#src/archive/fields.ts";
import { publicationKey } from "#src/newsroom/desk/form-draft.ts";
import type { DraftStart } from "#src/newsroom/desk/service.ts";
import type { Draft } from "#src/newsroom/writing/draft.ts";
import { ANN, aDeskWorld, anItem, BEN, READER } from "./desk-world.ts";

const SUMMIT = EventId.parse("summit");
const TALKS = EventId.parse("talks");
const HOUR = 60 * 60_000;

let world: ReturnType<typeof aDeskWorld>;
let desk: ReturnType<typeof world.start>;
beforeEach(() => {
  world = aDeskWorld();
  desk = world.start();
});
afterEach(async () => {
  await desk.stop();
  world.end();
});

async function oneLead() {
  await desk.take([anItem(1)]);
  await desk.tick();
  const [lead] = await desk.service.openLeads();
  return lead!;
}

const startOf = (lead?: string): DraftStart => ({
  about: { kind: "development", event: SUMMIT },
  ...(lead === undefined ? {} : { lead }),
  fields: { known: "2026-11-26" },
  sources: [],
});

const DRAFT: Draft = {
  kind: "sources",
  event: SUMMIT,
  sources: [{ publisher: "A News", title: "Headline", kind: "press", language: "en" }],
};

describe("two editors", () => {
  test("who press at once: the first has it, and the other is told who", async () => {
    const lead = await oneLead();
    const [first, second] = await Promise.all([
      desk.service.begin(startOf(lead.id), ANN),
      desk.service.begin(startOf(lead.id), BEN),
    ]);
    expect(first.kind).toBe("begun");
    expect(second).toMatchObject({ kind: "taken", claim: { by: ANN } });
    expect(await desk.service.dismiss(lead.id, BEN)).toMatchObject({ kind: "taken", claim: { by: ANN } });
  });

  test("do not write about one event from two places at once, without any lead", async () => {
    await desk.service.begin(startOf(), ANN);
    expect((await desk.service.begin(startOf(), BEN)).kind).toBe("taken");
  });

  test("do not wait for one who left: after a quarter of an hour it is free", async () => {
    const lead = await oneLead();
    await desk.service.begin(startOf(lead.id), ANN);
    world.clock.advance(16 * 60_000);
    expect((await desk.service.begin(startOf(lead.id), BEN)).kind).toBe("begun");
  });

  test("do not take it from one who goes on writing", async () => {
    const lead = await oneLead();
    const begun = await desk.service.begin(startOf(lead.id), ANN);
    if (begun.kind !== "begun") throw new Error(begun.kind);
    world.clock.advance(14 * 60_000);
    await desk.service.saveDraft(begun.draft);
    world.clock.advance(14 * 60_000);
    expect((await desk.service.begin(startOf(lead.id), BEN)).kind).toBe("taken");
  });

  test("have it again as soon as the first drops it", async () => {
    const lead = await oneLead();
    const begun = await desk.service.begin(startOf(lead.id), ANN);
    if (begun.kind === "begun") await desk.service.discard(begun.draft);
    expect((await desk.service.begin(startOf(lead.id), BEN)).kind).toBe("begun");
  });
});

test("what an editor began is as they left it, also after a restart", async () => {
  const lead = await oneLead();
  const begun = await desk.service.begin(startOf(lead.id), ANN);
  if (begun.kind !== "begun") throw new Error(begun.kind);
  await desk.service.saveDraft({ ...begun.draft, fields: { ...begun.draft.fields, summary: "Half a sen" } });
  await desk.stop();
  desk = world.start();
  const again = await desk.service.begin(startOf(lead.id), ANN);
  expect(again).toMatchObject({ kind: "begun", resumed: true, draft: { fields: { summary: "Half a sen" } } });
});

describe("publishing", () => {
  async function published(about = "published" as string) {
    const lead = await oneLead();
    const begun = await desk.service.begin(startOf(lead.id), ANN);
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const result = await desk.service.publish(begun.draft.id, DRAFT, about, ANN);
    return { lead, draft: begun.draft, result };
  }

  test("closes the lead, edits its card and stands in the log", async () => {
    const { lead, result } = await published();
    expect(result).toMatchObject({ kind: "written" });
    await desk.tick();
    expect(world.discord.messages.map(({ body }) => body)).toEqual([
      { lead: lead.id, revision: 1, state: "closed", headlines: 1 },
    ]);
    expect(await desk.service.openLeads()).toEqual([]);
    expect(await desk.service.log()).toMatchObject([{ did: "published", by: ANN, event: SUMMIT }]);
  });

  test("a second press has nothing to publish any more", async () => {
    const { draft } = await published();
    expect((await desk.service.publish(draft.id, DRAFT, "", ANN)).kind).toBe("gone");
    expect(world.drafts).toHaveLength(1);
  });

  test("is once for each draft: what the same editor writes about the same event later is another publication", async () => {
    for (const about of ["The first step", "The second step"]) {
      const begun = await desk.service.begin(startOf(), ANN);
      if (begun.kind !== "begun") throw new Error(begun.kind);
      expect((await desk.service.publish(begun.draft.id, DRAFT, about, ANN)).kind).toBe("written");
      world.clock.advance(1000);
    }
    expect(world.written.size).toBe(2);
  });

  test("what the archive refuses leaves lead and draft as they are", async () => {
    world.says.written = { kind: "refused", faults: ["known: is no day"] };
    const { draft, result } = await published();
    expect(result).toEqual({ kind: "refused", faults: ["known: is no day"] });
    expect(await desk.service.formDraft(draft.id)).toBeDefined();
    expect(await desk.service.openLeads()).toHaveLength(1);
  });

  test("that a kill cut short between the file and the lead is told at the next start, once", async () => {
    const lead = await oneLead();
    const begun = await desk.service.begin(startOf(lead.id), ANN);
    if (begun.kind !== "begun") throw new Error(begun.kind);
    world.written.add(publicationKey(begun.draft));
    await desk.stop();
    desk = world.start();
    await desk.resume();
    await desk.resume();
    expect(await desk.service.lead(lead.id)).toMatchObject({ state: "closed", closed: { as: "published", by: ANN } });
    expect(await desk.service.log()).toHaveLength(1);
  });

  test("can be undone, and the card says so", async () => {
    const { lead, result } = await published();
    if (result.kind !== "written") throw new Error(result.kind);
    await desk.service.undo(result.publication, BEN);
    expect((await desk.service.lead(lead.id))?.closed).toMatchObject({ undone: true });
    expect((await desk.service.log()).map(({ did }) => did)).toContain("undone");
    // And it may be written otherwise.
    const again = await desk.service.begin(startOf(lead.id), BEN);
    if (again.kind !== "begun") throw new Error(again.kind);
    expect((await desk.service.publish(again.draft.id, DRAFT, "", BEN)).kind).toBe("written");
    expect((await desk.service.lead(lead.id))?.closed).toMatchObject({ as: "published", by: BEN });
    expect((await desk.service.lead(lead.id))?.closed).not.toHaveProperty("undone");
  });
});

describe("where another editor has to agree", () => {
  beforeEach(async () => {
    await desk.stop();
    world.end();
    world = aDeskWorld({ approvals: 1 });
    desk = world.start();
  });

  test("nothing is written before that, it is asked once, and the editor's own word does not count", async () => {
    const begun = await desk.service.begin(startOf(), ANN);
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const { id } = begun.draft;
    expect(await desk.service.publish(id, DRAFT, "", ANN)).toEqual({ kind: "waits", more: 1 });
    expect(await desk.service.publish(id, DRAFT, "", ANN)).toEqual({ kind: "waits", more: 1 });
    await desk.tick();
    expect(world.discord.messages.map(({ body }) => body)).toEqual([{ agree: id }]);
    expect((await desk.service.agree(id, DRAFT, "", ANN)).kind).toBe("own");
    expect(world.drafts).toEqual([]);
    expect((await desk.service.agree(id, DRAFT, "", BEN)).kind).toBe("written");
    expect(world.drafts).toHaveLength(1);
  });

  async function asked() {
    const begun = await desk.service.begin(startOf(), ANN);
    if (begun.kind !== "begun") throw new Error(begun.kind);
    await desk.service.publish(begun.draft.id, DRAFT, "", ANN);
    await desk.tick();
    return begun.draft;
  }
  const shown = () => world.discord.messages.map(({ body }) => body);

  test("the message that asked says in its place who agreed", async () => {
    const { id } = await asked();
    await desk.service.agree(id, DRAFT, "", BEN);
    await desk.tick();
    expect(shown()).toEqual([{ ended: "agreed", by: ["Ben"] }]);
  });

  test("who does not agree has nothing written; its editor may ask again, and is asked anew", async () => {
    const { id } = await asked();
    expect((await desk.service.refuse(id, "", ANN)).kind).toBe("own");
    expect(await desk.service.refuse(id, "The summit", BEN)).toMatchObject({ kind: "refused-agreement", by: ANN });
    await desk.tick();
    expect(shown()).toEqual([{ ended: "refused", by: ["Ben"] }]);
    expect(world.drafts).toEqual([]);
    expect((await desk.service.log())[0]).toMatchObject({ did: "refused", by: BEN, title: "The summit" });
    world.clock.advance(1000);
    expect(await desk.service.publish(id, DRAFT, "", ANN)).toEqual({ kind: "waits", more: 1 });
    await desk.tick();
    expect(shown()).toEqual([{ ended: "refused", by: ["Ben"] }, { agree: id }]);
  });

  test("the message says so when the draft is changed or dropped", async () => {
    const draft = await asked();
    await desk.service.saveDraft({ ...draft, fields: { summary: "Otherwise" } });
    await desk.tick();
    expect(shown()).toEqual([{ ended: "changed", by: [] }]);
    await desk.service.discard(draft);
    await desk.service.begin(startOf(), ANN);
    world.clock.advance(1000);
    const again = await asked();
    await desk.service.discard(again);
    await desk.tick();
    expect(shown()[1]).toEqual({ ended: "dropped", by: [] });
  });
});

describe("cards", () => {
  const cards = () => world.discord.messages.filter(({ body }) => "lead" in body);

  test("are at most ten an hour; the rest is told once an hour and comes later", async () => {
    await desk.take(Array.from({ length: 33 }, (_, index) => anItem(index)));
    await desk.tick();
    await desk.tick();
    expect(cards()).toHaveLength(10);
    expect(world.discord.messages.filter(({ body }) => "waiting" in body).map(({ body }) => body)).toEqual([
      { waiting: 23 },
    ]);
    world.clock.advance(61 * 60_000);
    await desk.tick();
    expect(cards()).toHaveLength(20);
    expect(await desk.service.openLeads()).toHaveLength(33);
  });

  test("are not posted twice when Discord fails after it has taken one", async () => {
    world.discord.outcomes.push("post-then-fail");
    await desk.take([anItem(1)]);
    await desk.tick();
    await desk.stop();
    world.clock.advance(2 * 60_000);
    desk = world.start();
    await desk.tick();
    expect(cards()).toHaveLength(1);
  });

  test("gain the headline that joins their lead", async () => {
    await desk.take([anItem(1)]);
    await desk.tick();
    await desk.take([anItem(2, { publisher: "B News", title: "Headline 1, told again" })]);
    await desk.tick();
    expect(cards().map(({ body }) => body)).toMatchObject([{ headlines: 2 }]);
  });

  test("that were put aside come again the next day, below", async () => {
    const lead = await oneLead();
    await desk.service.later(lead.id, ANN);
    await desk.tick();
    expect(cards().at(-1)?.body).toMatchObject({ state: "later" });
    world.clock.advance(24 * HOUR);
    await desk.tick();
    await desk.tick();
    expect(cards()).toHaveLength(2);
    expect(cards().at(-1)?.body).toMatchObject({ lead: lead.id, state: "open" });
  });

  test("that nobody took up in two weeks are closed", async () => {
    const lead = await oneLead();
    world.clock.advance(15 * 24 * HOUR);
    await desk.tick();
    expect((await desk.service.lead(lead.id))?.closed).toMatchObject({ as: "expired" });
  });
});

test("a lead about another event goes there with what was read, and says so in the log", async () => {
  const lead = await oneLead();
  await desk.service.attach(lead.id, TALKS, ANN);
  expect(await desk.service.lead(lead.id)).toMatchObject({ event: TALKS, status: "confirmed" });
  expect(await desk.service.log()).toMatchObject([{ did: "attached", event: TALKS }]);
});

test("the morning post comes once a day, from seven on", async () => {
  await oneLead();
  const mornings = () => world.discord.messages.flatMap(({ body }) => ("morning" in body ? [body.morning] : []));
  expect(mornings()).toEqual([]);
  world.clock.set("2026-11-26T07:00:00Z");
  await desk.tick();
  await desk.tick();
  expect(mornings()).toEqual(["2026-11-26"]);
  world.clock.set("2026-11-27T09:30:00Z");
  await desk.tick();
  expect(mornings()).toEqual(["2026-11-26", "2026-11-27"]);
});

describe("a reader's report", () => {
  const report = { about: { kind: "event", id: SUMMIT }, text: "The date is wrong" } as const;

  test("is a lead; the fourth of a day is not taken", async () => {
    for (const _ of [1, 2, 3]) expect(await desk.service.reportMistake(report, READER)).toEqual({ kind: "sent" });
    expect(await desk.service.reportMistake(report, READER)).toEqual({ kind: "too-many", limit: 3 });
    expect(await desk.service.reportMistake(report, BEN.user)).toEqual({ kind: "sent" });
    world.clock.advance(24 * HOUR);
    expect(await desk.service.reportMistake(report, READER)).toEqual({ kind: "sent" });
    expect((await desk.service.openLeads()).map(({ about }) => about)).toEqual(Array(5).fill("report"));
  });

  test("is answered when it is closed, if the reader wished, and then nothing about them is kept", async () => {
    await desk.service.reportMistake({ ...report, reader: READER }, READER);
    const [lead] = await desk.service.openLeads();
    await desk.service.closeReport(lead!.id, "as-it-is", ANN);
    expect(world.discord.notes).toMatchObject([{ user: READER, text: "closed as as-it-is" }]);
    expect((await desk.service.lead(lead!.id))?.report).toEqual(report);
  });

  test("that nobody took up in two weeks keeps nothing about the reader either", async () => {
    await desk.service.reportMistake({ ...report, reader: READER }, READER);
    const [lead] = await desk.service.openLeads();
    world.clock.advance(15 * 24 * HOUR);
    await desk.tick();
    const closed = await desk.service.lead(lead!.id);
    expect(closed?.closed).toMatchObject({ as: "expired" });
    expect(closed?.report).toEqual(report);
  });

  test("of somebody who does not wish to hear is answered to nobody", async () => {
    await desk.service.reportMistake(report, READER);
    const [lead] = await desk.service.openLeads();
    expect(JSON.stringify(lead)).not.toContain(READER);
    await desk.service.closeReport(lead!.id, "mended", ANN);
    expect(world.discord.notes).toEqual([]);
  });
});

test("what is not yet known is asked again in a week", async () => {
  const asked = async () => (await desk.service.stale()).map(({ id }) => id);
  expect(await asked()).toEqual([TALKS]);
  expect(await desk.service.snooze(TALKS, "The talks", ANN)).toBe("2026-12-03");
  expect((await desk.service.log())[0]).toMatchObject({ did: "not-yet-known", title: "The talks" });
  world.clock.advance(6 * 24 * HOUR);
  expect(await asked()).toEqual([]);
  world.clock.advance(24 * HOUR);
  expect(await asked()).toEqual([TALKS]);
});
