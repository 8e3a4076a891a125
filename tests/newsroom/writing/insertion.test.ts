// Whatever is inserted into whichever event: the file says what it said, and the step; taken out again it is what it was.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { LineField } from "#src/archive/fields.ts";
import { Development, EventFile, QuoteFile } from "#src/archive/schema.ts";
import { FORMATS, STATUSES } from "#src/archive/vocabulary.ts";
import type { ArchiveFiles } from "#src/newsroom/writing/archive-files.ts";
import { Draft } from "#src/newsroom/writing/draft.ts";
import { withoutChanges } from "#src/newsroom/writing/file-changes.ts";
import { planDraft } from "#src/newsroom/writing/plan.ts";
import { day } from "#tests/helpers/arbitraries.ts";
import { FROZEN, frozen } from "#tests/helpers/shipped.ts";

const read = (path: string) => readFileSync(join(FROZEN, path), "utf8");
const SOURCES = read("sources.yaml");
const EVENTS = readdirSync(join(FROZEN, "events")).map((name) => name.replace(".yaml", ""));
const SOURCE_IDS = [...frozen().sources.keys()];
const ACTOR_IDS = [...frozen().actors.keys()];

const NASTY = [
  ...[
    "2027",
    "2026-03-01",
    "yes",
    "No",
    "null",
    "~",
    "true",
    "off",
    "1e3",
    "0x1f",
    "12:30:45",
    "1_000",
    ".inf",
    "-",
    "?",
  ],
  ...[
    "a: b",
    "a:",
    "x # y",
    "# x",
    "[a]",
    "{ a: b }",
    "a, b",
    "]",
    '"quoted" at first',
    "'s",
    "it’s",
    "back\\slash",
    "- a",
    "? a",
  ],
  ...[
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a",
    "---",
    "...",
    "<<",
    "=",
    "習近平：",
    "שלום",
    "👩‍👩‍👧‍👦",
    "\u202ea",
    "a\u0085b",
    "a\u2028b",
  ],
  ...["a\tb", "a\rb", "\ud800", "a\ufeff", "https://a.example/b#c: d"],
];

/** One line that a field of a draft takes. */
const line = (max: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY),
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.constantFrom(" ", ": ", " #", ", "),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((parts) => parts.join("").replaceAll("\n", " ").slice(0, max).trim())
    .filter((text) => LineField(max).safeParse(text).success);

const known = fc.oneof(
  day,
  day.map((one) => `[..${one}]`),
  day.map((one) => one.slice(0, 7)),
  day.map((one) => `${one}T10:00:00+02:00`),
);

const source = fc.oneof(
  fc.constantFrom(...SOURCE_IDS).map((id) => ({ id })),
  fc.record(
    {
      publisher: line(120),
      title: line(240),
      published: fc.oneof(day, fc.constantFrom("2026", "2026-05~", "[..2026-05-04]")),
      url: fc.webUrl(),
      kind: fc.constantFrom("official", "agency", "press", "repost"),
      language: fc.constantFrom("en", "no", "zh-Hans"),
      note: line(240),
    },
    { requiredKeys: ["publisher", "title", "kind", "language"] },
  ),
);

const step = fc.record(
  {
    known,
    status: fc.constantFrom(...STATUSES),
    confirmedBy: fc.array(fc.constantFrom(...ACTOR_IDS), { maxLength: 3 }),
    date: fc.constantFrom(
      null,
      "2027",
      "[2027-01-01..2027-01-07]",
      "2026-05-14/2026-05-15",
      "2026-05~",
      "[..2026-12-31]",
    ),
    place: fc.oneof(fc.constant(null), fc.record({ name: line(80) })),
    format: fc.constantFrom(...FORMATS),
    correction: fc.constant(true),
    says: line(140),
    summary: line(320),
    note: line(240),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["known", "summary", "sources"] },
);

/** The event's file, with what the curator of a file may have done to it. */
const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with CRLF", (text) => text.replaceAll("\n", "\r\n")],
  ["without a last line end", (text) => text.trimEnd()],
  [
    "with comments and empty lines",
    (text) => `${text.replaceAll("  - known", "\n  # next\n  - known").replaceAll("]\n", "] # x\n")}\n# end\n\n`,
  ],
  [
    "indented otherwise",
    (text) =>
      text.replace(/developments:\n[\s\S]*$/, (list) =>
        list
          .replaceAll("\n  ", "\n")
          .replaceAll("- known", "-   known")
          .replaceAll(/\n {2}(?! *- )/g, "\n    "),
      ),
  ],
];

