import { expect, test } from "vitest";
import { ASKED_ON, LABELS, type Label, type QueryKind } from "#tests/archive/search-labels.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();

/** Those whose target the archive has. */
const labels = LABELS.filter(({ targets }) => targets.some(isThere));

test("the labelled queries are many, of every kind, and none stands twice", () => {
  expect(LABELS.length).toBeGreaterThanOrEqual(150);
  expect(labels.length).toBeGreaterThanOrEqual(80);
  expect(new Set(LABELS.map(({ words }) => words)).size).toBe(LABELS.length);
  for (const kind of [
    "exact",
    "prefix",
    "typo",
    "alias",
    "script",
    "several",
    "date",
    "phrase",
  ] satisfies QueryKind[]) {
    expect(labels.filter((label) => label.kind === kind).length, kind).toBeGreaterThan(5);
  }
});

test("nine of ten labelled queries have a right record first, and nearly all among the first five", () => {
  const places = labels.map(placeOf);
  const share = (below: number) => places.filter((place) => place < below).length / places.length;
  const missed = labels.filter((_, n) => (places[n] ?? 0) >= 5).map(({ words }) => words);
  expect(share(1)).toBeGreaterThanOrEqual(0.9);
  expect(share(5), `missed: ${missed.join(" · ")}`).toBeGreaterThanOrEqual(0.97);
});

/** From 0; infinite when none of the first five is right. */
function placeOf({ words, targets }: Label): number {
  const hits = archive.search.find(words, { limit: 5, today: ASKED_ON });
  const place = hits.findIndex(({ kind, id }) => targets.includes(`${kind}/${id}`));
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

function isThere(target: string): boolean {
  const [kind, id] = target.split("/");
  const shelf = { event: archive.events, quote: archive.quotes, actor: archive.actors, topic: archive.topics }[kind!];
  return shelf?.has(id!) === true;
}
