import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { type SchedulableEvent, scheduledTimeOf } from "#src/agenda/schedulable-event.ts";
import { ScheduledEventContent } from "#src/agenda/scheduled-event-record.ts";
import type { TopicId } from "#src/archive/fields.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { agendaPage } from "#src/discord/render/broadcast/agenda-page.ts";
import { scheduledEventContent } from "#src/discord/render/broadcast/scheduled-event.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, aSource } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { topicId } from "#tests/helpers/ids.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const TODAY = "2021-11-09";
const CHANGED = Date.parse("2021-11-09T10:00:00Z");
/** Discord counts from noon of that day. */
const ENDS = `My archive ends on 8 November 2021, <t:${Date.parse("2021-11-08T12:00Z") / 1000}:R>; newer events may be missing.`;
const day = (n: number) => `2021-11-${String(n).padStart(2, "0")}`;

describe("the message of an agenda", () => {
  const planned = (id: string, title: string, date: string, step = {}) =>
    anEvent({
      id,
      title,
      topics: ["us-china"],
      developments: [
        aDevelopment({ known: "2021-11-01", status: "planned", date, sources: ["repost", "wh"], ...step }),
      ],
    });
  const events = [
    planned("week", "Talks in Rome", "[2021-11-15..2021-11-21]"),
    planned("day", "Summit", "2021-11-12", { status: "confirmed", "confirmed-by": ["china"] }),
    planned("named", "Call", "2021-11-16", { status: "tentative" }),
    planned("visit", "Visit", "2021-12-20/2022-01-03", { status: "confirmed" }),
    planned("evening", "Gala", "2021-11-13", { "part-of-day": "evening" }),
    anEvent({
      id: "off",
      title: "A visit",
      topics: ["us-china"],
      developments: [
        aDevelopment({ known: "2021-11-01", status: "confirmed", date: "2021-11-20" }),
        aDevelopment({ known: "2021-11-08", status: "cancelled" }),
      ],
    }),
    anEvent({
      id: "on",
      title: "A conference",
      developments: [aDevelopment({ known: "2021-11-01", status: "under-way", date: "2021-11-01/2021-11-12" })],
    }),
    anEvent({
      id: "autumn",
      title: "A conference of some kind",
      developments: [aDevelopment({ known: "2021-11-01", status: "floated", date: "2021-23" })],
    }),
    anEvent({
      id: "long-off",
      title: "Long forgotten",
      developments: [aDevelopment({ known: "2021-10-01", status: "cancelled", date: "2021-11-20" })],
    }),
  ];
  const sources = [
    aSource({ id: "repost", publisher: "Copy", url: "https://example.org/copy", kind: "repost" }),
    aSource({ id: "wh", publisher: "White House", url: "https://example.org/a" }),
  ];
  const archive = anArchive({ events, sources }, CHANGED);
  const shown = (choices: { days: number; topic?: TopicId }, of = archive, today = TODAY) =>
    readBody(agendaPage(agendaContentOf(choices, of, today), of, ENGLISH, 7_000_000));

  test("by week, the date first, then what, how settled, and a link; what goes on first, what is not settled last", () => {
    const link = "[White House](<https://example.org/a>)";
    expect(shown({ days: 90 })).toBe(
      [
        "## Agenda\n-# The next 90 days",
        [
          "### Under way\n**1–12 Nov** · A conference\n-# Under way · No source given",
          `### This week\n**Fri 12 Nov** · Summit\n-# Confirmed by China · ${link}`,
          `**Saturday 13 November 2021, evening** · Gala\n-# Planned · ${link}`,
          `### Next week\n**No day yet** · Talks in Rome\n-# Planned · ${link}`,
          `**Tue 16 Nov** · Call\n-# Tentative · ${link}`,
          `### Week of 20 Dec\n**20 Dec 2021 – 3 Jan 2022** · Visit\n-# Confirmed · ${link}`,
          "### Called off or put off\n**Sat 20 Nov** · ~~A visit~~\n-# Cancelled, known since 8 November 2021 · No source given",
          "### No firm week yet\n**Autumn 2021** · A conference of some kind\n-# Floated · No source given",
        ].join("\n"),
        `-# ${ENDS}`,
        "[Everything ahead]",
      ].join("\n"),
    );
  });

  test("says what it is narrowed to, and how far it looks", () => {
    const text = shown({ days: 5, topic: topicId("us-china") });
    expect(text).toContain("## Agenda: US-China relations\n-# The next 5 days, then later");
    expect(text).not.toContain("A conference");
    expect(shown({ days: 90, topic: topicId("us-china") })).toContain("-# The next 90 days\n");
  });

  test("is true to its title: what may come after the days that it names, or only next year, is told apart and announced", () => {
    const of = anArchive({
      events: [
        planned("soon", "Soon", "2021-11-12"),
        planned("december", "In December", "2021-12-14"),
        planned("year", "Some day", "2021"),
        planned("next", "Next year", "2022"),
        planned("january", "In January", "2022-01-10"),
        planned("spring", "In spring", "2022-05-10"),
      ],
    });
    const titles = (text: string) =>
      text.split("\n").flatMap((line) => /^(?:### .*|.* · (.*))$/.exec(line)?.slice(0, 1) ?? []);
    const told = titles(shown({ days: 14 }, of)).filter((line) => !line.startsWith("-#"));
    expect(told).toEqual([
      "### This week",
      "**Fri 12 Nov** · Soon",
      "### Later this year",
      "**Tue 14 Dec** · In December",
      "### Time still open",
      "**2021** · Some day",
      "### 2022 or later",
      "**2022** · Next year",
      "**Mon 10 Jan 2022** · In January",
      "**Tue 10 May 2022** · In spring",
    ]);
    expect(shown({ days: 14 }, of)).toContain("-# The next 14 days, then later");
    const far = shown({ days: 90 }, of);
    expect(far).toContain("### Week of 10 Jan 2022\n**Mon 10 Jan 2022** · In January");
    expect(far).toContain("### 2022 or later\n**2022** · Next year");
    const near = anArchive({ events: [planned("soon", "Soon", "2021-11-12")] });
    expect(shown({ days: 14 }, near)).toContain("-# The next 14 days\n");
  });

  test("an archive that ended long ago is marked once, above what it tells; a fresh one says how far it reaches below", () => {
    const old = agendaPage(agendaContentOf({ days: 90 }, archive, "2021-11-23"), archive, ENGLISH, 7_000_000);
    expect(readBody(old).split("\n").slice(0, 3)).toEqual(["## Agenda", "-# The next 90 days", `⚠️ ${ENDS}`]);
    expect(readBody(old).match(/My archive ends/g)).toHaveLength(1);
    const fresh = agendaPage(agendaContentOf({ days: 90 }, archive, "2021-11-22"), archive, ENGLISH, 7_000_000);
    expect(readBody(fresh)).toContain(`-# ${ENDS}`);
    expect(readBody(fresh)).not.toContain("⚠️");
    expect(old.components[0].accent_color).not.toBe(fresh.components[0].accent_color);
  });

  test("of one day speaks of today and tomorrow", () => {
    expect(shown({ days: 1 })).toContain("## Agenda\n-# Today and tomorrow, then later");
    const empty = anArchive({}, CHANGED);
    expect(shown({ days: 1 }, empty)).toContain("My archive has nothing for today or tomorrow.");
  });

  test("says so when there is nothing", () => {
    expect(shown({ days: 30 }, anArchive({}, CHANGED))).toContain("My archive has nothing for the next 30 days.");
  });

  test("is one message with ten items, and a button to the rest of the same", () => {
    const many = Array.from({ length: 90 }, (_, n) =>
      planned(`e${n}`, `Event number ${n}`, day(10 + (n % 20)), { status: "confirmed" }),
    );
    const full = anArchive({ events: many }, CHANGED);
    const body = agendaPage(
      agendaContentOf({ days: 90, topic: topicId("us-china") }, full, TODAY),
      full,
      ENGLISH,
      7_000_000,
    );
    expectToFit(body);
    const text = readBody(body);
    expect(text.match(/Event number/g)).toHaveLength(10);
    expect(text).toContain("[Everything ahead: 80 more]");
    expect(JSON.stringify(body)).toContain('[\\"ask\\",\\"next\\",0,\\"us-china\\"]');
  });

  test("carries its marker, and fits whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 }).filter((text) => text.trim().length > 0),
          {
            maxLength: 60,
          },
        ),
        (titles) => {
          const wild = anArchive({
            events: titles.map((title, n) => ({
              ...anEvent({
                id: `e${n}`,
                developments: [aDevelopment({ known: "2021-11-01", status: "confirmed", date: day(10 + (n % 20)) })],
              }),
              title,
            })),
          });
          const body = agendaPage(agendaContentOf({ days: 90 }, wild, TODAY), wild, ENGLISH, 7_000_000);
          expectToFit(body);
          expect(body.components[0].id).toBe(7_000_000);
        },
      ),
    );
  });

  test("fits for the archive that ships, on every day", () => {
    const archive = shipped();
    for (const today of ["2019-06-01", "2021-11-01", "2026-05-01", "2027-01-01"]) {
      expectToFit(agendaPage(agendaContentOf({ days: 366 }, archive, today), archive, ENGLISH, 7_000_000));
    }
  });
});

