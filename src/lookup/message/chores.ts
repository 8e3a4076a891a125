// What somebody wants of the bot itself: another language, their time zone, an end to all that is kept of them. A language or a city in it is no question.

import { notice } from "../../core/notice.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { asks, type Intent, type IntentContext, says } from "./intent.ts";
import { withoutEnd } from "./plain-words.ts";
import { aboutBot } from "./to-question/chores/bot-status.ts";
import { saysNoPhoto } from "./to-question/chores/photos.ts";

/** Languages in English, and as those who speak them call them. */
const LANGUAGE =
  "(?:(?:simple |plain |british |american |simplified |traditional |brazilian )?(?:english|german|spanish|french|italian|portuguese|russian|ukrainian|chinese|mandarin|cantonese|japanese|korean|arabic|turkish|hindi|urdu|bengali|dutch|polish|swedish|danish|norwegian|finnish|greek|hebrew|persian|farsi|indonesian|malay|vietnamese|thai|swahili|romanian|hungarian|czech|serbian|croatian|bulgarian|deutsch|englisch|espa[nñ]ol|castellano|ingl[eé]s|fran[cç]ais|anglais|italiano|inglese|portugu[eê]s|t[uü]rk[cç]e|русск\\p{L}+|по-русски|українськ\\p{L}+))(?: language)?";

const POLITE_FIRST = whereItMayFit(
  /^(?:(?:please|pls|plz|hey|hi|hello|ok(?:ay)?|kindly|now|so|and|but|bitte|can you|could you|would you|will you|can we|let's|i(?:'d| would) like you to|i want you to|you (?:should|must|can)|from now on),? )+/iu,
);

