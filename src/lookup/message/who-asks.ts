// Who asks and what for, around a question: a clause of its own, whatever places and names stand in it.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Part } from "../parts/part.ts";
import type { ReadMessage } from "./read-message.ts";

/** Whoever asks, or for whom somebody does: themselves, and people of theirs. */
const SELF =
  "(?:(?:one|some|all|both|half) of )?(?:my|our|me(?= \\p{L}+ (?:in|at|wants?|asks?|says?|keeps?)(?!\\p{L}))|i|i['’]m|i am|i['’]ve|we|we['’]re|we['’]ve)(?!\\p{L})|an? (?:friend|colleague|mate|pal|neighbour|neighbor|cousin|relative|customer|patient|pupil|student|reader|listener|viewer|caller)(?!\\p{L})|(?:some(?:one|body)|people|folks) (?:at|in) (?:my|our)(?!\\p{L})|as an? |(?:in|at|on) (?:my|our) |(?:the )?(?:nan|nana|granny|grandma|grandpa|grandad|gran|mum|mom|dad|hubby|wifey|missus|in-laws)(?:['’]s)?(?!\\p{L})|your (?:humble |obedient )?servant(?!\\p{L})";

const BEFORE_SELF = "(?:(?:so|and|but|well|ok(?:ay)?|hi|hello|sir|madam|dear sir|with [^,]{3,40}?),? )*";

/** That somebody asks: “asks me”, “is curious”, “to find out”. */
const ASKS_SO =
  "(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|(?:en|in)quir(?:es?|ed|ing)|(?:wants?|wanted|needs?|needed|like|likes|love|loves|begs|demands?|demanded|dying|keen|eager|trying|itching)(?: \\p{L}+)? to (?:know|learn|hear|find out|be told|check|see|ask)|to (?:find out|check|establish|work out|look up)|curious(?: (?:about|to know|as to))?|(?:argu|bicker|squabbl|disagre)(?:e|es|ed|ing|eing)(?: (?:about|over))?|(?:shout|yell|text|messag|whisper)(?:s|es|ed|ing)|writes in to ask)";

