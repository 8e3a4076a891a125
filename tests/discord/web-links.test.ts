// One link from a card to the page of the same, where readers have pages.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";

const PUBLIC = "https://attache.example.org";

const archive = anArchive({
  events: [
    anEvent({
      topics: ["us-china"],
      developments: [
        aDevelopment({ known: "2021-11-01", status: "planned", date: "2021-12" }),
        aDevelopment({ known: "2021-11-08", status: "confirmed", date: "2021-12-15" }),
      ],
    }),
    anEvent({
      id: "other",
      title: "Other",
      developments: [aDevelopment({ known: "2021-11-08", status: "planned", date: "2021-12" })],
    }),
  ],
});

function cardOf(
  publicUrl: string | undefined,
  question: { readonly asOf?: string; readonly open?: "history" } = {},
): string {
  const status = () => {
    throw new Error("nobody asks for it");
  };
  const context = { archive, today: "2021-11-10", words: ENGLISH, status, commands: [], publicUrl };
  const view = answer({ about: "event", id: archive.events.get("summit")!.id, page: 0, ...question }, context);
  return JSON.stringify(render(view, archive, ENGLISH).components);
}

test("the card of an event has one link to its page, as of the day that it tells of", () => {
  expect(cardOf(PUBLIC).match(/\[On the web\]\(<[^>]*>\)/g)).toEqual([`[On the web](<${PUBLIC}/e/summit>)`]);
  expect(cardOf(PUBLIC, { asOf: "2021-11-05" })).toContain(`[On the web](<${PUBLIC}/e/summit?as-of=2021-11-05>)`);
});

test("without PUBLIC_URL, and where something is opened, there is none", () => {
  expect(cardOf(undefined)).not.toContain("On the web");
  expect(cardOf(PUBLIC, { open: "history" })).not.toContain("On the web");
});
