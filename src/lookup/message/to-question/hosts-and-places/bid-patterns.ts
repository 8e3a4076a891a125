// The words with which it is asked who bid for an event, won it or gave it up.

import type { BidAsked } from "../../../../core/bid-asked.ts";
import type { ReadMessage } from "../../read-message.ts";
import { sentenceForm } from "../phrasing/sentence-forms.ts";

export type BidSaid = {
  readonly what: BidAsked["what"];
  /** As typed: whose bid it is. undefined where just that is asked. */
  readonly who: string | undefined;
  /** As typed: the word for what was done. */
  readonly deed: string;
};

const WINS =
  /(?:w[io]n|beat(?:en)?|defeat(?:ed)?|prevail(?:ed)?|get|got|secured?|land(?:ed)?|clinch(?:ed)?|was chosen|awarded)/iu
    .source;
const OFFERS =
  /(?:bid(?:ding)?|offer(?:ed)?|apply|applied|ask(?:ed)?|propos(?:e|ed)|volunteer(?:ed)?|want(?:ed)?|compet(?:e|ed)|vied?|contest(?:ed)?|rival(?:l?ed)?|r[au]n|stood)/iu
    .source;
const GIVEN_UP_WORDS =
  /(?:withdr[ae]w|drop(?:ped)?|g[ia]ve up|pull(?:ed)? out|back(?:ed)? out|abandon(?:ed)?|renounced?)/iu.source;
const ANY_DEED = `(?<deed>${WINS}|${OFFERS}|${GIVEN_UP_WORDS})`;

const OF_SOMEBODY = sentenceForm(
  `(?:(?:when|(?:on |in )?(?:what|which) (?:day|date|year|month)) )?(?:did|has|had) (?:the )?(?<who>\\S.*?) (?:also |first |officially |formally |ever |really )*${ANY_DEED}\\b(?<what>.*)`,
);
const OF_WHOM = sentenceForm(
  `(?:who|(?:which|what) (?:other )?(?:\\p{L}+ ){0,2}?(?:country|countries|states?|cit(?:y|ies)|nations?|towns?|places?))(?<else> else)?(?: (?:has|had|was|were|also|first|all|originally|else))* ${ANY_DEED}\\b(?<what>.*)`,
);
const SAYS_OTHERS = /\b(?:else|other|also)\b/iu;

/** Against whom, and then for what. */
const AGAINST_THEM =
  /\b(?:compet(?:e|ed)|vied?|contest(?:ed)?|rival(?:l?ed)?|r[au]n|stood(?! in\b))\b(?: (?:with|against))? .+ (?:for|to (?:host|hold)|over|in the race)\b/iu;
const IS_BEATEN = /^ .+ (?:for|to|in the race for)(?: the)?(?: right)? /iu;

/** “To host it”, “the bid for it”. */
const SAYS_HOSTING = /\b(?:host\w*|hold|bids?|candida\w+|right to|organi[sz]e|receive)\b/iu;
const GIVEN_UP_OF_BIDS = /\b(?:bid|offer|candida\w+|host\w*)\b/iu;
const WON_OF_BIDS = /\b(?:bid|vote|ballot|race|right|contest|host\w*)\b/iu;
/** undefined where nothing of the kind is asked. */
export function bidSaid({ rest, parts }: ReadMessage): BidSaid | undefined {
  const found = (OF_SOMEBODY.exec(rest) ?? OF_WHOM.exec(rest))?.groups;
  const { who, deed = "", what: behind = "" } = found ?? {};
  if (found === undefined) return undefined;
  const isDeed = (form: string) => new RegExp(`^${form}$`, "iu").test(deed);
  const isGathering = isGatheringWon(behind, parts);
  if (isDeed(GIVEN_UP_WORDS)) return GIVEN_UP_OF_BIDS.test(behind) ? { what: "withdrew", who, deed } : undefined;
  if (isDeed(WINS))
    return WON_OF_BIDS.test(behind) || isGathering || IS_BEATEN.test(behind) ? { what: "won", who, deed } : undefined;
  // “Competed with Ethiopia”, “ran against Nigeria”: whoever else did.
  const isRival = AGAINST_THEM.test(rest);
  const isOthers = who === undefined && (found.else !== undefined || SAYS_OTHERS.test(rest) || isRival);
  const isMeant = /^bid/iu.test(deed) || SAYS_HOSTING.test(behind) || (isOthers && isGathering) || isRival;
  return isMeant ? { what: isOthers ? "others" : "offered", who, deed } : undefined;
}

/** “Win COP17”, “wanted the G20 in Bali”: a conference by its number or one that is on record, right behind the verb, and nothing of it. */
function isGatheringWon(behind: string, parts: ReadMessage["parts"]): boolean {
  const object = behind.replace(/^ (?:the )?(?:right to )?/iu, "");
  const numbered = /^(?:cop|mc) ?\d+/iu.exec(object)?.[0];
  const names = [
    ...(numbered === undefined ? [] : [numbered]),
    ...parts.flatMap(({ is, text }) => (is === "record" ? [text] : [])),
  ];
  return names.some((name) => object.startsWith(name) && IS_ALL_OF_IT.test(object.slice(name.length)));
}

const IS_ALL_OF_IT = /^(?: (?:summit|conference|meeting))?(?: (?:in|of|for|at) .*| \d{4})?[\s?!.]*$/iu;

/** Of which no event has to tell. */
export const OF_BIDS =
  /^(?:w[io]n|beat|beaten|defeat(?:ed)?|prevail(?:ed)?|vied?|contest(?:ed)?|rival(?:l?ed)?|r[au]n|stood|against|get|got|secured?|land(?:ed)?|clinch(?:ed)?|chosen|awarded|bid|bids|bidding|offer(?:ed)?|apply|applied|ask(?:ed)?|propos(?:e|ed)|volunteer(?:ed)?|want(?:ed)?|compet(?:e|ed)|withdr[ae]w|drop(?:ped)?|g[ia]ve|up|out|pull(?:ed)?|back(?:ed)?|abandon(?:ed)?|renounced?|vote|ballot|race|right|contest|host\w*|hold|candida\w+|organi[sz]e|receive|else|other|also|countr(?:y|ies)|states?|cit(?:y|ies)|nations?)$/u;
