import { describe, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { composeDigest } from "#src/digest/compose.ts";
import type { Digest } from "#src/digest/digest.ts";
import { MAX_SUBSCRIPTIONS } from "#src/digest/subscription.ts";
import { decodeCustomId } from "#src/discord/custom-id.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { withPointers } from "#src/discord/render/broadcast/pointers.ts";
import { render } from "#src/discord/render/render.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, aQuote, aSource } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { actorId, quoteId, topicId } from "#tests/helpers/ids.ts";

const NOW = Date.parse("2021-11-10T08:00:00Z");

/** What is told to someone who knows nothing of the archive, or knows it as it was before. */
type Wishes = Parameters<typeof aSubscription>[0];

function digestOf(archive: Archive, given: Wishes = {}, before = anArchive()): Digest {
  const begun = extendLedger(EMPTY_LEDGER, recordArchive(before, EMPTY_LEDGER, NOW));
  const ledger = extendLedger(begun, recordArchive(archive, begun, NOW));
  return composeDigest({
    archive,
    ledger,
    subscription: aSubscription({ place: begun.head ?? 0, ...given }),
    to: ledger.head ?? 0,
    slot: { local: "2021-11-10T08:00", instant: NOW },
    now: NOW,
    merged: false,
  });
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    anEvent({
      id: `event-${index + 1}`,
      title: `Event ${index + 1}`,
      developments: [
        aDevelopment({
          known: index === count - 1 ? "2021-11-02" : "2021-11-10",
          status: "planned",
          date: "2022-01",
          summary: "word ".repeat(60).trim(),
        }),
      ],
    }),
  );

const pagesOf = (archive: Archive, given: Wishes = {}, before = anArchive()) =>
  digestPages(digestOf(archive, given, before), archive, ENGLISH, (page) => 2_000_000 + page);
const read = (body: unknown) => {
  const components = body as Parameters<typeof readBody>[0];
  expectToFit(components);
  return readBody(components);
};

/** Label and question of each choice in the menu. */
function choicesOf(body: unknown): readonly [string, unknown][] {
  const found: [string, unknown][] = [];
  JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === "object" && value !== null && "value" in value && "label" in value) {
      const press = decodeCustomId(String(value.value));
      found.push([String(value.label), press !== undefined && "question" in press ? press.question : undefined]);
    }
    return value;
  });
  return found;
}

/** Label and question of each button. */
function buttonsOf(body: unknown): readonly [string, unknown][] {
  const found: [string, unknown][] = [];
  JSON.stringify(body, (_, value: unknown) => {
    if (typeof value === "object" && value !== null && "custom_id" in value && "label" in value) {
      const press = decodeCustomId(String(value.custom_id));
      found.push([String(value.label), press !== undefined && "question" in press ? press.question : undefined]);
    }
    return value;
  });
  return found;
}

describe("the messages of a digest", () => {
  test("a short one is one message without a count, with a menu of its events and their steps", () => {
    const [page, ...others] = pagesOf(anArchive({ events: many(2) }));
    expect(others).toEqual([]);
    expect(page?.events).toEqual(["event-1", "event-2"]);
    expect(read(page?.body)).not.toContain("1 of 1");
    expect(choicesOf(page?.body)).toEqual([
      ["Event 1", { about: "event", id: "event-1", page: 0 }],
      ["Event 2", { about: "event", id: "event-2", page: 0 }],
    ]);
  });

  test("of one event it is a line without its name, for the title has that, and a button", () => {
    const [page] = pagesOf(anArchive({ events: many(1) }));
    expect(read(page?.body)).toBe(
      "## Event 1 planned for January 2022\n-# 9–10 November 2021\n◎ **January 2022 (planned)** · known 2 November\n[Summary, history and sources]",
    );
  });

  test("more than fits is counted, and each message has the menu of its own events", () => {
    const pages = pagesOf(anArchive({ events: many(32) }));
    expect(pages).toHaveLength(3);
    for (const [index, { body, events }] of pages.entries()) {
      expect(read(body)).toContain(`${index + 1} of 3`);
      const asked = choicesOf(body).map(([, question]) => (question as { id: string }).id);
      expect(asked).toEqual(events);
      for (const id of events) expect(read(body)).toContain(`**Event ${id.slice(6)}**`);
    }
  });

  test("never more than three: the last says what is missing and has buttons to the rest", () => {
    const quotes = [aQuote({ topics: ["us-china"] })];
    const events = many(60).map((event) => ({ ...event, topics: [topicId("us-china")] }));
    const known = anEvent({
      id: "known",
      topics: ["us-china"],
      developments: [aDevelopment({ known: "2021-11-01", date: "2022-01" })],
    });
    const pages = pagesOf(
      anArchive({ events: [...events, known], quotes }),
      { topics: ["us-china"], upcoming: 90 },
      anArchive({ events: [known] }),
    );
    expect(pages).toHaveLength(3);
    const shown = pages.flatMap((page) => page.events).length;
    expect(read(pages[2]?.body)).toContain(
      `A digest has at most 3 messages. Not shown here: ${60 - shown} changes, 1 quote, 1 event ahead.`,
    );
    // The last event became known before the period and was recorded in it.
    expect(buttonsOf(pages[2]?.body).slice(-3)).toEqual([
      ["All changes", { about: "changes", since: "2021-11-02", topic: "us-china", page: 0 }],
      ["Quotes", { about: "quotes", topic: "us-china", page: 0 }],
      ["What lies ahead", { about: "next", topic: "us-china", page: 0 }],
    ]);
  });

  test("a role is mentioned in the first message only, and nobody else", () => {
    const pages = pagesOf(anArchive({ events: many(32) }), { mention: "77" });
    expect(pages.map(({ body }) => body.allowed_mentions)).toEqual([
      { parse: [], roles: ["77"] },
      { parse: [] },
      { parse: [] },
    ]);
    expect(read(pages[0]?.body)).toContain("<@&77>");
  });
});

