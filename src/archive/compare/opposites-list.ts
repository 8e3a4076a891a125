// The words by which contrast.ts tells that a sentence says something else: opposites, and kinds of which one is not the other.

/**
 * Each word before a stroke is the opposite of each behind it, up to the semicolon. In the form in which a dictionary has them, and in
 * any of the spellings of English.
 */
export const OPPOSITES = `
ahead proceed / postpone cancel delay reschedule ; dread / look ; acceleration / pause
war conflict hostility fighting hostilities / peace ceasefire truce ; peace / violence bloodshed escalation
competition rivalry / cooperation collaboration partnership ; conflict / cooperation competition
confrontation / cooperation dialogue competition partnership
dialogue diplomacy negotiation talks / confrontation war force weapons
gain win benefit profit earn / lose loss suffer ; victory win success / defeat loss failure ; succeed / fail
success successful / disaster fiasco unsuccessful ; friend friends ally / enemy foe adversary rival stranger
neighbour friend / enemy ; partner / rival adversary enemy opponent
good great excellent outstanding wonderful fine nice / bad poor terrible awful horrible dreadful disappointing
good better best / worse worst evil ; better / worse ; right correct / wrong incorrect left mistaken
true / false untrue ; happy glad pleased / unhappy sad sorry angry upset disappointed
satisfied / disappointed dissatisfied ; love like / hate dislike ; more / less fewer ; most / least ; many / few
much / little ; major big huge giant gigantic large enormous / small tiny minor little
strong stronger / weak weaker ; strengthen reinforce deepen enhance / weaken undermine
increase rise grow raise expand / decrease fall shrink reduce decline lower cut ; high / low ; up / down
fast quickly soon / slow slowly ; early earlier beginning start / late later end ; earlier / later ; before / after
first / last ; begin start launch open resume / end stop finish close halt suspend ; started / ended stopped
start / end ; always / never ; never / often ever always sometimes
all everyone everybody everything / nobody nothing none ; some / none ; possible / impossible
can could able / cannot unable ; ready prepared willing / unready unwilling reluctant
agree accept approve adopt support / reject refuse disagree oppose deny ; accept adopt approve / reject
agreed / disagreed ; allow permit let / forbid prevent ban prohibit block stop ; include / exclude
join enter / leave quit withdraw ; come arrive / leave go ; continue keep / stop end cease abandon halt
build / destroy ; create / destroy ; protect defend / attack threaten abandon destroy ; save / kill destroy waste
help / harm hurt hinder ; trust / distrust mistrust suspicion ; truth / lie ; hope optimism / despair fear
hopeful optimistic / pessimistic hopeless ; safe secure / dangerous unsafe risky ; danger dangerous / safe safety
security / insecurity ; stability / instability chaos ; easy simple / hard difficult complicated ; rich / poor
open / closed shut ; public / private secret ; direct / indirect ; official / unofficial ; formal / informal
legal lawful / illegal unlawful ; fair / unfair ; just / unjust ; likely / unlikely
certain certainly definitely / uncertain perhaps maybe possibly unlikely ; necessary needed / unnecessary unneeded
intended intentional / unintended accidental ; mutual / unilateral ; bilateral / multilateral unilateral
unite unity united / divide division divided ; agreement consensus / disagreement division discord
together / alone apart separately ; with / without against ; for / against ; alive / dead ; life / death
live / die ; birth rebirth revival renaissance comeback / death demise end collapse ; young younger / old older
new / old ; hot warm / cold ; light / dark ; friendly warm / hostile cold ; heaven paradise / hell
accelerator gas / brake brakes ; forward / back backward backwards ; ahead / behind
advance progress / retreat setback regress ; push / pull ; buy buying purchase purchasing / sell selling
import / export ; give / take ; send / receive ; lend / borrow ; ask / answer ; question / answer
win winning / lose losing ; laughing laugh / crying cry ; virtual online remote / physical in-person
within internal inside domestic / without external outside foreign ; hold host convene / cancel postpone
confirm confirmed / deny denied ; announce / conceal
postpone postponed delay delayed reschedule rescheduled / cancel cancelled ; postpone delay / advance hasten
welcome / condemn reject ; praise / criticise condemn ; innocent / guilty ; ceasefire truce / offensive war attack
alliance / enmity ; wealth / poverty ; permanent lasting / temporary ; complete full / partial incomplete
reversible / irreversible ; pride proud / shame ashamed ; honour honor / disgrace ; patient / impatient
only / also ; weakness / strength ; minority / majority ; maximum / minimum ; rough bumpy / smooth
difficult / easy ; deliberate / accidental ; regret / welcome ; remember / forget ; recall / forget
attend / skip miss ; present / absent ; same / different ; equal / unequal ; top / bottom ; north / south
east / west ; northern / southern ; eastern / western ; yes / no ; man / woman ; father daddy / mother mommy child
king / queen ; sunrise / sunset ; morning / evening night ; day / night ; summer / winter ; spring / autumn
today / tomorrow yesterday ; tomorrow / yesterday ; now / then never ; next last previous / this
next / last previous ; past / future ; old / new ; neutral / partisan ; right / duty
`;

/** Kinds of things: one of a line for another of that line says something else. Words with a plus are one thing. */
export const OPPOSITE_FIELDS = `
nuclear+atomic trade+commerce+commercial+tariff climate+climatic cyber military energy oil gas+lng coal migration+migrant health vaccine space fishing+fisheries culture+cultural human+humanitarian finance+financial technology+tech economy+economic farm+agriculture+agricultural education sport tourism drug+drugs+narcotics terror+terrorism debt tax food water
war peace trade climate democracy ceasefire+truce
president prime+premier chancellor king+monarch emperor pope ambassador secretary chairman senator governor mayor
minute hour day week weekend month quarter year decade century generation
january+jan february+feb march april may june+jun july+jul august+aug september+sept+sep october+oct november+nov december+dec
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn+fall winter
breakfast lunch dinner
million billion trillion thousand hundred
percent+per+cent degree
enrichment disarmament
fire water ice
dragon elephant bear eagle panda tiger lion wolf
dead deaf blind mute+dumb
football soccer hockey tennis chess golf
sea land air
head neck hand foot leg arm heart eye
brother sister cousin father+daddy mother uncle son daughter
uranium plutonium
virtual physical+in-person
bilateral trilateral quadrilateral
`;
