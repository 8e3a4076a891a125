// A day that nobody stands for, within a window that somebody does: told in one way wherever it is told.
import { describe, expect, test } from "vitest";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { Question } from "#src/core/question.ts";
import { composeSince } from "#src/digest/preview-since.ts";
import { agendaPage } from "#src/discord/render/broadcast/agenda-page.ts";
import { digestPages } from "#src/discord/render/broadcast/digest-pages.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { anApp } from "#tests/helpers/http.ts";
import { suggestEvents } from "#tests/helpers/offer.ts";

const archive = anArchive({
  events: [
    anEvent({
      title: "Congress of Lakes",
      developments: [
        aDevelopment({ known: "2031-01-01", status: "planned", date: "2031" }),
        aDevelopment({ known: "2031-02-01", status: "tentative", date: "2031-09-12/2031-09-13" }),
      ],
    }),
  ],
});
const today = "2031-08-20";
const TOLD = "2031, tentatively 12–13 September 2031";
const context = { archive, today, words: ENGLISH, status: () => ({}) as never, commands: [] };
const said = (question: object) => JSON.stringify(render(answer(Question.parse(question), context), archive, ENGLISH));

describe("a tentative day in a year that is settled", () => {
  test.each([
    { about: "next" },
    { about: "month", month: "2031-09", inWords: true },
    { about: "month", month: "2031-09" },
    { about: "timeline" },
    { about: "timeline", inWords: true },
    { about: "search", words: "lakes" },
    { about: "events", which: "all", kinds: ["summit"], from: "2031-01-01", to: "2031-12-31" },
  ])("is told behind the year: %j", (question) => {
    expect(said(question)).toContain(TOLD);
  });

  test("is told so in what is posted, and where it is offered", () => {
    const content = agendaContentOf({ topic: undefined, actor: undefined, days: 60 }, archive, today);
    expect(JSON.stringify(agendaPage(content, archive, ENGLISH, 1))).toContain(TOLD);
    const digest = composeSince(aSubscription({ upcoming: 60 }), "2031-08-01", archive, Date.parse(`${today}T08:00Z`));
    expect(JSON.stringify(digestPages(digest, archive, ENGLISH, () => 1))).toContain(TOLD);
    expect(suggestEvents("lakes", archive, today)[0]?.name).toContain(TOLD);
  });

  test("has both on the lines of its card and of its page", async () => {
    expect(said({ about: "event", id: "summit" })).toContain(
      "**2031** · no day yet\\n**Tentatively 12–13 September 2031**",
    );
    const page = await anApp(archive, { today }).text("/e/summit");
    expect(page).toContain("Tentatively 12–13 September 2031");
    expect(page).toContain(TOLD);
  });

  test("stands in its own month, and not in every month of the year", () => {
    expect(said({ about: "month", month: "2031-09" })).toContain("Congress of Lakes");
    expect(said({ about: "month", month: "2031-11" })).not.toContain("Congress of Lakes");
  });
});
