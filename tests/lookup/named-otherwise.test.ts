// What the archive lacks though something of it sounds alike: summits of others, names of others, beginnings of what it knows the end of.
import { describe, expect, test } from "vitest";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { aStatus } from "#tests/helpers/status.ts";

const shown = shownTo(frozen(), "2026-11-26");

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("a summit that is called after parts of the world is no other, in any language", () => {
  test.each([
    ["sommet Portugal-Océanie", "sommet Portugal-Océanie"],
    ["Gipfel Vietnam-Zentralasien, wann?", "Gipfel Vietnam-Zentralasien"],
    ["cumbre de América del Sur", "cumbre de América del Sur"],
    ["cúpula Angola-Caribe", "cúpula Angola-Caribe"],
    ["vertice Italia-Africa", "vertice Italia-Africa"],
    ["саммит Япония-Африка когда?", "саммит Япония-Африка"],
    ["саміт Україна-Африка", "саміт Україна-Африка"],
    ["Japonya-Orta Asya zirvesi", "Japonya-Orta Asya zirvesi"],
    ["한아프리카 정상회의 언제였어?", "한아프리카 정상회의"],
    ["남미 정상회의 언제?", "남미 정상회의"],
    ["日アフリカ首脳会議はいつ？", "日アフリカ首脳会議"],
    ["日ASEAN首脳会議はいつ", "日ASEAN首脳会議"],
    ["日非峰会什么时候", "日非峰会"],
    ["قمة أمريكا الجنوبية", "قمة أمريكا الجنوبية"],
    ["भारत मध्य एशिया शिखर सम्मेलन", "भारत मध्य एशिया शिखर सम्मेलन"],
    ["north america summit", "north america summit"],
  ])("%s: the archive does not have %s", (message, name) => {
    expect(textOf(message)).toContain(`I do not have ${name}.`);
  });

  test.each(["sommet Russie-Afrique", "Russland-Afrika-Gipfel", "러시아-아프리카 정상회의", "Rusya-Afrika zirvesi"])(
    "%s is one that the archive has",
    (message) => {
      expect(shown(message)).toMatchObject({ kind: "event", at: { event: { series: "russia-africa" } } });
    },
  );

  test.each(["Korea-China summit 2025", "한중 정상회담 2025년 언제?", "日中首脳会議 2025年"])(
    "%s is no summit of three",
    (message) => {
      expect(shown(message).kind).toBe("notice");
    },
  );
});

describe("another one is the next", () => {
  test.each(["another quad summit?", "is there another quad summit coming", "one more quad summit coming?"])(
    "%s: none is ahead, and the last is told",
    (message) => {
      expect(shown(message)).toMatchObject({
        kind: "event",
        at: { event: { id: "quad-2024" } },
        missed: { which: "next" },
      });
    },
  );
});

describe("a name is told whole, and as it was typed", () => {
  test.each([
    ["who is kim dae jung", "kim dae jung"],
    ["visit of roh moo hyun to washington", "roh moo hyun"],
    ["who is de gaulle", "de gaulle"],
    ["who is pol pot", "pol pot"],
    ["who is ali bongo", "ali bongo"],
    ["chun doo hwan quotes", "chun doo hwan"],
    ["summit of the americas los angeles 2022", "los angeles"],
    ["who is the president of the republic of the congo", "republic of the congo"],
  ])("%s: the archive does not have %s", (message, name) => {
    expect(textOf(message)).toContain(`I do not have ${name}.`);
  });

  test("one word of several that is only like another makes nobody near", () => {
    expect(textOf("who is peng liyuan")).not.toContain("Leyen");
    expect(textOf("camp david accords")).not.toContain("Lammy");
  });
});

describe("a later event is no beginning", () => {
  test.each(["when was brics created", "when was the start of new start", "when did the inf treaty enter into force"])(
    "%s: that is not told",
    (message) => {
      expect(textOf(message)).toMatch(/^My archive does not tell/u);
    },
  );

  test("what is convened begins", () => {
    expect(shown("when did cop31 begin")).toMatchObject({ kind: "event", at: { event: { id: "cop31" } } });
  });
});

describe("why somebody was left out", () => {
  const state = (id: string, name: string) => anActor({ id, kind: "state", name, country: undefined });
  const archive = anArchive({
    topics: [aTopic({ id: "g20", name: "G20" })],
    actors: [state("south-africa", "South Africa"), state("united-states", "United States")],
    events: [
      anEvent({
        id: "g20-johannesburg-2025",
        title: "G20 summit in Johannesburg",
        series: "g20",
        topics: ["g20"],
        place: { name: "Johannesburg", country: "south-africa" },
        developments: [
          aDevelopment({
            known: "2025-11-23",
            status: "held",
            date: "2025-11-22",
            summary: "South Africa invited all.",
          }),
        ],
      }),
      anEvent({
        id: "g20-miami-2026",
        title: "G20 summit in Miami",
        series: "g20",
        topics: ["g20"],
        place: { name: "Miami", country: "united-states" },
        developments: [
          aDevelopment({
            known: "2025-12-03",
            status: "confirmed",
            date: "2026-12-14",
            summary: "South Africa is not invited to Doral.",
          }),
        ],
      }),
    ],
  });
  const view = shownTo(archive, "2026-11-26");

  test.each([
    "why is south africa not invited to the g20",
    "why was south africa left out of the g20",
    "why isnt south africa invited to doral",
  ])("%s is told of the meeting that tells it, and not of the one that they held", (message) => {
    expect(view(message)).toMatchObject({ kind: "event", at: { event: { id: "g20-miami-2026" } } });
  });

  test("of whom no step tells it, that is said", () => {
    const intent = parseMessage("why wasn't the united states invited to the g20", archive, "2026-11-26", ENGLISH);
    const context = { archive, today: "2026-11-26", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
    expect("question" in intent ? answer(intent.question, context).kind : "notice").toBe("notice");
  });
});

test("a journey that was not made is a meeting to which somebody did not come", () => {
  expect(shown("why did aliyev not travel to granada")).toMatchObject({
    kind: "event",
    at: { event: { id: "aliyev-pashinyan-granada-2023" } },
  });
});

test.each(["next china japan korea summit", "한일중 정상회의 다음은 언제?"])(
  "%s: the one that was to come was put off",
  (message) => {
    expect(shown(message)).toMatchObject({
      kind: "event",
      missed: { which: "next", off: { title: "Tenth summit of Japan, China and South Korea" } },
    });
  },
);

test("the Congo is DR Congo where nothing else is said, and Dominicans are of the Dominican Republic", () => {
  expect(shown("when did congo and rwanda meet trump")).toMatchObject({
    kind: "event",
    at: { event: { id: "dr-congo-rwanda-washington-2025" } },
  });
  expect(textOf("dominican president")).toContain("the Dominican Republic");
});
