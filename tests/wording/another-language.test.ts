import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { createWords } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aSource, aTopic } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { PSEUDO } from "#tests/helpers/pseudo-language.ts";

const words = createWords(PSEUDO);

const steps = (id: string, ...given: readonly Omit<Parameters<typeof aDevelopment>[0], "known">[]) =>
  anEvent({
    id,
    title: "συνάντηση",
    topics: ["topic"],
    participants: [{ actor: "person", as: "πρόεδρος" }, { actor: "state" }],
    developments: given.map((step, index) =>
      aDevelopment({
        known: `2021-10-0${index + 1}`,
        says: "εκπρόσωπος",
        summary: "περίληψη",
        note: "σημείωση",
        sources: ["source", "repost", "other", "more"],
        ...step,
      }),
    ),
  });

const WORDS = "ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα";

const KINDS = [
  ["verbatim", "garbled"],
  ["official-translation", "paraphrase"],
  ["caption", "agency-translation"],
  ["garbled"],
] as const;

const archive = anArchive({
  events: [
    steps("held", { status: "agreed" }, { status: "held", start: "2021-11-15T19:46:00Z", end: "2021-11-15T21:00:00Z" }),
    steps("week", { status: "planned", date: "[2021-11-15..2021-11-21]" }, { status: "tentative", date: "2021-11-16" }),
    steps("month", { status: "planned", date: "2021-12" }),
    steps("moved", { status: "confirmed", "confirmed-by": ["state"], date: "2021-11-20" }, { date: "2021-12-05" }),
    steps("called-off", { status: "confirmed", date: "2021-11-20" }, { status: "cancelled", correction: true }),
    steps("year", { status: "planned", date: "2021", format: "virtual", place: { name: "Ρώμη" } }),
    steps("passed", { status: "planned", date: "2021-09-20" }),
    steps("undated", { status: "floated" }),
  ],
  quotes: (["verified", "reported", "disputed", "misattributed"] as const).map((status, index) =>
    aQuote({
      id: `quote-${index}`,
      speaker: "person",
      event: "held",
      topics: ["topic"],
      occasion: "ομιλία",
      language: "zh",
      status,
      wordings: KINDS[index]!.map((kind) => ({
        text: `${WORDS} ${"αβγδ".charAt(index)}`,
        language: kind === "caption" ? "zh" : kind === "garbled" ? "fr" : "en",
        kind,
        sources: ["source"],
      })),
    }),
  ),
  actors: [
    anActor({
      id: "person",
      name: "Ελένη",
      names: { zh: "海伦" },
      country: "state",
      offices: [
        { title: "υπουργός", from: "2010", to: "2015" },
        { title: "πρόεδρος", from: "2016" },
      ],
    }),
    anActor({
      id: "state",
      kind: "state",
      name: "Ελλάδα",
      country: undefined,
      capital: { name: "Αθήνα", zone: "Europe/Athens" },
    }),
    anActor({ id: "organisation", kind: "organisation", name: "Ένωση", country: undefined }),
  ],
  topics: [aTopic({ id: "topic", name: "θέμα" })],
  sources: [
    aSource({ id: "source", publisher: "εφημερίδα", title: "τίτλος", language: "fr" }),
    aSource({ id: "repost", kind: "repost", publisher: "άλλη", title: "τίτλος" }),
    aSource({ id: "other", kind: "agency", publisher: "τρίτη", title: "τίτλος" }),
    aSource({ id: "more", kind: "data", publisher: "τέταρτη", title: "τίτλος" }),
  ],
});

const asOf = "2021-10-02";
const spans = [{}, { from: "2021-11-01", to: "2021-11-30" }, { from: "1990-01-01", to: "1990-12-31" }];
const events = [...archive.events.keys()];

