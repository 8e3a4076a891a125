// A kill at any point of publishing or undoing: after the next start it is written once, or not at all.
import { afterEach, describe, expect, test } from "vitest";
import type { ArchiveDisk, WriterPorts } from "#src/newsroom/writing/ports.ts";
import { createWriter } from "#src/newsroom/writing/writer.ts";
import {
  aDevelopmentDraft,
  aQuoteCorrection,
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

class Killed extends Error {}

/** Everything that leaves a trace counts as a step; after so many nothing more happens. `late`: the last one still happens. */
function dyingAfter(
  ports: WriterPorts,
  steps: number,
  late: boolean,
): WriterPorts & { readonly isDead: () => boolean } {
  let done = 0;
  const step = async <T>(act: () => T | Promise<T>): Promise<T> => {
    done++;
    if (done > steps) throw new Killed();
    const result = await act();
    if (done === steps && late) {
      done++;
      throw new Killed();
    }
    return result;
  };
  const disk: ArchiveDisk = {
    read: () => ports.disk.read(),
    stage: (path, text) => step(() => ports.disk.stage(path, text)),
    putInPlace: (staged, path) => step(() => ports.disk.putInPlace(staged, path)),
    remove: (path) => step(() => ports.disk.remove(path)),
    sweep: () => step(() => ports.disk.sweep()),
  };
  return {
    ...ports,
    disk,
    reload: () => step(() => ports.reload()),
    publications: { ...ports.publications, save: (one) => step(() => ports.publications.save(one)) },
    isDead: () => done > steps || (done === steps && late),
  };
}

const MANY = 40;

describe.each([
  ["before", "a development", false, aDevelopmentDraft()],
  ["after", "a development", true, aDevelopmentDraft()],
  ["before", "a correction of a quote", false, aQuoteCorrection()],
  ["after", "a correction of a quote", true, aQuoteCorrection()],
])("killed %s a step of %s", (_, __, late, draft) => {
  test("publishing is finished or has never begun, whichever step it was", async () => {
    const whole = await publishedWhole(draft);
    let finished = 0;
    for (let steps = 0; ; steps++) {
      expect(steps).toBeLessThan(MANY);
      const world = open();
      const before = world.snapshot();
      const dying = dyingAfter(world.start(), steps, late);
      const outcome = await createWriter(dying)
        .publish(draft, EDITOR)
        .catch((error: unknown) => error);
      const ports = world.start();
      const recovered = await createWriter(ports).recover();
      const [stored, ...more] = world.publications.all();
      expect(more).toEqual([]);
      expect(world.snapshot()).toEqual(stored === undefined ? before : whole);
      expect(ports.archive().sources.has("reuters-2026-03-03")).toBe(stored !== undefined);
      if (stored !== undefined) expect(stored.state).toBe("written");
      // A second start finds nothing to do.
      expect(await createWriter(world.start()).recover()).toEqual([]);
      if (recovered.length > 0) finished++;
      if (!(outcome instanceof Killed)) break;
    }
    expect(finished).toBeGreaterThan(4);
  });

  test("undoing is finished or has never begun, whichever step it was", async () => {
    let finished = 0;
    for (let steps = 0; ; steps++) {
      expect(steps).toBeLessThan(MANY);
      const world = open();
      const before = world.snapshot();
      const writer = createWriter(world.start());
      const published = await writer.publish(draft, EDITOR);
      if (!published.ok) throw new Error("not published");
      const whole = world.snapshot();
      const outcome = await createWriter(dyingAfter(world.start(), steps, late))
        .undo(published.publication.id, EDITOR)
        .catch((error: unknown) => error);
      const recovered = await createWriter(world.start()).recover();
      const [stored] = world.publications.all();
      expect(world.snapshot()).toEqual(stored?.state === "undone" ? before : whole);
      expect(["written", "undone"]).toContain(stored?.state);
      if (recovered.length > 0) finished++;
      if (!(outcome instanceof Killed)) break;
    }
    expect(finished).toBeGreaterThan(2);
  });
});

test("what was half written is finished beside what somebody changed by hand before the next start", async () => {
  const whole = await publishedWhole();
  for (let steps = 2; steps < 8; steps++) {
    const world = open();
    const writer = createWriter(dyingAfter(world.start(), steps, false));
    await expect(writer.publish(aDevelopmentDraft(), EDITOR)).rejects.toThrow(Killed);
    const isBegun = world.publications.all().length > 0;
    const change = (text: string) => text.replace("kind: talks\n", "kind: talks\nformat: in-person\n");
    world.write(EVENT, change(world.text(EVENT)));
    await createWriter(world.start()).recover();
    if (isBegun) expect(world.text(EVENT)).toBe(change(whole[EVENT] ?? ""));
  }
});

test("what no longer fits the files is taken back, and says why", async () => {
  const world = open();
  const writer = createWriter(dyingAfter(world.start(), 5, false));
  await expect(writer.publish(aDevelopmentDraft(), EDITOR)).rejects.toThrow(Killed);
  expect(world.text("sources.yaml")).toContain("reuters");
  const { [EVENT]: _, ...others } = world.snapshot();
  world.write(
    EVENT.replace("talks-2026", "talks-of-2026"),
    world.text(EVENT).replace("id: talks-2026", "id: talks-of-2026"),
  );
  await world.start().disk.remove(EVENT);
  const [recovered] = await createWriter(world.start()).recover();
  expect(recovered).toMatchObject({ outcome: "failed", faults: [{ field: "event" }] });
  expect(world.publications.all()).toMatchObject([{ state: "failed" }]);
  expect(world.text("sources.yaml")).not.toContain("reuters");
  expect(others["sources.yaml"]).toContain("reuters");
});

test("a disk that fails between two files leaves nothing behind, and the failure is told", async () => {
  const world = open();
  const before = world.snapshot();
  const ports = world.start();
  let renames = 0;
  const disk: ArchiveDisk = {
    ...ports.disk,
    async putInPlace(staged, path) {
      renames++;
      if (renames === 2) throw new Error("no space left on device");
      await ports.disk.putInPlace(staged, path);
    },
  };
  await expect(createWriter({ ...ports, disk }).publish(aDevelopmentDraft(), EDITOR)).rejects.toThrow("no space left");
  expect(world.snapshot()).toEqual(before);
  expect(world.publications.all()).toMatchObject([{ state: "failed" }]);
});

test("what a failing disk left half written is finished before the next is published", async () => {
  const world = open();
  const ports = world.start();
  let isFull = true;
  const disk: ArchiveDisk = {
    ...ports.disk,
    async putInPlace(staged, path) {
      if (isFull && path === EVENT) throw new Error("no space left on device");
      await ports.disk.putInPlace(staged, path);
    },
    async stage(path, text) {
      // Taking back fails as well.
      if (isFull && path === "sources.yaml" && !text.includes("reuters")) throw new Error("no space left on device");
      return ports.disk.stage(path, text);
    },
  };
  const writer = createWriter({ ...ports, disk });
  await expect(writer.publish(aDevelopmentDraft(), EDITOR)).rejects.toThrow("no space left");
  expect(world.publications.all()).toMatchObject([{ state: "writing" }]);
  isFull = false;
  const next = await writer.publish(aDevelopmentDraft({ known: "2026-03-04", summary: "Next." }), EDITOR);
  expect(next).toMatchObject({ ok: true });
  expect(world.text(EVENT).match(/They talked|Next/g)).toEqual(["They talked", "Next"]);
  expect(world.publications.all().map(({ state }) => state)).toEqual(["written", "written"]);
});

function open() {
  const world = aWritingWorld({ [QUOTE]: WRITTEN_QUOTE });
  worlds.push(world);
  return world;
}

/** The files when nothing went wrong. */
async function publishedWhole(draft = aDevelopmentDraft()) {
  const world = open();
  await createWriter(world.start()).publish(draft, EDITOR);
  return world.snapshot();
}
