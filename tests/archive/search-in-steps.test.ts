// A search in steps: whatever happens between two of them, it finds what a search in one go finds.
import { expect, test } from "vitest";
import { createSearch, type Search } from "#src/archive/search/search.ts";
import { createSearchIndex } from "#src/archive/search/search-index.ts";
import { finish, type Steps } from "#src/archive/steps.ts";
import { anArchive, anEvent } from "#tests/helpers/archive.ts";

const TODAY = "2026-06-01";

const ROME = anEvent({ id: "g20-rome", title: "G20 summit in Rome" });
const BALI = anEvent({ id: "g20-bali", title: "G20 summit in Bali" });
const MIAMI = anEvent({ id: "g20-miami", title: "G20 summit in Miami" });

function indexOf(events: readonly (typeof ROME)[]) {
  const index = createSearchIndex();
  index.update(anArchive({ events }));
  return index;
}

function idsOf(hits: ReturnType<Search["find"]>): readonly string[] {
  return hits.map(({ id }) => id);
}

/** Some steps of it. */
function begin<T>(steps: Steps<T>, count: number): Steps<T> {
  for (let n = 0; n < count; n++) steps.next();
  return steps;
}

test("two searches whose steps alternate find what each finds alone", () => {
  const search = createSearch(indexOf([ROME, BALI, MIAMI]));
  const [one, other] = ["g20 summit in rome", "summit in bali or miami"] as const;
  const alone = [one, other].map((words) => search.find(words, { today: TODAY }));
  const under = [one, other].map((words) => search.findSteps(words, { today: TODAY }));
  const found = under.map((): ReturnType<Search["find"]> | undefined => undefined);
  while (found.includes(undefined)) {
    for (const [n, steps] of under.entries()) {
      const step = found[n] === undefined ? steps.next() : undefined;
      if (step?.done === true) found[n] = step.value;
    }
  }
  expect(found).toEqual(alone);
});

test("what is taken from the archive between any two steps is not found, and what is new is", () => {
  const fresh = createSearch(indexOf([BALI, MIAMI])).find("g20 summit", { today: TODAY });
  expect(idsOf(fresh).toSorted()).toEqual(["g20-bali", "g20-miami"]);
  const whole = [...createSearch(indexOf([ROME, BALI])).findSteps("g20 summit", { today: TODAY })].length;
  expect(whole).toBeGreaterThan(3);
  for (let count = 1; count <= whole; count++) {
    const index = indexOf([ROME, BALI]);
    const steps = begin(createSearch(index).findSteps("g20 summit", { today: TODAY }), count);
    index.update(anArchive({ events: [BALI, MIAMI] }));
    expect(finish(steps), `after ${count} of ${whole} steps`).toEqual(fresh);
  }
});

test("a search that is given up leaves nothing behind for the next", () => {
  const search = createSearch(indexOf([ROME, BALI, MIAMI]));
  const before = search.find("rome", { today: TODAY });
  for (const count of [2, 5, 8]) begin(search.findSteps("g20 summit in bali", { today: TODAY }), count).return([]);
  expect(search.find("rome", { today: TODAY })).toEqual(before);
});

test("a word that was searched for is unread no more once the archive has it", () => {
  const index = indexOf([ROME]);
  const search = createSearch(index);
  search.find("miami", { today: TODAY });
  expect(search.unread("miami").words).toEqual(["miami"]);
  index.update(anArchive({ events: [ROME, MIAMI] }));
  expect(search.unread("miami").words).toEqual([]);
});
