import { describe, expect, test } from "vitest";
import {
  concernedEvents,
  concernedQuotes,
  countedQuotes,
  EVENT_PATHS,
  type EventPath,
  isSomebodyElses,
  type Moment,
  momentOf,
  PLAIN_EVENTS,
  PLAIN_QUOTES,
  QUOTE_PATHS,
  type Subject,
  saidAbout,
  strayButtons,
} from "#tests/helpers/paths.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const SUBJECTS: readonly Subject[] = [
  ...[...archive.actors.values()].map(({ id, name }) => ({ kind: "actor" as const, id, name })),
  ...[...archive.topics.values()].map(({ id, name }) => ({ kind: "topic" as const, id, name })),
];

/** Whoever has a name for themselves: a topic may be called like the group or the state that it is about. */
const ALONE = SUBJECTS.filter(({ id, name }) => {
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
    SUBJECTS.map((subject) => [
      subject,
      { events: new Set(concernedEvents(moment, subject)), quotes: new Set(concernedQuotes(moment, subject)) },
    ]),
  );
  const eventsOf = (subject: Subject) => sets.get(subject)?.events ?? new Set();
  const quotesOf = (subject: Subject) => [...(sets.get(subject)?.quotes ?? [])];
  const among = (path: EventPath) => {
    const all = path(moment, undefined);
    return (subject: Subject) => all.filter((id) => eventsOf(subject).has(id));
  };

  test.each(Object.entries(EVENT_PATHS))("the same events concern a subject by /changes and by %s", (_, path) => {
    expect(differences(SUBJECTS, (subject) => path(moment, subject), among(path))).toEqual({});
  });

  test.each(Object.entries(PLAIN_EVENTS))("the same events concern a subject by /changes and by %s", (_, path) => {
    expect(differences(ALONE, (subject) => path(moment, subject), among(path))).toEqual({});
  });

  test.each(Object.entries(QUOTE_PATHS))("the same quotes concern a subject by /quote and by %s", (_, path) => {
    expect(differences(SUBJECTS, (subject) => path(moment, subject), quotesOf)).toEqual({});
  });

  test.each(Object.entries(PLAIN_QUOTES))("the same quotes concern a subject by /quote and by %s", (_, path) => {
    expect(differences(ALONE, (subject) => path(moment, subject), quotesOf)).toEqual({});
  });

  test("the card of a person or state counts the quotes that /quote shows", () => {
    const wrong = SUBJECTS.filter(({ kind }) => kind === "actor").filter(
      (subject) => countedQuotes(moment, subject) !== quotesOf(subject).length,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("a button asks for what concerns the subject of its message", () => {
    const none = { events: new Set<string>(), quotes: new Set<string>() };
    expect(SUBJECTS.flatMap((subject) => strayButtons(moment, subject, sets.get(subject) ?? none))).toEqual([]);
  });
});

test("/check takes a quote for that of whoever /quote shows it for, and of nobody else", () => {
  const moment = momentOf(archive, undefined);
  const actors = SUBJECTS.filter(({ kind }) => kind === "actor");
  const speakers = actors.filter((subject) => concernedQuotes(moment, subject).length > 0);
  const wrong = speakers.flatMap((subject) => {
    const own = new Set(concernedQuotes(moment, subject));
    const foreign = [...archive.quotes.values()].find(({ id }) => !own.has(id));
    return [...archive.quotes.values()]
      .filter(
        (quote) =>
          (own.has(quote.id) && isSomebodyElses(quote, subject, moment) === true && quote.status !== "misattributed") ||
          (quote === foreign && isSomebodyElses(quote, subject, moment) === false),
      )
      .map(({ id }) => `${id} of ${subject.id}`);
  });
  expect(wrong).toEqual([]);
});

test("what China said about Taiwan is what China’s people said about it", () => {
  const find = (id: string) => SUBJECTS.find((one) => one.id === id)!;
  const moment = momentOf(archive, undefined);
  const found = saidAbout(find("china"), find("taiwan"), moment);
  const both = concernedQuotes(moment, find("taiwan")).filter((id) =>
    concernedQuotes(moment, find("china")).includes(id),
  );
  expect(found.length).toBeGreaterThan(0);
  expect([...found].sort()).toEqual([...both].sort());
  expect(found.map((id) => archive.quotes.get(id)?.speaker)).toContain("xi-jinping");
});
