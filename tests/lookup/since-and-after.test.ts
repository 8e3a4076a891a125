// All since a year, the edition after one that stands before the word, and words that are taken for others: a link, what moved, who is put down.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { readMessage } from "#src/lookup/message/read-message.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-26";
const shown = shownTo(frozen(), TODAY);
const asked = (text: string) => parseMessage(text, frozen(), TODAY, ENGLISH);

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("all since a year", () => {
  test("has what was to be in that time and lost its date", () => {
    expect(idsOf("all Trump-Putin summits since 2025")).toEqual(["us-russia-alaska-2025", "us-russia-budapest-2025"]);
  });

  test("begins in the past, whatever weekday it names", () => {
    expect(readMessage("anything since Tuesday on Gaza", frozen(), TODAY).span?.from).toBe("2026-11-24");
  });
});

describe("the edition after one, or before it", () => {
  test.each([
    // Named before the word, with nothing behind it.
    ["NATO met in The Hague in 2025, and where is it the year after?", "nato-ankara-2026"],
    ["COP30 was in Belém; where is it the year after that?", "cop31"],
    // Named by where it was to be, and was not held.
    ["Which COP came after the one that was to be in Chile?", "cop26"],
  ])("“%s”", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("is none where two are named before it", () => {
    expect(idsOf("NATO: The Hague, then Brussels, and the one after?")).toEqual([]);
  });
});

describe("words that are taken for others", () => {
  test("a link over which people talk is no source", () => {
    expect(shown("the video link between Biden and Putin").kind).not.toBe("sources");
    expect(shown("send me the link to the Helsinki report").kind).toBe("sources");
    expect(shown("Alaska summit of Trump and Putin: refs").kind).toBe("sources");
  });

  test("what has moved in a matter is news of it, and what was moved are events", () => {
    expect(shown("What has shifted in US-China relations since January 2026?")).toMatchObject({ kind: "changes" });
    expect(shown("what has moved on Gaza since March 2026?")).toMatchObject({ kind: "changes" });
    expect(shown("what was moved in 2025?")).toMatchObject({ kind: "events" });
  });

  test("whoever wants to be put down for news follows; a seat nobody gives here", () => {
    expect(asked("sign me up for updates on the G20")).toMatchObject({ action: { do: "follow" } });
    expect(asked("please add me to the NATO alerts")).toMatchObject({ action: { do: "follow" } });
    expect(asked("count me in for COP31")).not.toMatchObject({ action: { do: "follow" } });
  });

  test("what somebody with an office wrote is quoted, and their city is no speaker", () => {
    expect(asked("What was it that the American president, Mr Trump, said?")).toMatchObject({
      question: { about: "quotes", speaker: "donald-trump" },
    });
    const quoted = asked("What was it that the Chinese consul in Osaka, Mr Xue, posted?");
    expect(quoted).toMatchObject({ question: { about: "quotes", speaker: "xue-jian" } });
    expect("question" in quoted && "words" in quoted.question).toBe(false);
  });

  test("who made up with whom agreed", () => {
    expect(idsOf("when did Saudi Arabia make up with Iran")).toEqual(["saudi-iran-beijing-2023"]);
  });
});
