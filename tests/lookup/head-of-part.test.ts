// A part of a body or state that has no record of its own is asked for by the office of whoever is at its head.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("who is at the head of a part of a body", () => {
  test.each([
    ["Who chairs the African Union Commission", "Mahmoud Ali Youssouf"],
    ["who runs the commission of the african union", "Mahmoud Ali Youssouf"],
    ["who chaired the African Union Commission in 2020", "Moussa Faki Mahamat"],
    ["who heads the Sovereign Council of Sudan", "Abdel Fattah al-Burhan"],
    ["who leads the Parliament of Iran", "Mohammad Bagher Ghalibaf"],
  ])("“%s”: %s", (text, name) => {
    expect(shown(text).kind).toBe("office");
    expect(told(text)).toContain(name);
  });

  test("who only speaks for one, or heads another of the name, does not head it", () => {
    expect(shown("who leads the US National Security Council").kind).toBe("notice");
    expect(shown("who heads the European Parliament").kind).toBe("notice");
  });
});
