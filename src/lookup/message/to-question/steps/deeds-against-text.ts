// “Who blocked the statement”, “did Hungary veto it”, “who walked out”: what is done against a meeting or its text.

/** Who left the room did not leave the body. */
export const LEAVES_ROOM = /^walk/iu;

/** What somebody did against a meeting or its text: who else was there is no answer. */
const WHO_BLOCKED =
  /^(?:(?:so|and|but) )?(?:who(?: else| has| had| all)*|(?:which|what) (?:\p{L}+ )?(?:countr(?:y|ies)|states?|nations?|leaders?|members?|delegations?|powers?)|(?:did|has|have) (?:any|some)(?:one|body)) (?<deed>(?:did not|didn['’]?t|would not|wouldn['’]?t) sign|voted? against|h[eo]ld up|held out against|block(?:s|ed)?|veto(?:e[sd])?|reject(?:s|ed)?|refus(?:e|es|ed)|walk(?:s|ed)? out|oppos(?:e|es|ed)|object(?:s|ed)?|obstruct(?:s|ed)?)(?!\p{L})/iu;

/** The same of one who is named: “did Hungary block the statement”. */
const NAMED_DID =
  /^(?:(?:so|and|but) )?(?:did|has|have|had) (?:the )?(?:\p{L}+ ){1,3}?(?<deed>block(?:ed)?|veto(?:ed)?|opposed?|object(?:ed)?|obstruct(?:ed)?|h[eo]ld up)(?!\p{L}).*\b(?:statement|declaration|communiqu[eé]|text|resolution|conclusions|document|consensus)\b/iu;

/** What came of it does not tell it. */
export const TEXT_BLOCKED = /^(?:block|veto|oppose|object|obstruct)/iu;

export function deedAgainstText(rest: string): string | undefined {
  return (WHO_BLOCKED.exec(rest) ?? NAMED_DID.exec(rest))?.groups?.deed;
}

/** As it is told that the archive does not have it. */
export function untoldDeedAgainst(bound: string, rest: string): string {
  return LEAVES_ROOM.test(bound) || NAMED_DID.test(rest) ? bound : `who ${bound}`;
}
