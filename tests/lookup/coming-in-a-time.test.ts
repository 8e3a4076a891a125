// “Is Adamov coming to the N9 summit in May 2030?” is asked of that one: no next one is told, and no other that they were at. Who reported first that somebody would stay away, or leave, and how often one was moved.
import { formatEdtf } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import { dateHistoryOf } from "#src/archive/date-history.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const nine = aTopic({ id: "nine", name: "Nine of Arden", also: ["N9"] });
const place = { name: "Arden", country: "ardenia", zone: "UTC" };
const of2030 = anEvent({
  id: "n9-2030",
  title: "N9 summit 2030",
  series: "nine",
  topics: ["nine"],
  place,
  participants: [{ actor: "ardenia" }, { actor: "bobrov" }],
  developments: [
    aDevelopment({ known: "2030-01-05", status: "confirmed", date: "2030-05-12/2030-05-13", says: "Ardenia" }),
    aDevelopment({ known: "2030-04-01", says: "officials, to a newspaper", summary: "Ada Adamov will not attend." }),
    aDevelopment({
      known: "2030-04-09",
      says: "a spokesman of Adamov",
      declined: ["adamov"],
      summary: "Adamov stays away; no reason is given.",
    }),
    aDevelopment({
      known: "2030-05-02",
      says: "an aide",
      summary: "Bobrov may come on the 12th and leave before the end.",
    }),
    aDevelopment({ known: "2030-05-13", status: "held", says: "the chair", summary: "The summit ends." }),
  ],
});
const of2031 = anEvent({
  id: "n9-2031",
  title: "N9 summit 2031",
  series: "nine",
  topics: ["nine"],
  place,
  participants: [{ actor: "ardenia" }, { actor: "adamov" }],
  developments: [
    aDevelopment({ known: "2030-06-05", status: "planned", date: "2031-03-01/2031-03-10", says: "Ardenia" }),
    aDevelopment({
      known: "2030-08-05",
      status: "planned",
      date: "{2031-03-01..2031-03-03,2031-09-01..2031-09-04}",
      says: "Ardenia",
      summary: "The summit is split into two parts.",
    }),
    aDevelopment({ known: "2031-03-05", status: "planned", date: "2031-09-01/2031-09-04", says: "Ardenia" }),
  ],
});
const archive = anArchive({
  actors: [
    anActor({ id: "adamov", name: "Ada Adamov", country: undefined }),
    anActor({ id: "bobrov", name: "Bo Bobrov", country: undefined }),
    anActor({ id: "ardenia", kind: "state", name: "Ardenia", country: undefined }),
  ],
  topics: [nine],
  events: [of2030, of2031],
});
const shown = shownTo(archive, "2031-04-01");
const read = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("whether somebody is coming to a meeting of a time", () => {
  test.each([
    ["is Adamov coming to the N9 summit in May 2030", "n9-2030", "**Did not come: Ada Adamov**"],
    ["is Bobrov coming to the N9 in May 2030", "n9-2030", "Bo Bobrov"],
    ["is Bobrov coming to the N9 in September 2031", "n9-2031", "does not name Bo Bobrov there"],
  ])("%s", (text, id, told) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(read(text)).toContain(told);
    expect(read(text)).not.toContain("The last one");
  });

  test("where nothing of the kind was in that time, nothing else is told", () => {
    expect(shown("is Adamov coming to the N9 summit in June 2029")).toMatchObject({ kind: "notice" });
  });
});

describe("who said first that somebody would not be there", () => {
  test("a report before it was announced is told first", () => {
    expect(read("who first reported that Adamov would skip the N9 summit 2030")).toContain(
      "**Did not come: Ada Adamov** · 1 April 2030, according to officials, to a newspaper. Ada Adamov will not attend. · 9 April 2030",
    );
  });

  test("who announced it is told by that step alone", () => {
    const text = read("who announced that Adamov would skip the N9 summit 2030");
    expect(text).toContain("**Did not come: Ada Adamov** · 9 April 2030");
    expect(text).not.toContain("1 April 2030");
  });

  test("that somebody would leave early is told by that step, and not by the first word on the meeting", () => {
    expect(read("when did it first emerge that Bobrov would leave the N9 summit 2030 early")).toContain(
      "**On record:** 2 May 2030, according to an aide",
    );
    expect(read("who first said that Adamov would leave the N9 summit 2030 early")).toContain(
      "My archive does not tell that Ada Adamov left early.",
    );
  });
});

test("days of which some were given up for a second part are days that it left", () => {
  expect(dateHistoryOf(of2031, undefined)?.left.map(formatEdtf)).toEqual(["2031-03-01/2031-03-10"]);
});
