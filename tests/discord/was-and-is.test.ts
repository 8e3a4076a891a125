// What a change was and is: decided once, told with the same words on cards, on pages and in feeds.
import { expect, test } from "vitest";
import { changeLine } from "#src/discord/render/was-and-is.ts";
import { linksAt, SERVED } from "#src/http/addresses.ts";
import { changeOf } from "#src/http/pages/fragments.ts";
import { eventSteps } from "#src/lookup/answers/answer-event.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const context = (archive = frozen()) => ({
  archive,
  words: ENGLISH,
  locale: "en",
  today: "2026-05-20",
  links: linksAt(0, undefined, SERVED),
});

/** As a reader sees a change on a page, its date and status alone. */
const onPage = (...[step, archive]: Parameters<typeof onCard>) => {
  const [, line = ""] = /<p class="change">(.*?)<\/p>/.exec(changeOf(step, context(archive)).html) ?? [];
  return line
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'");
};

const onCard = (step: ReturnType<typeof eventSteps>[number], archive = frozen()) =>
  changeLine(step.before, step.state, archive, ENGLISH).replaceAll("**", "").replaceAll("\\", "");

test("every change of the archive has the same words on a page and on a card", () => {
  const steps = [...frozen().events.values()]
    .flatMap((event) => eventSteps(event, undefined))
    .filter(({ changes }) => changes.length > 0);
  expect(steps.length).toBeGreaterThan(500);
  expect(steps.filter((step) => onPage(step) !== onCard(step)).map((step) => [onPage(step), onCard(step)])).toEqual([]);
});

test("on a page, too, what stays is told once, and what was is struck out", () => {
  const archive = anArchive({
    events: [
      anEvent({
        developments: [
          aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11" }),
          aDevelopment({ known: "2021-10-02", date: "2021-11-15" }),
          aDevelopment({ known: "2021-11-16", status: "held" }),
          aDevelopment({ known: "2021-11-17", status: "lapsed" }),
        ],
      }),
    ],
  });
  const [event] = archive.events.values();
  const told = eventSteps(event!, undefined).map((step) => changeOf(step, context(archive)).html);
  const arrow = '<span aria-hidden="true">→</span>';
  expect(told.join("\n")).toContain(`<p class="change"><b>November 2021 (planned)</b></p>`);
  expect(told.join("\n")).toContain(`<s>November 2021</s> ${arrow} <b>Monday 15 November 2021 (planned)</b>`);
  expect(told.join("\n")).toContain(`Monday 15 November 2021: <s>planned</s> ${arrow} <b>held</b>`);
  expect(told.join("\n")).toContain("<b>quietly dropped, as my archive reads it</b>");
});
