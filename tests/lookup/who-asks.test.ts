// Who asks and what for is no part of a question, whatever names stand in it.
import { describe, expect, test } from "vitest";
import { readMessage } from "#src/lookup/message/read-message.ts";
import { withoutAsker } from "#src/lookup/message/who-asks.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = frozen();
const TODAY = "2026-11-26";
const shown = shownTo(archive, TODAY);
const asker = (text: string) => withoutAsker(text, (piece) => readMessage(piece, archive, TODAY));

describe("a clause that only says who asks is left out", () => {
  test.each([
    "my daughter in Invercargill wants to know who chaired NATO in 2022",
    "one of my students, a lad from Ouagadougou, asked me who chaired NATO in 2022",
    "I'm a tour guide in Tralee and my guests keep asking who chaired NATO in 2022",
    "My neighbour Agnieszka asks who chaired NATO in 2022",
    "evidence card: who chaired NATO in 2022",
    "Kindly assist a humble schoolmistress from Kumasi: who chaired NATO in 2022",
    "hubby and I are bickering, who chaired NATO in 2022",
    "Hej from a classroom in Lund, who chaired NATO in 2022",
    "who chaired NATO in 2022, my barber wants to know",
    "who chaired NATO in 2022 (for a wedding quiz in Tralee)",
    "who chaired NATO in 2022, the pundits were squabbling",
    "who chaired NATO in 2022, they kept flipflopping",
  ])("“%s”", (text) => {
    expect(asker(text)).toBe("who chaired NATO in 2022");
    const view = shown(text);
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["jens-stoltenberg"]);
  });

  test("whether it is so is asked", () => {
    expect(asker("my grandson works on Islay and asks me whether Trump met Putin in Anchorage")).toBe(
      "is it true that Trump met Putin in Anchorage",
    );
  });

  test("how many fields are to be filled is no part of it", () => {
    expect(asker("need three fields for the NATO summit in Vilnius: date, place, host")).toBe(
      "the NATO summit in Vilnius: date, place, host",
    );
  });
});

describe("what the question needs stays", () => {
  test.each([
    "Islay: what did Starmer say there",
    "my sister in Lima asks who hosted the APEC summit there",
    "my pupils are done with Antalya. Which conference comes next",
    "Kananaskis: why did Trump leave early",
    "did Trump meet Putin in Alaska, who else came",
    "who came to the talks in Geneva, they were on 5 May 2025",
    "why was it moved, my son asks",
    "On what sources, may I ask, does your account of the Reykjavik meeting rest",
    "we asked Putin when he would come",
  ])("“%s”", (text) => {
    expect(asker(text)).toBe(text);
  });

  test.each([
    "my friend from Islay asks what was said at the Islay summit",
    "who came to the Islay summit? asking for my grandson in Johannesburg",
    "evidence card: who came to the Islay summit",
  ])("a name that is asked about is missed all the same: “%s”", (text) => {
    expect(JSON.stringify(shown(text))).toContain("I do not have Islay summit.");
  });
});
