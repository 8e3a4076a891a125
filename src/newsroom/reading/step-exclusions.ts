// Verbs that look like those of a step and are none where they stand. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import { isOfGuestList, isOfPreparation, isOfThingElse, isPastDelay } from "./off-of-else.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { FoundVerb, StepKind } from "./step-patterns.ts";
import { isNoWish } from "./step-wishes.ts";

/** `keys`: the words of the clause, folded; `ofMany`: of a recurring meeting, at which others meet. */
export function isExcluded(
  verb: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  ofMany: boolean,
): boolean {
  return (
    (ofMany && isOfSomethingThere(verb, keys, anchors)) ||
    isAttribute(verb, keys, anchors) ||
    (isOff(verb.kind) && (isOfThingElse(verb, keys, anchors) || isOfPreparation(verb, keys))) ||
    isNounTalks(verb, keys, anchors) ||
    isPurpose(verb, keys) ||
    isNoWish(verb, keys) ||
    isOngoingElse(verb, keys) ||
    isWelcomeOfThing(verb, keys) ||
    isOfDecision(verb, keys) ||
    isPlanOfThing(verb, keys) ||
    isOfLogo(verb, keys) ||
    isHistoricToCome(verb, keys) ||
    isOnlyDescribed(verb, keys) ||
    isNounOnly(verb, keys) ||
    isPastDelay(verb, keys) ||
    isOfGuestList(verb, keys)
  );
}

const MEETS_NOW =
  /^(?:holds?|held|meets?|met|hosts?|hosted|gather(?:s|ed)?|convene[sd]?|speaks?|spoke|phones?|phoned|called|visited|arrive[sd]?|travels|travell?ed|flies|flew|sits|sat|huddle[sd]?|joins?|joined)$/;
const NOT_YET = /^(?:to|will|would|could|may|might|can|must|shall|should|not|never|set|due)$/;
const WHAT_FOR =
  /^(?:discuss|address|talk|mark|sign|brief|consult|confer|mediate|debate|seal|speak|negotiate|continue|resume)$/;

