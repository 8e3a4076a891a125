// Bodies, given names and words of English that stand where a name of the archive begins, and are another.
import { describe, expect, test } from "vitest";
import { isSameSpelling } from "#src/text/same-spelling.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const textOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "notice" ? view.text : view.kind;
};

/** What is shown of an event; otherwise which view it is. */
const eventOf = (message: string): string => {
  const view = shown(message);
  return view.kind === "event" ? view.at.event.id : view.kind;
};

describe("a body whose name begins or ends like that of another", () => {
  test.each([
    ["un security council quotes", "un security council"],
    ["next meeting of the council of europe", "council of europe"],
    ["club of rome quotes", "club of rome"],
    ["asian development bank", "asian development bank"],
    ["african development bank summit", "african development bank"],
    ["us supreme court quotes", "us supreme court"],
    ["what did the eu parliament say about tariffs", "eu parliament"],
    ["follow bank of china", "bank of china"],
    ["follow embassy of china in russia", "embassy of china in russia"],
    ["what did the organization of american states say about tariffs", "organization of american states"],
    ["next meeting of the world economic forum", "world economic forum"],
    ["un economic and social council summit", "un economic and social council"],
    ["UN Human Rights Council quotes", "UN Human Rights Council"],
    ["next meeting of the ministry of foreign affairs of russia", "ministry of foreign affairs of russia"],
    ["clinton foundation", "clinton foundation"],
  ])("%s: %s is none of the archive’s", (message, body) => {
    expect(textOf(message)).toMatch(new RegExp(`^I do not have ${body}\\.`));
  });

  test.each([
    ["what did the european council agree", /^event$/],
    ["who is the carter center", /^who$/],
    ["what did the us state department say", /^My archive has no quote by US Department of State\./],
    ["next un general assembly", /^event$/],
    ["eu council meeting", /^event/],
  ])("%s: one that the archive has is found as before", (message, answer) => {
    expect(textOf(message)).toMatch(answer);
  });

  test("with a word for a body, what is an office or belongs to whoever asks is none", () => {
    expect(textOf("us treasury secretary 2022")).toBe("office");
    expect(textOf("our g20 committee asks: when is the next g20 summit")).not.toMatch(/^I do not have/);
    expect(textOf("president of the european parliament")).toMatch(/^My archive does not say who is or was/);
    expect(textOf("who said the ball is in americas court")).toBe("quotes");
  });

  test("what a state acts with may have been where it was", () => {
    expect(eventOf("Was anybody from the Sudanese army at the Geneva ceasefire talks?")).toBe("sudan-geneva-2024");
  });
});

describe("a given name alone", () => {
  test.each([
    ["Marco's last trip", "Marco"],
    ["donald's next trip", "donald"],
    ["next visit of recep", "recep"],
    ["follow angela", "angela"],
    ["mike's trip to north korea", "mike"],
    ["did prince william speak at cop30", "prince william"],
    ["Mark on NATO", "Mark"],
  ])("%s: nobody is meant by %s", (message, name) => {
    expect(textOf(message)).toMatch(new RegExp(`^I do not have ${name}\\.`));
  });

  test("is none beside the family name, before or behind it, and a family name is not it", () => {
    expect(shown("ORTAGUS, MORGAN - WHO").kind).toBe("who");
    expect(textOf("marcos trip")).toContain("Marcos visit");
    expect(eventOf("camp david talks")).toBe("trump-taliban-camp-david-2019");
  });
});

describe("two family names side by side", () => {
  test.each(["did kim campbell attend the G20", "was wang chao at the APEC summit", "did kim campbell visit china"])(
    "%s: one person is asked about, and no card shows who was there",
    (message) => {
      expect(textOf(message)).toMatch(/^I do not have (?:kim campbell|wang chao)\./);
    },
  );

  test("are two who met where that is asked", () => {
    expect(eventOf("did trump xi meet in busan")).toBe("trump-xi-busan-2025");
  });

  test("a name behind a family name makes it another where one person stands", () => {
    expect(textOf("who is sharif hassan")).toMatch(/^I do not have sharif hassan\./);
  });
});

describe("a word of English that is somebody’s family name", () => {
  test.each(["Young on Taiwan", "Major quotes", "Long on tariffs", "Hunt on Ukraine", "May on Brexit"])(
    "%s asks for words of somebody",
    (message) => {
      expect(textOf(message)).toMatch(/^I do not have (?:Young|Major|Long|Hunt|May)/);
    },
  );

  test.each(["Latest on Taiwan", "Talks on Sudan", "major summits in 2025"])("%s does not", (message) => {
    expect(textOf(message)).not.toMatch(/^I do not have/);
  });
});

describe("a name in signs", () => {
  test.each(["who is 王毅夫", "who is 시진핑수"])("%s is longer than that of the archive", (message) => {
    expect(textOf(message)).toMatch(/^I do not have /);
  });

  test.each(["who is 王毅", "who is 시진핑의", "who is 习近平"])(
    "%s is whole, or has a small sign behind it",
    (message) => {
      expect(shown(message).kind).toBe("who");
    },
  );

  test("one syllable is a whole name, and no longer one of which a letter was left out", () => {
    expect([isSameSpelling("chen", "cohen"), isSameSpelling("bidn", "biden")]).toEqual([false, true]);
  });
});

describe("a place whose name is the end of another’s", () => {
  test.each([
    ["meetings in york", "york"],
    ["talks with guinea", "guinea"],
    ["next summit in northern ireland", "northern ireland"],
    ["next summit in south sudan", "south sudan"],
  ])("%s: %s is none of the archive’s", (message, place) => {
    expect(textOf(message)).toMatch(new RegExp(`^I do not have ${place}\\.`));
  });

  test("is found by its whole name", () => {
    expect(shown("meetings in new york").kind).toBe("events");
    expect(textOf("visits to equatorial guinea")).toContain("nothing that fits all of this: visit");
  });
});

describe("quotes of a meeting that the archive does not have", () => {
  test.each(["NATO summit in Lisbon quotes", "EU-Japan summit quotes", "Geneva convention quotes"])(
    "%s: nothing that was said at another",
    (message) => {
      expect(textOf(message)).toMatch(
        /^(?:My archive has nothing that fits all of this|I do not have (?:EU-Japan summit|Geneva convention))/,
      );
    },
  );

  test("words with which somebody named it are quotes all the same", () => {
    expect(shown("Minsk agreements quotes").kind).toBe("quotes");
    expect(shown("Helsinki summit quotes").kind).toBe("quotes");
  });
});
