import { parseEdtf } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import { ActorId, EventId } from "#src/archive/fields.ts";
import type { Lead, LeadHeadline } from "#src/newsroom/desk/lead.ts";
import { type DeskNow, type LeadPlacement, placeReading } from "#src/newsroom/desk/place-reading.ts";
import type { Mention } from "#src/newsroom/desk/ports.ts";
import { edtfIn } from "#src/newsroom/edtf-text.ts";
import type { ItemReading } from "#src/newsroom/reading/item-reading.ts";

const NOW = Date.parse("2026-11-26T10:00:00Z");
const HOUR = 60 * 60_000;
const VISIT = EventId.parse("beijing-visit");

const aHeadline = (given: Partial<LeadHeadline> = {}): LeadHeadline => ({
  link: "https://a.example/1",
  title: "China confirms the visit for 14 December",
  publisher: "A News",
  kind: "press",
  language: "en",
  published: "2026-11-26T09:00:00Z",
  ...given,
});

const day = parseEdtf("2026-12-14");
const aReading = (given: Partial<ItemReading> = {}): ItemReading => ({
  lane: "lead",
  events: [{ id: VISIT, score: 7 }],
  proposed: undefined,
  status: "confirmed",
  date: day.ok ? day.value : undefined,
  says: "China",
  quotes: [],
  news: "new",
  why: "names China",
  ...given,
});

const NOTHING = { lane: "none", events: [], status: undefined, date: undefined } as const;
const aProposal = (given: Partial<ItemReading> = {}) =>
  aReading({
    ...NOTHING,
    proposed: { participants: [ActorId.parse("france"), ActorId.parse("india")], kind: "summit" },
    ...given,
  });

const desk = (given: Partial<DeskNow> = {}): DeskNow => ({
  leads: [],
  mentions: [],
  now: NOW,
  ...given,
});

const onlyLead = (placed: LeadPlacement): Lead => {
  expect(placed.changed).toHaveLength(1);
  return placed.changed[0]!;
};
const closed = (lead: Lead, hoursAgo: number): Lead => ({
  ...lead,
  state: "closed",
  closed: { as: "dismissed", at: new Date(NOW - hoursAgo * HOUR).toISOString() },
});

describe("a headline that tells a step", () => {
  const first = onlyLead(placeReading(aHeadline(), aReading(), desk()));

  test("opens a lead with what was read, and no more", () => {
    expect(first).toMatchObject({
      about: "step",
      state: "open",
      event: VISIT,
      status: "confirmed",
      date: "2026-12-14",
    });
    expect(first.headlines).toEqual([aHeadline()]);
  });

  test("joins the lead on the same step, which gains a source", () => {
    const second = aHeadline({ link: "https://b.example/1", publisher: "B News" });
    const lead = onlyLead(placeReading(second, aReading(), desk({ leads: [first] })));
    expect(lead.id).toBe(first.id);
    expect(lead.revision).toBe(first.revision + 1);
    expect(lead.headlines.map(({ publisher }) => publisher)).toEqual(["A News", "B News"]);
  });

  test("opens a lead of its own when it tells another step", () => {
    const other = aHeadline({ link: "https://b.example/2" });
    const lead = onlyLead(placeReading(other, aReading({ status: "cancelled" }), desk({ leads: [first] })));
    expect(lead.id).not.toBe(first.id);
  });

  test("changes nothing when it comes a second time", () => {
    expect(placeReading(aHeadline(), aReading(), desk({ leads: [first] }))).toEqual({
      changed: [],
      mention: undefined,
    });
  });

  test("is read anew when its title was rewritten, and makes no second lead", () => {
    const again = aHeadline({ title: "China calls the visit off" });
    const lead = onlyLead(placeReading(again, aReading({ status: "cancelled" }), desk({ leads: [first] })));
    expect(lead).toMatchObject({
      id: first.id,
      status: "cancelled",
      headlines: [{ title: "China calls the visit off" }],
    });
  });

  test("that the archive says already is only counted", () => {
    const placed = placeReading(aHeadline(), aReading({ news: "known" }), desk());
    expect(placed.changed).toEqual([]);
    expect(placed.mention).toMatchObject({ event: VISIT, also: true });
  });

  test("that was dealt with in the last three days does not come back, and later it does", () => {
    const later = aHeadline({ link: "https://c.example/1" });
    const soon = placeReading(later, aReading(), desk({ leads: [closed(first, 2)] }));
    expect(soon).toMatchObject({ changed: [], mention: { also: true } });
    expect(placeReading(later, aReading(), desk({ leads: [closed(first, 100)] })).changed).toHaveLength(1);
  });
});

