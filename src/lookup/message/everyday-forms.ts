// Questions that people put in other forms than the rules read: “has the date of the summit been changed”, “did he end up going”, “did they shake hands”.

import { rewritingBy } from "../../text/patterns-that-may-fit.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { OF_ABSENCES } from "./absence-forms.ts";
import { OF_ASKED_DATES } from "./asked-date-forms.ts";
import { CAUSE_FORMS } from "./cause-forms.ts";
import { OF_DELEGATIONS } from "./delegation-forms.ts";
import { INSTEAD_OF_THEM } from "./instead-forms.ts";
import { OF_JOURNEYS } from "./journey-forms.ts";
import { type EverydayForm, OF_A_DATE } from "./moved-date-forms.ts";
import { NAMED_FIRST_FORMS } from "./named-first-forms.ts";
import { NARROWED_FORMS } from "./narrowed-forms.ts";
import { OF_OFFICES_HELD } from "./office-forms.ts";
import { PASSIVE_FORMS } from "./passive-forms.ts";
import { POSTED_WORDS } from "./posted-forms.ts";
import { IN_QUARRELS } from "./quarrel-forms.ts";
import { MATTERS_OF_QUOTES } from "./quote-forms.ts";
import { OF_ONE_SIDE } from "./side-forms.ts";
import { SUPERLATIVE_FORMS } from "./superlative-forms.ts";

/** What somebody ended up doing, as they did it. */
const DOING: Readonly<Record<string, string>> = {
  ...{ going: "go", coming: "come", happening: "happen", meeting: "meet", attending: "attend", visiting: "visit" },
  ...{ travelling: "travel", traveling: "travel", flying: "fly", joining: "join", hosting: "host", signing: "sign" },
  ...{ speaking: "speak", talking: "talk", seeing: "see", taking: "take", skipping: "skip", showing: "show" },
  ...{ sending: "send", receiving: "receive", calling: "call", cancelling: "cancel", canceling: "cancel" },
};

const ENDED_UP: readonly EverydayForm[] = [
  [/(?<=^(?:(?:so|and|but),? )?did\b.* )end up (?:in|at) (?=\S)/iu, "go to "],
  [
    /(?<=^(?:(?:so|and|but),? )?(?:did|does|do|will|would|have|has)\b.* )end(?:ed)? up (\p{L}+ing)(?!\p{L})/iu,
    (typed, doing = "") => DOING[doing.toLowerCase()] ?? typed,
  ],
];

/** Leaders who shook hands met; what is asked of the handshake itself no record tells. */
const HANDSHAKES: readonly EverydayForm[] = [
  [/(?<=^(?:(?:so|and|but),? )?did\b.* )shake hands(?= |[\s?!.]*$)/iu, "meet"],
  [/(?<=^(?:(?:so|and|but),? )?(?:have|has|had)\b.* )sh(?:aken|ook) hands(?= |[\s?!.]*$)/iu, "met"],
  [/(?<=^(?:(?:so|and|but),? )?who(?: all| else)?(?: has| have)? )sh(?:aken|ook) hands(?= with)/iu, "met"],
  [
    /(?<=^(?:(?:so|and|but),? )?when (?:did|have) .*)shake hands(?=(?: with (?!.* (?:in|at|on|during) ).*)?[\s?!.]*$)/iu,
    "meet",
  ],
  [/(?<=(?:last|first) time .*)sh(?:ook|aken) hands(?= |[\s?!.]*$)/iu, "met"],
  [/^(?:(?:the|that|a|first|last) )*handshakes? (?=(?:of|between) )/iu, "meeting "],
  [/(?<=^(?!how\b|what\b|on what\b)(?:\S+ ){2,5})handshakes?(?=[\s?!.]*$)/iu, "meeting"],
];

