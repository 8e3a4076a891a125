// The right event is found, and the line that was asked for stands first; a word that records have in other forms blocks none.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));
const idOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "event" ? view.at.event.id : view.kind;
};

describe("the step that has the words of the question stands first", () => {
  test.each([
    ["did Li Chenggang come for a formal round?", "li-chenggang-washington-2025", "28 August 2025"],
    ["did russia get an answer to its new start offer", "new-start-expiry-2026", "4 February 2026"],
    ["pelosi taiwan when did she land", "pelosi-taipei-2022", "2 August 2022"],
    ["which day was the main sco summit in samarkand", "sco-2022", "14 September 2022"],
    ["was the sudanese army at the geneva talks", "sudan-geneva-2024", "14 August 2024"],
    ["when did timor leste join asean", "asean-summit-47-2025", "26 October 2025"],
    ["who triggered the iran snapback", "iran-un-sanctions-2025", "28 August 2025"],
    ["who took over the commonwealth chair in kigali", "chogm-kigali-2022", ".*24 June 2022"],
    ["did putin hand over assad to sharaa", "putin-sharaa-moscow-2026", "29 January 2026"],
    ["has trump approved the iran memorandum", "us-iran-memorandum-2026", "28 May 2026"],
    ["how close did reagan and gorbachev come in reykjavik", "us-soviet-reykjavik-1986", "12 October 1986"],
    ["did blinken raise the spy balloon with wang yi in munich", "blinken-wang-munich-2023", "18 February 2023"],
    ["when did macron meet the young africans in montpellier", "africa-france-montpellier-2021", "8 October 2021"],
    ["was starmer in shanghai", "starmer-china-2026", "31 January 2026"],
    ["what did trump tell milei about more help", "milei-white-house-2025", "14 October 2025"],
  ])("“%s”", (message, id, day) => {
    expect(idOf(message)).toBe(id);
    expect(told(message)).toMatch(new RegExp(`On record:\\*\\* (?:A day between )?${day}`));
  });
});

test("a step that stands on the card anyway is not told twice", () => {
  const card = told("what did the quad leaders say about ukraine in march 2022");
  expect(card.split("must not happen").length).toBe(2);
});

describe("words for the same thing name the event", () => {
  test.each([
    ["what happened at the brics emergency meeting on gaza", "brics-extraordinary-2023-11"],
    ["when did the Saudi embassy in Tehran reopen", "saudi-iran-embassies-2023"],
    ["when did the coalition of the willing meet before alaska", "coalition-of-the-willing-video-2025-08-1"],
    ["did the two-state conference start on 17 June as planned", "un-two-state-conference-2025"],
    ["who was at macrons emergency meeting in feb 2025", "europe-ukraine-paris-2025-02"],
    ["when did macron see putin before the invasion", "macron-putin-moscow-2022"],
    ["is the pacific islands forum in palau in august or september", "pacific-islands-forum-2026"],
    ["has egypt set a date for the gaza reconstruction conference", "gaza-reconstruction-cairo-2025"],
  ])("“%s”", (message, id) => {
    expect(idOf(message)).toBe(id);
  });

  test("what was always on a day is asked whether it was moved", () => {
    expect(told("was the Cairo Arab summit always on March 4?")).toContain(
      "**Moved:** 27 February 2025 → 4 March 2025",
    );
  });

  test("a date that is asked for is told as it stands, and not by who spoke of it first", () => {
    expect(told("has egypt set a date for the gaza reconstruction conference")).not.toContain("First word from");
  });
});

describe("no head stands above a reason that says that there is none", () => {
  test("where those who stayed away answer to what another told", () => {
    const card = told("why didnt dong jun meet austin in vientiane");
    expect(card).toContain("core interests");
    expect(card).not.toContain("reason is not in my archive");
  });

  test("and the reason stands before where it was in the end", () => {
    const card = told("why didn't sheinbaum and trump meet in kananaskis");
    expect(card.indexOf("16 June 2025")).toBeLessThan(card.indexOf("27 November 2025"));
  });
});

describe("two events that are named, with the days of both", () => {
  test.each([
    ["was the milley li call before pelosi went to taiwan", "7 July 2022 to 2 August 2022"],
    ["Did Blinken talk to Qin Gang before going to Beijing?", "13 June 2023 to 18 June 2023"],
    ["was the alaska summit after the august 2025 trump putin call", "15 August 2025 to 18 August 2025"],
    ["did the quad meet in tokyo before the madrid nato summit", "24 May 2022 to 29 June 2022"],
  ])("“%s”", (message, days) => {
    expect(told(message)).toContain(days);
  });

  test("a person alone is no event", () => {
    expect(shown("did macron go to moscow before scholz").kind).toBe("notice");
  });
});

describe("what no record tells stays untold", () => {
  test.each([
    "which hotel did reagan stay in in reykjavik",
    "what did the iran snapback cost",
    "was dong jun nervous in singapore",
    "what did pelosi eat in taipei",
    "who paid for pelosis flight to taiwan",
    "was starmer in chengdu",
    "was putin tired in alaska",
    "when did finland join nato",
    "what did Giorgia Meloni say about NATO",
    "when did russia invade ukraine",
    "did Xi travel to Kuala Lumpur in October 2025",
  ])("“%s”", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test("what several are called by tells none of them apart", () => {
    expect(shown("When was the NCUSCR gala?").kind).toBe("events");
  });
});
