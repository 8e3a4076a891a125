import fc from "fast-check";
import { expect, test } from "vitest";
import { ButtonAction } from "#src/core/button-action.ts";
import { AS_IT_HAPPENS, MENU_SETTINGS, SETUP_FORMS, SETUP_PANELS } from "#src/core/digest-action.ts";
import { FOCUS, OPEN } from "#src/core/event-focus.ts";
import { Question } from "#src/core/question.ts";
import { decodeCustomId, encodeAnyLength, encodeCustomId, type Press } from "#src/discord/custom-id.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,2}$/);
const day = fc.constantFrom("2021-11-10", "1986-10-11");
const page = fc.nat(999);
const words = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }).filter((text) => text.trim() !== "");

const press: fc.Arbitrary<Press> = fc.record({
  act: fc.constantFrom("turn" as const, "ask" as const),
  question: fc
    .oneof(
      fc.record(
        {
          about: fc.constant("event"),
          id,
          page,
          asOf: day,
          open: fc.constantFrom(...OPEN),
          focus: fc.constantFrom(...FOCUS),
        },
        { requiredKeys: ["about", "id", "page"] },
      ),
      fc.record({ about: fc.constant("next"), page, topic: id, actor: id }, { requiredKeys: ["about", "page"] }),
      fc.record(
        { about: fc.constant("month"), month: fc.constant("2026-05"), page, topic: id, asOf: day },
        { requiredKeys: ["about", "page"] },
      ),
      fc.record({ about: fc.constant("changes"), page, since: day, topic: id }, { requiredKeys: ["about", "page"] }),
      fc.record(
        { about: fc.constant("quotes"), page, words, speaker: id, from: day, to: day },
        { requiredKeys: ["about", "page"] },
      ),
      fc.record({ about: fc.constant("search"), page, words }),
      fc.record({ about: fc.constant("check"), text: words, page }),
      fc.constant({ about: "help" }),
    )
    .map((question) => Question.parse(question)),
});

