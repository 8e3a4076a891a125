// “Who went to Jakarta instead of Biden”, “… in Biden’s place”: who replaced him there, in the order in which the rules read it.

/** What stands there, and what the rules read instead. */
export const INSTEAD_OF_THEM: readonly (readonly [RegExp, string])[] = [
  [
    /^((?:so |and |but )?who) (?:w?[ce]nt|came|flew|travel+ed|attended|was|is going|is coming) (?:to |at |in )?(\S.*?),? (?:instead|in (?:place|lieu)) of (\S.*?)([\s?!.]*)$/iu,
    "$1 stood in for $3 at $2$4",
  ],
  [
    /^((?:so |and |but )?who) (?:w?[ce]nt|came|flew|travel+ed|attended|was|is going|is coming) (?:to |at |in )?(\S.*?),? in (\S.*?)['’]s? (?:place|stead)([\s?!.]*)$/iu,
    "$1 stood in for $3 at $2$4",
  ],
  [
    /^((?:so |and |but )?who) (?:filled in|sat in|subbed|substituted|covered) for (\S.*?) (?:at|in|on) (\S.*?)([\s?!.]*)$/iu,
    "$1 stood in for $2 at $3$4",
  ],
  // “Who convened the talks”, “who called the European leaders to Paris”: who brought them together is told with who was in the chair.
  [
    /^((?:so |and |but )?who) (?:has |had )?(?:convened?|summoned|organi[sz]ed|called together) (?=(?:the |an? |this |that )?(?:\S+ ){0,8}?(?:summits?|meetings?|talks|conferences?|calls?|gatherings?|sessions?)(?!\p{L}))/iu,
    "$1 chaired ",
  ],
  [
    /^((?:so |and |but )?who) (?:has |had )?(?:called|summoned|gathered|brought|convened) (?:together )?(?:the )?((?:\p{L}+ )?leaders)(?: together)? (?:to|in|at) (?=\S)/iu,
    "$1 chaired the meeting of $2 in ",
  ],
];
