// Small words of other languages that stand in English as it is written in the Philippines and in South Africa, and ask nothing.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

/** “May I know po”, “is it off ba”, “ask ko lang”: small letters, for Po is a river and Lang somebody’s name. */
const FILIPINO = whereItMayFit(
  /(?<![\p{L}\p{N}'-])(?:(?:ask|tanong) ko (?:lang|po)|pa[- ]?(?:ask|help|check)|di(?:\s?ba)|po|opo|naman|lang|nga|kasi|talaga|daw|ba|pala|kaya)(?![\p{L}\p{N}'-])/gu,
);

/** Those that only English with such words has. */
const IN_ENGLISH = /(?<!\p{L})(?:the|is|are|was|were|who|what|when|where|why|how|did|does|please|know|will)(?!\p{L})/iu;

const POLITE = whereItMayFit(
  /^(?:(?:hi|hello|good day)[\s,]+)?(?:ma['’]?am|sir|mam)(?:\s*\/\s*(?:ma['’]?am|sir|mam))?(?:,\s*(?=\p{L})|\s+(?=(?:who|what|when|where|why|how|which|may|can|could|please|kindly|is|are|was|did)(?!\p{L})))/iu,
);

/** “Howzit”, “eish”, “ja nee”, where a message begins. */
const SOUTH_AFRICAN = whereItMayFit(
  /^(?:(?:howzit|eish|yoh|yho|haibo|hawu|aikona|jislaaik|sjoe|ag(?: man| nee)?|sanibona|sawubona|molo|dumela|heita|aweh|yebo|ja(?:,? nee)?|my (?:bru|china|broer)|bru|boet|chommie)(?![\p{L}\p{N}])[\s,!.]*(?:(?:my )?(?:bru|broer|boet|china|bra|brother|chommie|guys)(?![\p{L}\p{N}])[\s,!.]*)?)+(?=\p{L})/iu,
);

/** “…, hey?”, “…, neh?”, “…, or what?”; “…, mun”, “…, bach”. */
const BEHIND =
  /(?:[\s,]+(?:hey|neh?|né|nè|or what|at all at all|is it not|not so)(?=\s*\?+$|[\s!.]*$)|,\s*(?:bach|butt|butty|mun|cariad|bru|boet|oke))(?=[\s?!.]*$)/iu;

/** `text` without them. */
export function withoutParticles(text: string): string {
  const plain = text.replace(SOUTH_AFRICAN, "").replace(POLITE, "").replace(BEHIND, "");
  return IN_ENGLISH.test(plain)
    ? plain
        .replace(FILIPINO, " ")
        .replace(/\s+/g, " ")
        .replace(/ (?=[,?!.])/g, "")
        .trim()
    : plain;
}
