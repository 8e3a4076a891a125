import fc from "fast-check";
import { expect, test } from "vitest";
import { OPEN } from "#src/core/event-focus.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aSource } from "#tests/helpers/archive.ts";
import { expectFewControls, expectToFit, readBody } from "#tests/helpers/fits.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { runs, sample } from "#tests/helpers/runs.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();
const TODAY = "2026-05-20";
const ground = {
  archive,
  today: TODAY,
  words: ENGLISH,
  status: () => aStatus(),
  commands: [{ name: "event", description: "One event" }],
};

const ask = (question: QuestionInput) => render(answer(aQuestion(question), ground), archive, ENGLISH);
const read = (question: QuestionInput) => readBody(ask(question));

test("as of 10 November 2021 the summit is due in the week of 15 November, its no day yet, and not held", () => {
  const text = read({ about: "event-named", words: "biden xi", asOf: "2021-11-10" });
  expect(text).toContain("As known on 10 November 2021");
  expect(text).toContain("◉ **The week of 15 November 2021** · no day yet");
  expect(text).toContain("Tentatively Monday 15 November 2021, evening in Washington");
  expect(text).not.toMatch(/\bheld\b/i);
  expect(text).not.toContain("19:46");
});

test("now it is held, at one instant told in both capitals and on the reader's clock, with its sources", () => {
  const text = read({ about: "event-named", words: "biden xi" });
  expect(text).toContain(
    "✓ **Monday 15 November 2021, 19:46 in Washington**\n**Tuesday 16 November 2021, 08:46 in Beijing**",
  );
  expect(text).toContain("On your clock: <t:1637023560:F>");
  expect(text).toContain("Held · known since 16 November 2021");
  expect(text).toMatch(/^-# According to .* · Sources: \[NTD\].* and 2 more$/m);
});

test("other events that the words may have meant stay on offer while pages are turned", () => {
  const others = (question: QuestionInput) => readBody(ask(question)).match(/\[Telephone call of [^\]]*\]/g);
  const first = { about: "event-named", words: "trump xi call" } as const;
  expect(others(first)?.length).toBeGreaterThan(1);
  expect(others({ ...first, open: "history", page: 1 })).toEqual(others(first));
});

test("a word that is in no record is told, on a card and in a list", () => {
  const line = "-# My archive has nothing like “umbrella”. This fits the other words.";
  expect(read({ about: "event-named", words: "biden xi umbrella" })).toContain(line);
  expect(read({ about: "search", words: "biden xi umbrella", page: 0 })).toContain(line);
  // Whoever asks for somebody whom the archive does not have gets nobody else.
  expect(read({ about: "event-named", words: "biden kishida zuckerberg" })).toMatch(/^I do not have .*zuckerberg\./m);
});

test("words that no quotation has are told above the others as they were typed, and ping nobody", () => {
  const text = read({ about: "quotes", words: "@everyone", speaker: "xi-jinping", topic: "us-china", page: 0 });
  expect(text).toContain("nothing like “\\@everyone");
});

test("a development moves was → is", () => {
  const pages = Array.from({ length: 9 }, (_, page) => page).map((page) =>
    read({ about: "event", id: "us-china-virtual-summit-2021", open: "history", page }),
  );
  const text = pages.join("\n");
  expect(text).toContain(
    "Monday 15 November 2021, evening in Washington: tentative → **confirmed by the United States**",
  );
});

test("the official wording stands before the garbled one, and the garbled one is labelled", () => {
  const pages = [0, 1].map((page) => read({ about: "quotes", words: "gain cooperation and lose confrontation", page }));
  const text = pages.join("\n");
  const official = text.indexOf("**Official translation**");
  const garbled = text.indexOf("**Garbled, do not quote**");
  expect(official).toBeGreaterThan(-1);
  expect(garbled).toBeGreaterThan(official);
  expect(text).toContain("Both countries will gain from cooperation and lose from confrontation.");
  expect(text).toContain("The two countries will gain cooperation and lose confrontation");
});

test("what lies ahead says how open its date is", () => {
  const text = read({ about: "next", topic: "us-china", page: 0 });
  expect(text).toContain("Xi's return visit to the United States");
  expect(text).toContain("no day yet");
  expect(text).not.toContain("G7 summit of 2020");
});

test("changes since a day are told newest first, was → is, with a source", () => {
  const pages = [0, 1, 2].map((page) => read({ about: "changes", since: "2026-05-01", topic: "us-china", page }));
  const text = pages.join("\n");
  expect(text.indexOf("Known 15 May")).toBeLessThan(text.indexOf("Known 11 May"));
  expect(text).toContain(
    "14–15 May 2026 (confirmed by the United States) → **13–15 May 2026 (confirmed by the United States and China)**",
  );
});

