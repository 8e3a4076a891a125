// “Wasn’t it Biden who told Xi …”, “Truss’s remark that …”, “who told Biden in Bali that …”: words of somebody else than whoever is named are theirs.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("words that are another’s", () => {
  test.each([
    ["wasn't it Biden who told Xi that Planet Earth is big enough?", "by Xi Jinping, not by Joe Biden"],
    ["wasn't it Putin who told Modi that this is not an era of war?", "by Narendra Modi, not by Vladimir Putin"],
    ["wasn't it Lavrov who called it a highway to climate hell?", "by António Guterres, not by Sergey Lavrov"],
    ["wasn't it Guterres who spoke of a landmine along the way?", "by Ngozi Okonjo-Iweala, not by António Guterres"],
    ["wasn't it Trump who said NATO is brain dead?", "by Emmanuel Macron, not by Donald Trump"],
    [
      "Liz Truss's remark that talking with Lavrov was like a conversation of a mute with a deaf person",
      "by Sergey Lavrov, not by Liz Truss",
    ],
    ["Macron's remark that it takes one to know one", "by Vladimir Putin, not by Emmanuel Macron"],
    ["Xi's remark that the competition must not veer into conflict", "by Joe Biden, not by Xi Jinping"],
    ["Putin's line that humans may live to 150 years", "by Xi Jinping, not by Vladimir Putin"],
  ])("“%s” is told as theirs", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test.each([
    ["Pompeo's remark that the demands were gangster-like", "by Mike Pompeo"],
    ["Xi's remark that cooperation is the only right choice", "Cooperation is the only right choice"],
    ["wasn't it Guterres who spoke of a highway to climate hell?", "António Guterres"],
  ])("“%s” is theirs", (text, told) => {
    expect(read(text)).toContain(told);
    expect(read(text)).not.toContain(", not by");
  });
});

describe("who told somebody", () => {
  test.each([
    ["who was it that told Mr Biden in Bali that the world stands at a crossroads?", "Xi Jinping", "Joe Biden**,"],
    [
      "which leader told Modi in Samarkand that he wants it to end as soon as possible?",
      "Vladimir Putin",
      "**Narendra",
    ],
    [
      "who was it told Trump at Panmunjom he'd be the first US president to cross the border?",
      "Kim Jong Un",
      "Trump**,",
    ],
  ])("“%s” is told by no words of theirs", (text, by, not) => {
    expect(read(text)).toContain(by);
    expect(read(text)).not.toContain(not);
  });
});

describe("words that are wrongly ascribed", () => {
  test("stand beside what was said on that occasion", () => {
    const told = read(
      "what did putin say at his presser in beijing about ppl living to 150, the organ replacement stuff",
    );
    expect(told).toContain("the chairman talked about it");
    expect(told).toContain("позволяют человечеству надеяться");
  });
});
