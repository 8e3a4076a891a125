// What newspapers call recurring meetings whose names they spare their readers. As tokens.ts folds the words.

import { dictionary } from "../../text/dictionary.ts";

/** By the id of the topic of the series. What is a name, and no description, goes into the archive. */
export const SERIES_NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  "un-climate-conferences": [
    "un climate talks",
    "global climate talks",
    "global climate summit",
    "un climate negotiations",
    "climate conference",
    "weltklimagipfel",
    "weltklimakonferenz",
    "klimagipfel",
    "klimakonferenz",
    "cumbre climatica",
    "cumbre del clima",
    "sommet climat",
    "sommet sur le climat",
    "conference sur le climat",
    "климатическая конференция",
    "климатический саммит",
  ],
  "biodiversity-conferences": [
    "nature summit",
    "nature talks",
    "nature conference",
    "biodiversity summit",
    "biodiversity talks",
    "biodiversity conference",
    "un nature summit",
    "un biodiversity summit",
    "un biodiversity talks",
    "un nature talks",
    "weltnaturgipfel",
    "weltnaturkonferenz",
    "artenschutzgipfel",
    "cumbre de la biodiversidad",
    "sommet sur la biodiversite",
  ],
  "shangri-la-dialogue": [
    "asia security forum",
    "asian security forum",
    "asian security summit",
    "asia defence summit",
    "singapore security forum",
    "singapore security summit",
    "singapore defence forum",
  ],
  "munich-security-conference": [
    "munich security forum",
    "munich security summit",
    "munich conference",
    "sicherheitskonferenz",
    "munchner sicherheitskonferenz",
  ],
  apec: [
    "asia pacific summit",
    "asia pacific leaders",
    "asia pacific forum",
    "pacific rim summit",
    "pacific rim leaders",
  ],
  asean: ["southeast asian summit", "south east asian summit"],
  "arab-world": ["arab summit", "arab league summit"],
  pacific: ["pacific leaders", "pacific islands leaders", "pacific island leaders"],
  "un-general-assembly": ["un general debate", "un high level week", "un summit week"],
  "european-political-community": ["европейского политического сообщества", "comunitatii politice europene"],
  commonwealth: ["commonwealth summit", "commonwealth leaders", "cwealth summit", "cwealth leaders"],
  francophonie: ["francophone summit", "la francophonie"],
  unasur: ["south american summit", "south american leaders", "south american bloc"],
  celac: ["latin american and caribbean summit", "latin american and caribbean leaders", "latin american bloc"],
  mercosur: ["south american trade bloc", "south american trade bloc summit"],
  ecowas: ["west african bloc", "west african summit", "west african leaders"],
  caricom: ["caribbean summit", "caribbean leaders", "caribbean bloc"],
  saarc: ["south asian summit", "south asia summit"],
  "eu-africa": ["eu africa summit", "africa eu summit", "europe africa summit", "africa europe summit"],
  "ibero-america": ["iberoamerican summit"],
};

/** Whose leaders meet there: “Arab leaders gather”; of a gathering alone, for they do much else. As tokens.ts folds the words. */
export const SERIES_MEMBERS: Readonly<Record<string, string>> = dictionary(
  Object.fromEntries(
    Object.entries({
      "arab-world": "arab",
      "african-union-summits": "african",
      "ibero-america": "iberoamerican|ibero american",
      francophonie: "francophone|french speaking",
    }).flatMap(([series, words]) =>
      words
        .split("|")
        .flatMap((word) =>
          ["leaders", "heads of state", "rulers", "presidents"].map((who) => [`${word} ${who}`, series]),
        ),
    ),
  ),
);
