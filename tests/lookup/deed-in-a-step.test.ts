// “Who signed the declaration”, “who blocked the statement”: the step that has the very word, and nothing where none has it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what somebody did at an event, in the word with which it is asked", () => {
  test.each([
    ["Who signed the Sharm el-Sheikh declaration?", "Presidents Trump, Sisi and Erdoğan and Emir Tamim"],
    ["who signed the Panmunjom Declaration", "Moon and Kim meet and sign the Panmunjom Declaration"],
    ["what treaty did Putin and Kim sign", "sign a treaty of strategic partnership"],
    ["who blocked the east asia summit statement 2024", "Russia and China blocked the statement"],
    ["Who quarrelled at the White House in February 2025?", "Trump and Vance quarrel with Zelensky"],
  ])("“%s” is told by its step: %s", (message, what) => {
    expect(told(message)).toContain("**On record:**");
    expect(told(message)).toContain(what);
  });

  test.each([
    "What treaty did Putin and Xi sign",
    "who signed the Geneva declaration",
    "who vetoed the statement at APEC 2018",
    "who signed the Camp David accords",
    "How many votes did Nigeria get",
  ])("“%s” is told by none", (message) => {
    expect(shown(message).kind).toBe("notice");
  });
});
