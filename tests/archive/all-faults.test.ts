// A record with a fault is still checked as far as it can be read: one mistake hides no other, and makes none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, expect, test } from "vitest";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";

const LINES = {
  "actors.yaml": [
    "- id: joe-biden",
    "  kind: person",
    "  name: Joe Biden",
    "  country: united-states",
    "  offices:",
    "    - { title: President of the United States, from: 2021-01-20, to: 2025-01-20 }",
    "- { id: united-states, kind: state, name: United States }",
  ],
  "topics.yaml": ["- id: us-china", "  name: US-China relations"],
  "sources.yaml": [
    "- id: wire-2021",
    "  publisher: Wire",
    "  title: A report",
    "  published: 2021-10-01",
    "  kind: press",
    "  language: en",
  ],
  "events/talk.yaml": [
    "id: talk",
    "title: A talk",
    "kind: talks",
    "place: { name: Washington, country: united-states }",
    "participants:",
    "  - { actor: joe-biden, as: President of the United States }",
    "topics: [us-china]",
    "developments:",
    "  - known: 2021-10-01",
    "    status: agreed",
    "    date: 2021-12",
    "    summary: They agree to talk.",
    "    sources: [wire-2021]",
    "  - known: 2021-11-01",
    "    status: confirmed",
    "    confirmed-by: [united-states]",
    "    start: 2021-11-15T09:00:00Z",
    "    end: 2021-11-15T10:00:00Z",
    "    place: { name: Washington, country: united-states }",
    "    participants: [{ actor: joe-biden, as: President of the United States }]",
    "    summary: The day is named.",
    "    sources: [wire-2021]",
  ],
  "quotes/letter.yaml": [
    "id: letter",
    "speaker: joe-biden",
    "as: President of the United States",
    "said: 2021-11-09",
    "occasion: A letter",
    "event: talk",
    "topics: [us-china]",
    "wordings:",
    "  - text: We agree.",
    "    language: en",
    "    kind: verbatim",
    "    sources: [wire-2021]",
    "status: verified",
  ],
} as const;

type File = keyof typeof LINES;

/** What is wrong with the archive after these replacements, each given as file, old text, new text. */
function faultsAfter(...edits: readonly (readonly [file: File, before: string, after: string])[]): readonly string[] {
  const texts = new Map<string, string>(Object.entries(LINES).map(([file, lines]) => [file, `${lines.join("\n")}\n`]));
  for (const [file, before, after] of edits) {
    const text = texts.get(file) ?? "";
    expect(text, `${file} has “${before}”`).toContain(before);
    texts.set(file, text.replace(before, after));
  }
  return faultsOf(Object.fromEntries(texts));
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), "all-faults-"));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const loaded = createLoader(dir).load();
  const root = relative(process.cwd(), dir);
  return loaded.ok ? [] : loaded.faults.map((fault) => formatFault(fault).replaceAll(`${root}/`, ""));
}

test("the archive of this test is whole", () => {
  expect(faultsAfter()).toEqual([]);
});

const TALK = "events/talk.yaml";
const BAD_DATE = [TALK, "date: 2021-12", "date: December"] as const;
const OF_BAD_DATE =
  "events/talk.yaml:11:11  date: December is not an EDTF date: write a day as 2021-11-15, a month as 2021-11, a year as 2021";

test("a date that cannot be read does not hide the unknown ids of an event", () => {
  expect(
    faultsAfter(
      BAD_DATE,
      [TALK, "Washington, country: united-states", "Washington, country: united-state"],
      [TALK, "actor: joe-biden", "actor: joe-bidden"],
      [TALK, "[us-china]", "[us-chain]"],
      [TALK, "[wire-2021]", "[wire-2020]"],
      [TALK, "confirmed-by: [united-states]", "confirmed-by: [nobody]"],
    ),
  ).toEqual([
    "events/talk.yaml:4:37  unknown actor “united-state”; did you mean “united-states”?",
    "events/talk.yaml:6:14  unknown actor “joe-bidden”; did you mean “joe-biden”?",
    "events/talk.yaml:7:10  unknown topic “us-chain”; did you mean “us-china”?",
    OF_BAD_DATE,
    "events/talk.yaml:13:15  unknown source “wire-2020”; did you mean “wire-2021”?",
    "events/talk.yaml:16:20  unknown actor “nobody”",
  ]);
});

test("nor those of the development that it stands in", () => {
  expect(
    faultsAfter(
      [TALK, "start: 2021-11-15T09:00:00Z", "start: tomorrow"],
      [TALK, "[{ actor: joe-biden", "[{ actor: joe-bidden"],
    ),
  ).toEqual([
    "events/talk.yaml:17:12  start: an instant is written YYYY-MM-DDTHH:MM:SS with Z or an offset",
    "events/talk.yaml:20:29  unknown actor “joe-bidden”; did you mean “joe-biden”?",
  ]);
});

