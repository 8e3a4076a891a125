// The world in which the legacy states were made: an archive that grows in six versions, and a Discord whose memory is data.

import type { AgendaChannel, AgendaPorts } from "#src/agenda/ports.ts";
import type { ScheduledEventContent } from "#src/agenda/scheduled-event-record.ts";
import { openAgendaScheduler } from "#src/agenda/scheduler.ts";
import type { Archive } from "#src/archive/archive.ts";
import { type DiscordRefusal, type DiscordResult, DONE } from "#src/delivery/discord-result.ts";
import type { Message, PageBody, Publisher } from "#src/delivery/ports.ts";
import type { Renderer } from "#src/digest/ports.ts";
import { openDigestScheduler } from "#src/digest/scheduler.ts";
import { pauseNotice } from "#src/discord/render/broadcast/pause-notice.ts";
import { scheduledEventContent } from "#src/discord/render/broadcast/scheduled-event.ts";
import type { DmChannel, DmRenderer } from "#src/follow/ports.ts";
import { openFollowScheduler } from "#src/follow/scheduler.ts";
import type { Store } from "#src/store/store.ts";
import { ENGLISH } from "#src/wording/words.ts";
import {
  aDevelopment,
  anActor,
  anArchive,
  anEvent,
  aQuote,
  aTopic,
  type DevelopmentInput,
} from "#tests/helpers/archive.ts";
import { aPointerRenderer } from "#tests/helpers/digests.ts";

const STEPS: readonly DevelopmentInput[] = [
  aDevelopment({ known: "2026-11-01", status: "agreed", date: "[..2026-12-31]" }),
  aDevelopment({ known: "2026-11-20", status: "planned", date: "[2026-12-07..2026-12-13]" }),
  aDevelopment({ known: "2026-11-21", status: "confirmed", date: "2026-12-08", zone: "Europe/Berlin" }),
  aDevelopment({ known: "2026-11-22", status: "confirmed", date: "2026-12-09" }),
  aDevelopment({ known: "2026-11-23", status: "confirmed", summary: "The agenda is named.", says: "a spokesperson" }),
  aDevelopment({ known: "2026-11-24", status: "cancelled" }),
];

const PEOPLE = ["xi-jinping", "joe-biden"] as const;
const KINDS = ["summit", "talks", "visit", "call"] as const;
const TOPICS = ["us-china", "trade", "climate"] as const;

/** So many events; each is a step further than it was in the version before, later ones begin later. */
const EVENTS = 9;

/** Version 0 is known from the start; version 3 takes back what 2 said of one event, and 5 brings the last news. */
export function legacyArchive(version: number): Archive {
  const events = Array.from({ length: EVENTS }, (_, n) => {
    const count = Math.min(STEPS.length - 1, Math.max(0, version - (n % 4)) + 1);
    const steps = n === 0 && version >= 3 ? STEPS.slice(0, count).map(corrected) : STEPS.slice(0, count);
    return anEvent({
      id: `event-${n}`,
      title: `Event ${n}`,
      kind: KINDS[n % KINDS.length]!,
      topics: [TOPICS[n % TOPICS.length]!],
      participants: [{ actor: PEOPLE[n % PEOPLE.length]! }],
      developments: n === 8 && version === 5 ? [...steps, STEPS[5]!] : [...steps],
    });
  });
  const soon = anEvent({
    id: "soon",
    title: "Soon",
    developments: [
      aDevelopment({ known: "2026-11-01", status: "confirmed", date: "2026-11-25", zone: "Europe/Berlin" }),
    ],
  });
  const quotes = version < 2 ? [] : [aQuote({ said: "2026-11-20", topics: ["us-china"] })];
  const actors = PEOPLE.map((id, n) =>
    anActor({ id, name: `Person ${n}`, country: n === 0 ? "china" : "united-states" }),
  );
  const states = ["china", "united-states"].map((id) => anActor({ id, kind: "state", name: id, country: undefined }));
  const topics = TOPICS.map((id) => aTopic({ id, name: id }));
  return anArchive({ events: [...events, soon], quotes, actors: [...actors, ...states], topics });
}

