// How people say that somebody hosts, gives it up or steps in: sources of patterns that know no case, of which those of hosts and places are built.

/** “Who”, “which country”, “whose turn”: a host is asked for. */
export const WHICH_HOST =
  "(?:who|whose turn|(?:which|what) (?:\\p{L}+ )?(?:country|state|nation|city|capital|place|government))";

/** “To host it”, “hosting it”, in any word for it. */
export const HOST_IT = "(?:host|hosting|hold|holding|have|having|stage|staging|organi[sz]e|receive|do)";

/** “Be the host of it”, “host it”. */
export const BE_HOST_OF = `(?:be )?(?:the )?(?:hosts? (?:of|for)|${HOST_IT})`;

/** A plan that there was: “supposed to”, “lined up for”. */
export const MEANT_TO =
  "(?:supposed|meant|due|going|expected|scheduled|set|planned|slated|intended|lined up|chosen|picked|down|bound|to)(?: to| for| as)*";

/** That it was so only at the beginning. */
export const HOST_AT_FIRST =
  "(?:(?:the )?(?:at )?first|originally|initially|in the first place|at the start|to begin with)";

/** A host withdrew, or a place was dropped. */
export const GAVE_IT_UP =
  "(?:withdr[ae]w|pulled out|backed out|dropped out|bowed out|gave (?:it |that )?up|stepped (?:back|aside|down)|cancell?ed|said no|fell (?:through|out)|dropped|could(?:n['’]?t| not) (?:host|hold)(?: it)?|was (?:dropped|ruled out|off)|quit)";

/** Another became the host then. */
export const STEPPED_IN =
  "(?:(?:then |finally |eventually )?(?:stepped (?:in|up)|took (?:it )?over|jumped in|filled in|came to the rescue|took (?:it|that) on|became (?:the )?(?:new )?host|replaced (?:it|them)|offered instead|got it instead|hosted (?:it )?instead|ended up hosting(?: it)?)(?: as (?:the )?(?:new )?host)?)";

/** One place or host in the stead of another. */
export const NOT_OTHER_PLACE = ",? (?:rather than|instead of|as opposed to|(?:and|but) not|not) ";
