import fc from "fast-check";
import { expect, test } from "vitest";
import { messageIdentity } from "#src/delivery/page.ts";
import { nowEditionId, scheduledEditionId } from "#src/digest/edition.ts";

const pages = fc.tuple(fc.string(), fc.string(), fc.nat(50));

test("marks are the same for the same page, and others for another edition, channel or page", () => {
  fc.assert(
    fc.property(pages, pages, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(messageIdentity(...one)).toEqual(messageIdentity(...one));
      expect(messageIdentity(...one).nonce === messageIdentity(...other).nonce).toBe(same);
    }),
  );
  const base = messageIdentity("1000/d1@2021-11-10T08:00", "2000", 0);
  const others = [
    messageIdentity("1001/d1@2021-11-10T08:00", "2000", 0),
    messageIdentity("1000/d1@2021-11-10T08:00", "2001", 0),
    messageIdentity("1000/d1@2021-11-10T08:00", "2000", 1),
  ];
  for (const { nonce, marker } of others) {
    expect(nonce).not.toBe(base.nonce);
    expect(marker).not.toBe(base.marker);
  }
});

test("marks fit Discord: 25 characters, and an int32 above the small ids", () => {
  fc.assert(
    fc.property(pages, (page) => {
      const { nonce, marker } = messageIdentity(...page);
      expect(nonce).toMatch(/^[\w-]{25}$/);
      expect(Number.isInteger(marker) && marker >= 2 ** 20 && marker < 2 ** 31).toBe(true);
    }),
  );
});

test("editions are named by subscription and local time", () => {
  expect(scheduledEditionId("d1", "2021-11-10T08:00")).toBe("d1@2021-11-10T08:00");
  expect(nowEditionId("d1", Date.parse("2021-11-10T08:12:05Z"))).toBe("d1@now-2021-11-10T08:12:05.000Z");
});
