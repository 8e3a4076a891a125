import { expect, test } from "vitest";
import { digestForm } from "#src/actions/digest/digest-forms.ts";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { type ScheduledTime, scheduledTimeOf } from "#src/agenda/schedulable-event.ts";
import type { Archive } from "#src/archive/archive.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { SETUP_FORMS, SETUP_PANELS } from "#src/core/digest-action.ts";
import type { View } from "#src/core/view.ts";
import { composeDigest } from "#src/digest/compose.ts";
import type { LeftOut } from "#src/digest/digest.ts";
import { DAY_CHOICES } from "#src/digest/subscription.ts";
import { agendaPage } from "#src/discord/render/broadcast/agenda-page.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { dmPages } from "#src/discord/render/broadcast/dm-pages.ts";
import { pauseNotice } from "#src/discord/render/broadcast/pause-notice.ts";
import { withPointers } from "#src/discord/render/broadcast/pointers.ts";
import { scheduledEventContent } from "#src/discord/render/broadcast/scheduled-event.ts";
import type { MessageBody } from "#src/discord/render/message/card.ts";
import { render } from "#src/discord/render/render.ts";
import { gatherNews, type Reminding } from "#src/follow/news.ts";
import type { Prospect } from "#src/follow/remind.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { createWords } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aSource, aTopic } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { aTarget, eventId, topicId } from "#tests/helpers/ids.ts";
import { PSEUDO } from "#tests/helpers/pseudo-language.ts";

const words = createWords(PSEUDO);
const NOW = Date.parse("2021-11-10T08:00:00Z");
const TODAY = "2021-11-10";
const AT = "2021-11-10T08:00:00.000Z";
const marker = (page: number) => 2 ** 20 + page;

type Step = Omit<Parameters<typeof aDevelopment>[0], "known">;
const SAYS = { says: "εκπρόσωπος", summary: "περίληψη", sources: ["source", "repost", "other", "more"] };
const steps = (id: string, ...given: readonly Step[]) =>
  anEvent({
    id,
    title: "συνάντηση",
    topics: ["topic"],
    participants: [{ actor: "person" }],
    developments: given.map((step, index) => aDevelopment({ known: `2021-11-0${index + 1}`, ...SAYS, ...step })),
  });

const EVENTS: Readonly<Record<string, readonly [Step, ...Step[]]>> = {
  confirmed: [
    { status: "planned", date: "[2021-11-15..2021-11-21]" },
    { status: "confirmed", "confirmed-by": ["state"], date: "2021-11-16", place: { name: "Ρώμη", country: "state" } },
  ],
  moved: [{ status: "confirmed", date: "2021-11-20" }, { date: "2021-12-05" }],
  off: [{ status: "confirmed", date: "2021-11-20" }, { status: "cancelled" }],
  on: [{ status: "confirmed", date: "2021-11-09/2021-11-12" }, { status: "under-way" }],
  corrected: [
    { status: "planned", date: "2021-12" },
    { date: "2022-01", correction: true },
  ],
  said: [{ status: "planned", date: "2021-12" }, { status: "planned" }],
  undated: [{ status: "floated" }, { status: "agreed" }],
  rough: [{ status: "floated", date: "2021-23" }, { format: "virtual" }],
  instant: [{ status: "planned" }, { status: "confirmed", start: "2021-11-15T19:46:00Z" }],
};

const quote = (id: string, status: "verified" | "reported" | "disputed" | "misattributed") =>
  aQuote({
    id,
    speaker: "person",
    topics: ["topic"],
    occasion: "ομιλία",
    status,
    language: "zh",
    said: "2021-11-09",
    wordings: [
      { text: "ένα δύο", language: "zh", kind: status === "reported" ? "garbled" : "verbatim", sources: ["source"] },
    ],
  });

