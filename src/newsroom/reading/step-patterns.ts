// The verbs of headlines that tell a step of an event, in the order in which they are read: who is denied is not planned. Pure.

/**
 * What is told of an event. `moved`: to a time that is named · `denied`: that it will be, or that somebody comes · `open`: that it is called off or put
 * off is only asked for, thought of or feared · `sure`: that it will be, in so
 * many words · `planned`: as expected · `said`: something was said or agreed there · `present`: “Xi meets Putin”, which is today, or the time that stands with it.
 */
export type StepKind =
  | "moved"
  | "cancelled"
  | "postponed"
  | "denied"
  | "open"
  | "agreed"
  | "floated"
  | "planned"
  | "sure"
  | "said"
  | "under-way"
  | "present"
  | "held";

/** Places of the first and the last word of a verb in its clause. */
export type FoundVerb = { readonly kind: StepKind; readonly from: number; readonly to: number };

const AUX = "(?:is|are|was|were|be|been|being|has|have|had|gets?|got)";

/** The verbs behind “to” and “will” by which something is announced. */
export const AHEAD_VERBS =
  "meet|host|visit|hold|attend|travel|be (?:held|host|guest|(?:\\S+ ){1,3}guest|hosting|the host|hosted|convened|staged|in|on|at|opened|attended|chaired|resumed|signed|early|late|virtual)|take place|begin|start|open|convene|gather|kick off|resume|receive|welcome|join|chair|address|speak|talk|go|head|fly|lead|participate|take part|discuss|mediate|continue|sign|call|arrive|return|come|sit down|restart|reopen|close|expire|conclude|sit|represent|tour|phone|run|organi[sz]e|make|pay|send|see|huddle|ink|vote|stage|confer|consult|dial in|feature|jet|set off|debate|hold|dine|brief|seal|take (?:\\S+ ){1,4}?along";

