// Words of a question that ask nothing: how earnestly it is asked, that somebody was let do what they did, how somebody is addressed in their own language, and what is shortened.

import { rewritingBy } from "../../text/patterns-that-may-fit.ts";

const MAY_BEGIN = "(?:(?:so|and|but|now|then),? )?";

/** A question in which nobody’s words are asked for: there every word may be theirs. */
const IN_QUESTION = `(?<=^${MAY_BEGIN}(?:wh\\p{L}+|how|is|are|was|were|did|does|do|has|have|had|will|can|could|(?:in|on|at|by|for|from|to|with) (?:what|which|whom|how))(?!\\p{L})(?!.*(?<!\\p{L})(?:sa(?:y|id|ys|ying)|quot\\p{L}+|call(?:ed)?|words?|told|tell|phrase|believe)(?!\\p{L})).*)`;

const EARNESTLY =
  "(?:really and )?truly|merely(?! (?:tentative|planned|floated|proposed|provisional|expected|possible|suggested|announced|scheduled|pencil)(?!\\p{L}))|indeed|ultimately|honestly|frankly|genuinely|veritably|verily|positively|in (?:actual )?fact|in truth|in all honesty|in (?:all|the )?earnest|mind you|in plain (?:terms|words|english)|concretely|in concrete terms|in reality|as a matter of fact|for real|in effect|effectively|solely|purely|at the end of the day|when all (?:is|was) said and done|in the event|to be honest|strictly speaking|properly speaking";

/** What somebody did, where it is asked whether they brought themselves to it. */
const BROUGHT_THEMSELVES =
  "bother(?: themselves| himself| herself)? to|deign to|condescend to|manage to|happen to|dare(?: to)?|care to|see fit to|get round to|get around to|find (?:the )?time to|have the (?:courage|nerve|decency|guts) to|make the effort to|get to(?= (?:meet|see|go|attend|speak|talk|visit|come|host|sign)(?!\\p{L}))";

/** What somebody is there for, and does. */
const TASKS: Readonly<Record<string, string>> = {
  ...{ hosting: "hosted", chairing: "chaired", leading: "led", mediating: "mediated", representing: "represented" },
  heading: "headed",
};

