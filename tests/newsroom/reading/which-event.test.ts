// Of events that look alike the right one, and no event where none is meant.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

describe("the event of a headline", () => {
  it.each([
    ["2026-04-02", "Putin will not go to Miami G20, Kremlin aide says", "putin-g20-miami-2026"],
    ["2026-04-02", "Putin could attend G20 summit in Miami, Lavrov says", "putin-g20-miami-2026"],
    ["2026-04-02", "Modi to attend G20 summit in Miami", "g20-miami-2026"],
    ["2026-05-28", "Putin confirms trip to Shenzhen for APEC summit", "putin-shenzhen-2026"],
  ])("is somebody’s own trip to a summit, where the archive has it: %s %s", (day, title, event) => {
    expect(readOn(day, title).event).toBe(event);
  });

  it.each([
    ["2022-03-25", "NATO leaders pledge more arms at Brussels summit", "nato-extraordinary-2022"],
    ["2026-05-25", "Quad foreign ministers to meet in Delhi on Tuesday", "quad-ministers-delhi-2026"],
  ])("is what the members of a series have out of turn, on its day: %s %s", (day, title, event) => {
    expect(readOn(day, title).event).toBe(event);
  });

  it("is told with the days until it, where its days are known, and without a count where only a month is", () => {
    const { event, why } = readOn("2026-05-20", "G7 summit in Evian postponed");
    expect([event, why]).toEqual(["g7-evian-2026", expect.stringMatching(/; 2\d days away;/)]);
    const vague = readOn("2026-05-20", "UN Water Conference 2026 postponed");
    expect([vague.event, vague.why]).toEqual(["un-water-conference-2026", expect.not.stringContaining("days away")]);
  });

  it.each([
    ["2023-08-23", "Iran to host next BRICS summit"],
    ["2025-06-25", "Spain to host next NATO summit"],
    ["2026-02-10", "BRICS leaders to hold emergency online summit on Iran"],
  ])("is not the edition before: %s %s", (day, title) => {
    expect(readOn(day, title).lane).not.toBe("lead");
  });

  it.each([
    ["2026-02-15", "US, Iran to meet in Geneva on Tuesday"],
    ["2021-11-13", "Austin to meet Chinese counterpart in Singapore next month"],
    ["2025-11-20", "Rubio, Lavrov to speak by phone on Saturday"],
    ["2025-05-24", "Oman's Busaidi meets Araghchi in Tehran"],
    ["2026-02-18", "Xi to visit South Korea in autumn, Yonhap says"],
    ["2026-04-20", "Witkoff flies to Moscow to see Putin on Friday"],
    ["2026-04-20", "Putin hosts Erdogan in Kremlin"],
    ["2026-02-25", "Rubio and Lavrov open talks in Geneva on arms"],
    ["2026-04-20", "NATO suppliers meet in Ankara to talk drones"],
    ["2026-05-05", "Modi and Macron to meet at Miami G20"],
    ["2025-12-20", "Araghchi to visit Moscow after Islamabad talks"],
    ["2026-02-10", "Araghchi to visit Moscow, Muscat, Islamabad this week"],
  ])("is not what others have: %s %s", (day, title) => {
    expect(readOn(day, title).lane).not.toBe("lead");
  });

  it.each([
    ["de", "US-russische Gespräche über Öl beginnen in Genf", "2026-02-25"],
    ["fr", "Poutine reçoit Erdogan à Moscou", "2026-04-20"],
    ["de", "Außenminister der Nato treffen sich in Ankara", "2026-04-20"],
    ["uk", "Макрон і Моді зустрінуться на полях саміту G20 у Маямі", "2026-04-20"],
  ])("is not what others have, in other languages, %s: %s", (language, title, day) => {
    expect(readOn(day, title, { language }).lane).not.toBe("lead");
  });

  it("is one that is due, where one of those who come stays away from it", () => {
    expect(readOn("2025-04-23", "Rubio skips Ukraine talks")).toMatchObject({
      event: "ukraine-london-2025",
      status: undefined,
    });
  });

  it("is a conference of many, whoever of those who once were to host it is left out", () => {
    expect(readOn("2019-10-31", "Chile drops UN climate change conference")).toMatchObject({
      lane: "lead",
      event: "cop25",
      status: "cancelled",
      proposed: undefined,
    });
  });

  it("is found by other spellings, nicknames of meetings and houses", () => {
    expect(readOn("2025-12-27", "Zelenskyy flies to Florida to see Trump on Sunday").event).toBe(
      "trump-zelensky-mar-a-lago-2025",
    );
    expect(readOn("2022-06-22", "Nature summit to be held in Montreal in December").event).toBe("cbd-cop15");
    expect(readOn("2025-07-24", "Europe-China summit opens in Beijing").event).toBe("eu-china-2025");
    expect(
      readOn("2026-02-10", "Climat : le sommet sur le climat se tiendra à Antalya", { language: "fr" }).event,
    ).toBe("cop31");
  });
});