describe("an event of a server", () => {
  const archive = anArchive({
    sources: [aSource({ id: "wh", publisher: "White House", url: "https://example.org/a_(b)" })],
  });
  const occasion = (given: Parameters<typeof anEvent>[0], step = {}): SchedulableEvent => {
    const event = anEvent({
      ...given,
      developments: [
        aDevelopment({
          known: "2021-11-08",
          status: "confirmed",
          "confirmed-by": ["united-states"],
          date: "2021-11-15",
          says: "the White House",
          sources: ["wh"],
          ...step,
        }),
      ],
    });
    const state = stateAsOf(event, undefined)!;
    return { ...scheduledTimeOf(state, archive)!, event, state, newest: event.developments[0]! };
  };

  test("says how settled it is, when, what is not known, who says so, and where that can be read", () => {
    expect(scheduledEventContent(occasion({ title: "Summit", place: { name: "Rome" } }), archive, ENGLISH)).toEqual({
      name: "Summit",
      start: "2021-11-15T00:00:00.000Z",
      end: "2021-11-16T00:00:00.000Z",
      location: "Rome",
      description: [
        "Confirmed by the United States, known since 8 November 2021",
        "Monday 15 November 2021",
        "The hour is not known: shown as the whole day",
        "According to the White House",
        "What became known on 2021-11-08.",
        "Source: White House <https://example.org/a_%28b%29>",
      ].join("\n"),
    });
  });

  test("an instant whose end is not known says so", () => {
    const text = scheduledEventContent(
      occasion({}, { start: "2021-11-15T19:46:00-05:00" }),
      archive,
      ENGLISH,
    ).description;
    expect(text).toContain("When it ends is not known");
    expect(text).not.toContain("whole day");
  });

  test("a virtual one has no place but a form", () => {
    expect(scheduledEventContent(occasion({ format: "virtual" }), archive, ENGLISH).location).toBe("By video");
  });

  test("what was curated neither formats nor pings", () => {
    const text = scheduledEventContent(
      occasion({}, { summary: "**Bold** @everyone <@1>" }),
      archive,
      ENGLISH,
    ).description;
    expect(text).toContain("\\*\\*Bold\\*\\* \\@everyone \\<\\@1\\>");
  });

  test("keeps within Discord's limits whatever the archive holds", () => {
    const line = (most: number) =>
      fc.string({ unit: "grapheme", minLength: 1, maxLength: most }).filter((text) => text.trim().length > 0);
    fc.assert(
      fc.property(line(100), line(80), line(140), line(320), line(240), (title, place, says, summary, publisher) => {
        const wild = anArchive({
          sources: [{ ...aSource({ id: "wh", url: `https://example.org/${"a".repeat(600)}` }), publisher }],
        });
        const base = occasion({ place: { name: "Rome" } });
        const sheet = scheduledEventContent(
          {
            ...base,
            event: { ...base.event, title },
            state: { ...base.state, place: { name: place } },
            newest: { ...base.newest, says, summary },
          },
          wild,
          ENGLISH,
        );
        expect(ScheduledEventContent.safeParse(sheet).error).toBeUndefined();
      }),
    );
  });
});

