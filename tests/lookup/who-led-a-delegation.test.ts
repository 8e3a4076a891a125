// Who led a delegation is asked of whoever sent it: not who was in the chair, and not who leads the state.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-29";

const person = (id: string, name: string, country: string) =>
  anActor({ id, name, kind: "person", country, "family-name": name.split(" ").at(-1) } as never);

const talks = anEvent({
  id: "sandvik-talks",
  title: "Talks in Sandvik",
  kind: "talks",
  place: { name: "Sandvik", country: "westland" },
  participants: [{ actor: "ada-berg" }, { actor: "max-lund" }, { actor: "tom-holm" }] as never,
  developments: [
    aDevelopment({
      ...{ known: "2024-04-01", status: "confirmed", date: "2024-05-05" },
      summary: "Norland comes with Berg at the head of its delegation.",
    }),
    aDevelopment({ known: "2024-04-20", summary: "The delegation of Norland has landed." }),
    aDevelopment({ known: "2024-05-05", status: "held", summary: "The sides talk for a day." }),
  ],
} as never);

const fictional = anArchive({
  actors: [
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    anActor({ id: "sudland", name: "Sudland", kind: "state" }),
    anActor({ id: "westland", name: "Westland", kind: "state" }),
    person("ada-berg", "Ada Berg", "norland"),
    person("max-lund", "Max Lund", "norland"),
    person("tom-holm", "Tom Holm", "sudland"),
  ],
  events: [talks],
} as never);

const told = (text: string) => readBody(render(shownTo(fictional, TODAY)(text), fictional, ENGLISH));

describe("the step that tells who leads it is told, and no other that speaks of the delegation", () => {
  test.each([
    "Who led Norland's delegation at the talks in Sandvik?",
    "who led the Norland side in Sandvik in May 2024",
    "who was at the head of Norland's team in Sandvik?",
    "Who was the leader of Norland's negotiating team in Sandvik",
    "Head of the delegation of Norland at the Sandvik talks?",
    "who headed the delegation of Norland in Sandvik",
  ])("“%s”", (text) => {
    expect(told(text)).toContain("Berg at the head of its delegation");
  });
});

test("where none tells it, those of the state who took part, and nobody of another", () => {
  const text = told("Who led Sudland's delegation in Sandvik?");
  expect(text).toContain("for Sudland: Tom Holm");
  expect(text).not.toContain("in the chair");
});

const archive = frozen();

const asked = (text: string) => {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  return intent.ok && "question" in intent ? intent.question : undefined;
};

describe("in other languages as in English", () => {
  const istanbul = asked("who led the delegation of Russia in Istanbul in March 2022");

  test.each([
    "Хто очолював російську делегацію в Стамбулі в березні 2022?",
    "Wer leitete die russische Delegation in Istanbul im März 2022?",
    "Wer führte die russische Delegation im März 2022 in Istanbul an?",
    "кто возглавлял российскую делегацию в Стамбуле в марте 2022",
    "Qui dirigeait la délégation russe à Istanbul en mars 2022 ?",
    "¿Quién encabezó la delegación rusa en Estambul en marzo de 2022?",
    "Chi guidava la delegazione russa a Istanbul nel marzo 2022?",
    "Quem chefiou a delegação russa em Istambul em março de 2022?",
    "2022년 3월 이스탄불에서 러시아 대표단을 누가 이끌었나?",
    "谁率领俄罗斯代表团出席2022年3月伊斯坦布尔谈判",
    "2022年3月のイスタンブールでロシア代表団を率いたのは誰",
    "İstanbul'da Mart 2022'de Rusya heyetine kim başkanlık etti?",
  ])("“%s”", (text) => {
    expect(asked(text)).toMatchObject({
      ...{ about: "events", focus: "who", step: "represented", by: "actor:russia" },
      ...{ from: "2022-03-01", to: "2022-03-31" },
    });
    expect(istanbul).toMatchObject({ step: "represented", by: "actor:russia" });
  });
});

test("who led the talks is still the chair, and who leads a state its office", () => {
  expect(asked("who led the talks in Istanbul in March 2022")).toMatchObject({ focus: "chair" });
  expect(asked("who chaired the G20 summit in New Delhi")).toMatchObject({ focus: "chair" });
  expect(asked("Who leads China?")).toMatchObject({ about: "office", of: "actor:china" });
  expect(asked("Wer leitet China?")).toMatchObject({ about: "office", of: "actor:china" });
  expect(asked("Кто возглавляет Китай?")).toMatchObject({ about: "office", of: "actor:china" });
});
