// Who held an office until when, who came after whom, and what somebody did while they had it.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

function holders(text: string): readonly string[] {
  const view = shown(text);
  return view.kind === "office" ? view.holders.map(({ actor }) => actor.id) : [view.kind];
}

function told(text: string): string {
  const view = shown(text);
  if (view.kind === "who") return view.actor.id;
  return view.kind === "notice" ? view.text : view.kind;
}

describe("since when or whether somebody has an office is told by their terms", () => {
  test.each([
    // The capital to which an ambassador is sent stands for its state.
    ["since when is Xie Feng ambassador in Washington", "xie-feng"],
    ["since when is David Perdue ambassador in Beijing", "david-perdue"],
    ["since when is Yechiel Leiter Israeli ambassador in Washington", "yechiel-leiter"],
    ["since when is Ana Escrogima ambassador in Muscat", "ana-escrogima"],
    ["when was wang xiaohong made state councilor", "wang-xiaohong"],
    ["when was He Lifeng made vice premier", "he-lifeng"],
    ["when was Kallas appointed high representative", "kaja-kallas"],
    ["until when was Yang Jiechi in the Politburo", "yang-jiechi"],
    ["was Schumer majority leader in 2023?", "chuck-schumer"],
    ["Was Okonjo-Iweala WTO head already in 2020?", "ngozi-okonjo-iweala"],
    ["since when has Youssouf been chairperson of the AU commission", "mahmoud-ali-youssouf"],
    [
      "since when was Qin Gang ambassador in Moscow",
      "My archive does not say that Qin Gang was ever ambassador in Moscow.",
    ],
  ])("“%s”", (text, answer) => {
    expect(told(text)).toBe(answer);
  });

  test("where somebody was is no office", () => {
    expect(idsShown(shown("was Merz in Beijing"))).toEqual(["merz-china-2026"]);
  });
});

describe("who held it, and when", () => {
  test.each([
    ["Polish president until August 2025", ["andrzej-duda"]],
    ["US president until January 2021", ["donald-trump"]],
    ["who was WTO director-general until 2020", ["roberto-azevedo"]],
    ["list german chancellors until 2022", ["olaf-scholz", "angela-merkel"]],
    ["chinese premier since 2023", ["li-qiang", "li-keqiang"]],
    ["Who was president of COP29 and since when?", ["mukhtar-babayev"]],
    ["who is Polish president and since when", ["karol-nawrocki"]],
    ["German chancellor in April 2025 - Scholz or Merz?", ["olaf-scholz"]],
    ["US secretary of state in December 2024 - Blinken or Rubio?", ["antony-blinken"]],
    ["was Scholz or Merz German chancellor in April 2025", ["olaf-scholz"]],
    ["Beijing's envoy to the United States in 2024", ["xie-feng"]],
  ])("“%s”", (text, ids) => {
    expect(holders(text)).toEqual(ids);
  });

  test("what is asked of who named somebody is not who holds it", () => {
    expect(shown("Who named Murat Kurum as president of the COP, and when?").kind).not.toBe("office");
  });
});

describe("who came after whom", () => {
  test.each([
    ["who took over the african union commission from Moussa Faki", ["mahmoud-ali-youssouf"]],
    ["who took over NATO from Stoltenberg", ["mark-rutte"]],
    ["who took over the European Council from Charles Michel", ["antonio-costa"]],
    ["who did Merz replace as chancellor", ["olaf-scholz"]],
    ["When did Germany replace Scholz with Merz as chancellor?", ["friedrich-merz", "olaf-scholz"]],
    ["when was Blinken replaced by Rubio", ["marco-rubio", "antony-blinken"]],
    ["when did Scholz leave office and who followed him", ["friedrich-merz", "olaf-scholz"]],
    [
      "Wann hat Deutschland Baerbock durch Wadephul als Außenminister ersetzt?",
      ["johann-wadephul", "annalena-baerbock"],
    ],
    ["Quand Rubio a-t-il remplacé Blinken ?", ["marco-rubio", "antony-blinken"]],
  ])("“%s”", (text, ids) => {
    expect(holders(text)).toEqual(ids);
  });

  test("of two who came after each other twice the change that is asked for is told", () => {
    expect(shown("when did Biden replace Trump")).toMatchObject({ question: { from: "2021-01-20" } });
    expect(shown("when did Trump succeed Biden")).toMatchObject({ question: { from: "2025-01-20" } });
  });

  test("what ended an office is not told, and who had it next is", () => {
    expect(told("When did Khamenei die and who succeeded him?")).toBe(
      "My archive does not tell “die”, only when offices were held. Ali Khamenei: Supreme Leader of Iran, 4 June 1989 to 28 February 2026. After that Mojtaba Khamenei: Supreme Leader of Iran, from 8 or 9 March 2026 on.",
    );
    expect(told("When did Raisi die and who replaced him?")).toContain(
      "does not say who came right after Ebrahim Raisi",
    );
  });
});

describe("where nobody is known to have been right before or after", () => {
  test("the first whom the archive has after that is named, with the days", () => {
    expect(told("who came after Raisi")).toBe(
      "My archive does not say who came right after Ebrahim Raisi as President of Iran. The first after that whom it has is Masoud Pezeshkian: President of Iran, from a day between 4 July and 10 October 2024 on.",
    );
    expect(told("who came after Duterte")).toContain("The first after that whom it has is Ferdinand Marcos Jr.");
  });

  test.each(["who will replace Guterres", "who came before Raisi", "who was before Lavrov"])(
    "and nobody, where it has none: “%s”",
    (message) => {
      expect(told(message)).toMatch(/^My archive does not say who came right (?:before|after) [^.]+\.$/);
    },
  );
});

describe("what somebody did as the holder of an office is of its time", () => {
  test.each([
    ["did Qin Gang ever visit Washington as foreign minister?", []],
    ["did Qin Gang meet Blinken as foreign minister?", ["blinken-beijing-2023"]],
    ["did Qin Gang meet Blinken as ambassador?", []],
    ["did Qin Gang meet Blinken when he was ambassador?", []],
    ["did Qin Gang visit New York as ambassador to the US?", ["ncuscr-gala-2021"]],
    ["did Wang Yi go to Washington as foreign minister in 2023", ["wang-yi-washington-2023"]],
    ["what did Biden say as vice president", []],
    // No time of somebody’s own.
    ["did Lula meet Xi as chair of the G20", ["g20-rio-2024"]],
  ])("“%s”", (text, ids) => {
    const view = shown(text);
    expect(view.kind === "notice" ? [] : idsShown(view)).toEqual(ids);
  });

  test("of an office that the archive does not know them in, that is said", () => {
    expect(told("did Putin visit Beijing as prime minister")).toBe(
      "My archive does not say that Vladimir Putin was ever prime minister.",
    );
  });
});

describe("a family name beside an office in other signs", () => {
  test.each([
    ["जयशंकर किस पद पर हैं?", "subrahmanyam-jaishankar"],
    ["पुतिन किस पद पर हैं?", "vladimir-putin"],
    ["मोदी जी का पद क्या है?", "narendra-modi"],
    ["石破首相は誰", "shigeru-ishiba"],
    ["王毅外相は中国のどんな役職ですか", "wang-yi"],
  ])("“%s”", (text, id) => {
    expect(told(text)).toBe(id);
  });

  test("what is not in the archive of somebody who is, is not told as their name", () => {
    expect(told("石破首相とトランプ大統領の首脳会談はいつ?")).toBe(
      "My archive has nothing that fits all of this: Ishiba–Trump summit.",
    );
  });
});
