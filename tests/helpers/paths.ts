// Every way on which somebody can ask which events and quotes concern a topic, a person, a state or an organisation, each as a
// function from the archive to ids. What a path leaves out on purpose (what has no date, what is long over), it leaves out for
// everybody: so a path is asked twice, with the filter and without.

import calendar from "#commands/calendar.ts";
import changes from "#commands/changes.ts";
import next from "#commands/next.ts";
import quote from "#commands/quote.ts";
import timeline from "#commands/timeline.ts";
import who from "#commands/who.ts";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { schedulableEvents } from "#src/agenda/schedulable-event.ts";
import { isAheadFor } from "#src/archive/ahead-for.ts";
import type { Archive } from "#src/archive/archive.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { knownBy } from "#src/archive/known-steps.ts";
import { liesAhead } from "#src/archive/phase.ts";
import { quoteAsOf } from "#src/archive/quote-as-of.ts";
import type { Quote } from "#src/archive/schema.ts";
import { finish } from "#src/archive/steps.ts";
import type { Context, SlashCommand } from "#src/core/command.ts";
import type { Question } from "#src/core/question.ts";
import type { View } from "#src/core/view.ts";
import { composeDigest, type Digest } from "#src/digest/compose.ts";
import { occurrenceAt } from "#src/digest/due.ts";
import { filterFor } from "#src/digest/filter.ts";
import type { Subscription } from "#src/digest/subscription.ts";
import { decodeCustomId } from "#src/discord/custom-id.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { render } from "#src/discord/render/render.ts";
import { type Gathered, gatherNews } from "#src/follow/news.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { calendarFeed } from "#src/lookup/calendar-feed.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { viewOf } from "#tests/helpers/intents.ts";
import { anArchive } from "./archive.ts";
import { aQuestion, aTarget } from "./ids.ts";

export type Subject = { readonly kind: "actor" | "topic"; readonly id: string; readonly name: string };

/** The day on which everything is asked when no other is. */
export const TODAY = "2026-06-01";

/** Earlier than anything that the archive knows of. */
const EVER = "1900-01-01";

/** One state of knowledge: the archive, the day that is asked about, and the archive as it stood on that day. */
export type Moment = {
  readonly archive: Archive;
  readonly asOf: string | undefined;
  readonly then: Archive;
  /** All that the archive held then, as news of which nobody has been told. */
  readonly ledger: Ledger;
  readonly today: string;
};

export function momentOf(archive: Archive, asOf: string | undefined): Moment {
  const then = asOf === undefined ? archive : cutAt(archive, asOf);
  const recorded = extendLedger(EMPTY_LEDGER, []);
  const today = asOf ?? TODAY;
  const ledger = extendLedger(recorded, recordArchive(then, recorded, Date.parse(today)));
  return { archive, asOf, then, ledger, today };
}

/** The files as they could have stood on that day. */
function cutAt(archive: Archive, day: string): Archive {
  return anArchive({
    events: [...archive.events.values()]
      .map((event) => ({ ...event, developments: [...knownBy(event, day)] }))
      .filter(({ developments }) => developments.length > 0),
    quotes: [...archive.quotes.values()].flatMap((one) => quoteAsOf(one, day, archive) ?? []),
    actors: [...archive.actors.values()],
    topics: [...archive.topics.values()],
    sources: [...archive.sources.values()],
  });
}

/** Ids of events; `subject` is undefined where everything is asked for. */
export type EventPath = (moment: Moment, subject: Subject | undefined) => readonly string[];
export type QuotePath = (moment: Moment, subject: Subject) => readonly string[] | undefined;

const idsIn = (events: readonly { readonly event: { readonly id: string } }[]) => events.map(({ event }) => event.id);

const uidsIn = (file: Uint8Array) =>
  [
    ...new TextDecoder()
      .decode(file)
      .replaceAll("\r\n ", "")
      .matchAll(/^UID:([^@\r\n]+)/gm),
  ].map((match) => match[1] ?? "");

/** The ids of the events that an answer shows. */
export function eventsOf(view: View): readonly string[] {
  switch (view.kind) {
    case "changes":
      return idsIn(view.steps);
    case "timeline":
      return idsIn(view.histories);
    case "next":
      return idsIn([...view.upcoming, ...view.undated, ...view.passed]);
    case "month":
      return idsIn(view.items);
    case "who":
      return idsIn(view.events);
    case "calendar":
      return view.file === undefined ? [] : uidsIn(view.file.data);
    default:
      return [];
  }
}

