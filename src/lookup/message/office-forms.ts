// Offices in other words: “until when did somebody run the Commonwealth”, “somebody was foreign minister in February 2023, right?”.

import type { EverydayForm } from "./moved-date-forms.ts";

const OFFICE_SAID =
  "(?:(?:vice |deputy |acting |prime |foreign |defen[cs]e |finance |trade )*(?:president|minister|premier|pm|chancellor|ambassador|envoy|spokes(?:man|woman|person)|king|emir|speaker|commissioner|secretary(?:[- ]general)?(?: of (?:state|defen[cs]e|the treasury))?|director(?:[- ]general)?|chair(?:man|woman|person)?|head|leader))";
const TAGGED =
  "(?:right|correct|true|yes|no|isn['’]?t (?:it|he|she)|wasn['’]?t (?:it|he|she)|am i right|is that (?:right|correct|true))";

const OF_SERVICE =
  /(?:function|role|job|position|post|office|title) (?:with|for|under|beside|next to|to) (?:president |prime minister |chancellor )?\p{L}[\p{L}’-]*(?: \p{L}[\p{L}’-]*)?(?: please| pls)?/u
    .source;

export const OF_OFFICES_HELD: readonly EverydayForm[] = [
  // “Who represents Kenya at the UN”: whoever does so all the time holds an office, and came to no conference for that.
  [
    /^((?:[Ss]o |[Aa]nd |[Bb]ut )?)[Ww]ho (?:currently |now )?represents (?!all |both |each |the people)((?:the )?\p{L}[\p{L}.’-]*(?: \p{L}[\p{L}.’-]*){0,2}) (?:at|to|in) (the (?:\p{Lu}{2,4}|un|eu)|(?:the )?[Uu]nited [Nn]ations|\p{Lu}{4})(?=[\s?!.]*$)/u,
    "$1who is the ambassador of $2 to $3",
  ],
  [
    /^((?:so |and |but )?(?:since|until|till) when |when )(?:did|does|has) ((?:(?!that\b)\S+ ){0,3}?(?!that\b)\S+) (?:run|lead|head|govern|rule|led|headed)s? (?!(?:to|for|towards?|into|out|off|up)\b)(?=(?:the )?(?!\p{L}* ?(?:delegations?|talks|team|sides?|negotiat\p{L}+|round|meeting|summit)\b)\p{L}[\p{L} -]*[\s?!.]*$)/iu,
    (_, asked = "", who = "") => `${asked.replace(/^when /iu, "since when ")}was ${who} head of `,
  ],
  [
    new RegExp(
      `^((?:so |and |but )?)((?!(?:who|what|when|where|why|how|which|was|is|it|there|that|this) )\\p{L}[\\p{L}.’' -]{1,40}?) (was|is) (?:the |an? )?(${OFFICE_SAID}(?: of (?:the )?\\p{L}[\\p{L} ]*?)?(?: (?:in|during|on|from|since|until|back in|at the time)\\b.*?)?),? ${TAGGED}(?=[\\s?!.]*$)`,
      "iu",
    ),
    (_, opening = "", who = "", verb = "", office = "") => `${opening}${verb} ${who} ${office}`,
  ],
  // “What is Amorim’s function with Lula”, “Amorim, what is his role under Lula”: whoever they serve is in their office.
  [
    new RegExp(
      `^(?:so |and |but )?what(?:['’]s| is| was) (\\p{L}[\\p{L}.’-]*(?: \\p{L}[\\p{L}.’-]*){0,3}?)['’]s? ${OF_SERVICE}(?=[\\s?!.]*$)`,
      "iu",
    ),
    "who is $1",
  ],
  [
    new RegExp(
      `^(\\p{L}[\\p{L}.’-]*(?: \\p{L}[\\p{L}.’-]*){0,3}?),? (?:what(?:['’]s| is| was)|which) (?:his|her|their) ${OF_SERVICE}(?=[\\s?!.]*$)`,
      "iu",
    ),
    "who is $1",
  ],
];
