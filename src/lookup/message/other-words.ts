// Words of standard English for which records have others: what runs out, what is prolonged. Names, offices, days and quotations have their own, beside their readers.

import { rewritingBy } from "../../text/patterns-that-may-fit.ts";
import { ABBREVIATED_NAMES } from "../parts/abbreviated-names.ts";
import { OFFICE_PHRASES } from "../parts/office-phrases.ts";
import { DAYS_IN_WORDS } from "../read/days-in-words.ts";
import { withPandemicsHarm } from "./pandemic-words.ts";
import { QUOTATION_FORMS } from "./quote-forms.ts";

const withWordsOfRecords = rewritingBy([
  ...ABBREVIATED_NAMES,
  ...OFFICE_PHRASES,
  ...DAYS_IN_WORDS,
  ...QUOTATION_FORMS,
  // “Who’s not invited”.
  [/(?<!\p{L})who['’]s(?= not(?!\p{L}))/giu, "who is"],
  // “Did New START lapse”: what was in force ran out; a plan that lapsed came to nothing.
  [
    /(?<=(?<!\p{L})(?:START|treaty|accord|pact|convention|protocol|agreement|initiative|truce|ceasefire|moratorium|mandate)(?: \p{L}+){0,2} )laps(e[sd]?|ing)(?!\p{L})/giu,
    "expir$1",
  ],
  [/(?<!\p{L})prolong(s|ed|ing|ation)?(?!\p{L})/gu, (_, end = "") => (end === "ation" ? "extension" : `extend${end}`)],
  // “Who reconfirmed the summit”: who confirmed it last.
  [/(?<=^(?:so |and )?(?:who|when)(?!\p{L}).*(?<!\p{L}))re-?confirm(?=s|ed|(?!\p{L}))/giu, "last confirm"],
  // “Who called the G7 to Brussels”.
  [
    /(?<=^(?:so |and )?who )(?:called|summoned)(?= (?:the )?(?:[\p{L}\d]+ )?(?:g\d+|leaders|ministers|heads(?: of \p{L}+(?: and \p{L}+)?)?|presidents|europeans) to (?!order|account|arms|action|help|talk|speak|discuss|meet|ask|tell|say|congratulate)(?:the )?\p{L}+(?: \p{L}+)?(?: (?:in|on|for) .*)?$)/iu,
    "invited",
  ],
  // “Was Assad’s handover discussed”: that he be handed over, and not that a city was.
  [
    /(?<=\p{L}['’]s )hand-?over(?! of(?!\p{L}))(?= (?:be |been |being )?(?:discussed|demanded|requested|raised|sought|on the agenda)(?!\p{L}))/giu,
    "extradition",
  ],
  // “Did Kirby mention TikTok Biden Xi call”: what was mentioned, and in which call.
  [
    /(?<=(?<!\p{L})(?:mention(?:ed)?|discuss(?:ed)?|raised?|br(?:ing|ought) up|(?:talk|sp[eo]ak|spoke)(?:ed)? (?:about|of)) )(\p{L}+) (?=(?:in |of )?\p{L}+[- ](?:and )?\p{L}+ (?:phone |video )?(?:calls?|meetings?|summits?|talks)(?!\p{L}))(?<!(?<!\p{L})(?:in|at|on|of|the|their|before|after|during) )/giu,
    "$1 in the ",
  ],
  [/^(?:the )?(?:successive|consecutive) (?=\p{L})/iu, "all "],
  // “Who will replace Guterres”: who comes after him.
  [
    /(?<=^(?:so |and |but )?who(?:['’]ll|['’]s going to| will| would| could| might| is going to| is to) )replace(?= \p{L})/giu,
    "succeed",
  ],
  // “Who was at the Munich Security Conference 2025”: who came to it, and not who that is.
  [
    /(?<=^(?:so |and |but )?)who (?:all )?(?:was|were) (?:all )?(?:there )?at (?=.*(?<!\p{L})(?:conference|summit|meeting|forum|talks|assembly|council)(?!\p{L}))/giu,
    "who attended ",
  ],
  // “Who was the one who announced it”.
  [/(?<=^(?:so |and |but )?)who (?:was|is) the (?:one|person|man|woman|first one) (?:who|that) (?=\p{L})/giu, "who "],
  // “Oman-mediated talks”, “the last direct negotiation”: how they were led, which tells none from another.
  [
    /(?<!\p{L})(?:\p{L}+-(?:mediated|brokered|led|backed|sponsored|facilitated|moderated)|(?<=(?<!\p{L})(?:the|(?:last|latest|next|previous) (?:\S+ ){0,2}) ?)(?:in)?direct) (?=(?:\S+ ){0,2}(?:talks?|negotiations?|rounds?|meetings?)(?!\p{L}))/giu,
    "",
  ],
  // “COP28 in Dubai, who was the president”, “who was president at COP26”, “who presided over COP29 in Baku”: of that conference.
  [
    /^((?:the )?(?:cop ?\d+|(?:\p{L}+ ){1,4}conference)(?: (?:in|of) [^,:;?]+?)?)[,:;]? who (?:was|is|were) (?:the |its )?(?:president|chair(?:man|woman|person)?)(?=[\s?!.]*$)/giu,
    (_, conference) => `who was the president of ${conference}`,
  ],
  [
    /(?<=^(?:so |and )?who )(?:was|is) (?:the )?president at (?=(?:the )?(?:cop ?\d|(?:\p{L}+ ){1,4}conference(?!\p{L})))/giu,
    "was the president of ",
  ],
  [/(?<=^(?:so |and )?who )presid(?:ed|es) over (?=\S.* in \p{L})/giu, "chaired "],
  // “The Macron-brokered Biden–Putin summit”, “the Qatar-mediated Gaza ceasefire”: whose it is stands behind it.
  [
    /(?<!\p{L})\p{L}+-(?:mediated|brokered|sponsored|facilitated|proposed|arranged) (?=\p{Lu}\S* (?:\S+ )?(?:summits?|ceasefires?|truces?|deals?|agreements?|accords?|exchanges?|pacts?)(?!\p{L}))/gu,
    "",
  ],
  // “The spy balloon”: records have the balloon.
  [/(?<!\p{L})(?:spy|surveillance) balloon(?=s?(?!\p{L}))/giu, "balloon"],
  // “The US Iran memo”.
  [/(?<!\p{L})memo(?=s?(?!\p{L}))/giu, "memorandum"],
  // “Why isn’t Türkiye hosting COP16 anymore”, “why is India no longer hosting it”: why it gave up.
  [
    /(?<=^(?:so |and |but )?why )(?:is|was|did|does|will)(?:(?:n['’]?t| not) (\p{L}[\p{L} .-]*?)| (\p{L}[\p{L} .-]*?) (?:not|no longer)) (?:be )?host(?:ing)? (\S.*?)(?: any ?more| any longer| after all| now)?(?=[\s?!.]*$)/iu,
    (_, negated, ceased, event) => `did ${negated ?? ceased} give up ${event}`,
  ],
  // “5% of GDP”, of what a meeting agreed, and not of what somebody said.
  [
    /(?<=^(?!.*(?<!\p{L})(?:say|says|said|quot\p{L}*|claim\p{L}*|call(?:ed)?|words?|line|post\p{L}*)(?!\p{L}))(?=.*(?<!\p{L})(?:summits?|meetings?|conferences?|nato|agree\p{L}*|pledg\p{L}*|target|goal|adopt\p{L}*|commit\p{L}*)(?!\p{L})).*(?<![\p{L}\d])\d[\d.,]*) ?(?:%|per ?cent(?!\p{L})|pct\.?(?!\p{L}))(?: of (?:(?:the|their|its) )?(?:gdp|gross domestic product|economic output|output))?/giu,
    " per cent",
  ],
  // “Who announced that Yerevan gets the EPC”: that it is the host, and not that there is one.
  [
    /(?<=^(?:so |and |but )?(?:who|when)(?: \p{L}+){0,3} (?:announced?|announces|confirmed|revealed?|disclosed) (?:that )?(?!what|who|how|why|when|he |she |they |it )[\p{L} .'’-]+? )(?:(?:will|would|is going to) get|(?:is|was) getting|has got|gets|got)(?= (?:the )?(?:(?:\d{4}|next|\d+(?:st|nd|rd|th)) )?(?:\p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*)*(?: summit| conference| ministerial| leaders['’] meeting)?|summit|conference|ministerial|cop ?\d+|g ?\d+|epc|brics|apec|nato summit)(?: (?:in|for|of))?(?: \d{4})?[\s?!.]*$)/gu,
    "will host",
  ],
  // “How many summits until now”: those that have been, and none of today.
  [
    /(?<=^(?:so |and |but )?(?:how (?:many|often)|(?:the )?(?:total )?(?:number|count) of|count)(?!\p{L}).*)(?<!\p{L})(?:(?:up |down )?(?:un)?till? (?:now|today|this day|the present)|up to (?:today|this day|the present)|to this day|by now)(?=[\s?!.]*$)/iu,
    "so far",
  ],
  // “Frequency of their calls”, “every instance of a postponed summit”, “Ukraine-related meetings”.
  [/^(?:the )?(?:total )?frequency of (?=\p{L})/iu, "number of "],
  [
    /(?<!\p{L})(?:every|each|all|any) (?:instances?|cases?|examples?|occurrences?) of (?:an? |the )?(?=\p{L})/giu,
    "all ",
  ],
  [/(?<=\p{L})-related (?=\p{L})/giu, " "],
  // “The zoom summit”, “by Skype”: by video.
  [
    /(?<!\p{L})(?:zoom|skype|(?:microsoft |ms )?teams|webex|facetime|google meet) (?=(?:summits?|meetings?|talks|conferences?|sessions?)(?!\p{L}))/giu,
    "virtual ",
  ],
  [/(?<!\p{L})(?:zoom|skype|(?:microsoft |ms )?teams|webex|facetime) (?=calls?(?!\p{L}))/giu, "video "],
  [
    /(?<!\p{L})(?:by|via|over|on|through) (?:an? )?(?:zoom|skype|(?:microsoft |ms )?teams|webex|facetime|google meet|videolink|video link)(?!\p{L})/giu,
    "by video",
  ],
  // “Which events were virtual in 2021”, “online events”: those that have a form are meetings.
  [/(?<=(?<!\p{L})(?:virtual|online|remote|in[- ]person) )events(?!\p{L})/giu, "meetings"],
  [
    /(?<!\p{L})events (?:(?:that|which) )?(?:were|was|are|took place|held|taking place)? ?(?:held |done |only |all )?(?=(?:virtual(?:ly)?|online|remote(?:ly)?|by video|in[- ]person|over zoom)(?!\p{L}))/giu,
    "meetings were ",
  ],
  // “Did Putin not attend BRICS 2023”, “didn't Xi come”: who came, by video or in the room, and who did not, is told by either.
  [
    /^(?:so |and |but )?did(?:n['’]?t| not) ((?!(?:they|he|she|it|we|you|i)(?!\p{L}))\p{L}[^,?]{1,40}?) (?=(?:attend|join|come to|go to|take part in|show up at|turn up at)(?!\p{L}))/iu,
    "did $1 ",
  ],
  [
    /^(?:so |and |but )?did ((?!(?:they|he|she|it|we|you|i)(?!\p{L}))\p{L}[^,?]{1,40}?) not (?=(?:attend|join|come to|go to|take part in|show up at|turn up at)(?!\p{L}))/iu,
    "did $1 ",
  ],
  // “Who spoke for Russia at the G20”: who was there for it, and no spokesman.
  [/^(?:so |and |but )?who spoke for (?=\p{L}[^,?]* at \p{L})/iu, "who represented "],
  // “Why did the talks of 1 February move to the 4th”: which of them is told by the day that they had.
  [
    /(?<=^(?:so |and |but )?why (?:did|was|were|has|have|had|is|are)(?!\p{L}).*(?<!\p{L})(?:mov(?:e|ed)|shift(?:ed)?|slip(?:ped)?|postponed?|delayed|put off|pushed back|put back)) (?:from (?:the )?\d{1,2}(?:st|nd|rd|th) )?to (?:the )?\d{1,2}(?:st|nd|rd|th)(?=[\s?!.]*$)/iu,
    "",
  ],
  // “Your dataset”, “coverage end date”.
  [/(?<!\p{L})(?:data ?sets?|corpus|knowledge base)(?!\p{L})/giu, "database"],
  [/^(?:the )?coverage (?:end(?: date)?|cut-?off) of (?:your|the) database/iu, "how far does your database reach"],
  // “That Alaska meeting, was Zelensky there?”
  [
    /^(?:that|the|at the) (\S[^,?]*(?:meeting|summit|talks|conference|visit|call)), (was|were|is|are|will) ([^,?]{2,40}?) (?:there|at it|present)(?=[\s?!.]*$)/iu,
    "$2 $3 at the $1",
  ],
]);

/** `text` with the words that records have. */
export function inWordsOfRecords(text: string): string {
  return withPandemicsHarm(withWordsOfRecords(text));
}
