// What is asked for must be something that records tell, or that one of those who are named tells: else that is said, and no other answer is given.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idOf = (text: string): string | undefined => {
  const view = shown(text);
  return view.kind === "event" ? view.at.event.id : undefined;
};

describe("what no record tells is said not to be told", () => {
  test.each([
    // A noun behind the word that asks.
    "which plane did Putin take to Alaska",
    "what language did Biden and Xi speak in Lima",
    "what was on the menu at the Trump Zelensky meeting at Mar-a-Lago",
    "what was the weather like at the Alaska summit",
    // A verb.
    "who paid for the Alaska summit",
    "who won the Singapore summit of Trump and Kim",
    "what did the Geneva summit of Biden and Putin cost",
    "do Modi and Xi like each other",
    "what does Putin want from Trump",
    "when was NATO founded",
    // What somebody is or feels.
    "was Trump nervous in Alaska",
    "how popular was the Helsinki summit",
    "how dangerous is the Alaska summit",
    // Where they slept, and not where they met.
    "which hotel did Trump stay in for the Hanoi summit",
    // Who did something with an object that says what.
    "who took the photo at the Alaska summit",
    "did Kim lie to Trump in Singapore",
    // How much of something, but for a time.
    "how old was the palace of the Helsinki summit",
    "how close were Xi and Biden in Bali",
    // What stands behind a sort of it, or behind how somebody is addressed.
    "what brand of car did Kim use in Hanoi",
    "what did Mr Trump and Mr Kim eat at the Hanoi summit",
    // A heading: all its words say what is asked.
    "weather in Kazan during BRICS",
    "security costs of the Singapore summit of Trump and Kim",
    "visa rules for COP31",
    "alaska summit photos",
    "trump xi busan body language",
    // What is done to a text at another time than that of its event.
    "when was the US-China phase one trade agreement renewed",
    // What is to have been there, and what two are to have done with it.
    "was there a fire at the Hanoi summit of Trump and Kim",
    "were there any interpreters at the Alaska summit",
    "did Biden and Putin exchange pandas in Geneva",
    // Whoever has an office, and who will have it.
    "how tall is the president of France",
    "what is the net worth of the prime minister of India",
    "who is the sister of the president of Türkiye",
    "which university did the French president attend",
    "who will be the next Secretary-General of the United Nations",
    "who is going to become chancellor of Germany",
    // Who belongs to what.
    "when did Japan join NATO",
    "when did France leave the EU",
    "is Iran a BRICS member",
    // Advice, forecasts, ranks.
    "should Trump meet Kim",
    "who should host the next G20",
    "how likely is a meeting of Trump and Kim",
    "predict the outcome of the next Trump Xi meeting",
    "what will happen at the G20 in Miami",
    "which was the best summit of Trump and Putin",
  ])("“%s”", (text) => {
    expect(shown(text)).toMatchObject({
      kind: "notice",
      text: expect.stringMatching(/does not tell|nothing that fits/),
    });
  });

  test("the event that comes nearest is offered to tap", () => {
    const view = shown("what did the Geneva summit of Biden and Putin cost");
    expect(view.kind === "notice" && view.asks?.[0]?.question).toMatchObject({
      about: "event",
      id: "us-russia-geneva-2021",
    });
  });
});

describe("what records tell is answered", () => {
  test.each([
    ["which hotel was the Hanoi summit of Trump and Kim in", "us-north-korea-hanoi-2019"],
    ["which city hosted the Geneva summit of Biden and Putin", "us-russia-geneva-2021"],
    ["who took part in the Alaska summit", "us-russia-alaska-2025"],
    ["did the Alaska summit take place", "us-russia-alaska-2025"],
    ["when should COP33 take place", "cop33"],
    ["Does India still want to host COP33", "cop33"],
    ["did the BRICS summit in Johannesburg admit new members", "brics-2023"],
    ["how certain is COP33", "cop33"],
    ["how was the Alaska summit moving along", "us-russia-alaska-2025"],
    // Asides are none of what is asked.
    ["my niece collects flags: who took part in the Alaska summit", "us-russia-alaska-2025"],
    ["who took part in the Alaska summit? (I am writing my paper on bears)", "us-russia-alaska-2025"],
    // What is to have been there and is a kind of event, or came of it.
    ["was there a second round of talks in Islamabad", "us-iran-islamabad-2026-2"],
    ["was there a press conference at the Helsinki summit", "us-russia-helsinki-2018"],
    // What is said with a verb of meeting or moving, in any form of it.
    ["reason for Putin staying away from Johannesburg", "brics-2023"],
  ])("“%s”", (text, id) => {
    expect(idOf(text)).toBe(id);
  });
});

describe("what others do is nobody's order", () => {
  const archive = frozen();
  const asked = (text: string) => parseMessage(text, archive, "2026-11-26", ENGLISH);

  test.each([
    ["does Japan follow China's lead?", "follow"],
    ["did Russia stop the flights to Ukraine?", "stop"],
    ["can Macron stop Putin?", "stop"],
    ["will Xi follow the Paris agreement?", "follow"],
    ["did Iran quit the talks in Geneva?", "quit"],
  ])("“%s” is told to be untold, and nothing is followed or ended", (text, deed) => {
    const intent = asked(text);
    expect("action" in intent).toBe(false);
    expect(intent).toMatchObject({ view: { text: expect.stringContaining(`“${deed}”`) } });
  });

  test.each([
    ["can you follow Iran", "follow"],
    ["could you stop telling me about Iran", "unfollow"],
    ["do not tell me about Iran any more", "unfollow"],
    ["please stop", "stop"],
  ])("“%s” is one", (text, action) => {
    expect(asked(text)).toMatchObject({ action: { do: action } });
  });
});
