import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { correctQuote, type QuoteEdit } from "#src/newsroom/writing/correct-quote.ts";
import { changesOf, withChanges, withoutChanges } from "#src/newsroom/writing/file-changes.ts";
import { sample } from "#tests/helpers/runs.ts";
import { FROZEN, frozen } from "#tests/helpers/shipped.ts";

const NOTHING: QuoteEdit = { facts: {}, wordings: [], added: [], correction: undefined };

/** The text with the edit; and taken out again it has to be the very text of before. */
function edited(text: string, edit: Partial<QuoteEdit>, layout: "yaml" | "json" = "yaml"): string | undefined {
  const result = correctQuote({ text, layout }, { ...NOTHING, ...edit });
  if (result === undefined) return undefined;
  const changes = changesOf("quotes/q.yaml", 0, result.insertions, text);
  const after = withChanges(text, changes);
  expect(withoutChanges(after, changes)).toEqual({ ok: true, text });
  return after;
}

const CORRECTION = { on: "2026-11-27", note: "The word “never” was missing." };

/** As a curator may write it: comments, a folded text, keys in an order of their own. */
const WRITTEN = [
  "# By hand.",
  "id: q",
  "speaker: x # the host",
  "said: 2025-11-20",
  "occasion: A dinner # in Bali",
  "wordings:",
  "  # From the recording.",
  "  - text: >-",
  "      Both gain",
  "      from it.",
  "    language: en",
  "    kind: verbatim # surely",
  "    note: Cut.",
  "    sources: [a, b]",
  "  - kind: official-translation",
  "    text: Both profit.",
  "    language: en",
  "    sources:",
  "      - c",
  "status: reported",
  "note: It was late.",
  "",
].join("\n");

describe("a value in the place of another", () => {
  test("leaves comments, order and layout as they are", () => {
    const after = edited(WRITTEN, {
      facts: { said: "2025-11-21", speaker: "ann" },
      wordings: [{ at: 0, values: { text: "Both never gain: so he said." }, fresh: [], order: [] }],
      correction: CORRECTION,
    });
    expect(after).toBe(
      WRITTEN.replace("x # the host", "ann # the host")
        .replace("2025-11-20", "2025-11-21")
        .replace(">-\n      Both gain\n      from it.", '"Both never gain: so he said."')
        .replace(
          "note: It was late.\n",
          "note: It was late.\ncorrections:\n  - on: 2026-11-27\n    note: The word “never” was missing.\n",
        ),
    );
  });

  test("is the kind or language of the wording that is meant, and of no other", () => {
    const after = edited(WRITTEN, {
      wordings: [{ at: 1, values: { kind: "paraphrase", language: "fr" }, fresh: [], order: [] }],
    });
    expect(after).toBe(
      WRITTEN.replace("official-translation", "paraphrase").replace(
        "Both profit.\n    language: en",
        "Both profit.\n    language: fr",
      ),
    );
  });

  test("that is not text in YAML stands in quotation marks", () => {
    expect(edited("id: q\nsaid: 2025-11-20\n", { facts: { said: "2025" } })).toBe('id: q\nsaid: "2025"\n');
  });
});

describe("a key", () => {
  test("that is new stands where data/ has it, and one that goes takes its line along", () => {
    const after = edited(WRITTEN, {
      facts: { as: "President", event: "e", note: null },
      wordings: [{ at: 0, values: { note: null }, fresh: [], order: [] }],
      correction: CORRECTION,
    });
    expect(after).toBe(
      WRITTEN.replace("x # the host\n", "x # the host\nas: President\n")
        .replace("A dinner # in Bali\n", "A dinner # in Bali\nevent: e\n")
        .replace("    note: Cut.\n", "")
        .replace("note: It was late.\n", "corrections:\n  - on: 2026-11-27\n    note: The word “never” was missing.\n"),
    );
  });

  test("keeps the line ends of the file", () => {
    const text = "id: q\r\noccasion: A dinner # in Bali\r\nspeaker: x\r\n";
    expect(edited(text, { facts: { event: "e" } })).toBe(
      "id: q\r\noccasion: A dinner # in Bali\r\nevent: e\r\nspeaker: x\r\n",
    );
  });
});