/** “Hold phone call to discuss grain” tells of a call; what is behind “to” is what for. */
function isPurpose({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  if (kind !== "sure" || keys[from] !== "to" || !WHAT_FOR.test(keys[to] ?? "")) return false;
  return keys.slice(0, from).some((key, at) => MEETS_NOW.test(key) && !NOT_YET.test(keys[at - 1] ?? ""));
}

/** “Ongoing mediation efforts”, “ongoing war”: what goes on is no gathering. */
function isOngoingElse({ kind, from }: FoundVerb, keys: readonly string[]): boolean {
  const behind = keys.slice(from + 1, from + 4);
  return (
    kind === "under-way" && keys[from] === "ongoing" && behind.length > 0 && !behind.some((key) => EVENT_NOUN.test(key))
  );
}

/** “Programme for historic peace summit”: what is called so may be to come. */
function isHistoricToCome({ kind, from }: FoundVerb, keys: readonly string[]): boolean {
  return (
    kind === "said" && keys[from] === "historic" && keys.slice(from + 1, from + 5).some((key) => EVENT_NOUN.test(key))
  );
}

const DESCRIBES =
  /^(?:an?|the|one|no|not|about|key|crucial|critical|important|historic|difficult|tough|productive|constructive|successful|big|huge|great|good|bad|different|more|less|very|1st|last|test|focused|dominated|overshadowed|remembered|judged|seen|crunch)$/;

/** “The summit will be a chance for unity”, “what to expect from the talks”: what it is like is told, and no step. */
function isOnlyDescribed({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  if (kind === "sure") return keys[from] === "will" && keys[to] === "be" && DESCRIBES.test(keys[to + 1] ?? "");
  return (
    kind === "planned" && keys[from] === "expect" && keys[from - 1] === "to" && /^(?:what|who|how)$/.test(keys[0] ?? "")
  );
}

const WELCOMED_THING =
  /^(?:decisions?|offers?|moves?|plans?|proposals?|deals?|statements?|rulings?|votes?|calls?|news|outcomes?|progress|agreements?|truces?|ceasefires?|results?|support|steps?|announcements?|pledges?|talks|summits?|efforts|invitations?|letters?|prospects?|idea|resumption|release)$/;

/** “Trump welcomes Putin’s decision”, “Kim receives letter”: nobody comes. */
function isWelcomeOfThing({ from, to }: FoundVerb, keys: readonly string[]): boolean {
  return (
    /^(?:welcome|receive|hail|greet)[sd]?$/.test(keys[from] ?? "") &&
    keys.slice(to + 1, to + 5).some((key) => WELCOMED_THING.test(key))
  );
}

const TO_BE_DONE = /^(?:decision|proposal|request|offer|motion|plans?|call|bid) (?:to|for|on)(?: |$)/;

/** “Adopts decision to hold the next summit in May”: what is to be is decided, and nothing was held. */
function isOfDecision({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  if ((kind !== "held" && kind !== "said") || !/^(?:adopt|endorse|back|hail|reach|issue)/.test(keys[from] ?? ""))
    return false;
  return [1, 2, 3, 4].some((on) => TO_BE_DONE.test(keys.slice(to + on, to + on + 2).join(" ")));
}

const SORT_OF_PLAN =
  /^(?:peace|security|action|work|recovery|rescue|reconstruction|rebuilding|transition|withdrawal|disarmament|defen[cs]e|energy|budget|exit|implementation|point|draft|grid|investment|growth|climate|stabili[sz]ation)$/;

/** “Sign off on security plan at fifth meeting”: nobody plans to meet. */
function isPlanOfThing({ kind, from }: FoundVerb, keys: readonly string[]): boolean {
  return kind === "planned" && /^plans?$/.test(keys[from] ?? "") && SORT_OF_PLAN.test(keys[from - 1] ?? "");
}

const LOGO =
  /^(?:menus?|logos?|themes?|emblems?|mascots?|slogans?|website|anthem|posters?|stamps?|coins?|pavilions?|app|contractors?|sponsors?|partners?)$/;

export function isLogo(key: string): boolean {
  return LOGO.test(key);
}

/** “Unveils logo for the summit”. */
function isOfLogo({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  const isShown = /^(?:unveil|announce|launch|pick|choose|select|name|present)(?:s|d|ed)?$/.test(keys[from] ?? "");
  const around = keys
    .slice(to + 1, to + 5)
    .concat(/ed$/.test(keys[from] ?? "") ? keys.slice(Math.max(0, from - 3), from) : []);
  return (kind === "sure" || kind === "planned") && isShown && around.some(isLogo);
}

/** “Iran says nuclear talks with US meaningless”, “London talks on Ukraine downgraded”: nobody talks. */
function isNounTalks({ kind, from }: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  return (
    kind === "present" &&
    keys[from] === "talks" &&
    !anchors.some(({ is, isPlace, to }) => is === "party" && isPlace !== true && to === from - 1)
  );
}

/** “US-Russia meeting at the summit called off”: what is at a gathering is another thing. */
function isOfSomethingThere(
  { kind, from }: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
): boolean {
  if (!isOff(kind)) return false;
  return anchors.some((anchor) => {
    const at = keys.slice(0, anchor.from).findLastIndex((key) => /^(?:at|during|alongside)$/.test(key));
    if (anchor.is !== "noun" || at < 1 || anchor.from - at > WORDS_TO_GATHERING || AT_A_TIME.test(keys[at + 1] ?? ""))
      return false;
    const before = keys.slice(0, at);
    const isThing = !anchors.some(({ is, from: first, to }) => is === "party" && first < at && to === at - 1);
    return from !== at - 1 && (before.some((key) => EVENT_NOUN.test(key)) || isThing);
  });
}

/** “at the annual NATO summit”: words between “at” and the gathering. */
const WORDS_TO_GATHERING = 5;
const AT_A_TIME = /^(?:last|least|once|short|any|all)$/;

/** Whether something is called off, put off or moved there. */
export function isOff(kind: StepKind): boolean {
  return kind === "cancelled" || kind === "postponed" || kind === "moved";
}

/** “state visit to Beijing”, “host of the summit”: a noun, and nobody visits or hosts. */
function isNounOnly({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  if (kind !== "present") return false;
  const [before = "", word = "", behind = ""] = [keys[from - 1], keys[from], keys[to + 1]];
  // “ahead of Trump’s Beijing visit”.
  if (word === "visit" && behind === "") return true;
  // “No point in a sit-down”.
  if (word === "sit") return BEFORE_NOUN.test(before) || /^(?:in|no|face|one)$/.test(before);
  if (/^visits?$/.test(word)) return BEFORE_NOUN.test(before) || BEHIND_NOUN.test(behind);
  return (
    /^hosts?$/.test(word) &&
    (/^(?:as|new|another|next|the|possible)$/.test(before) || /^(?:of|nation|country|city|state)$/.test(behind))
  );
}

const BEFORE_NOUN =
  /^(?:state|official|working|first|second|third|return|his|her|their|its|the|a|an|this|that|planned|upcoming|rare|historic|surprise|landmark|day|week|private|possible|future|next|last|recent|of|for|on|before|after|during)$/;
const BEHIND_NOUN = /^(?:to|by|of|in|at|on|from|with|for|amid|as|set)$/;

/** “the twice postponed summit”, “set for rescheduled trip” are some summit, not one that is put off now. */
function isAttribute({ kind, from, to }: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  // A move is found with the words to its “to”; its verb is the first of them.
  const verb = kind === "moved" ? from : to;
  if (!isOff(kind) || !/ed$/.test(keys[verb] ?? "")) return false;
  const isBefore = (words: number) => anchors.some((anchor) => anchor.from > verb && anchor.from <= verb + words);
  if (verb === 0 && isBefore(4)) return true;
  // “Resume talks that were suspended”.
  if (
    /^(?:was|were|been)$/.test(keys[verb - 1] ?? "") &&
    /\b(?:that|which)(?: had| have| has)?$/.test(keys.slice(0, verb - 1).join(" "))
  )
    return true;
  return BEFORE_ATTRIBUTE.test(keys[verb - 1] ?? "") && isBefore(3);
}

/** “Cancelled summit leaves Orban embarrassed”, “Trump on cancelled summit”: that it is off is no news there, and yet told. */
export function isTalkedOfAsOff(keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  const at = keys.findIndex((key) => /^(?:cancel+ed|scrapped|aborted)$/.test(key));
  return (
    (at === 0 || (at > 0 && keys[at - 1] === "on")) &&
    anchors.some(({ is, from }) => is === "noun" && from > at && from <= at + 4)
  );
}

const BEFORE_ATTRIBUTE =
  /^(?:the|a|an|twice|once|long|previously|earlier|his|her|their|its|already|much|for|of|in|at|to|on|with|after|before|despite|about|(?:reinstat|reviv|restor|rearrang|resum|open|join|attend|mak|hold)(?:e|es|ed|s|ing)?)$/;
