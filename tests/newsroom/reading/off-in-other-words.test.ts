// Called off, put off or given up in the many words of agencies, and what only sounds like it.
import { describe, expect, it } from "vitest";
import { readOn } from "./read-on.ts";

const BUDAPEST = ["2025-10-22", "us-russia-budapest-2025"] as const;
const MUSCAT = ["2025-06-14", "us-iran-muscat-2025-06"] as const;
const TRILATERAL = ["2025-11-24", "china-japan-south-korea-2026"] as const;
const AMERICAS = ["2025-11-04", "summit-of-the-americas-10"] as const;
const LUANDA = ["2024-12-16", "dr-congo-rwanda-luanda-2024"] as const;
const JOHANNESBURG = ["2025-11-08", "g20-johannesburg-2025"] as const;

describe("a gathering that is off", () => {
  it.each([
    [BUDAPEST, "Budapest summit between Trump and Putin no longer in the works"],
    [BUDAPEST, "Budapest summit is no more, Trump says"],
    [BUDAPEST, "Trump-Putin summit in Hungary collapses before it could be scheduled"],
    [BUDAPEST, "Budapest summit goes up in smoke"],
    [BUDAPEST, "Trump bails on Putin meeting in Budapest"],
    [BUDAPEST, "Rouble falls after Trump calls off Budapest summit with Putin"],
    [MUSCAT, "Iran withdraws from sixth round of talks with US"],
    [MUSCAT, "Muscat round dropped after Israel hits Iran"],
    [MUSCAT, "Israel's strikes torpedo Sunday's US-Iran round in Oman"],
    [MUSCAT, "Oman confirms Sunday's Iran-US talks will not take place"],
    [LUANDA, "Kagame no-show scuppers Luanda summit with Tshisekedi"],
    [LUANDA, "Luanda summit of Tshisekedi and Kagame aborted at last minute"],
    [["2024-09-19", "ethiopia-somalia-ankara-2024-3"], "Ankara round of Ethiopia-Somalia talks does not take place"],
    [["2026-04-25", "us-iran-islamabad-2026-2"], "Trump stops envoys' trip to Islamabad for Iran talks"],
  ] as const)("%s: “%s”", ([day, event], title) => {
    expect(readOn(day, title)).toMatchObject({ lane: "lead", event, status: "cancelled" });
  });

  it.each([
    [BUDAPEST, "No Budapest summit 'for now', says US official"],
    [BUDAPEST, "Plans for Trump-Putin summit in Budapest put to one side"],
    [BUDAPEST, "US calls a halt to preparations for Budapest summit"],
    [BUDAPEST, "Budapest summit kicked into the long grass"],
    [BUDAPEST, "White House parks Budapest summit"],
    [TRILATERAL, "Three-way summit of Japan, China and South Korea will not be held this year"],
    [AMERICAS, "Summit of the Americas won't go ahead in December"],
    [["2025-06-14", "un-two-state-conference-2025"], "Macron: UN conference on Palestine cannot be held next week"],
    [["2024-10-09", "ukraine-peace-summit-second"], "No second peace summit next month, Zelensky's office says"],
    [["2024-02-08", "putin-turkiye-visit"], "Putin visit to Turkey will take place at later date, Ankara says"],
    [["2025-05-02", "us-iran-round-4-2025"], "Saturday's US-Iran round off, new date to be announced, says Oman"],
    [["2020-05-30", "g7-usa-2020"], "Trump postpones G7 summit, wants to invite Russia"],
    [["2020-06-26", "serbia-kosovo-washington-2020"], "Grenell: Serbia-Kosovo talks at White House off for now"],
    [["2026-01-10", "g7-evian-2026"], "Paris moves Evian G7 back by two days for football final"],
  ] as const)("until nobody says when, %s: “%s”", ([day, event], title) => {
    expect(readOn(day, title)).toMatchObject({ event, status: "postponed", date: undefined });
  });

  it.each([
    ["de", "Gipfel von Trump und Putin in Budapest fällt vorerst aus"],
    ["de", "Gipfel in Budapest zwischen Trump und Putin fällt wohl aus"],
  ])("%s: “%s”", (language, title) => {
    const [day, event] = BUDAPEST;
    expect(readOn(day, title, { language })).toMatchObject({ event, status: "cancelled" });
  });

  it("in Arabic, where what is not held has a word of its own", () => {
    const title = "الأردن: قررنا عدم عقد قمة عمّان مع بايدن";
    expect(readOn("2023-10-18", title, { language: "ar" }).status).toBe("cancelled");
  });

  it("is named by its day where that stands before it, and told not to be then where it stands behind", () => {
    const [day] = MUSCAT;
    expect(readOn(day, "Sunday's US-Iran round in Muscat won't go ahead").status).toBe("cancelled");
    expect(readOn("2025-12-10", "Quad summit in India will not be held this year").status).toBe("postponed");
  });

  it("again is news, also where the archive has it put off before", () => {
    expect(readOn("2021-05-07", "Kigali Commonwealth summit postponed again").news).toBe("new");
  });
});

describe("what only sounds like it", () => {
  it.each([
    [JOHANNESBURG, "Hotels near Johannesburg G20 venue scrap no-refund rule"],
    [JOHANNESBURG, "South African unions call off strike planned for G20 summit"],
    [["2026-05-22", ""], "Turkey postpones high-school exams for NATO summit in Ankara"],
    [["2026-05-22", ""], "Ankara airport to suspend private flights during NATO summit on 7-8 July"],
    [["2025-10-22", ""], "Budapest council cancels Sunday market over Trump-Putin summit"],
    [["2018-06-28", ""], "US-India 2+2 dialogue postponed as Putin-Trump meeting takes centre stage"],
  ] as const)("is no lead of the gathering, %s: “%s”", ([day], title) => {
    expect(readOn(day, title).lane).not.toBe("lead");
  });

  it.each([
    [BUDAPEST, "Kremlin insists Budapest summit has not been called off"],
    [BUDAPEST, "Fears grow that Budapest summit will be cancelled"],
    [JOHANNESBURG, "Trump pulls out of Johannesburg G20"],
    [JOHANNESBURG, "Xi gives G20 in Johannesburg a miss, sends premier"],
    [["2023-05-17", "quad-2023"], "What to expect from the Quad summit in Sydney"],
    [["2022-07-31", "arab-league-summit-31-2022"], "Arab League official: Algiers summit will be a summit of unity"],
  ] as const)("tells no step, %s: “%s”", ([day], title) => {
    expect(readOn(day, title).status).toBeUndefined();
  });

  it("is no date of what others look on, and no new event", () => {
    const read = readOn("2024-08-12", "Rio landlords and hotels raise rents ahead of November G20 summit");
    expect(read).toMatchObject({ proposed: undefined, date: undefined });
  });
});
