import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFeedDate } from "#src/newsroom/feeds/feed-date.ts";

const NOW = Date.parse("2026-11-26T12:00:00Z");

const read = (text: string, zone?: string) => {
  const instant = parseFeedDate(text, zone, NOW);
  return instant === undefined ? undefined : new Date(instant).toISOString().replace(":00.000Z", "Z");
};

describe("a date of a feed", () => {
  test.each([
    ["Thu, 26 Nov 2026 10:00:00 GMT", "2026-11-26T10:00Z"],
    ["Thu, 26 Nov 2026 10:00:00 BST ", "2026-11-26T09:00Z"],
    ["Thu, 26 Nov 2026 10:00:00 CEST", "2026-11-26T08:00Z"],
    ["Thu, 26 Nov 2026 10:00:00 MSK", "2026-11-26T07:00Z"],
    ["Thu, 26 Nov 2026 10:00:00 JST", "2026-11-26T01:00Z"],
    ["Wed, 25 Nov 2026 22:00:00 EST", "2026-11-26T03:00Z"],
    ["Thu, 26 Nov 2026 10:00:00 -0500", "2026-11-26T15:00Z"],
    ["26 Nov 26 10:00 GMT", "2026-11-26T10:00Z"],
    ["Thu Nov 26 2026 10:00:00 GMT+0300 (MSK)", "2026-11-26T07:00Z"],
    ["November 25, 2026 3:15 PM EST", "2026-11-25T20:15Z"],
    ["November 25, 2026 12:15 a.m.", "2026-11-25T00:15Z"],
    ["2026-11-26T10:00:00.123+09:00", "2026-11-26T01:00Z"],
    ["2026-11-26T10:00:00", "2026-11-26T10:00Z"],
    ["20261126T100000Z", "2026-11-26T10:00Z"],
    ["26.11.2026 10:00", "2026-11-26T10:00Z"],
    ["25/11/2026", "2026-11-25T00:00Z"],
  ])("%s is %s", (text, wanted) => {
    expect(
      read(text)
        ?.replace(/\.\d+Z/, "Z")
        .replace(/(T\d\d:\d\d):\d\dZ/, "$1Z"),
    ).toBe(wanted);
  });

  test.each([
    ["26 Kasım 2026 Perşembe 10:30", "2026-11-26T10:30Z"],
    ["Per, 26 KASIM 2026 10:30:00 +0300", "2026-11-26T07:30Z"],
    ["15 Şubat 2026 10:30", "2026-02-15T10:30Z"],
    ["Чт, 26 ноя 2026 10:00:00 +0300", "2026-11-26T07:00Z"],
    ["26 мая 2026, 10:30", "2026-05-26T10:30Z"],
    ["Πεμ, 26 Νοε 2026 10:15:00 EET", "2026-11-26T08:15Z"],
    ["13 Μαΐου 2026 10:15", "2026-05-13T10:15Z"],
    ["2026년 11월 26일 오전 10:30", "2026-11-26T10:30Z"],
    ["2026-11-25 오후 03:30:00", "2026-11-25T15:30Z"],
    ["2026-július-13T9:15-05:00", "2026-07-13T14:15Z"],
    ["2026. november 26. 10:30", "2026-11-26T10:30Z"],
    ["2026年11月26日 10時30分", "2026-11-26T10:30Z"],
    ["mar, 24 nov 2026 09:00", "2026-11-24T09:00Z"],
  ])("in the words of its language, %s is %s", (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    "",
    "now",
    "31 Nov 2026",
    "2026-02-29T10:00:00Z",
    "11/12/2026",
    "Thu, 26 Nov 2026 25:00:00 GMT",
    "Thu, 26 Nov 2026 10:61:00 GMT",
    "26 Nov",
    "Nov 2026",
    "1970-01-01T00:00:00Z",
    "Fri, 27 Nov 2026 12:00:01 GMT",
    "2027-11-26",
    "9".repeat(5000),
  ])("“%s” is none", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test("without a zone is read in that of the feed, and in UTC if that has none", () => {
    expect(read("2026-11-26 10:00", "Europe/Istanbul")).toBe("2026-11-26T07:00Z");
    expect(read("26 Nov 2026", "Asia/Tokyo")).toBe("2026-11-25T15:00Z");
    expect(read("26 Nov 2026")).toBe("2026-11-26T00:00Z");
  });

  test("with a zone of two meanings has that of the feed", () => {
    expect(read("Thu, 26 Nov 2026 10:00:00 CST", "Asia/Shanghai")).toBe("2026-11-26T02:00Z");
    expect(read("Wed, 25 Nov 2026 10:00:00 CST")).toBe("2026-11-25T16:00Z");
    expect(read("Thu, 26 Nov 2026 10:00:00 IST", "Asia/Jerusalem")).toBe("2026-11-26T08:00Z");
  });

  test("a clock that is a few hours ahead is believed", () => {
    expect(read("Thu, 26 Nov 2026 20:00:00 GMT")).toBe("2026-11-26T20:00Z");
  });

  test("any instant comes back out of the forms in which it is written", () => {
    const instants = fc.integer({ min: Date.parse("1991-01-01") / 1000, max: NOW / 1000 }).map((s) => s * 1000);
    fc.assert(
      fc.property(instants, (instant) => {
        const date = new Date(instant);
        for (const text of [date.toUTCString(), date.toISOString(), date.toUTCString().replace("GMT", "+0000")])
          expect(parseFeedDate(text, "Asia/Tokyo", NOW)).toBe(instant);
      }),
    );
  });

  test("no text makes it throw, or gives a time that lies ahead", () => {
    const piece = fc.constantFrom("Nov", "2026", "26", ":", "-", "T", "+", "99", "PM", " ", ".", "오후", "Z", "월");
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 14 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, "Asia/Tokyo"), (text, zone) => {
        const instant = parseFeedDate(text, zone, NOW) ?? NOW;
        expect(instant).toBeLessThanOrEqual(NOW + 24 * 60 * 60 * 1000);
      }),
    );
  });
});
