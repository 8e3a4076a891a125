import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";
import { createReloadableArchive, type ReloadableArchive } from "#src/archive/files/reloadable.ts";
import { watchFolder } from "#src/archive/files/watch.ts";
import { until } from "#tests/helpers/until.ts";

let dir: string;
let keeper: ReloadableArchive;
let reloads: number;
let stop: () => void;

const titleOf = (id: string) => keeper.archive().events.get(id)?.title;

beforeEach(async () => {
  dir = join(mkdtempSync(join(tmpdir(), "watch-")), "data");
  mkdirSync(join(dir, "events"), { recursive: true });
  write("first", "First");
  const loader = createLoader(dir);
  const loaded = loader.load();
  if (!loaded.ok) throw new Error("the folder of this test is broken");
  keeper = createReloadableArchive(loader, loaded.archive);
  await watching();
});

afterEach(() => {
  stop();
  rmSync(join(dir, ".."), { recursive: true, force: true });
});

/** Begins to watch; the watcher looks once when it opens. */
async function watching(anyway?: number): Promise<void> {
  reloads = 0;
  stop = watchFolder(
    dir,
    () => {
      keeper.reload();
      reloads++;
    },
    anyway,
  );
  await until(() => (reloads > 0 ? true : undefined));
  reloads = 0;
}

function text(id: string, title: string): string {
  return `id: ${id}\ntitle: ${title}\nkind: talks\ndevelopments:\n  - { known: 2021-10-01, status: planned, summary: They talk., sources: [] }\n`;
}

function write(id: string, title: string): void {
  writeFileSync(join(dir, "events", `${id}.yaml`), text(id, title));
}

test("an edited file is read again", async () => {
  write("first", "Edited");
  await until(() => (titleOf("first") === "Edited" ? true : undefined));
});

test("an editor that writes beside and renames over is followed", async () => {
  writeFileSync(join(dir, "events", ".first.yaml.swp"), "x");
  writeFileSync(join(dir, "events", "first.yaml~"), text("first", "Renamed"));
  renameSync(join(dir, "events", "first.yaml~"), join(dir, "events", "first.yaml"));
  await until(() => (titleOf("first") === "Renamed" ? true : undefined));
});

test("a file that is replaced again and again is followed each time, without waiting for the next look", async () => {
  stop();
  await watching(60_000);
  for (const title of ["One", "Two", "Three", "Four"]) {
    writeFileSync(join(dir, "events", "first.yaml~"), text("first", title));
    renameSync(join(dir, "events", "first.yaml~"), join(dir, "events", "first.yaml"));
    await until(() => (titleOf("first") === title ? true : undefined));
  }
});

test("a half-written file keeps the old archive and is told; the whole one is served", async () => {
  writeFileSync(join(dir, "events", "first.yaml"), text("first", "Second").slice(0, 60));
  await until(() => (keeper.faults().length > 0 ? true : undefined));
  expect(titleOf("first")).toBe("First");
  write("first", "Second");
  await until(() => (titleOf("first") === "Second" ? true : undefined));
  expect(keeper.faults()).toEqual([]);
});

test("faults are the same list until something about them changes, so that each is told once", () => {
  stop();
  writeFileSync(join(dir, "events", "first.yaml"), "id: [\n");
  keeper.reload();
  const first = keeper.faults();
  expect(first.length).toBeGreaterThan(0);
  keeper.reload();
  expect(keeper.faults()).toBe(first);
  writeFileSync(join(dir, "events", "second.yaml"), "id: [\n");
  keeper.reload();
  expect(keeper.faults().length).toBeGreaterThan(first.length);
});

test("a burst of 500 changed files is one reload", async () => {
  for (let n = 0; n < 500; n++) write(`burst-${n}`, "Burst");
  await until(() => (keeper.archive().events.size === 501 ? true : undefined));
  expect(reloads).toBe(1);
});

test("a folder that is moved away and comes back is picked up again, without an event", async () => {
  stop();
  await watching(300);
  const aside = `${dir}-aside`;
  renameSync(dir, aside);
  await until(() => (keeper.faults().length > 0 ? true : undefined));
  expect(titleOf("first")).toBe("First");
  renameSync(aside, dir);
  write("first", "Back");
  await until(() => (titleOf("first") === "Back" ? true : undefined));
});

