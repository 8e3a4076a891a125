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
  /** That somebody is the host may be told by other rules, where no bid of theirs is. */
  readonly isOfHost?: true;
};

const WINS =
  /(?:w[io]n|beat(?:en)?|defeat(?:ed)?|prevail(?:ed)?|get|got|secured?|land(?:ed)?(?! (?:on|in|at|there|safely|late|early|for|from|before|after)\b)|clinch(?:ed)?|was chosen|awarded)/iu
    .source;
const OFFERS =
  /(?:bid(?:ding)?|offer(?:ed)?|apply|applied|ask(?:ed)?|propos(?:e|ed)|volunteer(?:ed)?|want(?:ed)?|compet(?:e|ed)|vied?|contest(?:ed)?|rival(?:l?ed)?|r[au]n|stood)/iu
    .source;
const GIVEN_UP_WORDS =
  /(?:withdr[ae]w|drop(?:ped)?|g[ia]ve up|pull(?:ed)? out|back(?:ed)? out|abandon(?:ed)?|renounced?)/iu.source;
const LOSES =
  /(?:los[et]|miss(?:ed)? out on|came second|(?:was|were|got) (?:beaten|outbid|rejected|turned down|passed over))/iu
    .source;
const ANY_DEED = `(?<deed>${LOSES}|${WINS}|${OFFERS}|${GIVEN_UP_WORDS})`;

const OF_BIDDER = sentenceForm(
  `(?:(?:when|(?:on |in )?(?:what|which) (?:day|date|year|month)) )?(?:did|has|had) (?:the )?(?<who>\\S.*?) (?:also |first |officially |formally |ever |really )*${ANY_DEED}\\b(?<what>.*)`,
);
const OF_WHOM = sentenceForm(
  `(?:who|(?:which|what) (?:other )?(?:\\p{L}+ ){0,2}?(?:country|countries|states?|cit(?:y|ies)|nations?|towns?|places?))(?<else> else)?(?: (?:has|had|was|were|also|first|all|originally|else))* ${ANY_DEED}\\b(?<what>.*)`,
);
const WHO_FIRST = "who(?: was| had| has)?(?: (?:the )?(?:first|1st|originally))?(?: (?:to|one|person|that))*";
const MAY = "(?:would|should|will|might|may|could|is to|was to|wants? to|wanted to)";
/** “Who first said that Australia would bid for COP31”, “who suggested that Fiji host it”: whose bid it is stands behind whoever said so. */
const SAID_OF_SOMEBODY = sentenceForm(
  `${WHO_FIRST} (?:(?:sa(?:id|y)|announced?|mentioned?|told|suggest(?:ed)?|proposed?|floated?)(?: first)? (?:that )?(?:the )?(?<who>\\S.*?) ${MAY} (?<deed>bid|apply|compete) (?:for|to)\\b.*|(?:suggest(?:ed)?|proposed?|floated?)(?: first)? (?:that )?(?:the )?(?<host>\\S.*?) (?:${MAY} )?(?:host|hold)\\b.*)`,
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
const LOST_OF_BIDS = /\b(?:bid|vote|ballot|race|contest|right|to (?:host|hold)|hosting)\b/iu;
/** undefined where nothing of the kind is asked. */
export function bidSaid(message: ReadMessage): BidSaid | undefined {
  const { host, who = host, deed = "host" } = SAID_OF_SOMEBODY.exec(message.rest)?.groups ?? {};
  return who === undefined
    ? bidDone(message)
    : { what: "offered", who, deed, ...(host === undefined ? {} : { isOfHost: true }) };
}

function bidDone({ rest, parts }: ReadMessage): BidSaid | undefined {
  const found = (OF_BIDDER.exec(rest) ?? OF_WHOM.exec(rest))?.groups;
  const { who, deed = "", what: behind = "" } = found ?? {};
  if (found === undefined) return undefined;
  const isDeed = (form: string) => new RegExp(`^${form}$`, "iu").test(deed);
  const isGathering = isGatheringWon(behind, parts);
  if (isDeed(GIVEN_UP_WORDS)) return GIVEN_UP_OF_BIDS.test(behind) ? { what: "withdrew", who, deed } : undefined;
  if (isDeed(WINS))
    return WON_OF_BIDS.test(behind) || isGathering || IS_BEATEN.test(behind) ? { what: "won", who, deed } : undefined;
  // “Lost the bid for COP32”, “lost to Hiroshima for the G7”, and no lost war.
  if (isDeed(LOSES)) return isLostBid(behind) ? { what: "lost", who, deed } : undefined;
  // “Competed with Ethiopia”, “ran against Nigeria”: whoever else did.
  const isRival = AGAINST_THEM.test(rest);
  const isOthers = who === undefined && (found.else !== undefined || SAYS_OTHERS.test(rest) || isRival);
  const isMeant = /^bid/iu.test(deed) || SAYS_HOSTING.test(behind) || (isOthers && isGathering) || isRival;
  return isMeant ? { what: isOthers ? "others" : "offered", who, deed } : undefined;
}

function isLostBid(behind: string): boolean {
  return LOST_OF_BIDS.test(behind) || IS_BEATEN.test(behind);
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
  /^(?:w[io]n|los[et]|miss(?:ed)?|outbid|rejected|turned|passed|down|over|on|second|came|beat|beaten|defeat(?:ed)?|prevail(?:ed)?|vied?|contest(?:ed)?|rival(?:l?ed)?|r[au]n|stood|against|get|got|secured?|land(?:ed)?|clinch(?:ed)?|chosen|awarded|1st|first|originally|one|person|said?|says?|announced?|mentioned?|told|suggest(?:ed)?|float(?:ed)?|would|should|will|bid|bids|bidding|offer(?:ed)?|apply|applied|ask(?:ed)?|propos(?:e|ed)|volunteer(?:ed)?|want(?:ed)?|compet(?:e|ed)|withdr[ae]w|drop(?:ped)?|g[ia]ve|up|out|pull(?:ed)?|back(?:ed)?|abandon(?:ed)?|renounced?|vote|ballot|race|right|contest|host\w*|hold|candida\w+|organi[sz]e|receive|else|other|also|countr(?:y|ies)|states?|cit(?:y|ies)|nations?)$/u;