export function quotesOf(view: View): readonly string[] {
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [];
}

/** What commands are run with; whatever is done is refused. */
export function contextOf({ archive, today }: { readonly archive: Archive; readonly today: string }): Context {
  const notAsked = () => Promise.reject(new Error("not asked for here"));
  const follows = { list: notAsked, stopFollow: notAsked, stopReminder: notAsked, resume: notAsked, forget: notAsked };
  const more = {
    list: notAsked,
    unreadable: notAsked,
    lacking: notAsked,
    preview: notAsked,
    now: notAsked,
    pause: notAsked,
    resume: notAsked,
  };
  return {
    archive,
    now: Date.parse(`${today}T12:00:00Z`),
    today,
    asker: {
      userId: "3000",
      guildId: "1000",
      channelId: "2000",
      mayManageServer: true,
      mayWriteHere: true,
      name: "Robin",
    },
    desk: undefined,
    deskRole: undefined,
    digests: { ...more, add: notAsked, edit: notAsked, remove: notAsked },
    agendas: { post: notAsked, list: notAsked, remove: notAsked },
    follows: { ...follows, follow: notAsked, remind: notAsked },
    status: () => {
      throw new Error("not asked for here");
    },
    commands: [],
    words: ENGLISH,
    // All that concerns somebody is compared, however much it is.
    most: Number.MAX_SAFE_INTEGER,
  };
}

/** Runs a command that looks something up. */
export function run(command: SlashCommand, values: Readonly<Record<string, unknown>>, context: Context): View {
  const [action] = command.actions;
  const view = action?.run(values as never, context);
  if (view === undefined || view instanceof Promise) throw new Error(`${command.name} looks nothing up`);
  return "next" in view ? finish(view) : view;
}

const given = (subject: Subject | undefined) => (subject === undefined ? {} : { [subject.kind]: subject.id });
const asOfOption = ({ asOf }: Moment) => (asOf === undefined ? {} : { "as-of": asOf });

const byCommand =
  (command: SlashCommand, more: object = {}): EventPath =>
  (moment, subject) =>
    eventsOf(
      run(command, { ...given(subject), ...asOfOption(moment), ...more }, contextOf({ ...moment, today: TODAY })),
    );

function subscriptionOf(moment: Moment, subject: Subject | undefined): Subscription {
  return {
    id: "d1",
    guild: "1000",
    channel: "2000",
    at: "08:00",
    zone: "UTC",
    days: "daily",
    quiet: "skip",
    upcoming: 366,
    createdBy: "3000",
    createdAt: "2020-01-01T00:00:00.000Z",
    place: 0,
    coveredUntil: "2020-01-01T00:00:00.000Z",
    nextAt: `${moment.today}T08:00:00.000Z`,
    ...filterFor(given(subject)),
  };
}

/** Made once for each moment and key, for several paths go through it. */
function kept<K, T>(make: (moment: Moment, key: K) => T): (moment: Moment, key: K) => T {
  const made = new WeakMap<Moment, Map<string, T>>();
  return (moment, key) => {
    const ofMoment = made.get(moment) ?? new Map<string, T>();
    made.set(moment, ofMoment);
    const name = JSON.stringify(key ?? null);
    const value = ofMoment.get(name) ?? make(moment, key);
    ofMoment.set(name, value);
    return value;
  };
}

const digestFor = kept((moment, subject: Subject | undefined): Digest => {
  const now = Date.parse(`${moment.today}T08:00:00Z`);
  return composeDigest({
    archive: moment.then,
    ledger: moment.ledger,
    subscription: subscriptionOf(moment, subject),
    to: moment.ledger.head ?? 0,
    slot: occurrenceAt({ zone: "UTC" }, now),
    now,
    merged: false,
  });
});

const newsFor = kept((moment, { kind, id }: Subject): Gathered => {
  const follow = { id: "f1", target: aTarget(kind, id), place: 0, createdAt: "2020-01-01T00:00:00.000Z" };
  const follower = { user: "3000", follows: [follow], reminders: [], numbers: 1 };
  const ground = { archive: moment.then, ledger: moment.ledger, now: Date.parse(`${moment.today}T12:00:00Z`) };
  return gatherNews(follower, ground);
});

