// What people type on a phone, written out.

import { dictionary } from "../../text/dictionary.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { isShouted } from "../../text/typed-words.ts";
import { isFunctionWord } from "../parts/function-words.ts";

const WITHOUT_APOSTROPHE = "did does do is are was were has have had would could should".split(" ");

const WRITTEN_OUT: Readonly<Record<string, string>> = dictionary({
  ...Object.fromEntries(WITHOUT_APOSTROPHE.map((verb) => [`${verb}nt`, `${verb} not`])),
  u: "you",
  ur: "your",
  r: "are",
  n: "and",
  y: "why",
  w: "with",
  pls: "please",
  plz: "please",
  thx: "thanks",
  ty: "thanks",
  wen: "when",
  wens: "when is",
  whens: "when is",
  wheres: "where is",
  whats: "what is",
  whos: "who is",
  wats: "what is",
  wat: "what",
  dis: "is this",
  rn: "now",
  atm: "now",
  conf: "conference",
  mtg: "meeting",
  info: "information",
  infos: "information",
  informations: "information",
  wkend: "weekend",
  gonna: "going to",
  wanna: "want to",
  cant: "cannot",
  im: "i am",
  ive: "i have",
  thats: "that is",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  bday: "birthday",
  hav: "have",
  dat: "that",
  wht: "what",
  cud: "could",
  shud: "should",
  prez: "president",
  "nat sec": "national security",
  natsec: "national security",
  "sec def": "secretary of defense",
  secdef: "secretary of defense",
  "sec gen": "secretary general",
  secgen: "secretary general",
  "foreign sec": "foreign secretary",
  "foreign min": "foreign minister",
  pres: "president",
  tru: "true",
  somethin: "something",
  anythin: "anything",
  nothin: "nothing",
  goin: "going",
  meetup: "meeting",
  phonecall: "phone call",
  phonecalls: "phone calls",
  "remember me": "remind me",
  nxt: "next",
  smth: "something",
  hw: "how",
  lst: "last",
  prev: "previous",
  wher: "where",
  wich: "which",
  rly: "really",
  rlly: "really",
  rmnd: "remind",
  bc: "because",
  tf: "",
  bro: "",
  cal: "calendar",
  dm: "message",
  dms: "messages",
  unsub: "unsubscribe",
  tweet: "say",
  tweets: "quotes",
  tweeted: "said",
  "post about": "say about",
  "sub me": "subscribe me",
  xmas: "christmas",
  msg: "message",
  yr: "year",
  yrs: "years",
  wk: "week",
  wks: "weeks",
  mth: "month",
  tday: "today",
  wenever: "whenever",
  bout: "about",
  btwn: "between",
  thru: "through",
  dialog: "dialogue",
  dialogs: "dialogues",
  ny: "new york",
  gov: "government",
  govt: "government",
  irl: "in person",
  rite: "right",
  ukr: "ukraine",
  ctrl: "control",
  comin: "coming",
  happenin: "happening",
  theres: "there is",
  wot: "what",
  wots: "what is",
  o: "of",
  tween: "between",
  hisself: "himself",
  "where bouts": "where",
  "where abouts": "where",
  em: "them",
  "three-way": "trilateral",
  "cease-fire": "ceasefire",
  "cease fire": "ceasefire",
  sumat: "something",
  sumthing: "something",
  src: "sources",
  srcs: "sources",
  owt: "anything",
  nowt: "nothing",
  summat: "something",
  "3way": "trilateral",
  "3-way": "trilateral",
  letters: "letter",
  unsg: "un secretary general",
  UNSG: "un secretary general",
  PMs: "prime ministers",
  FMs: "foreign ministers",
  "run out": "expire",
  "runs out": "expires",
  "ran out": "expired",
  "running out": "expiring",
  "2day": "today",
  "2moro": "tomorrow",
});

/** “u.s.” is no “you”. */
const shorthandOf = (least: number, flags: string): RegExp => {
  const words = Object.keys(WRITTEN_OUT).filter(({ length }) => length >= least);
  return new RegExp(`(?<![\\p{L}\\p{N}'.-])(?:${words.join("|")})(?![\\p{L}\\p{N}'-]|\\.\\p{L})`, flags);
};

const SHORTHAND = shorthandOf(1, "gu");

/** In capitals one or two letters are rather an abbreviation. */
const SHOUTED = shorthandOf(3, "giu");

/** “Pay a visit” is to make one. */
const PAYS_A_VISIT =
  /(?<![\p{L}\p{N}])(?:(pay)|(pays)|(paid)|(paying))(?= (?:an? |the |his |her |their |its )?(?:\p{L}+ ){0,2}visits?(?!\p{L}))/giu;
const MAKES_ONE: readonly string[] = ["make", "makes", "made", "making"];

/** “Whats next 4 the g7”, not “4 December”; “invited 2 the talks”, not “round 2 the”. */
const FOR_OR_TO =
  /(?<=[\p{L}\p{N}]\s+)(?<!(?:\b(?:round|phase|day|part|track|tier|no|number|cop|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|uary|ember|ober|march|april|august)\s+)(?:(4)|2)(?=\s+(?:a|an|the|da|me|us|my|his|her|this|that|now|today|tomorrow)(?!\p{L}))|(?<=\b(?:going|goin|go|goes|went|gone|been|invited|come|came|coming|comin|talked|talkin|want|wants|wanted|supposed|due|flew|flying|travelled|according)\s+)2(?=\s+\p{L})/giu;

/** “Sooo”, “whooo”: a letter that is drawn out at the end. */
const DRAWN_OUT = /(?<![\p{L}\p{N}])([a-z]*?([a-z]))\2{2,}(?=\s|[,.!?]|$)/gu;

/** A sign that is a word too, “and” in Spanish names: only where a question can begin. */
const BEGINS: ReadonlySet<string> = new Set(["y"]);

/** “whos boss of nato atm” → “who is boss of nato now”. Small letters only, unless all are capitals: N and W are initials. */
export function writeOut(text: string): string {
  const written = text
    // “UNFCCC” is drawn out by nobody.
    .replace(DRAWN_OUT, (typed: string, word: string) => (isWord(word) ? word : typed))
    .replace(FOR_OR_TO, (_typed, isFor?: string) => (isFor === undefined ? "to" : "for"))
    .replace(
      PAYS_A_VISIT,
      (_typed, ...forms: unknown[]) => MAKES_ONE[forms.findIndex((one) => one !== undefined)] ?? "",
    )
    .replace(SHORTHAND, (word, at: number) => {
      const before = text.slice(0, at);
      if (BEGINS.has(word) && !/(?:^|[,.;:–-]|\b(?:and|but|so|n|exactly|know))\s*$/iu.test(before)) return word;
      return WRITTEN_OUT[word] ?? word;
    });
  return isShouted(text)
    ? written.replace(SHOUTED, (word) => WRITTEN_OUT[word.toLowerCase()] ?? word).toUpperCase()
    : written;
}

function isWord(word: string): boolean {
  return isEnglishWord(word) || isFunctionWord(word) || WRITTEN_OUT[word] !== undefined;
}