/** By folded words joined by single spaces. */
export const STEP_PATTERNS: readonly (readonly [StepKind, RegExp])[] = [
  [
    "moved",
    /\b(?:postpon\w*|delay(?:s|ed|ing)?|reschedul\w*|mov(?:e|es|ed|ing)|push(?:es|ed)? (?:\S+ ){0,4}?back|pushed|put(?:s)? (?:\S+ ){0,3}?(?:off|back)|shift(?:s|ed)?|shunt(?:s|ed)?|slip(?:s|ped)?|slid(?:es?)?|drift(?:s|ed)|kick(?:s|ed)|defer(?:s|red)?|bump(?:s|ed)|roll(?:s|ed) over|advance(?:s|d)|brought forward|bring(?:s)? forward|set back)\b(?: \S+){0,8}? (?:to|into|until|till|for|from|by|beyond|past)\b|(?:shelve[sd]?|put(?:s)? (?:\S+ ){0,4}on (?:hold|ice)|call(?:s|ed) (?:\S+ ){0,4}off|cancel(?:s|led|ed)|scrap(?:s|ped)|off) (?:until|till)\b|(?:shelve[sd]?|put(?:s)? (?:\S+ ){0,4}on (?:hold|ice)) to\b/,
  ],
  [
    "cancelled",
    /\b(?:call(?:s|ed|ing)? (?:\S+ ){0,4}?off|cancel\w*|scrap(?:s|ped|ping)?|pulls? the plug|axe[sd]?|abandon(?:s|ed)?|nixe[sd]|ditch(?:es|ed)?|(?:will not|wont|not|isnt|arent|cannot|cant|couldnt) (?:now )?(?:be )?(?:tak(?:e|ing) place|held|go(?:ing)? ahead|going forward|happen(?:ing)?|proceed(?:ing)?|materiali[sz]e)|terminate[sd]?|decides? against|struck from|removed from (?:\S+ ){0,2}(?:schedule|agenda)|rescinds?|calls? (?:it )?quits|no longer (?:take place|be held|happen|happening|go ahead|going ahead|proceed|visit|meet|planned|on|due|scheduled|in (?:the )?works)|(?:summit|meeting|talks|visit|trip|conference) (?:is|are) no more(?! than)|falls? (?:through|apart)|fell (?:through|apart)|not (?:to )?be held|(?:is|are|now) dead|dead in (?:the )?water|g(?:ives?|ave|iving) up (?:\S+ ){0,4}(?:summit|meeting|conference|talks|trip|visit|forum|dialogue)|calls? time on|off the (?:table|agenda|calendar|schedule|diary|cards)|stood down|(?:plans?|bid) (?:\S+ ){0,7}?(?:collaps(?:e|es|ed)|crumbl(?:e|es|ed)|unravel(?:s|led|ed)?)|derail(?:s|ed)|abort(?:s|ed)|scuppers?|scuppered|torpedo(?:es|ed)?|sink(?:s)? (?:\S+ ){0,4}(?:summit|talks|trip|visit|meeting|round)|sank (?:\S+ ){0,4}(?:summit|talks|trip|visit|meeting|round)|rescind(?:s|ed)|(?:un|dis)invite[sd]?|(?:withdraws?|withdrew|withdrawn|revoke[sd]?) (?:\S+ ){0,2}(?:invitation|invite)|(?:withdraws?|withdrew|quits?|steps? down|(?:pulls?|pulled|drops?|dropped) out|gives? up) as (?:the )?(?:co)?host|falls? victim|fell victim|not happening|(?:(?:pulls?|pulled|pulling|backs?|backed|walks?|walked|drops?|dropped|bows?|bowed) (?:out of|away from)|bails? (?:on|out of)|bailed (?:on|out of)|withdraws? from|withdrew from) (?:\S+ ){0,3}(?:round|session|conference|talks|summit|meeting|visit|trip|negotiations)|scrub(?:s|bed)|scratch(?:es|ed)|bin(?:s|ned)|kill(?:s|ed) (?:off )?(?:\S+ ){0,2}(?:summit|talks|meeting|plans?|trip)|dump(?:s|ed) (?:\S+ ){0,3}(?:plans?|summit|talks|trip|visit|meeting)|drop(?:s|ped)? (?!out\b)(?:\S+ ){0,5}(?:bid|plans?|summit|talks|trip|tour|visit|meeting|dialogue|forum|conference|ministerial)|(?:is|are|was|now) off(?! (?:to|limits|the))|(?<!\b(?:kick|kicks|kicked|sign|signs|signed|face|faces|square|squares|pay|pays|jet|jets|set|sets|show|send|sends|put|puts|putting|stand|tee) )off(?:$|(?= (?:\S+ ){1,3}(?:says?|said|confirms?|announces?|insists?)$| says? | (?:for (?:now|the (?:moment|time)|good)|again|indefinitely|altogether|after all)\b))|fails to (?:take place|materiali[sz]e)|(?:does|do|did) not (?:take place|materiali[sz]e|go ahead)|(?:come|came)s? to (?:nothing|naught|nought)|(?:summit|meeting|talks|visit|trip|conference|round|tour) (?:is |are |was |were )?dropped|stop(?:s|ped) (?:\S+ ){0,3}(?:trip|visit)|(?:up in|go(?:es)? up in) smoke|in tatters|non starter|no go(?! area| zone)|can(?:s|ned) (?:\S+ ){0,3}(?:summit|talks|trip|visit|meeting)|fizzle[sd]? out|pulls? plug|(?:pulls?|pulled|backs?|backed) out of (?:\S+ ){0,2}hosting)\b/,
  ],
  [
    "postponed",
    /\b(?:postpon\w*|reschedul\w*|put(?:s|ting)? off|put(?:s|ting)? (?:\S+ ){0,3}(?:off|back|on hold|on ice|on pause|on (?:the )?back burner)|push(?:es|ed)? (?:\S+ ){0,4}back|shunt(?:s|ed)|set back|on pause|back ?burner|shelve[sd]?|shelving|mothball(?:s|ed)|rain ?check|in abeyance|held up(?: by|$)|stall(?:s|ed)?|kick(?:s|ed) (?:\S+ ){0,4}down (?:the )?road|slip(?:s|ped)? (?:again|further)|adjourn(?:s|ed)?|delay(?:s|ed|ing)?|suspend(?:s|ed)?|suspension|defer(?:s|red|ral)?|on hold|pushed back|indefinitely|(?:at|on|for|to) (?:a )?later (?:date|time|stage)|on ice|pauses? (?:\S+ ){0,2}talks|paused|fr(?:eezes|oze|ozen)|halt(?:s|ed)? (?:to )?(?:\S+ ){0,3}(?:talks|negotiations|dialogue|plans?|planning|preparations?|summit|round|meeting|trip|visit|conference)|(?:put|puts|set|sets) to (?:one|1) side|(?:to|in|into) (?:the )?(?:long grass|deep freeze|cold storage)|on the shelf|(?:hit|hits|presses|pressed) (?:the )?pause|park(?:s|ed) (?:\S+ ){0,3}(?:plans?|summit|talks|trip|visit|meeting)|(?:summit|talks|trip|visit|meeting|plans?) (?:is |are )?parked|mov(?:e|es|ed|ing) (?:\S+ ){0,4}back (?:by )?(?:a|an|one|1|two|2|three|3|several|few) (?:\S+ )?(?:days?|weeks?|months?)|held over|(?:(?:have|has|had|forced) to|must|will|can) wait|needs? (?:a )?(?:pause|break)|takes? (?:a )?(?:pause|break|breather)|(?:pause|break) in (?:\S+ ){0,2}(?:talks|negotiations))\b/,
  ],
  [
    "denied",
    /\b(?:no (?:\S+ )?plans?|no (?:\S+ )?dates?|no (?:\S+ ){0,2}(?:officials?|leaders?|delegation) (?:will|to)|no (?:\S+ )?(?:decision|agreement|talks|meeting|summit|visit|invitation|word|confirmation|breakthrough in sight|need|point|reason|longer)|not (?:\S+ )?(?:planned|planning|scheduled|set|agreed|confirmed|decided|attend|going|ready|coming|invited|discussing|expected|considering|on (?:the )?(?:agenda|table|cards)|certain|sure|possible|meet|visit|travel|join|talk|negotiate|take part|participate|rush|yet)|wont|cant|cannot|can not|isnt|arent|doesnt|does not|do not|dont|didnt|will not|would not|wouldnt|not to|never|denie[sd]|deny|denying|denial|rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)?|refus(?:e|es|ed|al)|snub(?:s|bed)?|skip(?:s|ped|ping)?|boycott(?:s|ed)?|unlikely|shun(?:s|ned)?|spurn(?:s|ed)?|rebuff(?:s|ed)?|balk(?:s|ed)? at|pour(?:s|ed)? (?:\S+ )?water|sit(?:s|ting)? out|steers? clear|keeps? away|stay(?:s)? (?:at )?home|up in (?:the )?air|leaves? (?:it |the door )?open (?:whether|if)|undecided|non ?committal|not say (?:whether|if)|yet to say|in two minds|by a thread|far from certain|yet to (?:be )?(?:decided?|confirm(?:ed)?|scheduled?|agreed?|set|fixed|determined?|announced?)|silent on|deadlock(?:ed)?|left off|declin(?:e|es|ed)|dismiss(?:es|ed)?|turn(?:s|ed)? down|cast(?:s)? doubt|doubts?|doubtful|in doubt|uncertain\w*|unclear|unsure|too early|premature|not feasible|to miss|(?:play|talk)(?:s|ed)? down|(?:brush|shrug)(?:es|s|ed|ged)? (?:off|aside)|ignor(?:es|ed)|stay(?:s|ed)? away|pull(?:s|ed)? out|withdr(?:aw|aws|ew)|in limbo|stumbl\w+|refutes?|downplays?|speculation|says? no to|said no to|not in (?:the )?(?:plans?|works|offing|cards)|not on (?:\S+ ){1,4}(?:agenda|table|cards|schedule|programme|program|itinerary|calendar)|no (?:(?!(?:at|in|from|as|after|before|deal|breakthrough|agreement|progress|end|result|date|decision|word|plan|plans|longer|sign|signs|joint|need|rush|stranger)\b)\S+ ){0,4}(?:summit|encounter|get together|sit ?down|session|round|visit|trip|meeting)|hang(?:s)? in (?:the )?balance|at risk|in jeopardy|give(?:s)? up|gave up|must be (?:well )?prepared|no show|no shows|absent|absence|opt(?:s|ed)? out|(?:will|to|must|may|yet to) decide (?:\S+ ){0,4}?(?:trip|visit|attendance|participation|travel|whether|if)|not until|only if|depends on|conditional)\b/,
  ],
  [
    "agreed",
    /\b(?:agree[sd]?(?: in principle)? (?:to (?:\S+ )?(?:meet|hold|talk|talks|visit|host|resume|restart|return|new|another|further|more|direct|peace|a|come|join|attend|continue|negotiate|restore|normali[sz]e|reopen|establish)|on (?:\S+ ){0,3}(?:summit|talks|meeting|date|visit|venue|round)|summit|talks|date)|accept(?:s|ed)? (?:\S+ ){0,4}?(?:invitation|invite|offer|proposal)|invitation accepted|takes? up (?:\S+ ){0,3}(?:invitation|invite|offer)|gives? (?:the )?(?:nod|green light|go ahead) (?:to|for)|in principle|consents? to)\b/,
  ],
  [
    "floated",
    /\b(?:could|may (?:\S+ )?(?:be|meet|hold|host|visit|attend|take|resume|go|travel|come|have|also|not|invite|receive|convene|gather|sign|return|restart|join|speak|sit)|might|mulls?|mulling|weigh(?:s|ing)?|eye[sd]?|eyeing|hope[sd]? (?:to|for|that)|hopes|hoping|hopeful|wants?|wanted|propos(?:e|es|ed|al|als|ing)|invit(?:e|es|ed|es|ation|ing)|offer(?:s|ed|ing)?|(?<!\bget(?:s|ting)? )ready (?:to|for)|open to|willing|bids?|consider(?:s|ed|ing)?|under consideration|calls? for (?:\S+ ){0,3}(?:summit|talks|meeting|conference|dialogue|negotiations)|urg(?:es?|ed|ing) (?:\S+ ){0,4}?(?:summit|talks?|meet|meeting|dialogue|negotiations|visit)|suggest(?:s|ed|ing)?|seek(?:s|ing)?|push(?:es|ing)? for|possible|possibly|possibility|potential|would (?:\S+ )?(?:like|love|welcome|be (?:\S+ )?(?:happy|willing|glad|ready|open))|opens? (?:the )?door (?:to|for)|moot(?:s|ed)|hint(?:s|ed)? at|sounds? out|in talks to|talk of|steps? in with|in (?:the )?running|under discussion|float(?:s|ed|ing)?|explor(?:e|es|ing)|ask(?:s|ed)? (?:for|to)|candidate|candidacy|interested in|keen (?:to|on)|raise[sd]? (?:the )?(?:idea|prospect)|prospects?|idea of|pitch(?:es|ed)?|tout(?:s|ed)?|ponder(?:s|ing)?|contemplat\w+|if needed|in talks (?:to|on|about|over)|discuss(?:es|ed|ing)? (?:\S+ ){0,2}(?:possible|potential|holding|hosting|visit|summit|meeting)|vol?unteers? to|work towards?|preliminary talks)\b/,
  ],
  [
    "planned",
    /\b(?:expect(?:ed|s|ing)?|due|plan(?:s|ned|ning)?|schedul(?:ed?|es|ing)|slated|tentative(?:ly)?|likely|prepar(?:e|es|ed|ing|ation|ations)|aim(?:s|ing)?|intend(?:s|ed)?|to be announced|looks? set|brace[sd]?|on course|lined up|lines up|in (?:the )?works|on (?:the )?horizon|being worked on|counts? down|anticipated|gear(?:s|ing)? up|proceeding|on track|on schedule|pencill?ed|pencils? in|earmarked|working (?:on|to|towards?)|makes? plans|arrang(?:e|es|ed|ing|ements)|chosen (?:to|as)|picked (?:to|as)|(?:picks?|chooses?|selects?|taps?) (?:\S+ ){1,3}(?:to host|as (?:host|venue))|selected (?:to|as)|named (?:as )?host|still on|(?<!(?:to|will) )go(?:es)? ahead|going ahead|upcoming|awaits?|countdown|ahead)\b/,
  ],
  [
    "sure",
    new RegExp(
      `\\b(?:will (?:\\S+ ){0,2}?(?:${AHEAD_VERBS})|will be|shall|(?<!agreed |agree |how |ready |refuses |here |used |able |wants |hopes |asks |fails |way |plan |urges |vows )to (?:(?:co|also|jointly|personally|virtually|formally|officially) )?(?:${AHEAD_VERBS})|set to|set for|set on|sets? (?:\\S+ ){0,2}(?:date|for)|confirm(?:s|ed|ing|ation)?|announc(?:e|es|ed|ing|ement)(?! (?:\\S+ ){0,2}(?:declaration|communique))|calls? (?!off|for|on|out|to|it|with|between)(?:\\S+ ){1,3}(?:summit|meeting|session)(?= for| on|$)|unveil(?:s|ed)?|(?<!(?:no|or|nor|without|without a|yet no) )new (?:date|time|venue)|dates? (?:\\S+ )?(?:set|fixed|announced|agreed|confirmed)|names? (?:\\S+ ){0,2}dates?|fix(?:es|ed)? (?:\\S+ ){0,2}date|poised|about to|gets? ready|readies|going to|heads? (?:to|for|off)|heading (?:to|for)|jets? (?:off|to|for)|sets? off|off to|en route|bound for|departs? for|leaves? for|fl(?:y|ies|ying) to|travels? to|on (?:her|his|their) way|(?:is|are) (?:coming|flying|heading|returning|travell?ing) (?:back )?(?:to|for)|green light|back on|reinstat\\w+|reviv(?:e|es|ed)|${AUX} on (?:the )?(?:agenda|cards))\\b`,
    ),
  ],
  [
    "under-way",
    /\b(?:begin[s]?|began|begun|beginning|open(?:s|ed)?(?= in| at| with| on| for|$)|open (?:\S+ ){0,2}(?:rounds?|talks|summit|session|conference|meeting|negotiations)|jets? in(?:to)?|converge[sd]?|descend(?:s|ed)?|opens|opened|opening|kick(?:s|ed)? off|arriv(?:e|es|ed|ing|al)|under ?way|start(?:s|ed)?|got? under way|gets? under way|day (?:two|2|three|3|one|1|four|five)|2nd day|3rd day|1st day|enter(?:s|ed)?|continu(?:e|es|ed|ing)|resum(?:e|es|ed)|back in \S+(?: \S+)? for|ongoing|land(?:s|ed)? in|touch(?:es|ed)? down|gather(?:s|ed)?|is meeting|are meeting|in session|goes? into|back (?:at|to|around) (?:the )?(?:negotiating )?table|overruns?|extended (?:into|by|for)(?= (?:a|an|another|one|two|\S+ (?:days?|hours?)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\S+night)\b)|extra time|overtime|drag(?:s|ged)? on|welcomed|receives|live|opening|at start|reopen(?:s|ed)?)\b/,
  ],
  [
    "held",
    // Who “last met” in August will meet another time.
    /(?<!\blast )\b(?:met|held|conclud(?:e|es|ed|ing)|conclusion|wrap(?:s|ped|ping)? up|called(?! off| for| on| out| to| it)|spoke|spoken|signed|sign|signs|adopt(?:s|ed)?|ends|ended|ending|(?<!(?:to|the|of|by|year|at) )end(?! of)|fail(?:s|ed)?(?! to (?!agree|reach|produce|yield|make))|lasted|last(?:s)? \S+ hours|clos(?:e|es|ed|ing)|talked|finish\w*|collaps(?:e|es|ed)|break(?:s)? (?:up|down)|broke (?:up|down)|yield(?:s|ed)?|produc(?:e|es|ed)|visited|hosted|attended|phoned|took place|taken place|takes place|releases? (?:joint )?(?:statement|communique|declaration)|complet(?:e|es|ed)|expire[sd]?|returned from|returns? from|readout|outcome|results? of|takeaways?|left (?:beijing|moscow)|no breakthrough|emerge[sd]? from|cuts? short|huddled|talk(?:s|ed)? for (?:more than |over |nearly |about |almost )?\S+ (?:hours?|minutes)|inks?|inked|seals?|sealed|signs? off|dined|without (?:a )?(?:deal|agreement|breakthrough|progress)|leaves? (?:\S+ )?after|wound up|draws? to (?:a )?close|came to)\b/,
  ],
  [
    "said",
    /\b(?:hail(?:s|ed)?|secured?|reach(?:es|ed)?|endorse[sd]?|issue[sd]?|deliver(?:s|ed)|reiterat\w+|agree[sd]?|exchang\w+|praise[sd]?|overshadow(?:s|ed)?|historic|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|urges?|discussed|made at|warns?|warned)\b/,
  ],
  [
    "present",
    /\b(?:meets?|hold(?:s)?|host(?:s)?|visit(?:s)?|receive(?:s)?|talk(?:s)? (?:by|on|over|with|to)|speaks? (?:with|to|by|on)|phones?|attends?|joins?|chairs?|sits? down|convenes?|discuss(?:es)?|welcomes?|call(?:s)? (?:with|on)|face to face|takes? part|confer|negotiate|square off|face off|shake hands|huddles?|dines?|sees? (?=\S+ (?:at|in|for))|rolls? out|greets?|travels|address(?:es)?)\b/,
  ],
];

/** Who says it will not be named, or only heard of it: no more than tentative. */
export const HEARSAY =
  /\b(?:reportedly|sources?|people familiar|according to (?:\S+ )?(?:media|reports?|sources?|officials)|media reports?|reports? (?:say|says)|report|reports|media|insiders?|rumou?rs?|rumou?red|leaked|unnamed|officials? familiar|said to be|apparently|is said|allegedly|wsj|nyt|ft|axios|politico|bloomberg|reuters|cnn|nikkei|kyodo|yonhap|interfax|ytn)\b/;
