// A bot that watches the folder while its own writer writes there.
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createLoader } from "#src/archive/files/load.ts";
import { watchFolder } from "#src/archive/files/watch.ts";
import { createWriter } from "#src/newsroom/writing/writer.ts";
import { until } from "#tests/helpers/until.ts";
import { aDevelopmentDraft, aReutersPage, aWritingWorld, EDITOR } from "#tests/newsroom/writing/writing-world.ts";

test("whoever reads the folder at any moment reads a whole archive, and the watcher reads what was published", async () => {
  const world = aWritingWorld();
  let steps = 0;
  const watching = createLoader(world.dir);
  const stop = watchFolder(world.dir, () => {
    const loaded = watching.load();
    if (loaded.ok) steps = loaded.archive.events.get("talks-2026")?.developments.length ?? 0;
  });
  try {
    const writer = createWriter(world.start());
    let isDone = false;
    const publishing = (async () => {
      for (let index = 0; index < 12; index++) {
        const page = { ...aReutersPage(), url: `https://reuters.example/${index}` };
        const step = { summary: `Step ${index}.`, sources: [page] };
        expect(await writer.publish(aDevelopmentDraft(step), EDITOR)).toMatchObject({ ok: true });
      }
      isDone = true;
    })();
    const reader = createLoader(world.dir);
    let readings = 0;
    while (!isDone) {
      expect(reader.load()).toMatchObject({ ok: true });
      readings++;
      await setImmediate();
    }
    await publishing;
    expect(readings).toBeGreaterThan(12);
    await until(() => (steps === 14 ? true : undefined));
  } finally {
    stop();
    world.remove();
  }
});