test("a change is told once: what its line says of the date stands in no other word, and the year where the heading has none", () => {
  const told = (since: string) =>
    [0, 1, 2, 3]
      .map((page) => read({ about: "changes", page, topic: "us-china", since, asOf: "2021-11-12" }))
      .join("\n");
  const line = "Monday 15 November 2021, evening in Washington: tentative → **confirmed by the United States**";
  expect(told("2021-11-01")).toContain(`${line}\n-# Known 12 November · [`);
  expect(told("2020-12-01")).toContain(`${line}\n-# Known 12 November 2021 · [`);
});

test("an event that nobody had heard of is not leaked: only its first mention is named", () => {
  const text = read({ about: "event-named", words: "us-china-virtual-summit-2021", asOf: "2021-01-01" });
  expect(text).toContain("My archive has nothing on “Biden–Xi virtual summit” that was known on 1 January 2021");
  expect(text).toContain("15 September 2021");
});

test("nothing found says how to ask instead", () => {
  expect(read({ about: "search", words: "zzzzqqq", page: 0 })).toContain("My archive has nothing for “zzzzqqq”");
  expect(read({ about: "event-named", words: "zzzzqqq" })).toContain("I do not have zzzzqqq.");
  expect(read({ about: "quotes", words: "zzzzqqq", page: 0 })).toContain("proves nothing");
  expect(read({ about: "quote", id: "no-such-quote", page: 0 })).toContain("no quote called");
});

test("about tells how many faults the files have, and no path and no piece of them", () => {
  const faults = [{ file: "data/events/x.yaml", line: 12, column: 7, message: "unknown actor “x”" }];
  const text = readBody(render({ kind: "attache", status: { ...aStatus(), faults }, today: TODAY }, archive, ENGLISH));
  expect(text).toContain("I answer from the last good ones");
  expect(text).not.toMatch(/data\/events|unknown actor/);
});

test("how long it lasted is told in hours and minutes, and nothing of what is over at once", () => {
  const lengthUntil = (end: string) => {
    const step = aDevelopment({ known: "2021-11-16", status: "held", start: "2021-11-15T19:46:00-05:00", end });
    const held = anArchive({ events: [anEvent({ id: "held", developments: [step] })] });
    const view = answer(aQuestion({ about: "event", id: "held", page: 0 }), { ...ground, archive: held });
    return readBody(render(view, held, ENGLISH)).match(/^.* from beginning to end$/m)?.[0];
  };
  expect(lengthUntil("2021-11-15T23:10:00-05:00")).toBe("3 h 24 min from beginning to end");
  expect(lengthUntil("2021-11-15T20:46:00-05:00")).toBe("1 h from beginning to end");
  expect(lengthUntil("2021-11-15T20:16:00-05:00")).toBe("30 min from beginning to end");
  expect(lengthUntil("2021-11-15T19:46:00-05:00")).toBeUndefined();
});

test("a window that passed without a recorded outcome is neither ahead nor held", () => {
  const event = anEvent({
    developments: [aDevelopment({ known: "2026-05-01", status: "planned", date: "2026-05-10" })],
  });
  const own = anArchive({ events: [event] });
  const text = readBody(render(answer({ about: "next", page: 1 }, { ...ground, archive: own }), own, ENGLISH));
  expect(text).toContain("### Outcome not in my archive");
});