describe.each(LAYOUTS)("a file %s", (_, layOut) => {
  test("takes any development, and gives it back as what it was", () => {
    let placed = 0;
    const event = fc.constantFrom(...EVENTS);
    fc.assert(
      fc.property(event, step, (id, given) => {
        const path = `events/${id}.yaml`;
        const before = layOut(read(path));
        const files = filesOf({ [path]: before, "sources.yaml": SOURCES });
        const draft = Draft.parse({ kind: "development", event: id, step: given });
        if (draft.kind !== "development") throw new Error("another kind");
        const plan = planDraft(draft, files, frozen());
        if (!plan.ok) {
          // There are bounds that fit no place in an order.
          expect(plan.faults.map(({ field }) => field)).toEqual(["step.known"]);
          return;
        }
        placed++;
        const after = plan.texts.get(path) ?? "";
        const was = EventFile.parse(parse(before));
        const is = EventFile.parse(parse(after));
        const index = is.developments.findIndex(
          (one, place) => JSON.stringify(one) !== JSON.stringify(was.developments[place]),
        );
        expect({ ...is, developments: is.developments.toSpliced(index, 1) }).toEqual(was);
        const { sources: _sources, confirmedBy, ...said } = draft.step;
        const own = Development.parse({
          ...said,
          ...(confirmedBy?.length ? { "confirmed-by": confirmedBy } : {}),
          sources: [],
        });
        expect({ ...is.developments[index], sources: [] }).toEqual(own);
        expect(new Set(is.developments[index]?.sources).size).toBeLessThanOrEqual(draft.step.sources.length);
        expect(plan.event).toEqual(is);
        const [change, ...more] = plan.changes.filter((one) => one.path === path);
        expect(more).toEqual([]);
        expect(before.slice(0, change?.at) + change?.inserted + before.slice(change?.at)).toBe(after);
        for (const [changed, text] of plan.texts) {
          const own = plan.changes.filter((one) => one.path === changed);
          expect(withoutChanges(text, own)).toEqual({ ok: true, text: files.text(changed) });
        }
      }),
      { numRuns: 60 },
    );
    expect(placed).toBeGreaterThan(40);
  });
});

test("every event takes a step at its end, and sources for its last", () => {
  for (const id of EVENTS) {
    const path = `events/${id}.yaml`;
    const before = read(path);
    const files = filesOf({ [path]: before, "sources.yaml": SOURCES });
    const sources = [{ publisher: "Agence", title: "x", published: "2026-11-26", kind: "agency", language: "en" }];
    const last = planDraft(
      Draft.parse({ kind: "development", event: id, step: { known: "2028-01-01", summary: "x: y", sources } }),
      files,
      frozen(),
    );
    const cited = planDraft(Draft.parse({ kind: "sources", event: id, sources }), files, frozen());
    if (!last.ok || !cited.ok) throw new Error(`${id} takes nothing`);
    expect(last.texts.get(path)).toBe(
      `${before}  - known: 2028-01-01\n    summary: "x: y"\n    sources: [agence-2026-11-26]\n`,
    );
    expect(cited.event?.developments.at(-1)?.sources).toContain("agence-2026-11-26");
    expect(withoutChanges(cited.texts.get(path), cited.changes.slice(1))).toEqual({ ok: true, text: before });
  }
});

test("a record among lines of JSON takes a step in its line, and the other lines stay", () => {
  const lines = EVENTS.slice(0, 5).map((id) => JSON.stringify(parse(read(`events/${id}.yaml`))));
  const before = `${lines.join("\n")}\n`;
  const files = filesOf({ "events/bulk.jsonl": before, "sources.jsonl": '{"id":"a"}' });
  fc.assert(
    fc.property(fc.nat(4), step, (index, given) => {
      const id = EVENTS[index] ?? "";
      const plan = planDraft(Draft.parse({ kind: "development", event: id, step: given }), files, frozen());
      if (!plan.ok) return;
      const after = (plan.texts.get("events/bulk.jsonl") ?? "").split("\n");
      expect(after.toSpliced(index, 1)).toEqual(before.split("\n").toSpliced(index, 1));
      expect(EventFile.parse(JSON.parse(after[index] ?? ""))).toEqual(plan.event);
      for (const added of (plan.texts.get("sources.jsonl") ?? "{}").split("\n")) JSON.parse(added);
    }),
  );
});

test("any new event and any quote are files that say what the draft says", () => {
  const files = filesOf({ "sources.yaml": SOURCES });
  const event = fc.record({
    title: line(100),
    as: line(120),
    step: step.map((one) => ({ status: "planned", ...one })),
  });
  fc.assert(
    fc.property(event, ({ title, as, step: first }) => {
      const participants = [{ actor: "joe-biden", as }, { actor: "china" }];
      const draft = { kind: "event", id: "new-one", title, eventKind: "visit", participants, topics: [], step: first };
      const plan = planDraft(Draft.parse(draft), files, frozen());
      if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
      expect(EventFile.parse(parse(plan.texts.get("events/new-one.yaml") ?? ""))).toEqual(plan.event);
      expect(plan.event).toMatchObject({ title, participants, place: first.place ?? null });
      expect(plan.event?.developments[0]?.summary).toBe(first.summary);
    }),
  );
  const wording = fc.record({
    text: line(1200),
    note: line(240),
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 3 }), line(200), (wordings, occasion) => {
      const plan = planDraft(
        Draft.parse({
          ...{ kind: "quote", id: "new-one", speaker: "joe-biden", said: "2021-11-02", occasion, topics: ["us-china"] },
          wordings: wordings.map((one) => ({ ...one, language: "no", kind: "paraphrase" })),
          status: "reported",
        }),
        files,
        frozen(),
      );
      if (!plan.ok) throw new Error(JSON.stringify(plan.faults));
      expect(QuoteFile.parse(parse(plan.texts.get("quotes/new-one.yaml") ?? ""))).toEqual(plan.quote);
      expect(plan.quote?.wordings.map(({ text }) => text)).toEqual(wordings.map(({ text }) => text));
      expect(plan.quote?.occasion).toBe(occasion);
    }),
  );
});

function filesOf(texts: Readonly<Record<string, string>>): ArchiveFiles {
  return {
    paths: Object.keys(texts),
    text(path) {
      const text = texts[path];
      if (text === undefined) throw new Error(`no file ${path}`);
      return text;
    },
  };
}
