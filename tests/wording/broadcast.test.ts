import { describe, expect, test } from "vitest";
import { pauseNotice } from "#src/discord/render/broadcast/pause-notice.ts";
import { digestLabel } from "#src/wording/describe-digest.ts";
import { describeDigestLimits } from "#src/wording/describe-limits.ts";
import { describePermissions } from "#src/wording/describe-reason.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, aTopic } from "#tests/helpers/archive.ts";

const { agenda, broadcast, follow, remind } = ENGLISH;

describe("an agenda of one day", () => {
  test("is of today and tomorrow", () => {
    expect(agenda.span({ days: 1 })).toBe("Today and tomorrow");
    expect(agenda.span({ days: 90 })).toBe("The next 90 days");
  });

  test("says so when it is empty", () => {
    expect(agenda.nothing({ days: 1 })).toBe("My archive has nothing for today or tomorrow.");
    expect(agenda.nothing({ days: 30 })).toBe("My archive has nothing for the next 30 days.");
  });
});

test("what found no room is counted, and pointed to by number", () => {
  expect([0, 1, 2].map((count) => agenda.rest({ count }))).toEqual([
    "Everything ahead",
    "Everything ahead: 1 more",
    "Everything ahead: 2 more",
  ]);
  expect([1, 2].map((count) => broadcast.changesLeft({ count }))).toEqual(["1 change", "2 changes"]);
  expect([1, 2].map((count) => broadcast.quotesLeft({ count }))).toEqual(["1 quote", "2 quotes"]);
  expect([1, 2].map((count) => broadcast.aheadLeft({ count }))).toEqual(["1 event ahead", "2 events ahead"]);
  expect([1, 2].map((count) => broadcast.quotationsLeft({ count }))).toEqual(["1 recent quote", "2 recent quotes"]);
});

test("a limit of one message is a message", () => {
  expect(broadcast.atMost({ most: 1 })).toBe("A digest has at most 1 message.");
  expect(broadcast.atMost({ most: 3 })).toBe("A digest has at most 3 messages.");
  expect(follow.atMost({ most: 1 })).toBe("I send at most 1 message at a time.");
  expect(follow.atMost({ most: 3 })).toBe("I send at most 3 messages at a time.");
});

describe("the time that a digest covers", () => {
  test("is named", () => {
    expect(broadcast.period({ span: "9–10 November 2021", merged: "no" })).toBe("9–10 November 2021");
  });

  test("is told to take the place of several", () => {
    expect(broadcast.period({ span: "9–12 November 2021", merged: "yes" })).toBe(
      "9–12 November 2021, all in one: earlier digests could not be posted",
    );
  });
});

test("the standing of a quote is told as it was and as it is", () => {
  expect(broadcast.standingChanged({ before: "reported", after: "verified" })).toBe("Was reported, now verified");
  expect(broadcast.standingChanged({ before: "disputed", after: "misattributed" })).toBe(
    "Was disputed, now misattributed",
  );
});

test("what a digest was narrowed to, by name", () => {
  const archive = anArchive({
    events: [],
    actors: [anActor({ id: "xi-jinping", name: "Xi Jinping" })],
    topics: [aTopic({ id: "us-china", name: "US-China relations" })],
  });
  expect(describeDigestLimits({}, archive, ENGLISH)).toEqual([]);
  expect(
    describeDigestLimits(
      { topics: ["us-china"], actors: ["xi-jinping"], kind: "summit", least: "under-way" },
      archive,
      ENGLISH,
    ),
  ).toEqual(["US-China relations", "Xi Jinping", "summit", "at least under way"]);
});

test("a digest is called by its channel, days, time and topics", () => {
  const archive = anArchive({ topics: [aTopic({ id: "us-china", name: "US-China relations" })] });
  const digest = { at: "08:00", zone: "UTC", days: "daily" } as const;
  const label = (more: object) => digestLabel({ ...digest, ...more }, "digests", archive, ENGLISH);
  expect(label({})).toBe("#digests · daily 08:00 UTC · all topics");
  expect(label({ days: "weekdays", topics: ["us-china"] })).toBe(
    "#digests · Monday to Friday 08:00 UTC · US-China relations",
  );
  expect(label({ days: "sunday", zone: "America/New_York" })).toBe("#digests · Sundays 08:00 New York · all topics");
  expect(label({ days: "first-of-month" })).toBe("#digests · first of the month 08:00 UTC · all topics");
  expect(label({ at: undefined, topics: ["us-china", "b", "c"] })).toBe(
    "#digests · as it happens · US-China relations and 2 more",
  );
  expect(digestLabel(digest, undefined, archive, ENGLISH)).toBe(
    "a channel that I cannot see · daily 08:00 UTC · all topics",
  );
});

test("permissions are called what Discord’s settings call them, also those that an older version wrote out", () => {
  const missing = ["ViewChannel", "MentionEveryone", "Send Messages", "SomethingNewer"];
  expect(describePermissions(missing, ENGLISH)).toBe(
    "View Channel, Mention @everyone, @here, and All Roles, Send Messages, SomethingNewer",
  );
});

test("whoever set up a digest is told why it was paused, in words; nothing in them formats", () => {
  const told = (reason: string) => pauseNotice({ id: "d1", channel: "2000", reason }, ENGLISH);
  expect(told("Missing Access (50001)")).toContain("The digest in <#2000> is paused: Missing Access (50001).");
  expect(told("http-status: 502")).toContain("is paused: Discord answered 502.");
  expect(told("**bold** @everyone")).toContain("\\*\\*bold\\*\\* \\@everyone.");
});

test("a reminder that comes late says so", () => {
  expect(remind.asked({ before: "1 day before" })).toBe("You asked to be reminded 1 day before");
  expect(remind.askedLate({ before: "1 day before" })).toBe("This comes late: you asked to be reminded 1 day before");
});
