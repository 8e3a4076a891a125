// A second language is a folder: in a language made for this test, no view says a word of English.

import { expect, test } from "vitest";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { schedulableEvents } from "#src/agenda/schedulable-event.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { finish } from "#src/archive/steps.ts";
import { calendarEntryOf } from "#src/calendar/calendar-entry.ts";
import type { View } from "#src/core/view.ts";
import { REASONS, reasonText } from "#src/delivery/reason.ts";
import { composeDigest } from "#src/digest/compose.ts";
import { agendaPage } from "#src/discord/render/broadcast/agenda-page.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { dmPages } from "#src/discord/render/broadcast/dm-pages.ts";
import { pauseNotice } from "#src/discord/render/broadcast/pause-notice.ts";
import { withPointers } from "#src/discord/render/broadcast/pointers.ts";
import { scheduledEventContent } from "#src/discord/render/broadcast/scheduled-event.ts";
import { render } from "#src/discord/render/render.ts";
import { gatherNews } from "#src/follow/news.ts";
import { prospectOf } from "#src/follow/remind.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { calendarFeed } from "#src/lookup/calendar-feed.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { readAsOf, readAsOfEvents, readSince } from "#src/lookup/read/read-as-of.ts";
import { readSpan } from "#src/lookup/read/read-day.ts";
import { readMonthOption } from "#src/lookup/read/read-month.ts";
import { createWords } from "#src/wording/words.ts";
import { anArchive } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { actorId, aQuestion, aTarget, eventId, type QuestionInput, topicId } from "#tests/helpers/ids.ts";
import { greek, inGreekLetters, PSEUDO } from "#tests/helpers/pseudo-language.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const words = createWords(PSEUDO);
const archive = inGreekLetters(shipped());
const TODAY = "2026-05-20";
const NOW = Date.parse(TODAY);

const status = aStatus({ faults: [{ file: "ζ.y", line: 1, column: 1, message: "α β" }] });
const commands = [
  { name: "event", description: "α β" },
  { kind: "message", name: "Γ Δ", description: "ε ζ" },
] as const;
const context = { archive, today: TODAY, words, status: () => status, commands };

/** Names of time zones, which everybody writes alike. */
const ZONES = /\b(?:UTC|[A-Z][a-z]+(?:\/[A-Z][A-Za-z_]+)+)\b/g;
/** Commands, addresses, moments, channels and files as they are written for Discord. */
const MARKUP =
  /\/[a-z]+(?: [a-z]+)?(?: [a-z-]+:[\w…-]*)*|https?:\/\/[^\s)>]+|<t:\d+:\w>|<[#@&]+\d+>|attache[\w-]*\.ics|[\w-]+\.png/g;
/** Ids that are shown: of a digest, and of what an address asked for. */
const IDS = /\bd\d+\b/g;

/** All that somebody reads of a message: texts, labels, descriptions of pictures, and the letters in them. */
function textsOf(value: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner !== "string") return inner;
    if (["content", "label", "description", "title", "place", "text", "instead", "message"].includes(key))
      found.push(inner);
    if (key === "svg") found.push(...[...inner.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text));
    return inner;
  });
  return found;
}

/** What stands there with plain letters, and is nothing of the archive. */
function strays(value: unknown): readonly string[] {
  return textsOf(value).flatMap((text) => {
    const own = text.replace(MARKUP, " ").replace(ZONES, " ").replace(IDS, " ").replaceAll("&amp;", " ");
    return /[A-Za-z]{2,}/.test(own) ? [text] : [];
  });
}

const shown = (view: View) => render(view, archive, words);
const asked = (question: QuestionInput) => shown(answer(aQuestion(question), context));
const event = archive.events.get("us-china-virtual-summit-2021");
const title = event?.title ?? "";
const quote = [...archive.quotes.values()].find(({ wordings }) => wordings.length > 2);

