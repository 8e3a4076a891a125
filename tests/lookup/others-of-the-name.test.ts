// Names that come near one of the archive and that it lacks, asked as people ask: nobody is told about somebody else.
import { describe, expect, test } from "vitest";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { sample } from "#tests/helpers/runs.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";
import { labelledNames } from "./labelled/score-names.ts";

const TODAY = "2026-11-28";

const FORMS: Readonly<Record<string, readonly string[]>> = {
  "absent-person": ["who is {}", "what did {} say about Ukraine", "next visit of {}", "follow {}"],
  "absent-organisation": ["what is the {}", "quotes by the {}", "any news on the {}", "follow the {}"],
  "absent-summit": ["when is the {}", "what did Trump say at the {}", "was the {} postponed", "{} 2025"],
  "absent-treaty": ["when was the {} signed", "quotes from the {}", "{}", "who attended the {}"],
};

/** Nothing of a kind is told of them but that there is nothing. */
const isTold = (text: string, archive: ReturnType<typeof frozen>): boolean => {
  const asked = parseMessage(text, archive, TODAY, ENGLISH);
  if (!asked.ok) return false;
  return "question" in asked ? shownTo(archive, TODAY)(text).kind !== "notice" : true;
};

/** Told with quotations on trade, and on Friday: what is left of the name is a topic, or a day. */
const PARTLY_READ: ReadonlySet<string> = new Set(["doha declaration on trade", "Good Friday agreement"]);

describe.each([
  ["that stands still", frozen()],
  ["that ships", shipped()],
])("in the archive %s", (_, archive) => {
  const asked = labelledNames("seen/names-d").flatMap(({ text, class: group }) =>
    PARTLY_READ.has(text) ? [] : (FORMS[group] ?? []).map((form) => form.replace("{}", text)),
  );

  test("names of others are of nobody, whatever is asked of them", () => {
    expect(sample(asked).filter((text) => isTold(text, archive))).toEqual([]);
  });
});

describe("a name of which another is a part", () => {
  const shown = shownTo(shipped(), TODAY);

  test.each(["Frank Biden", "Sonia Modi", "who is Nicolás Maduro Guerra", "follow Nicolás Maduro Guerra"])(
    "%s is told to be missing",
    (text) => {
      const view = shown(text);
      expect(view.kind === "notice" && view.text).toMatch(/I do not have/);
    },
  );

  test("an office before a name asks for whoever has the name", () => {
    expect(shown("prime minister Wang Yi")).toMatchObject({ kind: "who", actor: { id: "wang-yi" } });
  });
});
