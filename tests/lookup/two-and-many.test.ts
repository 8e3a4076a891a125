import { expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { aStatus } from "#tests/helpers/status.ts";

const held = (known: string, date: string) => [aDevelopment({ known, status: "held", date })];
const both = [{ actor: "vladimir-putin" }, { actor: "recep-erdogan" }];

const archive = anArchive({
  topics: [aTopic({ id: "brics", name: "BRICS" })],
  actors: [
    anActor({
      id: "vladimir-putin",
      name: "Vladimir Putin",
      country: "russia",
      "family-name": "Putin",
    }),
    anActor({ id: "recep-erdogan", name: "Recep Erdogan", country: "turkiye", "family-name": "Erdogan" }),
    anActor({ id: "xi-jinping", name: "Xi Jinping", country: "china", "family-name": "Xi" }),
    anActor({ id: "russia", kind: "state", name: "Russia", country: undefined }),
    anActor({ id: "turkiye", kind: "state", name: "Türkiye", country: undefined }),
    anActor({ id: "china", kind: "state", name: "China", country: undefined }),
    anActor({ id: "japan", kind: "state", name: "Japan", country: undefined }),
    anActor({
      id: "yoshihide-suga",
      name: "Yoshihide Suga",
      country: "japan",
      offices: [{ title: "Prime Minister of Japan", from: "[..2021-03-09]", to: "2021-10-04" }],
    }),
  ],
  events: [
    anEvent({
      id: "sochi",
      title: "Erdogan–Putin meeting in Sochi",
      kind: "meeting",
      participants: both,
      developments: held("2023-09-04", "2023-09-04"),
    }),
    anEvent({
      id: "kazan",
      title: "BRICS summit in Kazan",
      kind: "summit",
      series: "brics",
      topics: ["brics"],
      participants: [...both, { actor: "xi-jinping" }],
      developments: held("2024-10-24", "2024-10-22/2024-10-24"),
    }),
    anEvent({
      id: "two-cities",
      title: "Xi's visit to Türkiye",
      kind: "visit",
      place: { name: "Istanbul and Ankara", country: "turkiye" },
      participants: [{ actor: "xi-jinping" }],
      developments: held("2024-05-02", "2024-05-01/2024-05-02"),
    }),
    anEvent({
      id: "return-visit",
      title: "Erdogan's visit to Putin",
      kind: "visit",
      participants: both,
      developments: [aDevelopment({ known: "2026-05-14", status: "tentative", date: "2026-09-24" })],
    }),
  ],
});

function reply(text: string, today = "2026-11-27"): View {
  const context = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] };
  const intent = parseMessage(text, archive, context.today, ENGLISH);
  if (!intent.ok) return intent.view;
  if (!("question" in intent)) throw new Error(`${text} asks for something to be done`);
  return answer(intent.question, context);
}

const eventOf = (view: View) => (view.kind === "event" ? view.at.event.id : view.kind);

test("when two met last is their own meeting, not a later summit of many, nor a day that was never firm", () => {
  expect(eventOf(reply("when did Erdogan and Putin last meet?"))).toBe("sochi");
  expect(eventOf(reply("last BRICS summit"))).toBe("kazan");
});

test("an edition of a year is that event, and one of two places of a visit is where it was", () => {
  expect(eventOf(reply("last year's BRICS summit", "2025-06-01"))).toBe("kazan");
  expect(eventOf(reply("the 2024 brics summit"))).toBe("kazan");
  expect(eventOf(reply("when did Xi go to Ankara in 2024?"))).toBe("two-cities");
});

test("an office is not told of a year before it was surely held", () => {
  expect(reply("who was prime minister of Japan in 2021?")).toMatchObject({ kind: "office" });
  expect(reply("who was prime minister of Japan in 2016?")).toMatchObject({ kind: "notice" });
  expect(reply("japans prime minister 2021")).toMatchObject({ kind: "office" });
});
