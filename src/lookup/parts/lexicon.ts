// Words that name a kind of event or how one stands, in the forms in which people type them. Folded as tokens.ts folds.

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
    "meeting, meetings, meet, meets, met, encounter, encounters, gathering, gatherings, get together, bash, shindig, jamboree, knees up, chinwag, confab, natter, powwow, session, sessions, face to face, in person, in one room, same room, sat together, sat in, see each other, saw each other, seen each other, convene, convened, sit down, sat down",
  ],
  [
    ["visit"],
    "visit, visits, visited, visiting, trip, trips, travel, travels, travelled, state visit, state visits, tour, call on, call upon, called on, called upon, " +
      "foreign trip, foreign trips, foreign visit, foreign visits, foreign travel, foreign travels, foreign tour, overseas trip, overseas trips, overseas visit, overseas visits, " +
      "trip abroad, trips abroad, visit abroad, visits abroad, travel abroad, travels abroad, trip overseas, trips overseas",
  ],
  [
    ["talks", "meeting", "summit"],
    "talks, negotiation, negotiations, negotiate, negotiated, dialogue, consultations, 3way talks, peace talks, peace negotiations, ceasefire talks",
  ],
  // Two who talk may do so by telephone.
  [["talks", "meeting", "summit", "call"], "talk"],
  [["talks"], "round, rounds"],
  [
    ["call"],
    "call, calls, ring, rang, rings, dialled, phone call, phone calls, phone, telephone, telephone call, telephone conversation, telephone conversations, phoned, conversation, conversations, called each other, spoke on the phone, talk on the phone",
  ],
  // What is held by video is told as a call or as a meeting.
  [["call", "meeting", "summit", "talks"], "video call, video calls, videocall, videocalls"],
  [
    ["conference", "summit", "meeting"],
    "conference, conferences, conf, forum, forums, congress, congresses, assembly, assemblies, ministerial, ministerials",
  ],
  [["vote"], "votes, referendum, referendums, referenda, plebiscite, plebiscites"],
  [
    ["agreement"],
    "agreement, agreements, treaty, treaties, accord, accords, pact, protocol, memorandum, convention, declaration, deal, deals, made up with, make up with, patched up, patch up",
  ],
]);

/** By the words for how an event stands. */
export const STATUS_WORDS: Lexicon<readonly Status[]> = lexicon<readonly Status[]>([
  [
    ["cancelled", "lapsed", "postponed"],
    "postponed or cancelled, postponed or canceled, cancelled or postponed, canceled or postponed, delayed or cancelled, cancelled or delayed, delayed or canceled, canceled or delayed",
  ],
  [
    ["cancelled", "lapsed"],
    "cancelled, canceled, cancel, cancels, cancellation, cancellations, called off, call off, calls off, scrapped, scrap, axed, dropped, fell through, fallen through, collapsed, shelved, never happened, not held, never held, never took place, did not take place, didnt take place, not take place, didnt happen, did not happen, not happen, nixed, ditched, canned, binned",
  ],
  [
    ["postponed"],
    "postponed, postpone, postponement, postponements, delayed, delay, delays, put off, deferred, deferral, pushed back, rescheduled, slipped, moved, on hold, put on hold, on ice, put on ice",
  ],
  [
    ["lapsed"],
    "fizzled, fizzled out, petered out, lapsed, lapse, lapses, quietly dropped, came to nothing, went nowhere",
  ],
  [["confirmed"], "confirmed, firm, nailed down"],
  [["held"], "expired, expires, expire"],
  [
    ["planned", "tentative", "agreed", "floated"],
    "proposed, not confirmed, not yet confirmed, unconfirmed, not confirmed yet",
  ],
  [["planned", "tentative", "agreed"], "only planned, just planned, merely planned"],
  [["tentative"], "tentative, only tentative, just tentative, merely tentative"],
  [
    ["floated"],
    "floated, rumoured, rumored, only rumours, speculative, only floated, just floated, merely floated, " +
      "only rumoured, just rumoured, merely rumoured, only rumored, just rumored, merely rumored",
  ],
]);

/** What somebody can have: “trumps visit” is that of Trump. */
export function isOwned(key: string): boolean {
  return KIND_WORDS.get(key)?.length === 1 && !/^(?:summit|meet|call)s?$/.test(key);
}
