// What is near to what is asked, in kind, place or name, and is another thing: it is never told in its place.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the leaders of a body meet at its summits, and at nothing that some of them had beside them", () => {
  test.each([
    ["What is the next meeting ASEAN leaders?", "asean-summit-49-2026"],
    ["next meeting leaders of SCO", "sco-2026"],
    ["the next meeting African Union leaders", "african-union-summit-39-2026"],
    ["last meeting of Quad leaders", "quad-2024"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });

  test.each(["next meeting of EU leaders", "last meeting of the leaders of the EU"])("%s: none is told", (message) => {
    expect(told(message)).toContain("nothing that fits all of this");
  });
});

describe("what is called by the place behind it is nothing else in that place", () => {
  test.each([
    ["When did the Congress of Vienna open?", "I do not have Congress of Vienna."],
    ["What was the Concert of Europe?", "I do not have Concert of Europe."],
    ["Who was at the Conference of Berlin 1884?", "I do not have Conference of Berlin."],
    ["who took part in the Congress of The Hague?", "I do not have Congress of The Hague."],
    ["what does the Treaty of Moscow say", "I do not have Treaty of Moscow."],
    ["when was the Treaty of Paris signed", "I do not have Treaty of Paris."],
    ["Charter of Paris", "I do not have Charter of Paris."],
    ["when was the Paris Agreement adopted", "I do not have Paris Agreement."],
    ["who signed the Paris Agreement", "I do not have Paris Agreement."],
    ["When did the White House announce the Summit for Democracy?", "I do not have Summit for Democracy."],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test.each([
    ["what was agreed at the Conference of Cairo", "gaza-reconstruction-cairo-2025"],
    ["conference of Munich 2025", "msc-2025"],
    ["the accords of Washington", "dr-congo-rwanda-washington-2025"],
  ])("%s is on record", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("a visit of which nobody says who made it is no summit to which many came", () => {
  test.each([
    "What had been announced about the 2019 Danish visit before 20 August 2019?",
    "who went on the Japanese visit in 2025",
    "all state visits to the uk",
    "state visits to germany",
    "list the visits to hungary",
    "trips to japan",
  ])("%s", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each([
    ["the Indian visit of Putin", "putin-india-2025"],
    ["the Chinese visit of Macron", "macron-china-2025"],
    ["the Chinese trip of Trump in 2026", "us-china-beijing-visit-2026"],
  ])("%s is one to that state", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("an occasion is not the meeting that was held beside it", () => {
  test.each([
    "Who was present in the funeral of Pope Francis?",
    "did Trump attend the funeral of Pope Francis",
    "who was at the inauguration of Donald Trump",
    "who represented China at Trump's inauguration",
    "who attended the World Cup final",
  ])("%s", (message) => {
    expect(told(message)).toMatch(/no record of “[^”]+” itself/u);
  });

  test("what was held beside it is offered as such, and told where it is asked for", () => {
    expect(told("who attended the funeral of Pope Francis")).toContain("Trump and Zelensky in the Vatican");
    for (const asked of ["who met at the funeral of Pope Francis", "Trump Zelensky meeting at the Pope's funeral"])
      expect(idsShown(shown(asked))).toEqual(["trump-zelensky-vatican-2025-04"]);
    expect(idsShown(shown("when did Xi and Trump speak before Trump's inauguration"))).toEqual([
      "trump-xi-call-2025-01",
    ]);
  });
});

describe("what was done is told by no step that only invites or plans it, nor by what somebody else did", () => {
  test.each([
    "On what date did Finland join NATO?",
    "in which year did Sweden join NATO",
    "has Ukraine joined NATO",
    "when did the UK leave the EU",
  ])("%s", (message) => {
    expect(told(message)).toContain("My archive does not tell");
  });

  test.each([
    ["what date did Timor-Leste become a member of ASEAN", "asean-summit-47-2025"],
    ["what day did Trump leave the G7", "g7-kananaskis-2025"],
  ])("%s is told", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("who said it is who said just that", () => {
  test("a place is named by the first step that names it, in a city or a house", () => {
    expect(told("who said the g20 2026 would be at doral")).toContain("people familiar with the matter");
    expect(told("who said the G20 would be at Nasrec")).toContain("Ronald Lamola");
  });

  test("that days are still to be settled says nothing of a year that lapsed", () => {
    for (const asked of ["Is the 2026 Quad leaders' summit still planned", "was the Quad summit held in 2026"])
      expect(told(asked)).not.toContain("Not in 2026");
  });
});

describe("who comes to a meeting in a state is asked of that meeting, and of no journey there", () => {
  test.each([
    ["will Xi Jinping come to the G20 in the United States", "g20-miami-2026"],
    ["Will come Xi Jinping to the G20 in United States?", "g20-miami-2026"],
    ["will Modi come to the g7 in france", "g7-evian-2026"],
    ["is putin going to the sco in kyrgyzstan", "sco-2026"],
    // A journey that is spoken of is what is ahead of him there.
    ["Will Putin go to the G20 in Miami?", "putin-g20-miami-2026"],
    ["is Putin attending BRICS in India", "brics-2026"],
    ["is Xi coming to India for BRICS", "brics-2026"],
    ["is Modi attending the SCO in Astana", "sco-2024"],
    ["who announced the coalition of the willing call for 25 november 2025", "coalition-of-the-willing-video-2025-11"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("words in quotation marks, and who said them", () => {
  test.each([
    ['"Let us make this count" who said', "Castillo"],
    ['where does the Milei "Fin." quote come from', "Milei"],
  ])("%s", (message, name) => {
    expect(["check", "quotes", "quote", "sources"]).toContain(shown(message).kind);
    expect(told(message)).toContain(name);
    expect(told(message)).not.toContain("Close, but not");
  });
});

test("those that are called so are told, and none of which a step only has the word", () => {
  expect(idsShown(shown("which NATO summits were extraordinary"))).toEqual([
    "nato-extraordinary-2022-02",
    "nato-extraordinary-2022",
  ]);
});

describe("what is told where the answer is not is of all who are named, and of what is called so", () => {
  test.each([
    ["did erdogan offer to host putin and zelensky", "Normandy"],
    ["why did the US leave the paris agreement", "What it tells of"],
    ["is the nuclear ban treaty conference confirmed", "What it tells of"],
  ])("%s", (message, other) => {
    const card = told(message);
    expect(card).toContain("My archive does not tell");
    expect(card).not.toContain(other);
  });
});

describe("why something was held is not told by that it was never moved, nor by how it was", () => {
  test.each([
    ["why was the geneva summit between biden and putin held", "Biden–Putin summit in Geneva"],
    ["why did the Bürgenstock summit happen", "Summit on Peace in Ukraine"],
    ["why did the meeting in Busan happen", "Trump–Xi meeting in Busan"],
    ["why did the Tianjin summit take place", "SCO Council of Heads of State 2025"],
  ])("%s", (message, title) => {
    expect(told(message)).toContain("My archive does not tell why.");
    expect(told(message)).toContain(`**What it tells of ${title}`);
  });
});

describe("the next of a body is no visit of one of its members to somebody else", () => {
  test.each(["next CELAC", "when is CELAC next"])("%s", (message) => {
    expect(told(message)).toContain("My archive has nothing ahead.");
  });
});

describe("who comes next in an office is no event ahead of whoever holds it, nor the holder", () => {
  test.each([
    "next UN secretary general",
    "the next pope",
    "next chancellor of Germany",
    "next European Commission president",
    "próximo secretario general de la ONU",
    "nächster Bundeskanzler",
    "下一任联合国秘书长",
    "следующий генсек ООН",
  ])("%s", (message) => {
    expect(told(message)).toContain("My archive does not tell “");
  });
});

describe("a visit of whoever holds an office is a journey of theirs, and no meeting at home", () => {
  test.each([
    ["last visit of the president of France", "us-ukraine-berlin-2025-12"],
    ["next visit of the German chancellor", "merz-china-2026"],
    ["dernière visite du président français", "us-ukraine-berlin-2025-12"],
    ["última visita del presidente de Francia", "us-ukraine-berlin-2025-12"],
    ["nächster Besuch des deutschen Bundeskanzlers", "merz-china-2026"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});

describe("a place in which nothing was said is not left out of what somebody said there", () => {
  test.each([
    ["what did zelensky say at the oval office", "no quote by Volodymyr Zelensky in Oval Office"],
    ["what did modi say at the red fort", "no quote with “red fort”"],
    ["what did trump say in the rose garden", "no quote by Donald Trump in Rose Garden"],
    ["what did putin say at the airport", "no quote by Vladimir Putin in Airport"],
    ["what did trump say in the oval office", "Quotes by Donald Trump in Oval Office"],
    ["what did trump tell zelensky in the oval office", "Trump and Zelensky at the White House in February 2025"],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("who is hosting is at home", () => {
  test.each([
    ["is hungary hosting a summit", ["epc-budapest-2024", "us-russia-budapest-2025"]],
    ["which summits is Ireland hosting", ["epc-ireland-2026"]],
  ])("%s", (message, ids) => {
    expect(idsShown(shown(message))).toEqual(ids);
  });
});

describe("who will replace somebody is asked of their office", () => {
  test.each([
    ["who will replace Guterres", "does not say who came right after António Guterres"],
    ["who's going to replace Stoltenberg", "Mark Rutte"],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(line);
  });
});

describe("how talks were led tells none of them from another", () => {
  test.each([
    ["When was the last Ukraine–Russia direct negotiation?", ["russia-ukraine-us-geneva-2026"]],
    ["US-brokered talks in Jeddah", ["us-ukraine-jeddah-2025"]],
  ])("%s", (message, ids) => {
    expect(idsShown(shown(message))).toEqual(ids);
  });

  test("who was the one who did something is who did it", () => {
    expect(told("Who was the one who announced the India Pakistan ceasefire?")).toContain("President Trump");
  });
});

test("who was at a conference is who came to it, and not what that is", () => {
  expect(told("who was at the Munich Security Conference 2025?")).toContain("JD Vance");
});

describe("talks called after a place are those there, with whom a step has there", () => {
  test("and none that only tell of them", () => {
    expect(shown("were the Europeans at the Riyadh talks").kind).toBe("notice");
  });

  test("“banned” of a thing is nobody who was kept out", () => {
    expect(told("who was excluded from the Riyadh talks")).not.toContain("us-ukraine-riyadh-2025-03");
  });

  test("what was told as they were held stands before what was to be", () => {
    expect(told("was Ukraine at the talks in Riyadh on 18 February 2025?")).toContain("Ukraine is not there");
  });
});

describe("what befell somebody chooses none of all their meetings", () => {
  test.each([
    ["when was starmer booed", "booed"],
    ["when did ramaphosa get ambushed in the oval office lol", "ambushed"],
  ])("%s", (message, word) => {
    expect(told(message)).toContain(`My archive does not tell “${word}”.`);
    expect(told(message)).not.toContain("What it tells of");
  });
});

describe("who makes the archive is asked of it", () => {
  test.each(["who decides what's in here", "who picks the events", "who made the data", "who's behind this"])(
    "%s",
    (message) => {
      expect(shown(message).kind).toBe("attache");
    },
  );

  test("and who decides of a meeting is not", () => {
    expect(shown("who decides the date of the G20").kind).not.toBe("attache");
  });
});

describe("when somebody goes somewhere is asked of what is ahead", () => {
  test("and what is over is told as the last one", () => {
    expect(told("when does Putin go to India")).toContain("nothing ahead");
  });

  test.each([
    ["when does Trump go to the G20", "g20-miami-2026"],
    ["will Xi be at APEC", "apec-vietnam-2027"],
  ])("%s", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});
