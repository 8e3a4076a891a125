// “Qui a rencontré Xi en mai”: a verb in the past says which May is meant, in every language.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

describe("a month with a verb in the past has been", () => {
  test.each([
    "qui a rencontré Xi en mai",
    "wer hat Xi im Mai getroffen",
    "¿quién se reunió con Xi en mayo?",
    "chi ha incontrato Xi a maggio",
    "quem se encontrou com Xi em maio",
    "習近平は5月に誰と会った",
    "Xi mayısta kiminle görüştü",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "events", question: { from: "2026-05-01", to: "2026-05-31" } });
  });

  test.each([
    "quels sommets ont été annulés en mars",
    "welche Gipfel wurden im März abgesagt",
    "какие саммиты отменили в марте",
    "qué cumbres se cancelaron en marzo",
  ])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining("1–31 March 2026") });
  });
});

describe("without one it is to come", () => {
  test.each(["welche Gipfel sind im März", "quels sommets en mars"])("“%s”", (message) => {
    expect(JSON.stringify(shown(message))).toContain("2027");
  });
});

describe("who made a quote or an offer did not make the bot", () => {
  test.each(["who made this quote", "who made that offer of a truce"])("“%s”", (message) => {
    expect(shown(message)).not.toMatchObject({ kind: "attache" });
  });

  test.each(["who made this", "who made this bot"])("“%s” asks who made the bot", (message) => {
    expect(shown(message)).toMatchObject({ kind: "attache" });
  });
});

describe("a language that is wanted is no meeting", () => {
  test.each(["speak german to me", "I want to talk to you in French"])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", text: expect.stringContaining("I answer in English") });
  });
});
