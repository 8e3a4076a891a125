// Words that leave no doubt what is asked, whatever is named; the first that fits decides.

import { ORIGINALLY } from "../to-question/changes/before-step.ts";
import type { Ask } from "./ask.ts";
import { WORDS_FOR_WHAT } from "./words-for-what.ts";

export const CERTAIN_WORDS: readonly (readonly [RegExp, Ask])[] = [
  ...WORDS_FOR_WHAT,
  [/^(?:hi|hello|hey|yo|gm|good (?:morning|afternoon|evening|day)|morning|evening|greetings)[\s!.,]*$/iu, "hello"],
  [/^(?:many )?(?:thanks|thank you|cheers|much obliged|ta)(?![\p{L}])(?!.*\?)/iu, "thanks"],
  [
    // What others end is nothing that somebody follows.
    /(?:\b(?:unfollow|unsubscribe(?: me)?(?: from)?|mute|silence)|(?:^|[,;.!]\s*|\b(?:please|to|and|just|now|you)\s+)(?:cancel|end)) (?:everything|all(?: of (?:it|them))?)$|^(?:please |kindly |can you |could you )*(?:cancel|end|delete|remove|drop|clear|kill|stop|undo) (?:all (?:of )?)?my (?:subscriptions|follows|alerts|notifications|updates)(?: please)?$/iu,
    "stop",
  ],
  // “Do not forget to remind me” wants one.
  [/^(?!.*\bforget\b).*\b(?:do ?n[o']?t|do not|stop|no longer|never|quit)\b.*\bremind(?:ing|ers?)?\b/iu, "following"],
  [
    /\b(?:send|give|get|post|mail|message|text)\b.*\b(?:news|updates?|changes|summit\w*|everything|events)\b.*\b(?:every|each|daily|weekly|monthly)\b|\b(?:set up|setup|start|create|add|make|have|configure|get|switch on|turn on) (?:a |an |the |your |my |daily |weekly )*digests?\b/iu,
    "digest",
  ],
  [
    /\b(?:find|finds|found) out (?:about|that|of)\b|\bhow did (?:the world|the public|people|anybody|anyone|we|they|reporters|the press)\b.*\b(?:learn|hear|know)\b|\bc[ao]me to light\b|^how did\b.*\b(?:become|get|leak)\b.*\b(?:known|public|out)\b/iu,
    "announced",
  ],
  [
    /^how (?:long|far|many (?:days|weeks|months))(?: (?:ahead|before(?:hand)?|earlier|prior|in advance))? (?:was|were|did)\b.*\b(?:called|convened|announced|announce|named|made public|known)\b/iu,
    "announced",
  ],
  [
    /^(?:so |and )?who (?:first )?(?:told|informed) (?:us|every\w+|the (?:world|press|public|media|papers)|people|folks|reporters)(?: first)? (?:(?:of|about|that)\b|(?=.*\b(?:would|wouldn't|was|wasn't|will|is|isn't|had)\b))/iu,
    "announced",
  ],
  [/^(?:the )?(?:(?:key ?note )?speakers|attendees|guests|guest list|participants|delegates|line-?up)\b/iu, "attends"],
  [/^(?:so |and )?what (?:has |had )?(?:came|come) of\b/iu, "outcome"],
  [/^(?:so |and )?(?:did|has|have|had)\b.*\b(?:sen[dt]|write|wrote|written)\b.*\bletters?\b/iu, "event"],
  [/^(?:so )?by how (?:much|long|many (?:days|weeks|months|years))\b/iu, "why"],
  // Who is invited, and says yes or no to a meeting.
  [/^(?:who|which|what)\b.*\bsa(?:y|ys|id) (?:no|yes) to (?:the |an? )?(?!.*\b(?:quot\w+|words?)\b)/iu, "attends"],
  [/^(?:since when|how long (?:have|has)\b.*\bknown)\b/iu, "announced"],
  // “Upon what authorities do you rely for it?”, “where'd you get that about the summit?”, “says who?” of the bot.
  [
    /^(?:so |and |but )?(?:(?:(?:up)?on )?(?:what|which|whose)\b.*\b(?:do|did|are|have|can) (?:you|u|we)\b.*\b(?:rely(?:ing)?|relied|base|basing|based|draw(?:ing)?|cite|citing)\b|(?:where|how)(?: do| did| have|['’]?d) (?:you|u) (?:get|got|find|found|take|took|pull|pulled|hear|heard|read|know|learn)\b|who (?:told|informed) you\b)/iu,
    "sources",
  ],
  [/^(?:so |and |but )?(?:up)?on (?:what|which) (?:grounds?|basis|account|pretext)\b/iu, "why"],
  [
    /^(?:please |can you |could you )*(?:keep (?:an eye|tabs) on|keep track of|(?:message|text|inform|update) (?:me|us) (?:about|on|with))\b/iu,
    "follow",
  ],
  [
    /^(?:so )?what (?:all )?(?:am i|are we|have i|did i)(?: been)? (?:signed?|subscribed?) (?:up )?(?:to|for)\b/iu,
    "following",
  ],
  [
    // “Lavrov mute and deaf” mutes nothing.
    /\b(?:unfollow|unsubscribe)\b|(?:^|[,;.!]\s*|\b(?:please|pls|plz|kindly|to|and|just|now|you|i)\s+)mute (?!and\b|[,.])|^(?:please |kindly |can you |could you )*(?:cease|discontinue|halt|suspend|end) (?:all |the |any )?(?:reports?|reporting|messages?|updates?|alerts?|bulletins?|traffic|news) (?:on|about|of|regarding)\b|^(?:i |we )?(?:do ?n[o']?t|do not|no longer) (?:want|need|like|care for) (?!(?:any |your |more |all )*(?:updates?|alerts?|news|notifications?)$).*\b(?:updates?|alerts?|news|notifications?|reminders?)\b/iu,
    "unfollow",
  ],
  [
    /\b(?:do ?n[o']?t|do not|no longer|stop|quit)\b.*\b(?:tell|telling|notify\w*|messag\w+|inform\w*|updat\w+|ping\w*|alert\w*|send\w*) me\b.*\b(?:about|of|on|with)\b/iu,
    "unfollow",
  ],
  [
    /\b(?:do ?n[o']?t|do not|no longer|no more|stop)\b.*\b(?:(?:want|need|like) (?:any |your )?(?:more )?messages|messag\w+ me)\b/iu,
    "stop",
  ],
  [
    /^(?:please |can you |could you )?(?:wake|warn|ping|nudge|tip|buzz|poke) (?:me|us)\b.*\b(?:when(?:ever)?|if|once|as soon as)\b/iu,
    "follow",
  ],
  [
    /^(?:please |can you |could you |will you )*(?:send|drop|give) (?:me|us) (?:word|a (?:note|line|message|shout)|news)\b.*\b(?:when(?:ever)?|if|once|as soon as)\b/iu,
    "follow",
  ],
  // “When did they resume” asks for the step that tells it.
  [
    /^(?:so |and |but )?when (?:do|does|will|are|is|shall|can)\b.*\b(?:resum(?:e|es|ed|ing)|restart(?:s|ed|ing)?|reconven(?:e|es|ed|ing)|(?:start|begin|meet) again|go on|continued?)$/iu,
    "next",
  ],
  [/\bon the (?:calendar|cards|books|agenda)\b(?!.*\b(?:file|ics|import|export)\b)/iu, "next"],
  // “Let me know before the next summit”, “a heads-up ahead of the G20”.
  [
    /^(?:please |kindly |can you |could you |would you |will you |i(?:'d| would) like |(?:can|could) i (?:get|have) )*(?:let (?:me|us) know|(?:ping|warn|nudge|alert|notify) (?:me|us)|(?:give (?:me|us) )?(?:an? )?heads?[- ]?up)(?: shortly| right| just)? (?:before|ahead of|prior to)\b/iu,
    "remind",
  ],
  [
    /^(?:please |kindly |can you |could you |will you )*(?:remind me|remember me (?:of|about|on|one|a|\d)|do ?n[o']?t let me forget|set (?:me )?(?:a |an )?(?:reminder|alarm)|(?:a )?reminder\b)/iu,
    "remind",
  ],
  [
    /^(?:please |kindly |can you |could you |i want to |i'd like to )*(?:follow|subscribe(?: me)? to|keep (?:me|us) (?:posted|informed|updated|apprised|abreast|in the loop|up to date)|(?:notify|alert) (?:me|us)|(?:tell me|let me know|message me|inform me|tell us|let us know) (?:whenever|(?:when|if) (?:some|any)thing|as soon as|once|when there))\b/iu,
    "follow",
  ],
  [
    // “Why did Xi stop being told of it?” ends nothing.
    /^(?!(?:so |and |but )?(?:who|what|when|where|why|how|which|did|does|is|are|was|were|has|have|had|will)\b).*\b(?:do ?n[o']?t|do not|no longer|no more|stop|quit|never)\b.*\b(?:be|being|get|getting) (?:notified|alerted|told|informed|messaged|pinged|updated|contacted|reminded)\b/iu,
    "unfollow",
  ],
  [/\b(?:to be |get |be )notified\b/iu, "follow"],
  [
    /^(?:please |kindly |can i |could i |may i |i(?:'d| would) (?:like|love|want) to |i (?:want|wish|need) to )+(?:get|receive|have) (?:all |any |the |some )?(?:updates?|news|alerts?|notifications?|messages) (?:on|about|of|from|regarding)\b|^i(?:'d| would) (?:like|love|want) (?:some |the |regular )?(?:updates?|alerts?|notifications?) (?:on|about|of|from|regarding)\b/iu,
    "follow",
  ],
  // “I would like to be told whenever …”; “told when they met” is a question.
  [
    /^(?:please |kindly |can i |could i |may i |i(?:'d| would) (?:like|love|want|prefer) to |i (?:want|wish|need|hope) to )+(?:be|get|hear)\b.*\b(?:whenever|as soon as|(?:every|each) time|(?:when|if|once) (?:there|anything|something))\b/iu,
    "follow",
  ],
  // Without such a word somebody may want a seat there.
  [
    /^(?:please |can you |could you )*(?:(?:put|sign|count) me (?:down|up|in)|add me)\b.*\b(?:news|updates?|alerts?|notifications?|anything|everything|whatever)\b/iu,
    "follow",
  ],
  // What moved in a matter is news of it; an event that was moved is named by its kind.
  [
    /^what(?:'s| has| have)? (?:else |all )?(?:moved|shifted|budged|progressed|evolved|changed) (?:in|on|with|around|between)\b/iu,
    "changes",
  ],
  // “The whole story of Guyana and Venezuela, oldest first”.
  [
    /\b(?:whole|full|entire|complete) (?:story|saga)\b.*\b(?:in order|(?:oldest|earliest) first|chronolog\w+|from the (?:start|beginning))\b/iu,
    "timeline",
  ],
  // “What was it that the consul wrote?”
  [/^what (?:was|is) it\b.*\b(?:said|says|wrote|posted|tweeted|claimed|remarked)$/iu, "quotes"],
  [
    /\b(?:position|stance|opinions?|views?|attitude|thoughts?|stand)\b (?:on|about|towards?|regarding|concerning)\b/iu,
    "quotes",
  ],
  [/\b(?:latest|newest|recent|random|any|some|good|nice|oldest|earliest) quote\b/iu, "quotes"],
  [/^(?:so |and )?who (?:told|answered|asked|warned|rebuked|contradicted)\b/iu, "quotes"],
  [/^(?:the|that) (?:one|line|bit|quip|joke|remark) (?:about|where)\b/iu, "quotes"],
  [/^(?:so |and )?what (?:was|has been|had been) said\b/iu, "quotes"],
  [/\b(?:quotes|quotations?|citations?|quoted|quotable|verbatim)\b/iu, "quotes"],
  [ORIGINALLY, "when"],
  [/^(?:so |and |but )?(?:is|are)\b.* still (?:a thing|alive|standing|in force|in effect|valid)$/iu, "status"],
  // “The source of the daddy quote”: a quote is shown with its sources.
  [/\b(?:sources?|references?)\b.*\b(?:of|for|behind)\b.*\b(?:quote|line|quotation|remark|saying)$/iu, "quotes"],
  [
    /^who\b.*\b(?:(?:first )?(?:reported|broke|disclosed|leaked)|(?:reported|broke|disclosed|leaked)\b.*\bfirst)\b/iu,
    "announced",
  ],
  [
    /(?<!\bmy )\b(?:your |the )?sources?\b(?! of the (?:line|quote))|\b(?:references?|refs?)\b(?: for|\?|$)/iu,
    "sources",
  ],
  [
    /\b(?:everything|all(?: that)?|anything|whatever) (?:that )?(?:you|your archive) (?:have|has|hold|holds|keep|keeps|know|knows|got)\b/iu,
    "list",
  ],
  [/\b(?:timeline|chronology)\b/iu, "timeline"],
  [
    /\b(?:ics|ical|calendar file)\b|^(?:please )?(?:draw|make|give|send|show|get|create|build)(?: me| us)? (?:a |the )?calendar (?:for|of)\b/iu,
    "calendar",
  ],
  [
    /^(?:so )?how (?:long|many (?:more )?(?:days|weeks|months|sleeps)) (?:more )?(?:until|till|to go|to|left)\b|\bcountdown\b/iu,
    "next",
  ],
  [/^who (?:speaks|spoke|is speaking) for (?!each\b|both\b|either\b|the (?:two|other)\b)/iu, "office"],
  [
    /^(?:who|which (?:leaders|presidents|ministers|countries|heads))\b.*\bconfirmed (?:for|to (?:attend|come)|(?:their )?(?:attendance|participation))\b/iu,
    "attends",
  ],
  [
    /^(?:please |can you |could you )*(?:put|sign|add|enrol\w*) me (?:on|up|down|to)\b.*\b(?:updates?|alerts?|news|notifications?|list)\b/iu,
    "follow",
  ],
  [
    /\b(?:round-?up|digest|summary|bulletin|recap)\b.*\b(?:daily|weekly|(?:every|each) (?:day|morning|evening|night|week))\b/iu,
    "digest",
  ],
  [
    /\b(?:daily|weekly|(?:every|each) (?:day|morning|evening|night|week))\b.*\b(?:round-?up|digest|summary|bulletin|recap)\b/iu,
    "digest",
  ],
  [
    /\b(?:report|flag|point out|found|find|spotted|noticed)\b.*\b(?:inaccurac(?:y|ies)|errors?|mistakes?|typos?)\b|\b(?:inaccurac(?:y|ies)|errors?|mistakes?|typos?)\b.*\b(?:report|flag|point) (?:it|that|this|them)\b/iu,
    "mistake",
  ],
  [/^(?:everyone|everybody|whoever|all (?:those|people|leaders)) (?:who|that)\b/iu, "list"],
  [/\bwhich (?:were|are) (?:they|those|these)$/iu, "list"],
  [/^(?:(?:list|show|all|the) )*(?:\p{L}+ )?(?:visits|trips|tours) by (?!(?:car|train|plane|air)\b)/iu, "list"],
  [/^(?:and |so )?what (?:occasioned|caused|prompted|triggered|necessitated|precipitated|brought about)\b/iu, "why"],
  [/^(?:and |so )?what made \p{L}+(?: \p{L}+){0,3} (?:drop|pull|back|withdraw)\b/iu, "why"],
  [/^(?:please |kindly |can you |could you )*introduce (?!me\b|us\b)/iu, "who"],
  [/^who(?:['’]?s| is| was| were| are| will be)? (?:the )?(?:key ?note|guest|main|opening) speakers?\b/iu, "attends"],
  [
    /^who\b.*\b(?:gives?|gave|makes?|made|delivers?|delivered|holds?|held)\b.*\b(?:keynote|opening (?:speech|address|remarks))\b/iu,
    "attends",
  ],
  [
    /^(?:(?:please|kindly|give|tell|send|show|me|us|the|what|is|what's) )*(?:freshest|newest|latest) (?:news |word )?(?:about|on|regarding|concerning)\b/iu,
    "changes",
  ],
  [/^what (?:has |have |newly )?(?:became|become|came to be|got) (?:known|public)\b/iu, "changes"],
];