function archiveOf(told: number, ...more: readonly ReturnType<typeof steps>[]): Archive {
  const events = Object.entries(EVENTS).map(([id, [first, ...rest]]) => steps(id, first, ...rest.slice(0, told - 1)));
  return anArchive({
    events: [...events, ...more],
    quotes: told === 1 ? [quote("one", "reported")] : [quote("one", "disputed"), quote("two", "verified")],
    actors: [
      anActor({ id: "person", name: "Ελένη", country: "state" }),
      anActor({ id: "state", kind: "state", name: "Ελλάδα", country: undefined }),
      anActor({ id: "organisation", kind: "organisation", name: "Ένωση", country: undefined }),
    ],
    topics: [aTopic({ id: "topic", name: "θέμα" })],
    sources: [
      aSource({ id: "source", publisher: "εφημερίδα", title: "τίτλος", url: "https://example.org/a" }),
      aSource({ id: "repost", kind: "repost", publisher: "άλλη", title: "τίτλος" }),
      aSource({ id: "other", publisher: "τρίτη", title: "τίτλος" }),
      aSource({ id: "more", publisher: "τέταρτη", title: "τίτλος" }),
    ],
  });
}

const many = Array.from({ length: 60 }, (_, n) =>
  steps(`new-${n}`, { status: "planned", date: "2021-12", summary: "λέξη ".repeat(40).trim() }),
);
const [before, archive, full] = [archiveOf(1), archiveOf(2), archiveOf(2, ...many)];
const begun = extendLedger(EMPTY_LEDGER, recordArchive(before, EMPTY_LEDGER, NOW));
const ledgerOf = (later: Archive) => extendLedger(begun, recordArchive(later, begun, NOW));

const digestOf = (later: Archive, given: Parameters<typeof aSubscription>[0] = {}, merged = false) =>
  composeDigest({
    archive: later,
    ledger: ledgerOf(later),
    subscription: aSubscription({ place: begun.head ?? 0, upcoming: 60, quotation: true, ...given }),
    to: ledgerOf(later).head ?? 0,
    slot: { local: "2021-11-10T08:00", instant: NOW },
    now: NOW,
    merged,
  });

/** Without what is no word: instants, mentions, addresses, zones, and commands as they are typed. */
function expectNoEnglish(said: string): void {
  const rest = said
    .replace(/<t:\d+:\w>|https?:\/\/\S+|\bUTC\b/g, "")
    .replace(/\/[a-z]+(?: [a-z]+)?(?: (?:id|page):\w+)*/g, "");
  expect(rest.length).toBeGreaterThan(0);
  expect(rest.match(/[A-Za-z]{2,}/g)).toBeNull();
}

const expectBodies = (bodies: readonly unknown[]) => {
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) expectNoEnglish(readBody(body as MessageBody));
};

test.each([
  ["of everything", digestOf(archive), archive],
  [
    "in place of several, narrowed to all that can be",
    digestOf(archive, { topics: ["topic"], actors: ["person"] }, true),
    archive,
  ],
  ["with a kind and a least status", digestOf(archive, { kind: "summit", least: "confirmed" }), archive],
  ["that has nothing new", digestOf(archive, { place: ledgerOf(archive).head ?? 0, quiet: "say" }), archive],
  ["that is too long", digestOf(full), full],
])("a digest %s is posted without an English word, and previewed too", (_, digest, from) => {
  const pages = digestPages(digest, from, words, marker);
  expectBodies(pages.map(({ body }) => body));
  const pointer = { edition: "1000/d2", day: TODAY, guild: "1000", channel: "2000", message: "3" };
  expectBodies(pages.map(({ body }) => withPointers(body, [pointer], words)));
  const reasons: readonly LeftOut["reason"][] = ["topic", "actor", "kind", "least", "unchanged", "removed"];
  const leftOut = reasons.map((reason) => ({ kind: "event", id: "moved", title: "συνάντηση", reason }) as const);
  const view = (page: number): View => ({ kind: "digest", digest: { ...digest, leftOut }, today: TODAY, page });
  expectBodies([0, pages.length].map((page) => render(view(page), from, words)));
});