const owner = fc.stringMatching(/^[1-9]\d{16,19}$/);
const listPage = fc.nat(99);
const number = fc.integer({ min: 1, max: 9999 });
const digest = number.map((n) => `d${n}`);
const at = fc.constantFrom("08:00", "23:59", AS_IT_HAPPENS);
const digestAction = fc.oneof(
  fc.record(
    { do: fc.constant("digest-add"), channel: owner, at, zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone")) },
    { requiredKeys: ["do", "channel"] },
  ),
  fc.record({ do: fc.constant("digest-add-form"), channel: owner, at }, { requiredKeys: ["do", "channel"] }),
  fc.record(
    { do: fc.constant("digest-setup"), id: digest, panel: fc.constantFrom(...SETUP_PANELS), page: listPage },
    { requiredKeys: ["do", "id"] },
  ),
  fc.record(
    { do: fc.constant("digest-set"), id: digest, setting: fc.constantFrom(...MENU_SETTINGS), page: listPage },
    { requiredKeys: ["do", "id", "setting"] },
  ),
  fc.record({
    do: fc.constantFrom("digest-form", "digest-fill"),
    id: digest,
    form: fc.constantFrom(...SETUP_FORMS),
  }),
  fc.constant({ do: "digest-choose" }),
  fc.record(
    { do: fc.constant("digest-preview"), id: digest, since: day, page: listPage },
    { requiredKeys: ["do", "id"] },
  ),
  fc.record({ do: fc.constant("digest-list"), page: listPage }),
  fc.record({ do: fc.constant("digest-remove"), id: digest, sure: fc.boolean() }, { requiredKeys: ["do", "id"] }),
);
const actionPress: fc.Arbitrary<Press> = fc.record({
  act: fc.constant("do" as const),
  action: fc
    .oneof(
      fc.record(
        { do: fc.constant("stop-follow"), owner, id: number.map((n) => `f${n}`), page: listPage },
        { requiredKeys: ["do", "owner", "id"] },
      ),
      fc.record(
        { do: fc.constant("stop-reminder"), owner, id: number.map((n) => `r${n}`), page: listPage },
        { requiredKeys: ["do", "owner", "id"] },
      ),
      fc.record({ do: fc.constant("show-following"), owner, page: listPage }),
      fc.record({ do: fc.constant("resume-messages"), owner }),
      fc.record({ do: fc.constant("stop-reminders"), owner, page: listPage }),
      fc.record({ do: fc.constant("follow-event"), event: id }),
      fc.record(
        { do: fc.constant("remind-of-event"), event: id, before: fc.constantFrom("1h", "1d", "1w") },
        { requiredKeys: ["do", "event"] },
      ),
      fc.record({ do: fc.constant("follow"), kind: fc.constantFrom("event", "actor", "topic"), id }),
      digestAction,
    )
    .map((action) => ButtonAction.parse(action)),
});

test("what a button has done comes back as it was, and always travels", () => {
  fc.assert(
    fc.property(actionPress, (one) => {
      expect(decodeCustomId(encodeCustomId(one) ?? "")).toEqual(one);
    }),
  );
});

test.each([
  ['["do","follow-event","summit"]', { do: "follow-event", event: "summit" }],
  ['["do","remind-of-event","summit"]', { do: "remind-of-event", event: "summit" }],
] as const)("%s, which was posted before others could be followed, works as it did", (posted, action) => {
  expect(decodeCustomId(posted)).toEqual({ act: "do", action });
});

test("an event with the longest id that there can be travels with all that is asked of it", () => {
  const longest = "x".repeat(60);
  const question = Question.parse({
    about: "event",
    id: longest,
    page: 999,
    asOf: "2021-11-10",
    open: "history",
    focus: "announced",
  });
  const encoded = encodeCustomId({ act: "turn", question });
  expect(encoded).toHaveLength(100);
  expect(decodeCustomId(encoded ?? "")).toEqual({ act: "turn", question });
  expect(decodeCustomId('["turn","event","summit",0,null,9]'), "a detail that there is not").toBeUndefined();
});

test("a button's question comes back as it was, or does not travel at all", () => {
  fc.assert(
    fc.property(press, (one) => {
      const encoded = encodeCustomId(one);
      if (encoded === undefined) return;
      expect([...encoded].length).toBeLessThanOrEqual(100);
      expect(decodeCustomId(encoded)).toEqual(one);
    }),
  );
});

test("a question of any length travels by itself or by a key, the same for all of its pages", () => {
  const long = fc.record({ text: fc.string({ minLength: 1, maxLength: 4000, unit: "grapheme" }), page, other: page });
  fc.assert(
    fc.property(
      long.filter(({ text }) => text.trim() !== ""),
      ({ text, page, other }) => {
        const at = (to: number) => {
          const question = Question.parse({ about: "check", text, speaker: "xi-jinping", said: "2021", page: to });
          return { question, encoded: encodeAnyLength({ act: "turn", question }) };
        };
        const { question, encoded } = at(page);
        expect([...(encoded?.id ?? "")].length).toBeLessThanOrEqual(100);
        const pressed = decodeCustomId(encoded?.id ?? "");
        if (encoded?.keep === undefined) {
          expect(pressed).toEqual({ act: "turn", question });
          return;
        }
        expect(encoded.keep.question).toEqual(question);
        expect(pressed).toEqual({ act: "turn", about: "check", key: encoded.keep.key, page });
        const turned = at(other).encoded;
        if (turned?.keep !== undefined) expect(turned.keep.key).toBe(encoded.keep.key);
      },
    ),
  );
});

test("other words, another speaker or another as-of make another key", () => {
  const words = "“".repeat(50);
  const keys = [
    { about: "check", text: "a ".repeat(200) },
    { about: "check", text: "b ".repeat(200) },
    { about: "check", text: "a ".repeat(200), speaker: "xi-jinping" },
    { about: "quotes", words, speaker: "xi-jinping", topic: "us-china", asOf: "2021-11-10" },
    { about: "quotes", words, speaker: "xi-jinping", topic: "us-china", asOf: "2021-11-11" },
  ].map((question) => encodeAnyLength({ act: "turn", question: Question.parse(question) })?.keep?.key);
  expect(new Set(keys).size).toBe(5);
  expect(keys).not.toContain(undefined);
});

test("an id and a day of usual length always travel", () => {
  const question = Question.parse({ about: "event", id: "a".repeat(60), page: 999, asOf: "2021-11-10" });
  expect(encodeCustomId({ act: "turn", question })).toBeDefined();
});

test.each([
  "",
  "hello",
  "{}",
  "[]",
  '["turn"]',
  '["turn","event"]',
  '["go","help"]',
  '["ask","toString"]',
  '["turn","event","Not An Id",0]',
  "null",
  '["turn","event","x",-1]',
  '["do"]',
  '["do","help"]',
  '["do","stop-follow","1098100000000000301"]',
  '["do","stop-follow","robin","f1"]',
  '["do","stop-follow","1098100000000000301","r1"]',
  '["ask","stop-follow","1098100000000000301","f1"]',
  '["turn","kept"]',
  '["turn","kept","check","short",0]',
  '["turn","kept","nothing","aaaaaaaaaaaaaaaaaaaaaa",0]',
  '["turn","kept","check","aaaaaaaaaaaaaaaaaaaaaa",-1]',
  '["do","kept","check","aaaaaaaaaaaaaaaaaaaaaa",0]',
])("a foreign id %s is not ours", (foreign) => {
  expect(decodeCustomId(foreign)).toBeUndefined();
});