test("what is told above is not listed again among what lies ahead", () => {
  const [known, told] = many(2);
  const ahead = (events: ReturnType<typeof many>, before: ReturnType<typeof many>) =>
    read(pagesOf(anArchive({ events }), { upcoming: 90 }, anArchive({ events: before }))[0]?.body)
      .split("### ")
      .at(-1);
  expect(ahead([known!, told!], [known!])).toContain("Also ahead\n◎ **January 2022** · Event 1 · planned");
  expect(ahead([known!, told!], [known!])).not.toContain("· Event 2");
  expect(ahead([known!, told!], [])).toMatch(/^New\n/);
});

test("what was said without changing anything is counted in small print, and told to those who ask for it", () => {
  const planned = aDevelopment({ known: "2021-11-02", status: "planned", date: "2022-01" });
  const said = aDevelopment({ known: "2021-11-10", says: "the Kremlin", summary: "Talks go on." });
  const before = anArchive({ events: [anEvent({ title: "Event 1", developments: [planned] })] });
  const after = anArchive({ events: [anEvent({ title: "Event 1", developments: [planned, said] })] });
  const [quiet] = pagesOf(after, { quiet: "say" }, before);
  expect(read(quiet?.body)).toContain("-# 1 event had new remarks, but no change.");
  const [page] = pagesOf(after, { remarks: true }, before);
  expect(read(page?.body)).toContain("## No change, but new remarks: Event 1\n");
  expect(read(page?.body)).toContain("### New remarks\n◎ **Event 1**\nTalks go on. · the Kremlin");
});

test("a quiet day says when the last change was, that the archive may be old, and when the next digest comes", () => {
  const archive = anArchive({
    events: [anEvent({ developments: [aDevelopment({ known: "2021-10-06", status: "agreed", date: "2022" })] })],
  });
  const [page] = pagesOf(archive, { quiet: "say" }, archive);
  expect(read(page?.body)).toBe(
    "## No news since 9 November 2021\n-# 9–10 November 2021\nLast change: 6 October 2021.\nNext digest: <t:1636617600:F>, <t:1636617600:R>.\n-# My archive ends on 6 October 2021; newer events may be missing.",
  );
});

test("the quotation stands at the end, in its best wording and labelled", () => {
  const wordings = [
    { text: "garbled words", language: "en", kind: "garbled" as const, sources: [] },
    { text: "合作共赢", language: "zh", kind: "verbatim" as const, sources: [] },
    {
      text: "Both gain from cooperation.",
      language: "en",
      kind: "official-translation" as const,
      sources: ["embassy"],
    },
  ];
  const archive = anArchive({ quotes: [aQuote({ wordings })], events: many(1) });
  const digest = {
    ...digestOf(archive),
    quotes: [],
    quotation: { quote: quoteId("letter"), speaker: actorId("xi-jinping") },
  };
  const [page] = digestPages(digest, archive, ENGLISH, () => 2_000_000);
  expect(read(page?.body)).toContain(
    "### A recent quote\n**Xi Jinping**, 9 November 2021\n> “Both gain from cooperation.”\n-# Official translation · Letter to a gala\n-# Source: Embassy of China",
  );
  expect(read(page?.body)).not.toContain("garbled words");
});

