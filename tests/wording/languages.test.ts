import { expect, test } from "vitest";
import { en } from "#src/wording/en/en.ts";
import { languagePack } from "#src/wording/language-pack.ts";
import { LANGUAGES, wordsFor } from "#src/wording/words.ts";
import { languageFaults } from "#tests/helpers/language-faults.ts";

test.each(Object.entries(LANGUAGES))(
  "every message of “%s” can be parsed and takes the arguments that it takes in English",
  (_, pack) => {
    expect(languageFaults(pack)).toEqual([]);
  },
);

const { title: _, ...untitled } = en.messages.timeline;
const BROKEN = {
  ...en.messages,
  about: { ...en.messages.about, stray: "Not in English" },
  follow: { ...en.messages.follow, already: "Du folgst {titel} schon.", stopped: "{title" },
  lists: { ...en.messages.lists },
  labels: { ...en.messages.labels, events: "{count} Ereignisse" },
  timeline: untitled,
};

test("a folder with a missing message, a stray one, another argument or broken braces is told of each", () => {
  expect(languageFaults({ locale: "de", messages: BROKEN })).toEqual([
    "de about.stray: is no message of English",
    "de follow.already: takes titel any, in English title any",
    expect.stringMatching(/^de follow\.stopped: cannot be parsed: /),
    "de labels.events: takes count any, in English count number",
    "de timeline.title: is missing",
  ]);
});

test("the compiler refuses the same, where the texts stand in the source", () => {
  const { messages } = en;
  const whole = languagePack(en);
  // @ts-expect-error: a message is missing.
  const short = languagePack({ ...en, messages: { ...messages, timeline: untitled } });
  const follow = { ...messages.follow, already: "Du folgst {titel} schon." } as const;
  // @ts-expect-error: a message takes another argument than in English.
  const other = languagePack({ ...en, messages: { ...messages, follow } });
  const remind = { ...messages.remind, gone: "Der Termin ist nicht mehr da." } as const;
  // @ts-expect-error: a message lacks an argument.
  const less = languagePack({ ...en, messages: { ...messages, remind } });
  const { dayOfMonth: __, ...dates } = en.dates;
  // @ts-expect-error: a phrase for dates is missing.
  const undated = languagePack({ ...en, dates });
  expect([whole, short, other, less, undated].map(({ locale }) => locale)).toEqual(Array(5).fill("en-GB"));
});

test("other words in another order, with the same arguments, are a language", () => {
  const follow = { ...en.messages.follow, already: "{title}: schon gefolgt." } as const;
  const labels = { ...en.messages.labels, events: "{count, plural, one {# Ereignis} other {# Ereignisse}}" } as const;
  const german = languagePack({ ...en, locale: "de", messages: { ...en.messages, follow, labels } });
  expect(languageFaults(german)).toEqual([]);
});

test("whoever speaks a language that is not there is answered in English", () => {
  expect(wordsFor("xx")).toBe(wordsFor("en-GB"));
  expect(wordsFor("en-US").follow.already({ title: "a summit" })).toBe("You follow a summit already.");
});
