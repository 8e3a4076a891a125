// What stands around a question and is none of it: greetings, why somebody asks, that a sentence is to be checked.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { withoutTag } from "./doubt.ts";
import { askedOfSpeaker } from "./hearsay.ts";
import { withDayOfQuestion } from "./last-look.ts";
import { withoutAsSaid } from "./narrowed-forms.ts";

/** “Hello bot, when is …”; a greeting that is somebody’s name too, “Salam met Macron”, has a sign behind it. */
const HELLO = whereItMayFit(
  /^(?:(?:hi|hiya|hello|hey|yo|howdy|g'?day|(?:ey|ay) up|awright|alright|oi|(?:buenas|kalimera|namaste|salaam|salam|shalom|merhaba|aloha|jambo|konnichiwa|annyeong|servus|moin|cheers)(?=[,.!:;–-])|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thank you|ok(?:ay)?)(?![\p{L}\p{N}])[\s,.!:;–-]*(?:there|bot|attach[eé]|all|everyone|pal|mate|bruv|lads?|love|cobber|folks|friend)?(?![\p{L}\p{N}])[\s,.!:;–-]*)+(?=[\p{L}\p{N}])/iu,
);

/** “Remind me who chaired it”, “remind me when it opened”: a question, and nothing to be reminded of. */
const REMIND_ME_WHAT = whereItMayFit(
  /^(?:please |can you |could you )?remind me(?: again| please)?[:,]?\s+(?:of )?(?=(?:who|what|where|which|whose|how|why)\b|when\b.*\b(?:was|were|did|had|met|spoke|went|came|took|left|saw|held|said|began|flew|gave|sat|shook|\p{L}+ed)\b)/iu,
);

/** Why somebody asks: “…, since my delegation is Peru”. */
const REASON = whereItMayFit(/[,;]\s+(?:since|because|as|for|cause|cuz|bc) (?:my|our|i|i'm|we)\b[^,?]*(?=[?.!]*$)/iu);

/** “… since I left”, “since we last spoke”: of a time that nobody but whoever asks knows. */
const SINCE_I_LOOKED = whereItMayFit(
  /,? (?:since|while) (?:(?:i|we|i['’]?ve|we['’]?ve)(?: have| had|['’]ve)?(?: last| was| were| been| went)* ?(?:left|away|gone|out|off|offline|asleep|abroad|here|there|asked|looked|checked(?: in)?|logged (?:off|in|out)|spoke|talked|travell?ing|busy|(?:on|to|in) (?:my |a |the )?(?:holidays?|vacation|leave|trip|bed|hospital|sleep|break))|(?:my|our) (?:last (?:visit|look|check|question|message|session)|holidays?|vacation|break|trip|absence))(?=[\s?!.]*$)/iu,
);

/** What somebody asks it for: “…for my seminar”, “…for a school project”. */
const PURPOSE = whereItMayFit(
  /\s+for (?:my|our|an?) (?:\p{L}+ ){0,2}(?:seminar|class|course|essay|paper|thesis|dissertation|project|presentation|homework|assignment|article|podcast|quiz|lecture|lesson|blog|slides?|newsletter|exam|faq|wiki|thread|channel|server|spreadsheet|(?:pinned )?(?:list|post|message))(?=[\s?!.]*$)/iu,
);

/** And before it: “draft needs a figure: …”, “fun one: …”. */
const PURPOSE_BEFORE = whereItMayFit(
  /^(?:(?:an? |one )?(?:fun|odd|easy|hard|tricky|last|other) (?:one|question)|(?:my |our |the )?(?:draft|essay|paper|speech|report|article|script|slides?|piece|brief|memo) (?:needs?|wants?|lacks?) [^:?]{2,30}|(?:\p{L}+ ){1,3}time(?= ?[:–—-] )):?(?: ?[–—-])?\s+/iu,
);

/** What somebody prepares, and asks for it. */
const OCCASIONS =
  "seminars?|class(?:es)?|courses?|lectures?|lessons?|talk|speech|essays?|papers?|thesis|dissertation|projects?|presentation|homework|assignment|articles?|story|piece|stories|podcast|show|programme|program|bulletin|broadcast|interview|quiz|exam|test|blog|slides?|newsletter|faq|wiki|thread|channel|server|spreadsheet|handouts?|posters?|timeline|simulation|debate|agenda(?: item)?|item|section|chapter|reading list|list|page|post|notes?|brief(?:ing)?|memo|report|draft|book|novel|record|workshop|club|session|committee|column|footnote|caption|script|dossier";

const BEGINS_ASKING =
  "(?:so |and )?(?:the|wh\\p{L}+|how|on|in|is|are|was|were|did|does|do|has|have|had|will|can|could|list|please|tell|give|name|i|we)(?!\\p{L})";

/** “For my speech: on what dates …”, “for the agenda item: did …”, “in tomorrow’s seminar we treat it. What …”. */
const OCCASION = whereItMayFit(
  new RegExp(
    `^(?<occasion>(?:for (?:the|this|that)|(?:for|in|at) (?:my|our|an?|(?:today|tomorrow|tonight|(?:next|this) week)['’]s)) (?:[\\p{L}\\d'’-]+ ){0,4}?(?:${OCCASIONS})(?!\\p{L})[^:,;.?–—\\d]{0,30}?(?<matter> (?:on|about|of|treat|treats|cover|covers|discuss|study) (?:the )?(?<of>[^:,;.?–—\\d]{2,40}))?)(?:[:;.–—]|,(?= ${BEGINS_ASKING})|(?= (?:i|we|please|tell|give|show|list) )) (?<asked>\\S.*)$`,
    "iu",
  ),
);

/** “On whom of it”: what the occasion is about is asked for by a word that stands for it. */
const OF_IT =
  /\b(?<verb>leads?|led|heads?|headed|runs?|ran|chairs?|chaired|presid\p{L}+ over|hosts?|hosted|attended|joined) (?:it|that)\b/iu;

/** What is only said along: “…? Planning trips lol”. */
const CHATTER_BEHIND = whereItMayFit(/(?<=[?.!])\s+[^?.!]{2,50}\b(?:lol|haha+|lmao|iirc|tbh|ngl)[.!]*$/iu);

/** What somebody tells of themselves behind the question: “…; I was in hospital then”. */
const AFTERTHOUGHT =
  /[,;.?]\s+(?:(?:it|that)(?:['’]?s| is| was) (?:(?:for )?(?:my|our)|for an?)|not|i|i'm|i've|i'd|we|we're|we've|my|our)\b(?!\s+mean\b)(?!.*\b(?:wh(?:at|ich|o|ose|en|ere|y)|how|know|tell|see|like)\b)[^?;]*[.!]?$/iu;

/** “… right now? Need it for a slide”, “…? Asking for a friend”: what somebody wants the answer for, in a sentence of its own. */
const WHAT_FOR = whereItMayFit(
  /(?<=\S \S.*[?.!;])\s+(?:(?:i(?:['’]m| am)?|we(?:['’]re| are)?) )?(?:(?:just |only |really )?(?:need(?:ed|ing)?|want(?:ed|ing)?) (?:it|this|that|to know|an? answer|the answer|the date)? ?(?:now |today |quickly |fast |asap |urgently )?(?:for|by) |(?:just |only )?asking for |(?:am |just )?(?:writing|preparing|drafting|working on|making|doing) (?:it up |this up )?(?:an? |my |our |the )?|(?:it|this|that)(?:['’]?s| is) for |for (?:an? |my |our ))[^?.!]{1,60}[.!]*$/iu,
);

/** And before it: “I keep a wall chart, so what …”, “My class is done with that. Which …”. */
const PREFACE = whereItMayFit(
  /^(?:(?:(?:next|this) (?:week|month|term)|tomorrow|today|tonight|on \p{L}+day),? )?(?:i|i'm|i've|i'd|we|we're|we've|my|our|members|people|folks|someone|somebody|everyone|everybody)\b[^?]*?(?:[.:;!–—]|,)\s+(?:so |and |but |now )?(?=(?:what|which|who|whose|when|where|why|how|is|are|was|were|did|does|do|has|have|will|can|could|please|tell|show|list|an? (?:time ?line|list|overview|summary|chronology))\b)/iu,
);

/** What the rest may not speak of, if it is to be understood alone. */
const SPEAKS_OF_IT = /\b(?:it|its|that|this|they|them|their|those|these|he|him|his|she|her|there|then|one)\b/iu;

/** “We say that they met in Busan, right?”: a sentence to be checked, which asks what it says. */
const TO_CHECK = whereItMayFit(
  /^(?:(?:we|(?:our|my|the|this) (?:script|draft|copy|text|piece|story|article)) (?:say|says|write|writes|claims?|have|has)(?: that)?|(?:just )?(?:fact[- ]?check(?:ing)?|double[- ]?check(?:ing)?|check(?:ing)?)(?: a| this| one| my| our)? ?(?:line|sentence|fact|claim|script|copy)?|am i right(?: that| in (?:saying|thinking)(?: that)?)?|is it (?:right|correct)(?: to (?:say|write))?(?: that)?)[:,]?\s+(?=\S+\s+\S+\s+\S)/iu,
);

/** “Is Hamas in your archive?”, “do you have anything on Iran?”: whether there is something is told by it, or by that it is missing. */
const WHETHER_THERE = whereItMayFit(
  /^(?:(?:is|are) (?<named>\S.*?) (?:included |mentioned |listed )?in (?:your|the) (?:archive|database|records)|(?:do you|have you|does (?:the|your) archive|has (?:the|your) archive) (?:have|hold|got|know) (?:anything|something|any (?:records?|events?|entries|data|info(?:rmation)?)) (?:on|about|of|for) (?<sought>\S.*?))\s*\?*$/iu,
);

/** “Quick one, who …”, “could the Chair be informed who …”: an opening that asks nothing. */
const OPENING_WORDS = whereItMayFit(
  /^(?:(?:just )?(?:an?(?:other)? )?(?:quick|short|small|silly|dumb|stupid|random) (?:one|question|q)[,:;.!–—-]*\s+|(?:could|can|may|might) (?:the \p{L}+|i|we) (?:(?:please|kindly) )?(?:be (?:informed|told|advised|reminded)|ask|know|learn|inquire|enquire)\s+)(?=(?:who|whom|whose|what|which|when|where|why|how|did|does|is|are|was|were|has|have|will)\b)|^(?:(?:an?|my|our|the|some) \p{L}+(?: of (?:mine|ours))?|(?:(?:my|our|the|night|news|foreign|world) )?(?:desk|editors?|producers?|bosse?s?|chiefs?|delegates?|students?|readers?|listeners?|viewers?|callers?|pupils|kids|teachers?|prof(?:essor)?)) (?:wants?|would like|(?:is|are) (?:dying|keen|eager)|wishes|needs?|asks?|asked|(?:is|are) asking|wonders?)(?: me| us)?(?: to (?:know|learn|ask|hear|find out))?[:,]? (?:(?:if|whether)(?: or not)? (?=\S+ \S+ \S)|(?=(?:who|whom|whose|what|which|when|where|why|how)\b))|^(?:someone|somebody|a (?:new )?member|people|folks|members)(?: (?:here|(?:in|from|on|over in) (?:the )?\S+(?: channel)?))? (?:is|are|keeps?|was|were) (?:asking|wondering)(?: me| us)?[:,]? (?:about )?(?=(?:who|whom|whose|what|which|when|where|why|how|if|whether)\b)|^(?:i|we)(?:'d| would| should) (?:really |dearly )?(?:love|like|appreciate|welcome) (?=(?:an?|the|some|any|all)\b)/iu,
);

/** “For ten points: who …”, “true or false: …”, “I confess I forget when …”. */
const QUIZ = whereItMayFit(
  /^(?:(?:right(?: so)?|now|ok|so|grand)[,:]? )?(?:(?:for (?:ten|five|two|\d+|an?) (?:points?|pints?|bonus)|(?:next )?question(?: (?:one|two|three|four|five|number \p{L}+|\d+))?|here'?s (?:one|another)(?: for (?:you|ye|yous|the \p{L}+))?|(?:your )?(?:starter|bonus) for (?:ten|five)|true or false|yes or no|fact or fiction)\s?[,:.!–—-]+\s*|(?:i (?:must )?(?:confess|fear|regret)(?: that)? )?i(?:'ve| have)? (?:forget|forgot|forgotten|cannot recall|do not recall|don't recall) (?=wh|how))(?=[\p{L}\p{N}])/iu,
);

/** “All NATO summits on file”, “… that you've got written down”, “… in your log”: of what the archive has, as all is. */
const IN_YOUR_RECORDS = whereItMayFit(
  /(?<=\S+ \S+ .*\S)(?<!(?<!\p{L})(?:is|are|was|were|what|that|be|have|has)) (?:(?:that |which )?(?:(?:are |is )?(?:(?:listed|logged|recorded|noted|entered) )?|you (?:have |hold |keep )|held |(?:do |does )?(?:appears?|figures?|features?|shows? up|turns? up) )(?:on file|(?:on|in) (?:your|the) (?:logs?|log ?books?|files?|books?|registers?|systems?|notes|ledgers?))|(?:do |does )?(?:appears?|figures?|features?|shows? up|turns? up) (?:on|in) (?:your|the) (?:archives?|records?|database|data|lists?)|(?:that |which )?(?:you|u|ya|y'?all)(?:['’]?ve)? (?:have |has |got |have got )?(?:written down|(?:put )?down|on record|recorded|noted|logged|listed|filed|registered|catalogued|entered|kept track of))(?=[\s?!.,]*$|[.;?] )/iu,
);

const YOUR_ARCHIVE = "(?:(?:your|ur|this|the) (?:own )?(?:archive|database|data|records|files|bot)|you)";

/** “According to your archive, when …”, “… as far as you know”: out of what every answer is told. */
const AS_YOU_HAVE_IT = whereItMayFit(
  new RegExp(
    `^(?:(?:according to|going by|judging by|based on|as per|per|from|by) ${YOUR_ARCHIVE}|(?:as|so) far as ${YOUR_ARCHIVE} (?:knows?|tells?|goes|go|can tell|is concerned)|to your knowledge),?\\s+(?=${BEGINS_ASKING})|(?<=\\S+ \\S+ .*\\S),? (?:(?:according to|going by|as per) ${YOUR_ARCHIVE}|(?:as|so) far as ${YOUR_ARCHIVE} (?:knows?|tells?|goes|can tell)|to your knowledge)(?=[\\s?!.]*$)`,
    "iu",
  ),
);

/** “Caller from Durban here, when …”, “this is Thabo speaking, who …”: whoever asks. */
const WHO_ASKS = whereItMayFit(
  /^(?:(?:it['’]?s|this is|i['’]?m|i am) )?[^\s,.!?][^,.!?]{1,40}? (?:here|calling|speaking)(?: from [^,.!?]{2,30})?[,.!:–—-]+\s*(?=(?:who|whom|whose|what|which|when|where|why|how|did|does|is|are|was|were|has|have|will|can|could|may|please|tell)\b)/iu,
);

/** “… of 2019, when the treaty ended?”: what else took place in the time in which an office was held. */
const WHEN_ELSE = whereItMayFit(
  /(?<=^(?:so |and |but )?who (?:was|were|held|had|served|led|headed|ran|chaired|occupied)\b[^?]*\b(?:in|during|of) (?:\p{L}+ )?(?:19|20)\d\d), (?:when|the year|as) [^?]*(?=[?.!]*$)/iu,
);

/** “…, which I keep hearing”, “…, as my co-chair claims”: where somebody has it from. */
const HEARD_SO = whereItMayFit(
  /(?<=\S+ \S+ \S.*), (?:which|that|as|or so|at least) (?:i|we|people|every(?:one|body)|some(?:one|body)?|they|you|many|(?:my|our|the|an?) \p{L}+(?:-\p{L}+)?) [^,?]*(?=[?.!]*$)/iu,
);

/** How late it was done, which no step tells: “called off at the last minute”. */
const AT_LAST_MINUTE = whereItMayFit(
  / (?:just )?(?:at|in) (?:the )?(?:very )?(?:last (?:minute|moment|second|hour)|eleventh hour)(?=[\s?!.,]|$)| at (?:very )?short notice(?=[\s?!.,]|$)/iu,
);

/** “…, full quote with the correction”, “… – exact words please”: how it is to be told, which every answer is. */
const WORDS_WANTED = whereItMayFit(
  /(?<=\S+ \S+ \S.*)(?:[,.;:?!]| [–—-])\s*(?:(?:what (?:is|was|are|were)|give me|i (?:need|want)|with) )?(?:the )?(?:full|exact|complete|precise|original|verbatim|whole) (?:quot(?:e|es|ation)|words?|wording|text|phrase|sentence)(?: (?:please|pls|plz|in english|with (?:the )?\p{L}+(?: \p{L}+)?))?(?=[\s?!.]*$)/iu,
);

/** “(diplomacy wise)”. */
const IN_THAT_RESPECT = whereItMayFit(
  /[\s,]*\(?(?<!\p{L})(?:diplo?m\p{L}+|politic\p{L}*|summit|meeting|news|foreign[ -]policy)[ -]wise\)?(?=[\s?!.,]|$)/iu,
);

export function withoutGreeting(line: string): string {
  const plain = line
    .replace(HELLO, "")
    .replace(WHO_ASKS, "")
    .replace(QUIZ, "")
    .replace(OPENING_WORDS, "")
    .replace(AS_YOU_HAVE_IT, "")
    .replace(IN_YOUR_RECORDS, "");
  const { named, sought } = WHETHER_THERE.exec(plain)?.groups ?? {};
  return named ?? sought ?? plain;
}

/** `namesSomething`: whether a text names what it is about. What is left out never does so alone. */
export function leaveOutAsides(line: string, namesSomething: (text: string) => boolean): string {
  const asked = [
    REMIND_ME_WHAT,
    WHAT_FOR,
    REASON,
    SINCE_I_LOOKED,
    PURPOSE,
    PURPOSE_BEFORE,
    CHATTER_BEHIND,
    WHEN_ELSE,
    HEARD_SO,
    IN_THAT_RESPECT,
    AT_LAST_MINUTE,
    WORDS_WANTED,
  ].reduce((left, aside) => left.replace(aside, ""), askedOfSpeaker(withoutAsSaid(withDayOfQuestion(line))));
  const plain = withoutCheck(withoutOccasion(asked, namesSomething).replace(OPENING_WORDS, ""));
  for (const aside of [PREFACE, AFTERTHOUGHT]) {
    const rest = plain.replace(aside, "");
    if (rest !== plain && !speaksOfOther(rest, namesSomething) && namesSomething(rest)) return rest;
  }
  return plain;
}

/** Whether it speaks of what is named nowhere before: “did it end, and who prolonged it” has both its own. */
function speaksOfOther(rest: string, namesSomething: (text: string) => boolean): boolean {
  const at = SPEAKS_OF_IT.exec(rest)?.index;
  const before = rest.slice(0, at);
  return at !== undefined && !(/[,;]| and /u.test(before) && namesSomething(before));
}

/** What it is for may name what it is about: “For my lecture on Yalta, the day on which the conference opened?” */
function withoutOccasion(line: string, namesSomething: (text: string) => boolean): string {
  const { occasion = "", matter, of, asked = "" } = OCCASION.exec(line)?.groups ?? {};
  if (occasion === "") return line;
  const isAskedOfIt = of !== undefined && OF_IT.test(asked);
  if (isAskedOfIt) return asked.replace(OF_IT, `$<verb> ${of}`);
  return namesSomething(asked) || matter === undefined ? asked : line;
}

function withoutCheck(line: string): string {
  const rest = line.replace(TO_CHECK, "");
  return rest === line ? line : withoutTag(rest);
}