test("a new quote that may not be quoted does not stand in a quote block, and a doubtful one says so", () => {
  const wordings = [{ text: "some words", language: "en", kind: "paraphrase" as const, sources: [] }];
  const archive = anArchive({ quotes: [aQuote({ wordings, status: "disputed" })] });
  const text = read(pagesOf(archive)[0]?.body);
  expect(text).toContain("\n*some words*\n-# Paraphrase, not a quotation");
  // Beside its kind: in a line of its own it looks like the heading of another part.
  expect(text).toMatch(/\n-# Paraphrase, not a quotation · .* · \*\*Disputed\*\*\n/);
});

test("who says so is told once, where the source that is named says it itself", () => {
  const told = (says: string) => {
    const step = aDevelopment({ known: "2021-11-09", status: "planned", date: "2021-11", says, sources: ["embassy"] });
    const events = [anEvent({ title: "Talks", developments: [step] })];
    const sources = [aSource({ publisher: "The White House", url: "https://example.org/1" })];
    return read(pagesOf(anArchive({ events, sources }))[0]?.body);
  };
  expect(told("the White House")).toMatch(/\(planned\)\*\* · \[The White House\]/);
  expect(told("a spokesman of the White House")).toMatch(/ · a spokesman of the White House · \[The White House\]/);
});

test("a zone on offer has the name of the database only where that says more", () => {
  const { components } = render(
    { kind: "digest-start", channel: "2000", at: "08:00", asks: "zone", zones: ["UTC", "America/New_York"] },
    anArchive(),
    ENGLISH,
  );
  const text = JSON.stringify(components);
  expect(text).toContain('{"value":"UTC","label":"UTC","default":false}');
  expect(text).toMatch(/"label":"New York time",[^}]*"description":"America\/New_York"/);
});

test("a corrected page keeps its text and its marker, pings nobody, and points to the newest corrections", () => {
  const archive = anArchive({ events: many(1) });
  const [page] = pagesOf(archive, { mention: "77" });
  const pointer = (message: string, day: string) => ({
    edition: `1000/${day}`,
    day,
    guild: "1",
    channel: "2",
    message,
  });
  const amended = withPointers(page?.body ?? {}, [pointer("3", "2026-03-12"), pointer("4", "2026-03-13")], ENGLISH);
  expect(amended && read(amended)).toBe(
    `${read(page?.body)}\n-# Corrected on 12 March 2026: see [the newer digest](<https://discord.com/channels/1/2/3>)\n-# Corrected on 13 March 2026: see [the newer digest](<https://discord.com/channels/1/2/4>)`,
  );
  expect(amended).toMatchObject({ components: [{ id: 2_000_000 }], allowed_mentions: { parse: [] } });
  expect(withPointers({ content: "of an older form" }, [pointer("3", "2026-03-12")], ENGLISH)).toBeUndefined();
});

describe("the preview", () => {
  const preview = (archive: Archive, given: Wishes = {}, page = 0) =>
    read(
      render(
        { kind: "digest", digest: digestOf(archive, given), today: "2021-11-10", heading: "Preview", page },
        archive,
        ENGLISH,
      ),
    );

  test("shows each message as it would be posted, then what is left out and why", () => {
    const events = [...many(32), anEvent({ id: "call", title: "A call", kind: "call" })];
    const archive = anArchive({ events });
    const filter = { kind: "summit" as const };
    const posted = pagesOf(archive, filter);
    expect(posted).toHaveLength(3);
    for (const [index, { events: told }] of posted.entries()) {
      const seen = preview(archive, filter, index);
      for (const id of told) expect(seen).toContain(`**Event ${id.slice(6)}**`);
      expect(seen).toContain(`Page ${index + 1} of 4\n`);
      expect(seen).not.toContain("/digest");
      expect(seen).toContain("[More ›]");
    }
    const last = preview(archive, filter, 3);
    expect(last).toContain("### Left out: 1\n- A call: it is another kind of event");
    expect(last).toContain("[‹ Back]\n[Change this digest]");
  });

  test("says when nothing would be posted", () => {
    expect(preview(anArchive({}))).toContain("Nothing new, so nothing would be posted.");
    expect(preview(anArchive({}), { quiet: "say" })).toContain("Next digest:");
  });
});

