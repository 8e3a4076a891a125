import { describe, expect, test } from "vitest";
import { questionsOfText } from "#src/lookup/answers/kinds-asked.ts";
import { sentencesNear } from "#src/lookup/answers/sentences-near.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-03");

function told(text: string) {
  const view = shown(text);
  if (view.kind !== "notice") throw new Error(`“${text}” is answered with ${view.kind}`);
  const { nearest } = view;
  return {
    text: view.text,
    id: nearest?.event.id,
    told: [nearest?.development, ...(nearest?.also ?? [])].map((one) => one?.summary).join(" "),
  };
}

describe("of a question as long as an article, what is told of the one event of which it speaks", () => {
  test.each([
    [
      "Good afternoon, and forgive me the length, I am writing a seminar paper: when Secretary Blinken travelled to China in April of 2024 he began, if I understand it well, in Shanghai; which party official did he meet in that city and what was the subject he spoke of?",
      "blinken-china-2024",
      "Chen Jining",
    ],
    [
      "Permit me a double question: how many doses of vaccine did the four leaders of the Quad promise at their gathering in Washington in September 2021, and is it right that the announced resignation of Mr Suga had put the date in doubt beforehand?",
      "quad-washington-2021",
      "1.2 billion doses",
    ],
    [
      "With apologies for my many clauses: at the second round of Istanbul in June 2025 between Russia and Ukraine, who headed each delegation, for how long did they sit, and what did they exchange or agree to exchange?",
      "russia-ukraine-istanbul-2025-2",
      "In a little over an hour",
    ],
    [
      "In my thesis chapter on the so-called emergency meeting which President Macron convened in Paris on the 17th of February of 2025, I would need to list which national leaders came, and I would be obliged if you told me whether Italy and the Netherlands were among them.",
      "europe-ukraine-paris-2025-02",
      "Italy",
    ],
  ])("%s", (text, id, words) => {
    const answer = told(text);
    expect(answer.text).toMatch(/more than I can read word for word/);
    expect(answer.id).toBe(id);
    expect(answer.told).toContain(words);
  });

  test("which may be of a year in which there was none, or of nobody whom the archive has: then nothing", () => {
    const answer = told(
      "Good afternoon, and forgive me the length, I am writing a seminar paper: when Secretary Blinken travelled to China in April of 2019 he began, if I understand it well, in Shanghai; which party official did he meet in that city and what was the subject he spoke of?",
    );
    expect(answer.id).toBeUndefined();
    expect(answer.text).toMatch(/in a short sentence/);
  });

  test("nor as of a day, when its later steps were not known", () => {
    const answer = told(
      "Permit me a double question as a student of vaccines and of diplomacy, if you please: how many doses of vaccine did the four leaders of the Quad promise at their gathering in Washington in September 2021, as of 5 September 2021?",
    );
    expect(answer.told).not.toContain("1.2 billion");
  });
});

test("an article that asks nothing is checked for its quotations", () => {
  const article =
    "The leaders of the four countries met in Washington on a Friday in September, in the East Room, and spoke for some hours about vaccines, the climate and technology, before they issued a joint statement in the evening and left for New York.";
  expect(shown(article).kind).toBe("check");
});

describe("below what nothing fits, of a question that speaks of one event", () => {
  test("the sentence that answers it, though the rules have no word for it", () => {
    const answer = told(
      "How many leaders were on the coalition of the willing's video call on 19 August 2025, the day after all that crowd was in Washington? I need to know how many little heads to draw.",
    );
    expect(answer.id).toBe("coalition-of-the-willing-video-2025-08-3");
    expect(answer.told).toContain("More than 30 leaders");
    // What stands below is not called untold above.
    expect(answer.text).not.toContain("does not tell");
  });

  test("nothing of another time, nor what somebody thinks", () => {
    expect(
      told("Would you happen to know what Mr Xi privately thinks of President Trump since the meeting?").id,
    ).toBeUndefined();
  });
});

test("of the words of a question those that few sentences have decide, and what kind of thing is asked", () => {
  const event = shipped().events.get("biden-xi-call-2024-04" as never);
  if (event === undefined) throw new Error("the call is in the archive");
  const [first] = sentencesNear(event, event.developments, "How long did it last, and did TikTok come up?");
  expect(first?.summary).toMatch(/one hour and 45 minutes/);
});

test("each question of a text is read by itself, whether it begins with a word for asking or with a verb", () => {
  expect(questionsOfText("At the summit in Kazan, who was the host, and has he met Modi since?")).toEqual([
    "who was the host",
    "has he met Modi since?",
  ]);
});

test("a text longer than any question is checked, though it ends with a question mark", () => {
  const text = `${"The leaders of the four countries met in Washington and spoke of vaccines and of the climate. ".repeat(9)}Who came?`;
  expect(shown(text).kind).toBe("check");
});
