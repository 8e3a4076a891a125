import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { compare } from "#src/archive/compare/compare.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { createReloadableArchive } from "#src/archive/files/reloadable.ts";
import { findEventsInText } from "#src/archive/find-events-in-text.ts";
import { wholeNames } from "#src/archive/names/whole-names.ts";
import { finish } from "#src/archive/steps.ts";
import { prepareSteps } from "#src/lookup/prepare.ts";

let dir: string;

const CITIES = ["Glasgow", "Rome", "Bali", "Lima", "Cairo", "Oslo"];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "steps-"));
  for (const folder of ["events", "quotes"]) mkdirSync(join(dir, folder));
  writeFileSync(
    join(dir, "actors.yaml"),
    "- { id: joe-biden, kind: person, name: Joe Biden, family-name: Biden }\n- { id: xi-jinping, kind: person, name: Xi Jinping, family-name: Xi, names: { zh: 习近平 } }\n",
  );
  writeFileSync(join(dir, "topics.yaml"), "- { id: climate, name: Climate }\n");
  for (const [n, city] of CITIES.entries()) {
    writeFileSync(
      join(dir, "events", `cop${20 + n}.yaml`),
      `id: cop${20 + n}\ntitle: COP${20 + n} in ${city}\nkind: summit\nplace: { name: ${city} }\ntopics: [climate]\nparticipants: [{ actor: joe-biden }, { actor: xi-jinping }]\n` +
        `developments:\n  - { known: 2021-0${n + 1}-01, status: planned, date: "2021-1${n % 3}-0${n + 1}", summary: They gain from cooperation in ${city}., sources: [] }\n`,
    );
    writeFileSync(
      join(dir, "quotes", `on-${n}.yaml`),
      `id: on-${n}\nspeaker: joe-biden\nsaid: "2021-11-0${n + 1}"\noccasion: Speech in ${city}\nevent: cop${20 + n}\ntopics: [climate]\nlanguage: en\nstatus: verified\n` +
        `wordings:\n  - { text: "We meet in ${city} and all of us gain from cooperation", language: en, kind: verbatim, sources: [] }\n`,
    );
  }
});

afterEach(() => rmSync(dir, { recursive: true }));

function opened() {
  const loader = createLoader(dir);
  const loaded = loader.load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  return createReloadableArchive(loader, loaded.archive);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(dir, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(dir, path), text.replaceAll(from, to));
}

const [EVENT, QUOTE] = ["events/cop20.yaml", "quotes/on-0.yaml"];

/** What is found in it, in every way in which something is looked up. */
function foundIn(archive: Archive) {
  const words = ["glasgow", "gl", "k", "kilmarnok", "kilmarnock climate", "biden xi", "bidn", "习近平"];
  return {
    hits: words.map((one) => archive.search.find(one, { today: "2026-06-01", limit: 500 })),
    typing: words.map((one) => archive.search.find(one, { kinds: ["event"], typing: true })),
    unread: words.map((one) => archive.search.unread(one)),
    compared: compare("We meet in Kilmarnock and all of us gain from cooperation", archive).findings.map(
      ({ quote, likeness }) => [quote.id, likeness],
    ),
    events: findEventsInText("At COP20 in Kilmarnock, Biden and Xi met.", archive).map(({ id }) => id),
    named: wholeNames("COP20 in Kilmarnock", ["event", "topic"], archive),
  };
}

test("until the last step is done the archive before answers, just as it did", () => {
  const keeper = opened();
  const [before, found] = [keeper.archive(), foundIn(keeper.archive())];
  edit(EVENT, "Glasgow", "Kilmarnock");
  const steps = keeper.reloadSteps(prepareSteps);
  let count = 0;
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    expect(keeper.archive()).toBe(before);
    if (count++ % 7 === 0) expect(foundIn(keeper.archive())).toEqual(found);
  }
  expect(count).toBeGreaterThan(100);
  expect(keeper.archive()).not.toBe(before);
  expect(keeper.archive().search.has("kilmarnock")).toBe(true);
});

test("after edits of an event, a quote and an actor everything is found as in an archive that was read afresh", () => {
  const keeper = opened();
  const afresh = () => foundIn(opened().archive());
  for (const [path, from, to] of [
    [EVENT, "Glasgow", "Kilmarnock"],
    [QUOTE, "Glasgow", "Kilmarnock"],
    ["actors.yaml", "Xi Jinping", "Xi Jinpong"],
    [EVENT, "Kilmarnock", "Glasgow"],
  ] as const) {
    edit(path, from, to);
    finish(keeper.reloadSteps(prepareSteps));
    expect(foundIn(keeper.archive()), `${path}: ${to}`).toEqual(afresh());
  }
});