describe("the list", () => {
  const list = (given: Wishes, nextAt?: string, lacking?: readonly string[]) =>
    read(
      render(
        {
          kind: "subscriptions",
          subscriptions: [{ subscription: aSubscription(given), nextAt, pending: undefined }],
          ...(lacking && { lacking: new Map([[aSubscription(given).id, lacking]]) }),
        },
        anArchive(),
        ENGLISH,
      ),
    );

  test("what is missing for the next one to be posted", () => {
    expect(list({}, "2021-11-10T07:00:00.000Z", ["ViewChannel", "SendMessages"])).toContain(
      "**I cannot post there as it is.** Missing: View Channel, Send Messages",
    );
  });

  test("that the last one is out and is not published to those who follow the channel, in Discord's words", () => {
    const report = { subscription: aSubscription({}), nextAt: undefined, pending: undefined };
    const subscriptions = [{ ...report, unpublished: "Missing Permissions (50013)" }];
    expect(read(render({ kind: "subscriptions", subscriptions }, anArchive(), ENGLISH))).toContain(
      "Discord did not publish it to the servers that follow the channel: Missing Permissions (50013)",
    );
  });

  test("the next time in words and on the reader's clock, the channel, names of filters", () => {
    expect(
      list(
        { topics: ["us-china"], actors: ["xi-jinping"], zone: "Europe/Berlin", quotation: true },
        "2021-11-10T07:00:00.000Z",
      ),
    ).toContain(
      [
        "**<#2000> · daily at 08:00 Berlin time · US-China relations, Xi Jinping**",
        "With: a recent quote",
        "Next: Wednesday 10 November 2021 at 08:00 Berlin time · <t:1636527600:F>, <t:1636527600:R>",
      ].join("\n"),
    );
  });

  test("a paused one with the reason and what to do", () => {
    const since = "2021-11-10T08:00:00.000Z";
    const last = { at: since, kind: "not-posted" as const, reason: "Missing Access (50001)" };
    expect(list({ paused: { reason: "Missing Access (50001)", since }, last })).toContain(
      "**Paused** <t:1636531200:R>: Missing Access (50001). To go on: /digest resume\n-# Last: not posted <t:1636531200:R>, Missing Access (50001)",
    );
  });

  test("As it happens, with quiet hours", () => {
    expect(list({ at: undefined, quietHours: { from: "22:00", to: "07:00" } })).toContain(
      "**<#2000> · as it happens · all topics**\nWith: quiet hours 22:00 to 07:00",
    );
  });

  test("as many as a server can have are on pages that can be asked for", () => {
    const paused = { reason: "Missing Access (50001)", since: "2021-11-10T08:00:00.000Z" };
    const subscriptions = Array.from({ length: MAX_SUBSCRIPTIONS }, (_, index) => ({
      subscription: aSubscription({
        id: `d${index + 1}`,
        channel: String(2000 + index),
        topics: ["us-china"],
        actors: ["xi-jinping"],
        mention: "77",
        paused,
      }),
      nextAt: "2021-11-10T07:00:00.000Z",
      pending: undefined,
    }));
    const seen: string[] = [];
    for (let page = 0; page < subscriptions.length; page++) {
      seen.push(read(render({ kind: "subscriptions", subscriptions, page }, anArchive(), ENGLISH)));
      if (!seen.at(-1)?.includes("[More ›]")) break;
    }
    expect(seen[0]).toMatch(/Page 1 of \d\n\[More ›\]/);
    expect(seen.at(-1)).toContain(`Page ${seen.length} of ${seen.length}`);
    expect(seen.join("\n").match(/\*\*<#\d+>/g)).toEqual(
      subscriptions.map(({ subscription: { channel } }) => `**<#${channel}>`),
    );
  });
});

describe("where readers have pages", () => {
  const web = "https://attache.example.org";
  const linksOf = (archive: Archive, given: Wishes = {}) =>
    digestPages(digestOf(archive, given), archive, ENGLISH, (page) => 2_000_000 + page, web)
      .map(({ body }) => read(body))
      .join("\n")
      .match(/\[On the web\]\(<[^>]*>\)/g);

  test("a digest has one link, behind all that it tells", () => {
    expect(linksOf(anArchive({ events: many(30) }))).toEqual([`[On the web](<${web}/>)`]);
  });

  test("it leads to the event that alone is told of, or to the topic that alone is wanted", () => {
    expect(linksOf(anArchive({ events: many(1) }))).toEqual([`[On the web](<${web}/e/event-1>)`]);
    const events = many(3).map((event) => ({ ...event, topics: [topicId("us-china")] }));
    expect(linksOf(anArchive({ events }), { topics: ["us-china"] })).toEqual([`[On the web](<${web}/t/us-china>)`]);
  });

  test("without an address there is none", () => {
    expect(
      pagesOf(anArchive({ events: many(1) }))
        .map(({ body }) => read(body))
        .join(),
    ).not.toContain("On the web");
  });
});

test("that something lapsed is said by the archive, and not by whoever stands behind it", () => {
  const dropped = anEvent({
    title: "Lake talks",
    developments: [
      aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11" }),
      aDevelopment({ known: "2021-11-09", status: "lapsed", says: "a spokesman, announcing other talks" }),
    ],
  });
  const [planned] = dropped.developments;
  const before = anArchive({ events: [{ ...dropped, developments: planned === undefined ? [] : [planned] }] });
  const [page] = pagesOf(anArchive({ events: [dropped] }), {}, before);
  expect(read(page?.body)).toContain(
    "**quietly dropped, as my archive reads it** · a spokesman, announcing other talks",
  );
});
