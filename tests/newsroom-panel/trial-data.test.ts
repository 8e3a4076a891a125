import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openTrialData } from "#src/newsroom-panel/trial-data.ts";

let folder: string;
let data: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trial-"));
  [data, copy] = [join(folder, "data"), join(folder, "state", "copy")];
  mkdirSync(join(data, "events"), { recursive: true });
  writeFileSync(join(data, "feeds.yaml"), "- id: one\n");
  writeFileSync(join(data, "events", "a.yaml"), "id: a\n");
  writeFileSync(join(data, "events", "b.yaml"), "id: b\n");
  return () => rmSync(folder, { recursive: true });
});

const open = (feed = "- id: made-up\n") => openTrialData(data, copy, feed);
const read = (path: string) => readFileSync(path, "utf8");

test("the copy has everything, and one more feed; the folder stays as it is", () => {
  open();
  expect(read(join(copy, "events", "a.yaml"))).toBe("id: a\n");
  expect(read(join(copy, "feeds.yaml"))).toBe("- id: one\n\n- id: made-up\n");
  expect(read(join(data, "feeds.yaml"))).toBe("- id: one\n");
});

test("a folder that is reached through a link is copied like any other, also where a copy of old is a link to it", () => {
  const link = join(folder, "link");
  symlinkSync(data, link);
  const openLinked = () => openTrialData(link, copy, "- id: made-up\n");
  openLinked();
  expect(lstatSync(copy).isSymbolicLink()).toBe(false);
  rmSync(copy, { recursive: true });
  symlinkSync(data, copy);
  openLinked();
  expect(read(join(copy, "feeds.yaml"))).toBe("- id: one\n\n- id: made-up\n");
  expect(read(join(data, "feeds.yaml"))).toBe("- id: one\n");
});

test("what was published in the copy stands after a restart, with the feed at its new address", () => {
  open();
  writeFileSync(join(copy, "events", "a.yaml"), "id: a\nnote: published\n");
  open("- id: moved\n");
  expect(read(join(copy, "events", "a.yaml"))).toBe("id: a\nnote: published\n");
  expect(read(join(copy, "feeds.yaml"))).toBe("- id: one\n\n- id: moved\n");
});

test("a folder that has changed since makes the copy begin anew", () => {
  open();
  writeFileSync(join(copy, "events", "a.yaml"), "id: a\nnote: published\n");
  writeFileSync(join(data, "events", "b.yaml"), "id: b\nnote: newer\n");
  open();
  expect(read(join(copy, "events", "a.yaml"))).toBe("id: a\n");
  expect(read(join(copy, "events", "b.yaml"))).toBe("id: b\nnote: newer\n");
});

test("a change of the folder is followed, also one that takes a file away; what was edited in the copy stays, and is told", () => {
  const trial = open();
  writeFileSync(join(copy, "events", "a.yaml"), "id: a\nnote: published\n");
  writeFileSync(join(data, "events", "a.yaml"), "id: a\nnote: newer\n");
  writeFileSync(join(data, "events", "c.yaml"), "id: c\n");
  writeFileSync(join(data, "feeds.yaml"), "- id: two\n");
  rmSync(join(data, "events", "b.yaml"));
  expect(trial.follow()).toEqual(["events/a.yaml"]);
  expect(read(join(copy, "events", "a.yaml"))).toBe("id: a\nnote: published\n");
  expect(read(join(copy, "events", "c.yaml"))).toBe("id: c\n");
  expect(read(join(copy, "feeds.yaml"))).toBe("- id: two\n\n- id: made-up\n");
  expect(() => read(join(copy, "events", "b.yaml"))).toThrow("ENOENT");
  expect(trial.follow()).toEqual([]);
});