const POLITE_LAST =
  /(?:,? (?:please|pls|plz|thanks|thank you|thx|from now on|now|instead|only|always|bitte|por favor|s'il (?:te|vous) pla[iî]t|per favore|пожалуйста|будь ласка|l[uü]tfen))+$/iu;

const LANGUAGE_CHORES: readonly RegExp[] = [
  `^(?:speak|talk|answer|reply|respond|write|text|chat|message|tell|communicate)(?: (?:to |with )?(?:me|us|back|everything|it))*(?: in)? ${LANGUAGE}(?: (?:to|with|for) (?:me|us))?$`,
  `^(?:in|auf|en|em|на|по) ${LANGUAGE}$|^по-русски$`,
  `^(?:set|change|switch|turn|put|use)(?: (?:the|my|your|this|bot|bot's|to|into|in|over))*(?: languages?)?(?: (?:to|into|in|as))? ${LANGUAGE}$`,
  `^(?:set|change|switch)(?: (?:the|my|your|this|bot|bot's))* language(?: .*)?$`,
  `^(?:parle[zr]?|r[eé]ponds|r[eé]pondez|sprich|sprechen sie|antworte|antworten sie|schreib|habla|hable|responde|responda|parla|rispondi|fala|fale|говори|говорите|ответь|отвечай|пиши)(?: (?:moi|mir|me))?(?: (?:en|auf|in|em|на|по))? ${LANGUAGE}$`,
  `^i (?:want|need|would like|prefer|want to have)(?: (?:the|your|my|all))*(?: (?:answers?|repl(?:y|ies)|it|everything|this))?(?: to be)?(?: in)? ${LANGUAGE}$`,
  `^i (?:want|need|prefer|wish|would like) to (?:speak|talk|chat|write|message|text)(?: (?:to|with) (?:you|the bot))?(?: in)? ${LANGUAGE}$`,
  `^(?:i (?:only )?(?:speak|read|understand)|my (?:first |native )?language is)(?: only)? ${LANGUAGE}$`,
].map((pattern) => whereItMayFit(new RegExp(pattern, "iu")));

const ZONE = "(?:time[ -]?zones?|tz)";
const OF_A_ZONE =
  "(?:utc|gmt|cet|cest|eet|bst|msk|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|kst|aest)(?: ?[+-−]\\d{1,2}(?::\\d\\d)?)?";

const ZONE_CHORES: readonly RegExp[] = [
  String.raw`^(?:set|change|switch|update|use|put|make|adjust|save|remember)\b.*\b(?:${ZONE}|(?:my|the|your) clock)\b`,
  String.raw`^(?:use|switch to|show (?:me )?(?:the |all )?times? in|(?:the |all )?times? in) (?:${OF_A_ZONE}|\p{L}[\p{L} ]* time)$`,
  `^(?:my|our) (?:${ZONE}|local time) (?:is|should be|=)`,
  String.raw`^(?:what|which) ${ZONE} (?:am i|are you|do you|is this|is it|is that|(?:are|is) (?:the|your|these|those|all)? ?(?:times?|dates?|hours?))\b`,
  String.raw`^what(?:'s| is) (?:my|your) ${ZONE}\b`,
  `^do you (?:know|have|see|use|remember) (?:my|a) ${ZONE}$`,
  `^i(?:'m| am) (?:in|on) ${OF_A_ZONE}$`,
  String.raw`^i(?:'m| am| live) (?:in|on) .*\b${ZONE}$`,
].map((pattern) => whereItMayFit(new RegExp(pattern, "iu")));

const KEPT_OF_THEM =
  "(?:data|accounts?|info|infos|information|messages|history|details|profile|id|records?|follows and reminders)";

const FORGETS = whereItMayFit(
  new RegExp(
    String.raw`^(?:i want (?:you )?to )?(?:delete|erase|wipe|remove|forget|clear|purge|destroy)\b(?: (?:all|any|everything|of|the|out))*(?: my(?: own| personal)? ${KEPT_OF_THEM}(?: (?:and|or) (?:my )?${KEPT_OF_THEM})?| ${KEPT_OF_THEM})?(?: (?:that |which )?(?:you (?:have|know|store|keep|hold|saved|stored|collected|got)|stored|kept))?(?: (?:about|on|of|from) me)?$`,
    "iu",
  ),
);

/** Something of theirs is named, and not only what is to be done with it. */
const THEIRS = /\b(?:my|me)\b/iu;
const ME = whereItMayFit(/^(?:delete|erase|wipe|forget) me$/iu);

const WHAT_IS_KEPT = whereItMayFit(
  /^(?:what|which)(?: (?:data|info|information|details))?(?: (?:do|have|did) you|'ve you) (?:store|stored|keep|kept|save|saved|know|have|hold|collect|collected)(?: (?:about|on|of) me)$|^(?:what|which) (?:data|info|information) (?:of mine )?(?:do|have) you (?:store|stored|keep|kept|save|saved|have|hold|collect|collected)(?: (?:about|on|of) (?:me|users))?$/iu,
);

/** “Privacy policy”, and the same in a question. */
const PRIVACY = whereItMayFit(
  /^(?:(?:what(?:'s| is)|where(?:'s| is)|show(?: me)?|tell me about|do you have|is there|have you got) )?(?:the |your |a |an |my )*(?:privacy(?: (?:policy|notice|statement|settings|terms))?|data (?:protection|policy|privacy)|gdpr|datenschutz|dsgvo)$/iu,
);
const DATA_IS_SAFE = whereItMayFit(
  /^(?:is|are) my (?:data|messages?|information|privacy) (?:safe|private|secure|protected|stored|kept)(?: (?:with|by) you)?$/iu,
);

/** “What are your sources”, “who wrote this”, “license”: what the page about the bot tells. */
const ABOUT_ITSELF: readonly RegExp[] = [
  `^(?:what|which|where)(?:'s| is| are|'re)? (?:all )?(?:your|the bot's|this bot's) (?:news |main |original |data )?(?:sources?|references)(?: of (?:information|data|news|your data))?$`,
  `^(?:what|which) (?:kinds? of |sort of )?(?:news |data )?sources? (?:do|did|are) you (?:use|have|using|cite|rely on|read|trust|draw on|go by)$`,
  `^(?:do you (?:have|cite|give|use|name) (?:any )?|list (?:all )?(?:of )?|show(?: me)? (?:all )?)(?:your )?sources$`,
  `^where do your (?:facts|data|answers|quotes|news|infos?|information) come from$`,
  `^who(?:['’]s)? (?:wrote|writes|made|makes|built|builds|created|coded|programmed|runs?|owns?|operates?|maintains?|edits?|curates?|collects?|compiles?|updates?|checks?|funds?|pays(?: for)?|(?:is )?behind|(?:is )?responsible for|(?:is )?in charge of) (?:all )?(?:this|you|it|the (?:bot|archive|database|data)|this (?:bot|thing|app|archive|database|data|program)|your (?:archive|database|data|code|answers|entries))(?: (?:all|and why))?$`,
  `^who (?:decides|picks|chooses|selects|determines) (?:what(?:['’]s| is| goes| gets| stands)?(?: in)?(?: (?:here|this|there|the archive|your (?:archive|data|database)|included|listed))?|(?:which|the|your) (?:events?|quotes?|records?|entries|sources|summits)(?: (?:are|is|get|go|you have|to (?:include|add)))?(?: (?:in|included|listed|here))*)$`,
  `^(?:your |the |what(?:'s| is) (?:your|the) )?(?:licen[sc]e|source code|github|repo(?:sitory)?|version(?: number)?|terms(?: of (?:service|use))?|tos|imprint|impressum)$`,
].map((pattern) => whereItMayFit(new RegExp(pattern, "iu")));

const HOW_IT_WORKS = whereItMayFit(
  /^(?:settings|options|preferences|menu|setup|set up|configuration|support|how to use you|user guide|manual|faq)$/iu,
);
const OF_A_MISTAKE = whereItMayFit(
  /^(?:feedback|(?:send|give|leave) (?:you )?feedback|i have (?:some )?feedback|complaints?|suggestions?)$/iu,
);

/** undefined for what is asked of the archive. Nothing is thrown away but by a button. */
export function choreAsked(line: string, then: IntentContext): Intent | undefined {
  const { words } = then;
  const plain = withoutEnd(line).replace(POLITE_FIRST, "").replace(POLITE_LAST, "");
  const { conversation, buttons } = words;
  const help = { label: buttons.howToAsk(), question: { about: "help", page: 0 } } as const;
  if (LANGUAGE_CHORES.some((pattern) => pattern.test(plain)))
    return says({ ...notice("info", conversation.onlyEnglish()), asks: [help] });
  if (ZONE_CHORES.some((pattern) => pattern.test(plain))) return says(notice("info", conversation.noZoneKept()));
  if (ABOUT_ITSELF.some((pattern) => pattern.test(plain))) return asks({ about: "attache" });
  if (HOW_IT_WORKS.test(plain)) return asks({ about: "help", page: 0 });
  if (OF_A_MISTAKE.test(plain)) return aboutBot("mistake", then);
  if (WHAT_IS_KEPT.test(plain) || PRIVACY.test(plain) || DATA_IS_SAFE.test(plain))
    return says(notice("info", conversation.whatIsKept()));
  const noPhoto = saysNoPhoto(plain, then);
  if (noPhoto !== undefined) return noPhoto;
  return ME.test(plain) || (FORGETS.test(plain) && THEIRS.test(plain))
    ? { ok: true, action: { do: "forget" } }
    : undefined;
}
