// Words that name a kind of event, how one stands, or an office, in the forms in which people type them. Folded as tokens.ts folds.

import type { EventKind, Status } from "../../archive/vocabulary.ts";

type Lexicon<T> = ReadonlyMap<string, T>;

function lexicon<T>(entries: readonly (readonly [T, string])[]): Lexicon<T> {
  return new Map(entries.flatMap(([meaning, words]) => words.split(", ").map((word) => [word, meaning] as const)));
}

/** One report calls it a summit, another talks, a visit or a conference. */
export const ALIKE: readonly EventKind[] = ["summit", "meeting", "talks", "visit", "conference"];

/** By the words for it. A word for several kinds has them all. */
export const KIND_WORDS: Lexicon<readonly EventKind[]> = lexicon<readonly EventKind[]>([
  [["summit"], "summit, summits, sumit, leaders meeting, heads of state"],
  [
    ["meeting", "summit", "talks", "visit", "conference"],
    "meeting, meetings, meet, meets, met, encounter, encounters, gathering, gatherings, get together, session, sessions, face to face, in person, in one room, same room, sat together, sat in, see each other, saw each other, seen each other, convene, convened, sit down, sat down",
  ],
  [
    ["visit"],
    "visit, visits, visited, visiting, trip, trips, travel, travels, travelled, state visit, tour, call on, call upon, called on, called upon",
  ],
  [
    ["talks", "meeting", "summit"],
    "talks, talk, negotiation, negotiations, negotiate, negotiated, round, rounds, dialogue, consultations, 3way talks, peace talks, peace negotiations, ceasefire talks",
  ],
  [
    ["call"],
    "call, calls, ring, rang, rings, dialled, phone call, phone calls, phone, telephone, telephone call, telephone conversation, telephone conversations, phoned, conversation, conversations, video call, video calls, called each other, spoke on the phone, talk on the phone",
  ],
  [["conference", "summit", "meeting"], "conference, conferences, conf, forum, congress, assembly, ministerial"],
  [
    ["agreement"],
    "agreement, agreements, treaty, treaties, accord, accords, pact, protocol, memorandum, convention, declaration, deal",
  ],
]);

/** By the words for how an event stands. */
export const STATUS_WORDS: Lexicon<readonly Status[]> = lexicon<readonly Status[]>([
  [
    ["cancelled", "lapsed"],
    "cancelled, canceled, cancel, cancels, cancellation, cancellations, called off, call off, calls off, scrapped, scrap, axed, dropped, fell through, fallen through, collapsed, shelved, never happened, not held, never held, never took place, did not take place, didnt take place, not take place, didnt happen, did not happen, not happen, nixed, ditched",
  ],
  [
    ["postponed"],
    "postponed, postpone, postponement, postponements, delayed, delay, delays, put off, deferred, deferral, pushed back, rescheduled, slipped, moved",
  ],
  [["confirmed"], "confirmed, firm, nailed down"],
  [["held"], "expired, expires, expire"],
  [
    ["planned", "tentative", "agreed", "floated"],
    "tentative, floated, proposed, not confirmed, not yet confirmed, unconfirmed, not confirmed yet",
  ],
]);

/** The words that an office begins or ends with; what stands before or behind is part of its title: “deputy foreign minister”. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  (
    "president minister secretary premier chancellor pm fm ambassador envoy adviser advisor spokesperson spokesman " +
    "spokeswoman chair chairman chairwoman commissioner coordinator king queen pope emir speaker governor representative " +
    "negotiator aide consul director leader boss head chief diplomat potus"
  ).split(" "),
);

/** Words that may stand before or behind those in a title. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    "vice deputy prime foreign defence defense national security climate special permanent general executive high crown prince " +
    "supreme press state treasury transportation trade affairs external top party policy secretariat government"
  ).split(" "),
);

/** Typed words, and what the titles of the archive have for them. */
export const OFFICE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  pm: ["prime", "minister"],
  fm: ["foreign", "minister"],
  sg: ["secretary", "general"],
  defense: ["defence"],
  advisor: ["adviser"],
  spokesman: ["spokes"],
  spokeswoman: ["spokes"],
  spokesperson: ["spokes"],
  potus: ["president", "us"],
  prez: ["president"],
};

/** Offices that have several names, by the words that people type: any of the titles behind is meant. */
export const OFFICE_ALIKE: Readonly<Record<string, readonly string[]>> = {
  "head government": ["prime minister", "premier", "chancellor"],
  "head state": ["president", "king", "queen", "emir", "pope"],
  "top diplomat": ["foreign minister", "secretary state", "foreign secretary", "high representative"],
  "chief diplomat": ["foreign minister", "secretary state", "foreign secretary", "high representative"],
  "foreign policy chief": ["high representative", "foreign minister"],
  "foreign minister": ["foreign minister", "external affairs minister", "secretary state", "foreign secretary"],
  "foreign secretary": ["foreign secretary", "foreign minister"],
  "party leader": ["general secretary"],
  "party chief": ["general secretary"],
  "party boss": ["general secretary"],
  "minister foreign affairs": ["foreign minister", "external affairs minister"],
  "foreign affairs minister": ["foreign minister", "external affairs minister"],
  spokes: ["spokes", "press secretary"],
  premier: ["premier", "prime minister"],
  "prime minister": ["prime minister", "premier"],
};

/** Whoever is at the head, whatever the office is called. */
export const HEADS: ReadonlySet<string> = new Set("leader boss head chief potus".split(" "));