describe("/agenda list", () => {
  const agenda = {
    guild: "1000",
    channel: "2000",
    days: 90,
    topic: topicId("us-china"),
    events: true,
    createdBy: "3000",
    createdAt: "2021-11-09T12:00:00.000Z",
    failures: 0,
    post: { state: "there", generation: 0, id: "9000", pin: "refused" },
    paused: { why: "forbidden", reason: "Missing Permissions (50013)", since: "2021-11-09T12:00:00.000Z" },
  } as const;

  test("tells where each is, what keeps it from being true, and how it goes with the events", () => {
    const body = render(
      { kind: "agendas", agendas: [{ agenda, events: { there: 3, left: 2, problem: "Missing Access (50001)" } }] },
      anArchive(),
      ENGLISH,
    );
    expectToFit(body);
    expect(readBody(body)).toBe(
      [
        "## Agendas of this server",
        "**<#2000>** · [Open it](<https://discord.com/channels/1000/2000/9000>)",
        "The next 90 days: US-China relations",
        "**Paused**: Missing Permissions (50013)",
        "Not pinned: Discord refused it",
        "3 events added to the server’s Events",
        "2 more found no room: Discord allows 100",
        "I could not add all of them: Missing Access (50001)",
      ].join("\n"),
    );
  });

  test.each([
    ["Missing Permissions (50013)", "I need Pin Messages there"],
    ["Maximum number of pins reached (250) (30003)", "the channel has no room for more pins"],
    ["Cannot execute action on this channel type (50024)", "Discord refused it"],
    [undefined, "Discord refused it"],
  ])("that it is not pinned is told by what Discord said: %s", (reason, told) => {
    const { paused: _, ...rest } = agenda;
    const agendas = [{ agenda: { ...rest, ...(reason && { reason }) }, events: undefined }];
    expect(readBody(render({ kind: "agendas", agendas }, anArchive(), ENGLISH))).toContain(`Not pinned: ${told}`);
  });

  test("without any, it says how to set one up", () => {
    expect(readBody(render({ kind: "agendas", agendas: [] }, anArchive(), ENGLISH))).toContain("No agendas here yet.");
  });
});