test("a checkout of another branch, which removes, adds and changes files, ends in the state of that branch", async () => {
  const branch = `${dir}-branch`;
  cpSync(dir, branch, { recursive: true });
  unlinkSync(join(dir, "events", "first.yaml"));
  for (let n = 0; n < 20; n++) write(`other-${n}`, "Other");
  await until(() => (keeper.archive().events.size === 20 ? true : undefined));
  expect(titleOf("first")).toBeUndefined();
});

test("a folder that is deleted and made anew is watched again", async () => {
  stop();
  await watching(300);
  rmSync(dir, { recursive: true });
  await until(() => (keeper.faults().length > 0 ? true : undefined));
  mkdirSync(join(dir, "events"), { recursive: true });
  write("first", "Anew");
  await until(() => (titleOf("first") === "Anew" ? true : undefined));
});

test("links inside the folder are followed; one that leads out of it is told, and not read", async () => {
  stop();
  await watching(300);
  const elsewhere = `${dir}-elsewhere`;
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "linked.yaml"), text("linked", "Linked"));
  symlinkSync(join(elsewhere, "linked.yaml"), join(dir, "events", "linked.yaml"));
  symlinkSync(elsewhere, join(dir, "quotes"));
  await until(() => (keeper.faults().length === 2 ? true : undefined));
  for (const { message } of keeper.faults()) expect(message).toMatch(/^a link that leads out of the archive folder/);
  expect(titleOf("linked")).toBeUndefined();
  for (const name of ["quotes", "events/linked.yaml"]) unlinkSync(join(dir, name));
  // As a volume of a cluster has its files.
  mkdirSync(join(dir, "..data"));
  writeFileSync(join(dir, "..data", "linked.yaml"), text("linked", "Linked"));
  symlinkSync(join("..", "..data", "linked.yaml"), join(dir, "events", "linked.yaml"));
  await until(() => (titleOf("linked") === "Linked" ? true : undefined));
});

test("a link in a circle and a pipe are told with their names, and the archive goes on", async () => {
  symlinkSync(join(dir, "loop.yaml"), join(dir, "loop.yaml"));
  symlinkSync(join(dir, "events", "round.yaml"), join(dir, "events", "round.yaml"));
  execFileSync("mkfifo", [join(dir, "events", "pipe.yaml")]);
  await until(() => (keeper.faults().length > 2 ? true : undefined));
  expect(keeper.faults().map(({ file, message }) => `${basename(file)}: ${message}`)).toEqual([
    "pipe.yaml: cannot be read: it is no file",
    expect.stringMatching(/^round\.yaml: cannot be read: ELOOP/),
    expect.stringMatching(/^loop\.yaml: not a place for archive data/),
  ]);
  expect(titleOf("first")).toBe("First");
  for (const name of ["loop.yaml", "events/round.yaml", "events/pipe.yaml"]) unlinkSync(join(dir, name));
  write("first", "Mended");
  await until(() => (titleOf("first") === "Mended" ? true : undefined));
  expect(keeper.faults()).toEqual([]);
});

/** Whoever is root may read everything. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

test("a folder that may not be read any more is told with its name, and the archive goes on answering", async () => {
  stop();
  const source = (name: string) =>
    JSON.stringify(new URL(`../../../src/archive/files/${name}.ts`, import.meta.url).href);
  const program = `
    import { createLoader } from ${source("load")};
    import { createReloadableArchive } from ${source("reloadable")};
    import { watchFolder } from ${source("watch")};
    const loader = createLoader(${JSON.stringify(dir)});
    const keeper = createReloadableArchive(loader, loader.load().archive);
    watchFolder(${JSON.stringify(dir)}, () => {
      keeper.reload();
      const faults = keeper.faults().map(({ file, message }) => file + ": " + message);
      process.stdout.write(JSON.stringify({ title: keeper.archive().events.get("first")?.title, faults }) + "\\n");
    }, 100);
  `;
  chmodSync(join(dir, ".."), 0o755);
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program], asNobody);
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const untilSaid = (wanted: RegExp) =>
    until(() => (wanted.test(said.trimEnd().split("\n").at(-1) ?? "") ? true : undefined));
  // The program takes its time to load.
  await once(child.stdout, "data");
  await untilSaid(/"title":"First","faults":\[\]/);
  chmodSync(join(dir, "events"), 0);
  await untilSaid(/"title":"First","faults":\["[^"]*\/events: this folder cannot be read: EACCES[^"]*"\]/);
  chmodSync(join(dir, "events"), 0o755);
  write("first", "Mended");
  await untilSaid(/"title":"Mended","faults":\[\]/);
  child.kill();
});