function corrected(step: DevelopmentInput, index: number): DevelopmentInput {
  return index === 1 ? { ...step, date: "[2026-12-14..2026-12-20]" } : step;
}

export type LegacyMessage = {
  readonly id: string;
  readonly channel: string;
  readonly at: number;
  readonly marker: number;
  readonly nonce: string;
  body: PageBody;
};

/** All that Discord knows, as JSON. */
export type LegacyMemory = {
  readonly messages: LegacyMessage[];
  readonly announced: string[];
  readonly notes: { readonly user: string; readonly text: string; readonly nonce: string }[];
  readonly pins: string[];
  readonly events: { readonly id: string; readonly guild: string; sheet: ScheduledEventContent; open: boolean }[];
};

/** `keep` happens before `answer`, as when a connection breaks under the answer; without an answer it is sent. */
export type Trouble = { readonly keep?: boolean; readonly answer: DiscordResult<string> };

export type LegacyTroubles = {
  publish?: (message: Message, copy: number) => Trouble | undefined;
  announce?: (channel: string) => DiscordResult<"published" | "needless">;
  createEvent?: (sheet: ScheduledEventContent) => (DiscordRefusal & { readonly keep?: boolean }) | undefined;
};

const ABSENT: DiscordRefusal = { outcome: "absent", reason: "Unknown Message (10008)" };

/** Nonces are remembered for three minutes, and messages can be found by their marker. */
export function legacyDiscord(memory: LegacyMemory, clock: { now(): number }, troubles: LegacyTroubles = {}) {
  const { messages, events } = memory;
  const publish = async (message: Message): Promise<DiscordResult<string>> => {
    const { channel, body, nonce, marker } = message;
    const twin = messages.find((one) => one.nonce === nonce && clock.now() - one.at <= 180_000);
    const trouble = troubles.publish?.(message, messages.filter((one) => one.channel === channel).length);
    if (trouble !== undefined && trouble.keep !== true) return trouble.answer;
    const id = twin?.id ?? String(9000 + messages.length);
    if (twin === undefined) messages.push({ id, channel, at: clock.now(), marker, nonce, body });
    return trouble?.answer ?? { outcome: "done", value: id };
  };
  const publisher: Publisher = {
    publish,
    async find({ channel, marker, since }) {
      const found = messages.find((one) => one.channel === channel && one.marker === marker && one.at >= since);
      return found === undefined ? ABSENT : { outcome: "done", value: found.id };
    },
    mayPost: async () => ({ ok: true }),
    async amend(channel, messageId, body) {
      const found = messages.find((one) => one.channel === channel && one.id === messageId);
      if (found === undefined) return ABSENT;
      found.body = body;
      return DONE;
    },
    async announce(channel, messageId) {
      const usual = { outcome: "done", value: channel.endsWith("3") ? "published" : "needless" } as const;
      const answer = troubles.announce?.(channel) ?? usual;
      if (answer.outcome === "done" && answer.value === "published" && !memory.announced.includes(messageId))
        memory.announced.push(messageId);
      return answer;
    },
    async notify(user, text, nonce) {
      if (!memory.notes.some((one) => one.nonce === nonce)) memory.notes.push({ user, text, nonce });
      return DONE;
    },
  };
  const eventOf = (id: string) => events.find((one) => one.id === id && one.open);
  const board: AgendaChannel = {
    ...publisher,
    async edit({ message }, body) {
      const found = messages.find(({ id }) => id === message);
      if (found === undefined) return ABSENT;
      found.body = body;
      return DONE;
    },
    async pin({ message }) {
      memory.pins.push(message);
      return DONE;
    },
    look: async ({ message }) => (messages.some(({ id }) => id === message) ? DONE : ABSENT),
    erase: async () => DONE,
    mayKeepEvents: async () => ({ ok: true }),
    listEvents: async (guild) => ({
      outcome: "done",
      value: events
        .filter((one) => one.open && one.guild === guild)
        .map(({ id, sheet }) => ({ id, own: true, content: sheet })),
    }),
    async createEvent(guild, sheet) {
      const trouble = troubles.createEvent?.(sheet);
      const id = String(7000 + events.length);
      if (trouble === undefined || trouble.keep === true) events.push({ id, guild, sheet, open: true });
      return trouble ?? { outcome: "done", value: id };
    },
    async changeEvent(_, id, sheet) {
      const event = eventOf(id);
      if (event !== undefined) event.sheet = sheet;
      return event === undefined ? ABSENT : DONE;
    },
    async cancelEvent(_, id) {
      const event = eventOf(id);
      if (event !== undefined) event.open = false;
      return event === undefined ? ABSENT : DONE;
    },
  };
  const mailbox: DmChannel = {
    publish,
    find: publisher.find,
    open: async (user) => ({ outcome: "done", value: `9${user}` }),
  };
  return { publisher, board, mailbox };
}

