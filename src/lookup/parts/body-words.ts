// Words of which the names of bodies are made: what they are, and by what they are told apart. Folded as tokens.ts folds.

import { statesOfRegion } from "../../archive/names/regions.ts";
import type { Word } from "../../text/typed-words.ts";
import { ALIKE, KIND_WORDS } from "./lexicon.ts";
import type { Stretch } from "./part.ts";

/** What a body is: “African Development BANK”, “COUNCIL of Europe”. */
const BODY_HEADS: ReadonlySet<string> = new Set(
  (
    "council court tribunal parliament congress senate assembly commission committee club bank fund agency organization organisation " +
    "association federation confederation alliance league union commonwealth foundation institute institution academy university ministry " +
    "department embassy directorate secretariat bureau party army navy guard guards brotherhood exchange center centre chamber treasury forum programme program"
  ).split(" "),
);

export function isBodyHead(key: string): boolean {
  return BODY_HEADS.has(key);
}

/** With which a state or the United Nations act: “the Sudanese army” may have been somewhere, “the UN court” have heard a case, and no record need tell of it by that name. */
const ORGANS: ReadonlySet<string> = new Set(
  "army navy guard guards ministry department treasury embassy parliament congress senate court tribunal".split(" "),
);

export function isOrgan(head: string): boolean {
  return ORGANS.has(head);
}

/** Which of them bear the names of people: “Clinton Foundation”. */
const CALLED_AFTER_PEOPLE: ReadonlySet<string> = new Set(
  "foundation institute institution center centre university academy organization organisation library fund".split(" "),
);

export function bearsPeoplesNames(head: string): boolean {
  return CALLED_AFTER_PEOPLE.has(head);
}

/** Where in the world a body is, or of whom: with one of them it is a certain one. */
const BODY_REGIONS: ReadonlySet<string> = new Set(
  (
    "african european american asian eurasian arab arctic antarctic atlantic baltic balkan nordic pacific caribbean latin gulf maghreb " +
    "mediterranean islamic muslim jewish christian western eastern world international global trilateral"
  ).split(" "),
);

/** With what it is concerned, and what it is like. */
const BODY_MATTERS: ReadonlySet<string> = new Set(
  (
    "north south east west northern southern central federal national supreme high security human rights criminal energy atomic " +
    "development investment infrastructure reconstruction monetary reserve research economic social environment climate food health " +
    "meteorological olympic parliamentary legislative constitutional revolutionary communist socialist labour labor conservative " +
    "republican democratic liberal independent united cooperation stock gold metal commodity futures mercantile securities aviation maritime " +
    "telecommunication labour tourism trade customs commercial foreign affairs relations defence defense commerce finance justice " +
    "interior education agriculture treasury treaty people peoples state states nations general arbitration justice popular"
  ).split(" "),
);

/** Whether some part of the world, or a word for one, is in it. */
export function saysWhere(key: string): boolean {
  return BODY_REGIONS.has(key) || statesOfRegion(key) !== undefined;
}

export function saysOfWhat(key: string): boolean {
  return BODY_MATTERS.has(key);
}

/** What stands between what it is and of what: “Court ON Human Rights”, “Embassy of Japan IN the United States”. */
export function leadsOn(key: string, head: string): boolean {
  if (key === "of") return true;
  if (key === "for" || key === "on")
    return /^(?:court|council|committee|commission|agency|organi[sz]ation)$/.test(head);
  return key === "in" && head === "embassy";
}

const HOLDS: ReadonlySet<string> = new Set("lead leads led head heads headed run runs chair chairs chaired".split(" "));
const DONE_TO: ReadonlySet<string> = new Set("follow unfollow track by".split(" "));
const SAID: ReadonlySet<string> = new Set(
  "quotes quote quotation quotations statement statements remarks said says say tell".split(" "),
);
const OWNED: ReadonlySet<string> = new Set(
  "president head leader chair chairman chairperson chief director governor quotes quote".split(" "),
);

/** Whether nothing but the body itself can be meant where it stands, and no text that tells of it. */
export function isBodySlot({ from, to }: Stretch, words: readonly Word[]): boolean {
  const keyAt = (at: number) => words[at]?.key ?? "";
  const before = keyAt(from - 1) === "the" ? from - 2 : from - 1;
  const next = keyAt(to);
  if (SAID.has(next)) return true;
  const ends = to === words.length;
  if (ends && (HOLDS.has(keyAt(before)) || DONE_TO.has(keyAt(before)))) return true;
  if (keyAt(before) === "of" && (OWNED.has(keyAt(before - 1)) || namesGathering(keyAt(before - 1)))) return ends;
  const isWhole = before < 0 || /^(?:is|whats|what|whos|who)$/.test(keyAt(before));
  return isWhole && (ends || (namesGathering(next) && to + 1 === words.length));
}

function namesGathering(key: string): boolean {
  return KIND_WORDS.get(key)?.some((kind) => ALIKE.includes(kind)) === true;
}