describe("what is added", () => {
  test("is a further wording, a source at its place, a second correction behind the first", () => {
    const once = edited(WRITTEN, { correction: CORRECTION }) ?? "";
    const after = edited(once, {
      wordings: [{ at: 1, values: {}, fresh: ["d"], order: ["d", "c"] }],
      added: [{ text: "Win-win", language: "de", kind: "agency-translation", note: undefined, sources: ["e"] }],
      correction: { on: "2026-11-28", note: "And another.", speaker: "x" },
    });
    expect(parse(after ?? "")).toEqual({
      ...parse(WRITTEN),
      wordings: [
        parse(WRITTEN).wordings[0],
        { ...parse(WRITTEN).wordings[1], sources: ["d", "c"] },
        { text: "Win-win", language: "de", kind: "agency-translation", sources: ["e"] },
      ],
      corrections: [CORRECTION, { on: "2026-11-28", note: "And another.", speaker: "x" }],
    });
  });
});

describe("a line of JSON", () => {
  const LINE =
    '{"id":"q","speaker":"x","occasion":"A dinner","wordings":[{"text":"A","language":"en","note":"Cut","sources":["a"]}],"status":"reported"}';

  test("is changed in its line", () => {
    const after = edited(
      LINE,
      {
        facts: { occasion: 'A "late" dinner', event: "e" },
        wordings: [{ at: 0, values: { text: "B", note: null }, fresh: ["b"], order: ["a", "b"] }],
        correction: CORRECTION,
      },
      "json",
    );
    expect(after).not.toContain("\n");
    expect(JSON.parse(after ?? "")).toEqual({
      id: "q",
      speaker: "x",
      occasion: 'A "late" dinner',
      event: "e",
      wordings: [{ text: "B", language: "en", sources: ["a", "b"] }],
      status: "reported",
      corrections: [CORRECTION],
    });
  });
});

describe("what cannot be done safely is not done", () => {
  test.each([
    ["an anchor", "id: q\noccasion: &o A dinner\nstatus: reported\n"],
    ["an alias", "id: &o q\noccasion: *o\nstatus: reported\n"],
    ["a file that cannot be read", "id: q\noccasion: [\n"],
  ])("%s", (_, text) => {
    expect(edited(text, { facts: { occasion: "A lunch" } })).toBeUndefined();
  });

  test("a wording that is not there", () => {
    expect(edited(WRITTEN, { wordings: [{ at: 7, values: { text: "x" }, fresh: [], order: [] }] })).toBeUndefined();
  });
});

describe("taken out again", () => {
  const result = correctQuote({ text: WRITTEN, layout: "yaml" }, { ...NOTHING, facts: { occasion: "A lunch" } });
  const changes = changesOf("quotes/q.yaml", 0, result?.insertions ?? [], WRITTEN);

  test("is only what nobody has touched since, not a longer text that begins alike", () => {
    const touched = withChanges(WRITTEN, changes).replace("A lunch", "A lunch of two");
    expect(withoutChanges(touched, changes)).toMatchObject({ ok: false });
  });

  test("is nothing where it never was put", () => {
    expect(withoutChanges(WRITTEN, changes)).toMatchObject({ ok: false });
    const gone = correctQuote({ text: WRITTEN, layout: "yaml" }, { ...NOTHING, facts: { note: null } });
    const removal = changesOf("quotes/q.yaml", 0, gone?.insertions ?? [], WRITTEN);
    expect(withoutChanges(WRITTEN, removal)).toMatchObject({ ok: false });
  });
});

describe("every quote of the archive", () => {
  const quotes = [...frozen().quotes.values()];
  const textOf = (id: string) => readFileSync(join(FROZEN, "quotes", `${id}.yaml`), "utf8");

  test("can be corrected in each of its wordings, and nothing else changes", () => {
    expect(quotes.length).toBeGreaterThan(50);
    for (const { id, wordings } of sample(quotes)) {
      const text = textOf(id);
      const edits = wordings.map((_, at) => ({ at, values: { text: "Other: words" }, fresh: [], order: [] }));
      const after = edited(text, { facts: { occasion: "Elsewhere" }, wordings: edits, correction: CORRECTION });
      const before = parse(text);
      expect(parse(after ?? ""), id).toEqual({
        ...before,
        occasion: "Elsewhere",
        wordings: before.wordings.map((one: object) => ({ ...one, text: "Other: words" })),
        corrections: [CORRECTION],
      });
    }
  });

  test("that has no event gets one, and nothing else changes", () => {
    const loose = quotes.filter(({ event }) => event === undefined);
    expect(loose.length).toBeGreaterThan(10);
    for (const { id } of loose) {
      const after = edited(textOf(id), { facts: { event: "biden-xi-bali-2022" } });
      expect(after?.replace("event: biden-xi-bali-2022\n", ""), id).toBe(textOf(id));
    }
  });
});