/** What somebody reads who asks in plain words. */
function told(text: string, moment: Moment): View {
  const { archive, asOf, today } = moment;
  const asked = parseMessage(asOf === undefined ? text : `${text} as of ${asOf}`, archive, TODAY, ENGLISH);
  return viewOf(asked, (question) =>
    answer(question, contextOf({ archive, today: asOf === undefined ? today : TODAY })),
  );
}

/** The answers to the questions that the buttons under a message carry. */
function questionsIn(body: unknown): readonly Question[] {
  const ids = [...JSON.stringify(body).matchAll(/"custom_id":"((?:[^"\\]|\\.)*)"/g)];
  return ids.flatMap(([, id = ""]) => {
    const pressed = decodeCustomId(JSON.parse(`"${id}"`) as string);
    return pressed !== undefined && "question" in pressed ? [pressed.question] : [];
  });
}

/** The questions about a subject that stand on a digest for it, and on the card of a person or state. */
function questionsFor(moment: Moment, subject: Subject): readonly Question[] {
  const context = contextOf({ ...moment, today: TODAY });
  const cards =
    subject.kind === "actor"
      ? [render(run(who, { actor: subject.id, ...asOfOption(moment) }, context), moment.archive, ENGLISH)]
      : [];
  // A digest is about what is known when it is written.
  const posted =
    moment.asOf === undefined ? digestPages(digestFor(moment, subject), moment.then, ENGLISH, () => 1) : [];
  return [...cards, ...posted.map(({ body }) => body)].flatMap(questionsIn);
}

const answerTo = (question: Question, moment: Moment) =>
  answer(question, contextOf({ archive: moment.archive, today: TODAY }));

const answered = (question: Question, moment: Moment): readonly string[] => {
  const view = answerTo(question, moment);
  return view.kind === "quotes" ? quotesOf(view) : eventsOf(view);
};

/** The question, with the day since which its changes are told: nobody named one, and each subject has its own last ones. */
function sinceThen(question: Question, moment: Moment): Question {
  if (question.about !== "changes") return question;
  const view = answerTo(question, moment);
  return view.kind === "changes" ? view.question : question;
}

/** The same question of everybody. */
function widened(question: Question): Question {
  const { topic: _, actor: __, speaker: ___, ...rest } = question as Readonly<Record<string, unknown>>;
  return rest as unknown as Question;
}

const ofEverybody = kept((moment, question: Question) => answered(question, moment));

/** What of a button's answer does not agree with what concerns the subject. */
export function strayButtons(
  moment: Moment,
  subject: Subject,
  { events, quotes }: { readonly events: ReadonlySet<string>; readonly quotes: ReadonlySet<string> },
): readonly string[] {
  return questionsFor(moment, subject).flatMap((offered) => {
    const question = sinceThen(offered, moment);
    const rightly = question.about === "quotes" ? quotes : events;
    if (!["quotes", "next", "changes", "timeline"].includes(question.about)) return [];
    const found = new Set(answered(question, moment));
    const all = new Set(ofEverybody(moment, widened(question)));
    const path = question.about === "next" ? "/next" : "another";
    const wanted = [...all].filter((id) => rightly.has(id) && isTheirs(path, id, subject, moment));
    const same = wanted.length === found.size && wanted.every((id) => found.has(id));
    return same ? [] : [`${question.about} of ${subject.id}: ${found.size} instead of ${wanted.length}`];
  });
}

/** Lists of what lies ahead leave out those who are to come no more; whatever else there is tells them too. */
const AHEAD_PATHS: ReadonlySet<string> = new Set([
  "/next",
  "an agenda",
  "the events of a server",
  "what lies ahead in a digest",
]);

export function isTheirs(path: string, id: string, subject: Subject, { then, today }: Moment): boolean {
  const event = then.events.get(id);
  const state = event && stateAsOf(event, undefined);
  if (subject.kind === "topic" || state === undefined || !AHEAD_PATHS.has(path) || !liesAhead(state, today))
    return true;
  return isAheadFor(state, { actor: subject.id }, then);
}