const QUESTIONS: readonly object[] = [
  ...events.flatMap((id) => [
    { about: "event", id },
    { about: "event", id, asOf },
    { about: "event", id, asOf: "2001-01-01" },
  ]),
  ...["συνάντηση", "συνάντηση χψω", "χψω"].flatMap((typed) => [
    ...["event-named", "search", "quotes", "who-named"].map((about) => ({ about, words: typed })),
    ...["event-named", "search", "quotes", "who-named"].map((about) => ({ about, words: typed, asOf: "2001-01-01" })),
    { about: "event-named", words: typed, which: "next" },
    { about: "event-named", words: typed, which: "last" },
  ]),
  ...spans.flatMap((span) => [
    ...["next", "timeline", "quotes"].map((about) => ({ about, ...span })),
    ...["next", "timeline"].map((about) => ({ about, ...span, topic: "topic", actor: "person", asOf })),
    { about: "quotes", speaker: "person", topic: "topic", event: "held", words: "ένα", ...span },
  ]),
  ...["week", "month", "quarter", "year"].flatMap((within) => [
    { about: "next", within },
    { about: "next", within, asOf },
    { about: "next", within, actor: "organisation" },
  ]),
  ...["2021-11", "2021-12", "1990-01"].flatMap((month) => [
    { about: "month", month },
    { about: "month", month, topic: "topic", asOf },
    { about: "month", month, actor: "organisation" },
  ]),
  ...["2021-09-01", "2021-11-01", "2001-01-01"].map((since) => ({ about: "changes", since })),
  { about: "changes", actor: "organisation" },
  ...[...archive.quotes.keys()].flatMap((id) => [
    { about: "quote", id },
    { about: "quote", id, asOf: "2001-01-01" },
  ]),
  { about: "sources", event: "held" },
  ...[...archive.actors.keys()].flatMap((id) => [
    { about: "who", id },
    { about: "who", id, asOf },
  ]),
  ...["Ελένη", "θέμα", "Ελλάδα", "συνάντησα"].map((typed) => ({ about: "search", words: typed })),
  { about: "quote", id: "x-1" },
  { about: "sources", event: "x-1" },
  { about: "search", words: "ένα δύο" },
  ...[{}, { vague: true }, { actor: "organisation" }].map((rest) => ({ about: "calendar", ...rest })),
  ...[
    `${WORDS} α`,
    `${WORDS} β`,
    `${WORDS} γ`,
    `${WORDS} δ`,
    `ένα δύο τέσσερα πέντε φυτ έξι επτά οκτώ εννέα δέκα β`,
    `δέκα εννέα οκτώ επτά έξι πέντε τέσσερα τρία δύο ένα`,
    `“${WORDS} α”, “${WORDS} β”`,
    `“χψω φυτ χψω φυτ”, “φυτ χψω φυτ χψω”`,
    "ένα δύο τρία κάτι πέντε έξι επτά οκτώ εννέα δέκα α",
    "ένα δύο τρία τέσσερα πέντε",
    "ένα δύο τρία … οκτώ εννέα δέκα α",
    "χψω",
    "χψω φυτ χψω φυτ χψω φυτ χψω φυτ",
    `“${WORDS} α”, “${WORDS} β”, “χψω”, “χψω φυτ χψω φυτ χψω”. ${"χψω φυτ ".repeat(30)}συνάντηση`,
  ].flatMap((text) => [
    { about: "check", text },
    { about: "check", text, speaker: "state", said: "2001" },
    { about: "check", text, speaker: "person", said: "2001-02" },
  ]),
  { about: "attache" },
  { about: "help" },
];

test.each(QUESTIONS.map((asked) => [JSON.stringify(asked), asked]))(
  "%s is answered without an English word",
  (_, asked) => {
    const status = () => ({
      version: "1.0",
      events: 1,
      developments: 2,
      quotes: 3,
      sources: 4,
      reaches: "2021-11-30",
      changedAt: 0,
      startedAt: 0,
      zoneRules: "2026c",
      model: true,
      faults: [],
    });
    const view = answer(Question.parse(asked), {
      archive,
      today: "2021-11-01",
      words,
      status,
      commands: [],
    });
    const body = render(view, archive, words);
    const altTexts =
      JSON.stringify(body.components)
        .match(/"description":"[^"]*"/g)
        ?.map((text) => text.slice(15)) ?? [];
    const said = [readBody(body), ...altTexts].join("\n").replace(/<t:\d+:\w>/g, "");
    expect(said.match(/[A-Za-z]{2,}/g)).toBeNull();
  },
);
