// Words that titles of offices are made of, and those that are used for one another. Folded as text/tokens.ts folds.

import { dictionary } from "../../text/dictionary.ts";

/** The words that an office begins or ends with; what stands before or behind is part of its title: “deputy foreign minister”. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  (
    "president minister secretary sec premier chancellor pm fm ambassador envoy adviser advisor spokesperson spokesman " +
    "spokeswoman chair chairman chairwoman chairperson commissioner coordinator king queen pope emir sultan emperor speaker governor representative rep ustr " +
    "secstate secdef secgen eam nsa negotiator aide consul director leader boss head chief diplomat potus vp veep chancellorship premiership chairmanship"
  ).split(" "),
);

/** Words that may stand before or behind those in a title. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    "vice deputy prime foreign defence defense national security climate special permanent general executive high crown prince " +
    "supreme press mfa state treasury commerce transportation trade affairs external top party policy secretariat government"
  ).split(" "),
);

/** Typed words, and what the titles of the archive have for them. */
export const OFFICE_SYNONYMS: Readonly<Record<string, readonly string[]>> = dictionary({
  pm: ["prime", "minister"],
  fm: ["foreign", "minister"],
  sg: ["secretary", "general"],
  sec: ["secretary"],
  secgen: ["secretary", "general"],
  secstate: ["secretary", "state"],
  secdef: ["secretary", "defence"],
  eam: ["external", "affairs", "minister"],
  nsa: ["national", "security", "adviser"],
  mfa: ["foreign", "ministry"],
  defense: ["defence"],
  advisor: ["adviser"],
  spokesman: ["spokes"],
  spokeswoman: ["spokes"],
  spokesperson: ["spokes"],
  potus: ["president", "us"],
  prez: ["president"],
  rep: ["representative"],
  ustr: ["us", "trade", "representative"],
  vp: ["vice", "president"],
  veep: ["vice", "president"],
  chancellorship: ["chancellor"],
  premiership: ["prime", "minister"],
  chairmanship: ["chair"],
  chairman: ["chair"],
  chairwoman: ["chair"],
  chairperson: ["chair"],
});

/** Offices that have several names, by the words that people type: any of the titles behind is meant. */
export const OFFICE_ALIKE: Readonly<Record<string, readonly string[]>> = dictionary({
  // As a president's own office has it elsewhere.
  "chief staff": ["chief staff", "head office president"],
  "head government": ["prime minister", "premier", "chancellor"],
  "head state": ["president", "king", "queen", "emir", "pope"],
  "top diplomat": ["foreign minister", "secretary state", "foreign secretary", "high representative"],
  "chief diplomat": ["foreign minister", "secretary state", "foreign secretary", "high representative"],
  "foreign policy chief": ["high representative", "foreign minister"],
  "foreign minister": ["foreign minister", "external affairs minister", "secretary state", "foreign secretary"],
  "foreign secretary": ["foreign secretary", "foreign minister"],
  // What the Department of Defense is called, too, since 5 September 2025.
  "secretary war": ["secretary war", "secretary defence"],
  "war secretary": ["secretary war", "secretary defence"],
  "defence minister": ["defence minister", "minister national defence", "secretary defence", "defence secretary"],
  "minister defence": ["defence minister", "minister national defence", "secretary defence", "defence secretary"],
  "defence secretary": ["secretary defence", "defence secretary", "defence minister"],
  "treasury minister": ["secretary treasury", "finance minister", "chancellor exchequer"],
  "minister treasury": ["secretary treasury", "finance minister", "chancellor exchequer"],
  "finance minister": ["finance minister", "secretary treasury", "chancellor exchequer"],
  "party leader": ["general secretary"],
  "party chief": ["general secretary"],
  "party boss": ["general secretary"],
  "minister foreign affairs": ["foreign minister", "external affairs minister"],
  "foreign affairs minister": ["foreign minister", "external affairs minister"],
  spokes: ["spokes", "press secretary"],
  premier: ["premier", "prime minister"],
  "prime minister": ["prime minister", "premier"],
});

/** Whoever is at the head, whatever the office is called. */
export const HEADS: ReadonlySet<string> = new Set("leader boss head chief potus".split(" "));
