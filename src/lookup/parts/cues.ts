// Words that people use for one another when they ask: what one sentence taught is then known of all of them.

const CUES: Readonly<Record<string, string>> = {
  reason:
    "why reason reasons cause caused causes because prompted behind rationale motive explain explanation grounds blame blamed wrong fault how-come justification",
  disclosed:
    "announced announce announcement announcing floated surfaced disclosed revealed reveal unveiled leaked emerged emerge mentioned blabbed spilled broached public publicly publicised publicized learn learned learnt hear heard broke notice aired rumoured rumored reported surfaces",
  known:
    "known know knew knowledge aware understood plan plans status state situation standing looked stand stood expected picture clear circulating",
  result:
    "outcome outcomes result results resulted agreed achieve achieved accomplished came concluded conclusion yield yielded produce produced happened transpired deliver delivered ended sign signed upshot lasted last duration long",
  present:
    "attend attends attended attending attendance attendee attendees participants participant participate participated part present joined joining join showed represented delegation delegations delegates guests invited host hosts hosted hosting coming sat led table",
  place:
    "where venue city town country location place located hotel palace building site capital locality which-city takes",
  date: "when date dates day days year month time exactly schedule scheduled",
  still:
    "still happen happened happening ahead went proceed proceeds proceeding proceeded materialise materialize off on cancelled canceled confirmed called scrapped actually ever yet sure definite definitely go goes went fade faded",
  coming: "next upcoming coming forthcoming ahead following soon future scheduled planned subsequent lined",
  past: "last latest previous recent final prior preceding past",
  all: "all every list each everything enumerate complete full which any entire catalogue",
  number: "many often times number count total tally frequently",
  news: "new news update updates updated latest changed change changes development developments recent movement progress altered shifted lately",
  said: "said say says quote quotes quoted quotation quotations remark remarks statement statements stated words word comment comments commented line told tell speech utter uttered phrase sentence citation citations declare declared spoke saying sayings lines view views opinion opinions thoughts think thought reckon reckoned opine opined reaction reactions react reacted reacting respond responded response remarked commenting wordings phrasings variants verbatim quotable answer answered answers reply replied replies joked joke jokes joking quip quipped",
  genuine:
    "really true genuine real fake actually ever verify verified accurate correct authentic legit confirm misquoted made-up check",
  source:
    "source sources reference references refs cite citation links link from publications evidence based rely relied relying authority authorities basing",
  chart: "timeline chronology chart graph picture draw drawn history graphic diagram visual visualise plot image",
  file: "calendar ics ical export google outlook import",
  follow: "follow subscribe track watch notify notifications alert alerts posted ping informed",
  quit: "unfollow stop unsubscribe mute remove cancel end drop quit discontinue longer silence cease enough",
  remind: "remind reminder nudge ping alert warn beforehand before heads-up",
  bot: "you your yourself bot attache u ur",
  fresh:
    "fresh current date old recent updated outdated stale reach reaches far extend data archive database information info ends cutoff",
  error: "wrong incorrect mistake error false inaccurate right mistaken bug not-true correction",
  maker: "made built build created creator author developed wrote makers programmed maintains behind runs owner",
  person: "who whos person job role bio biography position work title guy man woman",
  rule: "led leads lead ran run runs governed governs served serves headed heads charge holds held office occupied post",
};

const CUE_OF: ReadonlyMap<string, readonly string[]> = Object.entries(CUES).reduce((map, [cue, words]) => {
  for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), cue]);
  return map;
}, new Map<string, readonly string[]>());

/** All words that are cues. */
export const CUE_WORDS: readonly string[] = [...CUE_OF.keys()];

/** The cues that a word is one of; none for most. */
export function cuesOf(word: string): readonly string[] {
  return CUE_OF.get(word) ?? [];
}
