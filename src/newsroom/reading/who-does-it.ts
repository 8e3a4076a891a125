// Whether it is somebody of the event, or the event itself, of whom a verb tells; not a market, a town or the weather. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { FoundVerb } from "./step-exclusions.ts";

/** Who looks on, and what is only near. As tokens.ts folds the words. */
const BYSTANDER =
  /^(?:oil|crude|brent|gold|stocks?|shares?|equities|bonds?|yields?|futures|markets?|dollar|euro|yen|yuan|rou?ble|rupee|lira|bitcoin|wheat|prices?|rates?|bourse|exchange|exporters?|importers?|firms?|compan(?:y|ies)|factor(?:y|ies)|traders?|investors?|analysts?|economists?|hotels?|hoteliers?|resorts?|airlines?|airports?|flights?|trains?|taxis?|residents?|locals|villagers?|shops?|shopkeepers|restaurants?|chefs?|schools?|students?|universit(?:y|ies)|traffic|streets?|roads?|drivers|police|protest(?:s|ers|ors)?|activists?|campaigners?|fans|museums?|exhibitions?|aquarium|zoo|theatre|orchestra|film|documentary|exhibit|poll|polls|survey|strikes?|heatwave|storms?|snow|floods?|hackers?|cyberattacks?|interpreters?|photographers?|artists?|farmers?|tourists?|tourism)$/;

/** Words for those who meet, for what is before them, and for who tells of it. */
const OF_THOSE_WHO_MEET =
  /^(?:(?:co)?leaders?|presidents?|presidency|ministers?|ministry|officials?|delegat\w+|envoys?|negotiators?|diplomats?|heads?|chiefs?|kings?|queen|princes?|emirs?|pms?|fms?|premiers?|chancellors?|secretar(?:y|ies)|ambassadors?|advisers?|aides?|sides?|parties|countries|nations|states|allies|powers|mediators?|members?|bloc|alliance|rivals|neighbours|neighbors|foes|teams?|capitals?|two|three|both|all|they|he|she|it|we|i|you|dates?|day|venues?|plans?|prep|preparations?|invit\w+|agenda|countdown|hopes?|doubts?|hosts?|sources?|reports?|media|house|kremlin|government|govt|cabinet|parliament|spokes\w+|organi[sz]ers?|world|un|eu|insiders?|administration|council|commission|office|embassy|crown|generals?|soldiers|troops|party|republic|union|kingdom|city|capital|island|who|what|that|this|there|here|new|more|next|final|1st|2nd|3rd|last|now|finally|breaking|update|watch|live|confirmed|official|peace|nuclear|trade|climate|delegates|pope|army|rebels|court|judges|document|text|protocol|communique|statement|letter|parade|embass\w+|consulates?|sanctions?|withdrawal|exit|ban|truce|war|sources)$/;

/**
 * Whether the words before the verb name nobody who could do it: “Rail strike set to hit summit”, “Lisbon aquarium opens exhibition”. A
 * verb that stands first has its doer elsewhere.
 */
export function isOfBystander(
  { from }: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  isName: (at: number) => boolean,
): boolean {
  if (from === 0) return false;
  const before = keys.slice(0, from);
  const last = before.findLastIndex((key) => BYSTANDER.test(key));
  const isTheirs = (key: string, at: number) =>
    isName(at) || EVENT_NOUN.test(key) || OF_THOSE_WHO_MEET.test(key) || /\d/.test(key);
  // “Hotels in Geneva fill up as talks open” has its doer before the place; “markets wait, Xi confirms” behind.
  if (last >= 0) return !before.some((key, at) => at > last + 2 && isTheirs(key, at) && !isPlaceBehind(before, at));
  return !before.some(isTheirs) && !anchors.some(({ from: first }) => first < from);
}

function isPlaceBehind(before: readonly string[], at: number): boolean {
  return /^(?:in|at|of|near|from|across|around|on|for)$/.test(before[at - 1] ?? "");
}
