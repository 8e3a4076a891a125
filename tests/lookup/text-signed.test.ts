// “When was the JCPOA signed”, “Putin Kim treaty”: a text by its name is told by a step in which it was signed, and by none in which it only may be, nor by another text.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  "when was the JCPOA signed",
  "when did the JCPOA get signed",
  "when was the Iran nuclear deal signed",
  "when did the grain deal get signed",
  "has the ukraine peace deal been signed",
  "when did the INF treaty get signed",
  "when was the US-Ukraine minerals deal signed",
])("“%s”: no step tells it", (text) => {
  const view = shown(text);
  expect(view.kind === "notice" ? view.text : view.kind).toMatch(
    /My archive does not tell (?:when|that) “.+” was signed/u,
  );
});

test.each([
  ["has a gaza peace deal been signed", ["gaza-sharm-el-sheikh-2025"]],
  ["when did the DRC Rwanda peace agreement get signed", ["dr-congo-rwanda-washington-2025"]],
  ["has the Russia North Korea treaty been signed", ["putin-north-korea-2024"]],
  ["putin kim treaty", ["putin-north-korea-2024"]],
  ["russia north korea treaty when signed", ["putin-north-korea-2024"]],
  ["singapore declaration trump kim", ["us-north-korea-singapore-2018"]],
  ["trump kim declaration", ["us-north-korea-singapore-2018"]],
  ["us israel agreement", ["notice"]],
  ["france poland treaty", ["notice"]],
  ["who announced israel lebanon ceasefire", ["israel-lebanon-washington-2026"]],
  ["When was the Pact for the Future adopted", ["un-summit-of-the-future-2024"]],
])("“%s”", (text, ids) => {
  expect(idsShown(shown(text))).toEqual(ids);
});

test.each([
  ["Wer ist Bundesaußenminister?", /Wadephul/u],
  ["wer ist die Bundesaußenministerin", /Wadephul/u],
  ["Wer ist der Regierungssprecher?", /Seibert|German government/u],
  ["Wer ist Bundespräsident?", /president of Germany/u],
  ["wer ist Bundesaußenminister von Österreich", /foreign minister of Austria/u],
])("“%s”", (text, told) => {
  expect(JSON.stringify(shown(text))).toMatch(told);
});

test.each([
  ["has a ukraine ceasefire been signed", "ukraine ceasefire"],
  ["was a gaza ceasefire signed", "gaza ceasefire"],
  ["did they sign a truce in Sudan", "truce"],
  ["was a ceasefire signed in Lebanon", "ceasefire"],
  ["has Russia signed a truce", "truce"],
])("“%s” is told by no step in which others agreed on one, or spoke of it", (text, title) => {
  expect(shown(text)).toMatchObject({ kind: "notice", text: `My archive does not tell that “${title}” was signed.` });
});

test.each([
  ["did India and Pakistan sign a ceasefire", "india-pakistan-ceasefire-2025"],
  ["did Iran and Israel sign a ceasefire", "israel-iran-ceasefire-2025"],
  ["did Ethiopia and Tigray sign a peace agreement", "ethiopia-tigray-2022"],
])("“%s” is told by what came into force, or was signed", (text, id) => {
  expect(idsShown(shown(text))).toEqual([id]);
});
