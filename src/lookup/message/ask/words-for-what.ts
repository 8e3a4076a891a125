// Words that leave no doubt which of what a record has is wanted: its days, its wordings, what is followed of it.

import type { Ask } from "./ask.ts";

export const WORDS_FOR_WHAT: readonly (readonly [RegExp, Ask])[] = [
  // Its day stands on the card of a meeting whatever is asked of it, its place does not.
  [/^(?:so |and |but )?(?:where and when|when and where) (?:is|was|are|were|will)\b/iu, "where"],
  [
    /^what did (?!.*\b(?:say|tell|do|when|after|was|were)\b)(?:\S+ ){1,4}(?:cancel|call off|put off|postpone|scrap)$/iu,
    "list",
  ],
  // “Where do the talks stand?”
  [
    /^(?:so |and |but )?where (?:do|does|did) .*\bstands?(?: (?:now|today|at the moment|currently|these days|right now))?$|^(?:so |and |but )?where (?:do|does|did) (?:things|it|we|they|matters) stand (?:with|on|regarding|in)\b/iu,
    "status",
  ],
  // “What is on my watchlist?”, “what are you tracking for us?”
  [
    /^(?:so |and )?(?:what|which|show|list|see|tell)\b.*\b(?:on|in) (?:my|our) (?:watch ?list|list|feed|follows|subscriptions)$|^(?:so |and )?what (?:are|do) you (?:even |currently )?(?:track|watch|follow|monitor)(?:ing)? for (?:me|us|this|our)\b/iu,
    "following",
  ],
  // “Put COP32 on my list”, “don’t let me miss it”, “subscribe to the weekly digest”.
  [
    /^(?:please |pls |can you |could you )*(?:put|add|stick) .* (?:on|to|in|onto) (?:my|our) (?:watch ?list|list|feed|follows)$/iu,
    "follow",
  ],
  [/^(?:please |pls )*(?:do ?n[o']?t|do not) let (?:me|us) miss\b/iu, "remind"],
  [
    /^(?:please |pls |can you |could you |can i |could i |i want to |i'd like to )*(?:subscribe|sign (?:me |us )?up|register)\b.*\b(?:digest|round-?up|bulletin)\b/iu,
    "digest",
  ],
  // “Give me a shout before the summit”, “drop me a line once it moves”.
  [
    /^(?:please |pls |can you |could you |will you |would you )*(?:give|send|drop|shoot) (?:me|us) (?:an? )?(?:quick |little |short )?(?:shout|buzz|ring|nudge|ping|poke|alert|warning|bell|holler|reminder|notification|message|dm|line|note|heads[- ]?up)\b.*\b(?:before|ahead of|prior to|b4)\b/iu,
    "remind",
  ],
  [
    /^(?:please |pls |can you |could you |will you |would you )*(?:give|send|drop|shoot) (?:me|us) (?:an? )?(?:quick |little |short )?(?:shout|buzz|ring|nudge|ping|poke|alert|warning|bell|holler|notification)\b.*\b(?:when(?:ever)?|once|if|as soon as)\b/iu,
    "follow",
  ],
  // “Which meetings changed venue?”: where each was to be is told of one, and no list has it.
  [
    /^(?:which|what|list|show|name|all|every)\b.*\b(?:chang|switch|swapp?|mov)(?:e|ed|ing) (?:their |its |the )?(?:venues?|places?|locations?|cit(?:y|ies)|hosts?|countr(?:y|ies))\b/iu,
    "chatter",
  ],
  // “Let me know when the date changes.”
  [
    /^(?:please |pls |can you |could you )*(?:let (?:me|us) know|(?:tell|message|ping|dm|text|warn) (?:me|us)) (?:when(?:ever)?|if|once) .*\b(?:(?:date|venue|plan|schedule|status|place|time)s? (?:changes?|moves?|shifts?|slips?)|(?:is|are|gets?) (?:moved|rescheduled|confirmed|announced|set|fixed))$/iu,
    "follow",
  ],
  // “The last thing he said.”
  [
    /^(?:what (?:was|is|were) )?(?:the )?(?:last|latest|newest|first) (?:things?|words?|lines?|statements?|bit) .*\b(?:said|told|wrote|posted|tweeted)$/iu,
    "quotes",
  ],
  // “I must cite the two days of the summit”: when it was, and not who says so.
  [
    /^(?:i|we) (?:must|need to|have to|had to|want to|should|would like to|'d like to|am to|are to) (?:cite|quote|state|give|name|note|mention|write(?: down)?|put(?: down)?) (?:the |its |their )?(?:(?:exact|precise|right|correct|actual|two|three|four) )*(?:days?|dates?)\b/iu,
    "when",
  ],
  // “Which subjects does our committee follow”, of which the bot’s news are read.
  [
    /^(?:so |and )?(?:what|which(?: \p{L}+)?|what \p{L}+) (?:do|does|did) (?:i|we|(?:our|my|this|the) (?:committee|server|channel|group|club|class|course|team|guild|community|delegation|desk|school|chat|room|thread|society))(?: (?:here|currently|now|already))? (?:follow|track|watch|subscribe to)\b/iu,
    "following",
  ],
  // “Did he apologise to the delegates?”: by what he said there.
  [
    /^(?:so |and |but )?(?:did|has|have|had)\b.*\b(?:apologi[sz]ed?|jok(?:ed?|ing)|boast(?:ed)?|quip(?:ped)?)\b/iu,
    "quotes",
  ],
  // “Which wordings of it do you hold?”
  [
    /\b(?:which|what|the) (?:wordings|versions|variants|phrasings) (?:of .* )?(?:do|have|are|did) (?:you|there)\b/iu,
    "quotes",
  ],
  // “Is there a summit in December?”
  [
    /^(?:so |and )?(?:is|are) there (?:an?|any|some|another) (?:(?:big|major|other|more) )?(?:summits?|meetings?|conferences?)(?: (?:on|planned|scheduled|coming(?: up)?|happening|due))?$/iu,
    "next",
  ],
  // Reminders are taken back one by one, from the list of them.
  [
    /\b(?:cancel|delete|remove|drop|undo|end|kill|wipe|clear|erase|scrap|bin|purge|lose|forget(?: about)?(?: all)?(?: of)? my|get rid of|(?:switch|turn|shut) off)\b.*\breminders?\b|\breminders? off\b/iu,
    "following",
  ],
];