test("neither that nothing would be posted, nor why a digest is paused, has an English word", () => {
  const nothing = digestOf(archive, { place: ledgerOf(archive).head ?? 0 });
  expectBodies([render({ kind: "digest", digest: nothing, today: TODAY }, archive, words)]);
  expectNoEnglish(pauseNotice({ id: "d1", channel: "2000", reason: "channel-deleted" }, words));
});

test.each([1, 90])("an agenda of %i days has no English word", (days) => {
  const empty = anArchive({ events: [] });
  expectBodies([
    agendaPage(agendaContentOf({ days }, full, TODAY), full, words, 1),
    agendaPage(agendaContentOf({ days }, empty, TODAY), empty, words, 1),
  ]);
});

test("an event of a server has no English word, however much of it is unknown", () => {
  const spans: readonly Partial<ScheduledTime>[] = [{}, { hours: false }, { hours: true, ends: false }];
  for (const id of ["confirmed", "instant", "on"]) {
    const event = archive.events.get(id)!;
    const state = stateAsOf(event, undefined)!;
    const basis = event.developments.at(-1)!;
    for (const span of spans)
      for (const sources of [basis.sources, []]) {
        const time = { ...scheduledTimeOf(state, archive)!, ...span };
        const { location, description } = scheduledEventContent(
          { ...time, event, state, newest: { ...basis, sources } },
          archive,
          words,
        );
        expectNoEnglish(`${location}\n${description}`);
      }
  }
});

const createdAt = "2021-10-10T00:00:00.000Z";
const reminder = { id: "r2", event: eventId("confirmed"), before: "1d", createdAt } as const;
const targets = [
  aTarget("topic", "topic"),
  aTarget("actor", "person"),
  aTarget("actor", "state"),
  aTarget("actor", "x-1"),
  aTarget("event", "moved"),
  aTarget("event", "x-1"),
] as const;
const follows = targets.map((target, n) => ({ id: `f${n + 1}`, target, place: begun.head ?? 0, createdAt }));

test("what a person is written has no English word", () => {
  const asked = { user: "1", follows: [...follows], reminders: [], numbers: 9 };
  const found = gatherNews(asked, { archive: full, ledger: ledgerOf(full), now: NOW }).news!;
  const calls: readonly Reminding[] = [
    ...[NOW - 60_000, NOW + 60_000].flatMap((start) =>
      [true, false].map((exact) => ({ kind: "due", start, exact, zone: "UTC", reminder }) as const),
    ),
    ...(["off", "over", "gone"] as const).map((kind) => ({ kind, reminder })),
  ];
  expectBodies(dmPages({ ...found, reminders: calls }, full, words, marker));
  expectBodies(dmPages({ ...found, follows, reminders: [] }, full, words, marker));
  const reminded = { ...found, items: [], quotes: [], follows: [] };
  expectBodies(calls.flatMap((call) => dmPages({ ...reminded, reminders: [call] }, full, words, marker)));
});

const start = { instant: NOW, zone: "UTC", exact: true };
const PROSPECTS: readonly Prospect[] = [
  { kind: "dated", start, due: NOW },
  { kind: "dated", start: { ...start, exact: false }, due: NOW },
  { kind: "waits" },
  { kind: "off" },
  { kind: "over" },
  { kind: "gone" },
];

test.each(PROSPECTS)("what a person asked for is listed without an English word: %j", (prospect) => {
  const paused = { reason: "50007", since: AT };
  const one = { reminder, prospect };
  const reminders = [one, { ...one, reminder: { ...reminder, event: eventId("undated"), told: AT } }];
  const listed = (page: number): View => ({
    kind: "following",
    today: "2026-11-27",
    owner: "1",
    page,
    following: { follows, reminders, paused },
  });
  const set = (already: boolean): View => ({
    kind: "reminder",
    owner: "1",
    report: one,
    already,
    usual: !already,
    paused: undefined,
  });
  const none: View = {
    kind: "following",
    today: "2026-11-27",
    owner: "1",
    page: 0,
    following: { follows: [], reminders: [], paused: undefined },
  };
  expectBodies([listed(0), listed(1), none, set(true), set(false)].map((view) => render(view, archive, words)));
});

