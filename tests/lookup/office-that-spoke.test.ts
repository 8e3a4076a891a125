// The words of whoever holds an office: the holder’s, or nobody’s; and an office that is named in the plural.
import { describe, expect, test } from "vitest";
import { holdersOfOffice } from "#src/archive/names/office-holders.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";
import { questionOrIntent } from "#tests/helpers/intents.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);

const asked = (message: string) => questionOrIntent(parseMessage(message, archive, TODAY, ENGLISH));

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

describe("an office that is to have spoken", () => {
  test.each([
    ["what has the French president said about NATO", "emmanuel-macron"],
    ["tell me what the UN secretary general said about the climate", "antonio-guterres"],
    ["remarks by the Japanese prime minister on Taiwan", "sanae-takaichi"],
    ["did the president of Ukraine ever mention dignity", "volodymyr-zelensky"],
    ["qu'a dit le président français sur l'OTAN ?", "emmanuel-macron"],
    ["что сказал президент Украины о мире", "volodymyr-zelensky"],
  ])("%s is answered by the words of the holder", (message, speaker) => {
    expect(asked(message)).toMatchObject({ about: "quotes", speaker });
  });

  test("the holder of that time is asked, and of two it is asked back", () => {
    expect(asked("what did the US president say about Putin in March 2021")).toMatchObject({ speaker: "joe-biden" });
    expect(textOf("what did the NATO secretary general say in 2024")).toContain("fits several");
  });

  test("where nobody is known to hold it, no words of others of that state are told", () => {
    expect(textOf("what did the foreign minister of Japan say about Taiwan")).toMatch(
      /^My archive does not say who is/,
    );
    expect(textOf("what did Canada's foreign minister say about Ukraine")).toMatch(/^My archive does not say who is/);
  });

  test("whoever has an aide or a minister has not spoken", () => {
    expect(asked("what did Biden's secretary of state say about Taiwan")).toMatchObject({ speaker: "antony-blinken" });
    expect(textOf("what did Putin's spokesman say about Witkoff")).toMatch(/^My archive does not/);
    expect(textOf("what did Scotland's first minister say")).toMatch(/^My archive does not/);
  });

  test("whoever is named beside the office has spoken, and whoever asks who it was has named nobody", () => {
    expect(asked("what did Keir Starmer, the British prime minister, say about hosting")).toMatchObject({
      speaker: "keir-starmer",
    });
    expect(asked("which president said we don't have a deal")).not.toMatchObject({ about: "quotes", speaker: "x" });
  });

  test("whoever is spoken to is somebody, too", () => {
    expect(asked("what did Biden tell the Russian president")).toMatchObject({ speaker: "joe-biden", words: "putin" });
  });
});

describe("an office in the plural", () => {
  test.each([
    ["list the chancellors of Germany since 2012", "chancellor"],
    ["name all US secretaries of state since 2014", "secretary of state"],
    ["Japanese prime ministers between 2021 and 2025", "prime minister"],
  ])("%s are all who held it in that time", (message, title) => {
    expect(asked(message)).toMatchObject({ about: "office", title });
    expect(shown(message)).toMatchObject({ kind: "office" });
  });

  test("without a time they are all whom the archive knows, which need not be all", () => {
    expect(shown("the presidents of the United States")).toMatchObject({ kind: "office", told: "partly" });
  });

  test("since a year is until today", () => {
    expect(asked("who has been chancellor of Germany since 2018")).toMatchObject({ from: "2018-01-01", to: TODAY });
  });
});

describe("an office that nobody had for a while", () => {
  test("is told with the last who had it before, and that nobody is known since", () => {
    const view = shown("who was head of the WTO before Ngozi Okonjo-Iweala");
    expect(view).toMatchObject({ kind: "office", told: "partly" });
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id as string)).toEqual(["roberto-azevedo"]);
  });

  test("whom somebody succeeded came before", () => {
    expect(asked("who did Rubio succeed")).toMatchObject({ about: "office", to: "2025-01-20" });
  });

  test("nobody is told to have had it longest", () => {
    expect(textOf("who has been US secretary of state the longest")).toContain("does not tell “longest”");
  });

  test("and with the first after it", () => {
    expect(asked("who came after Roberto Azevedo")).toMatchObject({ from: "2020-09-01", to: "2021-03-01" });
  });
});

describe("whose office it is", () => {
  test.each([
    ["wer war 2019 NATO-Generalsekretär", "secretary general", "actor:nato"],
    ["chi è il presidente del consiglio spagnolo", "prime minister", "actor:spain"],
    ["qui est le premier ministre australien", "prime minister", "actor:australia"],
  ])("%s has a state or body", (message, title, of) => {
    expect(asked(message)).toMatchObject({ about: "office", title, of });
  });

  test.each([
    ["wer war vor Scholz Kanzler", "chancellor", "2021-12-07"],
    ["qui a succédé à Stoltenberg", "secretary general", "2024-10-02"],
    ["кто был госсекретарём США до Рубио", "secretary of state", "2025-01-20"],
  ])("%s is asked of the day before or after", (message, title, from) => {
    const question = asked(message) as { readonly title: string };
    expect(question).toMatchObject({ about: "office", from, to: from });
    expect(question.title.toLowerCase()).toContain(title.split(" ")[0]);
  });

  test.each(["defence minister", "minister of defence", "secretary of war", "war secretary"])(
    "a %s of a state is its secretary of defence, where it has that",
    (title) => {
      const chile = anActor({ id: "chile", kind: "state", name: "Chile" });
      const offices = [{ title: "Chile Secretary of Defense", from: "2024-01-01" }];
      const ana = anActor({ id: "ana-soto", kind: "person", name: "Ana Soto", country: "chile", offices });
      const own = anArchive({ actors: [chile, ana] });
      expect(holdersOfOffice(title, ["chile"], own).map(({ actor }) => actor.id)).toEqual(["ana-soto"]);
    },
  );

  test("a word beside it that nobody understands makes another office of it", () => {
    expect(textOf("qui est le premier ministre groenlandais")).toContain("groenlandais");
  });

  test("a part of a state is not led by who leads the state, nor a conference by any president", () => {
    expect(textOf("who is in charge of Chinese customs intelligence")).toMatch(/^My archive does not say who is/);
    expect(asked("COP28 president")).toMatchObject({ about: "office", title: "COP28 president" });
  });

  test("a time that no event tells is none", () => {
    expect(textOf("who was president of Russia when the Soviet Union collapsed")).toContain("does not tell");
  });
});
