import { describe, expect, test } from "vitest";
import {
  concernedEvents,
  concernedQuotes,
  countedQuotes,
  EVENT_PATHS,
  type EventPath,
  isSomebodyElses,
  isTheirs,
  type Moment,
  momentOf,
  PLAIN_EVENTS,
  PLAIN_QUOTES,
  QUOTE_PATHS,
  type Subject,
  saidAbout,
  strayButtons,
  TOLD_EVENTS,
} from "#tests/helpers/paths.ts";
import { sample } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const SUBJECTS: readonly Subject[] = [
  ...[...archive.actors.values()].map(({ id, name }) => ({ kind: "actor" as const, id, name })),
  ...[...archive.topics.values()].map(({ id, name }) => ({ kind: "topic" as const, id, name })),
];

const ASKED = sample(SUBJECTS);

/** Whoever has a name for themselves: a topic may be called like the group or the state that it is about. */
const ALONE = ASKED.filter(({ id, name }) => {
  const same = SUBJECTS.filter((other) => other.id === id || other.name.toLowerCase() === name.toLowerCase());
  return (
    same.length === 1 && [...archive.topics.values()].every((topic) => topic.id === id || !topic.also.includes(name))
  );
});

type Difference = { readonly missing: readonly string[]; readonly more: readonly string[] };

/** The subjects of which a path tells something else, and what. */
function differences(
  subjects: readonly Subject[],
  found: (subject: Subject) => readonly string[] | undefined,
  wanted: (subject: Subject) => readonly string[],
): Readonly<Record<string, Difference>> {
  const differing = subjects.flatMap((subject): (readonly [string, Difference])[] => {
    const ids = found(subject);
    if (ids === undefined) return [];
    const [has, needs] = [new Set(ids), new Set(wanted(subject))];
    const missing = [...needs].filter((id) => !has.has(id)).sort();
    const more = [...has].filter((id) => !needs.has(id)).sort();
    return missing.length + more.length === 0 ? [] : [[`${subject.kind}:${subject.id}`, { missing, more }]];
  });
  return Object.fromEntries(differing);
}

describe.each([undefined, "2021-11-10", "2025-06-01"])("as of %s", (day) => {
  const moment: Moment = momentOf(archive, day);
  const sets = new Map(
    ASKED.map((subject) => [
      subject,
      { events: new Set(concernedEvents(moment, subject)), quotes: new Set(concernedQuotes(moment, subject)) },
    ]),
  );
  const eventsOf = (subject: Subject) => sets.get(subject)?.events ?? new Set();
  const quotesOf = (subject: Subject) => [...(sets.get(subject)?.quotes ?? [])];
  const among = (name: string, path: EventPath) => {
    const all = path(moment, undefined);
    return (subject: Subject) => all.filter((id) => eventsOf(subject).has(id) && isTheirs(name, id, subject, moment));
  };

  /** For what takes long: one of six on days gone by. */
  const some = day === undefined ? ASKED : ASKED.filter((_, n) => n % 6 === 0);

  test.each(Object.entries(EVENT_PATHS))("the same events concern a subject by /changes and by %s", (name, path) => {
    expect(differences(ASKED, (subject) => path(moment, subject), among(name, path))).toEqual({});
  });

  test.each(Object.entries(TOLD_EVENTS))("the same events concern a subject by /changes and by %s", (name, path) => {
    expect(differences(some, (subject) => path(moment, subject), among(name, path))).toEqual({});
  });

  test.each(Object.entries(PLAIN_EVENTS))("the same events concern a subject by /changes and by %s", (name, path) => {
    expect(differences(ALONE, (subject) => path(moment, subject), among(name, path))).toEqual({});
  });

  test.each(Object.entries(QUOTE_PATHS))("the same quotes concern a subject by /quote and by %s", (_, path) => {
    expect(differences(some, (subject) => path(moment, subject), quotesOf)).toEqual({});
  });

  test.each(Object.entries(PLAIN_QUOTES))("the same quotes concern a subject by /quote and by %s", (_, path) => {
    expect(differences(ALONE, (subject) => path(moment, subject), quotesOf)).toEqual({});
  });

  test("the card of a person or state counts the quotes that /quote shows", () => {
    const wrong = ASKED.filter(({ kind }) => kind === "actor").filter(
      (subject) => countedQuotes(moment, subject) !== quotesOf(subject).length,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("a button asks for what concerns the subject of its message", () => {
    const none = { events: new Set<string>(), quotes: new Set<string>() };
    expect(some.flatMap((subject) => strayButtons(moment, subject, sets.get(subject) ?? none))).toEqual([]);
  });
});

test("/check takes a quote for that of whoever /quote shows it for, and of nobody else", () => {
  const moment = momentOf(archive, undefined);
  const quotes = [...archive.quotes.values()].filter(({ status }) => status !== "misattributed");
  const groups = SUBJECTS.filter(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind !== "person");
  const wrong = groups.flatMap((subject) => {
    const own = new Set(concernedQuotes(moment, subject));
    const [one, ...others] = quotes.filter(({ id }) => own.has(id));
    const foreign = quotes.find(({ id }) => !own.has(id));
    const [first, last] = [one, others.at(-1)].map((quote) => quote && isSomebodyElses(quote, subject, moment));
    const someoneElses = one && foreign && isSomebodyElses(foreign, subject, moment);
    return first === true || last === true || someoneElses === false ? [subject.id] : [];
  });
  expect(wrong).toEqual([]);
});

const SPEAKERS = ["china", "xi-jinping", "nato"];

test("what somebody said about a topic is what they said and what is about it, also when a state is asked for", () => {
  const moment = momentOf(archive, undefined);
  const topics = SUBJECTS.filter(({ kind }) => kind === "topic");
  const about = topics.map((topic) => concernedQuotes(moment, topic));
  for (const speaker of SUBJECTS.filter(({ kind, id }) => kind === "actor" && SPEAKERS.includes(id))) {
    const own = new Set(concernedQuotes(moment, speaker));
    const found = topics.map((topic) => saidAbout(speaker, topic, moment).toSorted());
    expect(found, speaker.id).toEqual(about.map((ids) => ids.filter((id) => own.has(id)).toSorted()));
  }
  const [china, taiwan] = ["china", "taiwan"].map((id) => SUBJECTS.find((one) => one.id === id)!);
  const found = saidAbout(china!, taiwan!, moment);
  expect(found.map((id) => archive.quotes.get(id)?.speaker)).toContain("xi-jinping");
});
