// Whether it is somebody of the event, or the event itself, of whom a verb tells; not a market, a town or the weather. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { FoundVerb } from "./step-patterns.ts";

/** Who looks on, and what is only near. As tokens.ts folds the words. */
const BYSTANDER =
  /^(?:oil|crude|brent|gold|stocks?|shares?|equities|bonds?|yields?|futures|markets?|dollar|euro|yen|yuan|rou?ble|rupee|lira|bitcoin|wheat|prices?|rates?|bourse|exchange|exporters?|importers?|firms?|compan(?:y|ies)|factor(?:y|ies)|traders?|investors?|analysts?|economists?|hotels?|hoteliers?|resorts?|airlines?|airports?|flights?|trains?|taxis?|residents?|locals|villagers?|shops?|shopkeepers|restaurants?|chefs?|schools?|students?|universit(?:y|ies)|traffic|streets?|roads?|drivers|police|protest(?:s|ers|ors)?|activists?|campaigners?|fans|museums?|exhibitions?|aquarium|zoo|theatre|orchestra|film|documentary|exhibit|poll|polls|survey|strikes?|heatwave|storms?|snow|floods?|hackers?|cyberattacks?|interpreters?|photographers?|artists?|farmers?|tourists?|tourism|registrations?|accreditation|applications?|nominations?|submissions?|tickets?|volunteers?)$/;

/** “Oil producers” are those who meet. */
export function isBystander(keys: readonly string[], at: number): boolean {
  if (!BYSTANDER.test(keys[at] ?? "")) return false;
  return !(OF_OIL.test(keys[at] ?? "") && MEET_ON_OIL.test(keys[at + 1] ?? "")) && !OF_OIL.test(keys[at - 1] ?? "");
}

const OF_OIL = /^(?:oil|crude|gas)$/;
const MEET_ON_OIL = /^(?:producers?|producing|ministers?|exporters?|exporting|cartel|nations|states|talks|summit)$/;

/** Words for those who meet, for what is before them, and for who tells of it. */
const OF_THOSE_WHO_MEET =
  /^(?:(?:co)?leaders?|presidents?|presidency|ministers?|ministry|officials?|delegat\w+|envoys?|negotiators?|diplomats?|heads?|chiefs?|kings?|queen|princes?|emirs?|pms?|fms?|premiers?|chancellors?|secretar(?:y|ies)|ambassadors?|advisers?|aides?|sides?|parties|countries|nations|states|allies|powers|mediators?|members?|bloc|alliance|rivals|neighbours|neighbors|foes|teams?|capitals?|two|three|both|all|they|he|she|it|we|i|you|dates?|day|venues?|plans?|prep|preparations?|invit\w+|agenda|countdown|hopes?|doubts?|hosts?|sources?|reports?|media|house|kremlin|government|govt|cabinet|parliament|spokes\w+|organi[sz]ers?|world|un|eu|insiders?|administration|council|commission|office|embassy|crown|generals?|soldiers|troops|party|republic|union|kingdom|city|capital|island|who|what|that|this|there|here|new|more|next|final|1st|2nd|3rd|last|now|finally|breaking|update|watch|live|confirmed|official|peace|nuclear|trade|climate|delegates|pope|army|rebels|court|judges|document|text|protocol|communique|statement|letter|parade|embass\w+|consulates?|sanctions?|withdrawal|exit|ban|truce|war|sources)$/;

/** What those who look on do about what is before others. */
const LOOKS_ON =
  /^(?:cheers?|awaits?|eyes?|watch(?:es)?|weighs?|braces?|bets?|bet|reacts?|shrugs?|digests?|fears?|welcomes?|hails?|pins?|hopes?|hedges?|positions?|prepares?|counts?)$/;

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
  const last = before.findLastIndex((_, at) => isBystander(keys, at));
  const isTheirs = (key: string, at: number) =>
    isName(at) || EVENT_NOUN.test(key) || OF_THOSE_WHO_MEET.test(key) || /\d/.test(key);
  // “Traders cheer Trump-Xi meeting plan”: all of it is what they look on.
  const behind = PLACE_OF.test(keys[last + 1] ?? "") ? last + 3 : last + 1;
  if (last >= 0 && LOOKS_ON.test(keys[behind] ?? "")) return true;
  // “Hotels in Geneva fill up as talks open” has its doer before the place; “markets wait, Xi confirms” behind.
  if (last >= 0)
    return !before.some((key, at) => at > last + 2 && isTheirs(key, at) && !isPlaceBehind(before, at, isName));
  return !before.some(isTheirs) && !anchors.some(({ from: first }) => first < from);
}