test("an id that is none does not hide the unknown one beside it", () => {
  expect(faultsAfter([TALK, "[us-china]", "[US China, us-chain]"])).toEqual([
    "events/talk.yaml:7:10  topics: an id is kebab-case: small letters, digits and single hyphens",
    "events/talk.yaml:7:20  unknown topic “us-chain”; did you mean “us-china”?",
  ]);
});

test("a date that cannot be read does not hide developments out of order, nor an end before the start", () => {
  expect(
    faultsAfter(
      BAD_DATE,
      [TALK, "known: 2021-11-01", "known: 2021-09-01"],
      [TALK, "end: 2021-11-15T10", "end: 2021-11-15T08"],
    ),
  ).toEqual([
    OF_BAD_DATE,
    "events/talk.yaml:14:12  known: 2021-09-01 comes after 2021-10-01: developments stand oldest first",
    "events/talk.yaml:18:10  end: is before start",
  ]);
});

test("whether an office was held is asked only of days that can be read", () => {
  const before = [TALK, "known: 2021-10-01", "known: 2020-10-01"] as const;
  const early = [TALK, "start: 2021-11-15T09:00:00Z", "start: 2020-11-15T09:00:00Z"] as const;
  expect(faultsAfter(before, early, [TALK, "end: 2021", "end: 2020"], BAD_DATE)).toEqual([OF_BAD_DATE]);
  expect(
    faultsAfter(
      before,
      early,
      [TALK, "end: 2021", "end: 2020"],
      [TALK, "date: 2021-12", "date: 2020-12"],
      [TALK, "kind: talks", "kind: chat"],
    ),
  ).toEqual([
    "events/talk.yaml:3:7  kind: “chat”: expected one of summit, meeting, call, visit, talks, conference, statement, agreement, measure, vote",
    "events/talk.yaml:6:29  as: Joe Biden was not President of the United States at any time of this",
    "events/talk.yaml:20:44  as: Joe Biden was not President of the United States at any time of this",
  ]);
});

test("a status that is none, or a key written wrongly, is not also told as missing", () => {
  expect(faultsAfter([TALK, "status: agreed", "status: done"])).toHaveLength(1);
  expect(faultsAfter([TALK, "status: agreed", "stauts: agreed"])).toEqual([
    "events/talk.yaml:10:13  developments: unknown key “stauts”; did you mean “status”?",
  ]);
});

test("a date that cannot be read does not hide the unknown ids of a quote", () => {
  const letter = "quotes/letter.yaml";
  expect(
    faultsAfter(
      [letter, "said: 2021-11-09", "said: in November"],
      [letter, "speaker: joe-biden", "speaker: joe-bidden"],
      [letter, "event: talk", "event: walk"],
      [letter, "[us-china]", "[us-chain]"],
      [letter, "[wire-2021]", "[wire-2020]"],
    ),
  ).toEqual([
    "quotes/letter.yaml:2:10  unknown actor “joe-bidden”; did you mean “joe-biden”?",
    expect.stringMatching(/^quotes\/letter\.yaml:4:7 {2}said: in November is not an EDTF date/),
    "quotes/letter.yaml:6:8  unknown event “walk”; did you mean “talk”?",
    "quotes/letter.yaml:7:10  unknown topic “us-chain”; did you mean “us-china”?",
    "quotes/letter.yaml:12:15  unknown source “wire-2020”; did you mean “wire-2021”?",
  ]);
  expect(faultsAfter([letter, "said: 2021-11-09", "said: in November"])).toHaveLength(1);
  expect(
    faultsAfter([letter, "said: 2021-11-09", "said: 2020-11-09"], [letter, "status: verified", "status: so"]),
  ).toEqual(["quotes/letter.yaml:13:9  status: “so”: expected one of verified, reported, disputed, misattributed"]);
});

