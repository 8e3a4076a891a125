import { describe, expect, test } from "vitest";
import { afterEdition } from "#src/digest/close-edition.ts";
import { composeDigest } from "#src/digest/compose.ts";
import type { Digest } from "#src/digest/digest.ts";
import { Edition } from "#src/digest/edition.ts";
import { StoredSubscription } from "#src/digest/subscription.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";

const NOW = Date.parse("2026-11-26T08:00:00Z");

const planned = (known: string, date: string) => aDevelopment({ known, status: "planned", date });

/** What the first edition of a new digest tells: everything was in the archive before it was set up. */
function welcomeTo(
  events: readonly ReturnType<typeof anEvent>[],
  given: Parameters<typeof aSubscription>[0] = {},
): Digest {
  const archive = anArchive({ events });
  const ledger = extendLedger(EMPTY_LEDGER, recordArchive(archive, EMPTY_LEDGER, NOW));
  const to = ledger.head ?? 0;
  const slot = { local: "2026-11-26T08:00", instant: NOW };
  const subscription = aSubscription({ place: to, welcome: true, upcoming: 0, ...given });
  return composeDigest({ archive, ledger, subscription, to, slot, now: NOW, merged: false });
}

const titles = ({ groups }: Digest) => groups.map(({ group, items }) => [group, items.map(({ event }) => event)]);

describe("the first edition", () => {
  const off = anEvent({
    id: "off",
    developments: [planned("2026-03-01", "2026-06"), aDevelopment({ known: "2026-05-20", status: "cancelled" })],
  });
  const old = anEvent({ id: "old", developments: [planned("2026-04-01", "2026-12-03")] });
  const fresh = anEvent({ id: "fresh", developments: [planned("2026-05-31", "2027-01-15")] });
  const far = anEvent({ id: "far", developments: [planned("2026-02-01", "2027-09")] });

  test("tells the changes of the 30 days up to where the archive ends, and says so, though none of it is new", () => {
    const digest = welcomeTo([off, old, fresh, far]);
    expect(titles(digest)).toEqual([
      ["off", ["off"]],
      ["new", ["fresh"]],
    ]);
    expect(digest.groups[0]?.items[0]?.before?.status).toBe("planned");
    expect([digest.quiet, digest.welcome]).toEqual([
      false,
      { since: "2026-05-01", until: "2026-05-31", more: 0, moreAhead: 0 },
    ]);
    expect(digest.knownUntil).toBe("2026-05-31");
  });

  test("a step that may have been known months before the time is not told as news of it", () => {
    const doubtful = anEvent({ id: "doubtful", developments: [planned("[2026-01-01..2026-05-31]", "2027")] });
    const digest = welcomeTo([doubtful, fresh]);
    expect(titles(digest)).toEqual([["new", ["fresh"]]]);
  });

  test("a step that a later one shows to have been known before the time is no news of it", () => {
    const bounded = anEvent({
      id: "bounded",
      developments: [planned("[..2026-05-31]", "2027"), planned("2026-04-01", "2027-09")],
    });
    expect(titles(welcomeTo([bounded, fresh]))).toEqual([["new", ["fresh"]]]);
  });

  test("lists what lies ahead in the next 90 days, also where no such list was asked for", () => {
    expect(welcomeTo([off, old, fresh, far]).ahead.map(({ event }) => event)).toEqual(["old", "fresh"]);
  });

  test("fits one message: the most important four, and how many more there are", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      anEvent({ id: `event-${index}`, developments: [planned("2026-05-30", "2026-12-10")] }),
    );
    const digest = welcomeTo([...many, off]);
    expect(titles(digest).map(([group, ids]) => [group, ids?.length])).toEqual([
      ["off", 1],
      ["new", 3],
    ]);
    expect([digest.welcome?.more, digest.ahead.length, digest.welcome?.moreAhead]).toEqual([9, 4, 8]);
  });

  test("is posted when the archive has nothing for it, and heeds the filters", () => {
    const digest = welcomeTo([off, fresh], { topics: ["nothing-of-this"] });
    expect([titles(digest), digest.ahead, digest.quiet, digest.leftOut]).toEqual([[], [], false, []]);
  });

  test("leaves out remarks, unless they are asked for", () => {
    const said = aDevelopment({ known: "2026-05-25", says: "the Kremlin", summary: "Talks go on." });
    const event = anEvent({ id: "event", developments: [planned("2026-03-01", "2026-12-20"), said] });
    expect(titles(welcomeTo([event]))).toEqual([]);
    expect(titles(welcomeTo([event], { remarks: true }))).toEqual([["remarks", ["event"]]]);
  });
});

test("once an edition is out, or some of it, the next one is no welcome; when none was posted, it still is", () => {
  const subscription = aSubscription({ welcome: true });
  const page = { body: {}, nonce: "n", marker: 2 ** 20, state: "sent" as const };
  const at = "2026-11-26T08:00:00.000Z";
  const edition = Edition.parse({
    id: "d1@2026-11-26T08:00",
    guild: "1000",
    subscription: "d1",
    channel: "2000",
    slot: at,
    createdAt: at,
    pages: [page],
    failures: 0,
    from: 0,
    to: 0,
  });
  const welcomeAfter = (kind: "posted" | "partly" | "not-posted") =>
    afterEdition(subscription, edition, { at, kind }).welcome;
  expect([welcomeAfter("posted"), welcomeAfter("partly"), welcomeAfter("not-posted")]).toEqual([
    undefined,
    undefined,
    true,
  ]);
});

test("a record from before there were welcomes, remarks and pictures is read as one that has none of them", () => {
  const { remarks, picture, welcome } = StoredSubscription.parse(JSON.parse(JSON.stringify(aSubscription())));
  expect([remarks, picture, welcome]).toEqual([undefined, undefined, undefined]);
});