test("the archive is in Greek letters, and the language in brackets and under accents", () => {
  expect(title).toMatch(/^[^A-Za-z]+$/);
  expect(words.follow.already({ title: "α" })).toBe("⟦Ẏǿŭ ƒǿŀŀǿẇ α ȧŀřḗȧḓẏ.⟧");
  expect(words.labels.events({ count: 2 })).toBe("⟦2 ḗṽḗƞŧş⟧");
  expect(strays({ content: "one word" })).toEqual(["one word"]);
});

test.each([...archive.events.keys()].filter((_, index) => index % 12 === 0))("the event %s", (id) => {
  for (const asOf of [undefined, "2021-11-10", "2024-06-01"])
    for (const page of [0, 1])
      expect(strays(asked({ about: "event", id, page, ...(asOf === undefined ? {} : { asOf }) }))).toEqual([]);
  expect(strays(asked({ about: "sources", event: id, page: 0 }))).toEqual([]);
});

const asOf = "2021-11-10";
const page = 0;
const QUESTIONS: readonly QuestionInput[] = [
  { about: "event-named", words: title.slice(0, 60) },
  { about: "event-named", words: title.slice(0, 60), which: "next" },
  { about: "event-named", words: greek("zzz qqq") },
  { about: "event-named", words: greek("zzz qqq"), asOf },
  { about: "next", page },
  { about: "next", page, asOf },
  { about: "next", page, within: "month", asOf },
  { about: "next", page, topic: "us-china", actor: "china", within: "year", asOf },
  { about: "next", page, actor: "china", from: "2021-11-01", to: "2021-12-31", asOf },
  { about: "month", page, month: "2021-11" },
  { about: "month", page, month: "2026-06" },
  { about: "month", page, month: "2021-11", asOf },
  { about: "month", page, month: "1990-01", topic: "us-china" },
  { about: "changes", page, since: "2026-04-01" },
  { about: "changes", page, since: "2021-10-01", topic: "us-china", asOf },
  { about: "changes", page, since: TODAY },
  { about: "quotes", page },
  { about: "quotes", page, speaker: quote?.speaker, from: "2020-01-01", to: "2025-12-31" },
  { about: "quotes", page, words: greek("zzz"), asOf },
  { about: "quotes", page, topic: "us-china", event: "us-china-virtual-summit-2021" },
  { about: "quote", page, id: quote?.id ?? "" },
  { about: "who", page, id: "xi-jinping" },
  { about: "who", page, id: "china", asOf },
  { about: "who-named", words: greek("xi") },
  { about: "who-named", words: greek("zzz qqq") },
  { about: "calendar", topic: "us-china" },
  { about: "calendar", actor: "xi-jinping", vague: true },
  { about: "timeline", topic: "us-china" },
  { about: "timeline", topic: "us-china", asOf },
  { about: "timeline", actor: "xi-jinping", from: "2021-01-01", to: "2022-12-31" },
  { about: "timeline", from: "1990-01-01", to: "1990-12-31" },
  { about: "search", page, words: greek("summit") },
  { about: "search", page, words: greek("zzz qqq"), asOf },
  { about: "check", page, text: quote?.wordings[0]?.text.slice(0, 200) ?? "" },
  { about: "check", page, text: `${quote?.wordings.at(-1)?.text.slice(0, 200)}`, speaker: "joe-biden", said: "2019" },
  { about: "check", page, text: greek("nobody ever said these words of all words") },
  {
    about: "check",
    page,
    text: `“${quote?.wordings[0]?.text.slice(0, 100)}” “${greek("and more that nobody said")}” ${title}`,
  },
  { about: "attache" },
  { about: "help", page },
];

test.each(QUESTIONS.map((question) => [JSON.stringify(question), question] as const))("%s", (_, question) => {
  const body = asked(question);
  expect(textsOf(body).length).toBeGreaterThan(0);
  expect(strays(body)).toEqual([]);
});

