import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Draft } from "#src/newsroom/writing/draft.ts";
import { createWriter, UNDO_WINDOW_MS } from "#src/newsroom/writing/writer.ts";
import {
  aDevelopmentDraft,
  aQuoteCorrection,
  aReutersPage,
  aStep,
  aWritingWorld,
  EDITOR,
  EVENT,
  QUOTE,
  WRITTEN_QUOTE,
} from "./writing-world.ts";

const worlds: ReturnType<typeof aWritingWorld>[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove();
});

function open(files?: Readonly<Record<string, string>>) {
  const world = aWritingWorld(files);
  worlds.push(world);
  const ports = world.start();
  return { world, ports, writer: createWriter(ports) };
}

async function published(writer: ReturnType<typeof createWriter>, draft: Draft) {
  const done = await writer.publish(draft, EDITOR);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done.publication;
}

test("a development is inserted behind the last, with its source at its place, and everything else stays", async () => {
  const { world, ports, writer } = open();
  const before = world.snapshot();
  const publication = await published(
    writer,
    aDevelopmentDraft({ says: "Paris: “yes”", place: { name: "Lyon, France" } }),
  );
  expect(publication).toMatchObject({ state: "written", by: EDITOR, at: "2026-11-26T12:00:00.000Z" });
  const step = [
    "  - known: 2026-03-03",
    "    status: held",
    '    place: { name: "Lyon, France" }',
    '    says: "Paris: “yes”"',
    "    summary: They talked.",
    "    sources: [reuters-2026-03-03]",
    "# The end.",
  ];
  expect(world.text(EVENT)).toBe(before[EVENT]?.replace("# The end.", step.join("\n")));
  expect(world.text("sources.yaml")).toBe(
    `${before["sources.yaml"]}
- id: reuters-2026-03-03
  publisher: Reuters
  title: "France: talks with Japan end"
  published: 2026-03-03
  url: https://reuters.example/talks-end
  kind: agency
  language: en
`,
  );
  expect(ports.archive().events.get("talks-2026")?.developments).toHaveLength(3);
  expect(Object.keys(world.snapshot())).toEqual(Object.keys(before));
});

test("undoing it gives back the very bytes", async () => {
  const { world, ports, writer } = open();
  const before = world.snapshot();
  const { id } = await published(writer, aDevelopmentDraft());
  const other = { user: "100000000000000002", name: "Ben" };
  expect(await writer.undo(id, other)).toMatchObject({
    ok: true,
    publication: { state: "undone", undone: { by: other } },
  });
  expect(world.snapshot()).toEqual(before);
  expect(ports.archive().events.get("talks-2026")?.developments).toHaveLength(2);
  expect(await writer.undo(id, other)).toEqual({ ok: false, reason: "undone-already" });
});

test("a meeting to which somebody is on the way is written and undone, and so is the way there", async () => {
  const way = [
    "id: ann-at-talks-2026",
    "title: Ann at the talks",
    "kind: visit",
    "participants:",
    "  - { actor: ann-example }",
    "topics: [trade]",
    "attends: talks-2026",
    "developments:",
    "  - known: 2026-01-06",
    "    status: floated",
    "    summary: She may come.",
    "    sources: [agence-2026-01-05]",
    "",
  ].join("\n");
  const { world, ports, writer } = open({ "events/ann-at-talks-2026.yaml": way });
  const before = world.snapshot();
  for (const event of ["talks-2026", "ann-at-talks-2026"]) {
    const { id } = await published(writer, Draft.parse({ ...aDevelopmentDraft(), event }));
    expect(ports.archive().events.get("ann-at-talks-2026")?.meeting?.id).toBe("talks-2026");
    expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: true });
    expect(world.snapshot()).toEqual(before);
  }
});

test("what was published more than 24 hours ago, or never, is not undone", async () => {
  const { world, writer } = open();
  const { id } = await published(writer, aDevelopmentDraft());
  world.time.now += UNDO_WINDOW_MS + 1;
  expect(await writer.undo(id, EDITOR)).toEqual({ ok: false, reason: "too-late" });
  expect(await writer.undo("20260101", EDITOR)).toEqual({ ok: false, reason: "unknown" });
});

test("what was added elsewhere in the file since stays when it is undone", async () => {
  const { world, writer } = open();
  const { id } = await published(writer, aDevelopmentDraft());
  const byHand = (text: string) => `${text.replace("kind: talks", "also: [The talks]\nkind: talks")}# One more.\n`;
  const before = byHand(world.snapshot()[EVENT] ?? "");
  world.write(EVENT, before);
  expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: true });
  expect(world.text(EVENT)).toBe(before.replace(/ {2}- known: 2026-03-03\n(?: {4}.*\n)+/, ""));
});

