// Words of headlines that tell which kind of event is meant, and how kinds stand to each other. Pure.

import type { EventKind } from "../../archive/vocabulary.ts";

/** As patterns over folded words joined by single spaces. A word may tell several. */
const KIND_PATTERNS: readonly (readonly [EventKind, RegExp])[] = [
  [
    "summit",
    /\b(?:mini)?summits?\b|\bleaders (?:meeting|gathering|retreat|week)\b|\bheads of (?:state|government)\b|\bleaders (?:to )?(?:meet|gather|convene|arrive)/,
  ],
  [
    "meeting",
    /\b(?:meetings?|meets?|met|face to face|sit ?downs?|sits? down|sat down|session|sessions|encounter|encounters|get together|confabs?|powwows?|showdowns?|rendezvous|tete a tete|bilaterals?|gathering|gathers?|gathered|convenes?|convened|ministerial|receives?|received|host(?:s|ed|ing)?|see each other|calls? on (?=[a-z]+ (?:at|in|on|this|next))|huddles?|in person|trilateral|(?:to|will) see \S+(?: \S+)? (?:in|at|on))\b/,
  ],
  [
    "talks",
    /\b(?:talks?|negotiations?|negotiate[sd]?|negotiators?|negotiating|rounds?|dialogues?|consultations?|discussions?|mediation|mediators?|mediate[sd]?|parley|diplomacy|discuss (?:\S+ ){0,3}(?:by|over) phone)\b/,
  ],
  [
    "call",
    /\b(?:phone|phones|phoned|telephone|telephoned|by phone|phone call|video ?call|video conference|videoconference|conversations?|hotline|speaks? (?:with|to|by)|spoke (?:with|to|by)|to speak(?! (?:at|in|before|about))|speak by|calls? (?:with|between)|hold(?:s|ing)? (?:a )?(?:\w+ ){0,2}calls?|held (?:a )?(?:\w+ ){0,2}calls?|(?:\w+ )?\w+ calls? (?:set|planned|expected|scheduled|lasted|to)|virtual(?:ly)?|in call|on call|leaders call(?= with| on \S+ with)|1st call|2nd call|call readout|readout of \w+ \w+ call|the call|a call|talk(?:s|ed)? (?:by|on|over) (?:the )?phone)\b/,
  ],
  [
    "visit",
    /\b(?:visits?|visited|visiting|trips?|journeys?|stopovers?|tours?|travel(?:s|led|ed|ling|ing)?|arriv(?:e|es|ed|al|ing)|lands|landed|flies|flew|fly|heads to|head to|heading to|state visit|go to|goes to|going to visit|went to|welcomes?|welcomed|red carpet|return visit|come to|comes to|due in|expected in|(?<=\b(?:he|she|they|who) )will be in|bound for|headed (?:to|for)|is coming|are coming|tak(?:e|es|ing) (?:\S+ ){1,4}(?:along|with (?:him|her|them)) to|pays? (?:\S+ )?visit|coming to|invite[sd]?|invitation|(?<!\b(?:of|fighter) )jets? (?:to|in|into|off)|guests?|stops? over)\b/,
  ],
  [
    "conference",
    /\b(?:conferences?|forums?|congress|assembly|ministerial|convention|cops?|cop ?\d\d|general debate|high level week|dialogue)\b/,
  ],
  [
    "agreement",
    /\b(?:agree[sd]? to|agreements?|treat(?:y|ies)|accords?|pacts?|deals?|memorandum|mou|declaration|sign(?:s|ed|ing)?|signature|peace plan|ceasefire|truce|ratif\w+|protocol)\b/,
  ],
  [
    "measure",
    /\b(?:deadline|withdraw\w*|expir\w+|closures?|clos(?:e|es|ed|ing)|reopen\w*|reopening|consulates?|embass(?:y|ies)|sanctions?|ceasefire|truce|suspend\w*|suspension|tariffs?|visas?|exchange|swap)\b/,
  ],
  [
    "statement",
    /\b(?:statement|statehood|declaration of (?:statehood|independence|war)|speech|letters?|remarks|address(?:es)?|press conference|news conference|writes?|wrote|speaks|gala|message)\b/,
  ],
  ["vote", /\b(?:votes?|voted|voting|ruling|rules|referendum|election|elections|verdict|judg(?:e)?ment|hearings?)\b/],
];

/** The kinds that the words tell; empty for none. */
export function kindsTold(words: string): ReadonlySet<EventKind> {
  const found = new Set(KIND_PATTERNS.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : [])));
  // “Talks by phone” are a call.
  if (found.has("call") && /\b(?:phone|telephone|phoned|video ?call|videoconference|calls?)\b/.test(words)) {
    found.delete("talks");
    if (!/\bmeet|\bsummit/.test(words)) found.delete("meeting");
  }
  return found;
}

const GATHERINGS: ReadonlySet<EventKind> = new Set(["summit", "meeting", "talks", "visit", "conference"]);

const MEETING_WORDS: readonly EventKind[] = ["summit", "meeting", "talks", "conference"];

/** How well an event of this kind is meant by the kinds told: 1.5 the same, 1 much the same, 0 none told, −1.5 another. In points. */
export function kindFit(kind: EventKind, told: ReadonlySet<EventKind>, isVirtual: boolean): number {
  if (told.has(kind)) return 1.5;
  if (isVirtual && told.has("call")) return 1.5;
  if (told.size === 0) return -1;
  const alike = GATHERINGS.has(kind) && [...told].some((one) => GATHERINGS.has(one));
  // Much is signed where people meet.
  if (!alike) return GATHERINGS.has(kind) && told.has("agreement") ? -0.5 : -1.5;
  if (told.has("call") && !isVirtual) return -1;
  // A visit alone is to one of the sides, and no round of talks.
  if (kind === "talks" && told.has("visit") && !MEETING_WORDS.some((one) => told.has(one))) return 0;
  // Talks are seldom those of the leaders who are to meet.
  return told.size === 1 && told.has("talks") && kind !== "conference" ? 0.5 : 1;
}

/** What a person may write beside names for an event, of which a step can be told: “summit”, “peace talks”, “visit”. */
export const EVENT_NOUN =
  /^(?:journey|stopover|confab|powwow|showdown|huddle|symposium|minisummits?|summits?|meetings?|talks|negotiations?|rounds?|dialogues?|consultations?|discussions|calls?|conversation|visits?|trips?|tours?|conferences?|forum|congress|assembly|ministerial|agreement|treaty|accord|deal|pact|declaration|signing|session|gathering|gala|speech|letter|deadline|closure|vote|ruling|ceasefire|truce|sitdown|bilateral|trilateral|encounter|cop\d\d|debate)$/;