test.each([
  "",
  "hello",
  "thanks",
  "what changed since the flood",
  "11/10/2021",
  `${greek("zzz")}?`,
  "as of 2030-01-01",
])("a direct message: %s", (typed) => {
  const read = parseMessage(typed, archive, TODAY, words);
  expect(
    strays("question" in read ? asked(read.question) : "view" in read ? shown(read.view) : []).map((text) =>
      text.replace(/the flood/g, ""),
    ),
  ).toEqual(typed.endsWith("the flood") ? [expect.stringMatching(/^[^A-Za-z]*$/)] : []);
});

test("what refuses a day, a month or a time", () => {
  const refused = [
    readAsOf("?", context),
    readAsOf("2030-01-01", context),
    readAsOfEvents("1950-01-01", context),
    readSince("2030-01-01", undefined, context),
    readSince("2026-05-01", asOf, context),
    readMonthOption("?", TODAY, words),
    readSpan("?", undefined, TODAY, words),
    readSpan("2026", "2025", TODAY, words),
  ];
  expect(refused.filter(({ ok }) => ok)).toEqual([]);
  expect(refused.flatMap((read) => (read.ok ? [] : strays(shown(read.view))))).toEqual([]);
});

test("an address of the calendar that leads nowhere", () => {
  const refused = ["topic=α", "actor=α", "vague=α", "α=β"].map((query) =>
    finish(calendarFeed(new URLSearchParams(query), archive, words)),
  );
  expect(refused.map(({ ok }) => ok)).toEqual([false, false, false, false]);
  expect(strays(refused)).toEqual([]);
});

test("entries of a calendar file, of every event", () => {
  const entries = [...archive.events.values()].map((one) => calendarEntryOf(one, archive, words, true).entry);
  expect(entries.flatMap(strays)).toEqual([]);
});

const CREATED = "2026-05-01T12:00:00.000Z";
const USER = "1098100000000000301";

/** As it was before each event's last step, and before some of the events. */
const before = anArchive({
  ...Object.fromEntries(["quotes", "actors", "topics", "sources"].map((shelf) => [shelf, []])),
  events: [...archive.events.values()].flatMap((one, index) => {
    const developments = one.developments.slice(0, -1);
    return index % 3 === 0 || developments.length === 0 ? [] : [{ ...one, developments }];
  }),
});
const begun = extendLedger(EMPTY_LEDGER, recordArchive(before, EMPTY_LEDGER, NOW));
const ledger = extendLedger(begun, recordArchive(archive, begun, NOW));
const place = begun.head ?? 0;

const subscription = aSubscription({
  ...{
    place,
    topics: ["us-china"],
    actors: ["china"],
    kind: "summit",
    least: "planned",
    quotation: true,
    mention: "5000",
  },
});

test("a digest, its pointers to corrections, and what is told of its pause", () => {
  for (const given of [
    { place },
    subscription,
    { place, quiet: "say", least: "confirmed" },
    { place: ledger.head ?? 0, quiet: "say" },
  ] as const) {
    const digest = composeDigest({
      archive,
      ledger,
      subscription: aSubscription(given),
      to: ledger.head ?? 0,
      slot: { local: "2026-05-20T08:00", instant: NOW },
      now: NOW,
      merged: true,
    });
    const pages = digestPages(digest, archive, words, (index) => 2_000_000 + index);
    expect(strays(pages)).toEqual([]);
    const pointer = { edition: "e", day: TODAY, guild: "1", channel: "2", message: "3" };
    expect(strays(withPointers(pages[0]?.body ?? {}, [pointer], words))).toEqual([]);
    expect(strays(shown({ kind: "digest", digest, today: TODAY, page: 0 }))).toEqual([]);
  }
  for (const name of REASONS) {
    const reason = reasonText(name, 7);
    expect(strays({ text: pauseNotice({ id: "d1", channel: "2", reason }, words) })).toEqual([]);
  }
});

