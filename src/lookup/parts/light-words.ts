// Words that say how somebody asks and not what about: no answer is another for them. What is none of these has to be told of an event.

const LIGHT_WORDS: ReadonlySet<string> = new Set(
  // Asking, and being polite about it.
  (
    "ask asks asked asking question questions wonder wondering wondered wish wished want wants wanted need needs needed seek seeking " +
    "provide furnish supply identify confirm describe summarise summarize explain clarify specify indicate inform advise enlighten acquaint " +
    "request requests requested require requires required participate participates participated participating participation " +
    "enquire inquire ascertain determine introduce permit help helps helped appreciate appreciated grateful obliged glad happy sorry curious " +
    "gimme lemme wanna gotta gonna find finding search searching retrieve obtain locate lookup look looks looked looking seem seems sounds pop " +
    "assume assumes assuming believe believed guess suppose imagine mean means meant regard regarding concerning concern concerns consider " +
    "answer answers reply check checking forget forgot forgotten remember recall refresh brief briefly quick quickly simply basically literally " +
    "honestly kindly possible possibly perhaps probably likely certain certainly sure surely correct precise exact accurate clear " +
    "read reading write writing say telling speaking talking mention mentioned according believe heard hear learn refer refers referring " +
    // Whoever asks, and what for.
    "essay paper homework exam exams class lecture seminar thesis article articles newsletter story piece mun model delegate delegation placard " +
    "simulating simulation committee project school student pupil pupils professor teacher boss colleague editor notes brief briefing briefings book books " +
    "counterpart counterparts dude bro mate buddy guy guys fellow chap bloke fella folk folks dumb silly stupid sorry petty trying tried try writing preparing picked pick " +
    // What is looked up and where.
    "event events thing things stuff one ones item items entry entries record records recorded file files filed archive archives database data " +
    "list lists listing listed index page overview rundown summary summaries detail details detailed particulars info information document " +
    "documented contain contains contained collection collections preserve preserves preserved possess possesses possessed keep keeps kept cover covers covered store stored account accounts accounted entire whole complete " +
    "name names named kind kinds sort sorts type types category order ordered chronological chronologically chronology history historical record " +
    "ties fact facts point points topic topics matter matters subject subjects side affair affairs relation relations relationship case cases " +
    "diplomacy diplomatic diplomatically logged interesting appear appears appeared frozen limbo world international global official officially formal formally informal " +
    // That it takes place.
    "take takes took taken taking place places happen happens happened happening happenin occur occurs occurred occurring hold holds held holding " +
    "come comes came coming go goes went gone going get gets got getting become becomes became begin begins began begun start starts started starting " +
    "open opens opened opening close closes closed closing end ends ended ending finish finished conclude concluded last lasted run runs running ran stage staged " +
    "assemble assembles assembled assembling convene gather gathered host hosted play played turn turned move moved bring brought put set sets setting fix fixed settle settled due " +
    "plan plans planned planning foresee foreseen expect expects expected schedule scheduled intend intended supposed appoint appointed appointment " +
    "arrange arranged arrangement prepare preparations lie lies lined stand stands stood stay stays staying remain remains leave leaves left feasible " +
    "emerge emerging emerged decide decides decided discuss discussed see sees saw seen meet show shows showed seat sat sit give gives gave given " +
    "make makes making made do done use used call called calling pass passed miss missed skip skipped lapse lapsed fail failed fell fall falling through " +
    "cancel cancelling scrap scrapping dead alive wait waiting push pushed pull pulled slip slipped bail bailed drop dropped mess axe " +
    // When, in what order, how many.
    "time times date dates dated day days night week weeks month months year years hour hours minute minutes moment moments period season agenda calendar diary " +
    "today tonight now currently recent recently newest latest early earlier earliest late later soonest sooner previously originally original initially " +
    "eventually already yet still again shortly prior afterwards beforehand meanwhile before after since ago always never ever once twice thrice often " +
    "two three four five six seven eight nine ten both either dozen couple few several many much another other others else single double only " +
    "1st 2nd 3rd 4th 5th first second third fourth fifth actual actually even instead rather quite pretty fairly directly nearly about around roughly approximately " +
    "countdown horizon outlook schedule upcoming following follows follow precede precedes preceded succeed succeeded successor predecessor predecessors successors next back ahead away " +
    // What any summit may be, and any person or state.
    "big bigger biggest great huge major main key important noteworthy notable famous usual normal regular usual good bad nice little small short long closest close " +
    "new old young current present former different same similar separate further additional extra special extraordinary emergency inaugural " +
    "leader leaders leading government governments president presidents minister ministers ministerial people person persons party parties partner partners somebody anyone " +
    "country countries state states nation nations capital capitals city cities town towns venue land lands foreign abroad anywhere somewhere elsewhere whereabouts home there " +
    "involve involves involved involving include includes included including notwithstanding except besides plus minus per via owing due apart aside " +
    "way ways reason idea ideas sense bit lot lots part parts rest end edition editions round rounds session series together togethers format level high term terms " +
    "job jobs role post posts position positions titles function functions capacity title profile bio background career office offices rank duties rule ruled serve served serving chair chaired preside presided head heading headed grander " +
    "effect effective himself herself itself themselves personally " +
    "speaker speakers keynote guest guests attendee member members official officials accompany accompanied represent represents representing representative " +
    "online virtual video phone bilateral trilateral direct face side sides private public publicly publish published announce announced sign signing signed agree agreed reach reached struck " +
    "welcome welcomed receive received invitation invite invited trip journey fly flying flew travel travelled landing land foot " +
    // That it came to nothing, or to something.
    "shelve shelved scupper scuppered derail derails derailed torpedo torpedoed sink sank sunk stall stalls stalled block blocked prevent prevented abort aborted " +
    "abandon abandoned stop stopped stops halt halted interrupt interrupted suspend suspended suspension foil foiled ditch bin binned can canned kill killed kills prompt prompted " +
    "force forced forces blow blew blown collapse collapses break broke broken unravel unravelled stumble snag hitch obstacle obstacles holdup hiccup trouble problem problems " +
    "plug reschedule rescheduling deferral defer deferring delaying postponing cancellation shift shifted shifts change changes changed adjourn adjourned reconvene resume resumed " +
    "resumption restart restarted relaunch revive revived withdraw withdrew withdrawn pullout refuse refused refuses decline declining reject rejected backed back out stayed absence absent " +
    "culprit blame blamed excuse chaos fuss drama dust crisis covid pandemic virus " +
    "kick kicked off commence commenced commencement launch launched inaugurate inaugurated unfold unfolded transpire wrap wrapped wrapping complete completed completing completion " +
    "finalise finalised finalize finalized seal sealed ink inked initialled initialed award awarded grant granted shut shuts reopen reopened materialise materialised eventuate " +
    "conduct conducts conducted owe owes owed " +
    "conclusion closure outcome upshot aftermath sequel " +
    // Seeing one another.
    "chat chats chatted chatting huddle huddled powwow handshake shake shook hand hands room table zoom dial dialled contact contacts contacted touch crossed cross paths rendezvous " +
    "sit sitting spoke spoken speak talked talks converse conversed exchange exchanged engage engaged engagement engagements interact interacted reunion reunite reunited pair duo trio " +
    "mediate mediated mediator mediators broker brokered moderate moderated facilitate facilitated send sent dispatch dispatched envoy envoys negotiator negotiators team teams lead led front flanked " +
    "turnout line lineup roster line-up lakeside lake house building site spot sitting " +
    // Lists of it.
    "presidency chairmanship chairs chairing rotating undertaking undertakings roundup recap breakdown tally tallied roster catalogue catalog enumerate enumerates enumerated compile compiled outright altogether overall total counting count counts counted number numbers " +
    "programme program programmes tour circuit series run streak batch set bunch pile " +
    // Asides.
    "insist insists insisted claim claims argue argues thought thinks reckon reckons swear swears bet cared care caring buried busy stuck struggling confused confusing mixing mix mixed lost blank memory head mind " +
    "brain fuzzy foggy sleepy late tired boss editor reporter journalist analyst intern ours theirs yours hers group club presentation slides slide powerpoint debate quiz trivia deadline background guide guides " +
    "citation footnote source chapter intro introduction quick quickly asap urgent urgently earth heck hell devil goodness gosh god damn bloody freaking actually genuinely ever exactly earnest course " +
    "mostly mainly largely chiefly really just catch caught shape shaping store stores pending progress afoot brewing cooking bubbling news word heads headline headlines " +
    "truth proof clue clues inkling precedent precedents prospect prospects hope hopes chance chances likelihood indication indications sign signs hint hints pencil " +
    // As people type.
    "pray pls plz thx abt rn btw tho cuz bc dis dat wat wut wen wich wich tru rly yall ive dont didnt wasnt isnt doesnt havent im id thats whats hows lets ya yep nah hmm " +
    "hrs mins yr yrs yo nyc dc x"
  ).split(" "),
);

/** Those that are long enough to be known again when they are mistyped: few names come near them. */
export const LONG_LIGHT_WORDS: readonly string[] = [...LIGHT_WORDS].filter((word) => word.length > 7);

/** Whether a word, as tokens.ts folds it, asks for nothing by itself, in any of the forms of a verb: “skipped” as “skip”. */
export function isLightWord(key: string): boolean {
  return LIGHT_WORDS.has(key) || (/(?:ed|ing)$/.test(key) && basesOf(key).some((base) => LIGHT_WORDS.has(base)));
}

/** “Staying” is of “stay”, “skipped” of “skip”, “moving” of “move”. */
export function basesOf(key: string): readonly string[] {
  const stem = key.replace(/(?:ed|ing)$/, "");
  if (stem.length < 3) return [];
  return [stem, `${stem}e`, ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [])];
}
