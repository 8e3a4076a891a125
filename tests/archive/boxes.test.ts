// What stands in boxes is read as it was written, whatever letters it has.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { jsonBox, listBoxes, readBoxes, writeBoxes } from "#src/archive/saved/boxes.ts";
import { finish } from "#src/archive/steps.ts";
import { runs } from "#tests/helpers/runs.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "boxes-"));
});

afterEach(() => rmSync(dir, { recursive: true }));

test("texts of any script, and what no script has, are read as they were written, a long one before a short one", () => {
  const path = join(dir, "some.boxes");
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("习近平", "“it’s”", "🤝", "\ud83e", "\0", "\\u2019", "Ω".repeat(500)),
  );
  fc.assert(
    fc.property(fc.array(text), text, (list, last) => {
      const boxes = function* () {
        yield* listBoxes(list);
        yield jsonBox({ last });
      };
      finish(writeBoxes(path, "this", boxes()));
      expect(readBoxes(path, "this", (reader) => [reader.list(), reader.json()])).toEqual([list, { last }]);
    }),
    { numRuns: runs(50) },
  );
});