/** Two pages, each of which says which steps it tells: “event-1:3”. */
const renderDigest: Renderer = (digest, { editionId, marker }) => {
  const items = digest.groups.flatMap((group) => group.items);
  return [0, 1].map((page) => {
    const here = items.filter((_, index) => index % 2 === page);
    const quotes = page === 0 ? digest.quotes.map(({ quote }) => quote) : [];
    const tells = here.flatMap(({ event, tells: keys }) => keys.map((key) => `${event}:${key}`));
    const text = [`${digest.subscription.guild}/${editionId} ${page + 1}/2`, ...tells, ...quotes].join(" ");
    return { body: { text, marker: marker(page) }, events: here.map(({ event }) => event), quotes };
  });
};

const renderLetter: DmRenderer = ({ user, items, quotes, reminders }, marker) =>
  [0, 1].map((page) => {
    const tells = items
      .filter((_, index) => index % 2 === page)
      .flatMap(({ event, tells: keys }) => keys.map((key) => `${event}:${key}`));
    const rest = page === 1 ? [] : [...quotes.map(({ quote }) => quote), ...reminders.map(remindText)];
    return { text: [`${user} ${page + 1}/2`, ...tells, ...rest].join(" "), marker: marker(page) };
  });

function remindText({ kind, reminder }: { readonly kind: string; readonly reminder: { readonly id: string } }): string {
  return `${reminder.id}:${kind}`;
}

const renderAgenda = (archive: () => Archive): AgendaPorts["render"] => ({
  page: ({ sections }, marker) => {
    const items = sections.flatMap((section) => (section.part === "week" ? section.items : []));
    return { text: items.map(({ title }) => title).join(", "), marker };
  },
  content: (occasion) => scheduledEventContent(occasion, archive(), ENGLISH),
});

export type LegacyBot = Awaited<ReturnType<typeof startLegacyBot>>;

/** The whole bot but for discord.js: digests, follows and agendas over one store, as the composition root has them. */
export async function startLegacyBot(
  store: Store,
  archive: () => Archive,
  clock: { now(): number },
  { publisher, board, mailbox }: ReturnType<typeof legacyDiscord>,
) {
  const faults: unknown[] = [];
  const report = (fault: unknown) => void faults.push(fault);
  const shared = { archive, clock, report, stores: store };
  const digests = await openDigestScheduler({
    ...shared,
    publisher,
    render: renderDigest,
    point: aPointerRenderer,
    pauseNotice: (paused) => pauseNotice(paused, ENGLISH),
  });
  await digests.record();
  const agendas = openAgendaScheduler({ ...shared, agendaChannel: board, render: renderAgenda(archive) });
  const following = openFollowScheduler({
    ...shared,
    ledger: digests.ledger,
    dmChannel: mailbox,
    render: renderLetter,
  });
  return {
    digests,
    agendas,
    following,
    faults,
    async tick() {
      await digests.tick();
      await following.tick();
      await agendas.tick();
    },
    async end() {
      await Promise.all([digests.end(), following.end(), agendas.end()]);
    },
  };
}