describe("a mention", () => {
  const mention = (number: number, at = NOW): Mention => ({
    event: VISIT,
    headline: aHeadline({ link: `https://m.example/${number}` }),
    at: new Date(at).toISOString(),
    also: false,
  });
  const reading = aReading({ lane: "mention", status: undefined, date: undefined });
  const five = aHeadline({ link: "https://m.example/5" });

  test("is counted, and opens nothing", () => {
    const placed = placeReading(five, reading, desk({ mentions: [1, 2, 3].map((number) => mention(number)) }));
    expect(placed.changed).toEqual([]);
    expect(placed.mention?.event).toBe(VISIT);
  });

  test("opens one card of much talk with the fifth in a day", () => {
    const mentions = [1, 2, 3, 4].map((number) => mention(number));
    const lead = onlyLead(placeReading(five, reading, desk({ mentions })));
    expect(lead).toMatchObject({ about: "talk", event: VISIT });
    expect(lead.headlines).toHaveLength(5);
    const six = aHeadline({ link: "https://m.example/6" });
    expect(placeReading(six, reading, desk({ mentions, leads: [lead] })).changed).toEqual([]);
  });

  test("of another day does not count for that", () => {
    const mentions = [1, 2, 3, 4].map((number) => mention(number, NOW - 30 * HOUR));
    expect(placeReading(five, reading, desk({ mentions })).changed).toEqual([]);
  });
});

describe("a new event", () => {
  const waiting = onlyLead(placeReading(aHeadline(), aProposal(), desk()));

  test("waits while one newspaper alone tells of it", () => {
    expect(waiting).toMatchObject({ about: "new-event", state: "waiting", proposed: { kind: "summit" } });
  });

  test("is shown with the second publisher, and the order of its sides does not matter", () => {
    const second = aHeadline({ link: "https://b.example/1", publisher: "B News" });
    const swapped = aProposal({
      proposed: { participants: [ActorId.parse("india"), ActorId.parse("france")], kind: "summit" },
    });
    expect(onlyLead(placeReading(second, swapped, desk({ leads: [waiting] })))).toMatchObject({
      id: waiting.id,
      state: "open",
    });
  });

  test("is one and the same where one paper has a summit and another a visit, near in time", () => {
    const second = aHeadline({ link: "https://b.example/2", publisher: "B News" });
    const visit = aProposal({
      proposed: { participants: [ActorId.parse("france"), ActorId.parse("india")], kind: "visit" },
    });
    expect(onlyLead(placeReading(second, visit, desk({ leads: [waiting] }))).id).toBe(waiting.id);
    const treaty = aProposal({
      proposed: { participants: [ActorId.parse("france"), ActorId.parse("india")], kind: "agreement" },
    });
    expect(onlyLead(placeReading(second, treaty, desk({ leads: [waiting] }))).id).not.toBe(waiting.id);
  });

  test("is another one months away", () => {
    const dated = { ...waiting, date: "2026-12-14" };
    const near = aProposal({ date: edtfIn("2026-12-16") });
    const far = aProposal({ date: edtfIn("2027-03") });
    const second = aHeadline({ link: "https://b.example/3", publisher: "B News" });
    expect(onlyLead(placeReading(second, near, desk({ leads: [dated] }))).id).toBe(waiting.id);
    expect(onlyLead(placeReading(second, far, desk({ leads: [dated] }))).id).not.toBe(waiting.id);
  });

  test("is shown at once when an official one tells of it", () => {
    expect(onlyLead(placeReading(aHeadline({ kind: "official" }), aProposal(), desk())).state).toBe("open");
  });

  test("is the sixth of a day no longer", () => {
    const opened = [1, 2, 3, 4, 5].map(
      (number): Lead => ({ ...waiting, id: `00000000000${number}`, state: "open", proposed: undefined }),
    );
    expect(
      onlyLead(
        placeReading(
          aHeadline({ kind: "official", link: "https://z.example/9" }),
          aProposal(),
          desk({ leads: opened }),
        ),
      ).state,
    ).toBe("waiting");
  });
});

test("a headline about nothing goes nowhere", () => {
  expect(placeReading(aHeadline(), aReading(NOTHING), desk())).toEqual({ changed: [], mention: undefined });
});
