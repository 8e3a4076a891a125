import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FROZEN } from "#tests/helpers/shipped.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

test("`npm run data` tells the faults of feeds.yaml with those of the archive", async () => {
  const dir = mkdtempSync(join(tmpdir(), "attache-feeds-"));
  cpSync(FROZEN, dir, { recursive: true });
  writeFileSync(join(dir, "feeds.yaml"), "- id: world\n  country: frence\n");
  writeFileSync(join(dir, "topics.yaml"), "- id: x\n");
  const env = { ...process.env, DATA_DIR: dir };
  const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile(process.execPath, ["src/data.ts", "--quiet"], { cwd: ROOT, env, maxBuffer: 1e8 }, (error, _, stderr) =>
      resolve({ code: error?.code, said: stderr }),
    );
  });
  rmSync(dir, { recursive: true });
  expect(code).toBe(1);
  expect(said).toMatch(/feeds\.yaml:2:12 {2}country: unknown actor “frence”; did you mean “france”\?/);
  expect(said).toMatch(/feeds\.yaml:1:\d+ {2}title: is missing/);
  expect(said).toMatch(/topics\.yaml:1:\d+/);
});