test("what a person types never pings, formats or links", () => {
  const words = "@everyone **x** <@1> http://evil.example # [a](b)";
  const text = read({ about: "search", words: words.slice(0, 60), page: 0 });
  expect(text).not.toMatch(/(?<!\\)@everyone|(?<!\\)\*\*x|(?<!\\)<@1|http:\/\/|(?<!\\)\[a/);
});

test("every event, as of every day that matters, fits a message on each of its pages", () => {
  const all = shipped();
  /** A page behind the last is the last one: it was looked at. */
  const expectPagesToFit = (shown: Omit<QuestionInput & { readonly about: "event" }, "page">) => {
    let before = "";
    for (const page of [0, 1, 2, 5]) {
      const body = render(answer(aQuestion({ ...shown, page }), { ...ground, archive: all }), all, ENGLISH);
      const written = JSON.stringify(body);
      if (written === before) return;
      before = written;
      expectToFit(body);
      expectFewControls(body);
    }
  };
  for (const { id, developments } of sample(all.events.values())) {
    for (const asOf of [undefined, ...developments.map(({ known }) => known.by)]) {
      for (const open of [undefined, ...OPEN]) {
        const more = { ...(asOf === undefined ? {} : { asOf }), ...(open === undefined ? {} : { open }) };
        expectPagesToFit({ about: "event", id, ...more });
      }
    }
  }
});

test("any question gives a message within Discord's limits", () => {
  const words = fc
    .oneof(
      fc.constantFrom("xi", "biden", "summit", "习近平", "2021", "cooperation"),
      fc.string({ minLength: 1, maxLength: 60 }),
    )
    .filter((text) => text.trim() !== "");
  const id = fc.constantFrom(...archive.actors.keys());
  const topic = fc.constantFrom(...archive.topics.keys());
  const page = fc.nat(30);
  const question: fc.Arbitrary<QuestionInput> = fc.oneof(
    fc.record({ about: fc.constant("event-named" as const), words }),
    fc.record({ about: fc.constant("search" as const), words, page }),
    fc.record({ about: fc.constant("quotes" as const), words, page }),
    fc.record({ about: fc.constant("quotes" as const), speaker: id, page }),
    fc.record({ about: fc.constant("next" as const), actor: id, page }),
    fc.record({ about: fc.constant("month" as const), actor: id, page }),
    fc.record({ about: fc.constant("changes" as const), since: fc.constant("1980-01-01"), topic, page }),
  );
  fc.assert(
    fc.property(question, (one) => {
      expectToFit(ask(one));
      expectFewControls(ask(one));
    }),
    { numRuns: runs(400) },
  );
});

test("texts as long as the schema allows, in any script, fit too", () => {
  const long = (unit: string, length: number) => [...unit.repeat(length)].slice(0, length).join("");
  for (const unit of ["习", "word ", "*_[]()`|> ", "🕊"]) {
    const steps = Array.from({ length: 30 }, (_, index) =>
      aDevelopment({
        known: `2021-01-${String(index + 1).padStart(2, "0")}`,
        status: "planned",
        date: "2021-12",
        summary: long(unit, 300).trim() || "x",
        says: long(unit, 130).trim(),
        note: long(unit, 230).trim(),
      }),
    );
    const wording = { text: long(unit, 1190).trim(), language: "zh", kind: "verbatim" as const, sources: [] };
    const own = anArchive({
      events: [anEvent({ title: long(unit, 99).trim(), developments: steps })],
      quotes: [aQuote({ wordings: [wording, wording, wording] })],
    });
    for (let page = 0; page < 12; page++) {
      for (const open of OPEN) {
        const question = aQuestion({ about: "event", id: "summit", open, page });
        expectToFit(render(answer(question, { ...ground, archive: own }), own, ENGLISH));
      }
      expectToFit(render(answer({ about: "quotes", page }, { ...ground, archive: own }), own, ENGLISH));
    }
  }
});

test("date and status stand with the source that they rest on, whatever was said since", () => {
  const own = anArchive({
    events: [
      anEvent({
        developments: [
          aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-12-09", sources: ["embassy"] }),
          aDevelopment({ known: "2021-10-05", summary: "Somebody says something else.", sources: ["other"] }),
        ],
      }),
    ],
    sources: [aSource(), aSource({ id: "other", publisher: "Other paper" })],
  });
  const show = (open?: "history") => {
    const question = { about: "event", id: "summit", page: 0, ...(open === undefined ? {} : { open }) } as const;
    return readBody(render(answer(aQuestion(question), { ...ground, archive: own }), own, ENGLISH));
  };
  const [now, steps] = [show(), show("history")];
  expect(now).toContain("Planned · known since 1 October 2021");
  expect(now).toContain("Source: Embassy of China");
  expect(now).toContain("**Latest, 5 October 2021:** Somebody says something else.\n-# Source: Other paper");
  expect(now).not.toContain("What became known on 2021-10-01.");
  expect(steps).toContain("**5 October 2021**\nSomebody says something else.\n-# Source: Other paper");
  expect(steps).toContain("**1 October 2021** · New");
  const next = readBody(
    render(answer({ about: "next", page: 0 }, { ...ground, archive: own, today: "2021-11-01" }), own, ENGLISH),
  );
  expect(next).toContain("-# Planned · Embassy of China");
});

test("as many as fit one line are named, and everybody on a button", () => {
  const actors = Array.from({ length: 9 }, (_, n) => anActor({ id: `person-${n}`, name: `Person ${n}` }));
  const participants = actors.map(({ id }) => ({ actor: id, as: "Minister" }));
  const own = anArchive({ actors, events: [anEvent({ participants })] });
  const show = (question: QuestionInput) =>
    readBody(render(answer(aQuestion(question), { ...ground, archive: own }), own, ENGLISH));
  expect(show({ about: "event", id: "summit", page: 0 })).toContain("With Person 0, Person 1, Person 2 and 6 more");
  const opened = [0, 1].map((page) => show({ about: "event", id: "summit", open: "people", page })).join("\n");
  for (const { name } of actors) expect(opened).toContain(`**${name}**\nMinister`);
});