test.each([
  ["its summary was mended", (text: string) => text.replace("They talked.", "They talked for long.")],
  [
    "a note was added below",
    (text: string) => text.replace("[reuters-2026-03-03]", "[reuters-2026-03-03]\n    note: With care."),
  ],
  ["a remark was added beside", (text: string) => text.replace("[reuters-2026-03-03]", "[reuters-2026-03-03] # seen")],
])("it is not undone when %s", async (_, change) => {
  const { world, writer } = open();
  const { id } = await published(writer, aDevelopmentDraft());
  world.write(EVENT, change(world.text(EVENT)));
  const before = world.snapshot();
  expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: false, reason: "changed" });
  expect(world.snapshot()).toEqual(before);
});

test("a source that something else cites by now stays", async () => {
  const { world, writer } = open();
  const first = await published(writer, aDevelopmentDraft());
  await published(writer, aDevelopmentDraft({ known: "2026-03-04", summary: "They will talk again." }));
  expect(await writer.undo(first.id, EDITOR)).toMatchObject({ ok: true });
  expect(world.text("sources.yaml").match(/id: reuters/g)).toHaveLength(1);
  expect(world.text(EVENT)).not.toContain("They talked.");
});

test("sources are added to the last development, the trusted ones first", async () => {
  const { world, writer } = open();
  const before = world.snapshot();
  const repost = { ...aReutersPage(), publisher: "Copy / Reuters", url: "https://copy.example/1", kind: "repost" };
  const draft = Draft.parse({ kind: "sources", event: "talks-2026", sources: [repost, { ...aReutersPage() }] });
  const { id } = await published(writer, draft);
  expect(world.text(EVENT)).toContain(
    "sources: [ministry-2026-02-01, reuters-2026-03-03, copy-2026-03-03] # its own page",
  );
  expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: true });
  expect(world.snapshot()).toEqual(before);
});

test("a new event is a file of its own, and undoing it removes the file", async () => {
  const { world, ports, writer } = open();
  const before = world.snapshot();
  const draft = Draft.parse({
    kind: "event",
    id: "visit-2027",
    title: "Visit: “spring”",
    eventKind: "visit",
    participants: [{ actor: "ann-example" }, { actor: "japan" }],
    topics: ["trade"],
    step: aStep({ status: "planned", date: "2027", place: { name: "Tokyo", country: "japan" as never } }),
  });
  const { id } = await published(writer, draft);
  expect(world.text("events/visit-2027.yaml")).toBe(`# yaml-language-server: $schema=../schemas/events.json
id: visit-2027
title: "Visit: “spring”"
kind: visit
place: { name: Tokyo, country: japan }
participants:
  - { actor: ann-example }
  - { actor: japan }
topics: [trade]
developments:
  - known: 2026-03-03
    status: planned
    date: "2027"
    summary: They talked.
    sources: [reuters-2026-03-03]
`);
  expect(ports.archive().events.get("visit-2027")?.place?.name).toBe("Tokyo");
  expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: true });
  expect(world.snapshot()).toEqual(before);
});

test("an event that a quote names by now is not taken away", async () => {
  const { writer } = open();
  const event = Draft.parse({
    kind: "event",
    id: "visit-2027",
    title: "A visit",
    eventKind: "visit",
    participants: [],
    topics: [],
    step: aStep({ status: "planned" }),
  });
  const quote = Draft.parse({
    kind: "quote",
    id: "ann-on-trade",
    speaker: "ann-example",
    said: "2026-03-03",
    occasion: "A press conference",
    event: "visit-2027",
    topics: ["trade"],
    wordings: [{ text: "yes", language: "en", kind: "paraphrase", sources: [aReutersPage()] }],
    status: "reported",
  });
  const { id } = await published(writer, event);
  const said = await published(writer, quote);
  expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: false, reason: "needed" });
  expect(await writer.undo(said.id, EDITOR)).toMatchObject({ ok: true });
  expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: true });
});

