// Questions as they are typed in Jamaica and around it.
import { describe, expect, test } from "vitest";
import { inStandardEnglish } from "#src/lookup/message/varieties-of-english.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { doneBy, shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const done = doneBy(archive, TODAY);

describe("words of the Caribbean are read as what is standard for them", () => {
  test.each([
    ["A who all did deh a di Busan talks?", "who all was at the Busan talks?"],
    ["weh part dem a go meet nex?", "where they is going to meet next?"],
    ["wah mek dem call off di visit", "why they call off the visit"],
    ["Who a di president a France?", "Who is the president of France?"],
    ["Mi hear seh Trump an Kim a go meet", "i hear that Trump and Kim is going to meet"],
    ["Summit weh did keep inna Kazan", "Summit that was held in Kazan"],
    ["how much time Xi an Modi talk pon phone", "how many times Xi and Modi talk on phone"],
    ["Mi bredda seh Xi did go a Moscow, a true?", "is it true that Xi did go to Moscow?"],
    ["which leader dem did deh", "which leaders was"],
    ["Is how much summit dem have?", "how many summits they have?"],
    ["Mi nuh waan no more message", "i do not want no more message"],
    ["wha happen wid de next summit", "what happen with the next summit"],
  ])("“%s”", (text, standard) => {
    expect(inStandardEnglish(text)).toBe(standard);
  });

  test.each([
    ["a Scot, who asks who", "wha met Putin", "who met Putin"],
    ["an Italian’s name", "did di maio meet Lavrov", "did di maio meet Lavrov"],
    ["an article", "is there a keep in the old town", "is there a keep in the old town"],
    ["a wish to go", "have a go at it", "have a go at it"],
    ["what was said", "who said “we deh pon a highway”", "who said “we deh pon a highway”"],
  ])("and %s is not taken for one", (_, text, standard) => {
    expect(inStandardEnglish(text)).toBe(standard);
  });
});

describe("what is asked there is told", () => {
  test.each([
    ["Weh di nex NATO summit a go keep?", "nato-tirana-2027"],
    ["Dem cancel di Budapest summit fi true?", "us-russia-budapest-2025"],
    ["wa mek di Leipzig summit get put off", "eu-china-leipzig-2020"],
    ["A wah day Trump an Xi did meet inna Busan?", "trump-xi-busan-2025"],
    ["di Alaska summit, when dat did deh?", "us-russia-alaska-2025"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
  });

  test("offices and sources", () => {
    expect(shown("Who a di president a France inna 2020?")).toMatchObject({ kind: "office" });
    expect(shown("weh yuh get di info bout di Alaska summit")).toMatchObject({ kind: "sources" });
  });

  test.each([
    "weh dem keep di summit inna Ouagadougou",
    "Wah Mottley seh bout climate",
    "Unnu have anyting pon Haiti?",
  ])("“%s” asks of what is missing", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice" });
  });

  test("what somebody wants done", () => {
    expect(done("Nuh badda tell mi nutten more bout Gaza")).toMatchObject({ do: "unfollow" });
    expect(done("Remind mi bout di G20 inna Miami")).toMatchObject({ do: "remind" });
    expect(done("Mi nuh waan no more message")).toEqual({ do: "stop" });
  });

  test.each(["wah gwaan boss, good mawnin", "Bless up", "wa gwaan bredrin!"])("“%s” is a greeting", (text) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringMatching(/^Hello/u) });
  });
});

describe("no name of an archive is rewritten", () => {
  test.each([
    ["that stands still", archive],
    ["that ships", shipped()],
  ])("in the one %s", (_, { actors, topics, events }) => {
    const records = [...actors.values(), ...topics.values()].flatMap(({ name, also }) => [name, ...also]);
    const titles = [...events.values()].flatMap(({ title, also }) => [title, ...also]);
    const names = [...records, ...titles].flatMap((name) => [name, name.toLowerCase(), `when was ${name}`]);
    const kept = (name: string) => inStandardEnglish(name, [name]).replace(/\s+/gu, " ");
    expect(
      names.filter((name) => kept(name) !== name.replace(/\s+/gu, " ").trim() && !/dem iran/iu.test(name)),
    ).toEqual([]);
  });
});
