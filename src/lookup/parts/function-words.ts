// Small words of which sentences are made: they are never a name by themselves, nor missing from a record.

import type { Word } from "../../text/typed-words.ts";

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those there here it its i me my mine we our you your he him his she her they them their who whom whose what " +
    "which when where why how and or but nor so if then than as at by for from in into of off on onto out over to up with without within " +
    "about after again against all already also although always am among any anybody anyone anything are around be because been before " +
    "being below between both bring can cannot could did didnt do does doesnt doing done dont down during each ever every everyone " +
    "everything few get gets give go goes going gone got had has have having hey hi im is isnt ive just last latest least less let lets like " +
    "made make many may maybe might mine more most much must next no none nor not now once only other others ought own per please " +
    "pls plz quite rather really said same say says shall should show since some somebody someone something soon still such tell thank " +
    "thanks that thats their there these thing things think through today together tomorrow too under until upon us very via want was " +
    "wasnt were what whats wheres whos will would wont yes yet yesterday ok okay yo lol u ur r n y b4 2 4 w abt atm rn ppl wen wheres " +
    "kindly sir dear mr mrs ms dr comrade vs versus quotedpassage ooh oh wow omg haha hmm umm huh yeah yep nope nah btw tbh lmk asap ugh wait well so hi hello hey dear christmas google outlook ics ical cuz idk imo fyi dis kinda wkend folks guys bot attache messaging webcal till supposed besides except whatever whether finally exactly precisely apparently allegedly newsroom chatgpt watchlist iirc afaik ngl tbf lmao mate mates bloke blokes fella fellas chap chaps lads lass geezer dude dudes iphone apple android discord dm dms whyd howd whod whatd whered whod wholl whatll hed shed theyd id youd youve youre youll weve were theyre theyve theyll hes shes hasnt havent hadnt wont wouldnt couldnt shouldnt arent werent heyy heyyy hiya tysm merci bonjour hallo hola ciao danke gracias beaucoup"
  ).split(" "),
);

/** Bodies and firms are called so too, where they own something: “secretary general of the IMO”. */
const ALSO_BODIES: ReadonlySet<string> = new Set("imo idk fyi google apple android discord chatgpt".split(" "));

/** Whether a small word, where it stands behind “of”, is the name of a body. */
export function isBodyOwning(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.key === "the" ? at - 2 : at - 1;
  return words[before]?.key === "of" && ALSO_BODIES.has(words[at]?.key ?? "");
}

/** Those that are long enough to be known again when they are mistyped. */
export const LONG_FUNCTION_WORDS: readonly string[] = [...FUNCTION_WORDS].filter((word) => word.length > 5);

export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}

const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  "tell give show let remind keep notify alert ping update inform message warn wake drop buzz nudge for to with send of between help behind around all above before".split(
    " ",
  ),
);

/** Whether a “us” in small letters is a pronoun: “tell us”, “let us”; “us iran talks” are those of the United States. */
export function isPronounUs(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]?.key;
  const before = words[at - 1]?.key ?? "";
  // “All US presidents”.
  if (before === "all" && after !== undefined && !isFunctionWord(after)) return false;
  // “Between us and China.”
  if (before === "between" && after === "and") return false;
  if (before === "of" || before === "between" || before === "with" || before === "for" || before === "to")
    return after === undefined ? false : isFunctionWord(after);
  return BEFORE_PRONOUN.has(before);
}