test("a date that cannot be read hides neither the unknown country of a person, nor that an id stands twice", () => {
  expect(
    faultsAfter(
      ["actors.yaml", "from: 2021-01-20", "from: January"],
      ["actors.yaml", "country: united-states", "country: united-state"],
      ["topics.yaml", "name: US-China relations", "name: 5\n- id: us-china\n  name: Again"],
      [
        "sources.yaml",
        "published: 2021-10-01",
        "published: in autumn\n  kind: press\n  language: en\n- id: wire-2021\n  publisher: Wire\n  title: A report",
      ],
    ),
  ).toEqual([
    "actors.yaml:4:12  unknown actor “united-state”; did you mean “united-states”?",
    expect.stringMatching(/^actors\.yaml:6:54 {2}from: January is not an EDTF date/),
    "sources.yaml:4:14  published: in autumn is not an EDTF date: write a day as 2021-11-15, a month as 2021-11, a year as 2021",
    "sources.yaml:7:7  id: “wire-2021” is taken by sources.yaml:1",
    'topics.yaml:2:9  name: is a number: put it in quotation marks, as "5"',
    "topics.yaml:3:7  id: “us-china” is taken by topics.yaml:1",
  ]);
});

test("an office is asked about as soon as the offices of the person can be read, whatever else is wrong with them", () => {
  const otherOffice = [TALK, "as: President of the United States", "as: King"] as const;
  const told =
    "events/talk.yaml:6:29  as: no office “King” of Joe Biden in actors.yaml; there: “President of the United States”";
  expect(faultsAfter(otherOffice)).toEqual([told]);
  expect(faultsAfter(otherOffice, ["actors.yaml", "kind: person", "kind: human"])).toEqual([
    "actors.yaml:2:9  kind: “human”: expected one of person, state, organisation",
    told,
  ]);
  expect(faultsAfter(otherOffice, ["actors.yaml", "from: 2021-01-20", "from: January"])).toEqual([
    expect.stringMatching(/^actors\.yaml:6:54 {2}from/),
  ]);
});

test("a record whose own id is wrong, or missing, is not also called unknown by those that name it", () => {
  expect(faultsAfter(["topics.yaml", "id: us-china", "id: US_China"])).toEqual([
    "topics.yaml:1:7  id: an id is kebab-case: small letters, digits and single hyphens",
  ]);
  expect(faultsAfter(["topics.yaml", "id: us-china\n  name", "name"])).toEqual(["topics.yaml:1:3  id: is missing"]);
  expect(faultsAfter([TALK, "id: talk", "id: The talk"])).toHaveLength(1);
  expect(faultsAfter([TALK, "id: talk\n", ""])).toHaveLength(1);
  expect(faultsAfter([TALK, "id: talk", "id: talks"])).toEqual([
    "events/talk.yaml:1:5  id: “talks” in a file named talk: the file name is the id",
  ]);
});

test("an id other than the file's name is told of a record that has a fault, too", () => {
  expect(faultsAfter(BAD_DATE, [TALK, "id: talk", "id: talks"])).toEqual([
    "events/talk.yaml:1:5  id: “talks” in a file named talk: the file name is the id",
    OF_BAD_DATE,
  ]);
});

test("an id that stands twice does not make offices of either disputed", () => {
  expect(
    faultsAfter([
      "actors.yaml",
      "- { id: united-states,",
      "- { id: joe-biden, kind: person, name: Joe }\n- { id: united-states,",
    ]),
  ).toEqual(["actors.yaml:7:9  id: “joe-biden” is taken by actors.yaml:1"]);
});

test("a line of JSON with a date that cannot be read is told with its unknown ids", () => {
  const event = {
    id: "call",
    title: "A call",
    kind: "call",
    participants: [{ actor: "joe-bidden" }],
    topics: ["us-chain"],
    developments: [{ known: "October", status: "held", summary: "They talk.", sources: ["wire-2020"] }],
  };
  const quote = {
    id: "word",
    speaker: "joe-bidden",
    said: "then",
    occasion: "A call",
    wordings: [],
    status: "verified",
  };
  const whole = Object.fromEntries(Object.entries(LINES).map(([file, lines]) => [file, lines.join("\n")]));
  const bulk = { "events/bulk.jsonl": `\n${JSON.stringify(event)}\n`, "quotes/bulk.jsonl": JSON.stringify(quote) };
  expect(faultsOf({ ...whole, ...bulk })).toEqual([
    "events/bulk.jsonl:2:1  known: October is not an EDTF date: write a day as 2021-11-15, a month as 2021-11, a year as 2021",
    "events/bulk.jsonl:2:1  unknown actor “joe-bidden”; did you mean “joe-biden”?",
    "events/bulk.jsonl:2:1  unknown source “wire-2020”; did you mean “wire-2021”?",
    "events/bulk.jsonl:2:1  unknown topic “us-chain”; did you mean “us-china”?",
    expect.stringMatching(/^quotes\/bulk\.jsonl:1:1 {2}said: then is not an EDTF date/),
    "quotes/bulk.jsonl:1:1  unknown actor “joe-bidden”; did you mean “joe-biden”?",
    "quotes/bulk.jsonl:1:1  wordings: a quote has at least one wording",
  ]);
});