export const EVENT_PATHS: Readonly<Record<string, EventPath>> = {
  "/next": byCommand(next),
  "/timeline": byCommand(timeline),
  "/calendar": ({ then }, subject) =>
    eventsOf(run(calendar, { ...given(subject), vague: true }, contextOf({ archive: then, today: TODAY }))),
  "the calendar feed": ({ then }, subject) => {
    const feed = finish(calendarFeed(new URLSearchParams({ ...given(subject), vague: "true" }), then, ENGLISH));
    return feed.ok ? uidsIn(feed.file) : [];
  },
  "an agenda": ({ then, today }, subject) => {
    const { sections } = agendaContentOf({ ...given(subject), days: 366 }, then, today);
    return sections.flatMap(({ items }) => items.map(({ event }) => event));
  },
  "the events of a server": ({ then, today }, subject) => {
    const { ahead, running } = schedulableEvents([{ ...given(subject), days: 366 }], then, Date.parse(today));
    return [...ahead.map(({ event }) => event.id), ...running];
  },
};

/** What is written to people unasked. */
export const TOLD_EVENTS: Readonly<Record<string, EventPath>> = {
  "a digest": (moment, subject) =>
    digestFor(moment, subject).groups.flatMap(({ items }) => items.map(({ event }) => event)),
  "what lies ahead in a digest": (moment, subject) => digestFor(moment, subject).ahead.map(({ event }) => event),
  "/follow": (moment, subject) =>
    subject === undefined
      ? [...moment.then.events.keys()]
      : (newsFor(moment, subject).news?.items.map(({ event }) => event) ?? []),
};

/** Asked by name; an answer that asks back shows nothing. */
export const PLAIN_EVENTS: Readonly<Record<string, EventPath>> = {
  "“timeline of …”": (moment, subject) =>
    eventsOf(told(subject === undefined ? "timeline" : `timeline of ${subject.name}`, moment)),
  "“what changed since … with …”": (moment, subject) =>
    eventsOf(told(`what changed since ${EVER}${subject === undefined ? "" : ` with ${subject.name}`}`, moment)),
};

/** What became known since the beginning: the set by which the others are measured. */
export const concernedEvents: EventPath = byCommand(changes, { since: EVER });

export const concernedQuotes = (moment: Moment, { kind, id }: Subject): readonly string[] =>
  quotesOf(
    run(
      quote,
      { ...(kind === "actor" ? { speaker: id } : { topic: id }), ...asOfOption(moment) },
      contextOf({ ...moment, today: TODAY }),
    ),
  );

export const QUOTE_PATHS: Readonly<Record<string, QuotePath>> = {
  "a digest": (moment, subject) => digestFor(moment, subject).quotes.map((item) => item.quote),
  "/follow": (moment, subject) => newsFor(moment, subject).news?.quotes.map((item) => item.quote) ?? [],
};

/** Asked by name. */
export const PLAIN_QUOTES: Readonly<Record<string, QuotePath>> = {
  "“quotes by …”, “quotes on …”": (moment, { kind, name }) =>
    quotesOf(told(`quotes ${kind === "actor" ? "by" : "on"} ${name}`, moment)),
  "“what did … say”": (moment, { kind, name }) =>
    kind === "topic" ? undefined : quotesOf(told(`what did ${name} say`, moment)),
};

/** How many quotes the card of a person or state counts. */
export function countedQuotes(moment: Moment, { id }: Subject): number {
  const view = run(who, { actor: id, ...asOfOption(moment) }, contextOf({ ...moment, today: TODAY }));
  return view.kind === "who" ? view.quotes : 0;
}

/** Whether /check takes a recorded quote for that of somebody else when it is said to be the subject's; undefined when it finds another. */
export function isSomebodyElses(quote: Quote, { id }: Subject, { archive }: Moment): boolean | undefined {
  const question = { about: "check", text: quote.wordings[0]?.text ?? "", speaker: id, page: 0 } as const;
  const view = answer(aQuestion(question), contextOf({ archive, today: TODAY }));
  if (view.kind !== "check") return undefined;
  const finding = view.checks.flatMap(({ findings }) => findings).find((one) => one.quote.id === quote.id);
  return finding && finding.verdict === "someone-else";
}

/** “What did X say about T?” */
export const saidAbout = (speaker: Subject, topic: Subject, moment: Moment): readonly string[] =>
  quotesOf(told(`what did ${speaker.name} say about ${topic.name}`, moment));
