// A change of place or people says from what to what, wherever the change is told.
import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { composeSince } from "#src/digest/preview-since.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { anApp } from "#tests/helpers/http.ts";

const state = (id: string, name: string) => anActor({ id, name, kind: "state", country: undefined });
const archive = anArchive({
  actors: [state("oman", "Oman"), state("united-states", "United States"), state("iran", "Iran")],
  events: [
    anEvent({
      title: "Talks",
      place: { name: "Muscat" },
      participants: [{ actor: "oman" }, { actor: "iran" }],
      developments: [
        aDevelopment({ known: "2031-01-01", status: "confirmed", "confirmed-by": ["iran"], date: "2031-03-01" }),
        aDevelopment({
          known: "2031-02-01",
          place: { name: "Rome" },
          participants: [{ actor: "iran" }, { actor: "united-states" }],
        }),
        aDevelopment({ known: "2031-02-05", place: null, declined: ["iran"] }),
      ],
    }),
  ],
});
const context = { archive, today: "2031-02-10", words: ENGLISH, status: () => ({}) as never, commands: [] };
const said = (question: object) => readBody(render(answer(Question.parse(question), context), archive, ENGLISH));
const MOVED = "Muscat → **Rome** · **also with the United States** · **without Oman**";
const LEFT = "Rome → **no place named** · **Iran not coming**";

test.each([
  { about: "changes", since: "2031-01-15" },
  { about: "event", id: "summit", open: "history" },
])("in $about", (question) => {
  expect(said(question)).toContain(MOVED);
  expect(said(question)).toContain(LEFT);
});

test("what was not known before has no change of place", () => {
  expect(said({ about: "changes", since: "2031-01-01" }).match(/→/g)).toHaveLength(2);
});

test("a state for which somebody is named has not gone, and whoever is named for it is nobody more", () => {
  const named = anArchive({
    actors: [
      state("iran", "Iran"),
      state("oman", "Oman"),
      anActor({ id: "araghchi", name: "Abbas Araghchi", country: "iran" }),
    ],
    events: [
      anEvent({
        id: "talks",
        participants: [{ actor: "oman" }, { actor: "iran" }],
        developments: [
          aDevelopment({ known: "2031-01-01", date: "2031-03-01" }),
          aDevelopment({ known: "2031-02-01", participants: [{ actor: "oman" }, { actor: "araghchi" }] }),
        ],
      }),
    ],
  });
  const view = answer(Question.parse({ about: "event", id: "talks", open: "history" }), { ...context, archive: named });
  const text = readBody(render(view, named, ENGLISH));
  expect(text).toContain("now named: Abbas Araghchi");
  expect(text).not.toContain("without Iran");
});

test("in a digest, and on pages and in feeds", async () => {
  const digest = composeSince(aSubscription(), "2031-02-03", archive, Date.parse("2031-02-10T08:00Z"));
  expect(JSON.stringify(digestPages(digest, archive, ENGLISH, () => 1))).toContain(LEFT);
  const app = anApp(archive, { today: "2031-02-10" });
  for (const path of ["/e/summit", "/", "/feed.atom"]) {
    const text = (await app.text(path))
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/<[^>]+>/g, "");
    expect(text).toContain("Muscat → Rome · also with the United States · without Oman");
  }
});
