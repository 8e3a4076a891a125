// Files that are laid out otherwise than the archive's own, and where in an order a step belongs.
import { expect, test } from "vitest";
import { KnownField } from "#src/archive/fields.ts";
import { insertSources } from "#src/newsroom/writing/insert-source.ts";
import { insertAll, insertSourceIds, insertStep, placeInOrder } from "#src/newsroom/writing/insert-step.ts";

const known = (text: string) => KnownField.parse(text);

test.each([
  [["2026-01-01", "2026-02-01"], "2026-01-15", 1],
  [["2026-01-01", "2026-02-01"], "2026-02-01", 2],
  [["2026-01-01", "2026-02-01"], "2025-12-31", 0],
  [["2026-01-01", "[..2026-01-20]"], "2026-01-15", 1],
  [["2026-01-01", "2026-01-10"], "[..2026-01-05]", 1],
  [["2026-01-01", "2026-01-10"], "2026-01", 2],
  [["2026-01-01T12:00:00Z"], "2026-01-01", 1],
  [["2026-01-01T12:00:00Z"], "2026-01-01T11:00:00Z", 0],
  // The order of the file is the curator's: a late bound may stand before an early one.
  [["[..2026-03-01]", "2026-01-10", "2026-01-20"], "2026-01-15", 2],
])("among steps of %s one of %s is number %s", (steps, added, index) => {
  expect(placeInOrder(steps.map(known), known(added))).toBe(index);
});

const STEP = { known: "2026-02-02", summary: "a, b" };
const events: readonly (readonly [string, string, number, string])[] = [
  [
    "above the first, with its comment and an empty line between",
    "developments:\n  # the first\n  - known: 2026-03-01\n    summary: x\n\n  - known: 2026-03-02\n    summary: y\n",
    0,
    "developments:\n  - known: 2026-02-02\n    summary: a, b\n\n  # the first\n  - known: 2026-03-01\n    summary: x\n\n  - known: 2026-03-02\n    summary: y\n",
  ],
  [
    "behind a folded text, before what follows the list",
    "developments:\n- known: 2026-01-01\n  summary: >-\n    x\n    y\n\n# z\nz: 1",
    1,
    "developments:\n- known: 2026-01-01\n  summary: >-\n    x\n    y\n- known: 2026-02-02\n  summary: a, b\n\n# z\nz: 1",
  ],
  [
    "behind a text that keeps its empty lines",
    "developments:\n  - known: 2026-01-01\n    summary: |+\n      x\n\n\n",
    1,
    "developments:\n  - known: 2026-01-01\n    summary: |+\n      x\n\n\n  - known: 2026-02-02\n    summary: a, b\n",
  ],
  [
    "into a list in brackets",
    "developments: [{ known: 2026-01-01, summary: x }, { known: 2026-03-01, summary: y }] # z\n",
    1,
    'developments: [{ known: 2026-01-01, summary: x }, {"known":"2026-02-02","summary":"a, b"}, { known: 2026-03-01, summary: y }] # z\n',
  ],
  [
    "behind a dash on a line of its own",
    "developments:\n  -\n    known: 2026-01-01\n    summary: x\n",
    1,
    "developments:\n  -\n    known: 2026-01-01\n    summary: x\n  - known: 2026-02-02\n    summary: a, b\n",
  ],
];

test.each(events)("a step goes %s", (_, text, index, expected) => {
  const inserted = insertStep({ text, layout: "yaml" }, index, STEP);
  expect(insertAll(text, inserted?.insertions ?? [])).toBe(expected);
});

test.each([
  ["developments: &all\n  - known: 2026-01-01\n    summary: x\nagain: *all\n"],
  ["developments:\n  - known: 2026-01-01\n    summary: [\n"],
  ["developments: {}\n"],
  ["a: 1\n"],
])("a text with no safe place for a step is left alone: %j", (text) => {
  expect(insertStep({ text, layout: "yaml" }, 1, STEP)).toBeUndefined();
});

test.each([
  ["in brackets", "[a, c]", "[a, b, c]"],
  ["in brackets that are empty", "[]", "[b]"],
  ["in brackets over lines", "[\n      a,\n      c,\n    ]", "[\n      a, b,\n      c,\n    ]"],
  ["on lines", "\n      - a # one\n      - c", "\n      - a # one\n      - b\n      - c"],
  ["on lines without indentation", "\n    - a\n    - c", "\n    - a\n    - b\n    - c"],
])("an id goes into a list %s", (_, list, expected) => {
  const before = (text: string) =>
    `developments:\n  - known: 2026-01-01\n    sources: ${text} # x\n`.replace(": \n", ":\n");
  const order = list === "[]" ? ["b"] : ["a", "b", "c"];
  const text = before(list);
  const inserted = insertSourceIds({ text, layout: "yaml" }, ["b"], order);
  expect(insertAll(text, inserted?.insertions ?? [])).toBe(before(expected));
});

const SOURCE = { id: "m-2026", publisher: "M", title: "t" };
const OWN = "- id: m-2026\n  publisher: M\n  title: t\n";

test.each([
  ["before the first, under the heading", "# all\n\n- id: z\n  title: z\n", `# all\n\n${OWN}- id: z\n  title: z\n`],
  [
    "with the empty lines that the list has",
    "- id: a\n\n- id: b\n\n# z\n- id: z\n",
    `- id: a\n\n- id: b\n\n${OWN}\n# z\n- id: z\n`,
  ],
  [
    "where the id stands second",
    "- title: a\n  id: a\n- title: z\n  id: z\n",
    `- title: a\n  id: a\n${OWN}- title: z\n  id: z\n`,
  ],
  [
    "into a list that is indented",
    "  - id: a\n  - id: z\n",
    `  - id: a\n${OWN.replaceAll(/^/gm, "  ").trimEnd()}\n  - id: z\n`,
  ],
  ["into a list in brackets", "[{ id: a }]\n", '[{ id: a }, {"id":"m-2026","publisher":"M","title":"t"}]\n'],
  ["into a file of comments", "# none yet", `# none yet\n${OWN}`],
])("a source goes %s", (_, text, expected) => {
  expect(insertAll(text, insertSources(text, "yaml", [SOURCE]) ?? [])).toBe(expected);
});

test("several sources go each to its place, two at one place in the order of their ids", () => {
  const text = "- id: b\n- id: y\n";
  const ids = ["z", "d", "a", "c"];
  const inserted = insertSources(
    text,
    "yaml",
    ids.map((id) => ({ id })),
  );
  expect(insertAll(text, inserted ?? [])).toBe(["a", "b", "c", "d", "y", "z"].map((id) => `- id: ${id}\n`).join(""));
});