test("two at once do not interleave, and the second stands on the first", async () => {
  const { world, writer } = open();
  const both = await Promise.all([
    writer.publish(aDevelopmentDraft({ known: "2026-03-04", summary: "Second." }), EDITOR),
    writer.publish(aDevelopmentDraft(), EDITOR),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(world.text(EVENT).match(/summary: (They talked|Second)/g)).toEqual([
    "summary: They talked",
    "summary: Second",
  ]);
  expect(world.text("sources.yaml").match(/id: reuters/g)).toHaveLength(1);
  expect(await writer.publish(aDevelopmentDraft(), EDITOR)).toMatchObject({
    ok: false,
    faults: [{ field: "step", message: "this development stands there already" }],
  });
});

test("a file that was changed by hand since the preview is planned anew; one that has gone is told", async () => {
  const { world, writer } = open();
  expect(await writer.plan(aDevelopmentDraft())).toMatchObject({ ok: true });
  const byHand = world.text(EVENT).replaceAll("\n", "\r\n").replace("topics: [trade]", "topics: [ trade ]");
  world.write(EVENT, byHand);
  await published(writer, aDevelopmentDraft());
  expect(world.text(EVENT)).toContain("# its own page\r\n  - known: 2026-03-03\r\n    status: held\r\n");
  expect(world.text(EVENT)).toContain("topics: [ trade ]\r\n");
  rmSync(join(world.dir, EVENT));
  expect(await writer.publish(aDevelopmentDraft({ summary: "More." }), EDITOR)).toEqual({
    ok: false,
    faults: [{ field: "event", message: "the archive has no event “talks-2026”" }],
  });
});

test.each([
  ["an office that nobody has", { confirmedBy: ["atlantis" as never] }, "step.confirmedBy", /unknown actor “atlantis”/],
  ["a source that is not there", { sources: [{ id: "nowhere" as never }] }, "step.sources.0", /no source “nowhere”/],
  [
    "an end before the start",
    { start: "2026-03-03T10:00:00Z", end: "2026-03-03T09:00:00Z" },
    "step.end",
    /before start/,
  ],
])("a draft with %s is refused, and names the field", async (_, step, field, message) => {
  const { world, writer } = open();
  const before = world.snapshot();
  const refused = await writer.publish(aDevelopmentDraft(step), EDITOR);
  expect(refused).toEqual({ ok: false, faults: [{ field, message: expect.stringMatching(message) }] });
  expect(world.snapshot()).toEqual(before);
  expect(world.publications.all()).toEqual([]);
});

test("while another file is broken nothing is published, and the place is told", async () => {
  const { world, writer } = open();
  world.write("topics.yaml", "- id: trade\n  nam: trade\n");
  const refused = await writer.publish(aDevelopmentDraft(), EDITOR);
  expect(refused).toMatchObject({
    ok: false,
    faults: [{ field: undefined, message: expect.stringContaining("topics.yaml:1") }, {}],
  });
});

test("what is published under one key is written once, and known by it as long as it stands", async () => {
  const { world, writer } = open();
  const [first, second] = await Promise.all([
    writer.publish(aDevelopmentDraft(), EDITOR, "lead-1"),
    writer.publish(aDevelopmentDraft({ summary: "Pressed again." }), EDITOR, "lead-1"),
  ]);
  if (!first.ok || !second.ok) throw new Error("refused");
  expect(second.publication).toEqual(first.publication);
  expect(world.text(EVENT)).not.toContain("Pressed again.");
  expect(await writer.written("lead-1")).toEqual(first.publication);
  expect(await writer.written("lead-2")).toBeUndefined();
  await writer.undo(first.publication.id, EDITOR);
  expect(await writer.written("lead-1")).toBeUndefined();
});

describe("a correction of a quote", () => {
  const files = { [QUOTE]: WRITTEN_QUOTE };
  const draft = aQuoteCorrection;

  test("takes the place of what stood there, with its source, and undone gives back the very bytes", async () => {
    const { world, ports, writer } = open(files);
    const before = world.snapshot();
    const { id } = await published(writer, draft());
    expect(world.text(QUOTE)).toBe(
      WRITTEN_QUOTE.replace("2026-01-04 #", "2026-01-05 #")
        .replace("is good", "was good")
        .replace("[agence-2026-01-05]", "[agence-2026-01-05, reuters-2026-03-03]")
        .concat("corrections:\n  - on: 2026-11-26\n    note: The tense.\n"),
    );
    expect(ports.archive().quotes.get("ann-2026")?.corrections).toEqual([{ on: "2026-11-26", note: "The tense." }]);
    expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: true });
    expect(world.snapshot()).toEqual(before);
  });

  test("is not written over what somebody else has changed meanwhile, nor undone there", async () => {
    const { world, writer } = open(files);
    const { id } = await published(writer, draft());
    expect(await writer.publish(draft(), EDITOR)).toMatchObject({
      ok: false,
      faults: [{ message: "somebody else has changed this wording meanwhile: drop the draft and begin again" }],
    });
    world.write(QUOTE, world.text(QUOTE).replace("Trade was good.", "Trade was good, she said."));
    expect(await writer.undo(id, EDITOR)).toMatchObject({ ok: false, reason: "changed" });
  });

  test("that does not fit the archive is refused with the reason, and nothing is written", async () => {
    const { world, writer } = open(files);
    const before = world.snapshot();
    expect(await writer.publish(draft({ as: "President of the Moon" }), EDITOR)).toMatchObject({ ok: false });
    expect(await writer.publish(draft({ speaker: "nobody" }), EDITOR)).toMatchObject({ ok: false });
    expect(world.snapshot()).toEqual(before);
  });
});
