// A headline cut into clauses: what is said, who says so, and what stands beside it. Pure.

/**
 * `main`: what the headline tells · `topic`: before a colon, belongs to every clause · `speaker`: who says so · `beside`: behind
 * “after”, “ahead of”, “as”: told of something else, or as a circumstance.
 */
export type ClauseRole = "main" | "topic" | "speaker" | "beside";

export type HeadlineClause = {
  readonly text: string;
  readonly role: ClauseRole;
  /** The word that opens a clause beside the main one: “after”. */
  readonly opener: string | undefined;
};

/** Publishers name themselves at the end: “… - Reuters”, “… | The Guardian”. UTF-16 units. */
const PUBLISHER_TAIL = /\s+(?<mark>[-–—|·])\s+(?<tail>[^|–—]{2,60})$/u;

/** Words by which an unknown tail is a paper and not somebody who speaks. */
const OUTLET =
  /\b(?:news|times|post|herald|tribune|journal|reuters|ap|afp|tass|xinhua|bbc|cnn|npr|dw|al jazeera|guardian|daily|today|observer|gazette|standard|mail|online|magazine|radio|tv|broadcasting|euronews|politico|axios|bloomberg|france 24|anadolu|yonhap|kyodo|nikkei|diplomat|independent|telegraph|globe|wire|press|[\w-]+\.(?:com|net|org|co|ru|ua|eu|uk))\b/iu;

/** Without the publisher at its end, white space and curly marks unified. */
export function cutHeadline(title: string, publisher: string): string {
  const plain = title
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/\s+/gu, " ")
    .replace(/(?<=\p{L})'ll(?= )/gu, " will")
    .replace(PAIR_WITH_SPACES, "$1-")
    .replace(PAIR_BEHIND, "$1-")
    .trim();
  const tail = PUBLISHER_TAIL.exec(plain);
  const { mark, tail: name = "" } = tail?.groups ?? {};
  if (tail === null || tail.index < 12) return plain;
  return mark === "|" || isPublisherName(name, publisher) ? plain.slice(0, tail.index) : plain;
}

/** “European Union - African Union summit”: a dash between two names of one meeting. */
const PAIR_WITH_SPACES =
  /((?:^|\s)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?) [-–] (?=\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? (?:summit|talks|meeting|relations|dialogue|call|leaders)\b)/giu;

/** The same where the word for the meeting stands first: “саммит Россия — Африка”. */
const PAIR_BEHIND =
  /((?<!\p{L})(?:саммит|саміт|szczyt|summit|gipfel|sommet|cumbre|cúpula|cimeira|vertice)\p{L}{0,3} \p{Lu}\p{L}+) [-–—] (?=\p{Lu}\p{L}+)/giu;

function isPublisherName(name: string, publisher: string): boolean {
  const [one, other] = [name, publisher].map((text) => text.toLowerCase().replace(/^the /, "").trim());
  if (one === undefined || other === undefined || one === "") return false;
  if (other !== "" && (one.includes(other) || (one.length > 3 && other.includes(one)))) return true;
  return OUTLET.test(name) && name.split(" ").length <= 5;
}

const MARKS =
  /(?<colon>:\s+)|(?<end>[;!?…]+\s+|\.\.+\s*|(?<!(?<!\p{L})(?:\p{L}|St|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|No|Dept|Govt|Jr|Sr))\.\s+(?=\p{Lu}\p{Ll}))|(?<dash>\s+[-–—]+\s+|—)/gu;

/** Words that end a clause; what follows stands beside it. */
const OPENERS =
  /(?:,\s*)?\b(?<opener>ahead of|in advance of|on (?:the )?eve of|after|before|prior to|as|amid|amidst|despite|in spite of|following|while|whilst|since|over|but|though|although|when|where|because|if|unless|even as|in wake of|in the wake of|due to|owing to|citing|blaming|in protest(?: at| against)?|in response to|in light of|in view of|as a result of|by(?= (?:\p{L}+[ -]){1,2}(?:war|strikes?|fighting|conflict|crisis|attacks?|row|rift|unrest|shutdown)\b)|paving the way for|paving way for|in preparation for|on (?:the )?sidelines of|on (?:the )?margins of|during|in (?:the )?(?:long )?shadow of|overshadowed by|clouded by|in (?:the )?run-?up to|with an eye (?:on|to)|wary of)\b/giu;