test("an agenda, and events of a server", () => {
  for (const choices of [
    { days: 1 },
    { days: 30, actor: actorId("xi-jinping") },
    { days: 366, topic: topicId("us-china") },
    { days: 366 },
  ]) {
    for (const day of [TODAY, "2021-11-10"])
      expect(strays(agendaPage(agendaContentOf(choices, archive, day), archive, words, 7_000_000))).toEqual([]);
  }
  const { ahead } = schedulableEvents([{ days: 366 }], archive, Date.parse("2021-10-01"));
  const sheets = ahead.map((one) => scheduledEventContent(one, archive, words));
  expect(strays(sheets)).toEqual([]);
});

const follow = (kind: "event" | "actor" | "topic", id: string, number: number) =>
  ({ id: `f${number}`, target: aTarget(kind, id), place, createdAt: CREATED }) as const;
const follows = [
  follow("event", "us-china-virtual-summit-2021", 1),
  follow("actor", "china", 2),
  follow("topic", "us-china", 3),
];
const reminders = [...archive.events.keys()]
  .filter((_, index) => index % 7 === 0)
  .map(
    (id, index) =>
      ({ id: `r${index + 1}`, event: eventId(id), before: index % 2 === 0 ? "1d" : "1h", createdAt: CREATED }) as const,
  );

test("a direct message with what changed and what somebody is reminded of", () => {
  const { news } = gatherNews({ user: USER, follows, reminders, numbers: 99 }, { archive, ledger, now: NOW });
  if (news === undefined) throw new Error("there is no news");
  expect(strays(dmPages(news, archive, words, (index) => 2 ** 20 + index))).toEqual([]);
});

test("lists of what somebody has set up", () => {
  const agenda = {
    ...{
      guild: "1000",
      channel: "2000",
      days: 90,
      topic: topicId("us-china"),
      events: true,
      createdBy: "3000",
      createdAt: CREATED,
    },
    failures: 0,
    post: { state: "there", generation: 0, id: "9000", pin: "refused", editedAt: CREATED },
    paused: { why: "forbidden", reason: reasonText("http-status", 7), since: CREATED },
  } as const;
  const { paused: _, ...running } = agenda;
  const pending = { reason: reasonText("network", "α"), retryAt: CREATED };
  const stopped = aSubscription({ id: "d2", paused: { reason: reasonText("by-hand"), since: CREATED } });
  const gentle = aSubscription({ at: undefined, days: "daily", quietHours: { from: "22:00", to: "07:00" } });
  const reports = reminders.map((reminder) => {
    const event = archive.events.get(reminder.event);
    const state = event === undefined ? undefined : stateAsOf(event, undefined);
    return { reminder, prospect: prospectOf(state, reminder.before, archive) };
  });
  const paused = { reason: "50278", since: CREATED };
  const views: readonly View[] = [
    { kind: "agendas", agendas: [] },
    {
      kind: "agendas",
      agendas: [{ agenda, events: { there: 3, left: 2, problem: reasonText("no-room-for-events") } }],
    },
    {
      kind: "agendas",
      agendas: [{ agenda: { ...running, retryAt: CREATED, reason: reasonText("network", "α") }, events: undefined }],
    },
    { kind: "subscriptions", subscriptions: [] },
    {
      kind: "subscriptions",
      subscriptions: [subscription, stopped, gentle].map((one) => ({
        subscription: one,
        nextAt: CREATED,
        pending,
        unpublished: "50013",
      })),
      lacking: new Map([[subscription.id, ["SendMessages"]]]),
    },
    ...[0, 1, 2].map(
      (page) =>
        ({
          kind: "following",
          owner: USER,
          today: "2026-11-27",
          page,
          following: { follows, reminders: reports, paused },
        }) as const,
    ),
    {
      kind: "following",
      owner: USER,
      today: "2026-11-27",
      page: 0,
      following: { follows: [], reminders: [], paused: undefined },
    },
    ...reports.map(
      (report) => ({ kind: "reminder", owner: USER, report, already: false, paused, usual: true }) as const,
    ),
    ...reports.map(
      (report) => ({ kind: "reminder", owner: USER, report, already: true, paused: undefined, usual: false }) as const,
    ),
  ];
  expect(views.flatMap((view) => strays(shown(view)))).toEqual([]);
});
