import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";
import { knownOn } from "#src/archive/known.ts";
import { DATA } from "#tests/helpers/shipped.ts";

test("the README's example of an edit is whole, and is news", () => {
  const readme = readFileSync(join(DATA, "..", "README.md"), "utf8");
  const [, id = "", lines = ""] = /at the end of `data\/events\/(.+?)\.yaml`.*?```yaml\n(.+?)```/s.exec(readme) ?? [];
  const dir = mkdtempSync(join(tmpdir(), "readme-"));
  cpSync(DATA, dir, { recursive: true });
  appendFileSync(join(dir, "events", `${id}.yaml`), lines);
  const loaded = createLoader(dir).load();
  rmSync(dir, { recursive: true });
  const steps = loaded.ok ? loaded.archive.events.get(id)?.developments.slice(-1) : loaded.faults;
  expect(steps).toMatchObject([{ known: knownOn("2026-06-01"), status: "confirmed" }]);
});