const withoutIdle = rewritingBy([
  [new RegExp(`${IN_QUESTION},? (?:${EARNESTLY}),?(?= )`, "giu"), ""],
  // “Where physically did they meet”, “did he physically attend”.
  [new RegExp(`(?<=^${MAY_BEGIN}where) physically(?= )`, "iu"), ""],
  [new RegExp(`(?<=^${MAY_BEGIN}(?:was|were|is|are|has|had) there) any(?= talk of )`, "iu"), ""],
  // “On what ground”, “for which cause”: why.
  [
    new RegExp(
      `^(${MAY_BEGIN})(?:on|upon) (?:what|which) (?:grounds?|basis|pretext)(?= (?:is|are|was|were|has|have|had) )(?!.*(?<!\\p{L})(?:held|meet|met|took place)(?!\\p{L}))`,
      "iu",
    ),
    "$1why",
  ],
  [new RegExp(`^(${MAY_BEGIN})for (?:what|which) (?:cause|motives?|purported reasons?)(?= )`, "iu"), "$1why"],
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}what (?:was|were|is|are) the )grounds?(?: given| offered| cited)?(?= (?:for|of|on which) )`,
      "iu",
    ),
    "reason",
  ],
  [new RegExp(`^(${MAY_BEGIN})(?:owing|due) to what(?= )`, "iu"), "$1why"],
  // “Was he allowed to attend”, “was she allowed at the summit”: whether they came.
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}(?:why )?)(?:was|were) ((?:the )?(?:[\\p{L}'’-]+ ){1,5}?)(not )?(?:allowed|permitted|let|cleared|authori[sz]ed) to (attend|come|go|take part|participate|join|travel)(?!\\p{L})`,
      "iu",
    ),
    "did $1$2$3",
  ],
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}(?:was|were) (?:the )?(?:[\\p{L}'’-]+ ){1,5}?)(?:allowed|permitted|let) (?:in ?to|at|in(?= at)) (?:at )?(?=the |[\\p{L}\\d])`,
      "iu",
    ),
    "at ",
  ],
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}did (?:the )?(?:[\\p{L}'’-]+ ){1,6}?)(?:even |ever )?bother (attend|meet|visit|com|go|see|turn|speak|travell?)ing(?= )`,
      "iu",
    ),
    (_, verb = "") => (verb.toLowerCase() === "com" ? "come" : verb.replace(/ll$/iu, "l")),
  ],
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}(?:(?:why|when|where) )?did (?:the )?(?:[\\p{L}'’-]+ ){1,6}?)(?:${BROUGHT_THEMSELVES}) (?=\\p{Ll})`,
      "iu",
    ),
    "",
  ],
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}(?:who|which \\p{L}+) )(?:was|were|got|is|are|has been|had been)(?: been)? (?:tasked|entrusted|charged|saddled|burdened|honou?red) with (?:the )?(hosting|chairing|leading|heading|mediating|representing)(?: of)?(?= )`,
      "iu",
    ),
    (typed, task = "") => TASKS[task.toLowerCase()] ?? typed,
  ],
  // “The visit was the first since how many years”: what is told of it has that.
  [
    /^(?!(?:it|that|this) )(\S.*?),? (?:was|is) (?:the |their |his |her )?first(?: [\p{L} ]{1,40}?)? (?:since|in|after|for) how many years(?=[\s?!.]*$)/iu,
    "$1",
  ],
  [
    /^(?:it|that|this) (?:was|is) (?:the )?first [\p{L} ]{1,50}? (?:since|in|after|for) how many years[,:;]? (?=\S)/iu,
    "",
  ],
  [/^(?:since|in|after|for) how many years (?:was|is) (\S.*?) the first(?: [\p{L} ]{1,40})?(?=[\s?!.]*$)/iu, "$1"],
  // “Did they meet once or twice”: that they did.
  [
    new RegExp(
      `(?<=^${MAY_BEGIN}did .* (?:meet|talk|speak)) (?:just )?once or (?:twice|several times|more)(?=[\\s?!.]*$| (?:in|on|at|during|before|after) )`,
      "iu",
    ),
    "",
  ],
  // “How many countries signed up to the alliance”.
  [/(?<=(?<!\p{L})how many \p{L}+ (?:have |had )?)sign(?:ed)? up (?:to|for|with)(?= )/giu, "joined"],
  // “Herr Merz”, “Señora Sheinbaum”, before a name.
  [/(?<!\p{L})(?:Herrn?|Señor|Senor|Signore?|Monsieur|Senhor|Sr\.?|M\.)(?= (?:\p{Ll}{2,3} )?\p{Lu}\p{L})/gu, "mr"],
  [
    /(?<!\p{L})(?:Frau|(?:la )?[Ss]ignora|Fräulein|Señora|Senora|Señorita|Mme\.?|Mlle\.?|Senhora|Sra\.?)(?= (?:\p{Ll}{2,3} )*\p{Lu}\p{L})/gu,
    "mrs",
  ],
  [/(?<!\p{L})(?:Bundeskanzler(?:in)?|Kanzler(?:in)?)(?= \p{Lu}\p{L})/gu, "chancellor"],
  [/(?<!\p{L})Presidente(?= \p{Lu}\p{L})/gu, "president"],
  // “Fin mins”.
  [/(?<!\p{L})fin(?:ance)? min(s)?(?!\p{L})/gu, (_, many = "") => `finance minister${many}`],
  [/(?<!\p{L})def(?:en[cs]e)? min(s)?(?!\p{L})/gu, (_, many = "") => `defence minister${many}`],
  // “Econ and financial working groups”, “how many hrs”.
  [
    /(?<!\p{L})econ(?=(?: and| &| \+|\/| talks| working| group| forum| dialogue| summit| minister| meeting| track)(?!\p{L}))/giu,
    "economic",
  ],
  [/(?<=\p{L} )(?:\+|&)(?= \p{L})/giu, "and"],
  [/(?<=(?<!\p{L})(?:how many|of|many|few|\d+) )hrs(?!\p{L})/giu, "hours"],
  [/(?<=(?<!\p{L})(?:how many|of|many|few|\d+) )mins(?!\p{L})/giu, "minutes"],
]);

/** `text` without what of it asks nothing, and with what is shortened in full; what it asks stays as it was. */
export function withoutIdleWords(text: string): string {
  return withoutIdle(text);
}
