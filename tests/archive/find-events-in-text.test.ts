import { describe, expect, test } from "vitest";
import { findEventsInText } from "#src/archive/find-events-in-text.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const idsIn = (text: string) => findEventsInText(text, archive).map(({ id }) => id);

describe("a sentence speaks of an event", () => {
  test.each([
    [
      "by two who took part and a day without its year, told apart by how they met",
      "Joe Biden and Chinese President Xi Jinping will hold a virtual summit on November 15, the White House said.",
      "us-china-virtual-summit-2021",
    ],
    [
      "by two who took part and a day that was named once",
      "Biden and Putin met on June 16, 2021.",
      "us-russia-geneva-2021",
    ],
    [
      "by two who took part and the place, though another year is named",
      "Trump and Xi met in Busan, their first meeting since 2019.",
      "trump-xi-busan-2025",
    ],
    [
      "by one who took part, the place and the day",
      "Trump landed in Beijing on 13 May 2026.",
      "us-china-beijing-visit-2026",
    ],
    ["by the month in which two met", "In October 1986 Reagan and Gorbachev met.", "us-soviet-reykjavik-1986"],
    ["by a name of its own", "The COP26 climate conference ran over.", "cop26"],
    ["in Chinese", "拜登和习近平于2021年11月15日举行视频会晤。", "us-china-virtual-summit-2021"],
  ])("%s", (_, text, id) => {
    expect(idsIn(text)).toEqual([id]);
  });
});

describe("a sentence speaks of none", () => {
  test.each([
    ["when several events fit it alike", "Biden and Xi spoke again last week."],
    ["when only a day is named", "He told us on 15 November 2021 that it would rain."],
    ["when the year is another one", "In 2022 Biden and Xi met in Woodside."],
    ["when the day is another one", "Trump and Xi met in Busan on 3 March 2024."],
    ["when one of them only speaks of the other", "Zelensky said that he was ready to meet Putin."],
    ["when nobody and nothing is named", "The two sides agreed on tariffs."],
    ["when it is empty", " \n "],
  ])("%s", (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

test("events come in the order of the text, each once; a dot after an initial or before a number ends no sentence", () => {
  const text =
    "Biden met Putin in Geneva on June 16, 2021. J. R. Biden and Xi Jinping held a virtual summit on Nov. 15, 2021. In Geneva on 16 June 2021 Putin smiled at Biden.";
  expect(idsIn(text)).toEqual(["us-russia-geneva-2021", "us-china-virtual-summit-2021"]);
});

test("a name that two events have is the name of neither", () => {
  const [one, two] = ["2021", "2022"].map((year) =>
    anEvent({
      id: `forum-${year}`,
      title: "Boao Forum",
      developments: [aDevelopment({ known: `${year}-01-01`, date: `${year}-04-18` })],
    }),
  );
  const named = anEvent({ id: "other", title: "Paris Forum", developments: [aDevelopment({ known: "2021-01-01" })] });
  const own = anArchive({ events: [one!, two!, named], actors: [anActor()] });
  expect(findEventsInText("The Boao Forum follows the Paris Forum.", own).map(({ id }) => id)).toEqual(["other"]);
});
