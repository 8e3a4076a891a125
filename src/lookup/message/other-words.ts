// Words of standard English for which records have others: what runs out, what is prolonged, a year in twelve months.

import { ordinalNumber } from "../../archive/calendar-words.ts";
import { rewritingBy } from "../../text/patterns-that-may-fit.ts";
import { withPandemicsHarm } from "./pandemic-words.ts";

const COUNTED = ["one", "two", "three", "four", "five"];

/** “Fourth”, “4th” and “four-year”, as a number. */
function yearsOf(nth: string): number {
  return ordinalNumber(nth) ?? COUNTED.indexOf(nth.toLowerCase().replace(/[- ]year$/u, "")) + 1;
}

const withWordsOfRecords = rewritingBy([
  // “Did New START lapse”: what was in force ran out; a plan that lapsed came to nothing.
  [
    /(?<=(?<!\p{L})(?:START|treaty|accord|pact|convention|protocol|agreement|initiative|truce|ceasefire|moratorium|mandate)(?: \p{L}+){0,2} )laps(e[sd]?|ing)(?!\p{L})/giu,
    "expir$1",
  ],
  [/(?<!\p{L})prolong(s|ed|ing)?(?!\p{L})/gu, "extend$1"],
  [/(?<!\p{L})prolongation(?!\p{L})/gu, "extension"],
  // “Who reconfirmed the summit”: who confirmed it last.
  [/(?<=^(?:so |and )?(?:who|when)(?!\p{L}).*(?<!\p{L}))re-?confirm(?=s|ed|(?!\p{L}))/giu, "last confirm"],
  // “When did the willing meet”.
  [
    /(?<!(?<!\p{L})of )(?<!\p{L})the willing(?=['’]s? | (?:me[et]t|ga|ho?[el]|su|le|vi|co|ca|ta)\p{L}*(?!\p{L})|[\s?!.]*$)/giu,
    "the coalition of the willing",
  ],
  // “Yellen’s successor Bessent”: whoever is named.
  [/(?<!\p{L})\p{Lu}\p{L}+['’]s? (?:successor|predecessor|replacement),? (?=\p{Lu}\p{Ll}+)/gu, ""],
  // “Pope in the Canary Islands”: where he was, and no office of that place.
  [/^(?:the )?pope (?:was |is )?in (?:the )?(?=\p{L}[\p{L} .’'-]+(?: \d{4})?[\s?!.]*$)/iu, "pope visit to "],
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
  // “On the fourth anniversary of the invasion”: a day.
  [
    /(?<!\p{L})(?:(on|at|for|marking) )?the (first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|one[- ]year|two[- ]year|three[- ]year|four[- ]year) anniversary of (?:the |russia['’]?s )?(?:full[- ]scale )?(?:russian )?(?:invasion|war)(?: (?:of|in|on) ukraine)?(?= |[?!.]*$)/giu,
    (_, _on, nth = "") => `on 24 February ${2022 + yearsOf(nth)}`,
  ],
  // “The twelve months of 2018”, “the whole of 2018”.
  [/(?<!\p{L})(?:all )?(?:the )?(?:twelve months|12 months|whole|entirety) of (?=(?:19|20)\d\d(?!\d))/giu, ""],
  [/^(?:the )?(?:successive|consecutive) (?=\p{L})/iu, "all "],
  // “Yoon’s hot-mic remark”, and “was it confirmed”: the quotation tells how it stands.
  [
    /(?<=\p{L}['’]s? )(?:hot|open|live)[ -]mi(?:c|ke|crophone)(?= (?:remark|comment|quote|quip|words|gaffe|joke|line)s?(?!\p{L}))/giu,
    "open microphone",
  ],
  [
    /^(?:so |and |but )?(?:[Ii]s|[Ww]as|[Ww]ere|[Aa]re|[Hh]as|[Hh]ave) (\p{Lu}\S*(?: \p{Lu}\S*)?['’]s? (?:\S+ ){0,4}?)(?:remark|comment|quip|gaffe|joke)s?((?: (?:at|in|on|about|to) .{2,40}?)?) (?:been |ever |really |later |also )*(?:confirmed|verified|denied|disputed|authenticated|debunked|proven|real|genuine|authentic|fake)[\s?!.]*$/u,
    "$1quote$2",
  ],
  // “European Union–African Union summit”, “EU/AU summit”: two bodies in one word, by their letters.
  [/(?<!\p{L})european union[-–/]african union(?!\p{L})/giu, "EU-AU"],
  [/(?<!\p{L})african union[-–/]european union(?!\p{L})/giu, "AU-EU"],
  [/(?<![\p{L}/])(\p{Lu}{2,5})\/(?=\p{Lu}{2,5}(?![\p{L}/]))/gu, "$1-"],
  // Cities by their letters, behind the word for where.
  [/(?<=(?<!\p{L})(?:in|to|from|at|for) )kl(?![\p{L}\p{N}])/giu, "kuala lumpur"],
  [/(?<=(?<!\p{L})(?:in|to|from|at) )nyc(?![\p{L}\p{N}])/giu, "new york"],
  // “The spy balloon”: records have the balloon.
  [/(?<!\p{L})(?:spy|surveillance) balloon(?=s?(?!\p{L}))/giu, "balloon"],
  // “The US Iran memo”, “the Indian MEA”.
  [/(?<!\p{L})memo(?=s?(?!\p{L}))/giu, "memorandum"],
  [/(?<=(?<!\p{L})(?:indian|india['’]?s) )mea(?!\p{L})/giu, "ministry of external affairs"],
  // “The German chancellors spokesman”: whose, without the apostrophe.
  [
    /(?<!\p{L})(chancellor|president|premier|minister|secretary|king|pope)s (?=(?:chief |press )?(?:spokes\p{L}+|advis[eo]r|aide|envoy|secretary|office)(?!\p{L}))/giu,
    "$1's ",
  ],
  // “Why isn’t Türkiye hosting COP16 anymore”, “why is India no longer hosting it”: why it gave up.
  [
    /(?<=^(?:so |and |but )?why )(?:is|was|did|does|will)(?:n['’]?t| not) (\p{L}[\p{L} .-]*?) (?:be )?host(?:ing)? (\S.*?)(?: any ?more| any longer| after all| now)?(?=[\s?!.]*$)/iu,
    "did $1 give up $2",
  ],
  [
    /(?<=^(?:so |and |but )?why )(?:is|was|did|does|will) (\p{L}[\p{L} .-]*?) (?:not|no longer) (?:be )?host(?:ing)? (\S.*?)(?: any ?more| any longer| after all| now)?(?=[\s?!.]*$)/iu,
    "did $1 give up $2",
  ],
  // “Who was the president of COP30”.
  [/(?<=^(?:so |and )?who)(?:['’]s| is| was) (?:the )?president of (?=(?:the )?cop ?\d\d(?!\d))/iu, " chaired "],
  // “5% of GDP”, of what a meeting agreed, and not of what somebody said.
  [
    /(?<=^(?!.*(?<!\p{L})(?:say|says|said|quot\p{L}*|claim\p{L}*|call(?:ed)?|words?|line|post\p{L}*)(?!\p{L}))(?=.*(?<!\p{L})(?:summits?|meetings?|conferences?|nato|agree\p{L}*|pledg\p{L}*|target|goal|adopt\p{L}*|commit\p{L}*)(?!\p{L})).*(?<![\p{L}\d])\d[\d.,]*) ?(?:%|per ?cent(?!\p{L})|pct\.?(?!\p{L}))(?: of (?:(?:the|their|its) )?(?:gdp|gross domestic product|economic output|output))?/giu,
    " per cent",
  ],
  // “Incumbent Secretary General”, “the NATO guy”.
  [/(?<!\p{L})incumbent (?=\p{L})/giu, "current "],
  [
    /(?<=^(?:so |and )?who(?:['’]?s| is| was) the (?:\S+ ){1,2})(?:guy|main (?:man|guy)|head honcho|top dog|big boss|honcho)(?!\p{L})/iu,
    "chief",
  ],
  // “Is it still Rutte running NATO or someone new?”
  [
    /^(?:so |and )?is it still (\S+(?: \p{Lu}\S+)?) (?:who (?:is )?)?(?:running|leading|heading|chairing|runs|leads|heads|chairs|in charge of|at the helm of) (\S.*?)(?:,? or (?:some(?:one|body) (?:new|else)|not|no))?(?=[\s?!.]*$)/iu,
    "is $1 still head of $2",
  ],
  // “Frequency of their calls”, “every instance of a postponed summit”, “Ukraine-related meetings”.
  [/^(?:the )?(?:total )?frequency of (?=\p{L})/iu, "number of "],
  [
    /(?<!\p{L})(?:every|each|all|any) (?:instances?|cases?|examples?|occurrences?) of (?:an? |the )?(?=\p{L})/giu,
    "all ",
  ],
  [/(?<=\p{L})-related (?=\p{L})/giu, " "],
  // “Your dataset”, “coverage end date”.
  [/(?<!\p{L})(?:data ?sets?|corpus|knowledge base)(?!\p{L})/giu, "database"],
  [/^(?:the )?coverage (?:end(?: date)?|cut-?off) of (?:your|the) database/iu, "how far does your database reach"],
  // “That Alaska meeting, was Zelensky there?”
  [
    /^(?:that|the|at the) (\S[^,?]*(?:meeting|summit|talks|conference|visit|call)), (was|were|is|are|will) ([^,?]{2,40}?) (?:there|at it|present)(?=[\s?!.]*$)/iu,
    "$2 $3 at the $1",
  ],
  // “What was yoons hot mic moment”, “what did he say on the hot mic”, “hot mic at the parade”.
  [
    /^(?:so |and )?(?:what (?:was|were|is) |tell me about |about )?(?:the )?(\p{L}+?)(?:['’]s|s)? (?:hot|live|open|stray)[- ]mic(?:rophone)?s?(?: (?:moment|incident|gaffe|remarks?|words|scandal|comments?|quotes?))?$/iu,
    "what did $1 say near an open microphone",
  ],
  [
    /^(?:the )?(?:hot|live|open|stray)[- ]mic(?:rophone)?s?(?: (?:moment|incident|gaffe))?(?: (?:of|by|with))? (\p{L}+)(?:(?: and)? (\p{L}+))?$/iu,
    (_, one = "", other) => `what did ${one}${other === undefined ? "" : ` and ${other}`} say near an open microphone`,
  ],
  [
    /^(?:quotes? )?(?:caught |picked up |overheard |recorded )?(?:(?:on|by) )?(?:an? |the )?(?:hot|live|open|stray)[- ]mic(?:rophone)?s?(?: (?:moments?|incidents?|gaffes?|quotes))?$/iu,
    "quotes near an open microphone",
  ],
  [
    /(?<=^(?:so |and )?what did (?:\p{L}+ ){1,3}(?:say|whisper|mutter) )(?:on|by|into|near|over|to) (?:an? |the )?(?:hot|live|stray)[- ]mic(?:rophone)?s?(?!\p{L})/giu,
    "near an open microphone",
  ],
  // “Who wrote about the dirty neck”, “who made fun of Trump”.
  [/^(?:so |and )?who (?:wrote|posted|tweeted) (?=(?:about|that|of)(?!\p{L}))/iu, "who said something "],
  // “The saying about the dragon”, “have you the line about …”.
  [
    /^(?:so |and )?(?:have|do|did|has) you (?:have |got |hold |know |keep )?(?:the |a |that |any )?(?:saying|line|phrase|quip|remark|image|metaphor|words?|bit|sentence) (?:about|on|of|with) (?=\S)/iu,
    "any quote about ",
  ],
]);

/** `text` with the words that records have. */
export function inWordsOfRecords(text: string): string {
  return withPandemicsHarm(withWordsOfRecords(text));
}
