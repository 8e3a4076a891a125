import { describe, expect, test } from "vitest";
import { tokenize } from "#src/text/tokens.ts";
import { BY_ACTOR, BY_ANY, BY_EVENT, BY_SUBJECT, BY_TOPIC, type Naming, OFFERED } from "#tests/helpers/naming.ts";
import { sample } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

type Named = { readonly kind: string; readonly id: string; readonly names: readonly string[] };

const ACTORS: readonly Named[] = [...archive.actors.values()].map(({ id, name, names, also }) => ({
  kind: "actor",
  id,
  names: [...new Set([id, name, ...Object.values(names), ...also])],
}));
const TOPICS: readonly Named[] = [...archive.topics.values()].map(({ id, name, also }) => ({
  kind: "topic",
  id,
  names: [...new Set([id, name, ...also])],
}));
const EVENTS: readonly Named[] = [...archive.events.values()].map(({ id, title, also }) => ({
  kind: "event",
  id,
  names: [...new Set([id, title, ...also])],
}));

const keyOf = (name: string) => tokenize(name).join(" ");

/** Each name that only one of these has, with the record that has it. */
function namesOfOne(records: readonly Named[]): readonly (readonly [name: string, id: string])[] {
  const holders = new Map<string, Set<Named>>();
  for (const one of records) {
    for (const name of one.names) holders.set(keyOf(name), (holders.get(keyOf(name)) ?? new Set()).add(one));
  }
  return records.flatMap(({ id, names }) =>
    names.filter((name) => holders.get(keyOf(name))?.size === 1).map((name) => [name, id] as const),
  );
}

async function mistaken(naming: Naming, names: readonly (readonly [name: string, id: string])[]) {
  const wrong: string[] = [];
  for (const [name, id] of sample(names)) {
    const taken = await naming(name, archive);
    if (taken !== id && taken !== "understood") wrong.push(`${name} (${id}): ${taken}`);
  }
  return wrong;
}

/** Answers that take long and read a name as /next does are asked for one name of seven. */
const SLOW = ["/changes actor:", "/timeline actor:", "/calendar actor:", "/changes topic:"];
const oneOfSeven = <T>(all: readonly T[]) => all.filter((_, at) => at % 7 === 0);

describe("a whole name, in any script, is the one record that has it", () => {
  test.each(Object.entries(BY_ACTOR))("by %s", async (path, naming) => {
    // The shortest of these options takes 60 characters.
    const all = namesOfOne(ACTORS).filter(([name]) => name.length <= 60);
    expect(await mistaken(naming, SLOW.includes(path) ? oneOfSeven(all) : all)).toEqual([]);
  });

  test.each(Object.entries(BY_TOPIC))("by %s", async (path, naming) => {
    const all = namesOfOne(TOPICS);
    expect(await mistaken(naming, SLOW.includes(path) ? oneOfSeven(all) : all)).toEqual([]);
  });

  test.each(Object.entries(BY_EVENT))("by %s", async (_, naming) => {
    expect(
      await mistaken(
        naming,
        namesOfOne(EVENTS).filter(([name]) => name.length <= 60),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(BY_SUBJECT))("by %s", async (_, naming) => {
    expect(await mistaken(naming, oneOfSeven(namesOfOne([...ACTORS, ...TOPICS])))).toEqual([]);
  });

  test.each(Object.entries(BY_ANY))("by %s", async (_, naming) => {
    expect(await mistaken(naming, namesOfOne([...ACTORS, ...TOPICS, ...EVENTS]))).toEqual([]);
  });

  test.each(Object.entries(OFFERED))("and the first that is offered while it is typed, by %s", async (_, naming) => {
    const alone = new Set(namesOfOne([...ACTORS, ...TOPICS, ...EVENTS]).map(([name]) => name));
    const named = namesOfOne(ACTORS).filter(([name]) => alone.has(name));
    expect(await mistaken(naming, named)).toEqual([]);
  });
});

/** What is typed; what every option for a person takes it for; and what is followed. */
const CASES: readonly (readonly [typed: string, meant: string, followed: string])[] = [
  ["Wang", "asks", "asks"],
  ["wang", "asks", "asks"],
  ["Abdullah", "asks", "asks"],
  ["Abdullah Abdullah", "abdullah-abdullah", "abdullah-abdullah"],
  ["King Abdullah", "abdullah-ii", "abdullah-ii"],
  ["Xi", "xi-jinping", "xi-jinping"],
  ["习近平", "xi-jinping", "xi-jinping"],
  ["習近平", "xi-jinping", "xi-jinping"],
  ["XI JINPING", "xi-jinping", "xi-jinping"],
  ["xi-jinping", "xi-jinping", "xi-jinping"],
  ["Erdogan", "recep-tayyip-erdogan", "recep-tayyip-erdogan"],
  ["PRC", "china", "china"],
  // A topic has it among its other names.
  ["Israel", "israel", "israel"],
  // A topic is called so too.
  ["Ukraine", "ukraine", "asks"],
  // Forgiven where it is only looked up; nothing is followed on it.
  ["Zelenskyyy", "volodymyr-zelensky", "asks"],
  ["Abdullah Abdulah", "abdullah-abdullah", "asks"],
  ["Xi Jinpin", "xi-jinping", "asks"],
  ["zzzzqqq", "nothing", "nothing"],
];

describe.each(CASES)("“%s” is the same everywhere", (typed, meant, followed) => {
  const deeds = ["/digest edit actor:", "/agenda post actor:"];

  test.each(Object.entries(BY_ACTOR))("by %s", async (path, naming) => {
    // An option for a person or state is not for a topic.
    const shared = archive.actors.has(typed.toLowerCase());
    expect(await naming(typed, archive)).toBe(deeds.includes(path) && !shared ? followed : meant);
  });

  test.each(Object.entries(BY_ANY))("by %s", async (_, naming) => {
    expect(await naming(typed, archive)).toBe(followed);
  });
});

describe("nothing is done on words that are not the whole name of an event", () => {
  test.each(["biden xi", "nato summit", "g20", "shangri la", "COP31 Antalyaa", "frobnicate"])("“%s”", async (typed) => {
    const taken = await BY_EVENT["/remind event:"]?.(typed, archive);
    expect(["asks", "nothing"]).toContain(taken);
  });
});