test("a digest is set up and changed without an English word", () => {
  const reports = [
    aSubscription(),
    aSubscription({ at: undefined, usualTime: "08:00", days: "monday", quiet: "say", mention: "77", picture: true }),
    aSubscription({ topics: ["topic"], actors: ["person"], kind: "summit", least: "planned", quotation: true }),
    aSubscription({ quietHours: { from: "22:00", to: "07:00" }, paused: { reason: "by-hand", since: AT } }),
  ].map((subscription) => ({ subscription, nextAt: AT, pending: undefined }));
  const panels = [undefined, ...SETUP_PANELS];
  const [first] = reports;
  const cards = reports.flatMap((report) =>
    panels.map((panel): View => ({ kind: "digest-setup", report, panel, before: first?.subscription })),
  );
  const added = reports.map((report): View => ({ kind: "digest-setup", report, added: true }));
  const starts = (["time", "zone"] as const).map(
    (asks): View => ({
      kind: "digest-start",
      channel: "2000",
      asks,
      zones: [],
      at: asks === "zone" ? "08:00" : undefined,
    }),
  );
  expectBodies([...cards, ...added, ...starts].map((view) => render(view, archive, words)));
  for (const form of SETUP_FORMS) {
    const { title, fields } = digestForm(form, aSubscription(), { words });
    for (const { label } of fields) expectNoEnglish(`${title} ${label}`);
  }
});

test("what a server has set up is listed without an English word", () => {
  const paused = { reason: "unknown-zone: 1", since: AT };
  const subscriptions = [
    ...DAY_CHOICES.map((days) => aSubscription({ days, quiet: "say", mention: "77", quotation: true, zone: "UTC" })),
    aSubscription({ at: undefined, topics: ["topic"], actors: ["person"], kind: "summit", least: "planned" }),
    aSubscription({ at: undefined, quietHours: { from: "22:00", to: "07:00" }, paused }),
    aSubscription({ at: undefined, usualTime: "08:00", days: "monday", quiet: "say", remarks: true, picture: true }),
    aSubscription({ quietHours: { from: "22:00", to: "07:00" }, topics: ["topic"], actors: ["person", "state"] }),
    ...(["posted", "nothing-new", "partly", "not-posted"] as const).flatMap((kind) => [
      aSubscription({ last: { kind, at: AT } }),
      aSubscription({ last: { kind, at: AT, reason: "network: 1" } }),
    ]),
  ];
  const pending = [undefined, { reason: "being-posted", retryAt: undefined }, { reason: "rate-limited", retryAt: AT }];
  const reports = subscriptions.map((subscription, n) => ({ subscription, nextAt: AT, pending: pending[n % 3] }));
  const agenda = {
    guild: "1000",
    channel: "2000",
    days: 90,
    topic: topicId("topic"),
    events: true,
    createdBy: "3000",
    createdAt: AT,
    failures: 0,
    post: { state: "there", generation: 0, id: "9000", pin: "refused", editedAt: AT },
  } as const;
  const lacking = { why: "forbidden", reason: "deleted-twice", since: AT } as const;
  const events = { there: 3, left: 2, problem: "events-refused: 1" };
  const agendas = [
    { agenda, events },
    { agenda: { ...agenda, retryAt: AT, reason: "http-status: 502" }, events: undefined },
    { agenda: { ...agenda, paused: { ...lacking, missing: ["ViewChannel", "SendMessages"] } }, events: undefined },
    { agenda: { ...agenda, paused: lacking }, events: undefined },
  ];
  const views: readonly View[] = [
    ...[0, 1, 2].map((page) => ({ kind: "subscriptions", subscriptions: reports, page }) as const),
    { kind: "subscriptions", subscriptions: [] },
    { kind: "agendas", agendas },
    { kind: "agendas", agendas: [] },
  ];
  expectBodies(views.map((view) => render(view, archive, words)));
});
