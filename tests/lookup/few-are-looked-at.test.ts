import { expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { Question } from "#src/core/question.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { nearEvents } from "#src/lookup/answers/nothing-fits.ts";
import { isKnownPlace } from "#src/lookup/message/languages/known-place.ts";
import { readMessage } from "#src/lookup/message/read-message.ts";
import { quotesOfNamed } from "#src/lookup/message/to-question/quotations/named-speakers.ts";
import { prepareLookups } from "#src/lookup/prepare.ts";
import { suggestMonths } from "#src/lookup/read/suggest-months.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aTopic } from "#tests/helpers/archive.ts";
import { suggestEvents, suggestSpeakers } from "#tests/helpers/offer.ts";

const TODAY = "2026-06-01";

const day = (n: number) => new Date(Date.parse(TODAY) + n * 86_400_000).toISOString().slice(0, 10);

/** As many events ahead as ever, `size` held before them, one every five days, and as many quotes; the last of a rare topic. */
function archiveOf(size: number): Archive {
  const past = Array.from({ length: size }, (_, n) =>
    anEvent({
      id: `held-${n}`,
      title: `Held ${n}`,
      topics: n > size - 4 ? ["rare"] : ["us-china"],
      place: { name: n > size - 4 ? "Geneva" : "Rome" },
      participants: [{ actor: n > size - 4 ? "alain-berset" : "xi-jinping" }],
      developments: [
        aDevelopment({ known: day(-5 * (n + 2)), status: "planned", date: day(-5 * n - 6) }),
        aDevelopment({ known: day(-5 * n - 5), status: "held" }),
      ],
    }),
  );
  const ahead = Array.from({ length: 10 }, (_, n) =>
    anEvent({
      id: `ahead-${n}`,
      developments: [aDevelopment({ known: day(-9), status: "planned", date: day(5 * n) })],
    }),
  );
  return anArchive({
    events: [...past, ...ahead],
    quotes: past.map((_, n) => aQuote({ id: `quote-${n}`, said: day(-5 * n - 5) })),
    actors: [anActor(), anActor({ id: "alain-berset", name: "Alain Berset", country: undefined })],
    topics: [aTopic(), aTopic({ id: "rare", name: "Rare" })],
  });
}

/** The archive, and how many of its events and quotes have been looked at since that was asked for last. */
function watched({ events, quotes, ...rest }: Archive) {
  const looked = new Set<unknown>();
  const watch = <T extends object>(shelf: ReadonlyMap<string, T>) =>
    new Map(
      [...shelf].map(([id, record]) => [
        id,
        new Proxy(record, {
          get(target, name) {
            looked.add(target);
            return Reflect.get(target, name);
          },
        }),
      ]),
    );
  const archive = { ...rest, events: watch(events), quotes: watch(quotes) };
  const take = () => {
    const count = looked.size;
    looked.clear();
    return count;
  };
  return { archive, take };
}

const asking = (question: object) => (archive: Archive) =>
  answer(Question.parse(question), {
    archive,
    today: TODAY,
    words: ENGLISH,
    status: () => {
      throw new Error("not asked for");
    },
    commands: [],
    most: 20,
  });

const QUESTIONS: Readonly<Record<string, (archive: Archive) => unknown>> = {
  "/next": asking({ about: "next" }),
  "/next of a rare topic": asking({ about: "next", topic: "rare" }),
  "/next as of a day": asking({ about: "next", asOf: day(-30) }),
  "the month": asking({ about: "month" }),
  "a month gone by": asking({ about: "month", month: "2026-03" }),
  "a month before all others": asking({ about: "month", month: "1990-03" }),
  "/changes": asking({ about: "changes" }),
  "/changes of somebody who is seldom named": asking({ about: "changes", actor: "alain-berset" }),
  "/timeline": asking({ about: "timeline" }),
  "/timeline of some weeks": asking({ about: "timeline", from: day(-40), to: day(-10) }),
  "/timeline of a rare topic": asking({ about: "timeline", topic: "rare" }),
  "/quote": asking({ about: "quotes" }),
  "/quote of some weeks": asking({ about: "quotes", from: day(-40), to: day(-10) }),
  "/who": asking({ about: "who", id: "alain-berset" }),
  "/calendar of a rare topic": asking({ about: "calendar", topic: "rare" }),
  "events in a city": asking({ about: "events", which: "all", places: ["geneva"] }),
  "events of somebody": asking({ about: "events", which: "one", subjects: ["actor:alain-berset"] }),
  "what comes near of somebody who is everywhere": (archive) =>
    nearEvents({ about: "events", which: "one", page: 0, subjects: ["actor:xi-jinping"], words: "wedding" }, archive),
  "whether a city is known": (archive) => isKnownPlace("Geneva", archive),
  "whether a city is known that is not": (archive) => isKnownPlace("Lugano", archive),
  "whether a word is a place that few records have": (archive) => isKnownPlace("Alain", archive),
  "what is offered while nothing is typed": (archive) => suggestEvents("", archive, TODAY),
  "what is offered as of a day": (archive) => suggestEvents("", archive, TODAY, day(-100)),
  "who is offered for a quote": (archive) => suggestSpeakers("", archive),
  "months that are offered": (archive) => suggestMonths("", { archive, today: TODAY, words: ENGLISH }, {}),
};

const [small, large] = [watched(archiveOf(150)), watched(archiveOf(1_200))];
for (const { archive } of [small, large]) prepareLookups(archive);

test.each(Object.entries(QUESTIONS))("of eight times as many records %s looks at no more", (_, ask) => {
  const [few, many] = [small, large].map(({ archive, take }) => {
    take();
    ask(archive);
    return take();
  });
  // A row of the index is passed over as a whole or not at all.
  expect(many).toBeLessThanOrEqual((few ?? 0) + 35);
});

test("of somebody with many quotations those that have the words are laid out, and never all", () => {
  const archive = archiveOf(400);
  const then = { archive, today: TODAY, asOf: undefined, words: ENGLISH } as const;
  const laidOut = (text: string) =>
    quotesOfNamed(readMessage(text, archive, TODAY), then).flatMap(({ quotes }) => quotes).length;
  const of = [...archive.quotes.values()][0];
  expect([...archive.quotes.values()].every(({ speaker }) => speaker === of?.speaker)).toBe(true);
  expect(laidOut(`${archive.actors.get(of?.speaker ?? "")?.name} wonderful beautiful things happening soon`)).toBe(0);
  expect(laidOut(`${archive.actors.get(of?.speaker ?? "")?.name} ${of?.wordings[0]?.text}`)).toBeLessThan(20);
});
