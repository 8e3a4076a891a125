// Offices and those who hold them, as everybody says it, in the words in which offices are read: “the incumbent”, “the NATO guy”, “Yellen’s successor Bessent”.

import type { Rewriting } from "../../text/patterns-that-may-fit.ts";
import { HOUSES_OF_OFFICE } from "./houses-of-office.ts";

export const OFFICE_PHRASES: readonly Rewriting[] = [
  // “Yellen’s successor Bessent”: whoever is named.
  [/(?<!\p{L})\p{Lu}\p{L}+['’]s? (?:successor|predecessor|replacement),? (?=\p{Lu}\p{Ll}+)/gu, ""],
  // “Pope in the Canary Islands”: where he was, and no office of that place.
  [/^(?:the )?pope (?:was |is )?in (?:the )?(?=\p{L}[\p{L} .’'-]+(?: \d{4})?[\s?!.]*$)/iu, "pope visit to "],
  // “Head of Zelensky’s office”, “Macron’s office chief”: the office of whoever is president has its own head.
  [
    /(?<!\p{L})(?:head|chief|director|boss) of (?:the )?(\p{L}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)['’]s? (?:presidential )?(?:office|administration)(?!\p{L})/giu,
    "$1's head of the office of the president",
  ],
  [/(?<=['’]s )(?:presidential )?office (?:head|chief|director)(?!\p{L})/giu, "head of the office of the president"],
  [
    /(?<!\p{L})(head|chief) of the presidential (?:office|administration)(?!\p{L})/giu,
    "$1 of the office of the president",
  ],
  // “The German chancellors spokesman”: whose, without the apostrophe.
  [
    /(?<!\p{L})(chancellor|president|premier|minister|secretary|king|pope)s (?=(?:chief |press )?(?:spokes\p{L}+|advis[eo]r|aide|envoy|secretary|office)(?!\p{L}))/giu,
    "$1's ",
  ],
  // “Who was the president of COP30”.
  [/(?<=^(?:so |and )?who)(?:['’]s| is| was) (?:the )?president of (?=(?:the )?cop ?\d\d(?!\d))/iu, " chaired "],
  // “In charge at the Pentagon”, “the Pentagon chief”: a department called after its building is that of a secretary.
  [
    /(?<!\p{L})(?:in charge (?:at|of)|at the helm of|(?:the )?(?:head|chief|boss) (?:of|at)) the pentagon(?!\p{L})/giu,
    "us secretary of defense",
  ],
  [/(?<!\p{L})pentagon['’]?s? (?:chief|head|boss)(?!\p{L})/giu, "us secretary of defense"],
  ...HOUSES_OF_OFFICE,
  // “Incumbent Secretary General”, “the NATO guy”.
  [/(?<!\p{L})incumbent (?=\p{L})/giu, "current "],
  [
    /(?<=^(?:so |and )?who(?:['’]?s| is| was) the (?:\S+ ){1,2})(?:guy|main (?:man|guy)|head honcho|top dog|big boss|honcho)(?!\p{L})/iu,
    "chief",
  ],
  // “Is it still Rutte running NATO or someone new?”
  [
    /^(?:so |and )?is it still (\S+(?: \p{Lu}\S+)?) (?:who (?:is )?)?(?:running|leading|heading|chairing|runs|leads|heads|chairs|in charge of|at the helm of) (\S.*?)(?:,? or (?:some(?:one|body) (?:new|else)|not|no))?(?=[\s?!.]*$)/iu,
    "is $1 still head of $2",
  ],
];