/** What is published after a meeting is asked of that meeting, and not of the next. */
const TEXTS_AFTER: readonly EverydayForm[] = [
  [
    /(?<=^(?:(?:so|and|but),? )?(?:was|were|is|are|did|has|have)\b.* (?:statement|declaration|communiqu[eé]|agreement|deal|document|treaty|accord)s? )(?:after|following|coming out of|out of) (?=\p{L})(?!(?:that|which|all)\b)/iu,
    "at ",
  ],
];

const NOTED_QUESTIONS: readonly EverydayForm[] = [
  // “When Trump met Putin”, of which somebody wants to be reminded.
  [
    /^when (?!(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|the|they|he|she|it|we|you|i)\b)(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}?) (?:last )?met (?=\S)/iu,
    "when did $1 meet ",
  ],
];

const ASKING_NEWS: readonly EverydayForm[] = [
  // “Any word on the visit”: no words of anybody are asked for.
  [
    /^(?:(?:is|was) there )?any (?:more |further |new )?(?:word|whisper|peep|inkling|movement|joy|luck|progress) (?:yet )?(?=(?:on|about|regarding|with) )/iu,
    "any news ",
  ],
  // “The last thing you know about Iran”: what is new, and not what took place last.
  [
    /^(?:(?:so|and) )?(?:what(?:['’]?s| is| was) )?(?:the )?(?:last|latest|most recent|newest) (?:things?|news|updates?|info(?:rmation)?|word|bit) (?:that )?(?:you(?:r archive)?|u) (?:know|knew|knows|have|has|had|got|heard) (?:about|on|of|regarding) (?=\S)/iu,
    "what is the latest on ",
  ],
  [
    /^what['’]?s the (?:word|score|state of play|story|situation|deal|status) (?:yet )?(?:on|with) (?=\S)/iu,
    "what is the latest on ",
  ],
];

/** What any of them may be called, and no place. */
const OF_ANY_PRESS_CONFERENCE =
  "joint|final|closing|last|first|second|next|previous|own|recent|annual|opening|daily|weekly|usual|solo|big|famous|infamous|summit|post|pre|same|new|two|long|short|chaotic|wild|bizarre";

const PRESS: readonly EverydayForm[] = [
  // “At the Alaska press conference”: at the one that was there.
  [
    new RegExp(
      `(?<=\\b(?:at|in|during|from|after) )(the|his|her|their)(?: joint)? (?!(?:${OF_ANY_PRESS_CONFERENCE})[ -])(\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?:press|news) (conference|briefing)(?=[\\s?!.]|$)`,
      "iu",
    ),
    "$1 press $3 in $2",
  ],
];

/** “Did it really run out”: whether it took place is doubted, and no words of anybody. */
const REALLY_SO: readonly EverydayForm[] = [
  [
    /(?<=^(?:(?:so|and|but),? )?(?:did|has|have|had|is|was|does|will)\b.* )(?:really|actually|truly|genuinely) (?=(?:expired?|lapsed?|end(?:ed)?|r[au]n out|happen(?:ed)?|take place|taken place|go ahead|gone ahead|over|dead|off|cancell?ed)[\s?!.]*$)/iu,
    "",
  ],
];

const BODIES: readonly EverydayForm[] = [
  // “What did the who say”, and not “the who, what and where”.
  [/\bthe who\b(?!,? (?:and |or )?(?:what|when|where|why|how)\b| (?:of|is|was|are)\b)/gu, "the WHO"],
];

/** “When does the conference start”: it is asked when it is, and no record has a word for its beginning. */
const BEGINNINGS: readonly EverydayForm[] = [
  [
    /(?<=^(?:(?:so|and|but),? )?when (?:does|do|will) .*\S )(?:start|begin|kick off|get going|get under ?way)[\s?!.]*$/iu,
    "take place",
  ],
];

const NUMBER_OF_THEM = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|few|several|couple(?: of)?)";
const TO_COME_NEXT = "(?:next|upcoming|coming|forthcoming)";
const MET_AT =
  "(?:summits|meetings|gatherings|conferences|visits|trips|journeys|calls|events|rounds|forums|dialogues|appointments)";

/** “The top five upcoming summits”, “the three next meetings of Xi”: the number stands before the word for what is to come; a rank is asked for by no “top”. */
const RANKED: readonly EverydayForm[] = [
  [
    new RegExp(
      `(?<=^(?:(?:so|and|but|ok|please),? )?(?:(?:what|which) (?:are|is) |what['’]?s |(?:give|show|tell|list|send)(?: me| us)? )?(?:the |your |my )?)top (?=(?:${NUMBER_OF_THEM} )?(?:${TO_COME_NEXT} )?(?:\\p{L}[\\p{L}\\d’'-]* ){0,2}?${MET_AT}\\b)`,
      "iu",
    ),
    "",
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${NUMBER_OF_THEM}) (?:(?:biggest|main|major) )?(${TO_COME_NEXT}) (?=(?:\\p{L}[\\p{L}\\d’'-]* ){0,3}?\\p{L}[\\p{L}\\d]*s\\b)`,
      "iu",
    ),
    "$2 $1 ",
  ],
  [
    new RegExp(
      `(?<!\\p{L})${NUMBER_OF_THEM} (${MET_AT})(?: that are)? (?:coming up|ahead|up next|to come)(?=[\\s?!.]*$)`,
      "iu",
    ),
    "upcoming $1",
  ],
  [new RegExp(`^(?:the )?${NUMBER_OF_THEM} (events)(?=[\\s?!.]*$)`, "iu"), "upcoming $1"],
];

/** `text` in the form in which the rules read it. */
export const inReadForm = rewritingBy([
  ...NAMED_FIRST_FORMS,
  ...NARROWED_FORMS,
  ...IN_QUARRELS,
  ...OF_DELEGATIONS,
  ...OF_JOURNEYS,
  ...OF_ONE_SIDE,
  ...OF_OFFICES_HELD,
  ...BEGINNINGS,
  ...OF_ABSENCES,
  ...CAUSE_FORMS,
  ...OF_ASKED_DATES,
  ...OF_A_DATE,
  ...REALLY_SO,
  ...PASSIVE_FORMS,
  ...POSTED_WORDS,
  ...ENDED_UP,
  ...HANDSHAKES,
  ...TEXTS_AFTER,
  ...INSTEAD_OF_THEM,
  ...NOTED_QUESTIONS,
  ...ASKING_NEWS,
  ...PRESS,
  ...BODIES,
  ...RANKED,
  ...SUPERLATIVE_FORMS,
  ...MATTERS_OF_QUOTES,
]);

/** “When was it called off, and who said so?”, “Has he agreed? Who said what”: each step is told with who said it. */
export function withoutWhoSaid(asked: string): string {
  return asked.replace(WHO_SAID_SO, "").replace(WHO_SAID_BEHIND, "");
}

const WHO_SAID_SO =
  /(?<=\S{2}\s\S.*),? (?:and|&) (?:(?:by|according to) whom|who (?:by|says?|said|told|announced|confirmed|reported) (?:so|it|this|that)|says who)$/iu;
/** A sentence of its own asks it of a question, and of no name. */
const WHO_SAID_BEHIND = whereItMayFit(
  /(?<=^(?:(?:so|and|but),? )?(?:did|does|has|have|had|is|are|was|were|will|when|where)\b.*\S)(?:\?+|,) (?:and |so )?(?:according to whom|who (?:says?|said|told|reports?|reported) (?:so|it|this|that|what)|says who)[?!.\s]*$/iu,
);

/** “The next three G20 summits”, and not the next three weeks, where no list of so many is asked for: all that are known are told. */
export function withoutCountAhead(asked: string): string {
  return asked.replace(
    /(?<=\b(?:next|upcoming|coming|forthcoming) )(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|few|several|couple(?: of)?) (?=(?!(?:minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|weekends?|decades?)\b)(?:\p{L}[\p{L}\d’'-]* ){0,4}?\p{L}[\p{L}\d]*s\b)/iu,
    "",
  );
}