describe("a gathering that goes on", () => {
  it.each([
    ["2021-11-02", "Presidents and premiers pour into Glasgow, leaders pledge to save forests", "cop26"],
    ["2023-06-19", "Blinken: US and China must keep talking", "blinken-beijing-2023"],
    ["2025-08-08", "Armenia, Azerbaijan sign accord at White House", "armenia-azerbaijan-washington-2025"],
  ])("is found by where it is, who is there or what is signed: %s %s", (day, title, event) => {
    expect(readOn(day, title).event).toBe(event);
  });
});

describe("a headline in another language", () => {
  it.each([
    ["2026-05-20", "ru", "Путин прилетел в Пекин", "putin-beijing-2026"],
    [
      "2026-02-17",
      "fr",
      "Genève : l’Ukraine et la Russie reprennent les négociations",
      "russia-ukraine-us-geneva-2026",
    ],
    ["2025-10-22", "pl", "Spotkanie Putina z Trumpem w Budapeszcie odwołane", "us-russia-budapest-2025"],
  ])("names cities and people in its own way: %s %s %s", (day, language, title, event) => {
    expect(readOn(day, title, { language }).event).toBe(event);
  });
});

describe("names beside each other", () => {
  it("are a list behind the verb, and no clause of their own", () => {
    expect(readOn("2026-05-20", "Elysee says Macron, Modi, Albanese to meet in June").proposed?.participants).toEqual([
      "emmanuel-macron",
      "narendra-modi",
      "anthony-albanese",
    ]);
  });

  it("are no given name before a comma or with a possessive", () => {
    expect(readOn("2025-11-24", "Putin to visit India in December, Ushakov says")).toMatchObject({
      event: "putin-india-2025",
      says: "Ushakov",
      status: "confirmed",
    });
    expect(readOn("2025-10-22", "Trump open to meeting with North's Kim in South Korea").event).toBe(
      "trump-kim-apec-2025",
    );
  });
});

describe("a step", () => {
  it.each([
    ["2025-10-22", "Budapest summit of Trump and Putin put on the back burner", "postponed"],
    ["2025-10-22", "Trump-Putin summit in Budapest is off", "cancelled"],
    ["2024-04-27", "Erdogan postpones White House visit: Reuters", "postponed"],
    ["2024-04-27", "Erdogan's White House talks with Biden on May 9 postponed: official", "postponed"],
    ["2025-06-14", "Tehran walks away from talks with US in Muscat", "cancelled"],
    ["2020-10-15", "EU-African Union summit shunted into next year", "postponed"],
    ["2025-08-20", "Geneva mooted for Putin-Zelensky summit", "floated"],
    ["2025-12-05", "Modi and Putin huddled for three hours in Delhi", "held"],
  ])("is told by newspapers’ words: %s %s", (day, title, status) => {
    expect(readOn(day, title).status).toBe(status);
  });

  it.each([
    "Erdogan set for rescheduled White House visit",
    "Modi backs out of COP30 summit in Belem",
    "Kremlin pours cold water on Putin-Zelensky summit",
    "Putin-Zelensky summit far from certain, Kremlin says",
  ])("is none of these: %s", (title) => {
    expect(["postponed", "cancelled", "held"]).not.toContain(readOn("2025-08-20", title).status);
  });
});

describe("a new event", () => {
  it.each([
    ["2025-11-10", "Starmer to meet Merz in Berlin next week", ["keir-starmer"], "meeting"],
    ["2023-03-10", "Iran, Saudi Arabia agree to restore ties", ["iran", "saudi-arabia"], "agreement"],
    ["2024-11-20", "China rejects US request for meeting of defence chiefs", ["china", "united-states"], "meeting"],
  ])("is proposed: %s %s", (day, title, participants, kind) => {
    expect(readOn(day, title).proposed).toEqual({ participants, kind });
  });

  it.each([
    ["2025-11-10", "Nvidia's Huang to meet Chinese minister in Beijing"],
    ["2025-11-10", "Starmer to cut taxes next week"],
    ["2025-11-10", "Paris to host fashion week in March"],
  ])("is not proposed: %s %s", (day, title) => {
    expect(readOn(day, title).proposed).toBeUndefined();
  });
});
