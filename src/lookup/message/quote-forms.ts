// Questions of words that are on record in other forms than the rules read: “Yoon’s hot-mic moment”, “have you the line about the dragon”.

import type { Rewriting } from "../../text/patterns-that-may-fit.ts";

/** As somebody writes out on a scale of ten. */
const ON_A_SCALE: Readonly<Record<string, string>> = {
  ...{ one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10" },
  ...{ eleven: "11", twelve: "12" },
};

/** “Quotes about cancellation”: quotations have the verb. */
export const MATTERS_OF_QUOTES: readonly Rewriting[] = [
  // “Which meeting did Trump rate a 12 out of 10”: which he said was one.
  [
    new RegExp(
      `^((?:so |and |but )?(?:which|what) (?:meeting|summit|call|visit|trip|talks) did (?:\\p{L}[\\p{L}'’-]* ){1,3}?)(?:rate|score|grade|mark|rank|give|call)(?: as| at)? (?:an? )?(\\d{1,2}|${Object.keys(ON_A_SCALE).join("|")})(?: (?:out )?of (?:10|ten)|/10)?(?=[\\s?!.]*$)`,
      "iu",
    ),
    (_, asked = "", mark = "") => `${asked}say was a ${ON_A_SCALE[mark.toLowerCase()] ?? mark}`,
  ],
  [/(?<=\bquot(?:es?|ations?) (?:\S+ ){0,3}?(?:about|on) (?:the |a )?)cancell?ations?(?!\p{L})/iu, "cancelled"],
];

const OPEN_MIC = "(?:hot|live|open|stray)[- ]mic(?:rophone)?s?";
const WHAT_HAPPENED = "(?: (?:moments?|incidents?|gaffes?|remarks?|words|scandal|comments?|quotes?))?";
const NEAR_ONE = "near an open microphone";

export const QUOTATION_FORMS: readonly Rewriting[] = [
  // “Link for the Trump quote about walking away”: a quotation has its sources with it.
  [
    /^(?:(?:do you have |give me |got |(?:can|could|may) (?:i|we|you) (?:get|have|give me|send me|find) |i need |i want )?(?:the |an? |any |your )?(?:links?|sources?|citations?) (?:for|to|of|behind) )(?=(?:the |that |this |\p{L}+['’]s )?(?:\p{L}+ ){0,8}(?:quotes?|quotation)(?!\p{L}))/iu,
    "",
  ],
  // “Where does the Milei quote come from”: its sources, and no place.
  [
    /^(?:so |and |but )?where (?:do|does|did|is|are|was) (?:the |that |this )?(\S.*? (?:quotes?|quotation|line|remark))(?: about (\S.*?))? (?:come )?from(?=[\s?!.]*$)/iu,
    (_, quote = "", matter = "") => `source of the ${quote}${matter === "" ? "" : ` about ${matter}`}`,
  ],
  // “Yoon’s hot-mic remark”, and “was it confirmed”: the quotation tells how it stands.
  [
    /(?<=\p{L}['’]s? )(?:hot|open|live)[ -]mi(?:c|ke|crophone)(?= (?:remark|comment|quote|quip|words|gaffe|joke|line)s?(?!\p{L}))/giu,
    "open microphone",
  ],
  [
    /^(?:so |and |but )?(?:[Ii]s|[Ww]as|[Ww]ere|[Aa]re|[Hh]as|[Hh]ave) (\p{Lu}\S*(?: \p{Lu}\S*)?['’]s? (?:\S+ ){0,4}?)(?:remark|comment|quip|gaffe|joke)s?((?: (?:at|in|on|about|to) .{2,40}?)?) (?:been |ever |really |later |also )*(?:confirmed|verified|denied|disputed|authenticated|debunked|proven|real|genuine|authentic|fake)[\s?!.]*$/u,
    "$1quote$2",
  ],
  // “What was yoons hot mic moment”, “hot mic Biden”, “hot mic” alone, and “what did he say on the hot mic”.
  [
    new RegExp(
      `^(?:so |and )?(?:what (?:was|were|is) |tell me about |about )?(?:the )?(\\p{L}+?)(?:['’]s|s)? ${OPEN_MIC}${WHAT_HAPPENED}$`,
      "iu",
    ),
    `what did $1 say ${NEAR_ONE}`,
  ],
  [
    new RegExp(`^(?:the )?${OPEN_MIC}${WHAT_HAPPENED}(?: (?:of|by|with))? (\\p{L}+)(?:(?: and)? (\\p{L}+))?$`, "iu"),
    (_, one = "", other) => `what did ${one}${other === undefined ? "" : ` and ${other}`} say ${NEAR_ONE}`,
  ],
  [
    new RegExp(
      `^(?:quotes? )?(?:caught |picked up |overheard |recorded )?(?:(?:on|by) )?(?:an? |the )?${OPEN_MIC}${WHAT_HAPPENED}$`,
      "iu",
    ),
    `quotes ${NEAR_ONE}`,
  ],
  [
    new RegExp(
      `(?<=^(?:so |and )?what did (?:\\p{L}+ ){1,3}(?:say|whisper|mutter) )(?:on|by|into|near|over|to) (?:an? |the )?${OPEN_MIC}(?!\\p{L})`,
      "giu",
    ),
    NEAR_ONE,
  ],
  // “NATO brain death who said this”: whoever is named is in the words, and need not have said them.
  [
    /^(?!(?:who|what|which|when|where|why|how|is|was|did|does|do|can)\b)((?:[^\s"“”?]+ ){1,7}?[^\s"“”?,;:–—-]+)[\s,;:–—-]+who (?:said|says) (?:this|that|it|these words|those words)(?:,? (?:and )?(?:when|where|to whom)(?: and where)?)?[\s?!.]*$/iu,
    "who said $1",
  ],
  // “The saying about the dragon”, “have you the line about …”.
  [
    /^(?:so |and )?(?:have|do|did|has) you (?:have |got |hold |know |keep )?(?:the |a |that |any )?(?:saying|line|phrase|quip|remark|image|metaphor|words?|bit|sentence) (?:about|on|of|with) (?=\S)/iu,
    "any quote about ",
  ],
];