/** Where or of whom it is asked: “me”, “across the room”; no name stands in it. */
const ASKED_OF = /(?: (?!wh|how\b|if\b)\p{Ll}[\p{L}'’-]*){0,4}?/u.source;

const QUESTION_WORD = "(?:who|whom|whose|what|which|when|where|why|how)(?!\\p{L})";

/** “My daughter in Oslo wants to know who …”, “I teach in Leeds and my pupils keep asking whether …”. */
const ASKER_BEFORE = whereItMayFit(
  new RegExp(
    `^${BEFORE_SELF}(?:${SELF})[^?]*?(?<![\\p{L}'’-])${ASKS_SO}${ASKED_OF}[,:]? (?:(?:whether|if)(?: or not)? (?<told>\\S+ \\S+ .+)|(?<asked>${QUESTION_WORD} .+))$`,
    "isu",
  ),
);

const BEGINS_QUESTION =
  "(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|will|can|could|(?:in|on|at|by|for|from|to) (?:what|which|whom|how))(?!\\p{L})";

/** What is prepared, played or settled, for which something is asked. */
const OCCASION_WORD =
  "(?:card|check|prep(?:aration)?|bet|wager|argument|clash|dispute|quarrel|trivia|quiz|crossword|caption|placard|flash ?cards?|debate|debaters|motion|row|homework|essay|lesson|class|pupils|students|field|fields|slide|slides|script|bulletin|memoir|article|footnote|exam|scrapbook|worksheet|briefing|brief|fact|facts|round|edit|desk|proofread(?:ing)?|subtitles?|glossary|translating|translation|schoolmistress|schoolmaster|teacher|student|pensioner|learner|reader|plumber|team)";

/** “Evidence card: …”, “settling a pub bet – …”, “hubby and I are bickering, …”: before a question that is whole by itself. */
const FRAME_BEFORE = whereItMayFit(
  new RegExp(
    `^(?!${BEGINS_QUESTION})(?<frame>[^?:;]{3,110}?)(?:[:;.!]| [–—-]|(?<isComma>,)) (?:so |and |but |now )*(?<asked>${BEGINS_QUESTION} .+)$`,
    "isu",
  ),
);
const NAMES_WHAT_FOR = new RegExp(`(?<!\\p{L})${OCCASION_WORD}(?!\\p{L})`, "iu");
const OF_SELF = /(?<!\p{L})(?:i|i['’]m|my|me|we|our|hubby|nan)(?!\p{L})/iu;

/** “…, my barber wants to know”, “… (for a wedding quiz in Tralee)”, “…, they kept changing their minds”. */
const FRAME_BEHIND = whereItMayFit(
  new RegExp(
    `^(?<asked>${BEGINS_QUESTION} [^?]+?)(?:\\?|[,;.]| [–—-]| (?=\\())\\s*(?<frame>\\(?(?:(?:asking|need(?:ed)?|want(?:ed)?) (?:it |this )?(?:for|because)|(?:it|this)(?:['’]s| is) for|for (?:my|our|an?)|for the (?=[^?]*(?<!\\p{L})(?:memoirs?|magazine|newsletter|scrapbook|quiz|class|album|poster|archive|record|book|novel)(?!\\p{L}))|(?:my|our|i|i['’]m|we|we['’]re|nobody|no one|everybody|everyone|people|they|they['’]d|the (?:media|press|papers|pundits?|news|experts?|commentators?))(?!\\p{L}))[^?]{3,80})$`,
    "isu",
  ),
);

/** “Greetings from a classroom in Lund, …”. */
const GREETS_FROM = whereItMayFit(
  new RegExp(
    `^(?:hej|hi|hiya|hello|greetings|hola|bonjour|salut|ciao|aloha|g'?day|(?:kind|warm|best) (?:regards|wishes)|writing to you|calling) from [^,.:;!?]{2,40}[,.:;!–—-]+\\s*(?:and )?(?<asked>${BEGINS_QUESTION} .+)$`,
    "isu",
  ),
);

/** “Need three fields for the meeting in Busan: …”: how much is to be written of it. */
const FIELDS_FOR = whereItMayFit(
  /^(?:(?:i|we) )?(?:need|needs|want|wanted|fill(?:ing)?(?: in| out)?) (?:the |my |these |just |only )?(?:\d+|two|three|four|five|six|a few|some|several) (?:\p{L}+ )?(?:fields?|columns?|cells?|entries|data ?points?|boxes|blanks|rows?|facts?) (?:for|on|about|of) (?=\S+ \S)/iu,
);

/** What points out of a question to something that is named before it. */
const POINTS_BACK =
  /(?<!\p{L})(?:it|its|this|these|those|they|them|their|he|him|his|she|her|there|then|one)(?!\p{L})/iu;
const ASKS_ANEW = new RegExp(`(?<!\\p{L})(?:${QUESTION_WORD}|tell me|mean|whether|if)`, "iu");

/** `line` without a clause that only says who asks or what for; `read` reads a piece of it. Nothing is left out that the question needs. */
export function withoutAsker(line: string, read: (text: string) => ReadMessage): string {
  const { told, asked = GREETS_FROM.exec(line)?.groups?.asked } = ASKER_BEFORE.exec(line)?.groups ?? {};
  const whole = asked ?? told;
  if (whole !== undefined && isWholeQuestion(whole, read))
    return withoutAsker(told === undefined ? whole : `is it true that ${told}`, read);
  return withoutFrameBehind(withoutFrameBefore(line.replace(FIELDS_FOR, ""), read), read);
}

function withoutFrameBefore(line: string, read: (text: string) => ReadMessage): string {
  const { frame = "", isComma, asked } = FRAME_BEFORE.exec(line)?.groups ?? {};
  if (asked === undefined || !isWholeQuestion(asked, read)) return line;
  const isOwn = OF_SELF.test(frame);
  if (!(isOwn || (isComma === undefined && NAMES_WHAT_FOR.test(frame)))) return line;
  return namesNothing(frame, read) ? asked : line;
}

function withoutFrameBehind(line: string, read: (text: string) => ReadMessage): string {
  const { frame = "", asked } = FRAME_BEHIND.exec(line)?.groups ?? {};
  if (asked === undefined || ASKS_ANEW.test(frame) || !isWholeQuestion(asked, read)) return line;
  return namesNothing(frame, read) ? asked : line;
}

/** Whether it names something that the archive has, or a name that it lacks, and points to nothing before. */
function isWholeQuestion(text: string, read: (text: string) => ReadMessage): boolean {
  const { parts } = read(text.slice(0, POINTS_BACK.exec(text)?.index ?? text.length));
  // “Who hosted the summit there”: the place is one that is named before.
  if (IN_THAT_PLACE.test(text) && !parts.some(({ is }) => is === "place")) return false;
  return parts.some(({ is }) => is === "record" || is === "missing");
}

const IN_THAT_PLACE = /(?<!(?<!\p{L})(?:is|are|was|were|be|been) )(?<!\p{L})there(?!\p{L})/iu;

/** A frame has no time and nothing of the archive; a name that no record has may be that of whoever asks. */
function namesNothing(frame: string, read: (text: string) => ReadMessage): boolean {
  const { parts, span } = read(frame);
  // “My class is done with Antalya.”: a place may be where the summit is that is asked for.
  const mayBePlace = NAMES_WHAT_FOR.test(frame) || ASKING_FOR.test(frame);
  const isFree = ({ is, text }: Part) => is === "missing" || (is === "place" && mayBePlace) || OF_CLASS.test(text);
  return span === undefined && parts.every(isFree);
}

const ASKING_FOR = /^\(?(?:asking|need|want|for (?:my|our|an?)|(?:it|this)(?:['’]s| is) for)(?!\p{L})/iu;

/** Kinds of meetings that are parts of a lesson or a contest too. */
const OF_CLASS = /^(?:rounds?|talks?|sessions?|debates?)$/iu;