/** What is opened, held, hosted or visited beside the great events. */
const OTHER_THING =
  /^(?:hearings?|drills?|exercises?|manoeuvres|maneuvers|rall(?:y|ies)|elections?|festivals?|terminal|airport|restaurants?|exhibitions?|museums?|metro|line|camps?|factor(?:y|ies)|plants?|fundraisers?|cabinet|auctions?|contest|match|matches|games?|concerts?|services?|vigil|trials?|tests?|inquiry|farms?|schools?|universit(?:y|ies)|troops|bases?|hospitals?|shrines?|villages?|bridge|dam|mosque|church|cathedral|temple|challenge|award|awards|prize|campaign|bosses|fans|workers|union|roll|parade|barracks|shipyard|victims|families|memoirs?|novel|album|startups?)$/;

/** “Holds hearing on China”, “visits Shandong farm”: what is held or visited there is none of them. */
export function isOfOtherThing({ kind, to }: FoundVerb, keys: readonly string[]): boolean {
  if (kind !== "present" && kind !== "under-way" && kind !== "sure" && kind !== "planned") return false;
  const behind = keys.slice(to + 1, to + 5);
  const at = behind.findIndex((key) => OTHER_THING.test(key));
  return (
    at >= 0 &&
    !behind
      .slice(0, at)
      .some((key) => EVENT_NOUN.test(key) || /^(?:at|in|on|for|as|with|before|after|during|to)$/.test(key))
  );
}

/** What has a day of its own beside a gathering. */
const WITH_OWN_DAY =
  /^(?:votes?|voting|elections?|polls?|ballot|referendum|term|mandate|budget|birthday|anniversary|tariffs?|sanctions)$/;
const GATHERS = /^(?:summits?|meetings?|talks|visits?|trips?|conferences?|rounds?|leaders|delegat\w+)$/;
const GOES_ON = /(?:, | and )(?:then )?(?:fly|travel|go|head|return)s? (?:on |back )?to [^,;]*$/;

/** Whether the words behind the last comma or “and” speak of such a thing, or of a way elsewhere, and of no gathering. `before`: in small letters. */
export function isOfOtherThingBehind(before: string): boolean {
  const [last] = /(?:, | and )(?!.*(?:, | and )).*$/u.exec(before) ?? [];
  if (last === undefined) return false;
  const keys = last.split(" ");
  if (keys.some((key) => GATHERS.test(key))) return false;
  return keys.some((key) => OTHER_THING.test(key) || WITH_OWN_DAY.test(key)) || GOES_ON.test(before);
}

/** Whether a market, a town or the like stands before the gathering of a clause without a verb. */
export function beginsWithBystander(keys: readonly string[]): boolean {
  const noun = keys.findIndex((key) => EVENT_NOUN.test(key));
  return keys.slice(0, noun < 0 ? keys.length : noun).some((_, at) => isBystander(keys, at));
}

/** Markets, at the beginning of a headline in another language; in those without spaces anywhere. `folded` as tokens.ts folds it. */
const FOREIGN_MARKET =
  /^(?:\p{L}+[^\p{L}]+){0,2}(?:нефть|рубль|акции|биржа|золото|рынки|нафта|гривня|olpreis\p{L}*|borsen?|aktien|dax|gold|petrole|bourses?|actions|petroleo|bolsas?|acciones|acoes|dolar|petrolio|borsa|altin|petrol|hotels?|commercants|hoteles|hotels)(?!\p{L})|期货|油价|股市|股价|金价|原油|株価|日経平均|유가|증시|코스피/u;

export function isForeignMarket(folded: string): boolean {
  return FOREIGN_MARKET.test(folded);
}

const PLACE_OF = /^(?:in|at|of|near|from|across|around|on|for)$/;

/** “Registration for Geneva COP closes”: of several names side by side the first stands behind the preposition. */
function isPlaceBehind(before: readonly string[], at: number, isName: (at: number) => boolean): boolean {
  let first = at;
  while (first > 0 && isName(first - 1)) first--;
  return PLACE_OF.test(before[first - 1] ?? "");
}
