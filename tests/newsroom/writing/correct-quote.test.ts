import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { insertQuoteEvent } from "#src/newsroom/writing/insert-quote-event.ts";
import { insertAll } from "#src/newsroom/writing/insert-step.ts";
import { FROZEN, frozen } from "#tests/helpers/shipped.ts";

const loose = [...frozen().quotes.values()].filter(({ event }) => event === undefined);

describe("the event of a quote", () => {
  test("is written into every quote of the archive that has none, and nothing else changes", () => {
    expect(loose.length).toBeGreaterThan(10);
    for (const { id } of loose) {
      const text = readFileSync(join(FROZEN, "quotes", `${id}.yaml`), "utf8");
      const result = insertQuoteEvent({ text, layout: "yaml" }, "biden-xi-bali-2022");
      if (result === undefined) throw new Error(id);
      const after = insertAll(text, result.insertions);
      expect(parse(after)).toEqual({ ...parse(text), event: "biden-xi-bali-2022" });
      expect(after.replace("event: biden-xi-bali-2022\n", "")).toBe(text);
    }
  });

  test("keeps the line ends of the file, and a comment behind the occasion", () => {
    const text = "id: q\r\noccasion: A dinner # in Bali\r\nspeaker: x\r\n";
    const result = insertQuoteEvent({ text, layout: "yaml" }, "e");
    expect(insertAll(text, result?.insertions ?? [])).toBe(
      "id: q\r\noccasion: A dinner # in Bali\r\nevent: e\r\nspeaker: x\r\n",
    );
  });

  test("is written into a line of JSON", () => {
    const text = '{"id":"q","occasion":"A dinner","speaker":"x"}';
    const result = insertQuoteEvent({ text, layout: "json" }, "e");
    expect(insertAll(text, result?.insertions ?? [])).toBe(
      '{"id":"q","occasion":"A dinner","event":"e","speaker":"x"}',
    );
  });

  test("is not written where there is one already, or where the file cannot be read", () => {
    expect(insertQuoteEvent({ text: "id: q\noccasion: x\nevent: e\n", layout: "yaml" }, "f")).toBeUndefined();
    expect(insertQuoteEvent({ text: "id: q\noccasion: [\n", layout: "yaml" }, "f")).toBeUndefined();
  });
});