/** Behind a word of OPENERS: it belongs to a time, or to the words around it. */
const NO_OPENER =
  /^(?:as (?:(?:the )?(?:co)?hosts?\b|planned|scheduled|expected|well|early|soon|part|long|late|many|much|far|if|of|a |an |the )|after (?:all|tomorrow|next|that)|(?:before|after|since|over|during) (?:the )?(?:end|\d|january|february|march|april|may |june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|year|month|week|mid|early|late|spring|summer|autumn|fall|winter|q[1-4]|next|this|new year|phone|telephone|the phone|video)(?!\p{L}*(?:['’]s)? (?:\p{L}+ ){0,2}(?:talks|calls?|meetings?|summits?|votes?|attacks?|strikes?|visits?|trips?|tours?|conferences?|sessions?|elections?|round|deal|cancell?ation|postponement|delay|collapse|walkout|fiasco)\b)|but for\b|but (?:only |merely |just |simply )?(?:delayed|postponed|put|pushed|moved|rescheduled|deferred)\b)/iu;

/** “Erdogan postpones White House visit: Bloomberg”: who does something is not who says it. */
const TELLS_STEP =
  /\b(?:to|will|would|could|might|postpon|delay|reschedul|cancel|scrap|shelv|call(?:s|ed)? off|put(?:s)? off|invit|visit(?:s|ed)?|meets?|met|hosts?|hosted|arriv|agree[sd]?|begins?|opens?|ends?|concludes?)/iu;

const ENDS_SAYING = /^(?:[^,:]{2,60}?\s)?(?:says?|said|sources?|reports?|officials?|media|adds?|confirms?)$/iu;

/**
 * In the order of the headline. `isSpeaker` tells whether some words name somebody who can say something; undefined in other languages than
 * English, of which only the marks are read.
 */
export function clausesOf(
  headline: string,
  isSpeaker: ((words: string) => boolean) | undefined,
): readonly HeadlineClause[] {
  const pieces: { text: string; by: string | undefined }[] = [];
  let from = 0;
  let by: string | undefined;
  for (const mark of headline.matchAll(MARKS)) {
    const kind = mark.groups?.colon !== undefined ? "colon" : mark.groups?.dash !== undefined ? "dash" : "end";
    if (mark.index > from) pieces.push({ text: headline.slice(from, mark.index), by });
    from = mark.index + mark[0].length;
    by = kind;
  }
  pieces.push({ text: headline.slice(from), by });
  return pieces.flatMap(({ text, by: before }, at) => {
    const next = pieces[at + 1];
    const short = text.split(" ").length <= 6;
    const isFirst = at === 0 && next?.by === "colon";
    const isLast = at > 0 && at === pieces.length - 1 && before !== "end";
    if (
      isSpeaker !== undefined &&
      short &&
      (isFirst || isLast) &&
      !TELLS_STEP.test(text) &&
      (isSpeaker(text) || ENDS_SAYING.test(text.trim()))
    )
      return [{ text, role: "speaker", opener: undefined } as const];
    if (isFirst && text.split(" ").length <= 5) return [{ text, role: "topic", opener: undefined } as const];
    if (isSpeaker === undefined) return [{ text, role: "main", opener: undefined } as const];
    return atCommas(text).flatMap(partsAtOpeners);
  });
}

/** What makes a clause of the words on both sides of a comma; between names it is an “and”. */
const TELLS_SOMETHING =
  /\b(?:to|will|would|could|may(?! \d)|might|says?|said|set|expected|plans?|agrees?|agreed|invited|invites?|conclude[sd]?|ends?|ended|begins?|starts?|started|meets?|met|holds?|held|hosts?|visits?|postpone[sd]?|cancel\w*|announces?|announced|confirms?|confirmed|send(?:s|ing)?|excludes?|is|are|was|were|has|have|discuss(?:es|ed)?|call(?:s|ed)?)\b/iu;
const TELLS_TIME =
  /\b(?:summit|talks|meeting|visit|call|round|trip|conference)\b.*\b(?:on|in|next|set|this|early|by|due|expected)\b/iu;

/** “Zelensky says US, Russia, Ukraine to meet”: what stands behind the verb begins a list of those who do. */
const LIST_BEGINS =
  /\b(?:says?|said|that|confirms?|confirmed|announces?|announced|reports?|hopes?|wants?|expects?|expected)\s+(?:[\p{Lu}][\p{L}.'-]*,?\s?){1,6}$/u;

/** “Round of 17 September off, separate talks first”: what is off is told to the end. */
const OFF_AT_COMMA = /\b(?:summit|talks|meeting|visit|trip|tour|round|call|conference|session)\b(?! to\b).* off$/iu;

function atCommas(text: string): readonly string[] {
  const parts = text.split(/,\s+(?=\S)/u);
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const whole =
      part.split(" ").length >= 3 &&
      (TELLS_SOMETHING.test(part) || TELLS_TIME.test(part)) &&
      !/^(?:says?|said)\b/iu.test(part);
    const ends = before !== undefined && TELLS_SOMETHING.test(before) && !LIST_BEGINS.test(before);
    if (before !== undefined && OFF_AT_COMMA.test(before) && !/\b(?:says?|said)\b/iu.test(part)) joined.push(part);
    else if (ends && whole && !/^(?:19|20)\d\d\b/.test(part)) joined.push(part);
    else if (before === undefined) joined.push(part);
    else joined[joined.length - 1] = `${before}, ${part}`;
  }
  return joined;
}

/** “After a quake, Ankara cancels summit”: what stands first ends at its comma. */
const LEADING =
  /^(?:(?:just |only )?(?:\S+ ){1,2}(?:hours?|days?|weeks?|months?) )?(?<opener>after|amid|despite|following|ahead of|before|while|as|since|if|unless|when|although|though|during)\s+(?<aside>[^,]{3,80}),\s+(?=\S+\s+\S)/iu;

function partsAtOpeners(text: string): readonly HeadlineClause[] {
  const leading = NO_OPENER.test(text) ? null : LEADING.exec(text);
  if (leading !== null) {
    const { opener, aside = "" } = leading.groups ?? {};
    const first = { text: aside, role: "beside", opener: opener?.toLowerCase() } as const;
    return [first, ...partsAtOpeners(text.slice(leading[0].length))];
  }
  const parts: HeadlineClause[] = [];
  let from = 0;
  let opener: string | undefined;
  const push = (to: number) => {
    const part = text.slice(from, to).trim();
    if (part !== "") parts.push({ text: part, role: opener === undefined ? "main" : "beside", opener });
  };
  for (const match of text.matchAll(OPENERS)) {
    const word = match.groups?.opener ?? "";
    const at = match.index + match[0].length - word.length;
    if (NO_OPENER.test(text.slice(at)) || isPartOfVerb(word, text.slice(0, at))) continue;
    push(match.index);
    from = at + word.length;
    opener = word.toLowerCase();
  }
  push(text.length);
  return withSayerApart(parts);
}

const SAYS_BEHIND =
  /^(?<aside>.{3,}),\s+(?<sayer>[^,]{2,40}?\s(?:says?|said|confirms?|announces?|reports?|insists?)|(?:says?|said|according to)\s[^,]{2,40})$/iu;

/** “Talks put off amid Gulf war, Zelensky says”: who says so stands behind all of it, and not beside the war. */
function withSayerApart(parts: readonly HeadlineClause[]): readonly HeadlineClause[] {
  const last = parts.at(-1);
  const { aside, sayer } = (last?.role === "beside" ? SAYS_BEHIND.exec(last.text)?.groups : undefined) ?? {};
  if (last === undefined || aside === undefined || sayer === undefined) return parts;
  return [...parts.slice(0, -1), { ...last, text: aside }, { text: sayer, role: "speaker", opener: undefined }];
}

/** “takes over”, “day after”, “such as”, “not before”. */
function isPartOfVerb(opener: string, before: string): boolean {
  const last = before.trim().toLowerCase();
  if (/^as$/i.test(opener))
    return /\b(?:such|same|as|well|twice|known|serve|serves|served|act|acts|named|billed|seen|hailed|regarded)$|\bas (?:early|soon|late|long|far|much|many|little)$|\bso long$/.test(
      last,
    );
  if (/^over$/i.test(opener))
    return /\b(?:take|takes|took|hand|hands|handed|held|is|win|wins|all|talks|hand it|doubts?|uncertainty|question marks?|confusion|clouds?|hangs?|hanging)$/.test(
      last,
    );
  if (/^after$/i.test(opener)) return /\b(?:day|week|month|year|shortly|soon|look|named|until|till)$/.test(last);
  if (/^before$/i.test(opener)) return /\b(?:not|day|week|month|long)$/.test(last);
  return last === "";
}
